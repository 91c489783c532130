import { isCore } from '../xliff/namespaces.ts';
import type { XmlElement } from '../xml/element.ts';
import { xliff12Namespace } from './names.ts';

const xliff1Namespace = 'urn:oasis:names:tc:xliff:document:1';
const xliff11Namespace = `${xliff1Namespace}.1`;

/** The sentence with which a file is refused that is no XLIFF 1.2, by its root; undefined where it is one. */
export function refuseRoot(root: XmlElement): string | undefined {
  if (root.local === 'xliff' && root.uri === xliff12Namespace) return undefined;
  if (root.local === 'xliff' && isCore(root.uri)) return 'This is XLIFF 2, and XLIFF 1.2 is wanted here.';
  if (root.local === 'xliff' && (root.uri === '' || root.uri.startsWith(xliff1Namespace)))
    return `The root element is <xliff> without the namespace of XLIFF 1.2. Write <xliff version="1.2" xmlns="${xliff12Namespace}">.`;
  return `The root element is <${root.name}>, and <xliff version="1.2" xmlns="${xliff12Namespace}"> is wanted. This is no XLIFF file.`;
}

/** Whether a text looks like XLIFF 1.2 rather than 2: by the namespace or version that stands first in it. */
export function isXliff12(text: string): boolean {
  const tag = rootTag(text);
  return tag !== undefined && (namespaceIn(tag) === xliff12Namespace || versionIn(tag)?.startsWith('1.') === true);
}

/** The version of a text that is XLIFF 1.0, which has no namespace, or 1.1; undefined where it is neither. */
export function olderVersion(text: string): '1.0' | '1.1' | undefined {
  const tag = rootTag(text);
  if (tag === undefined || namespaceIn(tag) === xliff12Namespace) return undefined;
  if (namespaceIn(tag) === xliff11Namespace) return '1.1';
  const version = versionIn(tag);
  return version === '1.0' || version === '1.1' ? version : undefined;
}

/** The sentence with which a text is refused that is XLIFF 1.0, or 1.1 without its namespace; undefined for any other. */
export function refuseOlder(text: string): string | undefined {
  const version = olderVersion(text);
  if (version === undefined || namespaceIn(rootTag(text) ?? '') === xliff11Namespace) return undefined;
  return `This is XLIFF ${version}, and XLIFF 1.2 or 2 is read here: export it as 1.2 with the tool that wrote it, and try again.`;
}

/**
 * A text of XLIFF 1.1 as the text of 1.2 that it would be, which only added to 1.1: the namespace and version of its root
 * changed, so that all offsets stay. translate-toolkit and Weblate write 1.1. Any other text as it is.
 */
export function asVersion12(text: string): string {
  const tag = rootTag(text);
  if (tag === undefined || namespaceIn(tag) !== xliff11Namespace) return text;
  const start = text.indexOf(tag);
  const changed = tag
    .replaceAll(xliff11Namespace, xliff12Namespace)
    .replace(/([ \t\n\r]version[ \t\n\r]*=[ \t\n\r]*["'])1\.1(?=["'])/u, '$11.2');
  return text.slice(0, start) + changed + text.slice(start + tag.length);
}

/** The start tag of the first `<xliff>` near the beginning, which in a sound file is the root. */
function rootTag(text: string): string | undefined {
  const head = text.slice(0, 16384);
  const root = /<(?:[^ \t\n\r<>!?/:]+:)?xliff[ \t\n\r>]/u.exec(head);
  return root ? head.slice(root.index, head.indexOf('>', root.index) + 1 || undefined) : undefined;
}

/** The namespace that a start tag declares for its own element. */
function namespaceIn(tag: string): string | undefined {
  const prefix = /^<([^ \t\n\r:]+):/u.exec(tag)?.[1];
  const wanted = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, name, value] of tag.matchAll(
    /[ \t\n\r](xmlns(?::[^ \t\n\r=]+)?)[ \t\n\r]*=[ \t\n\r]*["']([^"']*)["']/gu,
  ))
    if (name === wanted) return value;
  return undefined;
}

function versionIn(tag: string): string | undefined {
  return /[ \t\n\r]version[ \t\n\r]*=[ \t\n\r]*["']([^"']*)["']/u.exec(tag)?.[1];
}
