import { filesWorkspace } from '../adapters/workspace/files.ts';
import type { CheckedInput } from '../pipeline/read-translations.ts';
import { readStandardInput } from './read-input.ts';
import type { ChosenFiles } from './selection.ts';

/** The chosen files as the pipeline reads them; `-` is standard input. */
export function inputsOf({ files, filesRoot }: ChosenFiles): readonly CheckedInput[] {
  const workspace = filesWorkspace(filesRoot);
  return files.map(({ name, path }) => ({
    name,
    path,
    read: (limit) => (name === '-' ? readStandardInput(limit) : workspace.read(path, limit)),
  }));
}
