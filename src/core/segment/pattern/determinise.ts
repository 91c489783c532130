import type { Alphabet } from './alphabet.ts';
import { type Automaton, Step } from './automaton.ts';
import type { Conditions } from './conditions.ts';
import type { Lists } from './lists.ts';
import { StateSets } from './state-sets.ts';

/** What may be kept, in numbers of four bytes, before all is forgotten. */
const mostKept = 4_000_000;
/** What keeping a state or a row costs beside its numbers. */
const overhead = 40;

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

  constructor(automaton: Automaton, alphabet: Alphabet, conditions: Conditions, accepted: Lists) {
    this.automaton = automaton;
    this.alphabet = alphabet;
    this.conditions = conditions;
    this.accepted = accepted;
    this.walked = new Int32Array(automaton.step.length);
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
    const set = this.consume(row.consuming, this.states.sets[begun] ?? new Int32Array(0), characterClass);
    const before = this.states.sets.length;
    const state = this.states.numberOf(set);
    if (this.states.sets.length > before) this.kept += set.length + overhead;
    row.after[characterClass] = state;
    return state;
  }

  private consume(consuming: Int32Array, begun: Int32Array, characterClass: number): Int32Array {
    const { arg, next } = this.automaton;
    const walk = this.startWalk();
    const reached: number[] = [];
    const reach = (state: number) => {
      if (this.walked[state] === walk) return;
      this.walked[state] = walk;
      reached.push(state);
    };
    begun.forEach(reach);
    for (const state of consuming) {
      if (this.alphabet.has(arg[state] ?? 0, characterClass)) reach(next[state] ?? 0);
    }
    return Int32Array.from(reached).sort();
  }

  private addRow(state: number, condition: number): Row {
    const isBeginning = state === 0;
    const set = this.states.sets[state] ?? [];
    const { consuming, patterns } = this.close(isBeginning ? this.automaton.starts : set, condition);
    const begun = isBeginning ? [] : (this.accepted.lists[this.row(0, condition).accepted] ?? []);
    const list = [...new Set([...begun, ...patterns])].sort((a, b) => a - b);
    const row: Row = {
      accepted: this.accepted.numberOf(list),
      consuming: Int32Array.from(consuming),
      after: new Int32Array(this.width).fill(-1),
    };
    this.rows[state] ??= [];
    const rows = this.rows[state];
    rows[condition] = row;
    this.kept += consuming.length + this.width + overhead;
    return row;
  }

  /** Where the automaton gets to without consuming anything: states that consume, and patterns of which a match ends. */
  private close(
    from: Iterable<number>,
    condition: number,
  ): { readonly consuming: number[]; readonly patterns: number[] } {
    const { step, arg, next } = this.automaton;
    const walk = this.startWalk();
    const consuming: number[] = [];
    const patterns: number[] = [];
    const waiting = [...from];
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      if (this.walked[state] === walk) continue;
      this.walked[state] = walk;
      const argument = arg[state] ?? 0;
      const kind = step[state];
      if (kind === Step.consume) consuming.push(state);
      else if (kind === Step.accept) patterns.push(argument);
      else if (kind === Step.fork) waiting.push(argument, next[state] ?? 0);
      else if (this.conditions.isTrue(condition, argument >> 1) === (argument % 2 === 0))
        waiting.push(next[state] ?? 0);
    }
    return { consuming, patterns };
  }

  private startWalk(): number {
    return ++this.walk;
  }
}
