import type { Enclosure } from './candidate.ts';
import { isWordAt } from './characters.ts';

const quotations: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The marks that `pass` must be told of. */
export const enclosingMarks = '«»“”„"()[]';

/**
 * The quotation and the bracket that are open where a scan has come to. Only the outermost of each is known, and an
 * unclosed one is forgotten at the end of its paragraph: a stray mark must not change the rest of a text.
 */
export class Enclosures {
  readonly #text: string;
  #quotationOpen = -1;
  #quotationClose = '';
  #bracketOpen = -1;
  #bracketClose = '';
  #bracketDepth = 0;
  /** By mark, where it stands next; kept so that many candidates before one mark search for it once. */
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes note of the mark at an offset; marks are passed in the order of the text. */
  pass(offset: number): void {
    const mark = this.#text[offset] ?? '';
    // A straight mark that touches a word on one side shows its direction, and so puts right what went before.
    if (mark === '"' && isOpeningStraight(this.#text, offset)) this.#quotationOpen = -1;
    if (this.#quotationOpen >= 0 && mark === this.#quotationClose) this.#quotationOpen = -1;
    else if (this.#quotationOpen < 0 && quotations[mark] !== undefined) {
      this.#quotationOpen = offset;
      this.#quotationClose = quotations[mark];
    } else this.#passBracket(mark, offset);
  }

  #passBracket(mark: string, offset: number): void {
    if (this.#bracketOpen < 0) {
      const close = brackets[mark];
      if (close === undefined) return;
      this.#bracketOpen = offset;
      this.#bracketClose = close;
      this.#bracketDepth = 1;
    } else if (mark === this.#bracketClose) {
      this.#bracketDepth--;
      if (this.#bracketDepth === 0) this.#bracketOpen = -1;
    } else if (mark === this.#text[this.#bracketOpen]) this.#bracketDepth++;
  }

  /** Forgets what is open: a paragraph has ended. */
  reset(): void {
    this.#quotationOpen = -1;
    this.#bracketOpen = -1;
  }

  /**
   * Whether the straight quotation mark at an offset, which touches no word after it, closes a quotation: one is open,
   * or the next such mark opens one.
   */
  closesStraight(offset: number): boolean {
    if (this.#quotationOpen >= 0) return this.#quotationClose === '"';
    const next = this.#find('"', offset + 1);
    return next < 0 || isOpeningStraight(this.#text, next);
  }

  /** Whether a quotation is open that this mark closes. */
  isQuoting(mark: string): boolean {
    return this.#quotationOpen >= 0 && this.#quotationClose === mark;
  }

  /** The quotation that is open and is closed at or after `offset`, before another one is opened. */
  quotation(offset: number): Enclosure | undefined {
    return this.#enclosure(this.#quotationOpen, this.#quotationClose, offset);
  }

  /** The bracket that is open and is closed at or after `offset`, before another one is opened. */
  bracket(offset: number): Enclosure | undefined {
    return this.#enclosure(this.#bracketOpen, this.#bracketClose, offset);
  }

  #enclosure(open: number, closeMark: string, offset: number): Enclosure | undefined {
    if (open < 0) return undefined;
    const close = this.#find(closeMark, offset);
    if (close < 0) return undefined;
    return this.#isReopened(this.#text[open] ?? '', offset, close) ? undefined : { open, close };
  }

  /** Whether what was open was never closed, since the same mark opens again before `close`. */
  #isReopened(openMark: string, offset: number, close: number): boolean {
    if (openMark === '"') return isOpeningStraight(this.#text, close);
    const reopened = this.#find(openMark, offset);
    return reopened >= 0 && reopened < close;
  }

  /** Where a mark stands next, from `offset` on, or -1. */
  #find(mark: string, offset: number): number {
    const known = this.#next.get(mark);
    if (known !== undefined && (known < 0 || known >= offset)) return known;
    const found = this.#text.indexOf(mark, offset);
    this.#next.set(mark, found);
    return found;
  }
}

function isOpeningStraight(text: string, offset: number): boolean {
  return isWordAt(text, offset + 1) && !isWordAt(text, offset - 1);
}
