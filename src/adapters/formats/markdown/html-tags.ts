import type { CodeType } from '../../../core/document.ts';

/** A piece of raw HTML within a paragraph. */
export interface HtmlPiece {
  readonly kind: 'open' | 'close' | 'alone';
  /** Name of the tag in lower case; empty for comments and the like. */
  readonly name: string;
  /** True where the element's text is not to be translated. */
  readonly isProtected: boolean;
}

/** What a piece of raw HTML is, as Markdown hands it over: one whole tag, comment, declaration or instruction. */
export function htmlPiece(html: string): HtmlPiece {
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/u.exec(html)?.[1]?.toLowerCase() ?? '';
  if (name === '') return { kind: 'alone', name, isProtected: false };
  if (html.startsWith('</')) return { kind: 'close', name, isProtected: false };
  if (voidElements.has(name) || html.endsWith('/>')) return { kind: 'alone', name, isProtected: false };
  return { kind: 'open', name, isProtected: protectedElements.has(name) || noTranslation.test(html) };
}

/** How a tag shows in a unit. */
export function htmlCodeType(name: string): { readonly type: CodeType; readonly subType?: string } {
  const xliffType = formatting[name];
  if (xliffType !== undefined) return { type: 'fmt', subType: xliffType };
  if (name === 'a') return { type: 'link' };
  if (name === 'img') return { type: 'image' };
  if (name === 'q') return { type: 'quote' };
  return { type: 'other' };
}

/** @see https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const protectedElements = new Set('code kbd samp var pre script style svg math'.split(' '));

const noTranslation = /\stranslate\s*=\s*(?:"no"|'no'|no(?=[\s>]))/iu;

const formatting: Readonly<Record<string, string>> = {
  b: 'xlf:b',
  strong: 'xlf:b',
  i: 'xlf:i',
  em: 'xlf:i',
  u: 'xlf:u',
  ins: 'xlf:u',
  br: 'xlf:lb',
  s: 'psr:del',
  del: 'psr:del',
  strike: 'psr:del',
  sub: 'psr:sub',
  sup: 'psr:sup',
  mark: 'psr:mark',
  small: 'psr:small',
};
