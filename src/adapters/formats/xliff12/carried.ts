import { type Scope, startTag } from '../xliff/tag.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { scanXml } from '../xml/scan.ts';
import { own, ownNamespace, ownPrefix } from './names.ts';
import { isOldRaw, toOldRaw } from './raw.ts';

/*
 * What only XLIFF 2 has elements for (original data, glossaries, metadata, other modules) stands in a 1.2 file as XML
 * in the one attribute of `<psr12:carried>`. As elements it would be shown to translators: OmegaT 3.6 takes every text
 * in a trans-unit or group that it does not know for one to translate.
 */

/** The prefixes that are declared around what is carried. */
export const carriedScope: Scope = new Map([[ownPrefix, ownNamespace]]);

/**
 * The lines of what is not of 1.2 itself: first what only XLIFF 2 has elements for, as XML with the scope `carriedScope`,
 * then the elements that a Document carries, in their order.
 */
export function linesOfOthers(xml: string, elements: readonly string[], indent: string): string {
  let lines = '';
  let waiting = xml;
  const carry = () => {
    if (waiting !== '') lines += `${indent}${startTag(own('carried'), { xml: waiting }, carriedScope)}/>\n`;
    waiting = '';
  };
  for (const raw of elements) {
    if (isOldRaw(raw)) continue;
    if (isCarried(raw)) waiting += raw;
    else {
      carry();
      lines += `${indent}${toOldRaw(raw)}\n`;
    }
  }
  carry();
  return lines;
}

/** Whether an element that a Document carries is one of XLIFF 2's modules, or of what we kept aside ourselves. */
function isCarried(raw: string): boolean {
  if (raw.startsWith(`<${ownPrefix}:`)) return true;
  return /="urn:oasis:names:tc:xliff:(?!document:)/u.test(raw.slice(0, raw.indexOf('>')));
}

export interface Carried {
  /** The XML that offsets count in. */
  readonly text: string;
  /** An element around what is carried. */
  readonly element: XmlElement;
}

/** What a `<psr12:carried>` holds; undefined where it was damaged and can only be kept as it is. */
export function readCarried(carried: XmlElement): Carried | undefined {
  const text = `<x xmlns:${ownPrefix}="${ownNamespace}">${attributeOf(carried, 'xml') ?? ''}</x>`;
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
