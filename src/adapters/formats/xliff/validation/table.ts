import type { ValueType } from './value-types.ts';

/**
 * What an element may have and hold. Names are `prefix:local`, where the prefix stands for a namespace: `xlf` for the
 * core, `gls`, `mtc`, `mda` for modules. `*` stands for any element of another namespace than the parent's.
 */
export interface ElementRule {
  readonly required: Readonly<Record<string, ValueType>>;
  readonly optional: Readonly<Record<string, ValueType>>;
  /** Attributes of other namespaces: any, any but those of XML's own (`xml:…`), those of some modules, or none. */
  readonly foreign: 'any' | 'not-xml' | 'none' | readonly string[];
  readonly content: ContentRule;
}

/** What the elements of one version of XLIFF may have and hold. */
export interface StructureTable {
  readonly elements: Readonly<Record<string, ElementRule>>;
  /** The prefix in the names of the table for each namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Whether a namespace is XLIFF's own, so that nothing of it counts as an extension. */
  readonly isCore: (uri: string) => boolean;
}

export type ContentRule =
  /** Text, and the named elements in any order. */
  | { readonly kind: 'mixed'; readonly names: readonly string[] }
  /** Text and any element at all. */
  | { readonly kind: 'any' }
  /** Elements only, in the order of the steps; no step, no content. */
  | { readonly kind: 'sequence'; readonly steps: readonly Step[] };

/** Some of the named elements. */
export interface Step {
  readonly names: readonly string[];
  readonly min: 0 | 1;
  readonly max: number;
}

export const textOnly: ContentRule = { kind: 'mixed', names: [] };

export const anyElement: Step = { names: ['*'], min: 0, max: Number.POSITIVE_INFINITY };

export function mixed(...names: readonly string[]): ContentRule {
  return { kind: 'mixed', names };
}

export function sequence(...steps: readonly Step[]): ContentRule {
  return { kind: 'sequence', steps };
}

/** Exactly one of the names. */
export function one(...names: readonly string[]): Step {
  return { names, min: 1, max: 1 };
}

export function optional(name: string): Step {
  return { names: [name], min: 0, max: 1 };
}

/** One or more of the names, in any order. */
export function many(...names: readonly string[]): Step {
  return { names, min: 1, max: Number.POSITIVE_INFINITY };
}

/** Any number of the names, in any order. */
export function anyOf(...names: readonly string[]): Step {
  return { names, min: 0, max: Number.POSITIVE_INFINITY };
}
