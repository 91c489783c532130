import { describe, expect, it } from 'vitest';
import { editBetween } from '../../../../src/core/checks/language/one-edit.ts';
import { spelling } from '../../../../src/core/checks/language/spelling.ts';
import { concept, termbase } from '../../terms/termbases.ts';
import { findingsOf } from '../harness.ts';
import { marked, tools } from './tools.ts';

const source = 'Une phrase.';

describe('spelling', () => {
  it.each([
    ['both varieties', 'The colour of the center is programmed.'],
    ['-ize in a British text', 'They harmonize the labour programmes.'],
    ['names and acronyms', 'Mr Wojciechowski of EFSA met Ms Kallas.'],
    ['addresses, code and placeholders', 'See www.exampel.org, `npm instal`, {{usrName}} and a_b@exampel.org.'],
    ['words with parts', 'A non-negotiable, multistakeholder, cyberresilient and nationwide plan.'],
    ['units and figures', 'It weighs 20 kg, or 3kWh, in the 4th quarter.'],
    ['possessives and contractions', 'The states’ ministers don’t know the country’s plans.'],
    ['hyphenated foreign parts', 'A question of mise-en-scène.'],
  ])('lets pass %s', (_, target) => {
    expect(marked(spelling, 'en', source, target)).toEqual([]);
  });

  it.each([
    ['The minsters recieved the reprot.', ['recieved', 'reprot']],
    ['Goverment must act.', ['Goverment']],
    ['The talks contineu.', ['contineu']],
  ])('reports in “%s” %j', (target, words) => {
    expect(marked(spelling, 'en', source, target)).toEqual(words);
  });

  it('lets pass loans that the source has, but no word of it that is an English one with letters swapped', () => {
    expect(marked(spelling, 'en', 'Le pagne et la kora.', 'The pagne and the kora.')).toEqual([]);
    expect(marked(spelling, 'en', 'Le ministre parle.', 'The ministre speaks.')).toEqual(['ministre']);
  });

  it('tells a frequent word of French that was left, unless a phrase of the source holds it', () => {
    const source = 'Les familles touchées attendent.';
    expect(marked(spelling, 'en', source, 'The familles affected are waiting.')).toEqual(['familles']);
    expect(marked(spelling, 'en', 'Une femme fatale.', 'A femme fatale.')).toEqual([]);
  });

  it('lets pass the words of terms and of the list of allowed words', () => {
    const pairs = [{ source, target: 'The tokenizr feeds the embeddr.' }];
    const base = termbase(concept('tokenizr', { en: ['tokenizr unit'] }));
    const allowed = { tools, allowedWords: new Set(['embeddr']) };
    expect(findingsOf(spelling, 'en', pairs, base, {}, allowed)).toEqual([]);
    expect(findingsOf(spelling, 'en', pairs, undefined, {}, { tools })).toHaveLength(2);
  });

  it('proposes what is meant', () => {
    const pairs = [{ source, target: 'The goverment acts.' }];
    const [finding] = findingsOf(spelling, 'en', pairs, undefined, {}, { tools });
    expect(finding?.expected).toEqual(['government']);
  });

  it('finds nothing without a speller, nor in Vietnamese', () => {
    expect(findingsOf(spelling, 'en', [{ source, target: 'Teh goverment.' }])).toEqual([]);
    expect(marked(spelling, 'vi', source, 'Chính phur')).toEqual([]);
  });
});

describe('editBetween', () => {
  it.each([
    ['teh', 'the', 'swapped'],
    ['goverment', 'government', 'dropped'],
    ['thhe', 'the', 'added'],
    ['thw', 'the', 'replaced'],
    ['the', 'the', undefined],
    ['abcd', 'badc', undefined],
  ])('of %s and %s is %s', (wrong, right, edit) => {
    expect(editBetween(wrong, right)).toBe(edit);
  });
});
