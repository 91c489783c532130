import { formatStyle, sizeRestriction } from '../namespaces.ts';
import { cdataClose, cdataOpen, type EdgeItem, type Item } from './items.ts';
import { pairItems } from './pair-items.ts';
import { attributeNamed, isOneTag, type RawAttribute, type RawElement, valueNamed } from './raw-tree.ts';

export interface WriteItemsOptions {
  /** Whether separate ends that are well nested become one element: `sc` and `ec` a `pc`, `sm` and `em` a `mrk`. */
  readonly joinEnds: boolean;
}

/**
 * The items as XML. What need not change is written as it was. An element whose other end is not among the items, or
 * that has one end of another code inside, becomes two separate ends, so that what overlaps says so.
 */
export function writeItems(text: string, items: readonly Item[], { joinEnds }: WriteItemsOptions): string {
  const pairs = pairItems(items);
  const codePairs = pairItems(items, ({ family }) => family === 'code');
  let xml = '';
  for (const [place, item] of items.entries()) {
    if (item.kind !== 'edge') {
      xml += writePlain(text, item);
      continue;
    }
    const partner = pairs.partner(place);
    if (item.isTag) {
      const isElement = partner !== undefined && (item.family === 'marker' || codePairs.isNested(place));
      xml += isElement ? elementEnd(text, item, Math.abs(partner - place) === 1) : separateEnd(text, item);
      continue;
    }
    const other = partner === undefined ? undefined : items[partner];
    const isJoined = joinEnds && pairs.isNested(place) && other?.kind === 'edge' && canJoin(item, other);
    xml += isJoined ? joinedEnd(text, item, other) : raw(text, item.element);
  }
  return xml;
}

/** The tag of an element's start or end; an empty element that is written as one tag stays so. */
function elementEnd(text: string, { element, edge }: EdgeItem, isEmpty: boolean): string {
  if (isEmpty && isOneTag(element)) return edge === 'start' ? raw(text, element) : '';
  if (edge === 'end') return isOneTag(element) ? `</${element.name}>` : text.slice(element.closeStart, element.end);
  if (!isOneTag(element)) return text.slice(element.start, element.openEnd);
  return `${text.slice(element.start, element.openEnd - 2).trimEnd()}>`;
}

/** Whether a content has an element that holds only one end of another code. */
export function hasHiddenOverlap(items: readonly Item[]): boolean {
  const isSpan = items.some((item) => item.kind === 'edge' && item.isTag && item.family === 'code');
  if (!isSpan || !items.some((item) => item.kind === 'edge' && !item.isTag && item.family === 'code')) return false;
  const pairs = pairItems(items, ({ family }) => family === 'code');
  return items.some(
    (item, place) => item.kind === 'edge' && item.isTag && item.family === 'code' && !pairs.isNested(place),
  );
}

function writePlain(text: string, item: Exclude<Item, EdgeItem>): string {
  if (item.kind === 'alone') return raw(text, item.element);
  const characters = text.slice(item.start, item.end);
  return item.kind === 'cdata' ? `${cdataOpen}${characters}${cdataClose}` : characters;
}

function raw(text: string, element: RawElement): string {
  return text.slice(element.start, element.end);
}

function named(element: RawElement, local: string): string {
  return element.prefix === '' ? local : `${element.prefix}:${local}`;
}

/** ` name="value"` with the value as it was written. */
function written(text: string, attribute: RawAttribute, name = attribute.name): string {
  return ` ${name}=${text.slice(attribute.valueStart - 1, attribute.end)}`;
}

/** The attributes of a `pc` that are about one of its ends, and what the end calls them. */
const startNames: Readonly<Record<string, string>> = {
  dispStart: 'disp',
  equivStart: 'equiv',
  dataRefStart: 'dataRef',
  subFlowsStart: 'subFlows',
};
const endNames: Readonly<Record<string, string>> = {
  dispEnd: 'disp',
  equivEnd: 'equiv',
  dataRefEnd: 'dataRef',
  subFlowsEnd: 'subFlows',
};

/** One end of a `pc` or `mrk` as an element of its own. */
function separateEnd(text: string, { family, edge, element }: EdgeItem): string {
  if (family === 'marker') {
    const attributes = element.attributes.map((attribute) => written(text, attribute)).join('');
    if (edge === 'start') return `<${named(element, 'sm')}${attributes}/>`;
    return `<${named(element, 'em')}${writtenId(text, element)}/>`;
  }
  return edge === 'start' ? separateStart(text, element) : separateCodeEnd(text, element);
}

function writtenId(text: string, element: RawElement): string {
  const id = attributeNamed(element, 'id');
  return id ? written(text, id, 'startRef') : '';
}

/** "canOverlap … default: no for pc, yes for sc and ec": what was the default must be said. */
const overlapOfPc = ' canOverlap="no"';

function separateStart(text: string, element: RawElement): string {
  let tag = `<${named(element, 'sc')}`;
  for (const attribute of element.attributes) {
    if (attribute.name in endNames) continue;
    tag += written(text, attribute, startNames[attribute.name]);
  }
  return `${tag}${attributeNamed(element, 'canOverlap') ? '' : overlapOfPc}/>`;
}

const sharedHints: readonly string[] = ['canCopy', 'canDelete', 'canOverlap'];

function separateCodeEnd(text: string, element: RawElement): string {
  let own = '';
  let shared = '';
  for (const attribute of element.attributes) {
    const endName = endNames[attribute.name];
    if (endName !== undefined) own += written(text, attribute, endName);
    else if (sharedHints.includes(attribute.name)) shared += written(text, attribute);
    // "firstNo" is for the start of a sequence; its end has "no".
    else if (attribute.name === 'canReorder')
      shared += attribute.value === 'yes' ? written(text, attribute) : ' canReorder="no"';
  }
  if (!attributeNamed(element, 'canOverlap')) shared += overlapOfPc;
  return `<${named(element, 'ec')}${writtenId(text, element)}${own}${shared}/>`;
}

const canOnEc: readonly string[] = ['startRef', 'canReorder', 'disp', 'equiv', 'dataRef', 'subFlows', ...sharedHints];

/** Whether two separate ends can be one element: neither says anything that the element has no place for. */
function canJoin(one: EdgeItem, other: EdgeItem): boolean {
  if (one.isTag || other.isTag) return false;
  const [start, end] = one.edge === 'start' ? [one, other] : [other, one];
  if (start.family === 'marker') return true;
  if (valueNamed(start.element, 'isolated') === 'yes') return false;
  const declared = (name: string) => name === 'xmlns' || name.startsWith('xmlns:');
  if (
    start.element.attributes.some(
      ({ name, prefix, uri }) => prefix !== '' && !declared(name) && uri !== formatStyle && uri !== sizeRestriction,
    )
  )
    return false;
  return end.element.attributes.every(({ name }) => canOnEc.includes(name));
}

function joinedEnd(text: string, item: EdgeItem, other: EdgeItem): string {
  const { element, family, edge } = item;
  const name = named(edge === 'start' ? element : other.element, family === 'code' ? 'pc' : 'mrk');
  if (edge === 'end') return `</${name}>`;
  const attributes = element.attributes.map((attribute) => joinedAttribute(text, attribute, family));
  if (family === 'marker') return `<${name}${attributes.join('')}>`;
  for (const attribute of other.element.attributes) {
    const endName = `${attribute.name}End`;
    if (endName in endNames) attributes.push(written(text, attribute, endName));
  }
  const overlap = attributeNamed(element, 'canOverlap') ? '' : ' canOverlap="yes"';
  return `<${name}${attributes.join('')}${overlap}>`;
}

function joinedAttribute(text: string, attribute: RawAttribute, family: EdgeItem['family']): string {
  if (family === 'marker') return written(text, attribute);
  // "isolated" is not among the attributes of pc, whose ends are together by their nature.
  if (attribute.name === 'isolated') return '';
  const startName = `${attribute.name}Start`;
  return written(text, attribute, startName in startNames ? startName : attribute.name);
}
