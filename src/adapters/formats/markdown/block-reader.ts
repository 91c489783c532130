import { type Block, nextBlock } from './blocks.ts';
import { definitionsFor } from './labels.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { firstLineWithText, lineEnd, nextLine } from './lines.ts';
import { endOfOpenBlock, mayOpenBlock } from './open-blocks.ts';
import { type Node, parse, type Syntax, startOf, syntaxOf } from './parse.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type PlainBlock, readPlain } from './plain.ts';

/** What takes the parts of a document, in document order. */
export interface Sink {
  addPlain(block: PlainBlock): void;
  /** @param shift what to add to the leaf's offsets to get offsets into the document */
  addLeaf(leaf: Leaf, shift: number): void;
  /** A block that is not parsed: code, HTML that runs to its own closing sign, or a block too long to parse. */
  addUnread(start: number, end: number, isTooLong: boolean): void;
}

/** The labels that a document defines. */
export interface Definitions {
  /** Keys of labels that the reader took for defined. */
  readonly used: ReadonlySet<string>;
  /** Keys of labels that turned out to be defined. */
  readonly defined: ReadonlySet<string>;
}

/**
 * Reads a document block by block and hands what it finds to `sink`. Each block that has markup is parsed without the
 * rest of the document, several at a time, since the parser's time grows faster than the length of its text. The
 * result is the same as that of parsing the whole, given that `labels` are those that the document defines.
 *
 * @param document its text, and where its own blocks begin: after a byte order mark and front matter
 * @param labels keys of the labels that references may point to
 */
export function readBlocks(
  document: { readonly text: string; readonly from: number },
  labels: ReadonlySet<string>,
  sink: Sink,
  lengths: Lengths = defaultLengths,
): Definitions {
  const reader = new BlockReader(document.text, labels, sink, lengths);
  reader.read(document.from);
  return reader;
}

/** How much text, in characters, is given to the parser at once. */
export interface Lengths {
  /** About this much. */
  readonly batch: number;
  /** Not more than this; a longer block is not read. */
  readonly longest: number;
}

/** Parsing costs least per character at about 8,000; a block of twice the longest length may take four times as long. */
const defaultLengths: Lengths = { batch: 8_000, longest: 100_000 };

const mostWaiting = 1_000;

/** A rule between pieces, so that none is read as going on from the one before. */
const separator = '\n\n***\n\n';

/** A block that waits to be parsed, or has nothing to parse. */
type Waiting =
  | { readonly kind: 'plain'; readonly block: PlainBlock }
  | { readonly kind: 'unread'; readonly start: number; readonly end: number; readonly isTooLong: boolean }
  | Marked;

interface Marked {
  readonly kind: 'marked';
  readonly piece: Piece;
  readonly leaves: Leaf[];
  /** What to add to an offset in the text that was parsed to get one in the document. */
  shift: number;
  /** The last node of the document's top level that was parsed with the piece. */
  last?: Node | undefined;
}

/** A block that has begun and not ended where the piece that it stands in ends. */
interface OpenBlock {
  readonly start: number;
  readonly end: number;
}

class BlockReader implements Definitions {
  readonly used: Set<string> = new Set();
  readonly defined: Set<string> = new Set();
  private readonly text: string;
  private readonly labels: ReadonlySet<string>;
  private readonly sink: Sink;
  private readonly lengths: Lengths;
  private waiting: Waiting[] = [];
  private waitingLength = 0;

  constructor(text: string, labels: ReadonlySet<string>, sink: Sink, lengths: Lengths) {
    this.text = text;
    this.labels = labels;
    this.sink = sink;
    this.lengths = lengths;
  }

  read(from: number): void {
    const { text } = this;
    let at = firstLineWithText(text, from);
    while (at < text.length) at = firstLineWithText(text, this.readBlock(at));
    this.flush();
  }

  /** Reads the block at `start` and gives the offset after it. */
  private readBlock(start: number): number {
    const { text } = this;
    const open = endOfOpenBlock(text, start);
    if (open !== undefined) {
      this.waiting.push({ kind: 'unread', start, end: open, isTooLong: false });
      return open;
    }
    const block = nextBlock(text, start);
    const plain = readPlain(text, start, block.end);
    if (plain) this.waiting.push({ kind: 'plain', block: plain });
    else return this.readMarked(block);
    if (this.waiting.length >= mostWaiting) this.flush();
    return block.next;
  }

  private readMarked(block: Block): number {
    const { text, lengths } = this;
    if (/[ \t]/u.test(text.charAt(block.start))) this.flush();
    const pieces = piecesOf(text, block, lengths.batch);
    if (pieces.some(({ start, end }) => end - start > lengths.longest)) return this.addTooLong(block);
    for (const piece of pieces) this.addPiece(piece);
    const last = pieces.at(-1);
    const mayStayOpen = last && mayOpenBlock(text.slice(last.start, last.end));
    return (mayStayOpen ? this.flush() : undefined) ?? block.next;
  }

  /** Leaves a block unread, as far as the first line in it that begins code or HTML which may go on after it. */
  private addTooLong({ start, end, next }: Block): number {
    for (
      let line = nextLine(this.text, lineEnd(this.text, start));
      line < end;
      line = nextLine(this.text, lineEnd(this.text, line))
    ) {
      if (endOfOpenBlock(this.text, line) === undefined) continue;
      this.waiting.push({ kind: 'unread', start, end: line, isTooLong: true });
      return line;
    }
    this.waiting.push({ kind: 'unread', start, end, isTooLong: true });
    return next;
  }

  private addPiece(piece: Piece): void {
    const length = piece.end - piece.start;
    if (this.waitingLength > 0 && this.waitingLength + length > this.lengths.batch) this.flush();
    this.waiting.push({ kind: 'marked', piece, leaves: [], shift: 0 });
    this.waitingLength += length;
  }

  /**
   * Parses what waits, and hands it on. Where the last block leaves fenced code or HTML open, that part is handed on as
   * unread, and the offset after it is given.
   */
  private flush(): number | undefined {
    const marked = this.waiting.filter((each): each is Marked => each.kind === 'marked');
    for (const group of bySyntax(this.text, marked)) this.parseGroup(group);
    const open = this.openBlock(marked.at(-1));
    for (const each of this.waiting) {
      if (each.kind === 'plain') this.sink.addPlain(each.block);
      else if (each.kind === 'unread') this.sink.addUnread(each.start, each.end, each.isTooLong);
      else for (const leaf of each.leaves) this.addLeaf(leaf, each.shift, open);
    }
    this.waiting = [];
    this.waitingLength = 0;
    if (open) this.sink.addUnread(open.start, open.end, false);
    return open?.end;
  }

  private addLeaf(leaf: Leaf, shift: number, open: OpenBlock | undefined): void {
    if (!open || leaf.start + shift < open.start) this.sink.addLeaf(leaf, shift);
  }

  /** Parses pieces as one text and deals the leaves out to them. */
  private parseGroup({ syntax, members }: Group): void {
    const texts = members.map(({ piece }) => this.text.slice(piece.start, piece.end));
    const definitions = definitionsFor(texts.join('\n'), this.labels, this.used);
    // A line break comes first, because the parser would drop a byte order mark at the start.
    let joined = `\n${definitions}`;
    for (const [index, member] of members.entries()) {
      joined += member.piece.before;
      member.shift = member.piece.start - joined.length;
      joined += `${texts[index]}${separator}`;
    }
    const tree = parse(joined, syntax);
    const last = members.at(-1);
    if (last) last.last = tree.children?.at(-1);
    let owner = 0;
    for (const leaf of leavesOf(tree, joined)) {
      for (
        let next = members[owner + 1];
        next && leaf.start + next.shift >= next.piece.start;
        next = members[owner + 1]
      )
        owner++;
      const member = members[owner] as Marked;
      if (leaf.start + member.shift < member.piece.start) continue;
      member.leaves.push(leaf);
      if (leaf.kind === 'definition') this.defined.add(leaf.node.identifier ?? '');
      if (leaf.kind === 'footnote') this.defined.add(`^${leaf.node.identifier ?? ''}`);
    }
  }

  /** The fenced code or HTML at the end of a piece that the piece does not close. */
  private openBlock(member: Marked | undefined): OpenBlock | undefined {
    if (!member?.last || (member.last.type !== 'code' && member.last.type !== 'html')) return undefined;
    const start = startOf(member.last) + member.shift;
    const end = start < member.piece.start ? undefined : endOfOpenBlock(this.text, start);
    return end !== undefined && end > nextLine(this.text, member.piece.end) ? { start, end } : undefined;
  }
}

interface Group {
  readonly syntax: Syntax;
  readonly members: Marked[];
}

function bySyntax(text: string, marked: readonly Marked[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const each of marked) {
    const syntax = syntaxOf(each.piece.before + text.slice(each.piece.start, each.piece.end));
    const key = `${syntax.autolinks} ${syntax.tables}`;
    const group = groups.get(key);
    if (group) group.members.push(each);
    else groups.set(key, { syntax, members: [each] });
  }
  return [...groups.values()];
}
