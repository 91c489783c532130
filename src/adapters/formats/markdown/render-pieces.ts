import { isCode, joinText } from '../../../core/content.ts';
import type { Content, Inline, OriginalData } from '../../../core/document.ts';
import { isAddress } from './address.ts';
import { onOneLine } from './lines.ts';
import { isEmphasisMark, isLineBreak, roleOf } from './roles.ts';
import { tidy } from './tidy.ts';

/** A part of what a content becomes in Markdown. */
export type RenderPiece = TextPiece | MarkupPiece | MarkPiece;

/** Text to be escaped; never empty. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  /** True where its first or last character must be written as a character reference. */
  readonly encodesFirst?: boolean;
  readonly encodesLast?: boolean;
}

/** Markup that is written as it is. */
export interface MarkupPiece {
  readonly kind: 'markup';
  readonly text: string;
  /** `mark`: one end of emphasis; `address`: a bare link, which must not run into its neighbours. */
  readonly role: 'mark' | 'link-start' | 'link-end' | 'break' | 'address' | 'other';
}

/** One end of emphasis whose mark is still to be chosen. */
export interface MarkPiece {
  readonly kind: 'mark';
  readonly isOpening: boolean;
  /** Number of the pair that it belongs to. */
  readonly pair: number;
  /** The mark of the source: `*`, `**`, `_`, `__`, `~` or `~~`. */
  readonly mark: string;
}

/**
 * The parts of a content: without annotations, codes that have no original markup, and ends of emphasis and links
 * whose other end is missing, since they would be read as text.
 */
export function piecesOfContent(content: Content, originalData: readonly OriginalData[]): readonly RenderPiece[] {
  const data = new Map(originalData.map(({ id, text }) => [id, text]));
  const kept = joinText(
    content.filter((inline) => inline.kind === 'text' || (isCode(inline) && markupOf(inline, data) !== '')),
  );
  const onLines = kept.map(
    (inline): Inline => (inline.kind === 'text' ? { kind: 'text', text: onOneLine(inline.text) } : inline),
  );
  const pairs = pairsIn(onLines, data);
  const paired = onLines.filter((inline) => !needsPartner(inline, data) || pairs.has(inline));
  return tidy(paired, (inline) => roleOf(inline, data)).map((inline) => pieceOf(inline, data, pairs));
}

function pieceOf(inline: Inline, data: ReadonlyMap<string, string>, pairs: ReadonlyMap<Inline, number>): RenderPiece {
  if (inline.kind === 'text') return inline;
  const text = markupOf(inline, data);
  const pair = pairs.get(inline);
  if (pair !== undefined && isEmphasisMark(text)) {
    return { kind: 'mark', isOpening: inline.kind === 'sc', pair, mark: text };
  }
  return { kind: 'markup', text, role: pair === undefined ? roleOfPlaceholder(inline, text) : linkEnd(inline) };
}

function linkEnd(inline: Inline): MarkupPiece['role'] {
  return inline.kind === 'sc' ? 'link-start' : 'link-end';
}

function roleOfPlaceholder(inline: Inline, text: string): MarkupPiece['role'] {
  if (inline.kind !== 'ph') return 'other';
  if (isLineBreak(text)) return 'break';
  return inline.type === 'link' && isAddress(text) ? 'address' : 'other';
}

function markupOf(inline: Inline, data: ReadonlyMap<string, string>): string {
  return isCode(inline) && inline.dataRef !== undefined ? (data.get(inline.dataRef) ?? '') : '';
}

/** Whether a code means nothing without its other end: an end of emphasis or of a link, but not an HTML tag. */
function needsPartner(inline: Inline, data: ReadonlyMap<string, string>): boolean {
  if (inline.kind !== 'sc' && inline.kind !== 'ec') return false;
  const markup = markupOf(inline, data);
  return isEmphasisMark(markup) || (inline.kind === 'sc' ? markup === '[' : markup.startsWith(']'));
}

/** The ends that need a partner and have one, each with the number of its pair. */
function pairsIn(content: Content, data: ReadonlyMap<string, string>): ReadonlyMap<Inline, number> {
  const pairs = new Map<Inline, number>();
  const open = new Map<string, Inline>();
  for (const inline of content) {
    if (!needsPartner(inline, data)) continue;
    if (inline.kind === 'sc') open.set(inline.id, inline);
    if (inline.kind !== 'ec') continue;
    const start = open.get(inline.id);
    if (!start) continue;
    open.delete(inline.id);
    const pair = pairs.size / 2;
    pairs.set(start, pair);
    pairs.set(inline, pair);
  }
  return pairs;
}
