import type { Mutation, Random } from './mutate-xml.ts';

/** Changes texts without tags: stretches are deleted, doubled, moved, and pieces that mean something are put in. */
export function mutatePieces(pieces: readonly string[]): (text: string, below: Random) => Mutation {
  return (text, below) => {
    const how: string[] = [];
    let changed = text;
    for (let left = 1 + below(4); left > 0; left--) {
      const at = below(changed.length + 1);
      const cut = changed.slice(at, at + below(below(2) === 0 ? 5 : 60));
      const behind = changed.slice(at + cut.length);
      const piece = pieces[below(pieces.length)] ?? '';
      const to = below(behind.length + 1);
      const [name, put] = (
        [
          ['deleted', behind],
          ['doubled', cut + cut + behind],
          ['moved', behind.slice(0, to) + cut + behind.slice(to)],
          ['put in', piece + cut + behind],
          ['replaced', piece + behind],
          ['put in twice', piece + cut + piece + behind],
        ] as const
      )[below(6)] ?? ['', ''];
      how.push(name);
      changed = changed.slice(0, at) + put;
    }
    return { text: changed, how: how.join(', ') };
  };
}
