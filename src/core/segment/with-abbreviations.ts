import { type AbbreviationClass, abbreviationClasses, type SegmentationFacts } from './facts.ts';
import { keyOf, longestCompound } from './word.ts';

/**
 * An abbreviation as facts list it, from how people write it; undefined where it is none, or longer than is looked for.
 * One word may stand before another only with a full stop or a hyphen: of « par ex. » it is `ex`.
 *
 * @example abbreviationKey('P.ex.') // 'p. ex'
 */
export function abbreviationKey(written: string): string | undefined {
  const key = keyOf(written.trim().replace(/[\u2010\u2011]/gu, '-'))
    .replace(/\s*\.$/u, '')
    .replace(/\.\s*(?=\p{L})/gu, '. ')
    .replace(/\s+/gu, ' ');
  const isWellFormed = /^\p{L}[\p{L}\p{M}]*(?:(?:\. |\.-|-)\p{L}[\p{L}\p{M}]*)*$/u.test(key);
  return isWellFormed && key.length <= longestCompound ? key : undefined;
}

/** The facts with abbreviations added to their classes; the same object where there are none. */
export function withAbbreviations(
  facts: SegmentationFacts,
  added: Readonly<Partial<Record<AbbreviationClass, readonly string[]>>>,
): SegmentationFacts {
  if (abbreviationClasses.every((name) => (added[name] ?? []).length === 0)) return facts;
  const abbreviations = { ...facts.abbreviations };
  for (const name of abbreviationClasses) {
    const keys = (added[name] ?? []).flatMap((written) => abbreviationKey(written) ?? []);
    abbreviations[name] = new Set([...abbreviations[name], ...keys]);
  }
  return { ...facts, abbreviations };
}
