import { type CharacterSet, some } from './character-set.ts';
import type { Character, Look, Node } from './pattern.ts';

/** The node that matches the empty stretch. */
export const empty: Node = { kind: 'empty', size: 0 };

/** A node that matches one code point of a set. */
export function character(set: CharacterSet): Node {
  return { kind: 'character', set, size: 1 };
}

/** A node that matches its parts one after the other. */
export function sequence(parts: readonly Node[]): Node {
  const solid = parts.filter(({ kind }) => kind !== 'empty');
  if (solid.length < 2) return solid[0] ?? empty;
  return { kind: 'sequence', parts: solid, size: sum(solid) };
}

/** A node that matches what any of its options matches. */
export function choice(options: readonly Node[]): Node {
  if (options.length < 2) return options[0] ?? empty;
  if (options.every((option) => option.kind === 'character')) return character(some(options.map(({ set }) => set)));
  return { kind: 'choice', options, size: sum(options) + options.length };
}

/** A node that matches its body from `min` to `max` times in a row. */
export function repeat(body: Node, min: number, max: number): Node {
  if (max === 0 || body.kind === 'empty') return empty;
  const must = Number.isFinite(max) ? min : Math.max(min, 1);
  const may = Number.isFinite(max) ? max - min : 0;
  // A copy of the empty stretch takes no state, but time.
  return { kind: 'repeat', body, min, max, size: must * Math.max(body.size, 1) + may * (body.size + 1) + 1 };
}

/** A node that matches the empty stretch at the offsets where its body matches a stretch that starts there. */
export function ahead(body: Node): Node {
  return look(body, true, false);
}

/** A node that matches the empty stretch at the offsets where its body matches a stretch that ends there. */
export function behind(body: Node): Node {
  return look(body, false, false);
}

/** A node that matches the empty stretch where its body matches nothing that starts there. */
export function notAhead(body: Node): Node {
  return look(body, true, true);
}

/** A node that matches the empty stretch where its body matches nothing that ends there. */
export function notBehind(body: Node): Node {
  return look(body, false, true);
}

function look(body: Node, isAhead: boolean, isNegative: boolean): Node {
  return { kind: 'look', body, isAhead, isNegative, size: body.size + 2 };
}

function sum(nodes: readonly Node[]): number {
  return nodes.reduce((total, { size }) => total + size, 0);
}

/** A string that nodes share only if they match the same. */
export function keyOf(node: Node): string {
  switch (node.kind) {
    case 'empty':
      return '';
    case 'character':
      return node.set.key;
    case 'sequence':
      return `(${node.parts.map(keyOf).join(' ')})`;
    case 'choice':
      return `(${node.options.map(keyOf).join('|')})`;
    case 'repeat':
      return `(${keyOf(node.body)}){${node.min},${node.max}}`;
    case 'look':
      return `${node.isNegative ? '!' : ''}${keyOfLook(node)}`;
    default:
      return node satisfies never;
  }
}

/** A string that look-arounds share only if they look for the same, whether they hope to find it or not. */
export function keyOfLook(node: Look): string {
  return `(?${node.isAhead ? '>' : '<'}${keyOf(node.body)})`;
}

/** Whether a look-around looks at no more than one code point. */
export function isSingle(node: Look): node is Look & { readonly body: Character } {
  return node.body.kind === 'character';
}
