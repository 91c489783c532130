import type { ReadOptions, SourceReading } from '../../../core/ports.ts';
import { type ElementInfo, elementInfo } from './elements.ts';
import { isIntegrationPoint, namespaceOf } from './foreign.ts';
import { languagePlaces } from './languages.ts';
import { closedByEndTag, impliedEndsBefore, reachOfEndTag } from './nesting.ts';
import { OpenElements } from './open-elements.ts';
import { Problems } from './problems.ts';
import { Protection, protectionByAttributes, protectionOfContent } from './protection.ts';
import { createDecoder, type Decode } from './references.ts';
import { createItem, type Item, maxVisible } from './run.ts';
import {
  type EndTag,
  leavesForeignContent,
  type MarkupHandler,
  type RawText,
  type StartTag,
  splitText,
  type TextPiece,
  tokenize,
} from './tokens.ts';
import { UnitWriter } from './unit-writer.ts';

/** The units of an HTML document. Broken markup is carried as it is; what it hides from translation is a finding. */
export function readHtml(text: string, options: ReadOptions): SourceReading {
  const reader = new Reader(text, options);
  const unfinished = tokenize(text, reader);
  reader.finish(unfinished);
  const children = reader.writer.units;
  return {
    document: {
      version: '2.1',
      srcLang: options.srcLang,
      files: [{ id: 'f1', original: options.path, notes: [], children }],
    },
    skeleton: { text, slots: reader.writer.slots, languagePlaces: languagePlaces(text) },
    findings: reader.problems.findings,
  };
}

/** Whether a document is XML: there a self-closing tag has no content, and CDATA sections stand anywhere. */
function isXhtml(text: string, path: string): boolean {
  return /\.xhtml$/i.test(path) || /^\uFEFF?<\?xml\s/.test(text);
}

class Reader implements MarkupHandler {
  readonly writer: UnitWriter;
  readonly problems: Problems;
  readonly isDone = false;
  private readonly source: string;
  private readonly srcLang: string;
  private readonly isXml: boolean;
  private readonly decode: Decode = createDecoder();
  private readonly open = new OpenElements();
  /** What stands between the last block boundary and here. */
  private run: Item[] = [];
  /** The protected stretch at the end of the run, as long as it goes on. */
  private stretch: Item | undefined;

  constructor(source: string, { srcLang, path }: ReadOptions) {
    this.source = source;
    this.srcLang = srcLang;
    this.isXml = isXhtml(source, path);
    this.writer = new UnitWriter(source, this.decode);
    this.problems = new Problems(source, path);
  }

  get allowsCdata(): boolean {
    return this.isXml || this.isForeign;
  }

  startTag(tag: StartTag): RawText | undefined {
    if (this.isForeign && !this.isXml && leavesForeignContent(tag)) this.leaveForeign();
    if (this.isForeign) {
      this.startForeign(tag);
      return undefined;
    }
    this.closeImplied(tag.name);
    this.problems.checkLanguage(tag, this.srcLang);
    const info = this.infoOf(tag);
    const hasContent = !info.isVoid && !(tag.isSelfClosing && (this.isXml || namespaceOf(tag.name) !== 'html'));
    const inherited = this.open.top.protection;
    const byAttributes = protectionByAttributes(inherited, tag, this.srcLang);
    const protection = protectionOfContent(byAttributes, tag, info);
    // A block inside a protected inline element stands in the middle of a text, and is protected with it.
    const isInStretch = inherited !== 0 && protection !== 0 && !this.open.block.protection;
    const dividesText = info.layout === 'block' && !isInStretch;
    if (dividesText) this.startBlock(tag, byAttributes);
    else if (inherited && protection) this.protect(tag.start, tag.end);
    else this.startInline(tag, info, byAttributes, protection, hasContent);
    if (!hasContent) {
      this.settle();
      return undefined;
    }
    this.open.push({
      name: tag.name,
      dividesText,
      protection,
      namespace: namespaceOf(tag.name),
      isIntegration: false,
      start: tag.start,
    });
    return info.rawText;
  }

  endTag(tag: EndTag): void {
    const { layout, isVoid } = elementInfo(tag.name);
    const isBlock = layout === 'block';
    const names = closedByEndTag(tag.name) ?? [tag.name];
    const index = isVoid ? -1 : this.open.find(names, reachOfEndTag(tag.name, isBlock));
    if (index < 1) {
      this.endUnopened(tag, isBlock, isVoid);
      return;
    }
    while (this.open.depth > index + 1) this.leave();
    const { protection, dividesText } = this.open.top;
    if (!dividesText) {
      if (protection) this.protect(tag.start, tag.end);
      else this.run.push(createItem('close', tag.start, tag.end, tag));
    }
    this.leave();
  }

  text(start: number, end: number): void {
    if (this.open.top.protection) {
      this.protect(start, end);
      this.show(start, end);
      return;
    }
    if (elementInfo(this.open.top.name).rawText) {
      this.run.push(createItem('text', start, end));
      return;
    }
    for (const piece of splitText(this.source, start, end, this.allowsCdata)) this.addPiece(piece);
  }

  aside(start: number, end: number): void {
    if (this.open.top.protection) this.protect(start, end);
    else this.run.push(createItem('hidden', start, end));
    if (end === this.source.length) this.problems.checkComment(start);
  }

  /** Ends the document. `unfinished` is the offset of a tag that its end cuts off. */
  finish(unfinished: number | undefined): void {
    if (unfinished !== undefined) this.problems.addUnfinished(unfinished);
    this.problems.checkProtected(this.open);
    while (this.open.depth > 1) this.leave();
    this.flush();
  }

  /** Whether svg or math rules hold here. */
  private get isForeign(): boolean {
    return this.open.top.namespace !== 'html' && !this.open.top.isIntegration;
  }

  /** The table's account of an element; an empty text field has no text, so that it stands inside the text around it. */
  private infoOf(tag: StartTag): ElementInfo {
    const info = elementInfo(tag.name);
    if (tag.name !== 'textarea' || !this.isEmptyTextArea(tag.end)) return info;
    return { ...info, layout: 'inline', protection: 'always', isZeroWidth: false };
  }

  private isEmptyTextArea(contentStart: number): boolean {
    const content = /\s*<\/textarea/iy;
    content.lastIndex = contentStart;
    return content.test(this.source);
  }

  private startBlock(tag: StartTag, byAttributes: number): void {
    this.flush();
    if (!byAttributes) this.writer.addAttributes(tag);
  }

  private startInline(
    tag: StartTag,
    info: ElementInfo,
    byAttributes: number,
    protection: number,
    hasContent: boolean,
  ): void {
    this.stretch = undefined;
    const isSpan = hasContent && !protection;
    const kind = isSpan ? 'open' : info.layout === 'hidden' ? 'hidden' : 'atom';
    const item = createItem(kind, tag.start, tag.end, tag, !byAttributes);
    this.run.push(item);
    if (protection && hasContent) this.stretch = item;
  }

  private startForeign(tag: StartTag): void {
    this.protect(tag.start, tag.end);
    if (tag.isSelfClosing) return;
    const { namespace, protection } = this.open.top;
    const isIntegration = isIntegrationPoint(tag, namespace);
    this.open.push({ name: tag.name, dividesText: false, protection, namespace, isIntegration, start: tag.start });
  }

  private leaveForeign(): void {
    while (this.isForeign) this.leave();
  }

  private closeImplied(name: string): void {
    for (const end of impliedEndsBefore(name)) {
      const index = this.open.findImplied(end);
      if (index > 0) while (this.open.depth > index) this.leave();
    }
  }

  /** An end tag that closes nothing: of a block, still a boundary; of an inline element, a code without its start. */
  private endUnopened(tag: EndTag, isBlock: boolean, isVoid: boolean): void {
    if (this.isForeign && (tag.name === 'p' || tag.name === 'br')) this.leaveForeign();
    if (this.open.top.protection) this.protect(tag.start, tag.end);
    else if (tag.name === 'br' && !this.isXml) this.run.push(createItem('atom', tag.start, tag.end, tag));
    else if (isVoid) this.run.push(createItem('hidden', tag.start, tag.end));
    else if (isBlock) this.flush();
    else this.run.push(createItem('close', tag.start, tag.end, tag));
  }

  /** Closes the innermost element. */
  private leave(): void {
    if (this.open.top.dividesText) this.flush();
    this.open.pop();
    this.settle();
  }

  /** A stretch ends where nothing protects any more. */
  private settle(): void {
    if (!this.open.top.protection) this.stretch = undefined;
  }

  private protect(start: number, end: number): void {
    if (this.stretch) {
      this.stretch.end = end;
      return;
    }
    // In a protected block, what is protected is no part of a text that is switched on beside it.
    this.stretch = createItem(this.open.block.protection ? 'hidden' : 'atom', start, end);
    this.run.push(this.stretch);
  }

  /** Keeps the readable text of a protected stretch, as far as a person needs it to know what stands there. */
  private show(start: number, end: number): void {
    const { stretch } = this;
    if (!stretch || stretch.visible.length >= maxVisible || this.open.top.protection & Protection.always) return;
    stretch.visible += this.decode(this.source.slice(start, Math.min(end, start + maxVisible)), 'text');
  }

  private addPiece({ isText, start, end }: TextPiece): void {
    if (!isText) this.run.push(this.pieceItem(start, end));
    else if (this.run.length > 0 || !isBlank(this.source, start, end)) this.run.push(createItem('text', start, end));
  }

  /** Markup that is no tag: a CDATA section is text that is carried as it is, `</>` is nothing. */
  private pieceItem(start: number, end: number): Item {
    const source = this.source.slice(start, end);
    if (source === '</>') return createItem('hidden', start, end);
    const item = createItem('atom', start, end);
    item.visible = source.slice('<![CDATA['.length, -']]>'.length).slice(0, maxVisible);
    return item;
  }

  /** Ends the run, and writes its units down. */
  private flush(): void {
    this.stretch = undefined;
    if (this.run.length === 0) return;
    this.writer.addRun(this.run, this.open.block.name);
    this.run = [];
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!'\t\n\f\r '.includes(text[at] ?? '.')) return false;
  return true;
}
