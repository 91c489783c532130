import { readFileSync } from 'node:fs';

/** A text and what its sentences must be. */
export interface SplitCase {
  readonly convention: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** The cases of test/core/segment/cases/, whose first line says how they are written. */
export function readCases(name: string): readonly SplitCase[] {
  const cases: SplitCase[] = [];
  let convention = '';
  for (const line of readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#')) convention = line.slice(2);
    else if (line !== '') cases.push(parseCase(line, convention));
  }
  return cases;
}

/** A text with a bar before each sentence but the first. */
export function parseCase(line: string, convention = ''): SplitCase {
  const marked = line.replaceAll('⏎', '\n').replaceAll('~', '\u00a0').replaceAll('^', '\u202f');
  return { convention, text: marked.replaceAll('|', ''), sentences: marked.split('|').map((each) => each.trim()) };
}
