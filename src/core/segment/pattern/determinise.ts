import type { Alphabet } from './alphabet.ts';
import { type Automaton, Step } from './automaton.ts';
import type { Conditions } from './conditions.ts';
import type { Lists } from './lists.ts';
import { StateSets } from './state-sets.ts';

/** What may be kept, in numbers of four bytes, before all is forgotten. */
const mostKept = 4_000_000;
/** What keeping a state or a row costs beside its numbers. */
const overhead = 40;
const none = new Int32Array(0);

/** What an automaton does in a state at an offset where a condition holds. */
interface Row {
  /** The number of the list of the patterns of which a match ends. */
  readonly accepted: number;
  /** The states that consume. */
  readonly consuming: Int32Array;
  /** By class, the state after it; -1 for what is not known yet. */
  readonly after: Int32Array;
}

/**
 * A deterministic automaton that is built as texts need it. A state is the set of what the nondeterministic automaton
 * is in after a code point, without its beginnings: these are added at each offset, where matches may begin. What is
 * kept is bounded, and one step takes no longer than a walk over the automaton, so that a text takes linear time
 * whatever its patterns.
 */
export class Determiniser {
  private readonly automaton: Automaton;
  private readonly alphabet: Alphabet;
  private readonly conditions: Conditions;
  /** The lists that are accepted, of patterns by their number in the automaton. */
  private readonly accepted: Lists;
  private states = new StateSets();
  /** By state, then by condition. */
  private rows: (Row | undefined)[][] = [];
  private kept = 0;
  private width = 0;
  /** By state of the automaton, the walk that last came through. */
  private readonly walked: Int32Array;
  private walk = 0;
  /** The states that the walk has come through, in order. */
  private readonly reached: Int32Array;
  private count = 0;

  constructor(automaton: Automaton, alphabet: Alphabet, conditions: Conditions, accepted: Lists) {
    this.automaton = automaton;
    this.alphabet = alphabet;
    this.conditions = conditions;
    this.accepted = accepted;
    this.walked = new Int32Array(automaton.step.length);
    this.reached = new Int32Array(automaton.step.length);
  }

  /** Makes ready for a text that has been read, and returns the state before it. */
  begin(): number {
    if (this.width < this.alphabet.size) {
      this.width = 2 * this.alphabet.size;
      this.forget(0);
    }
    return 0;
  }

  /** The row of a state under a condition. */
  row(state: number, condition: number): Row {
    return this.rows[state]?.[condition] ?? this.addRow(state, condition);
  }

  /** The state after a code point of a class; what is kept may be forgotten, and numbers of states with it. */
  advance(row: Row, condition: number, characterClass: number): number {
    const state = this.find(row, condition, characterClass);
    return this.kept > mostKept ? this.forget(state) : state;
  }

  /** Forgets all but one state, and returns its number from then on. */
  private forget(state: number): number {
    const set = this.states.sets[state];
    this.states = new StateSets();
    this.rows = [];
    this.kept = 0;
    return set ? this.states.numberOf(set) : 0;
  }

  private find(row: Row, condition: number, characterClass: number): number {
    const known = row.after[characterClass] as number;
    if (known !== -1) return known;
    // What begins here goes on alike in every state, and is found once.
    const beginning = this.row(0, condition);
    const begun = row === beginning ? 0 : this.find(beginning, condition, characterClass);
    const set = this.consume(row.consuming, this.states.sets[begun] ?? none, characterClass);
    const before = this.states.sets.length;
    const state = this.states.numberOf(set);
    if (this.states.sets.length > before) this.kept += set.length + overhead;
    row.after[characterClass] = state;
    return state;
  }

  private consume(consuming: Int32Array, begun: Int32Array, characterClass: number): Int32Array {
    const { arg, next } = this.automaton;
    const members = this.alphabet.membersOf(characterClass);
    this.startWalk();
    this.reachAll(begun);
    for (let index = 0; index < consuming.length; index++) {
      const state = consuming[index] as number;
      if (members[arg[state] as number] === 1) this.reach(next[state] as number);
    }
    return this.sorted();
  }

  /** The states that the walk has come through, ascending; of many, by looking at all, which is quicker than sorting. */
  private sorted(): Int32Array {
    const { walked, reached, walk } = this;
    if (this.count * 16 < walked.length) return reached.slice(0, this.count).sort();
    let count = 0;
    for (let state = 0; state < walked.length; state++) if (walked[state] === walk) reached[count++] = state;
    return reached.slice(0, count);
  }

  private addRow(state: number, condition: number): Row {
    const isBeginning = state === 0;
    const set = this.states.sets[state] ?? none;
    const { consuming, patterns } = this.close(isBeginning ? this.automaton.starts : set, condition);
    const begun = isBeginning ? [] : (this.accepted.lists[this.row(0, condition).accepted] ?? []);
    const list = [...new Set([...begun, ...patterns])].sort((a, b) => a - b);
    const row: Row = {
      accepted: this.accepted.numberOf(list),
      consuming,
      after: new Int32Array(this.width).fill(-1),
    };
    this.rows[state] ??= [];
    const rows = this.rows[state];
    rows[condition] = row;
    this.kept += consuming.length + this.width + overhead;
    return row;
  }

  /** Where the automaton gets to without consuming anything: states that consume, and patterns of which a match ends. */
  private close(from: Int32Array, condition: number): { consuming: Int32Array; patterns: readonly number[] } {
    const { step, arg, next } = this.automaton;
    const patterns: number[] = [];
    let consuming = 0;
    this.startWalk();
    this.reachAll(from);
    for (let index = 0; index < this.count; index++) {
      const state = this.reached[index] as number;
      const argument = arg[state] as number;
      const kind = step[state];
      // What has been dealt with makes room for the states that are kept.
      if (kind === Step.consume) this.reached[consuming++] = state;
      else if (kind === Step.accept) patterns.push(argument);
      else if (kind === Step.fork) {
        this.reach(argument);
        this.reach(next[state] as number);
      } else if (this.conditions.isTrue(condition, argument >> 1) === (argument % 2 === 0)) {
        this.reach(next[state] as number);
      }
    }
    return { consuming: this.reached.slice(0, consuming), patterns };
  }

  private startWalk(): void {
    if (this.walk === 0x7fffffff) {
      this.walked.fill(0);
      this.walk = 0;
    }
    this.walk++;
    this.count = 0;
  }

  private reachAll(states: Int32Array): void {
    for (let index = 0; index < states.length; index++) this.reach(states[index] as number);
  }

  private reach(state: number): void {
    if (this.walked[state] === this.walk) return;
    this.walked[state] = this.walk;
    this.reached[this.count++] = state;
  }
}
