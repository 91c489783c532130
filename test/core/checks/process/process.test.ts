import { describe, expect, it } from 'vitest';
import type { CheckEnvironment } from '../../../../src/core/checks/check.ts';
import { processChecks } from '../../../../src/core/checks/process/index.ts';
import { textContent } from '../../../../src/core/content.ts';
import type { Match, Note, State, Unit } from '../../../../src/core/document.ts';
import { findingsOf } from '../harness.ts';

const match = (source: string, target: string, changes: Partial<Match> = {}): Match => ({
  id: 'm1',
  ref: '#s1',
  type: 'tm',
  originalData: [],
  source: textContent(source),
  target: textContent(target),
  ...changes,
});

const found = (
  pair: { source: string; target: string; state?: State },
  unit: Partial<Unit>,
  environment?: Partial<CheckEnvironment>,
) =>
  findingsOf(processChecks, 'en', [pair], undefined, unit, environment).map(({ ruleId, severity }) => [
    ruleId,
    severity,
  ]);

const deux = { source: 'Deux pas.', target: 'Two steps.' };

describe('stale', () => {
  const previous = match('Trois pas.', 'Two steps.', { origin: 'passerelle:previous', similarityPct: 60 });
  const oldVersion = { attributes: [{ name: 'x12:alttranstype', value: 'previous-version' }], elements: [] };
  it.each([
    ['the target of an earlier source', previous],
    [
      'the target that an XLIFF 1.2 file has for its previous version',
      match('Trois pas.', 'Two steps.', { extras: oldVersion }),
    ],
  ])('is told of %s', (_, one) => {
    expect(found(deux, { matches: [one] })).toEqual([['stale', 'major']]);
  });
  it.each([
    ['whose target was edited', { ...deux, target: 'Two paces.' }, previous],
    ['that is still open', { ...deux, state: 'initial' as const }, previous],
    ['whose source came back', { ...deux, source: 'Trois pas.' }, previous],
  ])('is not told of a segment %s', (_, pair, one) => {
    expect(found(pair, { matches: [one] })).toEqual([]);
  });
});

describe('unreviewed-match', () => {
  const fuzzy = match('Trois pas.', 'Two steps.', { similarityPct: 80 });
  const machine = match('Deux pas.', 'Two steps.', { type: 'mt' });
  it.each([
    ['a fuzzy match, translated', 'translated', [fuzzy], [['unreviewed-match', 'minor']]],
    ['a fuzzy match, reviewed', 'reviewed', [fuzzy], [['unreviewed-match', 'major']]],
    ['a machine match, translated', 'translated', [machine], []],
    ['a machine match, final', 'final', [machine], [['unreviewed-match', 'minor']]],
    ['a fuzzy match, open', 'initial', [fuzzy], []],
    [
      'a fuzzy match that is an exact one as well',
      'final',
      [fuzzy, match('Deux pas.', 'Two steps.', { similarityPct: 100 })],
      [],
    ],
    [
      'a match whose sentence is the same but for its codes',
      'final',
      [match('Deux pas.', 'Two steps.', { similarityPct: 97 })],
      [],
    ],
    ['a match of another segment', 'final', [{ ...fuzzy, ref: '#s2' }], []],
  ] as const)('of %s', (_, state, matches, wanted) => {
    expect(found({ ...deux, state }, { matches })).toEqual(wanted);
  });
});

describe('locked-changed', () => {
  const lock = { attributes: [{ name: 'mq:locked', value: 'locked' }], elements: [] };
  const replaced = match('Deux pas.', 'Two paces.', { origin: 'passerelle:replaced', similarityPct: 100 });
  it.each([
    ['a text that is not to be translated and is', deux, { translate: false }, [['locked-changed', 'major']]],
    ['one that is kept', { ...deux, target: 'Deux pas.' }, { translate: false }, []],
    ['one that was signed before it was locked', { ...deux, state: 'final' as const }, { translate: false }, []],
    ['a locked translation', deux, { extras: lock }, []],
    [
      'a locked translation that was replaced',
      deux,
      { extras: lock, matches: [replaced] },
      [['locked-changed', 'major']],
    ],
    ['a translation that was replaced', deux, { matches: [replaced] }, []],
  ] as const)('of %s', (_, pair, unit, wanted) => {
    expect(found(pair, unit)).toEqual(wanted);
  });

  it('obeys a level', () => {
    expect(found(deux, { translate: false }, { levels: new Map([['locked-changed', 'minor']]) })).toEqual([
      ['locked-changed', 'minor'],
    ]);
    expect(found(deux, { translate: false }, { levels: new Map([['locked-changed', 'off']]) })).toEqual([]);
  });
});

describe('unresolved-note', () => {
  it.each<[string, State, Note, boolean]>([
    ['a question', 'reviewed', { text: 'Which steps.', category: 'question' }, true],
    ['a question before the review', 'translated', { text: 'Which steps?', category: 'question' }, false],
    ['a remark that asks', 'final', { text: 'Is “paces” better?' }, true],
    ['a remark', 'final', { text: 'A heading.' }, false],
    ['an answered question', 'final', { text: 'Which steps?', category: 'resolved' }, false],
    [
      'a question with the mark of an answer',
      'final',
      { text: '[resolved] Which steps?', category: 'question' },
      false,
    ],
    [
      'a description with the priority that tools give to all',
      'final',
      { text: 'A heading.', category: 'description', priority: 1 },
      false,
    ],
    ['an urgent one that asks', 'final', { text: 'Is it legal?', category: 'description', priority: 1 }, true],
    ['a query of the source', 'final', { text: 'Which steps?', category: 'source-query' }, false],
    ['a note of the pipeline', 'final', { text: 'Why?', category: 'passerelle:term' }, false],
  ])('of %s', (_, state, note, isOpen) => {
    expect(found({ ...deux, state }, { notes: [note] })).toEqual(isOpen ? [['unresolved-note', 'minor']] : []);
  });

  it('is told once a unit', () => {
    const pairs = [
      { ...deux, state: 'final' as const },
      { ...deux, state: 'final' as const },
    ];
    const notes = [{ text: 'Which?', category: 'query' }];
    expect(findingsOf(processChecks, 'en', pairs, undefined, { notes }).map(({ segment }) => segment)).toEqual(['s1']);
  });
});
