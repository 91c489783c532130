import type { Origin } from './joined-text.ts';
import { onOneLine } from './lines.ts';
import { altRange, type Range, titleRange } from './locate.ts';
import { endOf, type Node, startOf } from './parse.ts';
import type { SlotContext } from './slot-context.ts';

/** A text inside the markup of a link, an image or a definition. */
export interface SubText extends Range {
  readonly name: 'alt' | 'title';
  readonly text: string;
  readonly context: SlotContext;
}

/** The document, and the way from a node to it. */
export interface TextSource {
  readonly text: string;
  readonly origin: Origin;
}

/** The alternative text and the title of a link or image, in order, as far as they hold letters or digits. */
export function subTexts(node: Node, source: TextSource): readonly SubText[] {
  const { text, origin } = source;
  const range = { start: origin.at(startOf(node)), end: origin.at(endOf(node)) };
  if (node.type !== 'image' && node.type !== 'imageReference')
    return titleText(node, source, linkRest(node, range, source));
  const alt = altRange(text, range, node.referenceType);
  if (!alt) return [];
  const found = altText(node, source, alt);
  return node.type === 'image' ? [...found, ...titleText(node, source, { start: alt.end + 2, end: range.end })] : found;
}

/** The title of a link, image or definition: none or one. `rest` begins after the `](` or `]:`. */
export function titleText(node: Node, { text, origin }: TextSource, rest: Range): readonly SubText[] {
  const title = onOneLine(origin.restore(node.title ?? '')).trim();
  if (!hasWord(title)) return [];
  const range = titleRange(text, rest);
  if (!range) return [];
  const quote = text.charAt(range.start - 1);
  const { start, end, beginsLine } = trimmed(text, range);
  return [{ start, end, name: 'title', text: title, context: { kind: 'title', quote, beginsLine } }];
}

export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function altText(node: Node, { text, origin }: TextSource, range: Range): readonly SubText[] {
  const alt = onOneLine(origin.restore(node.alt ?? '')).trim();
  if (!hasWord(alt)) return [];
  const { start, end, beginsLine } = trimmed(text, range);
  if (node.referenceType !== 'shortcut' && node.referenceType !== 'collapsed') {
    return [{ start, end, name: 'alt', text: alt, context: { kind: 'alt', beginsLine } }];
  }
  const close = node.referenceType === 'shortcut' ? end : range.end + 2;
  const context: SlotContext = { kind: 'alt', beginsLine, shortcut: { alt, source: text.slice(start, close) } };
  return [{ start, end: close, name: 'alt', text: alt, context }];
}

function linkRest(node: Node, range: Range, { text, origin }: TextSource): Range {
  const last = node.children?.at(-1);
  const from = last ? origin.at(endOf(last)) : range.start + 1;
  return { start: text.indexOf(']', from) + 2, end: range.end };
}

/** The range without white space at its edges; and whether it then begins a line. */
function trimmed(text: string, { start, end }: Range): Range & { readonly beginsLine: boolean } {
  let first = start;
  let last = end;
  while (first < last && /\s/u.test(text.charAt(first))) first++;
  while (last > first && /\s/u.test(text.charAt(last - 1))) last--;
  return { start: first, end: last, beginsLine: /[\r\n]/u.test(text.slice(start, first)) };
}
