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

export type Attributes = readonly (readonly [name: string, value: string | number | undefined])[];

/**
 * A start tag without its `>`: the named attributes that have a value, then the rest. What is declared in the scope
 * already is not declared again, and no attribute stands twice.
 */
export function startTag(
  name: string,
  attributes: Attributes,
  scope: Scope,
  rest: readonly RawAttribute[] = [],
): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) tag += attribute(key, value);
  if (rest.length === 0) return tag;
  const written = new Set(attributes.filter(([, value]) => value !== undefined).map(([key]) => key));
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
