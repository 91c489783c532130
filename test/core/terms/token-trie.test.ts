import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenTrie } from '../../../src/core/terms/token-trie.ts';
import { TrieBuilder } from '../../../src/core/terms/trie-builder.ts';

const path = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 });

/** The values at the end of a path, or undefined where the trie has no such path. */
function valuesAt(trie: TokenTrie, tokens: readonly number[]): readonly number[] | undefined {
  let node = 0;
  for (const token of tokens) {
    node = trie.next(node, token);
    if (node === 0) return undefined;
  }
  return [...trie.values.subarray(trie.firstValue(node), trie.endOfValues(node))];
}

describe('a token trie', () => {
  it('has at the end of each path the values that were put there, in order, and none elsewhere', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 60 }), path, (paths, other) => {
        const builder = new TrieBuilder();
        const wanted = new Map<string, number[]>();
        for (const [value, tokens] of paths.entries()) {
          builder.add(tokens);
          wanted.set(tokens.join(), [...(wanted.get(tokens.join()) ?? []), value]);
        }
        const trie = new TokenTrie(builder.build((values) => values));
        for (const tokens of paths) expect(valuesAt(trie, tokens)).toEqual(wanted.get(tokens.join()));
        const isPrefix = paths.some((tokens) => `${tokens.join()},`.startsWith(`${other.join()},`));
        expect(valuesAt(trie, other)).toEqual(wanted.get(other.join()) ?? (isPrefix ? [] : undefined));
      }),
    );
  });

  it('gives the node after each first token by its number', () => {
    const builder = new TrieBuilder();
    for (const tokens of [[4], [1, 2], [0, 3]]) builder.add(tokens);
    const trie = new TokenTrie(builder.build((values) => values));
    const roots = trie.roots(6);
    expect([...roots].map((node, token) => node === trie.next(0, token))).toEqual(Array(6).fill(true));
    expect([...roots].flatMap((node, token) => (node === 0 ? [] : [token]))).toEqual([0, 1, 4]);
  });

  it('grows past its first size', () => {
    const builder = new TrieBuilder();
    const count = 5_000;
    for (let i = 0; i < count; i++) builder.add([i % 70, i]);
    const trie = new TokenTrie(builder.build((values) => values));
    for (let i = 0; i < count; i++) expect(valuesAt(trie, [i % 70, i])).toEqual([i]);
    expect(valuesAt(trie, [0, 1])).toBeUndefined();
  });
});
