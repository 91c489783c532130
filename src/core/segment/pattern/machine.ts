import { Alphabet } from './alphabet.ts';
import { Lists } from './lists.ts';
import { LocalBits } from './local-bits.ts';
import { Looks } from './looks.ts';
import { keyOf } from './nodes.ts';
import { Pass, type Reading } from './pass.ts';
import type { Node, Pattern } from './pattern.ts';

/** How many lists and conditions may be kept from text to text. */
const mostKept = 50_000;

/** The passes that find all matches of some patterns: one for each layer of look-arounds, then one for the patterns. */
export class Machine {
  private readonly alphabet = new Alphabet();
  private readonly looks = new Looks(this.alphabet);
  private readonly bits = new LocalBits(this.looks, this.alphabet);
  private readonly labels = new Lists();
  private readonly layers: readonly Pass[];
  private readonly last: Pass;
  /** By number of a distinct pattern, the indices under which it was given. */
  private readonly indices: readonly (readonly number[])[];
  private readonly expanded: (readonly number[])[] = [];

  constructor(patterns: readonly Pattern[], isForward: boolean) {
    const { nodes, indices } = distinct(patterns);
    this.indices = indices;
    for (const node of nodes.values()) this.looks.gather(node);
    this.layers = this.looks.layers.map(({ bodies, isAhead }) => this.pass(bodies, !isAhead));
    this.last = this.pass(nodes, isForward);
  }

  /** Whether so much has been kept that another machine should take over for the next text. */
  get isFull(): boolean {
    const sizes = [...this.layers, this.last].map(({ size }) => size);
    return this.labels.size + sizes.reduce((sum, size) => sum + size, 0) > mostKept;
  }

  /** By offset of a text, a number; and by number, the indices of the patterns that match there. */
  run(text: string): { readonly numbers: Int32Array; readonly lists: readonly (readonly number[])[] } {
    const classes = this.alphabet.read(text);
    this.bits.update();
    const reading: Reading = { classes, labels: new Int32Array(classes.length), lists: this.labels };
    for (const layer of this.layers) this.label(reading, layer);
    const numbers = this.last.run(reading);
    return { numbers, lists: this.expand() };
  }

  private pass(nodes: ReadonlyMap<number, Node>, isForward: boolean): Pass {
    return new Pass(nodes, isForward, this.looks, this.alphabet, this.bits);
  }

  /** Adds to the labels of a text what the look-arounds of a layer find in it. */
  private label(reading: Reading, layer: Pass): void {
    const found = layer.run(reading);
    const { labels } = reading;
    const joined = new Map<string, number>();
    for (let offset = 0; offset < labels.length; offset++) {
      const number = found[offset] as number;
      if (number === 0) continue;
      const label = labels[offset] as number;
      const key = `${label} ${number}`;
      let both = joined.get(key);
      if (both === undefined) {
        both = this.labels.numberOf([...(this.labels.lists[label] ?? []), ...(layer.accepted.lists[number] ?? [])]);
        joined.set(key, both);
      }
      labels[offset] = both;
    }
  }

  /** By number of a list of distinct patterns, the indices under which they were given. */
  private expand(): readonly (readonly number[])[] {
    const { lists } = this.last.accepted;
    for (let number = this.expanded.length; number < lists.length; number++) {
      const all = (lists[number] ?? []).flatMap((pattern) => this.indices[pattern] ?? []);
      this.expanded.push(all.sort((a, b) => a - b));
    }
    return this.expanded;
  }
}

function distinct(patterns: readonly Pattern[]): {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly indices: readonly (readonly number[])[];
} {
  const numbers = new Map<string, number>();
  const nodes = new Map<number, Node>();
  const indices: number[][] = [];
  for (const [index, { node }] of patterns.entries()) {
    const key = keyOf(node);
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(key, number);
      nodes.set(number, node);
      indices.push([]);
    }
    indices[number]?.push(index);
  }
  return { nodes, indices };
}
