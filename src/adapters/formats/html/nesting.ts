/**
 * Which open elements a tag closes without naming them, and how far an end tag reaches: the part of HTML's tree
 * construction that decides where a text ends. As in a document with a doctype: without one, a browser lets a table stand
 * in a paragraph.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */

import { elementInfo } from './elements.ts';

/** A kind of element that a search through the open elements does not pass. */
export type Barrier = 'block' | 'scope' | 'button' | 'list' | 'item' | 'table';

export const barriers: readonly Barrier[] = ['block', 'scope', 'button', 'list', 'item', 'table'];

const tableRoots = words('html template table');
const scopeRoots = words('applet caption html table td th marquee object template select');
/** Elements that a search for an open `li`, `dt` or `dd` passes although they are blocks. */
const passedByItems = words('address div p');

/**
 * Whether an element stops a search of the given kind.
 *
 * @param dividesText false for a block inside a protected inline element, which ends with that element's end tag
 */
export function isBarrier(barrier: Barrier, name: string, dividesText: boolean): boolean {
  switch (barrier) {
    case 'block':
      return dividesText;
    case 'table':
      return tableRoots.has(name);
    case 'scope':
      return scopeRoots.has(name);
    case 'button':
      return name === 'button' || scopeRoots.has(name);
    case 'list':
      return name === 'ol' || name === 'ul' || scopeRoots.has(name);
    case 'item':
      return !passedByItems.has(name) && elementInfo(name).layout === 'block';
  }
}

const tableParts = words('table caption colgroup tbody thead tfoot tr td th');
/** Inline codes whose end tag closes blocks that were left open inside, as a block's does. */
const containers = words('button object applet noscript template');

/** How far the end tag of an element looks for its start. */
export function reachOfEndTag(name: string, isBlock: boolean): Barrier {
  if (name === 'p') return 'button';
  if (name === 'li') return 'list';
  if (tableParts.has(name)) return 'table';
  return isBlock || containers.has(name) ? 'scope' : 'block';
}

export interface ImpliedEnd {
  readonly closes: readonly string[];
  readonly within: Barrier;
}

const paragraphEnd: ImpliedEnd = { closes: ['p'], within: 'button' };
const cellEnd: ImpliedEnd = { closes: ['td', 'th', 'caption', 'colgroup'], within: 'table' };
const rowEnd: ImpliedEnd = { closes: ['tr', ...cellEnd.closes], within: 'table' };
const rowGroupEnd: ImpliedEnd = { closes: ['tbody', 'thead', 'tfoot', ...rowEnd.closes], within: 'table' };
const itemEnd: ImpliedEnd = { closes: ['li'], within: 'item' };
const definitionEnd: ImpliedEnd = { closes: ['dt', 'dd'], within: 'item' };
const headings: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const headingEnd: ImpliedEnd = { closes: headings, within: 'item' };

const impliedEnds = new Map<string, readonly ImpliedEnd[]>([
  ...[
    ...words(
      'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form',
    ),
    ...words('header hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp'),
  ].map((name) => [name, [paragraphEnd]] as const),
  ...headings.map((name) => [name, [paragraphEnd, headingEnd]] as const),
  ['li', [itemEnd, paragraphEnd]],
  ['dt', [definitionEnd, paragraphEnd]],
  ['dd', [definitionEnd, paragraphEnd]],
  ['td', [cellEnd]],
  ['th', [cellEnd]],
  ['tr', [rowEnd]],
  ...[...words('tbody thead tfoot caption colgroup')].map((name) => [name, [rowGroupEnd]] as const),
  ['option', [{ closes: ['option'], within: 'scope' }]],
  ['optgroup', [{ closes: ['option', 'optgroup'], within: 'scope' }]],
  ['button', [{ closes: ['button'], within: 'scope' }]],
  ['a', [{ closes: ['a'], within: 'block' }]],
  ['body', [{ closes: ['head'], within: 'scope' }]],
]);

const none: readonly ImpliedEnd[] = [];

/** What the start tag of an element closes, in the order in which it does so. */
export function impliedEndsBefore(name: string): readonly ImpliedEnd[] {
  return impliedEnds.get(name) ?? none;
}

/** The names that an end tag of the given name may close: any heading closes any heading. */
export function closedByEndTag(name: string): readonly string[] | undefined {
  return headings.includes(name) ? headings : undefined;
}

/** Elements that HTML lets end without an end tag, so that an open one is no mistake. */
export function mayStayOpen(name: string): boolean {
  return optionalEnds.has(name);
}

const optionalEnds = words(
  'html head body p li dt dd option optgroup rt rp tr td th tbody thead tfoot caption colgroup plaintext',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
