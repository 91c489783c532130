import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Content, Inline } from '../../../../src/core/document.ts';
import { readableText } from '../../../../src/core/emit/aligned.ts';
import { sentenceHtml } from '../../../../src/core/emit/pages/sentence.ts';
import { textOf } from './html.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const bold = (id: string): Inline => ({ kind: 'sc', id, subType: 'xlf:b' });
const end = (id: string): Inline => ({ kind: 'ec', id });

describe('sentenceHtml', () => {
  it('underlines a term and says which', () => {
    expect(sentenceHtml([text('la gouvernance de l’IA.')], [{ start: 3, end: 22, label: 'AI governance' }])).toBe(
      'la <u class="t" title="AI governance">gouvernance de l’IA</u>.',
    );
  });

  it('shows bold text bold, and leaves a link out', () => {
    const content: Content = [
      text('a '),
      bold('1'),
      text('b'),
      end('1'),
      { kind: 'sc', id: '2', type: 'link' },
      text(' c'),
      end('2'),
    ];
    expect(sentenceHtml(content, [])).toBe('a <b>b</b> c');
  });

  it('keeps tags nested where a term and a code cross', () => {
    const content: Content = [text('data '), bold('1'), text('centre only'), end('1')];
    expect(sentenceHtml(content, [{ start: 0, end: 11, label: 'x' }])).toBe(
      '<u class="t" title="x">data </u><u class="t" title="x"><b>centre</b></u><b> only</b>',
    );
  });

  it('breaks the line where a code does, and shows the stand-in of others', () => {
    const content: Content = [
      text('a'),
      { kind: 'ph', id: '1', equiv: '\n' },
      text('b '),
      { kind: 'ph', id: '2', disp: '{{n}}' },
    ];
    expect(sentenceHtml(content, [])).toBe('a<br>b {{n}}');
  });

  it('escapes text and labels', () => {
    expect(sentenceHtml([text('<b>')], [{ start: 0, end: 3, label: '"><script>' }])).toBe(
      '<u class="t" title="&quot;&gt;&lt;script&gt;">&lt;b&gt;</u>',
    );
  });

  it('shows the whole text whatever marks it is given', () => {
    const inline = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '<', '&', 'é', '😀', ' ') }).map(text),
      fc.constantFrom(bold('1'), end('1'), bold('2'), end('2'), { kind: 'ph', id: '3', equiv: '…' } as Inline),
    );
    const mark = fc.record({ start: fc.nat(20), end: fc.nat(25), label: fc.string() });
    fc.assert(
      fc.property(fc.array(inline), fc.array(mark), (content, marks) => {
        expect(textOf(parseFragment(sentenceHtml(content, marks)))).toBe(readableText(content));
      }),
    );
  });
});
