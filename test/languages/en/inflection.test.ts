import { describe, expect, it } from 'vitest';
import { inflection } from '../../../src/languages/en/inflection.ts';

const forms = (term: string, partOfSpeech = 'noun') => inflection.forms(term, partOfSpeech);

describe('the number of an English noun', () => {
  const cases: readonly [singular: string, plural: string][] = [
    ['system', 'systems'],
    ['policy', 'policies'],
    ['survey', 'surveys'],
    ['bias', 'biases'],
    ['process', 'processes'],
    ['approach', 'approaches'],
    ['analysis', 'analyses'],
    ['criterion', 'criteria'],
    ['datum', 'data'],
    ['matrix', 'matrices'],
    ['half', 'halves'],
    ['veto', 'vetoes'],
    ['scenario', 'scenarios'],
    ['child', 'children'],
    ['policy-maker', 'policy-makers'],
    ['case', 'cases'],
    ['use', 'uses'],
    ['virus', 'viruses'],
    ['quiz', 'quizzes'],
    ['spokeswoman', 'spokeswomen'],
    ['consortium', 'consortia'],
    ['corpus', 'corpora'],
    ['hypothesis', 'hypotheses'],
    ['stimulus', 'stimuli'],
    ['human', 'humans'],
    ['roof', 'roofs'],
    ['secretary-general', 'secretaries-general'],
    ['statistic', 'statistics'],
  ];
  it.each(cases)('%s has the plural %s', (singular, plural) => {
    expect(forms(singular)).toContain(plural);
  });
  // Data is a noun of its own, and no term means one datum by it.
  it.each(cases.filter(([singular]) => singular !== 'datum' && singular !== 'secretary-general'))(
    '%s is the singular of %s',
    (singular, plural) => {
      expect(forms(plural)).toContain(singular);
    },
  );

  it.each(['information', 'research', 'software', 'ethics', 'analytics', 'spyware'])('%s has no plural', (noun) => {
    expect(forms(noun)).toEqual([noun]);
  });

  it('is shown by the head, before a preposition', () => {
    expect(forms('flow of data')).toContain('flows of data');
    expect(forms('AI impact assessment')).toContain('AI impact assessments');
    expect(forms('training and exchange programme')).toContain('training and exchange programmes');
  });
});

describe('the forms of an English verb', () => {
  const cases: readonly [verb: string, others: readonly string[]][] = [
    ['deploy', ['deploys', 'deployed', 'deploying']],
    ['share', ['shares', 'shared', 'sharing']],
    ['apply', ['applies', 'applied', 'applying']],
    ['plan', ['plans', 'planned', 'planning']],
    ['foresee', ['foreseeing']],
    ['build', ['built', 'building']],
    ['undertake', ['undertook', 'undertaken', 'undertaking']],
    ['rewrite', ['rewrote', 'rewritten']],
    ['oversee', ['oversaw', 'overseen', 'overseeing']],
    ['mitigate', ['mitigates', 'mitigated', 'mitigating']],
    ['embed', ['embedded', 'embedding']],
    ['mimic', ['mimicked', 'mimicking']],
    ['lie', ['lay', 'lain', 'lying']],
    ['have', ['has', 'had', 'having']],
    ['be', ['is', 'are', 'were', 'been']],
    ['put in place', ['puts in place', 'putting in place']],
    ['to deploy', ['deploy', 'deployed']],
    ['withdraw from the market', ['withdrew from the market', 'withdrawn from the market']],
  ];
  it.each(cases)('%s', (verb, others) => {
    expect(forms(verb, 'verb')).toEqual(expect.arrayContaining([verb, ...others]));
  });
});

describe('British and American spelling', () => {
  const pairs: readonly [british: string, american: string][] = [
    ['centre', 'center'],
    ['centres', 'centers'],
    ['fibre', 'fiber'],
    ['labour', 'labor'],
    ['behavioural', 'behavioral'],
    ['organisation', 'organization'],
    ['organisations', 'organizations'],
    ['recognised', 'recognized'],
    ['analyse', 'analyze'],
    ['catalogue', 'catalog'],
    ['modelling', 'modeling'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['artefact', 'artifact'],
    ['organisational', 'organizational'],
    ['enrolment', 'enrollment'],
    ['paediatric', 'pediatric'],
    ['haemoglobin', 'hemoglobin'],
    ['licences', 'licenses'],
    ['sceptical', 'skeptical'],
    ['judgement', 'judgment'],
    ['traveller', 'traveler'],
    ['dialogue', 'dialog'],
  ];
  it.each(pairs)('%s and %s are one word', (british, american) => {
    expect(inflection.spellings?.(british)).toContain(american);
    expect(inflection.spellings?.(american)).toContain(british);
  });

  it.each(['four', 'hour', 'source', 'court'])('%s has no other spelling', (word) => {
    expect(inflection.spellings?.(word)).toEqual([]);
  });
});

describe('joints in English compounds', () => {
  const cases: readonly [one: string, other: string][] = [
    ['data set', 'datasets'],
    ['dataset', 'data-sets'],
    ['policymaker', 'policy-makers'],
    ['policy-maker', 'policymakers'],
    ['cyber-attack', 'cyberattacks'],
    ['cybersecurity', 'cyber-security'],
    ['co-operation', 'cooperation'],
    ['cooperation mechanism', 'co-operation mechanisms'],
    ['non-discrimination', 'nondiscrimination'],
    ['training data set', 'training datasets'],
  ];
  it.each(cases)('%s, %s', (one, other) => {
    expect(forms(one)).toContain(other);
  });

  it.each(['cooper', 'multiple', 'reason', 'subject', 'present', 'anticipation'])('%s has no prefix', (word) => {
    expect(forms(word).filter((form) => form.includes('-'))).toEqual([]);
  });
});

describe('a participle behind an English noun', () => {
  it('leaves the noun its number', () => {
    expect(forms('system intended for children')).toContain('systems intended for children');
  });
});
