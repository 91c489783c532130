import { describe, expect, it } from 'vitest';
import type { TermSec } from '../../../src/core/terms/termbase.ts';
import { rewriting } from '../../../src/languages/en/rewriting.ts';

function term(text: string, partOfSpeech: string): TermSec {
  return { term: text, partOfSpeech, status: 'preferred', isProposed: false, isExact: false, forms: [], notes: [] };
}

function formLike(surface: string, from: string, to: string, partOfSpeech = 'noun', wantedPart = partOfSpeech) {
  return rewriting.formLike(surface, term(from, partOfSpeech), term(to, wantedPart));
}

describe('an English term in the place of another', () => {
  it.each([
    ['systems', 'system', 'policy', 'policies'],
    ['system', 'system', 'policy', 'policy'],
    ['Policies', 'policy', 'index', 'indices'],
    ['flows of data', 'flow of data', 'transfer of data', 'transfers of data'],
    ['human right', 'human rights', 'basic freedoms', 'basic freedom'],
    ['human rights', 'human rights', 'basic freedoms', 'basic freedoms'],
    ['rules', 'rule', 'guidelines', 'guidelines'],
    ['policy-makers', 'policy maker', 'legislator', 'legislators'],
    ['labour codes', 'labor code', 'work code', 'work codes'],
    ['algorithmic bias', 'algorithmic bias', 'unfairness', 'unfairness'],
    ['system', 'system', 'software', 'software'],
    ['information', 'information', 'data', 'data'],
  ])('%s (%s) is %s: %s', (surface, from, to, expected) => {
    expect(formLike(surface, from, to)).toBe(expected);
  });

  it.each([
    ['regulate', 'regulate', 'govern', 'govern'],
    ['regulates', 'regulate', 'shape', 'shapes'],
    ['regulating the market', 'regulate the market', 'shape trade', 'shaping trade'],
    ['made', 'make', 'build', 'built'],
  ])('a verb, %s (%s) is %s: %s', (surface, from, to, expected) => {
    expect(formLike(surface, from, to, 'verb')).toBe(expected);
  });

  it('is unknown where number or verb form can’t be told', () => {
    expect(formLike('software', 'software', 'program')).toBeUndefined();
    expect(formLike('systems', 'system', 'software')).toBeUndefined();
    expect(formLike('human rights', 'human rights', 'freedom')).toBeUndefined();
    expect(formLike('a.i.', 'AI', 'machine intelligence')).toBeUndefined();
    expect(formLike('opening', 'open', 'regulate', 'verb')).toBeUndefined();
    expect(formLike('took', 'take', 'make', 'verb')).toBeUndefined();
  });

  it('keeps to the part of speech', () => {
    expect(formLike('fair', 'fair', 'just', 'adjective')).toBe('just');
    expect(formLike('fair', 'fair', 'justice', 'adjective', 'noun')).toBeUndefined();
    expect(formLike('Union', 'Union', 'alliance', 'properNoun', 'noun')).toBe('alliance');
    expect(formLike('Unions', 'Union', 'alliance', 'properNoun', 'noun')).toBeUndefined();
  });
});
