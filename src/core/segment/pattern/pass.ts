import { type Alphabet, middle } from './alphabet.ts';
import { buildAutomaton } from './automaton.ts';
import { Conditions } from './conditions.ts';
import { Determiniser } from './determinise.ts';
import { Lists } from './lists.ts';
import type { LocalBits } from './local-bits.ts';
import type { Looks } from './looks.ts';
import type { Node } from './pattern.ts';

/** A text as the passes see it, by offset. */
export interface Reading {
  /** The class of the code point that starts there. */
  readonly classes: Int32Array;
  /** The number, in `lists`, of the list of the look-arounds that find something there. */
  readonly labels: Int32Array;
  readonly lists: Lists;
}

/** One way through a text, from offset to offset, with all matches of some patterns. */
export class Pass {
  /** Of patterns, by the numbers in what `run` returns. */
  readonly accepted: Lists = new Lists();
  private readonly conditions: Conditions;
  private readonly determiniser: Determiniser;
  private readonly isForward: boolean;
  private readonly bits: LocalBits;

  /** @param nodes by the number of the pattern; all look-arounds in them must have been gathered */
  constructor(nodes: ReadonlyMap<number, Node>, isForward: boolean, looks: Looks, alphabet: Alphabet, bits: LocalBits) {
    const automaton = buildAutomaton(nodes, looks, isForward);
    this.conditions = new Conditions(automaton);
    this.determiniser = new Determiniser(automaton, alphabet, this.conditions, this.accepted);
    this.isForward = isForward;
    this.bits = bits;
  }

  /** How many lists and conditions are kept, which no limit holds down within one text. */
  get size(): number {
    return this.accepted.size + this.conditions.size;
  }

  /** By offset, the number of the list of the patterns of which a match ends there, or, run backwards, starts there. */
  run({ classes, labels, lists }: Reading): Int32Array {
    const { conditions, determiniser, isForward, bits } = this;
    const { mask } = conditions;
    const accepted = new Int32Array(classes.length);
    const past = isForward ? classes.length : -1;
    const step = isForward ? 1 : -1;
    let state = determiniser.begin();
    for (let offset = isForward ? 0 : classes.length - 1; offset !== past; offset += step) {
      const ahead = classes[offset] as number;
      if (ahead === middle) continue;
      const behind = classBefore(classes, offset);
      const local = ((bits.ahead[ahead] as number) | (bits.behind[behind] as number)) & mask;
      const condition = conditions.numberOf(local, labels[offset] as number, lists);
      const row = determiniser.row(state, condition);
      accepted[offset] = row.accepted;
      const consumed = isForward ? ahead : behind;
      const known = row.after[consumed] as number;
      state = known === -1 ? determiniser.advance(row, condition, consumed) : known;
    }
    return accepted;
  }
}

/** The class of the code point that ends at an offset, `outside` at the text's start. */
function classBefore(classes: Int32Array, offset: number): number {
  if (offset === 0) return 0;
  const before = classes[offset - 1] as number;
  return before === middle ? (classes[offset - 2] as number) : before;
}
