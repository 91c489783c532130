import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/content.ts';
import { type Content, type Document, type Unit, units } from '../../../src/core/document.ts';
import { keepSegmentation } from '../../../src/core/merge/keep-segmentation.ts';
import { document, unit } from '../../builders/document.ts';

const partsOf = (found: Document) =>
  [...units(found)].map(({ parts }) =>
    parts.map((part) => `${part.kind === 'segment' ? `${part.id}:` : ''}${plainText(part.source)}`),
  );
const closed = { canResegment: false } as const;
const source = document([unit('u1', ['Il part.', 'Elle reste.']), unit('u2', ['Fin.'])]);

describe('a unit whose segmentation a work file closes', () => {
  const joined = document([unit('u1', [{ source: 'Il part. Elle reste.', target: 'T' }], closed)], 'en');

  it('is cut as it is there, without its target, and stays closed', () => {
    const kept = keepSegmentation(source, [joined]);
    expect(partsOf(kept)).toEqual([['s1:Il part. Elle reste.'], ['s1:Fin.']]);
    const [first, second] = [...units(kept)];
    expect(first?.canResegment).toBe(false);
    expect(first?.parts.some((part) => part.target)).toBe(false);
    expect(second).toBe([...units(source)][1]);
  });

  it('keeps the ids of its segments there', () => {
    const renamed = unit('u1', ['Il', 'part. Elle reste.'], closed);
    const parts = renamed.parts.map((part, i) => (part.kind === 'segment' ? { ...part, id: `x${i}` } : part));
    expect(partsOf(keepSegmentation(source, [document([{ ...renamed, parts }], 'en')]))[0]).toEqual([
      'x0:Il',
      ' ',
      'x2:part. Elle reste.',
    ]);
  });

  it('is closed by a segment that may not be resegmented as well', () => {
    const open = unit('u1', ['Il part. Elle reste.']);
    const parts = open.parts.map((part) => (part.kind === 'segment' ? { ...part, canResegment: false } : part));
    expect(partsOf(keepSegmentation(source, [document([{ ...open, parts }], 'en')]))[0]).toHaveLength(1);
  });

  it('is cut as the first work file that closes it', () => {
    const vi = document([unit('u1', ['Il', 'part.', 'Elle reste.'], closed)], 'vi');
    expect(partsOf(keepSegmentation(source, [vi, joined]))[0]).toHaveLength(5);
    expect(partsOf(keepSegmentation(source, [joined, vi]))[0]).toHaveLength(1);
  });

  it('is cut by the rules again where its French has changed', () => {
    const edited = document([unit('u1', ['Il part. Elle rit.'], closed)], 'en');
    expect(keepSegmentation(source, [edited])).toEqual(source);
  });

  it('is cut by the rules where the work file leaves it open', () => {
    const open = document([unit('u1', ['Il part. Elle reste.'])], 'en');
    expect(keepSegmentation(source, [open])).toBe(source);
  });
});

describe('codes', () => {
  const code = (id: string): Content[number] => ({ kind: 'ph', id });
  const text = (value: string): Content[number] => ({ kind: 'text', text: value });
  const bold = (list: Content): Content => [{ kind: 'sc', id: 'b' }, ...list, { kind: 'ec', id: 'b' }];
  const whole = (content: Content, more: Partial<Unit> = {}) => unit('u1', [{ source: content }], more);

  it('go to the parts that they stand in, an ignorable of a code alone as well', () => {
    const model = unit('u1', [{ source: [text('Il part.')] }, { source: [text('Fin.')] }], closed);
    const parts = model.parts.map((part) => (part.kind === 'ignorable' ? { ...part, source: [code('1')] } : part));
    const kept = keepSegmentation(document([whole([text('Il part.'), code('9'), text('Fin.')])]), [
      document([{ ...model, parts }], 'en'),
    ]);
    expect([...units(kept)][0]?.parts.map((part) => part.source)).toEqual([
      [text('Il part.')],
      [code('9')],
      [text('Fin.')],
    ]);
  });

  it('may span a cut', () => {
    const content = bold([text('Il part. Elle reste.')]);
    const model = unit(
      'u1',
      [
        { source: [{ kind: 'sc', id: 'b' }, text('Il part.')] },
        { source: [text('Elle reste.'), { kind: 'ec', id: 'b' }] },
      ],
      closed,
    );
    const kept = keepSegmentation(document([whole(content)]), [document([model], 'en')]);
    expect([...units(kept)][0]?.parts).toEqual(model.parts);
  });
});
