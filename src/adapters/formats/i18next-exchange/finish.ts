import type { Draft, DraftObject } from './draft.ts';
import type { JsonNode, JsonObject, JsonPath, Layout } from './json-node.ts';
import { flatKey } from './keys.ts';

export interface Finished {
  readonly root: JsonObject;
  /** Items of lists that have no text while others of the list have: they are null, so that the others keep their places. */
  readonly gaps: readonly string[];
}

/**
 * A draft as JSON. Holes are left out, and objects and lists that hold nothing but holes. An object that only keys told
 * of is a list where its keys are 0, 1, 2 and so on.
 */
export function finish(draft: DraftObject): Finished {
  const gaps: string[] = [];
  const finished = (node: Draft, path: JsonPath): JsonNode | undefined => {
    if (node.kind === 'hole') return undefined;
    if (node.kind === 'text' || node.kind === 'other') return node;
    if (node.kind === 'list') return list(node.items, path, node.layout);
    if (isListLike(node)) return list([...node.members.values()], path, undefined);
    const members = new Map<string, JsonNode>();
    for (const [key, member] of node.members) {
      const value = finished(member, [...path, key]);
      if (value) members.set(key, value);
    }
    return members.size === 0 && node.members.size > 0
      ? undefined
      : { kind: 'object', members, ...(node.layout && { layout: node.layout }) };
  };
  const list = (items: readonly Draft[], path: JsonPath, layout: Layout | undefined): JsonNode | undefined => {
    const inner = gaps.length;
    const values = items.map((item, index) => finished(item, [...path, index]));
    if (items.length > 0 && values.every((value) => value === undefined)) {
      gaps.length = inner;
      return undefined;
    }
    for (const [index, value] of values.entries()) if (!value) gaps.push(flatKey([...path, index]));
    const full = values.map((value): JsonNode => value ?? { kind: 'other', raw: 'null' });
    return { kind: 'list', items: full, ...(layout && { layout }) };
  };
  const root = finished(draft, []);
  return { root: root?.kind === 'object' ? root : { kind: 'object', members: new Map() }, gaps };
}

function isListLike({ members, isGuessed }: DraftObject): boolean {
  if (!isGuessed || members.size === 0) return false;
  let index = 0;
  for (const key of members.keys()) if (key !== String(index++)) return false;
  return true;
}
