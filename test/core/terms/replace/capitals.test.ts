import { describe, expect, it } from 'vitest';
import { capitalsLike } from '../../../../src/core/terms/replace/capitals.ts';

const smallWords = new Set(['of', 'the']);

function written(wanted: string, surface: string, term: string, more: { isAtStart?: boolean; isExact?: boolean } = {}) {
  return capitalsLike(wanted, { surface, term, isAtStart: false, isExact: false, smallWords, ...more });
}

describe('the capitals of a replacement', () => {
  it.each([
    ['data rule', 'data law', 'data law', 'data rule'],
    ['data rule', 'Data law', 'data law', 'Data rule'],
    ['data rule', 'Data Law', 'data law', 'Data Rule'],
    ['rule of the data', 'Data Law', 'data law', 'Rule of the Data'],
    ['data rule', 'Law of the Data', 'law of the data', 'Data Rule'],
    ['risk-handling framework', 'Risk Management Framework', 'risk management framework', 'Risk-Handling Framework'],
    ['state-of-the-art rule', 'Data Law', 'data law', 'State-of-the-Art Rule'],
    ['risk-handling rule', 'Data law', 'data law', 'Risk-handling rule'],
    ['data rule', 'DATA LAW', 'data law', 'DATA RULE'],
    ['data rule', 'DATA-LAW', 'data law', 'DATA RULE'],
    ['machine rule', 'AI law', 'AI law', 'machine rule'],
    ['machine rule', 'AI Law', 'AI law', 'Machine Rule'],
    ['AI rule', 'data law', 'data law', 'AI rule'],
    ['AI rule', 'data laws', 'data law', 'AI rule'],
    ['Internet rule', 'internet law', 'Internet law', 'Internet rule'],
    ['élan', 'Force', 'force', 'Élan'],
    ['đạo luật', 'Bộ luật', 'bộ luật', 'Đạo luật'],
    ['5G network', 'Network', 'network', '5G network'],
  ])('%s for %s (%s) are %s', (wanted, surface, term, expected) => {
    expect(written(wanted, surface, term)).toBe(expected);
  });

  it('begin with one at the start of a segment where the words replaced did, their own or not', () => {
    expect(written('machine rule', 'AI law', 'AI law', { isAtStart: true })).toBe('Machine rule');
    expect(written('machine rule', 'data law', 'data law', { isAtStart: true })).toBe('machine rule');
  });

  it('are unknown where some words have them and others have not', () => {
    expect(written('data rule', 'data LAW', 'data law')).toBeUndefined();
    expect(written('data rule', 'data Law', 'data law')).toBeUndefined();
    expect(written('data rule', 'dAta law', 'data law')).toBeUndefined();
  });

  it('are never changed in a term that is exact', () => {
    expect(written('eIDAS', 'law', 'law', { isExact: true })).toBe('eIDAS');
    expect(written('eIDAS', 'Law', 'law', { isExact: true })).toBeUndefined();
    expect(written('AI', 'LAW', 'law', { isExact: true })).toBe('AI');
  });
});
