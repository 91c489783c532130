import { IntList } from './int-list.ts';
import type { TrieData } from './token-trie.ts';

/**
 * Gathers paths of token ids into a trie. While it grows, edges are found by a hash; when it is done, `build` lays the
 * nodes out for reading.
 */
export class TrieBuilder {
  private edges = 0;
  /** Open addressing: three numbers a slot, the node, the token and the node it leads to (0: free, since none leads to the root). */
  private table: Int32Array = new Int32Array(3 * 1024);
  /** By node: the token that leads to it, its first child, its next sibling and its last value, 0 for none. */
  private readonly tokens = new IntList();
  private readonly children = new IntList();
  private readonly siblings = new IntList();
  private readonly lastValues = new IntList();
  /** By value, which counts from 1 here: the value that its node got before it. */
  private readonly earlier = new IntList();

  /** The path that was added last, and the node after each of its tokens: the forms of a term begin alike. */
  private lastPath: readonly number[] = none;
  private readonly lastNodes: number[] = [];

  constructor() {
    this.addNode(0);
    this.earlier.push(0);
  }

  /** Puts the next value at the end of a path; values are 0, 1, 2 and so on. */
  add(path: readonly number[]): void {
    let depth = 0;
    while (depth < path.length && path[depth] === this.lastPath[depth]) depth++;
    let node = depth === 0 ? 0 : (this.lastNodes[depth - 1] as number);
    for (; depth < path.length; depth++) {
      const token = path[depth] as number;
      node = this.next(node, token) || this.addEdge(node, token);
      this.lastNodes[depth] = node;
    }
    this.lastPath = path;
    this.lastValues.set(node, this.earlier.push(this.lastValues.at(node)));
  }

  /**
   * The trie, its nodes by depth and the children of each in the order of their tokens.
   *
   * @param arrange puts the values of one node, which come in the order of their numbers, into what is stored for it
   */
  build(arrange: (values: number[]) => readonly number[]): TrieData {
    const count = this.tokens.length;
    const order = new Int32Array(count);
    const tokens = new Int32Array(count);
    const firstChildren = new Int32Array(count + 1);
    const firstValues = new Int32Array(count + 1);
    const values = new IntList();
    let placed = 1;
    for (let at = 0; at < count; at++) {
      const node = order[at] as number;
      tokens[at] = this.tokens.at(node);
      firstChildren[at] = placed;
      for (const child of this.childrenOf(node)) order[placed++] = child;
      firstValues[at] = values.length;
      if (this.lastValues.at(node) !== 0) for (const value of arrange(this.valuesOf(node))) values.push(value);
    }
    firstChildren[count] = placed;
    firstValues[count] = values.length;
    return { tokens, firstChildren, firstValues, values: values.toArray() };
  }

  private childrenOf(node: number): readonly number[] {
    const first = this.children.at(node);
    if (first === 0) return none;
    const children: number[] = [];
    for (let child = first; child !== 0; child = this.siblings.at(child)) children.push(child);
    return children.length === 1 ? children : children.sort((a, b) => this.tokens.at(a) - this.tokens.at(b));
  }

  private valuesOf(node: number): number[] {
    const values: number[] = [];
    for (let value = this.lastValues.at(node); value !== 0; value = this.earlier.at(value)) values.push(value - 1);
    return values.length === 1 ? values : values.reverse();
  }

  private next(node: number, token: number): number {
    const table = this.table;
    const mask = table.length / 3 - 1;
    for (let slot = hash(node, token) & mask; ; slot = (slot + 1) & mask) {
      const to = table[3 * slot + 2] as number;
      if (to === 0 || (table[3 * slot] === node && table[3 * slot + 1] === token)) return to;
    }
  }

  private addEdge(node: number, token: number): number {
    if (++this.edges * 2 > this.table.length / 3) this.enlarge();
    const to = this.addNode(token);
    this.siblings.set(to, this.children.at(node));
    this.children.set(node, to);
    this.place(node, token, to);
    return to;
  }

  private addNode(token: number): number {
    this.children.push(0);
    this.siblings.push(0);
    this.lastValues.push(0);
    return this.tokens.push(token);
  }

  private enlarge(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      const to = old[at + 2] as number;
      if (to !== 0) this.place(old[at] as number, old[at + 1] as number, to);
    }
  }

  private place(node: number, token: number, to: number): void {
    const mask = this.table.length / 3 - 1;
    let slot = hash(node, token) & mask;
    while (this.table[3 * slot + 2] !== 0) slot = (slot + 1) & mask;
    this.table[3 * slot] = node;
    this.table[3 * slot + 1] = token;
    this.table[3 * slot + 2] = to;
  }
}

const none: readonly number[] = [];

function hash(node: number, token: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(token + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
