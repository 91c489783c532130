import { attribute } from '../../xml/escape.ts';
import { declarationsOf, fill, gapBefore } from './fill.ts';
import { cdataClose, cdataOpen, type Item, itemsOf } from './items.ts';
import { Protection } from './protection.ts';
import { bracketed, pseudoTranslator } from './pseudo-text.ts';
import { attributeNamed, elementsIn, isRawElement, type RawElement, valueNamed } from './raw-tree.ts';
import type { RawPart, RawUnit } from './raw-unit.ts';
import { referencesIn } from './references.ts';
import type { Edit } from './splice.ts';

/**
 * The edits that make each segment's target the pseudo-translation of its source: letters with accents, a third longer,
 * between brackets; codes, annotations, references, comments and text that is not to be translated as they are in the
 * source. A target that is not there is added below its source. Nothing outside the targets changes, not even states. A
 * unit that is not translated is left alone; so is what stands between segments, unless codes in it have to be there. An
 * annotation that only the target has and that something points to goes around the whole target.
 */
export function pseudoTranslate(text: string, unit: RawUnit): readonly Edit[] {
  if (!unit.translate) return [];
  const edits: Edit[] = [];
  const protection = new Protection();
  const wanted = targetAnnotations(text, unit);
  for (const part of unit.parts) {
    const items = itemsOf(text, part.source, unit.core);
    const hasElements = part.source.children.some(isRawElement);
    const content = part.isSegment
      ? pseudoContent(text, items, protection)
      : text.slice(part.source.openEnd, part.source.closeStart);
    const wrapped = part.isSegment ? wrap(content, wanted.get(part) ?? [], part.source) : content;
    if (part.isSegment || hasElements) for (const edit of targetEdits(text, part, wrapped)) edits.push(edit);
    if (!part.isSegment) for (const item of items) protection.pass(item);
  }
  return edits;
}

/**
 * What annotations that only targets have need to stay, as the attributes of their tags, by the segment where they stand:
 * those that something in the unit points to. One that no target has yet belongs to the first segment.
 */
function targetAnnotations(text: string, unit: RawUnit): ReadonlyMap<RawPart, readonly string[]> {
  const wanted = new Map<RawPart, string[]>();
  const references = referencesIn(unit).filter(({ before }) => before.endsWith('t='));
  if (references.length === 0) return wanted;
  const sourceIds = new Set(unit.parts.flatMap(({ source, id }) => [id, ...idsIn(source)]));
  const partOf = new Map(unit.parts.flatMap((part) => (part.target ? idsIn(part.target) : []).map((id) => [id, part])));
  const first = unit.parts.find(({ isSegment }) => isSegment);
  for (const id of new Set(references.map((reference) => reference.id))) {
    const part = partOf.get(id) ?? first;
    if (!part || sourceIds.has(id)) continue;
    const tags = wanted.get(part) ?? [];
    wanted.set(part, tags);
    tags.push(tagAttributes(text, part.target, id));
  }
  return wanted;
}

function idsIn(content: RawElement): readonly (string | undefined)[] {
  return [...elementsIn(content)].map((element) => valueNamed(element, 'id'));
}

function tagAttributes(text: string, target: RawElement | undefined, id: string): string {
  for (const element of target ? elementsIn(target) : []) {
    const isMarker = element.local === 'mrk' || element.local === 'sm';
    if (isMarker && valueNamed(element, 'id') === id)
      return text.slice(element.start + 1 + element.name.length, element.attributesEnd);
  }
  return `${attribute('id', id)} type="generic"`;
}

function wrap(content: string, tags: readonly string[], { prefix }: RawElement): string {
  const name = prefix === '' ? 'mrk' : `${prefix}:mrk`;
  return tags.reduce((inner, attributes) => `<${name}${attributes}>${inner}</${name}>`, content);
}

function pseudoContent(text: string, items: readonly Item[], protection: Protection): string {
  const translate = pseudoTranslator();
  let xml = '';
  let isChanged = false;
  for (const item of items) {
    protection.pass(item);
    const raw = rawOf(text, item);
    const mayChange = (item.kind === 'characters' || item.kind === 'cdata') && !protection.isOn;
    const translated = mayChange ? translate(raw) : raw;
    isChanged ||= mayChange && /\p{L}/u.test(raw);
    xml += item.kind === 'cdata' ? `${cdataOpen}${translated}${cdataClose}` : translated;
  }
  return isChanged ? bracketed(xml) : xml;
}

/** The item as it was written; of a span, the tag of this end. */
function rawOf(text: string, item: Item): string {
  if (item.kind === 'alone') return text.slice(item.element.start, item.element.end);
  if (item.kind !== 'edge') return text.slice(item.start, item.end);
  const { element, edge } = item;
  if (!item.isTag) return text.slice(element.start, element.end);
  if (edge === 'start') return text.slice(element.start, element.openEnd);
  return text.slice(element.closeStart, element.end);
}

function targetEdits(text: string, { source, target }: RawPart, content: string): readonly Edit[] {
  if (target) return fill(text, target, content, declarationsOf([source], target));
  const name = source.prefix === '' ? 'target' : `${source.prefix}:target`;
  const added = `${gapBefore(text, source)}<${name}${ownAttributes(text, source)}>${content}</${name}>`;
  return [{ start: source.end, end: source.end, text: added }];
}

/** The declarations of a source and its handling of white space, for a target with the same content. */
function ownAttributes(text: string, source: RawElement): string {
  const space = attributeNamed(source, 'xml:space');
  const own = space ? text.slice(space.gap, space.end) : '';
  return declarationsOf([source], undefined) + own;
}
