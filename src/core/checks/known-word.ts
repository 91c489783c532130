/** A word as it is written, the same object at each of its places in all texts. */
export interface KnownWord {
  readonly text: string;
  /** Bits of `WordTrait`. */
  readonly traits: number;
  /** Its number among those that are remembered, from 0; -1 for a word that is too long to be. */
  readonly id: number;
  /** Those that it is remembered with. */
  readonly store: object;
}

/** What a word has, as bits, so that those of all words of a text can be joined. */
export const WordTrait = {
  digit: 1,
  capital: 2,
  /** A capital behind a small letter of ASCII. */
  innerCapital: 4,
  /** Anything but letters and digits of Latin that are composed: what is compared only after folding. */
  mark: 8,
  /** Something beyond ASCII. */
  accent: 16,
} as const;

class Slot implements KnownWord {
  readonly text: string;
  readonly traits: number;
  readonly id: number;
  readonly store: object;
  readonly hash: number;
  next: Slot | undefined = undefined;

  constructor({ text, traits, id, store }: KnownWord, hash: number) {
    this.text = text;
    this.traits = traits;
    this.id = id;
    this.store = store;
    this.hash = hash;
  }

  append(slot: Slot): void {
    let last: Slot = this;
    while (last.next) last = last.next;
    last.next = slot;
  }
}

/** Words made to have one hash are not remembered, since each would be compared with all others. */
const longestChain = 32;
/** Longer words are rare and would fill the memory. */
const longest = 32;
/** A power of two; beyond twice as many words all are forgotten. */
const slotCount = 1 << 15;
const most = slotCount * 2;

class WordStore {
  private readonly slots: (Slot | undefined)[] = new Array<Slot | undefined>(slotCount).fill(undefined);
  count = 0;

  /** The word at a place of a text whose `hash` is known. */
  wordAt(text: string, start: number, end: number, hash: number): KnownWord {
    const length = end - start;
    if (length > longest || isLongNumber(text, start, length))
      return { text: text.slice(start, end), traits: traitsOf(text, start, end), id: -1, store };
    const at = (hash ^ (hash >>> 15)) & (slotCount - 1);
    const first = this.slots[at];
    let passed = 0;
    for (let slot = first; slot !== undefined; slot = slot.next, passed++)
      if (slot.hash === hash && slot.text.length === length && standsAt(slot.text, text, start)) return slot;
    if (passed >= longestChain)
      return { text: text.slice(start, end), traits: traitsOf(text, start, end), id: -1, store };
    const own = ownText(text, start, end);
    const slot = new Slot({ text: own, traits: traitsOf(text, start, end), id: this.count++, store: this }, hash);
    // Behind the others, since frequent words come first.
    if (first === undefined) this.slots[at] = slot;
    else first.append(slot);
    return slot;
  }
}

let store = new WordStore();

/**
 * The word at a place of a text. Words repeat, so what is read of one is kept with it: see `ofWord`.
 *
 * @param hash of its code units, as `nextHash` adds them up from 0
 */
export function knownWord(text: string, start: number, end: number, hash: number): KnownWord {
  return store.wordAt(text, start, end, hash);
}

/** Forgets all words where they have become too many. Between two texts, so that the words of one are of one store. */
export function makeRoom(): void {
  if (store.count >= most) store = new WordStore();
}

/** The hash of a word that is longer by one code unit. */
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** A function of a word's text, computed once for each word as long as it is remembered. */
export function ofWord<Value>(compute: (text: string) => Value): (word: KnownWord) => Value {
  let of: object | undefined;
  let values: (Value | undefined)[] = [];
  return (word) => {
    if (word.id < 0) return compute(word.text);
    if (word.store !== of) {
      of = word.store;
      values = [];
    }
    let value = values[word.id];
    if (value === undefined) {
      value = compute(word.text);
      // In order, so that the list stays one without holes.
      while (values.length < word.id) values.push(undefined);
      values[word.id] = value;
    }
    return value;
  };
}

/** Numbers of several figures seldom come again. */
function isLongNumber(text: string, start: number, length: number): boolean {
  const unit = text.charCodeAt(start);
  return length > 2 && unit >= 0x30 && unit <= 0x39;
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A copy, since a slice would keep the whole text in memory. */
function ownText(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return part.length < 13 ? part : JSON.parse(JSON.stringify(part));
}

function traitsOf(text: string, start: number, end: number): number {
  let traits = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const own = unit < traitsOfUnit.length ? (traitsOfUnit[unit] as number) : WordTrait.mark | WordTrait.accent;
    traits |= own;
    if (own === WordTrait.capital && before >= 0x61 && before <= 0x7a) traits |= WordTrait.innerCapital;
    before = unit;
  }
  return traits;
}

const traitsOfUnit = Uint8Array.from({ length: 0x2000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  const accent = unit < 0x80 ? 0 : WordTrait.accent;
  if (unit >= 0x30 && unit <= 0x39) return WordTrait.digit;
  if (!/\p{Script=Latin}/u.test(character) || character.normalize('NFC') !== character) return WordTrait.mark | accent;
  if (/\p{Lu}/u.test(character)) return WordTrait.capital | accent;
  return /\p{Ll}/u.test(character) ? accent : WordTrait.mark | accent;
});
