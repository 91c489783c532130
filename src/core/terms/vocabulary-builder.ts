import { CharClass, classAt } from './fold.ts';
import { IntList } from './int-list.ts';
import { hashOf, unknown, type VocabularyData } from './vocabulary.ts';

/** Gathers the distinct tokens of all terms. */
export class VocabularyBuilder {
  private readonly keys: string[] = [];
  private readonly hashes = new IntList();
  /** The word id of each key: spellings of one word share an id. */
  private readonly words = new IntList();
  private slots: Int32Array = new Int32Array(1024).fill(-1);
  private readonly marks = new Map<string, number>();
  private size = 0;

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
    }
    return id;
  }

  /** The id of a folded word, or `unknown`. */
  find(folded: string): number {
    const hash = hashOf(folded);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = this.slots[slot] as number;
      if (key < 0) return unknown;
      if (this.hashes.at(key) === hash && this.keys[key] === folded) return this.words.at(key);
    }
  }

  /** All tokens, for reading. */
  build(): VocabularyData {
    const starts = new Int32Array(this.keys.length + 1);
    let length = 0;
    for (const [key, word] of this.keys.entries()) {
      starts[key] = length;
      length += word.length;
    }
    starts[this.keys.length] = length;
    const units = new Uint16Array(length);
    let at = 0;
    for (const word of this.keys) for (let i = 0; i < word.length; i++) units[at++] = word.charCodeAt(i);
    return {
      count: this.size,
      units,
      starts,
      hashes: this.hashes.toArray(),
      words: this.words.toArray(),
      slots: this.slots,
      marks: [...this.marks],
    };
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
    for (let key = 0; key < this.keys.length; key++) this.place(key, this.hashes.at(key));
  }

  private place(key: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = key;
  }
}
