import type { Check, SegmentContext } from '../check.ts';
import { codePointOf, findingsAt, type Place } from './places.ts';

/** White space that is no plain space where the source has none of the kind: tabs, line breaks, wide and bound spaces. */
export const whiteSpace: Check = {
  id: 'white-space',
  title: 'Unusual white space',
  category: 'design-and-markup',
  severity: 'minor',
  why: 'A tab or a line break shows as a hole on the page, and two words with a bound space between them never wrap.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Un mot et\u00A010\u00A0km.', 'A word and 10\u00A0km.'],
      ['en', 'Nom\tÂge', 'Name\tAge'],
      ['vi', 'Le prix est de 10\u202F000 euros.', 'Giá là 10\u2009000 euro.'],
    ],
    fails: [
      ['en', 'Le rapport est publié.', 'The report\tis published.'],
      ['vi', 'Le rapport est publié.', 'Báo cáo\u3000được công bố.'],
      ['en', 'Le rapport est publié.', 'The report\u00A0is published.'],
    ],
  },
  run(context) {
    return unusual.test(context.target) ? findingsAt(whiteSpace, context, placesIn(context)) : [];
  },
};

const unusual = /[\t\n\r\v\f\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const runs = /[ \t\n\r\v\f\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;

const names: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
  '\u00A0': 'a no-break space',
  '\u202F': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
};

function* placesIn(context: SegmentContext): Generator<Place> {
  const { source, target, unit } = context;
  const known = new Map<string, boolean>();
  const isKnown = (character: string) => {
    const is = known.get(character) ?? isInSource(source, character);
    known.set(character, is);
    return is;
  };
  for (const { 0: found, index } of target.matchAll(runs)) {
    if (found === ' ' || !unusual.test(found)) continue;
    const end = index + found.length;
    // The space at an edge has a check of its own.
    if (index === 0 || end === target.length) continue;
    // Where white space is no content, a line break with an indent comes from the file's layout.
    if (unit.space === 'default' && /^[ ]*\r?\n[ \t]+$/u.test(found)) continue;
    const first = [...found].find((character) => character !== ' ' && !isKnown(character));
    if (
      first === undefined ||
      !isOutOfPlace(first, target.slice(Math.max(0, index - 20), index), target.slice(end, end + 20))
    )
      continue;
    const message = `There is ${names[first] ?? 'an unusual space'} (${codePointOf(first)}) where a plain space is expected. Write a plain space.`;
    yield { start: index, end, message, expected: ' ' };
  }
}

/** Whether the source has the character; of the bound spaces, one between two words, since French binds its signs. */
function isInSource(source: string, character: string): boolean {
  if (character === '\n' || character === '\r') return /[\n\r]/u.test(source);
  if (!isBound(character)) return source.includes(character);
  return /\p{Ll}{2}[\u00A0\u202F]\p{Ll}{2}/u.test(source);
}

function isBound(character: string): boolean {
  return character === '\u00A0' || character === '\u202F';
}

/** Between figures, signs and units many kinds of space are right; between two plain words only one is. */
function isOutOfPlace(character: string, before: string, after: string): boolean {
  if (/[\t\n\r\v\f\u0085\u1680\u3000]/u.test(character)) return true;
  return /(?:^|[^\p{L}\p{N}.])\p{L}?\p{Ll}+$/u.test(before) && /^\p{Ll}{2}/u.test(after);
}
