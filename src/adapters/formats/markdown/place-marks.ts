import { classOf, flanking } from './flanking.ts';
import { overlapping, type Pair, pairsOf, ways, written } from './mark-pairs.ts';
import type { MarkPiece, MarkupPiece, RenderPiece, TextPiece } from './render-pieces.ts';

/** The parts with their marks written as in the source. */
export function ownMarks(pieces: readonly RenderPiece[]): readonly (TextPiece | MarkupPiece)[] {
  return pieces.map((piece) => (piece.kind === 'mark' ? { kind: 'markup', text: piece.mark, role: 'mark' } : piece));
}

/** Whether the marks of the source, put into these parts, are certain to be read as what they are. */
export function ownMarksServe(pieces: readonly RenderPiece[]): boolean {
  return !pieces.some((piece) => piece.kind === 'mark') || new Placement(pieces).isSettled();
}

/**
 * The parts with the marks of emphasis chosen so that each is read as what it is. A mark of the source stays where it
 * can; else `*` and `_` change places; else the letter beside the mark becomes a character reference, which counts as
 * punctuation; HTML tags serve where nothing else does, and where spans overlap.
 */
export function placeMarks(pieces: readonly RenderPiece[]): readonly (TextPiece | MarkupPiece)[] {
  const placement = new Placement(pieces);
  placement.settle();
  return placement.result();
}

const mostRounds = 24;

class Placement {
  private readonly pieces: readonly RenderPiece[];
  private readonly pairs: ReadonlyMap<number, Pair>;
  private encodesFirst = new Set<number>();
  private encodesLast = new Set<number>();

  constructor(pieces: readonly RenderPiece[]) {
    this.pieces = pieces;
    this.pairs = pairsOf(pieces);
    for (const pair of overlapping(pieces)) this.avoidMarks(pair);
  }

  isSettled(): boolean {
    return [...this.pairs.values()].every(({ way }) => way === 0) && this.misread().size === 0;
  }

  /** Changes the ways of pairs that would be misread, until none is. */
  settle(): void {
    for (let round = 0; round < mostRounds; round++) {
      this.encode();
      const misread = this.misread();
      if (misread.size === 0) return;
      for (const number of misread) this.tryNext(number);
    }
    for (const number of this.pairs.keys()) this.avoidMarks(number);
    this.encode();
  }

  result(): readonly (TextPiece | MarkupPiece)[] {
    return this.pieces.map((piece, index) => {
      if (piece.kind === 'text') return this.encodedText(piece, index);
      if (piece.kind === 'markup') return piece;
      const text = this.written(piece);
      return { kind: 'markup', text, role: text.startsWith('<') ? 'other' : 'mark' };
    });
  }

  private encodedText(piece: TextPiece, index: number): TextPiece {
    return { ...piece, encodesFirst: this.encodesFirst.has(index), encodesLast: this.encodesLast.has(index) };
  }

  private tryNext(number: number): void {
    const pair = this.pairs.get(number);
    if (!pair) return;
    pair.way++;
    if (pair.mark.startsWith('~') && ways[pair.way]?.startsWith('other')) pair.way++;
  }

  private avoidMarks(number: number): void {
    const pair = this.pairs.get(number);
    if (pair) pair.way = ways.length - 1;
  }

  /** Notes the letters beside the marks of pairs that are to be encoded. */
  private encode(): void {
    this.encodesFirst = new Set();
    this.encodesLast = new Set();
    for (const { opening, closing, way } of this.pairs.values()) {
      if (!ways[way]?.endsWith('encoded')) continue;
      if (this.needsReference(opening, opening - 1)) this.encodesLast.add(opening - 1);
      if (this.needsReference(closing, closing + 1)) this.encodesFirst.add(closing + 1);
    }
  }

  /** Whether a mark does not serve beside the letter that its neighbour has there. */
  private needsReference(mark: number, neighbour: number): boolean {
    const piece = this.pieces[mark];
    if (piece?.kind !== 'mark' || this.pieces[neighbour]?.kind !== 'text') return false;
    if (classOf(neighbour < mark ? this.before(mark) : this.after(mark)) !== 'other') return false;
    const { opens, closes } = flanking(this.written(piece).charAt(0), this.before(mark), this.after(mark));
    return !(piece.isOpening ? opens : closes) || !this.isStrict(piece, mark, mark);
  }

  /** Numbers of the pairs that a parser would not read as they are meant. */
  private misread(): ReadonlySet<number> {
    const misread = new Set<number>();
    const open = new Map<string, number>();
    for (let first = 0; first < this.pieces.length; first++) {
      const last = this.endOfRun(first);
      if (last < first) continue;
      this.checkRun(first, last, open, misread);
      for (let at = first; at <= last; at++) this.count(this.pieces[at], open);
      first = last;
    }
    return misread;
  }

  private count(piece: RenderPiece | undefined, open: Map<string, number>): void {
    if (piece?.kind !== 'mark') return;
    const written = this.written(piece);
    open.set(written, (open.get(written) ?? 0) + (piece.isOpening ? 1 : -1));
  }

  private checkRun(first: number, last: number, open: ReadonlyMap<string, number>, misread: Set<number>): void {
    const run = this.pieces.slice(first, last + 1).filter((piece): piece is MarkPiece => piece.kind === 'mark');
    const [one, two] = run;
    if (!one) return;
    if (!two) {
      if (!this.isRead(one, first, last, open)) misread.add(one.pair);
      return;
    }
    const isUsable = run.length === 2 && this.isReadableRun(one, two, first, last);
    if (!isUsable) misread.add(this.innermost(run));
  }

  /** Whether a mark that touches no other of its kind does what it should and nothing else. */
  private isRead(piece: MarkPiece, first: number, last: number, open: ReadonlyMap<string, number>): boolean {
    const written = this.written(piece);
    const { opens, closes } = flanking(written.charAt(0), this.before(first), this.after(last));
    if (!piece.isOpening) return closes && this.isStrict(piece, first, last);
    return opens && this.isStrict(piece, first, last) && !(closes && (open.get(written) ?? 0) > 0);
  }

  /** Whether it is read so by parsers too that make no exception for marks beside a `~`. */
  private isStrict(piece: MarkPiece, first: number, last: number): boolean {
    const [before, after] = [classOf(this.before(first)), classOf(this.after(last))];
    if (piece.isOpening) return after === 'other' || (after === 'punctuation' && before !== 'other');
    return before === 'other' || (before === 'punctuation' && after !== 'other');
  }

  /** `***` is read as emphasis around strong emphasis where both begin or end together. */
  private isReadableRun(one: MarkPiece, two: MarkPiece, first: number, last: number): boolean {
    const [marks, others] = [this.written(one), this.written(two)];
    if (one.isOpening !== two.isOpening || marks.length === others.length || marks.startsWith('~')) return false;
    const { opens, closes } = flanking(marks.charAt(0), this.before(first), this.after(last));
    if (one.isOpening ? !opens || closes : !closes || opens) return false;
    const [a, b] = [this.pairs.get(one.pair), this.pairs.get(two.pair)];
    if (!a || !b || Math.abs(a.opening - b.opening) !== 1 || Math.abs(a.closing - b.closing) !== 1) return true;
    const outer = a.opening < b.opening ? marks : others;
    return outer.length === 1;
  }

  private innermost(run: readonly MarkPiece[]): number {
    const opening = (piece: MarkPiece) => this.pairs.get(piece.pair)?.opening ?? 0;
    return run.reduce((best, piece) => (opening(piece) > opening(best) ? piece : best)).pair;
  }

  /** The last of the marks of one kind that touch each other, from `first` on; less than `first` where none stands there. */
  private endOfRun(first: number): number {
    const mark = this.markAt(first);
    if (mark === '') return first - 1;
    let last = first;
    while (this.markAt(last + 1) === mark) last++;
    return last;
  }

  /** The character that the mark at an index is made of; empty for anything else, HTML among it. */
  private markAt(index: number): string {
    const piece = this.pieces[index];
    const written = piece?.kind === 'mark' ? this.written(piece).charAt(0) : '';
    return written === '<' ? '' : written;
  }

  private written(piece: MarkPiece): string {
    return written(piece, this.pairs.get(piece.pair));
  }

  /** Whether a text is encoded on one side; one of a single character is so on both. */
  private isEncoded(index: number, side: ReadonlySet<number>): boolean {
    if (side.has(index)) return true;
    const text = this.pieces[index]?.kind === 'text' ? (this.pieces[index] as TextPiece).text : '';
    const isEither = this.encodesFirst.has(index) || this.encodesLast.has(index);
    return isEither && text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length;
  }

  private before(index: number): string {
    const piece = this.pieces[index - 1];
    if (!piece || (piece.kind === 'markup' && piece.role === 'break')) return '';
    if (piece.kind === 'mark') return this.written(piece).slice(-1);
    return this.isEncoded(index - 1, this.encodesLast) ? ';' : piece.text.slice(-1);
  }

  private after(index: number): string {
    const piece = this.pieces[index + 1];
    if (!piece) return '';
    if (piece.kind === 'mark') return this.written(piece).charAt(0);
    return this.isEncoded(index + 1, this.encodesFirst) ? '&' : piece.text.charAt(0);
  }
}
