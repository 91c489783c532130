import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';

/**
 * Two words that a mark glues together: `word,word`, `end.Next`, `text(note)`, `said“yes”`. Figures (`1,234`), single
 * letters (`U.S.A.`, `x,y`, `word(s)`), addresses, file names and code are let pass, and all that the source has in the
 * same form. Straight quotation marks are let pass too, since they do not show which side lacks the space.
 */
export const missingSpace: Check = {
  id: 'missing-space',
  title: 'Space missing at a mark',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'Two words without a space read as one and do not break at the end of the line.',
  examples: {
    passes: [
      ['en', 'Voir example.com ou 1 234 U.S.A.', 'See example.com or 1,234 U.S.A.'],
      ['vi', 'Il part, puis revient.', 'Anh ấy đi, rồi quay lại.'],
    ],
    fails: [
      ['en', 'Il part, puis revient.', 'He leaves,then comes back.'],
      ['vi', 'Il part. Elle reste.', 'Anh ấy đi.Cô ấy ở lại.'],
    ],
  },
  run(context) {
    const { source, target } = context;
    return [...target.matchAll(glued)]
      .map(({ 0: mark, index }): Place => ({ at: index, mark }))
      .filter(({ at, mark }) => !source.includes(target.slice(Math.max(0, at - 2), at + mark.length + 2)))
      .filter(({ at }) => !isCode(target, at))
      .map((place) => report(place, context));
  },
};

interface Place {
  readonly at: number;
  readonly mark: string;
}

const glued = new RegExp(
  [
    String.raw`(?<=\p{L}[\p{L}\p{M}])[,;!?…](?=\p{L})|(?<=\p{L})[,;!?…](?=\p{L}[\p{L}\p{M}])`,
    String.raw`(?<=\p{L}\p{Ll})[.](?=\p{Lu}\p{Ll})|(?<=\p{L}\p{L}):(?=\p{L}\p{L})`,
    String.raw`(?<=\d),(?=\p{L}\p{L})|(?<=\p{L}\p{L}),(?=\d)`,
    String.raw`(?<=\p{L}\p{L})[(](?=["“£$€]|[\p{L}\p{N}][\p{L}\p{N} ][\p{L}\p{N} ])`,
    String.raw`(?<=[\p{L}\p{M},:])“(?=[\p{L}\p{N}])|(?<=[\p{L}.,!?])”(?=\p{L})`,
  ].join('|'),
  'gu',
);

function report({ at, mark }: Place, context: SegmentContext): Finding {
  const opens = mark === '(' || mark === '“';
  return findingOf(missingSpace, context, {
    message: `There is no space ${opens ? 'before' : 'behind'} “${mark}”. Add one.`,
    start: at,
    end: at + mark.length,
    actual: mark,
    expected: [opens ? ` ${mark}` : `${mark} `],
  });
}

/** How much of the text around a mark is looked at for signs of code. */
const around = 60;

/** Whether the mark stands in an address, a path, a call or an entity. */
function isCode(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - around), at))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(at, at + around))?.[0] ?? '';
  return /[/@\\_=&#{}<>]|www\.|\(\)/u.test(before + after);
}
