import { widthAt } from '../text.ts';
import { CharClass, type CharTables, charTables, classAt, foldWord, tableSize } from './fold.ts';

/** The id of a token that no term contains. */
export const unknown = -1;

/**
 * The tokens of one text as ids of a vocabulary, in buffers that every scan uses again. Spaces and inner hyphens leave
 * no token, so that `open source` and `open-source` scan alike; runs of unknown tokens leave one.
 */
export interface TokenBuffer {
  count: number;
  ids: Int32Array;
  /** UTF-16 offsets into the text, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
}

/** The distinct tokens of all terms as arrays. Ids are 0 and up. */
export interface VocabularyData {
  /** The number of ids. */
  readonly count: number;
  /** The folded words, one after another. */
  readonly units: Uint16Array;
  /** By word, and once more at the end: where it starts in `units`. */
  readonly starts: Int32Array;
  readonly hashes: Int32Array;
  /** By word: its id; spellings of one word share an id. */
  readonly words: Int32Array;
  /** Open addressing by hash: the word's number, or -1; the length is a power of two. */
  readonly slots: Int32Array;
  /** The punctuation marks with their ids. */
  readonly marks: readonly (readonly [mark: string, id: number])[];
}

/** Reads texts as tokens of a vocabulary. Words are known by a hash that is computed while the text is read, without slicing it. */
export class Vocabulary {
  private readonly tables: CharTables = charTables();
  private readonly units: Uint16Array;
  private readonly wordStarts: Int32Array;
  private readonly hashes: Int32Array;
  private readonly words: Int32Array;
  private readonly slots: Int32Array;
  private readonly marks: ReadonlyMap<string, number>;
  private readonly markOfUnit: Int32Array = new Int32Array(tableSize).fill(unknown);
  private readonly buffer: TokenBuffer = {
    count: 0,
    ids: new Int32Array(256),
    starts: new Int32Array(256),
    ends: new Int32Array(256),
  };

  constructor({ units, starts, hashes, words, slots, marks }: VocabularyData) {
    this.units = units;
    this.wordStarts = starts;
    this.hashes = hashes;
    this.words = words;
    this.slots = slots;
    this.marks = new Map(marks);
    for (const [mark, id] of marks) {
      if (mark === "'") {
        for (let unit = 0; unit < tableSize; unit++)
          if (this.tables.classes[unit] === CharClass.apostrophe) this.markOfUnit[unit] = id;
      } else if (mark.length === 1 && mark.charCodeAt(0) < tableSize) this.markOfUnit[mark.charCodeAt(0)] = id;
    }
  }

  /** The tokens of a text; the buffer is valid until the next scan. Linear in the text's length. */
  scan(text: string): TokenBuffer {
    const { classes } = this.tables;
    const buffer = this.buffer;
    const length = text.length;
    buffer.count = 0;
    let position = 0;
    let wordEnd = -1;
    while (position < length) {
      const unit = text.charCodeAt(position);
      const cls = unit < tableSize ? (classes[unit] as CharClass) : classAt(text, position);
      if (cls === CharClass.space || cls === CharClass.invisible) {
        position++;
        continue;
      }
      const start = position;
      if (cls !== CharClass.simple && cls !== CharClass.complex) {
        position += widthAt(text, position);
        const isGap = cls === CharClass.hyphen && start === wordEnd && isWordAt(text, behindInvisibles(text, position));
        if (!isGap) this.push(this.markAt(text, start, position, unit), start, position);
        continue;
      }
      position = this.scanWord(text, position);
      wordEnd = position;
    }
    return buffer;
  }

  /** Reads one word and pushes its id; the offset after it. */
  private scanWord(text: string, start: number): number {
    const { folded } = this.tables;
    let hash = 0x811c9dc5;
    let isPlain = true;
    let position = start;
    for (; position < text.length; position++) {
      const unit = text.charCodeAt(position);
      const fold = unit < tableSize ? (folded[unit] as number) : 0;
      if (fold !== 0) hash = Math.imul(hash ^ fold, 0x01000193);
      // Most words end at a space.
      else if (unit === 0x20) break;
      else {
        const next = nextInWord(text, position);
        if (next === position) break;
        isPlain = false;
        position = next - 1;
      }
    }
    const id = isPlain ? this.findSlice(text, start, position, hash) : this.find(foldWord(text.slice(start, position)));
    this.push(id, start, position);
    return position;
  }

  private push(id: number, start: number, end: number): void {
    const buffer = this.buffer;
    const at = buffer.count;
    if (id === unknown && at > 0 && buffer.ids[at - 1] === unknown) return;
    if (at === buffer.ids.length) {
      buffer.ids = grow(buffer.ids);
      buffer.starts = grow(buffer.starts);
      buffer.ends = grow(buffer.ends);
    }
    buffer.ids[at] = id;
    buffer.starts[at] = start;
    buffer.ends[at] = end;
    buffer.count = at + 1;
  }

  private markAt(text: string, start: number, end: number, unit: number): number {
    if (unit < tableSize) return this.markOfUnit[unit] as number;
    const mark = classAt(text, start) === CharClass.apostrophe ? "'" : text.slice(start, end);
    return this.marks.get(mark) ?? unknown;
  }

  /** The id of a folded word, or `unknown`. */
  private find(folded: string): number {
    const hash = hashOf(folded);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = this.slots[slot] as number;
      if (word < 0) return unknown;
      if (this.hashes[word] === hash && this.isWord(word, folded)) return this.words[word] as number;
    }
  }

  private isWord(word: number, folded: string): boolean {
    const from = this.wordStarts[word] as number;
    if ((this.wordStarts[word + 1] as number) - from !== folded.length) return false;
    for (let i = 0; i < folded.length; i++) if (this.units[from + i] !== folded.charCodeAt(i)) return false;
    return true;
  }

  private findSlice(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = this.slots[slot] as number;
      if (word < 0) return unknown;
      if (this.hashes[word] === hash && this.foldsTo(word, text, start, end)) return this.words[word] as number;
    }
  }

  private foldsTo(word: number, text: string, start: number, end: number): boolean {
    const from = this.wordStarts[word] as number;
    const length = end - start;
    if ((this.wordStarts[word + 1] as number) - from !== length) return false;
    const { folded } = this.tables;
    for (let i = 0; i < length; i++) if (this.units[from + i] !== folded[text.charCodeAt(start + i)]) return false;
    return true;
  }
}

/** FNV-1a over code units; the loop in `scan` computes the same. */
export function hashOf(folded: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash;
}

function grow(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function isWordAt(text: string, offset: number): boolean {
  if (offset >= text.length) return false;
  const cls = classAt(text, offset);
  return cls === CharClass.simple || cls === CharClass.complex;
}

/**
 * The offset behind a character that continues a word: a letter, or a run of invisible characters before one. The offset
 * itself where the word ends there.
 */
function nextInWord(text: string, offset: number): number {
  const cls = classAt(text, offset);
  if (cls === CharClass.complex || cls === CharClass.simple) return offset + widthAt(text, offset);
  if (cls !== CharClass.invisible) return offset;
  const end = behindInvisibles(text, offset + 1);
  return isWordAt(text, end) ? end : offset;
}

function behindInvisibles(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && classAt(text, end) === CharClass.invisible) end++;
  return end;
}
