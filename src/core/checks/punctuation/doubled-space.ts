import { isCode } from '../../content.ts';
import type { Content } from '../../document.ts';
import { type Check, findingOf } from '../check.ts';

/**
 * Two or more spaces in a row inside the target, or a tab, where the source has none. Spaces on both sides of a code are
 * let pass, and all in a target whose source has doubled ones too.
 */
export const doubledSpace: Check = {
  id: 'doubled-space',
  title: 'Doubled space or tab',
  category: 'linguistic-conventions',
  severity: 'minor',
  isFixCertain: true,
  why: 'A doubled space shows as a hole in print and makes the same sentence look different to every tool.',
  falseAlarms: { en: 0, vi: 5.4 },
  examples: {
    passes: [['en', 'Une phrase simple.', 'A simple sentence.']],
    fails: [
      ['en', 'Une phrase simple.', 'A  simple sentence.'],
      ['vi', 'Une phrase simple.', 'Một câu  đơn giản.'],
    ],
  },
  run(context) {
    const { segment, target, source } = context;
    if (!/[ \u00A0\u202F]{2}|\t/u.test(target) || hasDoubledSpace(source)) return [];
    const findings = [];
    let codes: ReadonlySet<number> | undefined;
    for (const match of target.matchAll(/(?<=\S)(?:[ \u00A0\u202F\t]{2,}|\t)(?=\S)/gu)) {
      const end = match.index + match[0].length;
      codes ??= offsetsOfCodes(segment.target ?? []);
      if (isBroken(match.index, end, codes)) continue;
      const found = match[0].includes('\t') ? 'is a tab' : `are ${match[0].length} spaces in a row`;
      findings.push(
        findingOf(doubledSpace, context, {
          message: `There ${found}. Leave one space.`,
          start: match.index,
          end,
          actual: match[0],
          expected: [' '],
        }),
      );
    }
    return findings;
  },
};

function hasDoubledSpace(text: string): boolean {
  return /\S[ \u00A0\u202F]{2}|\t/u.test(text);
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
