import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/content.ts';
import type { Content, Inline } from '../../../src/core/document.ts';
import { readableText } from '../../../src/core/emit/aligned.ts';
import { readableOffset } from '../../../src/core/emit/readable-offset.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const code = (equiv: string): Inline => ({ kind: 'ph', id: '1', equiv });

describe('an offset in the readable text', () => {
  it('counts the stand-ins of the codes before it', () => {
    const content: Content = [text('ab'), code('XYZ'), text('cd')];
    expect([0, 1, 2, 3, 4].map((offset) => readableOffset(content, offset))).toEqual([0, 1, 5, 6, 7]);
    expect([0, 1, 2, 3, 4].map((offset) => readableOffset(content, offset, true))).toEqual([0, 1, 2, 6, 7]);
  });

  it('points to the same characters, whatever codes stand between', () => {
    const inline = fc.oneof(fc.string({ maxLength: 4 }).map(text), fc.string({ maxLength: 3 }).map(code));
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 6 }), fc.nat(20), (content, at) => {
        const plain = plainText(content);
        fc.pre(at < plain.length);
        expect(readableText(content)[readableOffset(content, at)]).toBe(plain[at]);
        expect(readableText(content)[readableOffset(content, at + 1, true) - 1]).toBe(plain[at]);
      }),
    );
  });
});
