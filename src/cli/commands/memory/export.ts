import path from 'node:path';
import { writeTmx } from '../../../adapters/formats/tmx/index.ts';
import { replaceFile } from '../../../adapters/workspace/replace-file.ts';
import { normalizeConfig } from '../../../config/config.ts';
import { loadConfig } from '../../../config/load.ts';
import { PasserelleError } from '../../../core/error.ts';
import { mergeMemories } from '../../../core/memory/merge-memories.ts';
import { memoryInLanguages } from '../../../core/memory/select-memory.ts';
import { loadProjectMemories, loadWorkMemories } from '../../../pipeline/memory-files.ts';
import { projectWorkFiles } from '../../project-work-files.ts';
import { write } from '../../standard-output.ts';
import { count } from '../../summary.ts';
import { tellMemoryFindings } from './read-files.ts';

export interface ExportOptions {
  readonly langs?: readonly string[];
  readonly output?: string;
}

/**
 * `passerelle memory export`: the memories of the project, and the translations of its work files that are translated at
 * least, as one TMX with each translation once and all languages of a segment together.
 */
export async function exportMemory({ langs, output }: ExportOptions): Promise<void> {
  const { config: typed } = await loadConfig(process.cwd());
  const config = normalizeConfig(typed);
  const { files, adapters } = await projectWorkFiles(process.cwd());
  const memories = await loadProjectMemories(config, adapters);
  const works = await loadWorkMemories(files, adapters);
  tellMemoryFindings([...memories.findings, ...works.findings]);
  if (memories.files.length + works.files.length === 0)
    throw new PasserelleError('no-memory', { pattern: config.memory.join(', ') });
  const merged = mergeMemories([], unitsOf([...memories.files, ...works.files]));
  const units = langs ? mergeMemories([], memoryInLanguages(merged.units, langs)).units : merged.units;
  const srcLang = !langs || langs.includes(config.srcLang) ? config.srcLang : (langs[0] ?? config.srcLang);
  const chunks = writeTmx(units, { srcLang });
  if (output === undefined || output === '-') for (const chunk of chunks) await write(chunk);
  else await replaceFile(path.resolve(output), output, chunks);
  process.stderr.write(`${output ?? 'Standard output'}: ${count(units.length, 'unit')}.\n`);
}

function* unitsOf<Unit>(files: readonly { readonly units: readonly Unit[] }[]): Generator<Unit> {
  for (const { units } of files) yield* units;
}
