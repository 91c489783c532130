import type { MarkPiece, RenderPiece } from './render-pieces.ts';

/** Ways to write a pair, from the one to be preferred. */
export const ways = ['own', 'other', 'own-encoded', 'other-encoded', 'html'] as const;

/** Two ends of emphasis. */
export interface Pair {
  readonly opening: number;
  readonly closing: number;
  readonly mark: string;
  /** Index into `ways`. */
  way: number;
}

/** How an end of a pair is written in the pair's way. */
export function written(piece: MarkPiece, pair: Pair | undefined): string {
  const way = ways[pair?.way ?? 0] ?? 'html';
  if (way === 'own' || way === 'own-encoded') return piece.mark;
  if (way === 'html') return htmlTag(piece.mark, piece.isOpening);
  return (piece.mark.startsWith('*') ? '_' : '*').repeat(piece.mark.length);
}

function htmlTag(mark: string, isOpening: boolean): string {
  const name = mark.startsWith('~') ? 'del' : mark.length === 2 ? 'strong' : 'em';
  return isOpening ? `<${name}>` : `</${name}>`;
}

/** The pairs of marks among the parts, by number. */
export function pairsOf(pieces: readonly RenderPiece[]): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>();
  const openings = new Map<number, number>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'mark') continue;
    const opening = openings.get(piece.pair);
    if (opening === undefined) openings.set(piece.pair, index);
    else pairs.set(piece.pair, { opening, closing: index, mark: piece.mark, way: 0 });
  }
  return pairs;
}

/** Numbers of the pairs that overlap another pair or a link instead of standing inside or outside. */
export function overlapping(pieces: readonly RenderPiece[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open: (number | 'link')[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text') continue;
    if (piece.kind === 'mark' && piece.isOpening) open.push(piece.pair);
    else if (piece.kind === 'mark') close(open, piece.pair, found);
    else if (piece.role === 'link-start') open.push('link');
    else if (piece.role === 'link-end') close(open, 'link', found);
  }
  return found;
}

function close(open: (number | 'link')[], ended: number | 'link', found: Set<number>): void {
  const at = open.lastIndexOf(ended);
  if (at === -1) return;
  const above = open.splice(at + 1);
  open.pop();
  for (const each of above) if (each !== 'link') found.add(each);
  if (above.length > 0 && ended !== 'link') found.add(ended);
  for (const each of above) open.push(each);
}
