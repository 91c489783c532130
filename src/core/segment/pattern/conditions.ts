import { type Automaton, Step } from './automaton.ts';
import { Lists } from './lists.ts';
import { localLooks } from './looks.ts';

const localBits = 2 * localLooks;

/**
 * Numbers what is true at an offset as far as an automaton tests it: where two offsets have one number, each of its
 * look-arounds finds something at both or at neither.
 */
export class Conditions {
  /** The bits of the local look-arounds that the automaton tests. */
  readonly mask: number;
  private readonly tested: ReadonlySet<number>;
  private readonly lists = new Lists();
  private readonly truths: ReadonlySet<number>[] = [new Set()];
  /** By bits, at offsets where no other look-around finds anything, which are most; -1 for what is not known yet. */
  private readonly plain = new Int32Array(1 << localBits).fill(-1);
  private readonly labelled = new Map<number, number>();

  constructor({ step, arg }: Automaton) {
    const tested = new Set<number>();
    for (const [state, kind] of step.entries()) if (kind === Step.test) tested.add((arg[state] ?? 0) >> 1);
    this.tested = tested;
    this.mask = [...tested].reduce((mask, look) => (look < localBits ? mask | (1 << look) : mask), 0);
  }

  get size(): number {
    return this.lists.size + this.labelled.size;
  }

  /**
   * The number of a condition.
   *
   * @param bits by look-around of one code point, masked
   * @param label the number of the list of the other look-arounds that find something
   */
  numberOf(bits: number, label: number, labels: Lists): number {
    if (label === 0) {
      const known = this.plain[bits] as number;
      return known === -1 ? this.findPlain(bits) : known;
    }
    const key = label * (1 << localBits) + bits;
    const known = this.labelled.get(key);
    if (known !== undefined) return known;
    const found = this.find(bits, labels.lists[label] ?? []);
    this.labelled.set(key, found);
    return found;
  }

  /** Whether a look-around finds something under a condition. */
  isTrue(condition: number, look: number): boolean {
    return this.truths[condition]?.has(look) ?? false;
  }

  private findPlain(bits: number): number {
    const found = this.find(bits, []);
    this.plain[bits] = found;
    return found;
  }

  private find(bits: number, labelled: readonly number[]): number {
    const list = labelled.filter((look) => this.tested.has(look));
    for (let look = 0; look < localBits; look++) if ((bits >> look) & 1) list.push(look);
    const found = this.lists.numberOf(list);
    this.truths[found] ??= new Set(list);
    return found;
  }
}
