import { type Draft, type DraftObject, hole } from './draft.ts';
import type { JsonPath } from './json-node.ts';
import { flatKey, pathOfKey } from './keys.ts';

/** A key that XLIFF has, with its text where it has one. */
export interface IncomingText {
  readonly key: string;
  readonly text: string | undefined;
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
