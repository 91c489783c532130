import type { CharacterSet } from './character-set.ts';
import type { Look, Node } from './pattern.ts';

/** What a state of an automaton does. */
export const Step = {
  /** Consumes one code point of the set `arg`, and goes on at `next`. */
  consume: 0,
  /** Goes on at `next` and at `arg`. */
  fork: 1,
  /** Goes on at `next` where the look-around `arg >> 1` finds something, or, if `arg` is odd, where it does not. */
  test: 2,
  /** Ends a match of the pattern `arg`. */
  accept: 3,
} as const;

/** A nondeterministic automaton for several patterns, as arrays by state. */
export interface Automaton {
  readonly step: Uint8Array;
  readonly arg: Int32Array;
  readonly next: Int32Array;
  /** The state in which each pattern begins. */
  readonly starts: Int32Array;
}

/** The numbers under which sets and look-arounds are known. */
export interface Numbering {
  numberOfSet(set: CharacterSet): number;
  numberOfLook(look: Look): number;
}

/**
 * An automaton by Thompson's construction, a number of states linear in the patterns' sizes.
 *
 * @param nodes by the number of the pattern that a match is then accepted for
 * @param isForward whether it consumes a text from its start to its end, or the other way round
 */
export function buildAutomaton(nodes: ReadonlyMap<number, Node>, numbering: Numbering, isForward: boolean): Automaton {
  const builder = new Builder(numbering, isForward);
  const starts = [...nodes].map(([pattern, node]) => builder.add(node, builder.push(Step.accept, pattern, 0)));
  return {
    step: Uint8Array.from(builder.step),
    arg: Int32Array.from(builder.arg),
    next: Int32Array.from(builder.next),
    starts: Int32Array.from(starts),
  };
}

/** Adds states from a match's last to its first, since each must know the one that it goes on at. */
class Builder {
  readonly step: number[] = [];
  readonly arg: number[] = [];
  readonly next: number[] = [];
  private readonly numbering: Numbering;
  private readonly isForward: boolean;

  constructor(numbering: Numbering, isForward: boolean) {
    this.numbering = numbering;
    this.isForward = isForward;
  }

  push(step: number, arg: number, next: number): number {
    this.step.push(step);
    this.arg.push(arg);
    return this.next.push(next) - 1;
  }

  /** The state in which a match of the node begins that goes on at `next`. */
  add(node: Node, next: number): number {
    switch (node.kind) {
      case 'empty':
        return next;
      case 'character':
        return this.push(Step.consume, this.numbering.numberOfSet(node.set), next);
      case 'sequence':
        return this.addSequence(node.parts, next);
      case 'choice':
        return node.options
          .map((option) => this.add(option, next))
          .reduce((entry, other) => this.push(Step.fork, other, entry));
      case 'repeat':
        return this.addRepeat(node.body, node.min, node.max, next);
      case 'look':
        return this.push(Step.test, this.numbering.numberOfLook(node) * 2 + (node.isNegative ? 1 : 0), next);
      default:
        return node satisfies never;
    }
  }

  private addSequence(parts: readonly Node[], next: number): number {
    const fromLast = this.isForward ? parts.toReversed() : parts;
    return fromLast.reduce((entry, part) => this.add(part, entry), next);
  }

  private addRepeat(body: Node, min: number, max: number, next: number): number {
    let entry = next;
    let copies = min;
    if (max === Number.POSITIVE_INFINITY) {
      const loop = this.push(Step.fork, next, next);
      const again = this.add(body, loop);
      this.next[loop] = again;
      entry = min === 0 ? loop : again;
      copies = min - 1;
    } else {
      for (let i = min; i < max; i++) entry = this.push(Step.fork, next, this.add(body, entry));
    }
    for (let i = 0; i < copies; i++) entry = this.add(body, entry);
    return entry;
  }
}
