import { isCode } from '../../content.ts';
import type { Content } from '../../document.ts';
import { type Check, findingOf } from '../check.ts';

/** Two or more spaces in a row inside the target, where the source has none. */
export const doubledSpace: Check = {
  id: 'doubled-space',
  title: 'Doubled space',
  category: 'linguistic-conventions',
  severity: 'minor',
  isFixCertain: true,
  why: 'A doubled space shows as a hole in print and makes the same sentence look different to every tool.',
  run(context) {
    const { segment, target, source } = context;
    if (hasDoubledSpace(source)) return [];
    const codeOffsets = offsetsOfCodes(segment.target ?? []);
    for (const match of target.matchAll(/(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/gu)) {
      const end = match.index + match[0].length;
      if (isBroken(match.index, end, codeOffsets)) continue;
      return [
        findingOf(doubledSpace, context, {
          message: `There are ${match[0].length} spaces in a row. Leave one.`,
          start: match.index,
          end,
          actual: match[0],
          expected: [' '],
        }),
      ];
    }
    return [];
  },
};

function hasDoubledSpace(text: string): boolean {
  return /\S[ \u00A0\u202F]{2}/u.test(text);
}

/** The plain-text offsets at which codes stand: spaces on both sides of an image are no doubled space. */
function offsetsOfCodes(content: Content): ReadonlySet<number> {
  const offsets = new Set<number>();
  let position = 0;
  for (const inline of content) {
    if (inline.kind === 'text') position += inline.text.length;
    else if (isCode(inline)) offsets.add(position);
  }
  return offsets;
}

function isBroken(start: number, end: number, codes: ReadonlySet<number>): boolean {
  for (let offset = start + 1; offset < end; offset++) if (codes.has(offset)) return true;
  return false;
}
