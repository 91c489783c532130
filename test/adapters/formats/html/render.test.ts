import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/adapters/formats/html/index.ts';
import type { Content } from '../../../../src/core/document.ts';
import { emit, read } from './harness.ts';

function translated(text: string, target: Content | string): string {
  const content: Content = typeof target === 'string' ? [{ kind: 'text', text: target }] : target;
  return emit(read(text), () => content);
}

describe('a translation is written as its place needs it', () => {
  const target = `a & b < c > d "e" 'f' \u00a0é &amp; 😀`;
  it.each([
    ['<p>x</p>', `<p>a &amp; b &lt; c > d "e" 'f' \u00a0é &amp;amp; 😀</p>`],
    ['<title>x</title>', `<title>a &amp; b &lt; c > d "e" 'f' \u00a0é &amp;amp; 😀</title>`],
    ['<textarea>x</textarea>', `<textarea>a &amp; b &lt; c > d "e" 'f' \u00a0é &amp;amp; 😀</textarea>`],
    ['<p title="x">', `<p title="a &amp; b &lt; c > d &quot;e&quot; 'f' \u00a0é &amp;amp; 😀">`],
    ["<p title='x'>", `<p title='a &amp; b &lt; c > d "e" &#39;f&#39; \u00a0é &amp;amp; 😀'>`],
    ['<p title=x>', `<p title="a &amp; b &lt; c > d &quot;e&quot; 'f' \u00a0é &amp;amp; 😀">`],
  ])('in %s', (text, expected) => {
    expect(translated(text, target)).toBe(expected);
  });

  it('codes are their markup, annotations are nothing, and so is a code that has no markup', () => {
    const text = '<p>Un <b>mot</b><br>ici</p>';
    expect(
      translated(text, [
        { kind: 'sm', id: 'm1', type: 'term' },
        { kind: 'ph', id: 'c2', dataRef: 'd3' },
        { kind: 'em', id: 'm1' },
        { kind: 'sc', id: 'c1', dataRef: 'd1' },
        { kind: 'text', text: 'A word' },
        { kind: 'ec', id: 'c1', dataRef: 'd2' },
        { kind: 'ph', id: 'x1' },
        { kind: 'ph', id: 'x2', dataRef: 'none' },
      ]),
    ).toBe('<p><br><b>A word</b></p>');
  });

  it('an empty translation leaves an empty element', () => {
    expect(translated('<p> x </p>', [])).toBe('<p>  </p>');
  });

  it('reads .html, .htm and .xhtml', () => {
    expect(html.extensions).toEqual(['.html', '.htm', '.xhtml']);
  });
});
