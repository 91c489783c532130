import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../../src/core/emit/pages/escape.ts';
import { textOf } from './html.ts';

describe('escapeHtml', () => {
  it('leaves a text alone that has nothing to escape', () => {
    expect(escapeHtml('Tiếng Việt, français')).toBe('Tiếng Việt, français');
  });

  it('escapes what ends a tag, an attribute or a script', () => {
    expect(escapeHtml(`</script><img src=x onerror="a('b')">&amp;`)).toBe(
      '&lt;/script&gt;&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;amp;',
    );
  });

  it('puts a sign in place of what HTML cannot carry', () => {
    expect(escapeHtml('a\u0000b\u001bc\ud800d\udc00')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
  });

  it('keeps line breaks, tabs and characters beyond the basic plane', () => {
    expect(escapeHtml('a\tb\nc 😀 𝔘')).toBe('a\tb\nc 😀 𝔘');
  });

  it('gives every text back to who reads the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        expect(textOf(parseFragment(`<p>${escapeHtml(text)}</p>`))).toBe(text);
        const [p] = parseFragment(`<p title="${escapeHtml(text)}"></p>`).childNodes;
        expect(p && 'attrs' in p ? p.attrs[0]?.value : undefined).toBe(text);
      }),
    );
  });
});
