import { readReferences } from '../xliff/edit/read-references.ts';
import { modulesOf } from '../xliff/validation/modules/index.ts';
import { ForeignIds } from '../xliff/validation/rules/identity.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { coreNamespace, ownNamespace, ownPrefix } from './names.ts';
import { fromOldRaw } from './raw.ts';

const modules = modulesOf('2.1');

const rawName = `${ownPrefix}:raw`;

/** An element that holds XML as text. */
function wrapped(xml: string, of?: 'root'): string {
  const tag = `<${rawName}${attribute(`xmlns:${ownPrefix}`, ownNamespace)}${attribute('of', of)}>`;
  return `${tag}${escapeText(xml)}</${rawName}>`;
}

/** What a carried element holds as text, or the element itself. */
export function unwrapped(raw: string): string {
  if (!raw.startsWith(`<${rawName} `)) return raw;
  return readReferences(raw.slice(raw.indexOf('>') + 1, raw.lastIndexOf('</')));
}

/** Whether it was carried from the root to its first file, since XLIFF 2 has no place for it there. */
export function isOfRoot(raw: string): boolean {
  return raw.startsWith(`<${rawName} `) && / of=["']root["']/u.test(raw.slice(0, raw.indexOf('>')));
}

/**
 * Makes elements of a 1.2 file such that XLIFF 2 may hold them in one file, group or unit. There the ids of an
 * extension's elements are unique NMTOKENs, and those of its own modules have their rules: what would break these is
 * carried as text.
 */
export class Carrier {
  readonly #textOf: (node: XmlNode) => string;
  readonly #isOurs: boolean;
  readonly #ids: ForeignIds;
  #hasClash = false;

  /**
   * @param textOf the text that a node's offsets count in
   * @param isOurs whether the file was made from XLIFF 2, so that what it has of modules is sound
   */
  constructor(textOf: (node: XmlNode) => string, isOurs: boolean) {
    this.#textOf = textOf;
    this.#isOurs = isOurs;
    this.#ids = new ForeignIds(() => {
      this.#hasClash = true;
    });
  }

  carry(node: XmlNode): string {
    if (node.kind === 'aside') return node.raw;
    const raw = fromOldRaw(this.#textOf(node), node);
    return node.kind === 'text' || this.#isForeign(node) ? wrapped(raw) : raw;
  }

  /** A side of a unit that has no place there, inside `<psr12:kept>`. */
  keep(side: XmlElement): string {
    const raw = fromOldRaw(this.#textOf(side), side);
    const kept = `<${ownPrefix}:kept xmlns:${ownPrefix}="${ownNamespace}">${raw}</${ownPrefix}:kept>`;
    return this.#isForeign(side) ? wrapped(kept) : kept;
  }

  /** Something of the root, for its first file; undefined where it may stay in the root. */
  carryFromRoot(node: XmlNode): string | undefined {
    if (node.kind === 'aside' || (node.kind === 'element' && this.#isOurs && isOfXliff2(node.uri))) return undefined;
    return wrapped(fromOldRaw(this.#textOf(node), node), 'root');
  }

  #isForeign(element: XmlElement): boolean {
    this.#hasClash = false;
    this.#ids.add(element);
    return this.#hasClash || (!this.#isOurs && isOfXliff2(element.uri));
  }
}

function isOfXliff2(uri: string): boolean {
  return uri === coreNamespace || modules.has(uri);
}
