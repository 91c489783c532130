/**
 * What Passerelle knows of each HTML element: how it divides text into units, what is protected, and how an inline tag
 * shows in a translation. This is the one table to read or to extend; what it does not name is an inline code.
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html the suggested rendering, which says what is a block
 */

import type { CodeType } from '../../../core/document.ts';
import type { RawText } from './tokens.ts';

/**
 * - `block` ends the text before it and starts a text of its own;
 * - `inline` is a code inside its text;
 * - `separable` is an inline code beside running text, and a unit of its own where no text stands around it: three
 *   buttons in a row are three messages, a button in a sentence is part of it;
 * - `hidden` has no place in the text: a code only where text stands on both sides of it.
 */
export type Layout = 'block' | 'inline' | 'separable' | 'hidden';

/** `content`: protected unless `translate="yes"` says otherwise; `always`: not language, whatever is around it. */
export type ElementProtection = 'content' | 'always';

export interface ElementInfo {
  readonly layout: Layout;
  /** Has no content and no end tag. */
  readonly isVoid: boolean;
  /** `type` of the units whose text stands directly in the element; a plain paragraph has none. */
  readonly unitType?: string;
  /** White space is content. */
  readonly isPreformatted: boolean;
  readonly protection?: ElementProtection;
  /** How the text inside is read, where it is not markup. */
  readonly rawText?: RawText;
  /** `type` and `subType` of the inline code. */
  readonly codeType: CodeType;
  readonly codeSubType?: string;
  /** Plain-text stand-in of the code. */
  readonly equiv?: string;
  /** True where the code takes no room, so that white space on both its sides is one white space. */
  readonly isZeroWidth: boolean;
}

const inline: ElementInfo = {
  layout: 'inline',
  isVoid: false,
  isPreformatted: false,
  codeType: 'other',
  isZeroWidth: true,
};

const table = new Map<string, ElementInfo>();

function define(names: string, info: Partial<ElementInfo>): void {
  for (const name of names.split(' ')) table.set(name, { ...inline, ...table.get(name), ...info });
}

define(
  'html head body frameset address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main marquee menu nav ol p pre listing search ' +
    'section select optgroup option datalist summary table caption colgroup tbody thead tfoot tr td th textarea title ' +
    'ul xmp plaintext',
  { layout: 'block' },
);
define('hr col frame', { layout: 'block', isVoid: true });
define('button label noscript', { layout: 'separable' });
define('button label', { codeType: 'ui' });

define('h1 h2 h3 h4 h5 h6', { unitType: 'psr:heading' });
define('li', { unitType: 'psr:list-item' });
define('td th', { unitType: 'psr:table-cell' });
define('caption figcaption legend', { unitType: 'psr:caption' });
define('dt', { unitType: 'psr:term' });
define('dd', { unitType: 'psr:definition' });
define('summary', { unitType: 'psr:summary' });
define('option', { unitType: 'psr:option' });
define('button', { unitType: 'psr:button' });
define('label', { unitType: 'psr:label' });
define('title', { unitType: 'psr:title', rawText: 'rcdata' });
define('pre listing', { unitType: 'psr:preformatted', isPreformatted: true });
define('textarea', { unitType: 'psr:text-field', isPreformatted: true, rawText: 'rcdata', codeType: 'ui' });

define('br', { isVoid: true, codeType: 'fmt', codeSubType: 'xlf:lb', equiv: '\n', isZeroWidth: false });
define('wbr', { isVoid: true, codeType: 'fmt', codeSubType: 'psr:wbr', equiv: '' });
define('img', { isVoid: true, codeType: 'image', isZeroWidth: false });
define('input keygen', { isVoid: true, codeType: 'ui', isZeroWidth: false });
define('area embed track', { isVoid: true, isZeroWidth: false });
define('base basefont bgsound link meta param source', { layout: 'hidden', isVoid: true });

define('b strong', { codeType: 'fmt', codeSubType: 'xlf:b' });
define('i em cite dfn', { codeType: 'fmt', codeSubType: 'xlf:i' });
define('u ins', { codeType: 'fmt', codeSubType: 'xlf:u' });
define('a', { codeType: 'link' });
define('q', { codeType: 'quote' });
for (const name of 'sup sub small big mark s strike del font tt abbr acronym bdi bdo'.split(' '))
  define(name, { codeType: 'fmt', codeSubType: `psr:${name}` });

define('code kbd samp var', { protection: 'content', isZeroWidth: false });
define('svg', { protection: 'always', codeType: 'image', isZeroWidth: false });
define('math', { protection: 'always', isZeroWidth: false });
define('iframe', { protection: 'always', rawText: 'rawtext', isZeroWidth: false });
define('script', { layout: 'hidden', protection: 'always', rawText: 'script' });
define('style noembed noframes', { layout: 'hidden', protection: 'always', rawText: 'rawtext' });
define('template', { layout: 'hidden', protection: 'always' });
define('xmp', { protection: 'always', rawText: 'rawtext' });
define('plaintext', { protection: 'always', rawText: 'plaintext' });

/** What the table says of an element, by its lower-case name. */
export function elementInfo(name: string): ElementInfo {
  return table.get(name) ?? inline;
}
