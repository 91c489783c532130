import type { JsonNode, JsonObject, JsonPath, Layout } from './json-node.ts';
import { flatKey } from './keys.ts';

/** A resource while it is put together. A hole is where a text should be that there is none for. */
export type Draft =
  | DraftObject
  | DraftList
  | { readonly kind: 'hole' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'other'; readonly raw: string };

export interface DraftObject {
  readonly kind: 'object';
  readonly members: Map<string, Draft>;
  readonly layout?: Layout | undefined;
  /** Whether only keys tell of it, so that it may as well be a list. */
  readonly isGuessed: boolean;
}

interface DraftList {
  readonly kind: 'list';
  readonly items: Draft[];
  readonly layout?: Layout | undefined;
}

export const hole: Draft = { kind: 'hole' };

/** What is left of a resource as a model: its order, levels, lists, and all that is no text. */
export function draftOfShape(root: JsonObject): DraftObject {
  return draftOfObject(root, false);
}

/** A resource whose texts hold as long as nothing replaces them. */
export function draftOfTexts(root: JsonObject): DraftObject {
  return draftOfObject(root, true);
}

export function emptyDraft(): DraftObject {
  return { kind: 'object', members: new Map(), isGuessed: false };
}

function draftOf(node: JsonNode, keepsTexts: boolean): Draft {
  switch (node.kind) {
    case 'text':
      return keepsTexts ? { kind: 'text', value: node.value } : hole;
    case 'other':
      return node;
    case 'list':
      return { kind: 'list', items: node.items.map((item) => draftOf(item, keepsTexts)), layout: node.layout };
    case 'object':
      return draftOfObject(node, keepsTexts);
    default:
      return node satisfies never;
  }
}

function draftOfObject({ members, layout }: JsonObject, keepsTexts: boolean): DraftObject {
  const drafts = [...members].map(([key, member]) => [key, draftOf(member, keepsTexts)] as const);
  return { kind: 'object', members: new Map(drafts), isGuessed: false, layout };
}

/** Texts that a draft has no place for, since it has a value of another kind at their key. */
export interface Lost {
  readonly key: string;
  readonly texts: readonly string[];
}

/**
 * Puts the texts of `below` where the draft has none, and what the draft has no place for behind what it has.
 *
 * @returns the texts whose place has a value of another kind in the draft, which holds
 */
export function layUnder(draft: DraftObject, below: JsonObject): readonly Lost[] {
  const lost: Lost[] = [];
  layMembers(draft, below, [], lost);
  return lost;
}

function layMembers(over: DraftObject, under: JsonObject, path: JsonPath, lost: Lost[]): void {
  for (const [key, member] of under.members)
    over.members.set(key, laid(over.members.get(key), member, [...path, key], lost));
}

/** What stands at a place of both: what is below where it is needed, else what is over it. */
function laid(over: Draft | undefined, under: JsonNode, path: JsonPath, lost: Lost[]): Draft {
  if (over === undefined || (over.kind === 'hole' && under.kind === 'text')) return draftOf(under, true);
  if (over.kind === 'other' && under.kind === 'other') return under;
  if (over.kind === 'object' && under.kind === 'object') layMembers(over, under, path, lost);
  else if (over.kind === 'list' && under.kind === 'list')
    for (const [index, item] of under.items.entries())
      over.items[index] = laid(over.items[index], item, [...path, index], lost);
  else {
    const texts = textsIn(under);
    if (texts.length > 0) lost.push({ key: flatKey(path), texts });
  }
  return over;
}

function textsIn(node: JsonNode): readonly string[] {
  if (node.kind === 'text') return [node.value];
  if (node.kind === 'other') return [];
  return (node.kind === 'list' ? node.items : [...node.members.values()]).flatMap(textsIn);
}
