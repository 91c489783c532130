/** The namespace of XLIFF 1.2. */
export const xliff12Namespace = 'urn:oasis:names:tc:xliff:document:1.2';

/** The namespace of what XLIFF 1.2 has no word for; other tools carry it along or drop it. */
export const ownNamespace = 'urn:passerelle:xliff12:1';

/** The prefix under which the writer declares `ownNamespace`; few files have it already. */
export const ownPrefix = 'psr12';

/**
 * The prefix of an attribute or a value of XLIFF 1.2 that the model has no name for: in a Document such an attribute is
 * foreign, as XLIFF 2 wants it, and the writer of 1.2 takes the prefix off again.
 */
export const oldPrefix = 'x12';

/** The prefix of an attribute of XLIFF 2's core that 1.2 has no name for, in a 1.2 file. */
export const coreNamespace = 'urn:oasis:names:tc:xliff:document:2.0';
export const corePrefix = 'x2';

/** Attributes of a `<source>`, `<seg-source>` or `<target>`, which a unit carries under a namespace of their own. */
export const sideNamespaces = {
  source: 'urn:passerelle:xliff12:source',
  'seg-source': 'urn:passerelle:xliff12:seg-source',
  target: 'urn:passerelle:xliff12:target',
} as const;

export type Side = keyof typeof sideNamespaces;

/** The prefix of each side's attributes in a Document. */
export const sidePrefixes: Readonly<Record<Side, string>> = {
  source: 'x12s',
  'seg-source': 'x12g',
  target: 'x12t',
};

/** `psr12:name`. */
export function own(name: string): `${typeof ownPrefix}:${string}` {
  return `${ownPrefix}:${name}`;
}

/** The mtype of a `<mrk>` that holds an ignorable, where its place between the segments would not say which it is. */
export const ignorableType = 'x-psr-ignorable';

/** The ctype of an `<x>` that stands for a character that XML can't hold, with its number in `psr12:hex`. */
export const characterType = 'x-psr-character';
