import { countWords } from '../../text.ts';
import type { SegmentContext } from '../check.ts';

/** How many segments on either side are looked at. */
const reach = 4;

/** How many of a headline's words come again at least behind it, beyond two for each that stood before it already. */
const surplus = 3;

/** Headlines are seldom longer. */
const longestWords = 25;

/**
 * Whether a segment is a headline, by its place or by its words. A headline opens a subject: its words come again in the
 * segments behind it and stood in few before it. Where articles follow each other in one file, this is what tells
 * their headlines; of ordinary sentences about one in thirty does the same. An English target with a capital at each
 * longer word is one too.
 *
 * @see Hearst, "TextTiling: Segmenting Text into Multi-paragraph Subtopic Passages", Computational Linguistics 23 (1997)
 */
export function isHeadline(context: SegmentContext): boolean {
  return context.isTitle || isTitleCase(context.target) || opensSubject(context);
}

function opensSubject(context: SegmentContext): boolean {
  if (countWords(context.source) > longestWords) return false;
  let [before, behind] = [0, 0];
  for (const side of ['source', 'target'] as const) {
    const words = tellingWords(context[side]);
    before += countAgain(words, context, side, -1);
    behind += countAgain(words, context, side, 1);
  }
  return behind >= 2 * before + surplus;
}

/** How many of the words stand in the segments on one side, -1 before and 1 behind. */
function countAgain(
  words: ReadonlySet<string>,
  context: SegmentContext,
  side: 'source' | 'target',
  direction: 1 | -1,
): number {
  const near = new Set<string>();
  for (let distance = 1; distance <= reach; distance++) {
    const text = context.near(direction * distance)?.[side];
    if (text !== undefined) for (const word of tellingWords(text)) near.add(word);
  }
  let count = 0;
  for (const word of words) if (near.has(word)) count++;
  return count;
}

/** The longer words and the names of a text, cut to their first letters so that most inflected forms are one. */
function tellingWords(text: string): ReadonlySet<string> {
  const found = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    found.filter((word) => word.length >= 5 || /^\p{Lu}.{2}/u.test(word)).map((word) => word.toLowerCase().slice(0, 6)),
  );
}

/** Three words of four letters and more, and a capital at each such word. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}
