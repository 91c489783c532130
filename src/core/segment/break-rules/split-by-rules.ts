import { Char, charAt, skipSpace } from '../characters.ts';
import type { Decision, Sentence, Splitter } from '../splitter.ts';
import type { LanguageRules } from './break-rules.ts';
import { type Outcome, type Places, placesOf } from './places.ts';

/**
 * A splitter by SRX rules: at each place between two characters the first rule whose expressions match the text that
 * ends and the text that begins there decides; where none does, nothing ends. Expressions see the whole text.
 *
 * Sentences are given without the white space around them, whichever side of it the rules put their breaks: several
 * breaks in one stretch of white space are one, and a piece of white space alone is no sentence. `observe` is told of
 * each break, and of each exception without which a later rule would have broken, once a stretch of white space.
 *
 * Linear in the text. The expressions are compiled once, when the first text comes.
 *
 * @param languageRules as `rulesFor` gives them; without any, a text is one sentence
 * @throws Error when the first text comes, if an expression is none; a reader refuses such rules
 * @see https://www.unicode.org/uli/pas/srx SRX 2.0
 */
export function splitterOf(languageRules: readonly LanguageRules[]): Splitter {
  let places: Places | undefined;
  return (text, observe) => {
    places ??= placesOf(languageRules);
    return cut(text, places(text), observe);
  };
}

/** An outcome with the stretch of white space, or the place without any, where it falls. */
interface Gap {
  readonly end: number;
  readonly next: number;
  readonly outcome: Outcome;
}

function cut(
  text: string,
  outcomeAt: (offset: number) => Outcome | undefined,
  observe?: (decision: Decision) => void,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpace(text, 0);
  let gap: Gap | undefined;
  /** Where the last character before the place that is no white space ends, and where the next one begins. */
  let end = start;
  let next = start;
  const settle = () => {
    if (gap === undefined) return;
    const { outcome, ...place } = gap;
    observe?.({ ...place, ...outcome });
    if (outcome.verdict === 'break') {
      sentences.push({ start, end: gap.end });
      start = gap.next;
    }
  };
  for (let offset = start + 1; offset < text.length; offset++) {
    if ((charAt(text, offset - 1) & Char.space) === 0) end = offset;
    const outcome = outcomeAt(offset);
    if (outcome === undefined || isInsidePair(text, offset)) continue;
    if (next < offset) next = skipSpace(text, offset);
    if (next >= text.length) break;
    if (gap?.end !== end) settle();
    else if (gap.outcome.verdict === 'break' || outcome.verdict === 'join') continue;
    gap = { end, next, outcome };
  }
  settle();
  const last = endOfText(text, start);
  if (last > start) sentences.push({ start, end: last });
  return sentences;
}

/** Whether an offset parts the two surrogates of one character. */
function isInsidePair(text: string, offset: number): boolean {
  const low = text.charCodeAt(offset);
  if (low < 0xdc00 || low > 0xdfff) return false;
  const high = text.charCodeAt(offset - 1);
  return high >= 0xd800 && high <= 0xdbff;
}

function endOfText(text: string, start: number): number {
  let end = text.length;
  while (end > start && (charAt(text, end - 1) & Char.space) !== 0) end--;
  return end;
}
