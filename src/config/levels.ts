import picomatch from 'picomatch';
import type { Level, Levels } from '../core/checks/levels.ts';
import type { NormalizedConfig } from './config.ts';

/** The file that checks are about to see. */
export interface CheckedFile {
  /** Target language, BCP 47. */
  readonly trgLang: string;
  /** Path of the bilingual file, and those of its source documents; relative to the project, forward slashes. */
  readonly paths: readonly string[];
}

/**
 * The levels that a config sets for a file; where an override fits, its levels stand in place of earlier ones.
 *
 * @example a check that is `off` in `checks` and `minor` in an override for `vi` is minor in Vietnamese files
 */
export function levelsFor(
  { checks, checkOverrides }: Pick<NormalizedConfig, 'checks' | 'checkOverrides'>,
  { trgLang, paths }: CheckedFile,
): Levels {
  const levels = new Map<string, Level>(Object.entries(checks));
  for (const override of checkOverrides) {
    const isLanguage = override.languages?.some((lang) => isWithin(trgLang, lang)) ?? true;
    const isPath = override.paths === undefined || isMatchOf(paths, override.paths);
    if (!isLanguage || !isPath) continue;
    for (const [id, level] of Object.entries(override.checks)) levels.set(id, level);
  }
  return levels;
}

/** Whether a language tag is another or begins with it: `en-GB` in `en`. */
function isWithin(tag: string, range: string): boolean {
  const [own, wanted] = [tag.toLowerCase(), range.toLowerCase()];
  return own === wanted || own.startsWith(`${wanted}-`);
}

function isMatchOf(paths: readonly string[], globs: readonly string[]): boolean {
  const isMatch = picomatch([...globs]);
  return paths.some((path) => isMatch(path));
}
