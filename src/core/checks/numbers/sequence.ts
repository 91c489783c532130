import { Role } from './lexicon.ts';
import type { Found } from './scan.ts';
import { isJoined, phraseAt, type Token } from './scan.ts';

/** A number word as part of a sequence: `vingt` adds, `mille` multiplies. */
interface Part {
  readonly value: number;
  readonly role: Role;
}

/** Number words that follow one another. */
export interface Sequence {
  readonly value: number;
  /** Whether it is more than a word with other meanings. */
  readonly isSure: boolean;
  /** How many tokens it takes. */
  readonly length: number;
  readonly end: number;
}

/** The factor that begins a sequence, as in `3 nghìn tỷ`. */
export interface Factor {
  readonly factor: number;
  /** What a half behind it adds: `2 triệu rưỡi`. */
  readonly half: number;
  readonly length: number;
  readonly end: number;
}

/** No spoken number is longer; a longer run of number words is a list. */
const longestSequence = 12;

/** The number words that begin at a token. */
export function sequenceAt(text: string, tokens: readonly Token[], from: number): Sequence | undefined {
  const parts: Part[] = [];
  let at = from;
  let length = 0;
  let end = 0;
  let last = 0;
  while (at < tokens.length && parts.length < longestSequence) {
    if (at > from && !isJoined(text, tokens, at)) break;
    const found = partAt(text, tokens, at);
    if (!found || (parts.length === 0 && (found.part.role === Role.link || found.part.role === Role.half))) break;
    if (parts.length > 0 && (!canFollow(last, found.part) || isUnitRather(text, tokens, at, found.part))) break;
    last = below(last, found.part);
    parts.push(found.part);
    at += found.length;
    if (found.part.role === Role.link) continue;
    length = at - from;
    end = found.end;
  }
  while (parts.at(-1)?.role === Role.link) parts.pop();
  if (parts.length === 0) return undefined;
  return { value: compose(parts), isSure: isSure(text, tokens, from, parts), length, end };
}

/** Whether the parts are more than a single word with other meanings: `un`, or `tỷ`, which begins many words. */
function isSure(text: string, tokens: readonly Token[], from: number, parts: readonly Part[]): boolean {
  if (parts.every(({ role }) => role === Role.loose)) return false;
  return parts.length > 1 || !phraseAt(text, tokens, from, Role.loose);
}

/** The product of the factors that begin at a token. */
export function factorAt(text: string, tokens: readonly Token[], from: number): Factor | undefined {
  let result: Factor | undefined;
  for (let at = from; at < tokens.length && isJoined(text, tokens, at); ) {
    const found = phraseAt(text, tokens, at, Role.factor);
    if (!found || (result && result.length > longestSequence)) break;
    at += found.length;
    result = { factor: (result?.factor ?? 1) * found.phrase.value, length: at - from, end: found.end, half: 0 };
  }
  const at = from + (result?.length ?? 0);
  const half = result && isJoined(text, tokens, at) ? phraseAt(text, tokens, at, Role.half) : undefined;
  if (!result || !half) return result;
  return { ...result, length: result.length + half.length, end: half.end, half: result.factor / 2 };
}

function partAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): (Omit<Found, 'phrase'> & { readonly part: Part }) | undefined {
  let best: (Omit<Found, 'phrase'> & { readonly part: Part }) | undefined;
  for (const role of [Role.value, Role.factor, Role.loose, Role.half, Role.link]) {
    const found = phraseAt(text, tokens, at, role);
    if (!found || (best && best.length >= found.length)) continue;
    best = { part: { role, value: found.phrase.value }, length: found.length, end: found.end };
  }
  return best;
}

/** Whether a word behind a number is its unit rather than a part of it: `hai năm` is two years, not two and five. */
function isUnitRather(text: string, tokens: readonly Token[], at: number, { role }: Part): boolean {
  if (role !== Role.loose || !phraseAt(text, tokens, at, Role.unit)) return false;
  if (isJoined(text, tokens, at + 1) && phraseAt(text, tokens, at + 1, Role.factor)) return false;
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && !/[-\u2010\u2011]/u.test(text.slice(before.end, token.start));
}

/** Whether a part may follow in one number what stands below the last thousand: `vingt-deux`, not `deux trois`. */
function canFollow(last: number, { role, value }: Part): boolean {
  if (role !== Role.value && role !== Role.loose) return true;
  if (last === 0) return true;
  if (value === 0) return false;
  if (last % 100 === 0) return value < 100;
  return last % 10 === 0 && value < (last >= 60 ? 20 : 10);
}

/** What stands below the last thousand after a part. */
function below(last: number, { role, value }: Part): number {
  if (role === Role.value || role === Role.loose) return last + value;
  if (role !== Role.factor) return last;
  return value >= 1000 ? 0 : (last || 1) * value;
}

/** The value of a sequence: units and tens add up, factors multiply what stands before them. */
function compose(parts: readonly Part[]): number {
  let total = 0;
  let below = 0;
  let last = 0;
  let factor = 1;
  for (const { value, role } of parts) {
    if (role === Role.half) total += factor / 2;
    if (role === Role.value || role === Role.loose) {
      below += last;
      last = value;
    }
    if (role !== Role.factor) continue;
    factor = value;
    if (value >= 1000) {
      // A thousand billion: nothing new stands before the second factor.
      total = below + last === 0 && total > 0 ? total * value : total + (below + last || 1) * value;
      below = last = 0;
    } else if (value === 100) {
      // Twenty-two hundred: a hundred multiplies all that stands before it.
      last = (below + last || 1) * value;
      below = 0;
    } else last = (last || 1) * value;
  }
  return total + below + last;
}
