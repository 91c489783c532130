import { escapePieces } from './escape.ts';
import { readInline } from './inline.ts';
import { unchanged } from './joined-text.ts';
import { definitionsForAll } from './labels.ts';
import { contentRange, leavesOf } from './leaves.ts';
import { parse, syntaxOf } from './parse.ts';
import { ownMarks } from './place-marks.ts';
import { piecesOfContent, type RenderPiece } from './render-pieces.ts';
import type { SlotContext } from './slot-context.ts';

/**
 * Whether a parser reads parts as what they are, if the marks of the source stand in them: the same text between the
 * same markup. What emphasis a mark makes depends on the rest of its paragraph, so that where marks touch each other,
 * trying is surer than reasoning.
 */
export function readsAsIs(pieces: readonly RenderPiece[], context: SlotContext): boolean {
  const flat = pieces.map(withoutPrefix);
  const definitions = definitionsForAll(flat.map((piece) => (piece.kind === 'markup' ? piece.text : '\n')).join(''));
  const text = `${definitions}${context.beginsLine ? '' : '# '}${escapePieces(ownMarks(flat), context)}`;
  const leaf = leavesOf(parse(text, syntaxOf(text)), text).at(-1);
  const range = leaf && contentRange(leaf.node);
  if (!leaf?.node.children || range?.end !== text.length) return false;
  const read = readInline(leaf.node.children, { text, origin: unchanged(0), end: range.end }, () => 'u');
  const readPieces = piecesOfContent(read.content, read.originalData);
  return readPieces.length === flat.length && readPieces.every((piece, index) => isSame(piece, flat[index]));
}

/** Markup without what list items and quotes put at the start of its further lines. */
function withoutPrefix(piece: RenderPiece): RenderPiece {
  if (piece.kind !== 'markup' || !/[\r\n]/u.test(piece.text)) return piece;
  if (piece.role === 'break') return { ...piece, text: piece.text.replace(/[\r\n][\s\S]*$/u, '\n') };
  return { ...piece, text: piece.text.replace(/[\r\n]+[ \t>]*/gu, ' ') };
}

function isSame(one: RenderPiece, two: RenderPiece | undefined): boolean {
  if (two?.kind !== one.kind) return false;
  if (one.kind !== 'mark') return two.kind !== 'mark' && one.text === two.text;
  return two.kind === 'mark' && one.mark === two.mark && one.pair === two.pair && one.isOpening === two.isOpening;
}
