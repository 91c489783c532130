import type { TextEdit } from '../../terms/replace/edit-content.ts';

/** A stretch of the first text that stays, or a text that was put in (`start` and `end` are then of no use). */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/**
 * The edits, in offsets of the first text, that do what `first` and then `second` do; edits that touch become one.
 *
 * @param first ascending and apart
 * @param second ascending and apart, in offsets of the text that `first` gives
 * @example [{0, 1, 'ab'}] and then [{1, 2, 'c'}] is [{0, 1, 'ac'}]
 */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  const rest = piecesOf(first);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of second) {
    for (const piece of take(rest, start - at)) pieces.push(piece);
    take(rest, end - start);
    pieces.push({ start: 0, end: 0, text });
    at = end;
  }
  for (const piece of rest.reverse()) pieces.push(piece);
  return editsOf(pieces);
}

/** The pieces of the text that edits give, the last one first; the first text has no end. */
function piecesOf(edits: readonly TextEdit[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    pieces.push({ start: done, end: start }, { start: 0, end: 0, text });
    done = end;
  }
  pieces.push({ start: done, end: Number.POSITIVE_INFINITY });
  return pieces.reverse();
}

/** Takes that much text off the pieces. */
function take(pieces: Piece[], length: number): readonly Piece[] {
  const taken: Piece[] = [];
  let wanted = length;
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    const size = piece.text === undefined ? piece.end - piece.start : piece.text.length;
    if (size > wanted) {
      taken.push(part(piece, 0, wanted));
      pieces.push(part(piece, wanted, size));
      return taken;
    }
    taken.push(piece);
    wanted -= size;
  }
  return taken;
}

function part({ start, text }: Piece, from: number, to: number): Piece {
  return text === undefined
    ? { start: start + from, end: start + to }
    : { start: 0, end: 0, text: text.slice(from, to) };
}

function editsOf(pieces: readonly Piece[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let done = 0;
  let put = '';
  for (const { start, end, text } of pieces) {
    if (text !== undefined) put += text;
    else if (end > start) {
      if (start > done || put !== '') edits.push({ start: done, end: start, text: put });
      done = end;
      put = '';
    }
  }
  return edits;
}
