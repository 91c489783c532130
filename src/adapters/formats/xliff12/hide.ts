import type { Scope } from '../xliff/tag.ts';
import { attribute } from '../xml/escape.ts';
import { Addresses, hiddenLine, isHiddenNamespace } from './hidden.ts';
import { own, ownPrefix } from './names.ts';
import { isOldRaw, toOldRaw } from './raw.ts';

/**
 * The lines of what is not of 1.2 itself: first what only XLIFF 2 has elements for, as XML written in `hiddenScope`, then
 * the elements that a Document carries, in their order; those of XLIFF 2's modules are hidden as well.
 */
export function linesOfOthers(xml: string, elements: readonly string[] | undefined, indent: string): string {
  let lines = '';
  let waiting = xml;
  for (const raw of elements ?? []) {
    if (isOldRaw(raw)) continue;
    if (isHidden(raw)) waiting += toOldRaw(raw);
    else {
      lines += `${hiddenLine(waiting, indent)}${indent}${toOldRaw(raw)}\n`;
      waiting = '';
    }
  }
  return lines + hiddenLine(waiting, indent);
}

/** Whether an element that a Document carries is one of XLIFF 2, which has its core's without a declaration, or of ours. */
function isHidden(raw: string): boolean {
  const name = /^<([^ \t\n\r/>!?]+)/u.exec(raw)?.[1];
  if (name === undefined) return false;
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
  if (prefix === ownPrefix) return true;
  const declared = /[ \t\n\r]xmlns(?::([^ \t\n\r=]+))?[ \t\n\r]*=[ \t\n\r]*(?:"([^"]*)"|'([^']*)')/gu;
  const tag = raw.slice(0, raw.indexOf('>'));
  for (const [, of, double, single] of tag.matchAll(declared))
    if (of === prefix) return isHiddenNamespace(double ?? single ?? '');
  return prefix === undefined;
}

export interface Shown {
  /** The XML without the attributes that were hidden. */
  readonly xml: string;
  /** The hidden attributes, as XML for `hiddenLine`. */
  readonly hidden: string;
}

/** Comments, CDATA and processing instructions; end tags; start tags with their attributes. */
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^ \t\n\r>]+)[ \t\n\r]*>|<([^ \t\n\r/>]+)((?:[ \t\n\r]+[^ \t\n\r=/>]+[ \t\n\r]*=[ \t\n\r]*(?:"[^"]*"|'[^']*'))*)([ \t\n\r]*\/?>)/gu;
const attributes = /[ \t\n\r]+([^ \t\n\r=]+)[ \t\n\r]*=[ \t\n\r]*(?:"([^"]*)"|'([^']*)')/gu;

/** Takes the attributes out of XML that the strict schema of 1.2 has no words for, and keeps for each whose it is. */
export function hideAttributes(xml: string, scope: Scope): Shown {
  const addresses = new Addresses();
  const declared = new Map(scope);
  const entries: Entry[] = [];
  const shown = xml.replace(markup, (tag, closed, name, given, end) => {
    if (closed !== undefined) addresses.close(closed);
    if (name === undefined) return tag;
    const sorted = sortAttributes(given, declared);
    const { on, n } = addresses.open(name, sorted.id);
    if (end.includes('/')) addresses.close(name);
    if (sorted.hidden === '') return tag;
    entries.push({ on, name, n, ...sorted });
    return `<${name}${sorted.shown}${end}`;
  });
  return { xml: shown, hidden: entries.map((entry) => entryTag(entry, addresses)).join('') };
}

interface Entry extends SortedAttributes {
  readonly on: string;
  readonly name: string;
  readonly n: number;
}

function entryTag({ on, name, n, id, writtenId, hidden }: Entry, addresses: Addresses): string {
  const address = [
    attribute('on', addresses.placeOf(on) || undefined),
    attribute('of', name),
    writtenId,
    attribute('n', n > 1 ? n : undefined),
    attribute('all', id === undefined ? addresses.count(on, name) : undefined),
  ];
  return `<${own('at')}${address.join('')}${hidden}/>`;
}

interface SortedAttributes {
  readonly id: string | undefined;
  /** The id as an attribute, its value escaped as it was written. */
  readonly writtenId: string;
  readonly shown: string;
  /** With the declarations that they need. */
  readonly hidden: string;
}

interface GivenAttribute {
  readonly written: string;
  readonly name: string;
  readonly prefix: string;
  /** Undefined for a name without a prefix. */
  readonly local: string | undefined;
  /** As it was written. */
  readonly value: string;
}

function* attributesIn(given: string): Generator<GivenAttribute> {
  for (const [written, name = '', double, single] of given.matchAll(attributes)) {
    const [prefix = '', local] = name.split(':');
    yield { written, name, prefix, local, value: double ?? single ?? '' };
  }
}

/**
 * Once an attribute of a module was hidden, those of other namespaces behind it are as well, so that their order can be
 * had again.
 *
 * @param declared namespaces by prefix; those that are declared here are added
 */
function sortAttributes(given: string, declared: Map<string, string>): SortedAttributes {
  if (!given.includes(':')) return { ...idIn(attributesIn(given)), shown: given, hidden: '' };
  const all = [...attributesIn(given)];
  for (const { prefix, local, value } of all) if (prefix === 'xmlns' && local !== undefined) declared.set(local, value);
  const isOfModule = ({ prefix, local }: GivenAttribute) =>
    local !== undefined && isHiddenNamespace(declared.get(prefix === 'xmlns' ? local : prefix) ?? '');
  const first = all.findIndex((one) => one.prefix !== ownPrefix && isOfModule(one));
  const isBehind = ({ prefix, local }: GivenAttribute, at: number) =>
    first >= 0 && at > first && local !== undefined && prefix !== 'xml';
  const hidden = all.filter((one, at) => isOfModule(one) || isBehind(one, at));
  return {
    ...idIn(all),
    shown: all.flatMap((one) => (hidden.includes(one) ? [] : one.written)).join(''),
    hidden: withDeclarations(hidden, declared),
  };
}

/** The id of an element, or else its mid. */
function idIn(attributes: Iterable<GivenAttribute>): Pick<SortedAttributes, 'id' | 'writtenId'> {
  let id: string | undefined;
  for (const { name, value } of attributes) {
    if (name === 'mid') id = value;
    if (name !== 'id') continue;
    id = value;
    break;
  }
  return { id, writtenId: id === undefined ? '' : ` id="${id.replaceAll('"', '&quot;')}"` };
}

/** Attributes, with a declaration before each that is not declared among them. */
function withDeclarations(hidden: readonly GivenAttribute[], declared: ReadonlyMap<string, string>): string {
  const here = new Set([ownPrefix, ...hidden.flatMap(({ prefix, local }) => (prefix === 'xmlns' && local) || [])]);
  let text = '';
  for (const { name, prefix, value } of hidden) {
    if (prefix !== 'xmlns' && !here.has(prefix)) {
      here.add(prefix);
      text += attribute(`xmlns:${prefix}`, declared.get(prefix));
    }
    text += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  }
  return text;
}
