import type { Finding } from '../../../core/finding.ts';
import { baseLanguage } from '../../../core/terms/termbase.ts';
import { mayStayOpen } from './nesting.ts';
import type { OpenElements } from './open-elements.ts';
import { isRoot, languageOf } from './protection.ts';
import type { StartTag } from './tokens.ts';

/** What a person has to know of a document's markup, because text is missed or misread by it. */
export class Problems {
  readonly findings: Finding[] = [];
  private readonly source: string;
  private readonly path: string;
  private isLanguageChecked = false;

  constructor(source: string, path: string) {
    this.source = source;
    this.path = path;
  }

  /** Reports the first root that declares a language, where it is not the one that the document is read in. */
  checkLanguage(tag: StartTag, srcLang: string): void {
    if (this.isLanguageChecked || !isRoot(tag.name)) return;
    const lang = languageOf(tag);
    if (lang === undefined) return;
    this.isLanguageChecked = true;
    if (baseLanguage(lang) === baseLanguage(srcLang)) return;
    this.add('html-language', 'minor', tag.start, {
      message: `The document says that it is in ${lang}, but it is read as ${srcLang}. Correct its lang attribute, or the source language.`,
      actual: lang,
      expected: [srcLang],
    });
  }

  /** Reports a comment or declaration that is still open where the document ends. */
  checkComment(start: number): void {
    const isClosed = this.source.startsWith('<!--', start)
      ? /--!?>$/.test(this.source.slice(Math.max(start + 2, this.source.length - 4)))
      : this.source.endsWith('>');
    if (isClosed) return;
    this.addHiding(start, 'A comment is never closed', 'Close it with -->.');
  }

  /** Reports a tag that the end of the document cuts off. */
  addUnfinished(start: number): void {
    this.addHiding(start, 'A tag is never closed', 'Close it with >, and its attribute values with their quotes.');
  }

  /** Reports the outermost element that keeps text from translation and is still open at the end of the document. */
  checkProtected(open: OpenElements): void {
    for (let index = 1; index < open.depth; index++) {
      const element = open.at(index);
      if (!element.protection) continue;
      if (mayStayOpen(element.name)) return;
      this.addHiding(element.start, `<${element.name}> is never closed`, `Close it with </${element.name}>.`);
      return;
    }
  }

  private addHiding(start: number, what: string, remedy: string): void {
    const message = `${what}, so that the text after it is not translated. ${remedy}`;
    this.add('html-unclosed', 'major', start, { message });
  }

  private add(
    ruleId: string,
    severity: Finding['severity'],
    offset: number,
    rest: Pick<Finding, 'message' | 'actual' | 'expected'>,
  ): void {
    const { line, column } = positionOf(this.source, offset);
    this.findings.push({ ruleId, category: 'design-and-markup', severity, ...rest, file: this.path, line, column });
  }
}

/** Line and column from 1; a line ends with LF, CRLF or CR. */
function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (const match of text.slice(0, offset).matchAll(/\r\n?|\n/g)) {
    line++;
    lineStart = match.index + match[0].length;
  }
  return { line, column: offset - lineStart + 1 };
}
