import { joinText } from '../content.ts';
import type { Content, Inline } from '../document.ts';

/** A marker to put around a stretch of a content's plain text, UTF-16 offsets, end exclusive. */
export interface MarkedSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What the marker refers to. */
  readonly ref?: string;
}

/**
 * The content with a `term` marker around each span. A marker stands tight around its text; where a code opens right
 * before the text and closes within it (or the other way round at its end), the marker takes the code in, so that the
 * two nest rather than cross. Codes and other annotations keep their place and order.
 *
 * @param spans outer before inner, none crossing another
 */
export function insertMarkers(content: Content, spans: readonly MarkedSpan[]): Content {
  if (spans.length === 0) return content;
  const [only] = content;
  if (content.length === 1 && only?.kind === 'text') return insertIntoText(only.text, spans);
  const items = splitText(content, new Set(spans.flatMap(({ start, end }) => [start, end])));
  const before = new Map<number, Inline[]>();
  const after = new Map<number, Inline[]>();
  const { firstAt, lastAt } = textItems(items);
  for (const { id, start, end, ref } of spans) {
    const tight: Range = [firstAt.get(start) ?? -1, lastAt.get(end) ?? -1];
    if (tight[0] < 0 || tight[1] < 0) continue;
    const [first, last] = nestingRange(items, tight);
    before.set(first, [
      ...(before.get(first) ?? []),
      { kind: 'sm', id, type: 'term', ...(ref !== undefined && { ref }) },
    ]);
    after.set(last, [{ kind: 'em', id }, ...(after.get(last) ?? [])]);
  }
  return joinText(
    items.flatMap(({ inline }, index) => [...(before.get(index) ?? []), inline, ...(after.get(index) ?? [])]),
  );
}

/** The common case: text without codes, in which markers nest as the spans do. */
function insertIntoText(text: string, spans: readonly MarkedSpan[]): Content {
  const content: Inline[] = [];
  const open: MarkedSpan[] = [];
  let position = 0;
  const goTo = (offset: number) => {
    if (offset > position) content.push({ kind: 'text', text: text.slice(position, offset) });
    position = Math.max(position, offset);
  };
  const closeUpTo = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      goTo(last.end);
      content.push({ kind: 'em', id: last.id });
      open.pop();
    }
  };
  for (const span of spans) {
    closeUpTo(span.start);
    goTo(span.start);
    content.push({ kind: 'sm', id: span.id, type: 'term', ...(span.ref !== undefined && { ref: span.ref }) });
    open.push(span);
  }
  closeUpTo(text.length);
  goTo(text.length);
  return content;
}

interface Item {
  readonly inline: Inline;
  readonly start: number;
  readonly end: number;
}

type Range = readonly [first: number, last: number];

/** The inlines with their offsets, text cut at the given offsets. */
function splitText(content: Content, cuts: ReadonlySet<number>): readonly Item[] {
  const sorted = [...cuts].sort((a, b) => a - b);
  const items: Item[] = [];
  let position = 0;
  let next = 0;
  for (const inline of content) {
    if (inline.kind !== 'text') {
      items.push({ inline, start: position, end: position });
      continue;
    }
    const end = position + inline.text.length;
    let from = position;
    for (; next < sorted.length && (sorted[next] as number) < end; next++) {
      const cut = sorted[next] as number;
      if (cut <= from) continue;
      items.push({
        inline: { kind: 'text', text: inline.text.slice(from - position, cut - position) },
        start: from,
        end: cut,
      });
      from = cut;
    }
    items.push({ inline: { kind: 'text', text: inline.text.slice(from - position) }, start: from, end });
    position = end;
  }
  return items;
}

/** The text items by the offset where they start and where they end. */
function textItems(items: readonly Item[]): { firstAt: Map<number, number>; lastAt: Map<number, number> } {
  const firstAt = new Map<number, number>();
  const lastAt = new Map<number, number>();
  for (const [index, { inline, start, end }] of items.entries()) {
    if (inline.kind !== 'text' || inline.text === '') continue;
    firstAt.set(start, index);
    lastAt.set(end, index);
  }
  return { firstAt, lastAt };
}

/** The range, widened over the codes at its edges that have their other end within it, where that makes it balanced. */
function nestingRange(items: readonly Item[], [first, last]: Range): Range {
  const inside = unpaired(items, [first, last]);
  if (inside.starts.size === 0 && inside.ends.size === 0) return [first, last];
  let from = first;
  for (let i = first - 1; i >= 0 && items[i]?.inline.kind !== 'text'; i--)
    if (inside.ends.has(startKey(items[i]?.inline))) from = i;
  let to = last;
  for (let i = last + 1; i < items.length && items[i]?.inline.kind !== 'text'; i++)
    if (inside.starts.has(endKey(items[i]?.inline))) to = i;
  const candidates: readonly Range[] = [
    [from, to],
    [from, last],
    [first, to],
  ];
  return candidates.find((range) => isBalanced(items, range)) ?? [first, last];
}

function isBalanced(items: readonly Item[], range: Range): boolean {
  const { starts, ends } = unpaired(items, range);
  return starts.size === 0 && ends.size === 0;
}

/** The starts without an end in the range, and the ends without a start. */
function unpaired(items: readonly Item[], [first, last]: Range): { starts: Set<string>; ends: Set<string> } {
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (let i = first; i <= last; i++) {
    const start = startKey(items[i]?.inline);
    const end = endKey(items[i]?.inline);
    if (start !== '') starts.add(start);
    if (end !== '' && !starts.delete(end)) ends.add(end);
  }
  return { starts, ends };
}

function startKey(inline: Inline | undefined): string {
  if (inline?.kind === 'sc') return `c ${inline.id}`;
  return inline?.kind === 'sm' ? `m ${inline.id}` : '';
}

function endKey(inline: Inline | undefined): string {
  if (inline?.kind === 'ec') return `c ${inline.id}`;
  return inline?.kind === 'em' ? `m ${inline.id}` : '';
}
