import type { CodeType, Content, Inline, OriginalData } from '../../../core/document.ts';
import { type PairedTag, pairTags } from './html-pairs.ts';
import { htmlCodeType } from './html-tags.ts';
import type { Origin } from './joined-text.ts';
import { labelKey } from './labels.ts';
import { onOneLine } from './lines.ts';
import { endOf, type Node, startOf } from './parse.ts';
import { roleOf } from './roles.ts';
import { type SubText, subTexts } from './sub-texts.ts';
import { tidy } from './tidy.ts';

/** The inline nodes of a block as a unit's content. */
export interface InlineReading {
  readonly content: Content;
  readonly originalData: readonly OriginalData[];
  /** Texts inside the codes, each with the id of the code's data, in order. */
  readonly inside: readonly (SubText & { readonly data: string; readonly dataStart: number })[];
}

export interface InlineSource {
  readonly text: string;
  readonly origin: Origin;
  /** Where the block's content ends in the text. */
  readonly end: number;
}

/**
 * The content of a block's inline nodes: emphasis and links as spanning codes, everything that is not text as
 * standalone codes, line breaks without meaning as spaces. Code ids are `c1`…, data ids `d1`….
 *
 * @param nextSubFlow gives the id of the unit that a text inside a code will be
 */
export function readInline(nodes: readonly Node[], source: InlineSource, nextSubFlow: () => string): InlineReading {
  const reader = new InlineReader(source, nextSubFlow);
  reader.readAll(withoutEdges(nodes), source.end);
  const data = new Map(reader.originalData.map(({ id, text }) => [id, text]));
  const content = tidy(reader.content, (inline) => roleOf(inline, data));
  return { content, originalData: reader.originalData, inside: reader.inside };
}

/** The nodes without line breaks and blank text at both ends, which mean nothing there. */
function withoutEdges(nodes: readonly Node[]): readonly Node[] {
  const isNothing = (node: Node | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && !/\S/u.test(node.value ?? ''));
  let start = 0;
  let end = nodes.length;
  while (isNothing(nodes[start])) start++;
  while (end > start && isNothing(nodes[end - 1])) end--;
  return start === 0 && end === nodes.length ? nodes : nodes.slice(start, end);
}

/** What a code has beside its id and data. */
interface Attributes {
  readonly type: CodeType;
  readonly subType?: string;
  readonly disp?: string;
  readonly equiv?: string;
  readonly canCopy?: boolean;
  readonly canDelete?: boolean;
}

/** Spans nested deeper than this stay whole, as one code each. */
const deepest = 100;

const fixed = { canCopy: false, canDelete: false } as const;

class InlineReader {
  readonly content: Inline[] = [];
  readonly originalData: OriginalData[] = [];
  readonly inside: (SubText & { readonly data: string; readonly dataStart: number })[] = [];
  private readonly source: InlineSource;
  private readonly nextSubFlow: () => string;
  private codeCount = 0;
  private depth = 0;

  constructor(source: InlineSource, nextSubFlow: () => string) {
    this.source = source;
    this.nextSubFlow = nextSubFlow;
  }

  /** Reads sibling nodes; `end` is where their parent's content ends. */
  readAll(nodes: readonly Node[], end: number): void {
    this.depth++;
    this.readSiblings(nodes, end);
    this.depth--;
  }

  private readSiblings(nodes: readonly Node[], end: number): void {
    const tags = nodes.some(({ type }) => type === 'html') ? pairTags(nodes) : undefined;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node;
      const tag = tags?.get(index);
      if (tag) index = this.readTag(nodes, index, tag);
      else this.read(node, this.startAfter(nodes, index, end));
    }
  }

  private read(node: Node, nextStart: number): void {
    if (this.depth > deepest) {
      this.addWhole(node, { type: 'other', canDelete: false });
      return;
    }
    switch (node.type) {
      case 'text':
        this.content.push({ kind: 'text', text: onOneLine(this.value(node)) });
        return;
      case 'emphasis':
        this.readSpan(node, { type: 'fmt', subType: 'xlf:i' });
        return;
      case 'strong':
        this.readSpan(node, { type: 'fmt', subType: 'xlf:b' });
        return;
      case 'delete':
        this.readSpan(node, { type: 'fmt', subType: 'psr:del' });
        return;
      case 'link':
      case 'linkReference':
        this.readLink(node);
        return;
      case 'break':
        this.addPlaceholder(this.start(node), nextStart, { type: 'fmt', subType: 'xlf:lb', equiv: '\n' });
        return;
      case 'inlineCode':
        this.addWhole(node, { type: 'other', subType: 'psr:code', ...shown(this.value(node)), canDelete: false });
        return;
      case 'footnoteReference':
        this.addWhole(node, { type: 'other', subType: 'psr:footnote', ...fixed });
        return;
      case 'image':
      case 'imageReference':
        this.addWhole(
          node,
          { type: 'image', disp: `![${onOneLine(this.source.origin.restore(node.alt ?? ''))}]`, ...fixed },
          node,
        );
        return;
      default:
        this.addWhole(node, { type: 'other', canDelete: false });
    }
  }

  /** Emphasis: its marks are as long as what stands before its first child. */
  private readSpan(node: Node, attributes: Attributes): void {
    const children = node.children ?? [];
    const start = this.start(node);
    const end = this.end(node);
    const length = children[0] ? this.start(children[0]) - start : 0;
    this.addSpan({ start, end: start + length }, { start: end - length, end }, attributes, children);
  }

  private readLink(node: Node): void {
    const start = this.start(node);
    const { text } = this.source;
    const children = node.children ?? [];
    if (text.charAt(start) !== '[') {
      this.addWhole(node, { type: 'link', ...shown(children[0] ? this.value(children[0]) : ''), ...fixed });
      return;
    }
    const last = children.at(-1);
    const close = text.indexOf(']', last ? this.end(last) : start + 1);
    const attributes: Attributes = { type: 'link', ...fixed };
    if (node.type === 'link') {
      this.addSpan({ start, end: start + 1 }, { start: close, end: this.end(node) }, attributes, children, node);
    } else {
      const ending =
        node.referenceType === 'full' ? text.slice(close, this.end(node)) : `][${this.label(start, close, node)}]`;
      this.addSpan({ start, end: start + 1 }, { start: close, text: ending }, attributes, children);
    }
  }

  /** The label of a reference that is its own text, so that the text can change and the reference stay. */
  private label(start: number, close: number, node: Node): string {
    const raw = this.source.text.slice(start + 1, close);
    const unquoted = raw.replace(/[\r\n]+[ \t>]*/gu, ' ');
    return labelKey(unquoted) === node.identifier ? unquoted : raw.replace(/[\r\n]+/gu, ' ');
  }

  private addSpan(
    open: { readonly start: number; readonly end: number },
    close: { readonly start: number } & ({ readonly end: number } | { readonly text: string }),
    attributes: Attributes,
    children: readonly Node[],
    titled?: Node,
  ): void {
    const id = this.nextCode();
    const opening = this.source.text.slice(open.start, open.end);
    this.content.push({ kind: 'sc', id, ...attributes, dataRef: this.addData(opening), disp: opening });
    this.readAll(children, close.start);
    const closing = 'text' in close ? close.text : this.source.text.slice(close.start, close.end);
    const dataRef = this.addData(closing);
    const subFlows = titled ? this.addInside(titled, dataRef, close.start) : {};
    this.content.push({ kind: 'ec', id, ...attributes, dataRef, disp: closing, ...subFlows });
  }

  private addWhole(node: Node, attributes: Attributes, withTexts?: Node): void {
    this.addPlaceholder(this.start(node), this.end(node), attributes, withTexts);
  }

  private addPlaceholder(start: number, end: number, attributes: Attributes, withTexts?: Node): void {
    const id = this.nextCode();
    const raw = this.source.text.slice(start, end);
    const dataRef = this.addData(raw);
    const disp = attributes.disp ?? (attributes.subType === 'xlf:lb' ? '⏎' : onOneLine(raw));
    const subFlows = withTexts ? this.addInside(withTexts, dataRef, start) : {};
    this.content.push({ kind: 'ph', id, ...attributes, dataRef, disp, ...subFlows });
  }

  /** Notes the texts that stand inside a code, and gives the attribute that points to their units. */
  private addInside(node: Node, data: string, dataStart: number): { readonly subFlows?: string } {
    const ids: string[] = [];
    for (const sub of subTexts(node, this.source)) {
      ids.push(this.nextSubFlow());
      this.inside.push({ ...sub, data, dataStart });
    }
    return ids.length > 0 ? { subFlows: ids.join(' ') } : {};
  }

  /** Reads the tag at `index`, and all that a protected element holds with it; gives the index of what it read last. */
  private readTag(nodes: readonly Node[], index: number, tag: PairedTag): number {
    const node = nodes[index] as Node;
    const partner = tag.partner === undefined ? undefined : nodes[tag.partner];
    const attributes = htmlCodeType(tag.piece.name);
    if (tag.piece.isProtected && partner && tag.partner !== undefined) {
      const shownText = this.source.text.slice(this.end(node), this.start(partner));
      this.addPlaceholder(this.start(node), this.end(partner), {
        ...attributes,
        ...shown(shownText),
        canDelete: false,
      });
      return tag.partner;
    }
    if (!partner) {
      this.addWhole(node, { ...attributes, ...(tag.piece.name === 'br' ? { equiv: '\n' } : { canDelete: false }) });
      return index;
    }
    if (tag.piece.kind === 'open') tag.id = this.nextCode();
    const raw = this.source.text.slice(this.start(node), this.end(node));
    const kind = tag.piece.kind === 'open' ? 'sc' : 'ec';
    const rights = attributes.type === 'link' ? fixed : {};
    const code = {
      id: tag.id ?? tag.open?.id ?? this.nextCode(),
      ...attributes,
      ...rights,
      dataRef: this.addData(raw),
    };
    this.content.push({ kind, ...code, disp: onOneLine(raw) });
    return index;
  }

  private startAfter(nodes: readonly Node[], index: number, end: number): number {
    const next = nodes[index + 1];
    return next ? this.start(next) : end;
  }

  private nextCode(): string {
    this.codeCount++;
    return `c${this.codeCount}`;
  }

  private addData(text: string): string {
    const id = `d${this.originalData.length + 1}`;
    this.originalData.push({ id, text });
    return id;
  }

  private value(node: Node): string {
    return this.source.origin.restore(node.value ?? '');
  }

  private start(node: Node): number {
    return this.source.origin.at(startOf(node));
  }

  private end(node: Node): number {
    return this.source.origin.at(endOf(node));
  }
}

/** A code that people and plain texts see as this text. */
function shown(text: string): { readonly disp: string; readonly equiv: string } {
  const line = onOneLine(text);
  return { disp: line, equiv: line };
}
