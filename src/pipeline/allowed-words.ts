import type { NormalizedConfig } from '../config/config.ts';
import { wordsOf } from '../core/checks/language/known-words.ts';
import { PasserelleError } from '../core/error.ts';
import type { Adapters } from './adapters.ts';
import { readText } from './read-text.ts';

/** Words that a project allows, and the files that they were read from. */
export interface AllowedWords {
  readonly words: ReadonlySet<string>;
  readonly inputs: readonly string[];
}

/**
 * The words that spelling lets pass because the project says so. A line of several words allows each of them.
 *
 * @throws PasserelleError `not-found` where a file that is named without wildcards is not there; or where one can't be read
 */
export async function loadAllowedWords(
  { allowedWords: { words, files } }: Pick<NormalizedConfig, 'allowedWords'>,
  adapters: Adapters,
): Promise<AllowedWords> {
  const allowed = new Set(words.flatMap(wordsOf));
  if (files.length === 0) return { words: allowed, inputs: [] };
  const inputs = await adapters.workspace.list(files);
  const missing = files.find((file) => !/[*?[\]{}()!]/u.test(file) && !inputs.includes(file));
  if (missing !== undefined) throw new PasserelleError('not-found', { path: missing });
  for (const path of inputs) {
    const text = (await readText(adapters.workspace, adapters, path)) ?? '';
    for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u))
      if (!line.trimStart().startsWith('#')) for (const word of wordsOf(line)) allowed.add(word);
  }
  return { words: allowed, inputs };
}
