import type { JsonNode, JsonObject, JsonPath, Layout } from './json-node.ts';
import { flatKey, pathOfKey } from './keys.ts';

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

/** A key that XLIFF has, with its text where it has one. */
export interface IncomingText {
  readonly key: string;
  readonly text: string | undefined;
}

const hole: Draft = { kind: 'hole' };

/** What is left of a resource as a model: its order, levels, lists, and all that is no text. */
export function draftOfShape(root: JsonObject): DraftObject {
  return draftOf(root, false) as DraftObject;
}

/** A resource whose texts hold as long as nothing replaces them. */
export function draftOfTexts(root: JsonObject): DraftObject {
  return draftOf(root, true) as DraftObject;
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
    case 'object': {
      const members = [...node.members].map(([key, member]) => [key, draftOf(member, keepsTexts)] as const);
      return { kind: 'object', members: new Map(members), isGuessed: false, layout: node.layout };
    }
    default:
      return node satisfies never;
  }
}

/**
 * Puts the texts of `below` where the draft has none, and what the draft has no place for behind what it has.
 *
 * @returns the keys whose value is of another kind in the draft, which holds
 */
export function layUnder(draft: DraftObject, below: JsonObject): readonly string[] {
  const lost: string[] = [];
  layMembers(draft, below, [], lost);
  return lost;
}

function layMembers(over: DraftObject, under: JsonObject, path: JsonPath, lost: string[]): void {
  for (const [key, member] of under.members)
    over.members.set(key, laid(over.members.get(key), member, [...path, key], lost));
}

/** What stands at a place of both: what is below where it is needed, else what is over it. */
function laid(over: Draft | undefined, under: JsonNode, path: JsonPath, lost: string[]): Draft {
  if (over === undefined || (over.kind === 'hole' && under.kind === 'text')) return draftOf(under, true);
  if (over.kind === 'other' && under.kind === 'other') return under;
  if (over.kind === 'object' && under.kind === 'object') layMembers(over, under, path, lost);
  else if (over.kind === 'list' && under.kind === 'list')
    for (const [index, item] of under.items.entries())
      over.items[index] = laid(over.items[index], item, [...path, index], lost);
  else if (hasText(under)) lost.push(flatKey(path));
  return over;
}

function hasText(node: JsonNode): boolean {
  if (node.kind === 'list') return node.items.some(hasText);
  return node.kind === 'text' || (node.kind === 'object' && [...node.members.values()].some(hasText));
}

/**
 * Puts texts where their keys say; one that the draft has no place for goes behind what is there.
 *
 * @returns the keys whose texts have no place, since there are other keys below them
 */
export function placeTexts(draft: DraftObject, texts: readonly IncomingText[]): readonly string[] {
  const displaced: string[] = [];
  const places = placesOf(draft);
  const keys = new Set(texts.map(({ key }) => key));
  for (const { key, text } of texts) {
    const value: Draft = text === undefined ? hole : { kind: 'text', value: text };
    const place = places.get(key);
    if (place && text !== undefined) place(value);
    else if (!place) {
      const path = pathOfKey(key, (other) => keys.has(other) || places.has(other));
      if (!addAt(draft, key, path, value) && text !== undefined) displaced.push(key);
    }
  }
  return displaced;
}

/**
 * What sets the text of each key that the draft has a place for: where a text is or was, and of two such places the first;
 * else where a number or nothing stands.
 */
function placesOf(draft: DraftObject): ReadonlyMap<string, (value: Draft) => void> {
  const places = new Map<string, (value: Draft) => void>();
  const others = new Map<string, (value: Draft) => void>();
  const walk = (node: Draft, path: JsonPath, set: (value: Draft) => void) => {
    const isText = node.kind === 'text' || node.kind === 'hole';
    if (isText && !places.has(flatKey(path))) places.set(flatKey(path), set);
    else if (path.length > 0 && sizeOf(node) === 0) others.set(flatKey(path), set);
    if (node.kind === 'object')
      for (const [key, member] of node.members) walk(member, [...path, key], (value) => node.members.set(key, value));
    else if (node.kind === 'list')
      for (const [index, item] of node.items.entries())
        walk(item, [...path, index], (value) => {
          node.items[index] = value;
        });
  };
  walk(draft, [], () => undefined);
  return new Map([...others, ...places]);
}

/** How many values are in a container; a text can stand where there are none. */
function sizeOf(node: Draft): number {
  if (node.kind === 'object') return node.members.size;
  return node.kind === 'list' ? node.items.length : 0;
}

/** Puts a value at the end of a path; false where a container with other keys is there. */
function addAt(root: DraftObject, key: string, path: readonly string[], value: Draft): boolean {
  let at: Draft = root;
  for (const [index, level] of path.entries()) {
    const isLast = index === path.length - 1;
    const inner: Draft | undefined = childOf(at, level);
    if (isLast && inner) return false;
    if (inner && inner.kind !== 'object' && inner.kind !== 'list') break;
    const next: Draft = inner ?? (isLast ? value : { kind: 'object', members: new Map(), isGuessed: true });
    if (!inner && !addChild(at, level, next)) break;
    if (isLast) return true;
    at = next;
  }
  // A text or the end of a list stands in the way; i18next finds a text by the whole key as well.
  if (root.members.has(key)) return false;
  root.members.set(key, value);
  return true;
}

function childOf(node: Draft, key: string): Draft | undefined {
  if (node.kind === 'object') return node.members.get(key);
  return node.kind === 'list' && /^(?:0|[1-9]\d{0,8})$/.test(key) ? node.items[Number(key)] : undefined;
}

function addChild(node: Draft, key: string, child: Draft): boolean {
  if (node.kind === 'object') node.members.set(key, child);
  else if (node.kind === 'list' && key === String(node.items.length)) node.items.push(child);
  else return false;
  return true;
}
