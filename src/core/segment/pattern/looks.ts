import type { Alphabet } from './alphabet.ts';
import type { Numbering } from './automaton.ts';
import type { CharacterSet } from './character-set.ts';
import { isSingle, keyOfLook } from './nodes.ts';
import type { Look, Node } from './pattern.ts';

/** How many look-arounds of one code point are answered on the spot, each way; each takes a bit. */
export const localLooks = 6;

/** Look-arounds that can be answered in one pass over a text, by their numbers. */
export interface Layer {
  readonly isAhead: boolean;
  readonly bodies: ReadonlyMap<number, Node>;
}

/**
 * The look-arounds of some patterns, each once. Those of one code point, up to six a way, are known by what stands at
 * an offset: ahead they have the numbers from 0, behind from 6. The others have the numbers from 12 and are answered
 * layer by layer, each of which may test what those before it have found.
 */
export class Looks implements Numbering {
  /** By the number of the look-around, the number of its set. */
  readonly aheadSets: number[] = [];
  readonly behindSets: number[] = [];
  /** By depth, ahead and behind. */
  private readonly found: Map<number, Node>[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly numbersByNode = new Map<Look, number>();
  /** By number, how many layers each way must have been answered before. */
  private readonly depths = new Map<number, number>();
  private readonly alphabet: Alphabet;
  private count = 0;

  constructor(alphabet: Alphabet) {
    this.alphabet = alphabet;
  }

  /** The layers that must be answered, in order. */
  get layers(): readonly Layer[] {
    return this.found
      .map((bodies, index) => ({ isAhead: index % 2 === 0, bodies }))
      .filter(({ bodies }) => bodies.size > 0);
  }

  /** Takes in all look-arounds in a node, and returns how many layers each way they need. */
  gather(node: Node): number {
    switch (node.kind) {
      case 'empty':
      case 'character':
        return 0;
      case 'sequence':
        return this.gatherAll(node.parts);
      case 'choice':
        return this.gatherAll(node.options);
      case 'repeat':
        return this.gather(node.body);
      case 'look':
        return this.gatherLook(node);
      default:
        return node satisfies never;
    }
  }

  numberOfSet(set: CharacterSet): number {
    return this.alphabet.add(set);
  }

  numberOfLook(look: Look): number {
    const number = this.numbersByNode.get(look);
    if (number === undefined) throw new Error('A look-around must be gathered before it is numbered.');
    return number;
  }

  private gatherAll(nodes: readonly Node[]): number {
    return nodes.reduce((deepest, node) => Math.max(deepest, this.gather(node)), 0);
  }

  private gatherLook(look: Look): number {
    let number = this.numbersByNode.get(look);
    if (number === undefined) {
      const key = keyOfLook(look);
      number = this.numbers.get(key) ?? this.takeLocal(look) ?? this.takeDeep(look);
      this.numbers.set(key, number);
      this.numbersByNode.set(look, number);
    }
    return this.depths.get(number) ?? 0;
  }

  private takeDeep(look: Look): number {
    const depth = this.gather(look.body);
    const number = 2 * localLooks + this.count++;
    this.depths.set(number, depth + 1);
    while (this.found.length < 2 * depth + 2) this.found.push(new Map());
    this.found[2 * depth + (look.isAhead ? 0 : 1)]?.set(number, look.body);
    return number;
  }

  private takeLocal(look: Look): number | undefined {
    const sets = look.isAhead ? this.aheadSets : this.behindSets;
    if (!isSingle(look) || sets.length === localLooks) return undefined;
    return sets.push(this.alphabet.add(look.body.set)) - 1 + (look.isAhead ? 0 : localLooks);
  }
}
