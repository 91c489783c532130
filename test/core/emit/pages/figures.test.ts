import { describe, expect, it } from 'vitest';
import { counted, figure } from '../../../../src/core/emit/pages/figures.ts';

describe('figure', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1041, '1,041'],
    [100000, '100,000'],
    [1234567, '1,234,567'],
  ])('writes %i as %s', (count, text) => {
    expect(figure(count)).toBe(text);
  });
});

describe('counted', () => {
  it('agrees with its number', () => {
    expect([counted(0, 'word'), counted(1, 'word'), counted(1041, 'word')]).toEqual([
      '0 words',
      '1 word',
      '1,041 words',
    ]);
    expect(counted(2, 'more concept', 'more concepts')).toBe('2 more concepts');
  });
});
