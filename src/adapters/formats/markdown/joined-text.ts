import { inertRuns } from './inert-runs.ts';
import type { Range } from './locate.ts';

/** Where the offsets and texts of a parsed tree come from. */
export interface Origin {
  /** The document's offset for an offset in the text that was parsed. */
  at(offset: number): number;
  /** A value of the tree as it is in the document. */
  restore(value: string): string;
}

/** The origin of a tree whose text stands in the document as it is, `shift` characters further on. */
export function unchanged(shift: number): Origin {
  return { at: (offset) => offset + shift, restore: (value) => value };
}

const firstStandIn = 0xe000;
const lastStandIn = 0xf8ff;

/** Whether a text has characters that `JoinedText` needs for its own use. */
export function hasStandIns(text: string): boolean {
  return /[\uE000-\uF8FF]/u.test(text);
}

/**
 * Pieces of a document joined for the parser, with the way back. The parser's time goes by characters, and most of
 * them are prose that means nothing to it: of such a run, only the first and last words are kept, and a character of
 * private use stands for the rest.
 */
export class JoinedText implements Origin {
  // A line break comes first, because the parser would drop a byte order mark at the start.
  private beginning = '\n';
  private text = '';
  /** Offsets where a stretch of the document begins, in this text and in the document. */
  private readonly own: number[] = [];
  private readonly document: number[] = [];
  private readonly removed: string[] = [];

  private readonly mayShorten: boolean;

  /** @param mayShorten false where the document itself has characters that are used as stand-ins */
  constructor(mayShorten: boolean) {
    this.mayShorten = mayShorten;
  }

  /** The length of what was added. */
  get length(): number {
    return this.text.length;
  }

  /** The text for the parser. */
  toString(): string {
    return this.beginning + this.text;
  }

  /** Puts a text before all that was added; offsets that were taken before stay what they are. */
  begin(text: string): void {
    this.beginning += text;
  }

  /** Where an offset of the whole text lies in what was added; negative in what stands before. */
  within(offset: number): number {
    return offset - this.beginning.length;
  }

  /** Adds text that is not the document's. */
  add(text: string): void {
    this.text += text;
  }

  /**
   * Adds a stretch of the document.
   *
   * @param keepsLabels whether what stands in brackets may be a label, which must stay whole
   */
  addStretch(source: string, { start, end }: Range, keepsLabels: boolean): void {
    let from = start;
    if (this.mayShorten) {
      for (const run of inertRuns(source, { start, end }, keepsLabels)) {
        if (firstStandIn + this.removed.length > lastStandIn) break;
        this.copy(source, from, run.start);
        this.text += String.fromCharCode(firstStandIn + this.removed.length);
        this.removed.push(source.slice(run.start, run.end));
        from = run.end;
      }
    }
    this.copy(source, from, end);
  }

  at(offset: number): number {
    const added = this.within(offset);
    let low = 0;
    let high = this.own.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.own[middle] ?? 0) <= added) low = middle;
      else high = middle - 1;
    }
    return added - (this.own[low] ?? 0) + (this.document[low] ?? 0);
  }

  restore(value: string): string {
    if (this.removed.length === 0) return value;
    return value.replace(
      /[\uE000-\uF8FF]/gu,
      (standIn) => this.removed[standIn.charCodeAt(0) - firstStandIn] ?? standIn,
    );
  }

  private copy(source: string, start: number, end: number): void {
    this.own.push(this.text.length);
    this.document.push(start);
    this.text += source.slice(start, end);
  }
}
