import { Refusal } from './refusal.ts';

/** What letters such as the `i` of `(?i)` switch on. */
export interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  /** White space and what follows a `#` are remarks. */
  readonly extended: boolean;
}

/** How deep groups, look-arounds and classes may lie in each other. */
const deepest = 200;

/** A walk over a pattern's source, which passes over remarks and knows what `\Q…\E` quotes. */
export class Reader {
  readonly source: string;
  position = 0;
  flags: Flags = { ignoreCase: false, multiline: false, dotAll: false, extended: false };
  /** Whether the walk is inside a class, where `(?#` begins no remark. */
  isInClass = false;
  private isQuoted = false;
  private depth = 0;

  constructor(source: string) {
    this.source = source;
  }

  isAtEnd(): boolean {
    this.pass();
    return this.position >= this.source.length;
  }

  /** Whether syntax, not quoted, goes on here with some characters. */
  sees(characters: string): boolean {
    this.pass();
    return !this.isQuoted && this.source.startsWith(characters, this.position);
  }

  /** Whether one of some characters comes next and is not quoted. */
  seesOneOf(characters: string): boolean {
    this.pass();
    return !this.isQuoted && this.position < this.source.length && characters.includes(this.next());
  }

  /** Whether syntax goes on with some characters, which are then passed over. */
  takes(characters: string): boolean {
    if (!this.sees(characters)) return false;
    this.position += characters.length;
    return true;
  }

  /** The code point that comes next, which is passed over. */
  takeCodePoint(): number {
    this.pass();
    const codePoint = this.source.codePointAt(this.position) ?? 0;
    this.position += codePoint > 0xffff ? 2 : 1;
    return codePoint;
  }

  /** What a sticky expression matches here, remarks not passed over; undefined, and no step, if it does not. */
  takeMatch(expression: RegExp): string | undefined {
    expression.lastIndex = this.position;
    const match = expression.exec(this.source)?.[0];
    if (match !== undefined) this.position += match.length;
    return match;
  }

  /** What `read` returns, which reads something that may lie inside another of its kind. */
  inside<T>(offset: number, read: () => T): T {
    if (++this.depth > deepest) {
      throw new Refusal(`Groups and classes lie in each other more than ${deepest} deep.`, offset);
    }
    const result = read();
    this.depth--;
    return result;
  }

  /** The code unit that comes next, as a string; of a pair its first half, which is no syntax. */
  private next(): string {
    return this.source.charAt(this.position);
  }

  private pass(): void {
    while (this.passQuotation() || this.passRemark());
  }

  private passQuotation(): boolean {
    const mark = this.isQuoted ? '\\E' : '\\Q';
    if (!this.source.startsWith(mark, this.position)) return false;
    this.isQuoted = !this.isQuoted;
    this.position += mark.length;
    return true;
  }

  private passRemark(): boolean {
    if (this.isQuoted) return false;
    if (!this.isInClass && this.source.startsWith('(?#', this.position)) {
      const end = this.source.indexOf(')', this.position);
      if (end < 0) throw new Refusal('This remark is never closed: a ) is missing.', this.position);
      this.position = end + 1;
      return true;
    }
    return (
      this.flags.extended && this.takeMatch(/[\p{Pattern_White_Space}]+|#[^\n\v\f\r\x85\u2028\u2029]*/uy) !== undefined
    );
  }
}
