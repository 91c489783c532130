import type { Unit } from '../../../core/document.ts';
import type { Slot } from '../../../core/ports.ts';
import { unsegmentedUnit } from '../unsegmented-unit.ts';
import { translatableAttributes } from './attributes.ts';
import { buildContent, type ResolvedItem } from './content.ts';
import { elementInfo } from './elements.ts';
import { type Decode, trimRange } from './references.ts';
import { divideRun, type Item } from './run.ts';
import { attributeContext, type SlotContext } from './slot-context.ts';
import { attributeValue, type StartTag } from './tokens.ts';

/** Writes runs and attributes down as units with their slots, in document order. */
export class UnitWriter {
  readonly units: Unit[] = [];
  readonly slots: Slot[] = [];
  private readonly text: string;
  private readonly decode: Decode;
  private count = 0;

  constructor(text: string, decode: Decode) {
    this.text = text;
    this.decode = decode;
  }

  /** Adds the units of a run that stands directly in the element `block`, and of the attributes in it. */
  addRun(items: readonly Item[], block: string): void {
    const ranges = items.some((item) => item.kind === 'open' && isSeparable(item.name))
      ? divideRun(items, (item) => this.isReadable(item.start, item.end), isSeparable)
      : [{ from: 0, to: items.length }];
    let done = 0;
    for (const { from, to, separatedBy } of ranges) {
      this.addLooseAttributes(items, done, from);
      this.addRange(items, from, to, separatedBy ?? block);
      done = to;
    }
    this.addLooseAttributes(items, done, items.length);
  }

  /** Adds the units of a tag's attributes. */
  addAttributes(tag: StartTag): void {
    for (const { unit, slot } of this.attributeUnits(tag)) this.add(unit, slot);
  }

  private addRange(items: readonly Item[], from: number, to: number, block: string): void {
    const range = this.trim(items, from, to);
    this.addLooseAttributes(items, from, range.from);
    const texts = items.slice(range.from, range.to).map((item) => this.readableText(item, range));
    if (texts.some(hasLetterOrDigit)) this.addUnit(items.slice(range.from, range.to), texts, range, block);
    else this.addLooseAttributes(items, range.from, range.to);
    this.addLooseAttributes(items, range.to, to);
  }

  private addUnit(items: readonly Item[], texts: readonly string[], range: TrimmedRange, block: string): void {
    const id = this.nextId();
    const info = elementInfo(block);
    const inner: SlottedUnit[] = [];
    let codeCount = 0;
    const resolved = items.map((item, index): ResolvedItem => {
      if (item.kind === 'text') return { item, source: '', text: texts[index] ?? '', subFlows: none };
      codeCount++;
      const start = Math.max(item.start, range.start);
      const source = this.text.slice(start, Math.min(item.end, range.end));
      if (!item.tag || !item.hasTranslatableAttributes) return { item, source, text: '', subFlows: none };
      const owner = { unit: id, data: `d${codeCount}`, dataStart: start };
      const own = this.attributeUnits(item.tag, owner);
      for (const unit of own) inner.push(unit);
      return { item, source, text: '', subFlows: own.map(({ unit }) => unit.id) };
    });
    const { content, originalData } = buildContent(resolved, !info.isPreformatted);
    const context: SlotContext = info.rawText === 'rcdata' ? 'rcdata' : 'text';
    const slot = { unit: id, start: range.start, end: range.end, context };
    this.add(unsegmentedUnit({ id, type: info.unitType, source: content, originalData }), slot);
    for (const sub of inner) this.add(sub.unit, sub.slot);
  }

  /** The units of a tag's attributes; `owner` is given where the tag is a code of another unit. */
  private attributeUnits(tag: StartTag, owner?: NonNullable<Slot['owner']>): readonly SlottedUnit[] {
    const attributes = translatableAttributes(tag);
    if (attributes.length === 0) return none;
    const found: SlottedUnit[] = [];
    for (const { attribute, unitName } of attributes) {
      const value = attributeValue(this.text, tag, attribute);
      if (!value) continue;
      const { start, end } = trimRange(this.text, value.start, value.end, 'attribute', this.decode);
      const text = this.decode(this.text.slice(start, end), 'attribute').trim();
      if (!hasLetterOrDigit(text)) continue;
      const id = this.nextId();
      const unit = unsegmentedUnit({ id, type: 'psr:attribute', source: [{ kind: 'text', text }], name: unitName });
      const context = attributeContext(value.quote, start === value.start && end === value.end);
      found.push({ unit, slot: { unit: id, start, end, context, ...(owner && { owner }) } });
    }
    return found;
  }

  private add(unit: Unit, slot: Slot): void {
    this.units.push(unit);
    this.slots.push(slot);
  }

  private addLooseAttributes(items: readonly Item[], from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const item = items[index];
      if (item?.tag && item.hasTranslatableAttributes) this.addAttributes(item.tag);
    }
  }

  /** The stretch without what is no part of its text: white space and hidden markup, ends before it, starts after it. */
  private trim(items: readonly Item[], from: number, to: number): TrimmedRange {
    let first = from;
    let last = to;
    let item = items[first];
    while (item && first < last && this.isEdge(item, 'close')) item = items[++first];
    const start = item ? this.trimmed(item).start : 0;
    item = items[last - 1];
    while (item && last > first && this.isEdge(item, 'open')) item = items[--last - 1];
    const end = item ? this.trimmed(item).end : 0;
    return { from: first, to: last, start, end };
  }

  private isEdge(item: Item, loose: 'open' | 'close'): boolean {
    if (item.kind === 'hidden' || item.kind === loose) return true;
    const { start, end } = this.trimmed(item);
    return start === end;
  }

  /** An item without white space at its ends; a protected stretch has some there where its element is not closed. */
  private trimmed(item: Item): { readonly start: number; readonly end: number } {
    return trimRange(this.text, item.start, item.end, 'text', this.decode);
  }

  /** The resolved text of an item as far as it lies in the range; without white space at the range's own edges. */
  private readableText(item: Item, range: TrimmedRange): string {
    if (item.kind !== 'text') return '';
    const start = Math.max(item.start, range.start);
    const end = Math.min(item.end, range.end);
    const text = this.decode(this.text.slice(start, end), 'text');
    if (start === range.start) return end === range.end ? text.trim() : text.trimStart();
    return end === range.end ? text.trimEnd() : text;
  }

  private isReadable(start: number, end: number): boolean {
    return hasLetterOrDigit(this.decode(this.text.slice(start, end), 'text'));
  }

  private nextId(): string {
    this.count++;
    return `u${this.count}`;
  }
}

const none: readonly never[] = [];

interface SlottedUnit {
  readonly unit: Unit;
  readonly slot: Slot;
}

/** Items by index, and the offsets of what they are without the white space at the edges. */
interface TrimmedRange {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function isSeparable(name: string): boolean {
  return elementInfo(name).layout === 'separable';
}

function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
