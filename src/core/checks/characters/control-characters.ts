import type { Check, SegmentContext } from '../check.ts';
import { codePointOf, findingsAt, inSource, type Place } from './places.ts';

/**
 * Characters that nobody sees: controls, zero-width spaces, soft hyphens, marks of direction. A zero-width space beside a
 * space does nothing, so that it is only remarked on.
 */
export const controlCharacters: Check = {
  id: 'control-characters',
  title: 'Invisible character',
  category: 'design-and-markup',
  severity: 'minor',
  isFixCertain: true,
  why: 'Nobody sees it, and yet search does not find the word, a line breaks inside it, or a file is refused.',
  falseAlarms: { en: 0, vi: 7.6 },
  examples: {
    passes: [
      ['en', 'Bravo 👩‍💻 !', 'Well done 👩‍💻!'],
      ['en', 'Anti\u00ADconstitution.', 'Anti\u00ADconstitution.'],
    ],
    fails: [
      ['vi', 'Le rapport est publié.', 'Báo\u200B cáo được công bố.'],
      ['en', 'Le rapport est publié.', 'The re\u00ADport is published.'],
      ['en', 'Le rapport est publié.', 'The report\u0007 is published.'],
    ],
  },
  run(context) {
    return suspect.test(context.target) ? findingsAt(controlCharacters, context, placesIn(context)) : [];
  },
};

/** Tab, line feed and carriage return are white space; a joiner is needed in emoji and in some scripts. */
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uF8FF\uFEFF\uFFF0-\uFFFB\uFFFE\uFFFF]/;
const runs =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFEFF\uFFF0-\uFFFB\uFFFE\uFFFF\p{Cs}\u{E0001}]+/gu;

function* placesIn({ source, target }: SegmentContext): Generator<Place> {
  const isKnown = inSource(source);
  for (const { 0: found, index } of target.matchAll(runs)) {
    const characters = [...new Set(found)].filter((character) => !isKnown(character));
    const [first] = characters;
    const end = index + found.length;
    if (first === undefined || (characters.every(isJoiner) && isJoining(target, index, end))) continue;
    const name = names[first] ?? 'a character that is not shown';
    const count = found.length === 1 ? '' : ` and ${found.length - 1} more`;
    const isIdle = characters.every((character) => character === '\u200B') && isBesideSpace(target, index, end);
    const message = `There is ${name} (${codePointOf(first)})${count}, which the source does not have. Remove it.`;
    const expected = isShapeless(found) && !isShaping(target, index, end) ? { expected: '' } : {};
    yield { start: index, end, message, ...expected, ...(isIdle && { severity: 'neutral' }) };
  }
}

/**
 * Whether the text looks the same without the characters. A control, a symbol of a font, half of a pair or a line
 * separator may be all that is left of a letter, a mark or a space.
 */
function isShapeless(found: string): boolean {
  return /^[\u00AD\u200B-\u200F\u2060\uFEFF]+$/u.test(found);
}

/** Whether what stands around the characters may take another shape or order without them. */
function isShaping(text: string, start: number, end: number): boolean {
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
  const [after = ''] = text.slice(end, end + 2);
  if (joinable.test(before) || joinable.test(after)) return true;
  return /[\u200E\u200F]/.test(text.slice(start, end)) && /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(text);
}

/** Emoji and letters of other scripts. */
const joinable =
  /\p{Extended_Pictographic}|\p{Emoji_Presentation}|\p{Emoji_Modifier}|\uFE0F|(?!\p{sc=Latn}|\p{sc=Zinh})[\p{L}\p{M}]/u;

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2060': 'a word joiner',
  '\uFEFF': 'a byte order mark',
};

function isBesideSpace(text: string, start: number, end: number): boolean {
  return /^\s?$/u.test(text.slice(Math.max(0, start - 1), start)) || /^\s?$/u.test(text.slice(end, end + 1));
}

function isJoiner(character: string): boolean {
  return character === '\u200C' || character === '\u200D';
}

/** Whether emoji, or letters of a script that joins them, stand on both sides. */
function isJoining(text: string, start: number, end: number): boolean {
  return joinedBefore.test(text.slice(Math.max(0, start - 3), start)) && joinedAfter.test(text.slice(end, end + 2));
}

const joinedBefore =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\p{sc=Arab}|\p{sc=Deva}|\p{sc=Beng}|\p{sc=Khmr}|\p{sc=Mlym}|\p{sc=Sinh}|\p{sc=Taml}|\p{sc=Telu}|\p{sc=Knda})$/u;
const joinedAfter =
  /^(?:\p{Extended_Pictographic}|\p{sc=Arab}|\p{sc=Deva}|\p{sc=Beng}|\p{sc=Khmr}|\p{sc=Mlym}|\p{sc=Sinh}|\p{sc=Taml}|\p{sc=Telu}|\p{sc=Knda}|\s)/u;
