/**
 * A trie over token ids as arrays. Nodes are numbers, the root is 0; the children of a node stand side by side, in the
 * order of their tokens.
 */
export interface TrieData {
  /** By node: the token that leads to it. */
  readonly tokens: Int32Array;
  /** By node, and once more at the end: its first child; its last one stands before the first of the next node. */
  readonly firstChildren: Int32Array;
  /** By node, and once more at the end: where its values start. */
  readonly firstValues: Int32Array;
  readonly values: Int32Array;
}

/** Reads a trie; walking it allocates nothing. */
export class TokenTrie {
  private readonly tokens: Int32Array;
  private readonly firstChildren: Int32Array;
  private readonly firstValues: Int32Array;
  /** The values of all nodes, those of one side by side. */
  readonly values: Int32Array;

  constructor({ tokens, firstChildren, firstValues, values }: TrieData) {
    this.tokens = tokens;
    this.firstChildren = firstChildren;
    this.firstValues = firstValues;
    this.values = values;
  }

  /** The node that a token leads to, or 0 where there is none. */
  next(node: number, token: number): number {
    const tokens = this.tokens;
    let low = this.firstChildren[node] as number;
    let high = this.firstChildren[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = tokens[middle] as number;
      if (found === token) return middle;
      if (found < token) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** The node after the first token, by token, or 0. */
  roots(tokenCount: number): Int32Array {
    const roots = new Int32Array(tokenCount);
    for (let node = this.firstChildren[0] as number; node < (this.firstChildren[1] as number); node++)
      roots[this.tokens[node] as number] = node;
    return roots;
  }

  /** Where the values of a node start in `values`. */
  firstValue(node: number): number {
    return this.firstValues[node] as number;
  }

  /** Where the values of a node end; the same as their start where it has none. */
  endOfValues(node: number): number {
    return this.firstValues[node + 1] as number;
  }
}
