import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchEnds, matchStarts } from '../../../../src/core/segment/pattern/occurrences.ts';
import { endsOf, patternOf, startsOf } from './read-pattern.ts';

/** One pattern in our syntax and in JavaScript's. */
interface Pair {
  readonly ours: string;
  readonly theirs: string;
}

/** The word characters of `texts`. */
const word = '[abcAéÉ1\\u0301]';
const edge = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
const terminator = '[\\n\\v\\f\\r\\x85\\u2028\\u2029]';
const lastLineEnd = `(?:(?![^])|(?=\\r\\n(?![^]))|(?<!\\r(?=\\n))(?=${terminator}(?![^])))`;

const atoms: readonly Pair[] = [
  ...['a', 'b', 'A', 'é', '\\.', ' ', '😀', '[ab]', '[^a]', '[a-c]', '\\n', '\\r', '[^\\p{Lu}]'].map(same),
  ...['\\p{Lu}', '\\P{L}', '\\d', '\\u0301', '[\\d\\-]', '\\u{1F600}', '\\uD83D'].map(same),
  { ours: '\\x{1F600}', theirs: '\\u{1F600}' },
  { ours: '.', theirs: `[^${terminator.slice(1)}` },
  { ours: '(?s:.)', theirs: '[^]' },
  { ours: '[\\p{L}&&[^ab]]', theirs: '(?![ab])\\p{L}' },
  { ours: '[\\p{L}--[a]]', theirs: '(?!a)\\p{L}' },
  { ours: '[^\\p{L}&&[^ab]]', theirs: '(?!(?![ab])\\p{L})[^]' },
  { ours: '(?i:A)', theirs: '[aA]' },
  { ours: '(?i:[^é])', theirs: '[^éÉ]' },
  { ours: '\\Qa.\\E', theirs: 'a\\.' },
  { ours: '\\R', theirs: `(?:\\r\\n|${terminator})` },
  { ours: '\\b', theirs: edge },
  { ours: '\\B', theirs: `(?!${edge})` },
  { ours: '^', theirs: '(?<![^])' },
  { ours: '\\A', theirs: '(?<![^])' },
  { ours: '$', theirs: lastLineEnd },
  { ours: '\\z', theirs: '(?![^])' },
  { ours: '(?m:^)', theirs: `(?:(?<![^])|(?<=${terminator})(?=[^])(?<!\\r(?=\\n)))` },
  { ours: '(?m:$)', theirs: `(?:(?![^])|(?=${terminator})(?<!\\r(?=\\n)))` },
].map((pair) => ({ ours: pair.ours.replace('\\u{1F600}', '\\x{1F600}'), theirs: pair.theirs }));

function same(source: string): Pair {
  return { ours: source, theirs: source };
}

function wrap(before: string, inner: Pair, after: string, theirsAfter: string = after): Pair {
  return { ours: before + inner.ours + after, theirs: before + inner.theirs + theirsAfter };
}

function join(parts: readonly Pair[], separator: string): Pair {
  return {
    ours: parts.map(({ ours }) => ours).join(separator),
    theirs: parts.map(({ theirs }) => theirs).join(separator),
  };
}

const quantifiers: readonly (readonly [ours: string, theirs: string])[] = [
  ['*', '*'],
  ['+', '+'],
  ['?', '?'],
  ['*?', '*'],
  ['++', '+'],
  ['{2}', '{2}'],
  ['{0,2}', '{0,2}'],
  ['{1,}', '{1,}'],
];
const groups = ['(', '(?:', '(?=', '(?!', '(?<=', '(?<!'];

const pairs = fc.letrec<{ pattern: Pair; sequence: Pair; repeated: Pair; group: Pair }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((options) => join(options, '|')),
  sequence: fc.array(tie('repeated'), { maxLength: 4 }).map((parts) => join(parts, '')),
  repeated: fc.oneof(
    { weight: 3, arbitrary: tie('group') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('group'), fc.constantFrom(...quantifiers))
        .map(([body, [ours, theirs]]) => wrap('(?:', body, `)${ours}`, `)${theirs}`)),
    },
  ),
  group: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(...atoms),
    fc.tuple(fc.constantFrom(...groups), tie('pattern')).map(([opening, body]) => wrap(opening, body, ')')),
  ),
})).pattern;

const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', 'A', 'é', 'É', '.', ' ', '1', '😀', '\ud83d', '\ude00', '\n', '\r', '\u0301'), {
    maxLength: 9,
  })
  .map((characters) => characters.join(''));

function offsetsOf(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => offset);
}

function isMiddle(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** The offsets where a sticky expression matches. */
function offsetsWhere(expression: string, text: string): number[] {
  const sticky = new RegExp(expression, 'uy');
  return offsetsOf(text).filter((offset) => {
    sticky.lastIndex = offset;
    return !isMiddle(text, offset) && sticky.test(text);
  });
}

describe('a pattern against JavaScript on short texts', () => {
  it('starts to match at the same offsets', () => {
    fc.assert(
      fc.property(pairs, texts, ({ ours, theirs }, text) => {
        expect(startsOf(ours, text)).toEqual(offsetsWhere(`(?:${theirs})`, text));
      }),
      { numRuns: 600 },
    );
  });

  it('ends its matches at the same offsets', () => {
    fc.assert(
      fc.property(pairs, texts, ({ ours, theirs }, text) => {
        expect(endsOf(ours, text)).toEqual(offsetsWhere(`(?<=(?:${theirs}))`, text));
      }),
      { numRuns: 600 },
    );
  });
});

describe('many patterns together', () => {
  it('find on each of several texts what each finds alone', () => {
    const sources = fc.array(pairs, { minLength: 1, maxLength: 12 }).map((list) => list.map(({ ours }) => ours));
    fc.assert(
      fc.property(sources, fc.array(texts, { minLength: 1, maxLength: 3 }), (list, several) => {
        for (const matcher of [matchEnds, matchStarts]) {
          const together = matcher(list.map(patternOf));
          const alone = list.map((source) => matcher([patternOf(source)]));
          for (const text of several) {
            const found = together(text);
            const each = alone.map((single) => single(text));
            for (const offset of offsetsOf(text)) {
              expect(found.at(offset)).toEqual(
                each.flatMap((single, index) => (single.at(offset).length > 0 ? [index] : [])),
              );
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
