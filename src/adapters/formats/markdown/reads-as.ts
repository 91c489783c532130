import { readInline } from './inline.ts';
import { definitionsForAll } from './labels.ts';
import { contentRange, leavesOf } from './leaves.ts';
import { parse, syntaxOf } from './parse.ts';
import { piecesOfContent, type RenderPiece } from './render-pieces.ts';
import type { SlotContext } from './slot-context.ts';

/**
 * Whether a parser reads a text as these parts: the same text between the same markup. What emphasis a mark makes
 * depends on the rest of its paragraph, so that where marks touch each other, trying is surer than reasoning.
 */
export function readsAs(written: string, pieces: readonly RenderPiece[], { kind }: SlotContext): boolean {
  const markup = pieces.map((piece) => (piece.kind === 'markup' ? piece.text : '\n')).join('');
  const text = definitionsForAll(markup) + (kind === 'block' ? '' : '# ') + written;
  const leaf = leavesOf(parse(text, syntaxOf(text)), text).at(-1);
  const range = leaf && contentRange(leaf.node);
  if (!leaf?.node.children || range?.end !== text.length) return false;
  const source = { text, shift: 0, end: range.end };
  const read = readInline(leaf.node.children, source, () => 'u');
  const readPieces = piecesOfContent(read.content, read.originalData);
  return readPieces.length === pieces.length && readPieces.every((piece, index) => isSame(piece, pieces[index]));
}

function isSame(one: RenderPiece, two: RenderPiece | undefined): boolean {
  if (two?.kind !== one.kind) return false;
  if (one.kind !== 'mark') return two.kind !== 'mark' && one.text === two.text;
  return two.kind === 'mark' && one.mark === two.mark && one.pair === two.pair && one.isOpening === two.isOpening;
}
