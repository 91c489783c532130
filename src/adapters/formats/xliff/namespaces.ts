import type { Document } from '../../../core/document.ts';

export type XliffVersion = Document['version'];

/** The core namespace of each version; 2.1 kept that of 2.0. */
export const coreNamespace: Readonly<Record<XliffVersion, string>> = {
  '2.0': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.1': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.2': 'urn:oasis:names:tc:xliff:document:2.2',
};

/** Whether the namespace is the core's, in any version 2. */
export function isCore(uri: string): boolean {
  return uri === coreNamespace['2.1'] || uri === coreNamespace['2.2'];
}

/** The modules that the Document models; the writer declares them under these prefixes. */
export const modules = {
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
} as const;

export const formatStyle = 'urn:oasis:names:tc:xliff:fs:2.0';

export const sizeRestriction = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

/**
 * The prefix by which a fragment identifier selects an element of a module, by the module's namespace. These are all
 * prefixes that the XLIFF committee has registered with its modules.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#fragid-modandext
 */
export const fragmentPrefixes: Readonly<Record<string, string>> = {
  [modules.gls]: 'gls',
  [modules.mtc]: 'mtc',
  [modules.mda]: 'mda',
  [formatStyle]: 'fs',
  [sizeRestriction]: 'slr',
  'urn:oasis:names:tc:xliff:resourcedata:2.0': 'res',
  'urn:oasis:names:tc:xliff:changetracking:2.0': 'ctr',
  'urn:oasis:names:tc:xliff:changetracking:2.1': 'ctr',
  'urn:oasis:names:tc:xliff:validation:2.0': 'val',
  'http://www.w3.org/2005/11/its': 'its',
  'urn:oasis:names:tc:xliff:itsm:2.1': 'its',
  'urn:oasis:names:tc:xliff:pgs:1.0': 'pgs',
};
