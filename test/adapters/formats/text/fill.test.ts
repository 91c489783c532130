import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../../src/adapters/formats/text/fill.ts';

describe('fill', () => {
  it('takes as many words into a line as the width allows, and no more', () => {
    expect(fill('aa bb cc dd', { width: 5, indent: 0, joint: '\n' })).toBe('aa bb\ncc dd');
    expect(fill('aa bb cc dd', { width: 4, indent: 0, joint: '\n' })).toBe('aa\nbb\ncc\ndd');
  });

  it('counts the indentation of the first line and of the others', () => {
    expect(fill('aa bb cc dd', { width: 5, indent: 1, joint: '\n' })).toBe('aa\nbb cc\ndd');
    expect(fill('aa bb cc dd', { width: 5, indent: 0, joint: '\r\n ' })).toBe('aa bb\r\n cc\r\n dd');
    expect(fill('aa bb cc dd', { width: 5, indent: 0, joint: '\r\n' })).toBe('aa bb\r\ncc dd');
  });

  it('counts a letter with its combining marks, and a character beyond the BMP, as one column', () => {
    expect(fill('e\u0301e\u0301 \u{1f600}\u{1f600} cc', { width: 5, indent: 0, joint: '\n' })).toBe(
      'e\u0301e\u0301 \u{1f600}\u{1f600}\ncc',
    );
  });

  it('breaks at single spaces only, not at no-break spaces', () => {
    expect(fill('a  b\u00a0c d', { width: 1, indent: 0, joint: '\n' })).toBe('a  b\u00a0c\nd');
  });

  it('does not break before a list marker that would follow the end of a phrase', () => {
    expect(fill('aa. - bb', { width: 4, indent: 0, joint: '\n' })).toBe('aa. -\nbb');
    expect(fill('aaa - bb', { width: 4, indent: 0, joint: '\n' })).toBe('aaa\n- bb');
  });

  it('gives the text back when its lines are joined with a space', () => {
    const text = fc
      .array(fc.constantFrom('eau', ' ', '  ', '\u00a0', '-', '1.', '!', 'é', '\t'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, fc.nat(20), (source, width) => {
        expect(fill(source, { width, indent: 0, joint: '\n' }).replace(/\n/gu, ' ')).toBe(source);
      }),
    );
  });
});
