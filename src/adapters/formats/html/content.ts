import type { Content, EndCode, Inline, OriginalData, StandaloneCode, StartCode } from '../../../core/document.ts';
import { elementInfo } from './elements.ts';
import { type Item, maxVisible } from './run.ts';
import { attributeOf } from './tokens.ts';
import { collapseWhiteSpace } from './white-space.ts';

/** An item with its source text (markup of a code), its readable text resolved, and the units inside its tag. */
export interface ResolvedItem {
  readonly item: Item;
  readonly source: string;
  readonly text: string;
  readonly subFlows: readonly string[];
}

/**
 * The content and the original data of a unit made of `items`. The nth code's markup is the data `dn`, whichever kind
 * of code it is; `subFlows` name the units inside it.
 *
 * @param collapses whether white space is layout: then none is left at the ends, and one space between words
 */
export function buildContent(
  items: readonly ResolvedItem[],
  collapses: boolean,
): { readonly content: Content; readonly originalData: readonly OriginalData[] } {
  const text = new ContentText(collapses);
  const originalData: OriginalData[] = [];
  const codes = new Codes(items);
  for (const [index, resolved] of items.entries()) {
    if (resolved.item.kind === 'text') {
      text.add(resolved.text);
      continue;
    }
    const dataRef = `d${originalData.length + 1}`;
    originalData.push({ id: dataRef, text: resolved.source });
    text.addCode(codes.code(index, resolved, dataRef), takesRoom(resolved.item));
  }
  return { content: text.finish(), originalData };
}

function takesRoom(item: Item): boolean {
  return item.kind === 'atom' && (item.visible !== '' || !elementInfo(item.name).isZeroWidth);
}

/** The inlines of a content, with white space between words kept to one space across codes that take no room. */
class ContentText {
  private readonly inlines: Inline[] = [];
  private readonly collapses: boolean;
  private isAfterSpace = true;

  constructor(collapses: boolean) {
    this.collapses = collapses;
  }

  add(raw: string): void {
    if (!this.collapses) {
      this.push(raw);
      return;
    }
    const text = collapseWhiteSpace(raw);
    this.push(this.isAfterSpace && text.startsWith(' ') ? text.slice(1) : text);
    if (text !== '') this.isAfterSpace = text.endsWith(' ');
  }

  addCode(code: Inline, takesRoom: boolean): void {
    this.inlines.push(code);
    if (takesRoom) this.isAfterSpace = false;
  }

  finish(): Content {
    if (this.collapses) this.trimEnd();
    return this.inlines;
  }

  private push(text: string): void {
    if (text === '') return;
    const last = this.inlines.at(-1);
    if (last?.kind === 'text') this.inlines[this.inlines.length - 1] = { kind: 'text', text: last.text + text };
    else this.inlines.push({ kind: 'text', text });
  }

  /** Takes the space before the end away, also where the ends of inline elements come after it. */
  private trimEnd(): void {
    let index = this.inlines.length - 1;
    while (index > 0 && this.inlines[index]?.kind === 'ec') index--;
    const last = this.inlines[index];
    if (last?.kind !== 'text' || !last.text.endsWith(' ')) return;
    const text = last.text.slice(0, -1);
    this.inlines.splice(index, 1, ...(text === '' ? [] : [{ kind: 'text', text } as const]));
  }
}

/** The codes of a unit: spanning ones share their id with their partner, wherever it stands in the unit. */
class Codes {
  private readonly partner: ReadonlyMap<number, number>;
  private readonly items: readonly ResolvedItem[];
  private readonly idOf = new Map<number, string>();
  private count = 0;

  constructor(items: readonly ResolvedItem[]) {
    this.items = items;
    this.partner = pairTags(items);
  }

  code(index: number, resolved: ResolvedItem, dataRef: string): StandaloneCode | StartCode | EndCode {
    const { item, subFlows } = resolved;
    if (item.kind !== 'open' && item.kind !== 'close') {
      return {
        kind: 'ph',
        id: this.nextId(),
        ...attributesOfCode(item, false),
        dataRef,
        ...wordsOfAtom(resolved),
        ...flows(subFlows),
      };
    }
    const partner = this.partner.get(index);
    const isIsolated = partner === undefined;
    const isolated = isIsolated ? { isolated: true } : {};
    if (item.kind === 'open') {
      const id = this.nextId();
      this.idOf.set(index, id);
      const disp = `<${printable(item.name)}>`;
      return {
        kind: 'sc',
        id,
        ...attributesOfCode(item, isIsolated),
        dataRef,
        disp,
        ...isolated,
        ...flows(subFlows),
      };
    }
    const start = (partner !== undefined && this.items[partner]?.item) || item;
    const id = (partner !== undefined && this.idOf.get(partner)) || this.nextId();
    return {
      kind: 'ec',
      id,
      ...attributesOfCode(start, isIsolated),
      dataRef,
      disp: `</${printable(item.name)}>`,
      ...isolated,
    };
  }

  private nextId(): string {
    this.count++;
    return `c${this.count}`;
  }
}

/** For each tag that has one, the index of its partner: an end tag closes the last open tag of its name. */
function pairTags(items: readonly ResolvedItem[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const open = new Map<string, number[]>();
  for (const [index, { item }] of items.entries()) {
    if (item.kind === 'open') {
      const starts = open.get(item.name);
      if (starts) starts.push(index);
      else open.set(item.name, [index]);
    } else if (item.kind === 'close') {
      const start = open.get(item.name)?.pop();
      if (start === undefined) continue;
      partner.set(start, index);
      partner.set(index, start);
    }
  }
  return partner;
}

/** Kind and rights of a code. What stands for something, or is one half of a whole, is neither dropped nor doubled. */
function attributesOfCode(
  item: Item,
  isIsolated: boolean,
): Pick<StartCode, 'type' | 'subType' | 'canCopy' | 'canDelete'> {
  const info = elementInfo(item.name);
  const isUnique = item.tag !== undefined && attributeOf(item.tag, 'id') !== undefined;
  const isSpan = item.kind === 'open' || item.kind === 'close';
  const isFormat = info.codeType === 'fmt' && (isSpan || info.isVoid);
  const isKept = isIsolated || info.codeType === 'link' || (!isSpan && !isFormat);
  return {
    type: info.codeType === 'fmt' && !isFormat ? 'other' : info.codeType,
    ...(isFormat && info.codeSubType !== undefined && { subType: info.codeSubType }),
    ...((isKept || isUnique) && { canCopy: false }),
    ...(isKept && { canDelete: false }),
  };
}

/** What a person sees of a standalone code, and the text it stands for. */
function wordsOfAtom({ item, source }: ResolvedItem): Pick<StandaloneCode, 'disp' | 'equiv'> {
  const visible = printable(collapseWhiteSpace(item.visible));
  if (visible.trim() !== '') {
    const isWhole = item.visible.length < maxVisible;
    return { disp: `${visible.trim()}${isWhole ? '' : '…'}`, ...(isWhole && { equiv: visible }) };
  }
  const { equiv } = elementInfo(item.name);
  const disp =
    item.name === '' ? printable(collapseWhiteSpace(source.slice(0, 20))).trim() : `<${printable(item.name)}>`;
  return {
    ...(disp !== '' && { disp }),
    ...(equiv !== undefined && { equiv }),
  };
}

function flows(ids: readonly string[]): Pick<StandaloneCode, 'subFlows'> {
  return ids.length === 0 ? {} : { subFlows: ids.join(' ') };
}

/** The text without control characters and lone surrogates, which have no place in an XML attribute. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '');
}
