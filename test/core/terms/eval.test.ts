import { describe, expect, it } from 'vitest';
import { contextOf, evaluateLine, scoreOf } from '../../../src/core/terms/eval.ts';
import { type GoldLine, parseGoldLine } from '../../../src/core/terms/eval-gold.ts';

const text = 'La gouvernance de l’IA';
const gold: GoldLine = {
  id: 's1',
  lang: 'fr',
  text,
  matches: [
    { concept: 'gov', start: 3, end: 22 },
    { concept: 'ia', start: 20, end: 22 },
  ],
};

describe('evaluateLine', () => {
  it('counts a hit where span and concept are the same, and lists what is missed and what is wrong', () => {
    const result = evaluateLine(gold, [
      { concept: 'gov', start: 3, end: 22 },
      { concept: 'ia', start: 19, end: 22 },
      { concept: 'other', start: 20, end: 22 },
    ]);
    expect(result.counts).toEqual({ texts: 1, expected: 2, found: 3, hits: 1 });
    expect(result.missed.map(({ concept, surface }) => [concept, surface])).toEqual([['ia', 'IA']]);
    expect(result.wrong.map(({ concept, surface }) => [concept, surface])).toEqual([
      ['ia', '’IA'],
      ['other', 'IA'],
    ]);
  });

  it('counts what was found twice once', () => {
    const twice = { concept: 'ia', start: 20, end: 22 };
    expect(evaluateLine(gold, [twice, twice]).counts).toEqual({ texts: 1, expected: 2, found: 1, hits: 1 });
  });
});

describe('scoreOf', () => {
  it('sums the counts before it divides', () => {
    const score = scoreOf([
      { texts: 1, expected: 1, found: 2, hits: 1 },
      { texts: 1, expected: 3, found: 1, hits: 1 },
    ]);
    expect(score).toMatchObject({ texts: 2, expected: 4, found: 3, hits: 2, recall: 0.5 });
    expect(score.precision).toBeCloseTo(2 / 3);
    expect(score.f1).toBeCloseTo(4 / 7);
  });

  it('takes nothing expected and nothing found for perfect, and nothing but errors for none', () => {
    expect(scoreOf([])).toMatchObject({ recall: 1, precision: 1, f1: 1 });
    expect(scoreOf([{ texts: 1, expected: 1, found: 1, hits: 0 }])).toMatchObject({ recall: 0, precision: 0, f1: 0 });
  });
});

describe('contextOf', () => {
  const around = (start: number, end: number, of: string) =>
    contextOf({ gold: { ...gold, text: of }, concept: 'c', start, end, surface: of.slice(start, end) });

  it('marks the occurrence in its text, on one line', () => {
    expect(around(20, 22, text)).toBe('La gouvernance de l’[IA]');
    expect(around(2, 4, 'a\nIA\tb')).toBe('a [IA] b');
  });

  it('cuts a long text at forty characters, but no pair of surrogates', () => {
    const long = `${'😀'.repeat(30)}aIA${'b'.repeat(50)}`;
    expect(around(61, 63, long)).toBe(`…${'😀'.repeat(20)}a[IA]${'b'.repeat(40)}…`);
  });
});

describe('parseGoldLine', () => {
  it('gives the fields, without those that it does not know', () => {
    const line = JSON.stringify({ ...gold, matches: gold.matches.map((each) => ({ ...each, by: 'me' })), note: 'x' });
    expect(parseGoldLine(line)).toEqual(gold);
    expect(parseGoldLine('{"lang":"fr","text":"a","matches":[]}')).toMatchObject({ id: null });
    expect(
      parseGoldLine('{"id":7,"lang":"fr","text":"IA","matches":[{"concept":"c","start":0,"end":2,"surface":"IA"}]}'),
    ).toEqual({ id: 7, lang: 'fr', text: 'IA', matches: [{ concept: 'c', start: 0, end: 2 }] });
  });

  const withMatch = (match: unknown) => JSON.stringify({ id: 1, lang: 'fr', text: 'IA', matches: [match] });
  it.each([
    ['no JSON', '{"id":', 'no JSON object'],
    ['a list', '[]', 'no JSON object'],
    ['an id of another kind', '{"id":[],"lang":"fr","text":"","matches":[]}', 'id must be'],
    ['no language', '{"id":1,"text":"","matches":[]}', 'lang is missing'],
    ['no text', '{"id":1,"lang":"fr","matches":[]}', 'text is missing'],
    ['no matches', '{"id":1,"lang":"fr","text":""}', 'matches is missing'],
    ['a match that is no object', withMatch(3), 'Match 1: it is no JSON object'],
    ['a match without a concept', withMatch({ start: 0, end: 2 }), 'Match 1: concept is missing'],
    ['an end beyond the text', withMatch({ concept: 'c', start: 0, end: 3 }), '0 to 2'],
    ['an end before the start', withMatch({ concept: 'c', start: 2, end: 2 }), 'the end behind the start'],
    ['an offset that is no whole number', withMatch({ concept: 'c', start: 0.5, end: 2 }), 'must be offsets'],
    ['an offset below nothing', withMatch({ concept: 'c', start: -1, end: 2 }), 'must be offsets'],
    ['another surface', withMatch({ concept: 'c', start: 0, end: 1, surface: 'IA' }), '"I" stands at 0 to 1'],
    [
      'a match that stands twice',
      '{"lang":"fr","text":"IA","matches":[{"concept":"c","start":0,"end":2},{"concept":"c","start":0,"end":2}]}',
      'Match 2: it stands twice',
    ],
  ])('refuses %s', (_, line, problem) => {
    expect(parseGoldLine(line)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
