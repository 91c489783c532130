import type { XliffVersion } from '../../namespaces.ts';
import type { ElementRule } from '../table.ts';
import type { ValueType } from '../value-types.ts';

/** What one namespace of a module adds to XLIFF, and where it may stand. */
export interface ModuleTable {
  /** As the names of the table and fragment identifiers have it. */
  readonly prefix: string;
  readonly uri: string;
  /** The versions that have the module; in the others its namespace is that of an extension. */
  readonly versions: readonly XliffVersion[];
  /** By `prefix:local`. */
  readonly elements: Readonly<Record<string, ElementRule>>;
  /** Elements that are otherwise in 2.2. */
  readonly elementsOf22?: Readonly<Record<string, ElementRule>>;
  /** By local name: the elements of the core that have the module's top element, and how many of them one may have. */
  readonly places: Readonly<Record<string, Place>>;
  /** By local name: the module's attributes on elements of the core. */
  readonly attributes: Readonly<Record<string, ModuleAttribute>>;
}

/** Where the top element of a module stands. */
export interface Place {
  /** Local names of elements of the core. */
  readonly in: readonly string[];
  readonly max: number;
}

/** An attribute of a module on elements of the core. */
export interface ModuleAttribute {
  readonly type: ValueType;
  /** Local names of elements of the core. */
  readonly on: readonly string[];
}

export const allVersions: readonly XliffVersion[] = ['2.0', '2.1', '2.2'];

/** Attributes of the same kind, by name. */
export function attributesOn(
  on: readonly string[],
  types: Readonly<Record<string, ValueType>>,
): Readonly<Record<string, ModuleAttribute>> {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type, on }]));
}
