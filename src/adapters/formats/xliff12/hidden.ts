import type { Scope } from '../xliff/tag.ts';
import type { XmlElement } from '../xml/element.ts';
import { scanXml } from '../xml/scan.ts';
import { coreNamespace, ownNamespace, ownPrefix } from './names.ts';

/*
 * What XLIFF 1.2 has no word for stands in processing instructions, `<?psr12 …?>`, as XML: elements, and the attributes
 * of elements, each in a `<psr12:at>` that says whose they are. The strict schema of 1.2 refuses elements and attributes
 * of namespaces that it has no schema for, and OmegaT 3.6 shows the text of elements that it does not know to
 * translators; both pass over processing instructions, and OmegaT and translate-toolkit keep them.
 */

/** The scope in which hidden elements are written. */
export const hiddenScope: Scope = new Map([[ownPrefix, ownNamespace]]);

/** A processing instruction with XML that is written in `hiddenScope`, on a line of its own; nothing for an empty text. */
export function hiddenLine(xml: string, indent: string): string {
  if (xml === '') return '';
  const escaped = xml.replace(/%|\?>/gu, (found) => (found === '%' ? '%25' : '?%3E'));
  return `${indent}<?${ownPrefix} ${escaped}?>\n`;
}

/** What a processing instruction hides. */
export interface Hidden {
  /** The XML that offsets count in. */
  readonly text: string;
  /** An element around what is hidden. */
  readonly element: XmlElement;
}

/** @param raw a comment or processing instruction; undefined where it is none of ours, or was damaged */
export function readHidden(raw: string): Hidden | undefined {
  const opening = `<?${ownPrefix} `;
  if (!raw.startsWith(opening)) return undefined;
  const xml = raw.slice(opening.length, -'?>'.length).replaceAll('?%3E', '?>').replaceAll('%25', '%');
  const text = `<x xmlns:${ownPrefix}="${ownNamespace}">${xml}</x>`;
  let found: XmlElement | undefined;
  const problem = scanXml(text, {
    open: () => 'collect',
    element: (element) => {
      found = element;
    },
    close: () => undefined,
  });
  return problem || !found ? undefined : { text, element: found };
}

/** Namespaces of ours, and of XLIFF 2: its core and its modules. */
export function isHiddenNamespace(uri: string): boolean {
  if (uri === ownNamespace || uri === coreNamespace) return true;
  return uri.startsWith('urn:oasis:names:tc:xliff:') && !uri.startsWith('urn:oasis:names:tc:xliff:document:');
}

/** Whether an attribute of a `<psr12:at>` says whose the others are. */
export const addressNames: ReadonlySet<string> = new Set(['on', 'of', 'id', 'n', 'all']);

/** What an element is known by inside of what it stands in; see `Addresses`. */
export function addressOf(on: string, of: string, id: string | undefined, n: number): string {
  return `${on}\u0000${of}\u0000${id === undefined ? '' : `#${id}`}\u0000${n}`;
}

const sides: ReadonlySet<string> = new Set(['source', 'seg-source', 'target']);

/**
 * Follows the elements of a trans-unit, or of a tag alone, and gives each its address: `on` which side it stands (with
 * the number of the alt-trans around, `2 source`), its name, its id or mid if it has one, and its number among those of
 * the same name and id.
 */
export class Addresses {
  #alternative = '';
  #alternatives = 0;
  #side = '';
  readonly #counts = new Map<string, number>();

  open(local: string, id: string | undefined): { readonly on: string; readonly n: number } {
    if (local === 'alt-trans') {
      this.#alternatives++;
      this.#alternative = String(this.#alternatives);
    } else if (sides.has(local)) this.#side = local;
    const on = `${this.#alternative} ${this.#side}`.trim();
    const key = addressOf(on, local, id, 0);
    const n = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, n);
    return { on, n };
  }

  /** Where something stands, with the number of all alternatives once they have been followed: `2/3 source`. */
  placeOf(on: string): string {
    return on.replace(/^\d+/u, (number) => `${number}/${this.#alternatives}`);
  }

  /** How many elements of a name without an id stood on a side so far. */
  count(on: string, local: string): number {
    return this.#counts.get(addressOf(on, local, undefined, 0)) ?? 0;
  }

  close(local: string): void {
    if (local === 'alt-trans') this.#alternative = '';
    else if (sides.has(local)) this.#side = '';
  }
}
