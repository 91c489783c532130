import { placeAddress } from './address.ts';
import { characterReference, longestReference } from './escape-title.ts';
import { labelKey } from './labels.ts';
import { blockSignOffset } from './line-start.ts';
import { escapedMarks } from './literal-marks.ts';
import type { MarkupPiece, TextPiece } from './render-pieces.ts';
import type { SlotContext } from './slot-context.ts';

type Piece = TextPiece | MarkupPiece;

/** The Markdown of parts: markup as it is, text with a backslash before each character that would be read as markup. */
export function escapePieces(pieces: readonly Piece[], context: SlotContext): string {
  const escaper = new Escaper(pieces, context);
  let written = '';
  let linkText = 0;
  for (const [index, piece] of pieces.entries()) {
    const isLinkEnd = piece.kind === 'markup' && piece.role === 'link-end';
    const part = piece.kind === 'text' ? escaper.text(piece, index) : escaper.markup(piece, index);
    written += isLinkEnd && escaper.isOwnLabel(piece.text, written.slice(linkText), index) ? ']' : part;
    if (piece.kind === 'markup' && piece.role === 'link-start') linkText = written.length;
  }
  return written;
}

class Escaper {
  private readonly pieces: readonly Piece[];
  private readonly context: SlotContext;
  private readonly marks: ReadonlyMap<number, ReadonlySet<number>>;
  private readonly blockSigns: ReadonlyMap<number, number>;
  /** Where brackets in text may still be closed: the last piece and offset of a `]` that would count. */
  private readonly lastClosing: { readonly piece: number; readonly offset: number } | undefined;
  /** Index of the last bare link; a bracket left open before it would keep it from being one. */
  private readonly lastAddress: number;
  private linkDepth = 0;

  constructor(pieces: readonly Piece[], context: SlotContext) {
    this.pieces = pieces;
    this.context = context;
    this.marks = escapedMarks(pieces);
    this.blockSigns = blockSigns(pieces, context);
    this.lastClosing = lastClosingBracket(pieces, context.hasReferences === true);
    this.lastAddress = pieces.findLastIndex((piece) => piece.kind === 'markup' && piece.role === 'address');
  }

  markup({ text, role }: MarkupPiece, index: number): string {
    if (role === 'link-start') this.linkDepth++;
    if (role === 'link-end') this.linkDepth--;
    return role === 'address' ? placeAddress(text, this.before(index), this.after(index)) : text;
  }

  /** Whether a reference has its own text for its label, so that the label need not be repeated after it. */
  isOwnLabel(ending: string, linkText: string, index: number): boolean {
    const label = /^\]\[([\s\S]+)\]$/u.exec(ending)?.[1];
    // `[x]` alone would be a task's box.
    if (/^[xX]$/u.test(linkText)) return false;
    return label !== undefined && labelKey(label) === labelKey(linkText) && !/^[[(:]/u.test(this.after(index));
  }

  text(piece: TextPiece, index: number): string {
    const { text } = piece;
    const first = piece.encodesFirst ? widthAt(text, 0) : 0;
    const last = piece.encodesLast ? Math.max(first, text.length - lastWidth(text)) : text.length;
    let written = first > 0 ? reference(text.slice(0, first)) : '';
    let done = first;
    for (const { index: offset } of text.matchAll(/[\\`*_~[\]<&!|#>+\-=.():]/gu)) {
      if (offset < first || offset >= last || !this.isEscaped(piece, index, offset)) continue;
      written += `${text.slice(done, offset)}\\`;
      done = offset;
    }
    written += text.slice(done, last);
    return last < text.length ? written + reference(text.slice(last)) : written;
  }

  private isEscaped(piece: TextPiece, index: number, offset: number): boolean {
    const { text } = piece;
    if (this.blockSigns.get(index) === offset) return true;
    switch (text.charAt(offset)) {
      case '`':
        return true;
      case '\\':
        return /^(?:[!-/:-@[-`{-~]|$)/u.test(this.next(piece, index, offset));
      case '*':
      case '_':
      case '~':
        return this.marks.get(index)?.has(offset) === true;
      case '[':
        return this.isOpeningBracket(index, offset) || this.wouldContinue(index, offset);
      case '(':
        return this.wouldContinue(index, offset);
      case ']':
        return this.context.kind === 'alt' || this.linkDepth > 0;
      case '<':
        return this.isOpeningTag(text.slice(offset + 1, offset + longestAddress) + this.after(index).charAt(0));
      case '&':
        return characterReference.test(text.slice(offset, offset + longestReference));
      case '!':
        return offset === text.length - 1 && this.after(index).startsWith('[');
      case '|':
        return this.context.inCell === true;
      case '#':
        return this.context.inHeading === true && this.isClosingSequence(index, offset);
      default:
        return false;
    }
  }

  /** Whether HTML may begin before this text; an address in angle brackets is left to be the link that it looks like. */
  private isOpeningTag(rest: string): boolean {
    if (!/^(?:[A-Za-z/!?]|[^\s<>]*@)/u.test(rest)) return false;
    return !/^(?:https?:[^\s<>]*|[A-Za-z\d._+-]+@[A-Za-z\d.-]+)>/iu.test(rest);
  }

  private isOpeningBracket(index: number, offset: number): boolean {
    if (this.context.kind === 'alt' || this.linkDepth > 0 || this.lastAddress > index) return true;
    const last = this.lastClosing;
    return last !== undefined && (last.piece > index || (last.piece === index && last.offset > offset));
  }

  /** Whether a bracket directly follows an image that is named by its own text, which it would make another. */
  private wouldContinue(index: number, offset: number): boolean {
    const piece = offset === 0 ? this.pieces[index - 1] : undefined;
    return piece?.kind === 'markup' && piece.text.startsWith('![') && piece.text.endsWith(']');
  }

  /** Whether `#` signs from here on end a heading, where they would be taken for no text. */
  private isClosingSequence(index: number, offset: number): boolean {
    if (index !== this.pieces.length - 1) return false;
    const { text } = this.pieces[index] as Piece;
    const before = offset > 0 ? text.charAt(offset - 1) : this.before(index);
    return /^#+$/u.test(text.slice(offset)) && /^[ \t]?$/u.test(before);
  }

  /** The character that will follow the one at an offset. */
  private next({ text, encodesLast }: TextPiece, index: number, offset: number): string {
    if (encodesLast && offset + 1 === text.length - lastWidth(text)) return '&';
    return text.charAt(offset + 1) || this.after(index).charAt(0);
  }

  private before(index: number): string {
    const piece = this.pieces[index - 1];
    return !piece || isBreak(piece) ? '' : piece.text.slice(-1);
  }

  /** The part after this one, empty at the end of a line. */
  private after(index: number): string {
    const piece = this.pieces[index + 1];
    return !piece || isBreak(piece) ? '' : piece.text;
  }
}

/** Where each line of text would be read as another block, by index of the piece. */
function blockSigns(pieces: readonly Piece[], { beginsLine }: SlotContext): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [index, piece] of pieces.entries()) {
    const isStart = index === 0 ? beginsLine === true : isBreak(pieces[index - 1]);
    if (!isStart) continue;
    const offset = piece.kind === 'text' ? blockSignOffset(lineFrom(pieces, index)) : undefined;
    if (offset !== undefined) found.set(index, offset);
    const next = pieces[index + 1];
    if (piece.text.startsWith('[^') && piece.kind === 'markup' && next?.kind === 'text' && next.text.startsWith(':')) {
      found.set(index + 1, 0);
    }
  }
  return found;
}

function lineFrom(pieces: readonly Piece[], index: number): string {
  let line = '';
  for (let at = index; at < pieces.length && !isBreak(pieces[at]); at++) line += pieces[at]?.text ?? '';
  return line;
}

function isBreak(piece: Piece | undefined): boolean {
  return piece?.kind === 'markup' && piece.role === 'break';
}

/** The last `]` in text that could make a link of a `[` before it: any, if there are references; else one before `(`. */
function lastClosingBracket(
  pieces: readonly Piece[],
  hasReferences: boolean,
): { readonly piece: number; readonly offset: number } | undefined {
  for (let piece = pieces.length - 1; piece >= 0; piece--) {
    const { kind, text } = pieces[piece] as Piece;
    const offset = kind === 'text' ? text.lastIndexOf(hasReferences ? ']' : '](') : -1;
    if (offset !== -1) return { piece, offset };
  }
  return undefined;
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

/** An address between angle brackets is shorter than this. */
const longestAddress = 2_000;

function widthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function lastWidth(text: string): number {
  return widthAt(text, Math.max(0, text.length - 2)) === 2 ? 2 : 1;
}
