import { describe, expect, it } from 'vitest';
import { matchEnds, matchStarts } from '../../../../src/core/segment/pattern/occurrences.ts';
import { patternOf } from './read-pattern.ts';

const length = 100_000;
const repeated = 'a'.repeat(length);
const mixed = mix('ab', length);
const prose = mix('aàb. \nM', length);

/** Letters in an order that does not repeat itself soon, always the same. */
function mix(letters: string, count: number): string {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 0x7fffffff;
    return letters[state % letters.length];
  }).join('');
}

/** Look-arounds of each kind in each other, each of which must be answered before the next. */
function nested(depth: number): string {
  let source = 'a';
  for (let i = 0; i < depth; i++) source = `${['(?=', '(?!', '(?<=', '(?<!'][i % 4]}${source}[ab]*)[ab]?`;
  return source;
}

describe('patterns that make others backtrack', () => {
  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(a*)*c',
    '(.*){20}x',
    '(?:a?){50}a{50}',
    '(?:[ab]*a[ab]{20}){20}',
    '(?=.*x)(?<=a.*)b',
    '(?=(?:a|b)*a(?:a|b){100})b(?<=a(?:a|b){77}b)',
    '(?s)(?<!M.*)\\p{Lu}(?!.*M)',
    nested(40),
  ])('%s comes to an end on 100,000 characters', { timeout: 30_000 }, (source) => {
    for (const text of [repeated, mixed, prose]) {
      expect(matchEnds([patternOf(source)])(text).at(length + 1)).toEqual([]);
      expect(matchStarts([patternOf(source)])(text).at(length + 1)).toEqual([]);
    }
  });

  it('are matched right although what was learnt must be forgotten on the way', { timeout: 30_000 }, () => {
    // The states are as many as the texts of 300 letters, so that hardly one is met twice.
    const found = matchEnds([patternOf('a[ab]{300}')])(mixed);
    const wrong = [];
    for (let offset = 0; offset <= length; offset++) {
      if (found.at(offset).length > 0 !== (mixed[offset - 301] === 'a')) wrong.push(offset);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a matcher', () => {
  it('finds the same in a text whatever texts it has been given before', () => {
    const patterns = ['\\bM\\.', '(?<=b)a+', '[^\\p{L}]\\n', '😀', ''].map(patternOf);
    const used = matchStarts(patterns);
    for (const before of [prose, mixed, '', mix('αβγ😀中\u2028', 1000)]) used(before);
    const text = mix('aM. b\n😀', 500);
    const found = used(text);
    const fresh = matchStarts(patterns)(text);
    for (let offset = 0; offset <= text.length; offset++) expect(found.at(offset)).toEqual(fresh.at(offset));
  });

  it('keeps what it found in one text when it is given another', () => {
    const matcher = matchEnds([patternOf('a'), patternOf('b')]);
    const first = matcher('ab');
    matcher('ba');
    expect([first.at(0), first.at(1), first.at(2)]).toEqual([[], [0], [1]]);
  });

  it('names the same pattern under each of its indices, in ascending order', () => {
    const matcher = matchEnds(['b', 'a', 'b', '(?:b)', ''].map(patternOf));
    expect(matcher('b').at(1)).toEqual([0, 2, 3, 4]);
  });

  it('finds nothing outside the text, and nothing where there is no pattern', () => {
    expect(matchEnds([patternOf('')])('a').at(-1)).toEqual([]);
    expect(matchEnds([patternOf('')])('a').at(2)).toEqual([]);
    expect(matchStarts([])('a').at(0)).toEqual([]);
  });
});
