import { describe, expect, it } from 'vitest';
import { plainText, textContent } from '../../../src/core/content.ts';
import {
  type Content,
  type Document,
  type Part,
  type Segment,
  segments,
  type Unit,
  units,
} from '../../../src/core/document.ts';
import { mergeReturned } from '../../../src/core/merge/merge-returned.ts';
import { unit as buildUnit } from '../../builders/document.ts';

type SegmentFields = Partial<Omit<Segment, 'source' | 'target'>> & { readonly target?: string | Content };

const content = (text: string | Content): Content => (typeof text === 'string' ? textContent(text) : text);

const seg = (id: string, source: string | Content, { target, ...fields }: SegmentFields = {}): Segment => ({
  kind: 'segment',
  id,
  state: target === undefined ? 'initial' : 'translated',
  source: content(source),
  ...(target === undefined ? {} : { target: content(target) }),
  ...fields,
});

const unit = (id: string, ...parts: readonly Part[]): Unit => buildUnit(id, [], { parts });

const file = (...children: readonly Unit[]): Document => ({
  version: '2.1',
  srcLang: 'fr',
  trgLang: 'en',
  files: [{ id: 'f1', original: 'a.txt', notes: [], children }],
});

const merge = (work: Document, returned: Document) => {
  const result = mergeReturned(work, returned, 'back.xlf');
  return {
    ...result,
    rules: result.findings.map(({ ruleId }) => ruleId),
    told: [...units(result.document)].flatMap((one) =>
      segments(one).map(({ id, state, target }) => [one.id, id, state, target && plainText(target)]),
    ),
  };
};

describe('a returned file', () => {
  it('brings targets and states to the segments with the same ids', () => {
    const work = file(unit('u1', seg('s1', 'Un.'), seg('s2', 'Deux.')));
    const back = file(unit('u1', seg('s1', 'Un.', { target: 'One.', state: 'reviewed' }), seg('s2', 'Deux.')));
    const { told, rules, newTargets } = merge(work, back);
    expect(told).toEqual([
      ['u1', 's1', 'reviewed', 'One.'],
      ['u1', 's2', 'initial', undefined],
    ]);
    expect(rules).toEqual([]);
    expect(newTargets).toBe(1);
  });

  it('that says nothing else leaves the document as it is', () => {
    const work = file(unit('u1', seg('s1', 'Un.', { target: 'One.' })));
    expect(merge(work, structuredClone(work)).document).toBe(work);
  });

  it('takes the place of another target, which stays as a match with its state', () => {
    const work = file(unit('u1', seg('s1', 'Un.', { target: 'One.', state: 'reviewed' })));
    const { document, told, replacedTargets } = merge(work, file(unit('u1', seg('s1', 'Un.', { target: 'A.' }))));
    expect(told).toEqual([['u1', 's1', 'translated', 'A.']]);
    expect(replacedTargets).toBe(1);
    expect([...units(document)][0]?.matches).toEqual([
      {
        id: 'r1',
        ref: '#s1',
        type: 'tm',
        subType: 'psr:reviewed',
        origin: 'passerelle:replaced',
        similarityPct: 100,
        originalData: [],
        source: textContent('Un.'),
        target: textContent('One.'),
      },
    ]);
  });

  it('is merged once: a second time changes nothing', () => {
    const back = file(unit('u1', seg('s1', 'Un.', { target: 'A.' })));
    const { document } = merge(file(unit('u1', seg('s1', 'Un.', { target: 'One.' }))), back);
    expect(merge(document, back).document).toBe(document);
  });

  const two = () => file(unit('u1', seg('s1', 'Un.'), seg('s2', 'Deux.')));

  it.each([
    [
      'whose source was edited',
      ['returned-source-differs'],
      unit('u1', seg('s1', 'Un !', { target: 'One.' }), seg('s2', 'Deux.')),
    ],
    [
      'that were joined',
      ['returned-source-differs', 'returned-segment-missing'],
      unit('u1', seg('s1', 'Un.Deux.', { target: 'One. Two.' })),
    ],
    [
      'that were split',
      ['returned-segment-unknown', 'returned-source-differs'],
      unit('u1', seg('s1', 'U', { target: 'O' }), seg('s1b', 'n.', { target: 'ne.' }), seg('s2', 'Deux.')),
    ],
    [
      'in another order',
      ['returned-order'],
      unit('u1', seg('s2', 'Deux.', { target: 'Two.' }), seg('s1', 'Un.', { target: 'One.' })),
    ],
    [
      'of an unknown unit',
      ['returned-unit-missing', 'returned-unit-unknown'],
      unit('u9', seg('s1', 'Un.', { target: 'One.' })),
    ],
  ])('with segments %s is told so, and they stay as they are', (_what, expected, returned) => {
    const { told, rules } = merge(two(), file(returned));
    expect(rules).toEqual(expected);
    expect(told.map(([, , , target]) => target)).toEqual([undefined, undefined]);
  });

  it('still brings the segments of a unit that nobody touched', () => {
    const back = file(unit('u1', seg('s1', 'Un !', { target: 'One!' }), seg('s2', 'Deux.', { target: 'Two.' })));
    expect(merge(two(), back).told.map(([, , , target]) => target)).toEqual([undefined, 'Two.']);
  });

  it('with a unit twice is told so, and neither is taken', () => {
    const back = file(unit('u1', seg('s1', 'Un.', { target: 'A' })), unit('u1', seg('s1', 'Un.', { target: 'B' })));
    const { rules, document } = merge(two(), back);
    expect(rules).toEqual(['returned-unit-twice']);
    expect(plainText([...units(document)][0]?.parts[0]?.target ?? [])).toBe('');
  });

  it('without the file is told so', () => {
    const back = { ...two(), files: two().files.map((one) => ({ ...one, id: 'f2', original: 'b.txt' })) };
    const work = { ...two(), files: [...two().files, { id: 'f3', original: 'c.txt', notes: [], children: [] }] };
    expect(merge(work, back).rules).toEqual([
      'returned-file-missing',
      'returned-file-missing',
      'returned-file-unknown',
    ]);
  });

  it('without a target leaves the one that is there', () => {
    const work = file(unit('u1', seg('s1', 'Un.', { target: 'One.' })));
    const { told, rules } = merge(work, file(unit('u1', seg('s1', 'Un.'))));
    expect(told).toEqual([['u1', 's1', 'translated', 'One.']]);
    expect(rules).toEqual(['returned-target-missing']);
  });

  it('has the codes as the work file has them', () => {
    const code = { kind: 'ph', id: 'c1', dataRef: 'd1', type: 'fmt' } as const;
    const work = file(unit('u1', seg('s1', [code])));
    const { document } = merge(
      work,
      file(unit('u1', seg('s1', [{ kind: 'ph', id: 'c1' }], { target: [{ kind: 'ph', id: 'c1' }] }))),
    );
    expect([...units(document)][0]?.parts[0]?.target).toEqual([code]);
  });

  it('of white space alone is none, where the source is more', () => {
    const { told, rules } = merge(
      file(unit('u1', seg('s1', 'Un.'), seg('s2', 'Deux.', { target: 'Two.', state: 'translated' }))),
      file(unit('u1', seg('s1', 'Un.', { target: ' ' }), seg('s2', 'Deux.', { target: '\u00A0' }))),
    );
    expect(told).toEqual([
      ['u1', 's1', 'initial', undefined],
      ['u1', 's2', 'translated', 'Two.'],
    ]);
    expect(rules).toEqual(['returned-target-missing']);
  });

  it('with a code that the source has not is told so, and the target is not taken', () => {
    const back = file(unit('u1', seg('s1', 'Un.', { target: [{ kind: 'ph', id: 'c9' }] })));
    const { rules, told } = merge(file(unit('u1', seg('s1', 'Un.'))), back);
    expect(rules).toEqual(['returned-code-unknown']);
    expect(told).toEqual([['u1', 's1', 'initial', undefined]]);
  });

  it('of a tool that knows no reviews takes no review back', () => {
    const work = file(unit('u1', seg('s1', 'Un.', { target: 'One.', state: 'final' })));
    const { rules, document } = merge(work, file(unit('u1', seg('s1', 'Un.', { target: 'One.' }))));
    expect(document).toBe(work);
    expect(rules).toEqual(['returned-review-kept']);
  });

  it('that wants a review again has it', () => {
    const work = file(unit('u1', seg('s1', 'Un.', { target: 'One.', state: 'final' })));
    const fields = { target: 'One.', state: 'translated', subState: 'x12:needs-review-translation' } as const;
    expect(merge(work, file(unit('u1', seg('s1', 'Un.', fields)))).told).toEqual([['u1', 's1', 'translated', 'One.']]);
  });

  it('with another target in the same reviewed state opens the review again', () => {
    const work = file(unit('u1', seg('s1', 'Un.', { target: 'One.', state: 'reviewed' })));
    const { rules, told } = merge(work, file(unit('u1', seg('s1', 'Un.', { target: 'A.', state: 'reviewed' }))));
    expect(told).toEqual([['u1', 's1', 'translated', 'A.']]);
    expect(rules).toEqual(['returned-review-open']);
  });

  it('may have other annotations: they are no part of the text', () => {
    const term = [
      { kind: 'sm', id: 'm1', type: 'term' },
      { kind: 'text', text: 'Un.' },
      { kind: 'em', id: 'm1' },
    ] as const;
    const { told, rules } = merge(
      file(unit('u1', seg('s1', term))),
      file(unit('u1', seg('s1', 'Un.', { target: 'One.' }))),
    );
    expect(told).toEqual([['u1', 's1', 'translated', 'One.']]);
    expect(rules).toEqual([]);
  });
});
