import type { RawAttribute } from '../../../core/document.ts';
import { attribute } from '../xml/escape.ts';

/** The namespaces that are declared where something is written, by prefix. */
export type Scope = ReadonlyMap<string, string>;

/** The scope inside an element with these attributes. */
export function scopeWithin(scope: Scope, attributes: readonly RawAttribute[]): Scope {
  let within: Map<string, string> | undefined;
  for (const { name, value } of attributes) {
    if (!name.startsWith('xmlns:')) continue;
    within ??= new Map(scope);
    within.set(name.slice('xmlns:'.length), value);
  }
  return within ?? scope;
}

/** Attributes by name, in the order in which they are written; one without value is not. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const noAttributes: Attributes = {};
const noRest: readonly RawAttribute[] = [];

/**
 * A start tag without its `>`: the named attributes that have a value, then the rest. What is declared in the scope
 * already is not declared again, and no attribute stands twice.
 */
export function startTag(
  name: string,
  attributes: Attributes,
  scope: Scope,
  rest: readonly RawAttribute[] = noRest,
): string {
  let tag = `<${name}`;
  for (const key in attributes) tag += attribute(key, attributes[key]);
  if (rest.length === 0) return tag;
  const written = new Set(Object.keys(attributes).filter((key) => attributes[key] !== undefined));
  for (const { name: key, value } of rest) {
    if (written.has(key)) continue;
    written.add(key);
    const isDeclared = key.startsWith('xmlns:') && scope.get(key.slice('xmlns:'.length)) === value;
    if (!isDeclared) tag += attribute(key, value);
  }
  return tag;
}

/** `no` where the value is false, and nothing otherwise: for attributes whose default is `yes`. */
export function noOnly(value: boolean | undefined): 'no' | undefined {
  return value === false ? 'no' : undefined;
}

/** `yes`, `no`, or nothing where the value is undefined. */
export function yesNo(value: boolean | undefined): 'yes' | 'no' | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

/** Elements that are kept as text, each on its own line. */
export function rawLines(elements: readonly string[] | undefined, indent: string): string {
  let lines = '';
  for (const raw of elements ?? []) lines += `${indent}${raw}\n`;
  return lines;
}
