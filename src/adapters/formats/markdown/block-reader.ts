import { type Block, nextBlock } from './blocks.ts';
import { isCostly } from './is-costly.ts';
import { hasStandIns, JoinedText, type Origin, unchanged } from './joined-text.ts';
import { definitionsFor } from './labels.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { firstLineWithText, lineEnd, nextLine } from './lines.ts';
import { endOfOpenBlock, mayOpenBlock } from './open-blocks.ts';
import { type Node, parse, type Syntax, startOf, syntaxOf } from './parse.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { readSimpleBlock, readSimpleLine, readSimpleRows } from './simple-blocks.ts';
import { simpleLines } from './simple-lines.ts';

/** What takes the parts of a document, in document order. */
export interface Sink {
  addLeaf(leaf: Leaf, origin: Origin): void;
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
 * Reads a document block by block and hands what it finds to `sink`. Blocks in plainest form are read at once; any other
 * is parsed without the rest of the document, several at a time, since the parser's time grows faster than the length
 * of its text. The result is the same as that of parsing the whole, given that `labels` are those that the document
 * defines.
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

/** Parsing costs least per character at about 5,000; a block of twice the longest length may take four times as long. */
const defaultLengths: Lengths = { batch: 5_000, longest: 100_000 };

/** A block of this length is parsed in no time, whatever is in it. */
const alwaysShort = 2_000;

/** No more than about this many blocks wait, so that they take little memory. */
const mostWaiting = 1_000;

/** A rule before a piece, so that it is not read as going on from the one before. */
const separator = '\n\n***\n\n';

/** A block that waits to be parsed, or has nothing to parse. */
type Waiting =
  | { readonly kind: 'simple'; readonly leaf: Leaf }
  | { readonly kind: 'unread'; readonly start: number; readonly end: number; readonly isTooLong: boolean }
  | Marked;

interface Marked {
  readonly kind: 'marked';
  readonly piece: Piece;
  /** Where the piece begins in the joined text of its group, and the way from there to the document. */
  readonly joinedStart: number;
  readonly origin: JoinedText;
  readonly leaves: Leaf[];
  /** The last node of the document's top level that was parsed with the piece. */
  last?: Node | undefined;
}

/** A block that has begun and not ended where the piece that it stands in ends. */
interface OpenBlock {
  readonly start: number;
  readonly end: number;
}

/** Reads the blocks; what it has found waits, in order, until enough is there to be parsed. */
class BlockReader implements Definitions {
  readonly used: Set<string> = new Set();
  readonly defined: Set<string> = new Set();
  private readonly text: string;
  private readonly labels: ReadonlySet<string>;
  private readonly sink: Sink;
  private readonly lengths: Lengths;
  private readonly mayShorten: boolean;
  private waiting: Waiting[] = [];
  private readonly groups = new Map<string, Group>();
  /** How much text of what waits is to be parsed. */
  private waitingLength = 0;

  constructor(text: string, labels: ReadonlySet<string>, sink: Sink, lengths: Lengths) {
    this.text = text;
    this.labels = labels;
    this.sink = sink;
    this.lengths = lengths;
    this.mayShorten = !hasStandIns(text);
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
    const simple = readSimpleBlock(text, block);
    if (simple) this.addLeaves(simple);
    else return this.readLines(block) ? block.next : this.readMarked(block);
    return block.next;
  }

  /** Reads a block whose paragraphs are single lines; false where it is none. */
  private readLines(block: Block): boolean {
    const lines = simpleLines(this.text, block);
    for (const line of lines ?? []) {
      const leaf = readSimpleLine(this.text, line);
      if (leaf) this.addLeaves([leaf]);
      else this.addPiece({ ...line, before: '', isLine: true });
    }
    return lines !== undefined;
  }

  private readMarked(block: Block): number {
    const { text } = this;
    if (/[ \t]/u.test(text.charAt(block.start))) this.flush();
    const pieces = piecesOf(text, block, this.lengths.batch);
    if (pieces.some((piece) => this.isTooLong(piece))) return this.addTooLong(block);
    for (const piece of pieces) {
      const rows = piece.before === '' ? undefined : readSimpleRows(text, piece, block.start);
      if (rows) this.addLeaves(rows);
      else this.addPiece(piece);
    }
    const last = pieces.at(-1);
    const mayStayOpen = last && mayOpenBlock(text.slice(last.start, last.end));
    return (mayStayOpen ? this.flush() : undefined) ?? block.next;
  }

  /** Whether a piece would take the parser too long: for its length, or for signs that it compares with each other. */
  private isTooLong({ start, end }: Piece): boolean {
    if (end - start > this.lengths.longest) return true;
    if (end - start < alwaysShort) return false;
    return isCostly(this.text.slice(start, end));
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

  private addLeaves(leaves: readonly Leaf[]): void {
    for (const leaf of leaves) this.waiting.push({ kind: 'simple', leaf });
    if (this.waiting.length >= mostWaiting) this.flush();
  }

  private addPiece(piece: Piece): void {
    if (this.waitingLength > this.lengths.batch) this.flush();
    const text = this.text.slice(piece.start, piece.end);
    const group = this.groupFor(syntaxOf(piece.before + text));
    const before = group.joined.length;
    group.joined.add(piece.isLine && group.members.at(-1)?.piece.isLine ? '\n\n' : separator);
    group.joined.add(piece.before);
    const joinedStart = group.joined.length;
    group.joined.addStretch(this.text, piece, this.labels.size > 0);
    const marked: Marked = { kind: 'marked', piece, joinedStart, origin: group.joined, leaves: [] };
    group.members.push(marked);
    this.waiting.push(marked);
    this.waitingLength += group.joined.length - before;
  }

  private groupFor(syntax: Syntax): Group {
    const key = `${syntax.autolinks} ${syntax.tables}`;
    const known = this.groups.get(key);
    if (known) return known;
    const group = { syntax, joined: new JoinedText(this.mayShorten), members: [] };
    this.groups.set(key, group);
    return group;
  }

  /**
   * Parses what waits, and hands it on. Where the last block leaves fenced code or HTML open, that part is handed on as
   * unread, and the offset after it is given.
   */
  private flush(): number | undefined {
    for (const group of this.groups.values()) this.parseGroup(group);
    const open = this.openBlock(this.waiting.at(-1));
    for (const each of this.waiting) {
      if (each.kind === 'simple') this.sink.addLeaf(each.leaf, unchanged(0));
      else if (each.kind === 'unread') this.sink.addUnread(each.start, each.end, each.isTooLong);
      else for (const leaf of each.leaves) this.addLeaf(leaf, each.origin, open);
    }
    this.groups.clear();
    this.waiting = [];
    this.waitingLength = 0;
    if (open) this.sink.addUnread(open.start, open.end, false);
    return open?.end;
  }

  private addLeaf(leaf: Leaf, origin: Origin, open: OpenBlock | undefined): void {
    if (!open || origin.at(leaf.start) < open.start) this.sink.addLeaf(leaf, origin);
  }

  /** Parses the pieces of a group as one text and deals the leaves out to them. */
  private parseGroup({ syntax, joined, members }: Group): void {
    joined.begin(definitionsFor(joined.toString(), this.labels, this.used));
    const text = joined.toString();
    const tree = parse(text, syntax);
    const last = members.at(-1);
    if (last) last.last = tree.children?.at(-1);
    let owner = 0;
    for (const leaf of leavesOf(tree, text)) {
      const start = joined.within(leaf.start);
      while (start >= (members[owner + 1]?.joinedStart ?? Number.POSITIVE_INFINITY)) owner++;
      const member = members[owner];
      // What stands before a piece's own lines is no part of the document's text here.
      if (!member || start < member.joinedStart || joined.at(leaf.start) >= member.piece.end) continue;
      member.leaves.push(member.piece.type === undefined ? leaf : { ...leaf, type: member.piece.type });
      if (leaf.kind === 'definition') this.defined.add(leaf.node.identifier ?? '');
      if (leaf.kind === 'footnote') this.defined.add(`^${leaf.node.identifier ?? ''}`);
    }
  }

  /** The fenced code or HTML at the end of a piece that the piece does not close. */
  private openBlock(waiting: Waiting | undefined): OpenBlock | undefined {
    if (waiting?.kind !== 'marked' || !waiting.last) return undefined;
    const { piece, last, origin } = waiting;
    if (last.type !== 'code' && last.type !== 'html') return undefined;
    const start = origin.at(startOf(last));
    const end = start < piece.start ? undefined : endOfOpenBlock(this.text, start);
    return end !== undefined && end > nextLine(this.text, piece.end) ? { start, end } : undefined;
  }
}

interface Group {
  readonly syntax: Syntax;
  readonly joined: JoinedText;
  readonly members: Marked[];
}
