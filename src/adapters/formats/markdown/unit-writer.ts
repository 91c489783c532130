import { plainText, textContent } from '../../../core/content.ts';
import type { Unit } from '../../../core/document.ts';
import type { Slot } from '../../../core/ports.ts';
import { unsegmentedUnit } from '../unsegmented-unit.ts';
import { readInline } from './inline.ts';
import type { Origin } from './joined-text.ts';
import { contentRange, type Leaf } from './leaves.ts';
import { onOneLine } from './lines.ts';
import { afterLabel, type Range } from './locate.ts';
import { endOf, startOf } from './parse.ts';
import { encodeContext, type SlotContext } from './slot-context.ts';
import { hasWord, type SubText, titleText } from './sub-texts.ts';

/** What a unit is made of, beside its content. */
export interface UnitKind {
  readonly type?: string;
  readonly name?: string;
  /** The slot's context, encoded. */
  readonly context: string;
}

/** Writes texts down as units with their slots; they must come in document order. */
export class UnitWriter {
  readonly units: Unit[] = [];
  readonly slots: Slot[] = [];
  private readonly text: string;
  private readonly hasReferences: boolean;

  /** @param hasReferences whether the document may define labels */
  constructor(text: string, hasReferences: boolean) {
    this.text = text;
    this.hasReferences = hasReferences;
  }

  /** Adds a unit of a text without codes; nothing where the text has neither letter nor digit. */
  addText(text: string, { start, end }: Range, { type, name, context }: UnitKind): void {
    if (!hasWord(text)) return;
    const unit = this.nextId();
    this.units.push(unsegmentedUnit({ id: unit, source: textContent(text), type, name }));
    this.slots.push({ unit, start, end, context });
  }

  /** Adds the units of a leaf: its own text, and after it the texts inside its codes. */
  addLeaf(leaf: Leaf, origin: Origin): void {
    if (leaf.kind === 'definition') this.addDefinition(leaf, origin);
    else if (leaf.kind === 'text') this.addInline(leaf, origin);
  }

  private addDefinition({ node }: Leaf, origin: Origin): void {
    const rest = { start: afterLabel(this.text, origin.at(startOf(node))), end: origin.at(endOf(node)) };
    for (const title of titleText(node, { text: this.text, origin }, rest)) this.addSub(title, false);
  }

  private addInline({ node, type, beginsLine, inCell, inHeading }: Leaf, origin: Origin): void {
    const range = contentRange(node);
    if (!range || !node.children) return;
    const [first] = node.children;
    if (node.children.length === 1 && first?.type === 'text') {
      const slot = this.trimmed({ start: origin.at(range.start), end: origin.at(range.end) });
      const text = onOneLine(origin.restore(first.value ?? '')).trim();
      this.addText(text, slot, {
        context: this.context({ kind: 'text', beginsLine, inCell, inHeading }),
        ...(type !== undefined && { type }),
      });
      return;
    }
    const owner = this.nextId();
    let count = this.units.length + 1;
    const source = { text: this.text, origin, end: origin.at(range.end) };
    const { content, originalData, inside } = readInline(node.children, source, () => `u${++count}`);
    const isUnit = hasWord(plainText(content));
    if (isUnit) {
      const slot = this.trimmed({ start: origin.at(range.start), end: source.end });
      const context = this.context({ kind: 'text', beginsLine, inCell, inHeading });
      this.units.push(unsegmentedUnit({ id: owner, source: content, originalData, type }));
      this.slots.push({ unit: owner, ...slot, context });
    }
    for (const sub of inside) {
      this.addSub(sub, inCell, isUnit ? { unit: owner, data: sub.data, dataStart: sub.dataStart } : undefined);
    }
  }

  private addSub(
    { text, start, end, name, context }: SubText,
    inCell: boolean,
    owner?: NonNullable<Slot['owner']>,
  ): void {
    const unit = this.nextId();
    this.units.push(unsegmentedUnit({ id: unit, source: textContent(text), type: 'psr:attribute', name }));
    this.slots.push({ unit, start, end, context: this.context({ ...context, inCell }), ...(owner && { owner }) });
  }

  private context(context: SlotContext): string {
    return encodeContext({ ...context, hasReferences: this.hasReferences && context.kind !== 'title' });
  }

  /** The range without white space at its edges, also where it is written as a character reference. */
  private trimmed({ start, end }: Range): Range {
    let first = start;
    let last = end;
    for (let size = 1; size > 0 && first < last; first += size) size = leadingSpace(this.text, first);
    for (let size = 1; size > 0 && first < last; last -= size) size = trailingSpace(this.text, last);
    return { start: first, end: last };
  }

  private nextId(): string {
    return `u${this.units.length + 1}`;
  }
}

const spaceReference =
  /&(?:nbsp|ensp|emsp|thinsp|hairsp|numsp|puncsp|Tab|NewLine|NonBreakingSpace|ThinSpace|#0*(?:9|10|32|160|8239|8201)|#[xX]0*(?:9|20|[aA]0?|202[fF]|2009));$/u;

/** How many characters of white space, or of one reference to it, stand at an offset. */
function leadingSpace(text: string, at: number): number {
  if (/\s/u.test(text.charAt(at))) return 1;
  if (text.charAt(at) !== '&') return 0;
  const close = text.slice(at, at + longestReference).indexOf(';');
  return close !== -1 && spaceReference.test(text.slice(at, at + close + 1)) ? close + 1 : 0;
}

function trailingSpace(text: string, end: number): number {
  if (/\s/u.test(text.charAt(end - 1))) return 1;
  if (text.charAt(end - 1) !== ';') return 0;
  const found = spaceReference.exec(text.slice(Math.max(0, end - longestReference), end))?.[0];
  return found !== undefined && text.charAt(end - found.length - 1) !== '\\' ? found.length : 0;
}

const longestReference = 24;
