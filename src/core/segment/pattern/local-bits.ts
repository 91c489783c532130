import type { Alphabet } from './alphabet.ts';
import { type Looks, localLooks } from './looks.ts';

/** By class, a bit for each look-around of one code point, which tells whether it finds one of the class. */
export class LocalBits {
  ahead: Int32Array = new Int32Array(0);
  behind: Int32Array = new Int32Array(0);
  private readonly looks: Looks;
  private readonly alphabet: Alphabet;

  constructor(looks: Looks, alphabet: Alphabet) {
    this.looks = looks;
    this.alphabet = alphabet;
  }

  /** Takes in the classes that have been met since. */
  update(): void {
    if (this.ahead.length === this.alphabet.size) return;
    this.ahead = this.bitsOf(this.looks.aheadSets, 0);
    this.behind = this.bitsOf(this.looks.behindSets, localLooks);
  }

  private bitsOf(sets: readonly number[], shift: number): Int32Array {
    const bits = new Int32Array(this.alphabet.size);
    for (let characterClass = 0; characterClass < bits.length; characterClass++) {
      for (const [index, set] of sets.entries()) {
        if (this.alphabet.membersOf(characterClass)[set] === 1)
          bits[characterClass] = (bits[characterClass] ?? 0) | (1 << (index + shift));
      }
    }
    return bits;
  }
}
