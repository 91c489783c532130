import { describe, expect, it } from 'vitest';
import { spellingVariety } from '../../../../src/core/checks/language/spelling-variety.ts';
import { variantOf } from '../../../../src/languages/en/variety.ts';
import { documentFindingsOf } from '../harness.ts';

const found = (targets: readonly string[], spelling?: 'british' | 'american') => {
  const pairs = targets.map((target) => ({ source: 'Une phrase.', target }));
  return documentFindingsOf(spellingVariety, 'en', pairs, undefined, spelling ? { house: { spelling } } : {});
};

describe('spelling-variety', () => {
  it('tells the rarer spelling once, with how often it stands and the other spelling', () => {
    const findings = found(['The colour of labour.', 'A center.', 'The center of behaviour.']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ unit: 'u2', actual: 'center', expected: ['centre'], start: 2, end: 8 });
    expect(findings[0]?.message).toContain('2 times in this document');
    expect(findings[0]?.message).toContain('British, 3 in all');
  });

  it.each([
    [['The colour and the centre.', 'They organize the program.']],
    [['The color and the center.', 'A license for Sydney Harbour.']],
    [['The colour.', 'The center.']],
  ])('lets pass %j', (targets) => expect(found(targets)).toEqual([]));

  it('tells every word of the variety that the project does not want', () => {
    expect(found(['The colour.', 'They organise travelling.'], 'american').map(({ actual }) => actual)).toEqual([
      'colour',
      'organise',
      'travelling',
    ]);
  });
});

describe('variantOf', () => {
  it.each(['advise', 'promised', 'exercise', 'vigorous', 'collaborate', 'organize', 'program', 'practice', 'surprise'])(
    'knows that both sides write %s',
    (word) => expect(variantOf(word)).toBeUndefined(),
  );

  it.each([
    ['prioritising', 'british', 'prioritizing'],
    ['favorite', 'american', 'favourite'],
    ['traveled', 'american', 'travelled'],
    ['analyzed', 'american', 'analysed'],
    ['programme', 'british', 'program'],
  ])('knows %s as %s', (word, variety, other) => expect(variantOf(word)).toEqual({ variety, other }));
});
