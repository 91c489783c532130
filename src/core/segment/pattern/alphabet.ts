import { type CharacterSet, contains } from './character-set.ts';

/** The class of what lies before a text and after it, which is in no set. */
export const outside = 0;
/** Stands at the offsets between the two halves of a surrogate pair. */
export const middle = -1;

/** Latin, Greek, Cyrillic, Vietnamese and general punctuation are looked up by their number. */
const tableEnd = 0x3000;
/** How many code points beyond the table are remembered. */
const mostRemembered = 8192;
const none = new Uint8Array(0);

/**
 * Sorts code points into classes by the sets that they are in, which is all that patterns can tell of them. Sets must
 * be added before the first text is read.
 */
export class Alphabet {
  private readonly sets: CharacterSet[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly table = new Int32Array(tableEnd).fill(-1);
  private readonly beyond = new Map<number, number>();
  private readonly classes = new Map<string, number>();
  /** By class, 1 for each set that its code points are in. */
  private readonly members: Uint8Array[] = [];

  /** The number of a set, which is added unless it is known. */
  add(set: CharacterSet): number {
    const known = this.numbers.get(set.key);
    if (known !== undefined) return known;
    this.numbers.set(set.key, this.sets.length);
    return this.sets.push(set) - 1;
  }

  /** How many classes have been met, `outside` included. */
  get size(): number {
    return Math.max(this.members.length, 1);
  }

  /** By number of a set, 1 if the code points of a class are in it. */
  membersOf(characterClass: number): Uint8Array {
    return this.members[characterClass] ?? none;
  }

  /** The class of the code point that starts at each offset, `middle` within a pair, and `outside` at the text's end. */
  read(text: string): Int32Array {
    const read = new Int32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < tableEnd) {
        const known = this.table[unit] as number;
        read[i] = known === -1 ? this.classOf(unit) : known;
        continue;
      }
      const codePoint = text.codePointAt(i) as number;
      read[i] = this.classOf(codePoint);
      if (codePoint > 0xffff) read[++i] = middle;
    }
    read[text.length] = outside;
    return read;
  }

  private classOf(codePoint: number): number {
    const known = this.beyond.get(codePoint);
    if (known !== undefined) return known;
    const found = this.classify(codePoint);
    if (codePoint < tableEnd) this.table[codePoint] = found;
    else {
      if (this.beyond.size >= mostRemembered) this.beyond.clear();
      this.beyond.set(codePoint, found);
    }
    return found;
  }

  private classify(codePoint: number): number {
    if (this.members.length === 0) this.members.push(new Uint8Array(this.sets.length));
    const members = Uint8Array.from(this.sets, (set) => (contains(set, codePoint) ? 1 : 0));
    const key = members.join('');
    const known = this.classes.get(key);
    if (known !== undefined) return known;
    this.classes.set(key, this.members.length);
    return this.members.push(members) - 1;
  }
}
