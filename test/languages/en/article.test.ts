import { describe, expect, it } from 'vitest';
import { articleBefore } from '../../../src/languages/en/article.ts';

/** The article with which the words read right after a wrong one of each kind. */
function articleFor(next: string): string {
  const change = articleBefore('It is a ', next);
  if (change === 'unsure') return 'unsure';
  const back = articleBefore('It is an ', next);
  if (back === 'unsure') return 'unsure';
  return change ? change.text : (back?.text ?? 'neither');
}

describe('the article before English words', () => {
  it.each([
    ['an', 'AI system'],
    ['an', 'LLM'],
    ['an', 'LLMs'],
    ['an', 'EU rule'],
    ['a', 'UN body'],
    ['a', 'GPU'],
    ['a', 'European rule'],
    ['a', 'university'],
    ['a', 'unified approach'],
    ['an', 'unintended effect'],
    ['an', 'uninformed reader'],
    ['a', 'user'],
    ['a', 'one-off cost'],
    ['an', 'onerous duty'],
    ['an', 'hour'],
    ['a', 'house'],
    ['an', 'honour'],
    ['an', '8-bit chip'],
    ['an', '18-month plan'],
    ['a', '180-day plan'],
    ['a', '1-day plan'],
    ['an', 'élite'],
    ['a', '“framework”'],
    ['an', '“agent”'],
    ['unsure', 'NATO body'],
    ['unsure', 'SME'],
    ['unsure', 'Ω point'],
  ])('is %s: %s', (article, words) => {
    expect(articleFor(words)).toBe(article);
  });

  it('is found right before the words alone, and keeps its capital', () => {
    expect(articleBefore('An ', 'rule')).toEqual({ start: 0, end: 2, text: 'A' });
    expect(articleBefore('Yes. A\u00A0', 'agent')).toEqual({ start: 5, end: 6, text: 'An' });
    expect(articleBefore('A ', 'AUTONOMOUS AGENT')).toEqual({ start: 0, end: 1, text: 'AN' });
    expect(articleBefore('the ', 'agent')).toBeUndefined();
    expect(articleBefore('a good ', 'agent')).toBeUndefined();
    expect(articleBefore('India ', 'agent')).toBeUndefined();
    expect(articleBefore('l’a ', 'agent')).toBeUndefined();
  });

  it('is unsure of a capital A inside a sentence, which may be a label', () => {
    expect(articleBefore('See annex A ', 'agents')).toBe('unsure');
  });
});
