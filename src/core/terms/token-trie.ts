/**
 * A trie over token ids. Nodes are numbers, the root is 0; edges and values live in typed arrays, so that walking it
 * allocates nothing.
 */
export class TokenTrie {
  private edges = 0;
  private nodes = 1;
  /** Open addressing: three numbers a slot, the node, the token and the node it leads to (0: free, since none leads to the root). */
  private table: Int32Array = new Int32Array(3 * 1024);
  private readonly values: (number[] | undefined)[] = [];

  /** Puts a value at the end of a path; a node keeps its values in the order in which they came. */
  add(path: readonly number[], value: number): void {
    let node = 0;
    for (const token of path) node = this.next(node, token) || this.addEdge(node, token);
    const values = this.values[node];
    if (values) values.push(value);
    else this.values[node] = [value];
  }

  /** The node that a token leads to, or 0 where there is none. */
  next(node: number, token: number): number {
    const table = this.table;
    const mask = table.length / 3 - 1;
    for (let slot = hash(node, token) & mask; ; slot = (slot + 1) & mask) {
      const to = table[3 * slot + 2] as number;
      if (to === 0 || (table[3 * slot] === node && table[3 * slot + 1] === token)) return to;
    }
  }

  /** The values at a node. */
  valuesAt(node: number): readonly number[] | undefined {
    return this.values[node];
  }

  /** Puts the values of every node into an order. */
  sortValues(compare: (a: number, b: number) => number): void {
    for (const values of this.values) if (values && values.length > 1) values.sort(compare);
  }

  private addEdge(node: number, token: number): number {
    if (++this.edges * 2 > this.table.length / 3) this.enlarge();
    const to = this.nodes++;
    this.values.push(undefined);
    this.place(node, token, to);
    return to;
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

function hash(node: number, token: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(token + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
