import { codeStandIn } from '../../../../core/segment/characters.ts';
import type { Splitter } from '../../../../core/segment/splitter.ts';
import { isBlank } from '../../xml/element.ts';
import { cutItems } from './cut-items.ts';
import { gapBefore } from './fill.ts';
import { type Item, itemsOf } from './items.ts';
import { Protection } from './protection.ts';
import { attributeNamed, type RawElement, valueNamed } from './raw-tree.ts';
import type { RawPart, RawUnit } from './raw-unit.ts';
import { readReferences } from './read-references.ts';
import { referencesIn } from './references.ts';
import type { Edit } from './splice.ts';
import { writeItems } from './write-items.ts';

export interface Segmentation {
  readonly edits: readonly Edit[];
  /** Segments of several sentences that stay whole, because they have a target or something names them. */
  readonly left: number;
}

/**
 * The edits that split the segments of a unit into sentences, with ignorables for the white space between them, where
 * the unit is translated and the segment may be split. The first sentence keeps the segment's id, the others get ids
 * of their own. A segment with a target stays whole: which part of the target translates which sentence is not known.
 * Inline codes neither hide nor cause a boundary; a span over one becomes separate ends.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#segmentation_modification
 */
export function splitSegments(text: string, unit: RawUnit, split: Splitter): Segmentation {
  const edits: Edit[] = [];
  let left = 0;
  if (!unit.translate) return { edits, left };
  const hasOrders = unit.parts.some(({ target }) => target && attributeNamed(target, 'order'));
  const protection = new Protection();
  let named: ReadonlySet<string> | undefined;
  let nextId: (() => string) | undefined;
  for (const part of unit.parts) {
    const items = itemsOf(text, part.source, unit.core);
    const maySplit = part.isSegment && part.canResegment;
    if (!maySplit) for (const item of items) protection.pass(item);
    const pieces = maySplit ? piecesOf(text, items, split, protection) : [];
    if (pieces.length < 2) continue;
    named ??= new Set(referencesIn(unit).map(({ id }) => id));
    if (part.target || hasOrders || (part.id !== undefined && named.has(part.id))) left++;
    else {
      nextId ??= idsBeside(text, unit);
      edits.push(splitPart(text, part, pieces, nextId));
    }
  }
  return { edits, left };
}

interface Piece {
  readonly items: Item[];
  readonly isSegment: boolean;
}

/** How much room an item takes in the text that is split, and the text that stands for it there. */
function standIn(text: string, item: Item, isProtected: boolean): string {
  if (item.kind === 'edge' || item.kind === 'aside') return '';
  if (item.kind === 'alone') return codeText(item.element);
  const raw = text.slice(item.start, item.end);
  const characters = item.kind === 'reference' ? readReferences(raw) : raw;
  return isProtected ? codeStandIn.repeat(characters.length) : characters;
}

/** What a standalone code is to the text around it: nothing, a space where it breaks the line, a word otherwise. */
function codeText(code: RawElement): string {
  if (code.local === 'cp') return codeStandIn;
  const equiv = valueNamed(code, 'equiv');
  if (equiv === '') return '';
  const isSpace = valueNamed(code, 'subType') === 'xlf:lb' || (equiv !== undefined && equiv.trim() === '');
  return isSpace ? ' ' : codeStandIn;
}

/** The sentences of a content and what stands between them; fewer than two pieces where there is nothing to split. */
function piecesOf(text: string, items: readonly Item[], split: Splitter, protection: Protection): readonly Piece[] {
  let plain = '';
  const widths: number[] = [];
  const isTranslatable: boolean[] = [];
  for (const item of items) {
    protection.pass(item);
    const stand = standIn(text, item, protection.isOn);
    const isText = item.kind === 'characters' || item.kind === 'reference' || item.kind === 'cdata';
    isTranslatable.push(isText && !protection.isOn && !isBlank(stand));
    widths.push(stand.length);
    plain += stand;
  }
  const sentences = split(plain);
  if (sentences.length < 2) return [];
  const cuts = sentences.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > 0 && cut < plain.length);
  const translatable = new Set(items.filter((_, place) => isTranslatable[place]));
  const pieces: Piece[] = [];
  for (const piece of cutItems(text, items, widths, cuts)) {
    if (piece.length === 0) continue;
    const isSegment = piece.some((item) => translatable.has(item.whole) && !isBlank(textOf(text, item.item)));
    const last = pieces.at(-1);
    const own = piece.map(({ item }) => item);
    if (isSegment || last?.isSegment !== false) pieces.push({ isSegment, items: own });
    else for (const item of own) last.items.push(item);
  }
  return pieces.filter(({ isSegment }) => isSegment).length < 2 ? [] : pieces;
}

function textOf(text: string, item: Item): string {
  return item.kind === 'edge' || item.kind === 'alone' ? '' : text.slice(item.start, item.end);
}

function splitPart(text: string, part: RawPart, pieces: readonly Piece[], nextId: () => string): Edit {
  const { element, source } = part;
  const gap = gapBefore(text, element);
  const open = text.slice(source.start, source.openEnd);
  const close = text.slice(source.closeStart, source.end);
  const tail = text.slice(source.end, element.end);
  const ignorable = element.prefix === '' ? 'ignorable' : `${element.prefix}:ignorable`;
  let isFirst = true;
  const written = pieces.map(({ items, isSegment }) => {
    const content = `${open}${writeItems(text, items, { joinEnds: false })}${close}`;
    const before = gapBefore(text, source);
    const after = gapBefore(text, { ...element, start: element.closeStart });
    if (!isSegment) return `<${ignorable}>${before}${content}${after}</${ignorable}>`;
    if (!isFirst)
      return `${tagWithId(text, element, part.id === undefined ? undefined : nextId())}${before}${content}${after}</${element.name}>`;
    isFirst = false;
    return `${text.slice(element.start, source.start)}${content}${tail}`;
  });
  return { start: element.start, end: element.end, text: written.join(gap) };
}

/** The start tag with another id. */
function tagWithId(text: string, element: RawElement, id: string | undefined): string {
  const there = attributeNamed(element, 'id');
  if (!there || id === undefined) return text.slice(element.start, element.openEnd);
  return text.slice(element.start, there.valueStart) + id + text.slice(there.valueEnd, element.openEnd);
}

/** Gives `s1`, `s2` … without the ids that anything in the unit has. */
function idsBeside(text: string, { element }: RawUnit): () => string {
  const taken = new Set<string>();
  for (const [, id = ''] of text.slice(element.start, element.end).matchAll(/\sid\s*=\s*["']([^"']*)["']/gu))
    taken.add(id);
  let count = 0;
  return () => {
    do count++;
    while (taken.has(`s${count}`));
    return `s${count}`;
  };
}
