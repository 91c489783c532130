import type { XmlElement, XmlNode } from '../xml/element.ts';

/** A text that is to stand at an offset of a file, before what stands there. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Step of indentation in the lines that are written. */
const ownStep = 2;

/** A file's text with what is to be put into it, laid out as the file is. */
export class Page {
  readonly text: string;
  readonly lineEnd: string;
  private readonly unit: string;
  private readonly added: Insertion[] = [];

  /**
   * @param lineEnd the text's
   * @param model a concept after whose layout new lines are indented; two spaces a step where it shows none
   */
  constructor(text: string, lineEnd: string, model: XmlElement | undefined) {
    this.text = text;
    this.lineEnd = lineEnd;
    this.unit = (model && this.unitOf(model)) ?? '  ';
  }

  /** What was put in, by offset. */
  get insertions(): readonly Insertion[] {
    return [...this.added].sort((a, b) => a.at - b.at);
  }

  /** Puts a text at an offset as it is. */
  insert(at: number, text: string): void {
    this.added.push({ at, text });
  }

  /** Puts lines before an element, each on a line of its own where the element begins one. */
  insertBefore(element: XmlElement, lines: readonly string[]): void {
    if (lines.length === 0) return;
    const indent = this.indentOf(element.start);
    if (indent === undefined) this.insert(element.start, this.inOneLine(lines));
    else
      this.insert(
        element.start - indent.length,
        lines.map((line) => this.laidOut(line, indent) + this.lineEnd).join(''),
      );
  }

  /** Puts lines after an element, or after an aside, laid out like `like`. */
  insertAfter(node: Exclude<XmlNode, { kind: 'text' }>, lines: readonly string[], like: XmlElement | undefined): void {
    if (lines.length === 0) return;
    const indent = this.indentOf(like?.start ?? node.start);
    const end = node.kind === 'element' ? node.end : node.start + node.raw.length;
    if (indent === undefined) this.insert(end, this.inOneLine(lines));
    else this.insert(end, lines.map((line) => this.lineEnd + this.laidOut(line, indent)).join(''));
  }

  /** Puts lines at the end of an element's content; false where it has none, as `<langSec/>`. */
  append(parent: XmlElement, lines: readonly string[]): boolean {
    if (lines.length === 0) return true;
    if (this.text.charAt(parent.end - 2) === '/') return false;
    const last = parent.children.findLast((node) => node.kind !== 'text');
    if (last) {
      this.insertAfter(
        last,
        lines,
        parent.children.findLast((node) => node.kind === 'element'),
      );
      return true;
    }
    const end = this.text.lastIndexOf('</', parent.end - 1);
    const indent = this.indentOf(parent.start);
    if (indent === undefined) this.insert(end, this.inOneLine(lines));
    else {
      const closing = this.indentOf(end);
      const block = lines.map((line) => this.laidOut(line, indent + this.unit) + this.lineEnd).join('');
      this.insert(end - (closing?.length ?? 0), closing === undefined ? this.lineEnd + block + indent : block);
    }
    return true;
  }

  /** The lines as the file has its lines, the first behind `indent`, which stands there already. */
  block(lines: readonly string[], indent: string): string {
    return lines
      .map((line) => this.laidOut(line, indent))
      .join(this.lineEnd)
      .slice(indent.length);
  }

  /** The white space before an offset, where nothing else stands before it in its line. */
  indentOf(offset: number): string | undefined {
    let start = offset;
    while (start > 0 && /[ \t]/u.test(this.text.charAt(start - 1))) start--;
    return start === 0 || this.text.charAt(start - 1) === '\n' ? this.text.slice(start, offset) : undefined;
  }

  private unitOf(model: XmlElement): string | undefined {
    const outer = this.indentOf(model.start);
    const inner = model.children
      .map((node) => (node.kind === 'element' ? this.indentOf(node.start) : undefined))
      .find((indent) => indent !== undefined);
    if (outer === undefined || inner === undefined || !inner.startsWith(outer)) return undefined;
    return inner.length > outer.length ? inner.slice(outer.length) : undefined;
  }

  private laidOut(line: string, indent: string): string {
    const content = line.trimStart();
    const depth = (line.length - content.length) / ownStep;
    return indent + this.unit.repeat(depth) + this.ended(content);
  }

  private inOneLine(lines: readonly string[]): string {
    return this.ended(lines.map((line) => line.trimStart()).join(''));
  }

  private ended(text: string): string {
    return this.lineEnd === '\n' ? text : text.replace(/\r?\n/gu, this.lineEnd);
  }
}
