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

/** The distinct tokens of all terms. Words are known by a hash that is computed while the text is read, without slicing it. */
export class Vocabulary {
  private readonly tables: CharTables = charTables();
  private readonly keys: string[] = [];
  private readonly hashes: number[] = [];
  /** The word id of each key: spellings of one word share an id. */
  private readonly words: number[] = [];
  private slots: Int32Array = new Int32Array(1024).fill(-1);
  private readonly marks = new Map<string, number>();
  private readonly markOfUnit: Int32Array = new Int32Array(tableSize).fill(unknown);
  private size = 0;
  private readonly buffer: TokenBuffer = {
    count: 0,
    ids: new Int32Array(256),
    starts: new Int32Array(256),
    ends: new Int32Array(256),
  };

  /** The id of a folded word, which is added where it is not there yet, together with its other spellings. */
  addWord(folded: string, spellings: readonly string[] = []): number {
    let id = this.find(folded);
    for (const spelling of spellings) if (id === unknown) id = this.find(spelling);
    if (id === unknown) id = this.size++;
    this.insert(folded, id);
    for (const spelling of spellings) this.insert(spelling, id);
    return id;
  }

  /** The id of a punctuation mark, added where it is not there yet; all apostrophes are one. */
  addMark(mark: string): number {
    const key = classAt(mark, 0) === CharClass.apostrophe ? "'" : mark;
    let id = this.marks.get(key);
    if (id === undefined) {
      id = this.size++;
      this.marks.set(key, id);
      if (key === "'") {
        for (let unit = 0; unit < tableSize; unit++)
          if (this.tables.classes[unit] === CharClass.apostrophe) this.markOfUnit[unit] = id;
      } else if (key.length === 1 && key.charCodeAt(0) < tableSize) this.markOfUnit[key.charCodeAt(0)] = id;
    }
    return id;
  }

  /** The number of ids; ids are 0 and up. */
  get count(): number {
    return this.size;
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
        const isGap = cls === CharClass.hyphen && start === wordEnd && isWordAt(text, position);
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
      else if (isInsideWord(text, position)) {
        isPlain = false;
        position += widthAt(text, position) - 1;
      } else break;
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
  find(folded: string): number {
    const hash = hashOf(folded);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = this.slots[slot] as number;
      if (key < 0) return unknown;
      if (this.hashes[key] === hash && this.keys[key] === folded) return this.words[key] as number;
    }
  }

  private findSlice(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = this.slots[slot] as number;
      if (key < 0) return unknown;
      if (this.hashes[key] === hash && this.equals(this.keys[key] as string, text, start, end))
        return this.words[key] as number;
    }
  }

  private equals(key: string, text: string, start: number, end: number): boolean {
    if (key.length !== end - start) return false;
    const { folded } = this.tables;
    for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== folded[text.charCodeAt(start + i)]) return false;
    return true;
  }

  private insert(folded: string, id: number): void {
    if (this.find(folded) !== unknown) return;
    const hash = hashOf(folded);
    this.keys.push(folded);
    this.hashes.push(hash);
    this.words.push(id);
    if (this.keys.length * 2 > this.slots.length) this.rehash();
    else this.place(this.keys.length - 1, hash);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let key = 0; key < this.keys.length; key++) this.place(key, this.hashes[key] as number);
  }

  private place(key: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = key;
  }
}

/** FNV-1a over code units; the loop in `scan` computes the same. */
function hashOf(folded: string): number {
  let hash = 0x811c9dc5;
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

/** Whether the character continues a word: a letter, or an invisible character before one. */
function isInsideWord(text: string, offset: number): boolean {
  const cls = classAt(text, offset);
  if (cls === CharClass.complex || cls === CharClass.simple) return true;
  return cls === CharClass.invisible && isWordAt(text, offset + 1);
}
