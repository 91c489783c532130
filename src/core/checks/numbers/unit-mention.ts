import type { Draft } from './draft.ts';
import { Role } from './lexicon.ts';
import { type Found, isJoined, phraseAt } from './scan.ts';
import { dimensionOf } from './units.ts';

/** The unit that a number has. */
export interface UnitMention {
  readonly ids: readonly string[];
  /** The token behind it, and the offset. */
  readonly next: number;
  readonly end: number;
}

/** The unit whose name begins at a token, or after a word that links it to its number: `3 millions d'euros`. */
export function unitsAfter(draft: Draft, from: number): UnitMention | undefined {
  const { text, tokens, units } = draft;
  let at = from;
  if (isJoined(text, tokens, at) && phraseAt(text, tokens, at, Role.unitLink)) at++;
  const found = isJoined(text, tokens, at) ? phraseAt(text, tokens, at, Role.unit) : undefined;
  if (!found || isMonth(draft, at) || isPluralEnding(draft, at)) return undefined;
  for (const id of found.phrase.units) units.push(id);
  return { ids: found.phrase.units, next: at + found.length, end: found.end };
}

/** Whether an s without a space is the plural's and no second: `under-18s`, `the 80s`. */
function isPluralEnding({ text, tokens }: Draft, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && tokens[at - 1]?.end === token.start && text.slice(token.start, token.end) === 's';
}

/** Whether the word is the beginning of a month's name: `ngày 4 tháng 5`. */
function isMonth({ text, tokens }: Draft, at: number): boolean {
  if (phraseAt(text, tokens, at, Role.month)) return true;
  const isNumbered = tokens[at + 1]?.number !== undefined && isJoined(text, tokens, at + 1);
  return isNumbered && phraseAt(text, tokens, at, Role.monthBefore) !== undefined;
}

/** The currency whose sign or code stands before a number: `$5`, `EUR 5`. */
export function currencyBefore(
  { text, tokens }: Draft,
  at: number,
): { readonly ids: readonly string[]; readonly start: number } | undefined {
  if (!isJoined(text, tokens, at)) return undefined;
  const found: Found | undefined = phraseAt(text, tokens, at - 1, Role.unit);
  if (found?.length !== 1 || found.phrase.exact === undefined) return undefined;
  const currencies = found.phrase.units.filter((unit) => dimensionOf(unit) === 'currency');
  const start = tokens[at - 1]?.start ?? 0;
  return currencies.length > 0 ? { ids: currencies, start } : undefined;
}
