import { flanking } from './flanking.ts';
import type { MarkupPiece, TextPiece } from './render-pieces.ts';

/** A run of `*`, `_` or `~` that is text. */
interface LiteralRun {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
  readonly character: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** True where it touches emphasis of its own character. */
  readonly touches: boolean;
}

/**
 * Where `*`, `_` and `~` in text must be escaped, as offsets by index of the piece. None where a run neither opens nor
 * closes emphasis between its neighbours, as in `5 * 3` and `snake_case`, or where no run could close what one opens
 * and there is no emphasis of that character.
 */
export function escapedMarks(pieces: readonly (TextPiece | MarkupPiece)[]): ReadonlyMap<number, ReadonlySet<number>> {
  const escaped = new Map<number, Set<number>>();
  const runs = literalRuns(pieces);
  for (const character of '*_~') {
    const own = runs.filter((run) => run.character === character);
    if (!isRisky(own) && !pieces.some((piece) => piece.kind === 'markup' && isMark(piece, character))) continue;
    for (const { piece, start, end, opens, closes, touches } of own) {
      if (!opens && !closes && !touches) continue;
      const offsets = escaped.get(piece) ?? new Set();
      for (let at = start; at < end; at++) offsets.add(at);
      escaped.set(piece, offsets);
    }
  }
  return escaped;
}

/** Whether some run may open what a later one closes. */
function isRisky(runs: readonly LiteralRun[]): boolean {
  const opening = runs.findIndex(({ opens }) => opens);
  return opening !== -1 && runs.slice(opening + 1).some(({ closes }) => closes);
}

function isMark(piece: MarkupPiece, character: string): boolean {
  return piece.role === 'mark' && piece.text.startsWith(character);
}

function literalRuns(pieces: readonly (TextPiece | MarkupPiece)[]): readonly LiteralRun[] {
  const runs: LiteralRun[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'text') continue;
    for (const match of piece.text.matchAll(/\*+|_+|~+/gu)) {
      const start = match.index;
      const end = start + match[0].length;
      const character = match[0].charAt(0);
      const before = start > 0 ? piece.text.charAt(start - 1) : edge(pieces[index - 1], 'end');
      const after = end < piece.text.length ? piece.text.charAt(end) : edge(pieces[index + 1], 'start');
      const touches = before === character || after === character;
      runs.push({ piece: index, start, end, character, ...flanking(character, before, after), touches });
    }
  }
  return runs;
}

/** The character of a neighbour that stands at this one's side; empty for none, as after a line break. */
function edge(piece: TextPiece | MarkupPiece | undefined, side: 'start' | 'end'): string {
  if (!piece) return '';
  if (side === 'start') return piece.text.charAt(0);
  return piece.kind === 'markup' && piece.role === 'break' ? '' : piece.text.slice(-1);
}
