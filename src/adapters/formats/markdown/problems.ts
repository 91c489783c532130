import type { Finding } from '../../../core/finding.ts';
import type { UnreadableValue } from './front-matter.ts';
import { lineEnd, nextLine } from './lines.ts';

/** Collects what a reader leaves as it is, to report each kind once, with its first place. */
export class Problems {
  private readonly text: string;
  private readonly path: string;
  private readonly html: number[] = [];
  private readonly tooLong: number[] = [];
  private readonly values: UnreadableValue[] = [];
  private tomlAt: number | undefined;

  constructor(text: string, path: string) {
    this.text = text;
    this.path = path;
  }

  /** Notes a stretch of HTML; only one with text in it counts. */
  addHtml(start: number, html: string): void {
    if (hasReadableText(html)) this.html.push(start);
  }

  /** Notes a block that is too long to be parsed. */
  addTooLong(start: number): void {
    this.tooLong.push(start);
  }

  /** Notes values of front matter that can't be read exactly. */
  addValues(values: readonly UnreadableValue[]): void {
    for (const value of values) this.values.push(value);
  }

  /** Notes front matter in TOML. */
  addToml(start: number): void {
    this.tomlAt = start;
  }

  findings(): readonly Finding[] {
    const found: Finding[] = [];
    if (this.tomlAt !== undefined) {
      const message = 'The front matter is TOML and stays as it is. Write it in YAML if it is to be translated.';
      found.push(this.finding('markdown-toml', 'neutral', this.tomlAt, message));
    }
    for (const { key, start } of this.values) {
      const message = `The value of ${key} in the front matter cannot be read and written exactly; it stays as it is. Write it on one line, in quotes.`;
      found.push(this.finding('markdown-front-matter', 'minor', start, message));
    }
    const [html, ...moreHtml] = this.html;
    if (html !== undefined) {
      const subject =
        moreHtml.length === 0
          ? 'One HTML block with text in it stays as it is.'
          : `${this.html.length} HTML blocks with text in them stay as they are.`;
      const message = `${subject} Write the text in Markdown if it is to be translated.`;
      found.push(this.finding('markdown-html', 'neutral', html, message));
    }
    const [long, ...moreLong] = this.tooLong;
    if (long !== undefined) {
      const subject =
        moreLong.length === 0
          ? 'One block is too long to be read as Markdown; it stays as it is.'
          : `${this.tooLong.length} blocks are too long to be read as Markdown; they stay as they are.`;
      found.push(this.finding('markdown-long-block', 'major', long, `${subject} Divide them with blank lines.`));
    }
    return found;
  }

  private finding(ruleId: string, severity: Finding['severity'], offset: number, message: string): Finding {
    const { line, column } = positionOf(this.text, offset);
    return { ruleId, category: 'design-and-markup', severity, message, file: this.path, line, column };
  }
}

/** Whether HTML has letters outside its tags and comments, or in an attribute that people read. */
function hasReadableText(html: string): boolean {
  if (/^\s*<(?:script|style)[\s>]/iu.test(html)) return false;
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const text = html.slice(at, tag === -1 ? html.length : tag);
    if (/\p{L}/u.test(text)) return true;
    if (tag === -1) return false;
    const isComment = html.startsWith('<!--', tag);
    const close = html.indexOf(isComment ? '-->' : '>', tag);
    const end = close === -1 ? html.length : close + (isComment ? 3 : 1);
    if (!isComment && /\s(?:alt|title|aria-label|placeholder)\s*=\s*["'][^"']*\p{L}/iu.test(html.slice(tag, end)))
      return true;
    at = end;
  }
  return false;
}

function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (
    let next = nextLine(text, lineEnd(text, 0));
    next <= offset && next > start;
    next = nextLine(text, lineEnd(text, next))
  ) {
    line++;
    start = next;
  }
  return { line, column: offset - start + 1 };
}
