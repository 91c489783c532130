import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, findingTexts, firstPart } from '../../../../src/core/emit/pages/finding-context.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import { aligned, unit } from './aligned-documents.ts';

function finding(about: Partial<Finding>): Finding {
  return { ruleId: 'r', category: 'style', severity: 'minor', message: 'm', ...about };
}

describe('findingTexts', () => {
  const document = aligned('a.txt', [unit([['Un.', 'One.'], ['Deux.']])]).targets.get('en');
  const checked = document ? [{ path: 'work/en/a.xlf', document }] : [];
  const at = { file: 'work/en/a.xlf', unit: 'u1' };

  it('finds the text of the side in question', () => {
    const source = finding({ ...at, segment: 's1', side: 'source' });
    const target = finding({ ...at, segment: 's1', side: 'target' });
    expect([...findingTexts([source, target], checked)]).toEqual([
      [source, 'Un.'],
      [target, 'One.'],
    ]);
  });

  it('has no text where there is no such segment, no target, or another file', () => {
    const none = [
      finding({}),
      finding({ ...at, segment: 's2', side: 'target' }),
      finding({ ...at, segment: 's9' }),
      finding({ ...at, file: 'other', segment: 's1' }),
    ];
    expect(findingTexts(none, checked).size).toBe(0);
  });
});

describe('excerptOf', () => {
  const text = `${'mot '.repeat(40)}gouvernance ${'mot '.repeat(40)}`;
  const start = text.indexOf('gouvernance');

  it('cuts between words on both sides', () => {
    const excerpt = excerptOf(finding({ start, end: start + 11 }), text);
    expect(excerpt?.found).toBe('gouvernance');
    expect(excerpt?.before).toMatch(/^…(?:mot ){10,15}$/u);
    expect(excerpt?.after).toMatch(/^(?: mot){10,15}…$/u);
  });

  it('shows a short text whole', () => {
    expect(excerptOf(finding({ start: 3, end: 5 }), 'le mot.')).toEqual({ before: 'le ', found: 'mo', after: 't.' });
  });

  it('has none for a place that is not in the text', () => {
    expect(excerptOf(finding({ start: 3, end: 9 }), 'court')).toBeUndefined();
    expect(excerptOf(finding({ start: 4, end: 2 }), 'court')).toBeUndefined();
    expect(excerptOf(finding({}), 'court')).toBeUndefined();
  });

  it('never cuts a character in two, and stays short', () => {
    const long = fc.string({ unit: fc.constantFrom('😀', 'a', 'ệ', 'é'), minLength: 0, maxLength: 200 });
    fc.assert(
      fc.property(long, long, (before, after) => {
        const place = finding({ start: before.length, end: before.length });
        const excerpt = excerptOf(place, before + after);
        expect(`${excerpt?.before}${excerpt?.after}`).not.toMatch(/\p{Cs}/u);
        expect(excerpt?.before.length).toBeLessThanOrEqual(61);
        expect(excerpt?.after.length).toBeLessThanOrEqual(61);
        expect(excerpt?.before).not.toMatch(/^…\p{M}/u);
      }),
    );
  });
});

describe('firstPart', () => {
  it('ends at a word, with a sign', () => {
    expect(firstPart('mot '.repeat(40))).toMatch(/^(?:mot ){10,15}mot…$/u);
    expect(firstPart('mot')).toBe('mot');
  });
});
