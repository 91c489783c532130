import { type HtmlPiece, htmlPiece } from './html-tags.ts';
import type { Node } from './parse.ts';

/** A piece of raw HTML among its siblings. */
export interface PairedTag {
  readonly piece: HtmlPiece;
  /** Index of the tag's other end among its siblings. */
  partner?: number;
  /** For an end: its start. */
  open?: PairedTag;
  /** Id of the code that a start became. */
  id?: string;
}

/** The raw HTML among sibling nodes by index, starts and ends of the same name paired as far as they nest. */
export function pairTags(nodes: readonly Node[]): ReadonlyMap<number, PairedTag> {
  const tags = new Map<number, PairedTag>();
  const open: { readonly index: number; readonly tag: PairedTag }[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') continue;
    const tag: PairedTag = { piece: htmlPiece(node.value ?? '') };
    tags.set(index, tag);
    if (tag.piece.kind === 'open') open.push({ index, tag });
    if (tag.piece.kind !== 'close') continue;
    const at = open.findLastIndex((each) => each.tag.piece.name === tag.piece.name);
    const start = open[at];
    if (!start) continue;
    open.length = at;
    start.tag.partner = index;
    tag.partner = start.index;
    tag.open = start.tag;
  }
  return tags;
}
