import type { RawAttribute } from '../../../core/document.ts';
import { isDeclaration, rawElement, trimBlank, type XmlElement, type XmlNode } from '../xml/element.ts';
import { escapeText } from '../xml/escape.ts';
import { xmlNamespace } from '../xml/names.ts';
import {
  coreNamespace,
  corePrefix,
  oldPrefix,
  ownNamespace,
  type Side,
  sideNamespaces,
  sidePrefixes,
  xliff12Namespace,
} from './names.ts';

/** The attributes of a model's element as 1.2 has them: its own without the prefix that they have in a Document. */
export function toOldAttributes(attributes: readonly RawAttribute[] | undefined): readonly RawAttribute[] {
  if (!attributes || attributes.length === 0) return [];
  const old: RawAttribute[] = [];
  let needsCore = false;
  for (const { name, value } of attributes) {
    if (isCarried(name)) continue;
    if (name.startsWith(`${oldPrefix}:`)) old.push({ name: shown(name.slice(oldPrefix.length + 1)), value });
    else if (name.includes(':')) old.push({ name, value });
    else {
      needsCore = true;
      old.push({ name: `${corePrefix}:${name}`, value });
    }
  }
  return needsCore ? [{ name: `xmlns:${corePrefix}`, value: coreNamespace }, ...old] : old;
}

/** `xml:lang` for `xml..lang`, under which a prefixed attribute is carried in another namespace. */
function shown(carried: string): string {
  return carried.replace('..', ':');
}

const itsNamespaces: ReadonlySet<string> = new Set([
  'http://www.w3.org/2005/11/its',
  'urn:oasis:names:tc:xliff:itsm:2.1',
]);

/** The attributes with those of XML itself, or of ITS, under `x12:`, for where XLIFF 2 has rules about them. */
export function hidden(attributes: readonly RawAttribute[], what: readonly ('xml' | 'its')[]): readonly RawAttribute[] {
  const prefixes = new Set(what.includes('xml') ? ['xml'] : []);
  for (const { name, value } of attributes)
    if (what.includes('its') && name.startsWith('xmlns:') && itsNamespaces.has(value)) prefixes.add(name.slice(6));
  const isHidden = ({ name }: RawAttribute) => prefixes.has(name.split(':')[0] ?? '') && name.includes(':');
  if (!attributes.some(isHidden)) return attributes;
  const isDeclared = attributes.some(({ name }) => name === `xmlns:${oldPrefix}`);
  return [
    ...(isDeclared ? [] : [{ name: `xmlns:${oldPrefix}`, value: xliff12Namespace }]),
    ...attributes.map((one) =>
      isHidden(one) ? { name: `${oldPrefix}:${one.name.replace(':', '..')}`, value: one.value } : one,
    ),
  ];
}

/** Declarations of the prefixes that only a Document needs, and the attributes of sides, which stand elsewhere. */
function isCarried(name: string): boolean {
  if (name === `xmlns:${oldPrefix}`) return true;
  return Object.values(sidePrefixes).some((prefix) => name === `xmlns:${prefix}` || name.startsWith(`${prefix}:`));
}

/** The attributes of a side that a unit carries, as that side's element has them. */
export function sideAttributes(attributes: readonly RawAttribute[] | undefined, side: Side): readonly RawAttribute[] {
  const start = `${sidePrefixes[side]}:`;
  return (attributes ?? [])
    .filter(({ name }) => name.startsWith(start))
    .map(({ name, value }) => ({ name: shown(name.slice(start.length)), value }));
}

/**
 * The attributes of an element of 1.2 that the model has no name for, in order and with declarations, as a Document
 * carries them: foreign ones as they are, those of 1.2 itself under `x12:`.
 *
 * @param side where they are to be carried by the unit around
 */
export function restOfOld(element: XmlElement, known: ReadonlySet<string>, side?: Side): readonly RawAttribute[] {
  const rest: RawAttribute[] = [];
  const declared = new Set<string>();
  const declare = (prefix: string, value: string) => {
    if (declared.has(prefix)) return;
    declared.add(prefix);
    rest.push({ name: `xmlns:${prefix}`, value });
  };
  for (const attribute of element.attributes) {
    const { name, prefix, local, uri, value } = attribute;
    if (isDeclaration(attribute)) {
      if (side || name === 'xmlns' || isNamespaceOfOurs(value) || declared.has(local)) continue;
      declare(local, value);
    } else if (known.has(name) || uri === ownNamespace) continue;
    else if (side) {
      declare(sidePrefixes[side], sideNamespaces[side]);
      rest.push({ name: `${sidePrefixes[side]}:${name.replace(':', '..')}`, value });
    } else if (uri === coreNamespace) rest.push({ name: local, value });
    else if (prefix === '') {
      declare(oldPrefix, xliff12Namespace);
      rest.push({ name: `${oldPrefix}:${name}`, value });
    } else {
      if (uri !== xmlNamespace) declare(prefix, uri);
      rest.push({ name, value });
    }
  }
  return rest;
}

const modules: ReadonlySet<string> = new Set([
  'urn:oasis:names:tc:xliff:matches:2.0',
  'urn:oasis:names:tc:xliff:glossary:2.0',
  'urn:oasis:names:tc:xliff:metadata:2.0',
]);

function isNamespaceOfOurs(uri: string): boolean {
  return uri === ownNamespace || uri === coreNamespace || uri === xliff12Namespace || modules.has(uri);
}

/** An element of a 1.2 file as a Document carries it; one of XLIFF 2's core without its declaration. */
export function fromOldRaw(text: string, node: XmlNode): string {
  if (node.kind === 'aside') return node.raw;
  if (node.kind === 'text') return escapeText(trimBlank(node.text));
  const raw = rawElement(text, node, '\u0000');
  return node.uri === coreNamespace ? undeclared(raw, coreNamespace) : raw;
}

/** An element that a Document carries as it stands in a 1.2 file. */
export function toOldRaw(raw: string): string {
  if (isOldRaw(raw)) return undeclared(raw, xliff12Namespace);
  const name = /^<([^ \t\n\r:/>!?]+)(?=[ \t\n\r/>])/u.exec(raw)?.[1];
  if (name === undefined || / xmlns=/u.test(raw.slice(0, raw.indexOf('>')))) return raw;
  const at = 1 + name.length;
  return `${raw.slice(0, at)} xmlns="${coreNamespace}"${raw.slice(at)}`;
}

/** Whether a carried element is one of XLIFF 1.2's own. */
export function isOldRaw(raw: string): boolean {
  return raw.startsWith('<') && undeclared(raw, xliff12Namespace) !== raw;
}

function undeclared(raw: string, uri: string): string {
  const declaration = ` xmlns="${uri}"`;
  const at = raw.indexOf(declaration);
  if (at < 0 || /[ \t\n\r>]/u.test(raw.slice(0, at))) return raw;
  return raw.slice(0, at) + raw.slice(at + declaration.length);
}
