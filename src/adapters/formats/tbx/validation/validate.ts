import type { Finding } from '../../../../core/finding.ts';
import { attributeOf, type XmlAside, type XmlElement } from '../../xml/element.ts';
import { scanXml, type XmlProblem } from '../../xml/scan.ts';
import { dialectNamed } from './categories.ts';
import { standardFindings } from './report.ts';
import { rules } from './rules/index.ts';
import { type FileContext, longestValue, type Report, type Rule, type Visit } from './visit.ts';
import { type Visiting, visiting } from './visiting.ts';

/**
 * What a TBX file breaks of the standard, by place: the core structure of TBX v3 (ISO 30042:2019, DCA and DCT style) or
 * TBX 2 (`martif`), ids and targets, and where it declares TBX-Min or TBX-Basic, their data categories. Of other
 * dialects the categories are free. A text that is no TBX, ill-formed or cut off is a problem, as it is to `readTbx`.
 *
 * The text is read once, nothing of it is kept but its ids; time grows with its length.
 *
 * @param path for the findings
 */
export function validateTbx(
  text: string,
  path: string,
): { readonly findings: readonly Finding[] } | { readonly problem: XmlProblem } {
  const { report, list } = standardFindings(text, path);
  const validator = new Validator(text, report);
  const problem = scanXml(text, validator, { doctype: 'external' });
  return problem ? { problem } : { findings: list() };
}

class Validator {
  readonly #text: string;
  readonly #report: Report;
  readonly #open: Visit[] = [];
  #rules: readonly Rule[] = [];
  #visiting: Visiting | undefined;
  /** Where the last tag or aside ended. */
  #end = 0;

  constructor(text: string, report: Report) {
    this.#text = text;
    this.#report = report;
  }

  open(element: XmlElement): 'enter' | { readonly refuse: string } {
    if (!this.#visiting) {
      const version = element.local === 'tbx' ? 3 : element.local === 'martif' ? 2 : undefined;
      if (version === undefined)
        return {
          refuse: `The root element is <${element.name}>, and <tbx> or <martif> is wanted. This is no TBX file.`,
        };
      const context = contextOf(element, version, this.#report);
      this.#visiting = visiting(element, context);
      this.#rules = rules.map((make) => make(context));
    }
    const visit = this.#visiting(element, this.#open.at(-1));
    this.#open.push(visit);
    this.#end = element.end;
    for (const rule of this.#rules) rule.open?.(visit);
    return 'enter';
  }

  element(): void {}

  text(text: string): void {
    const visit = this.#open.at(-1);
    if (!visit) return;
    if (visit.text.length < longestValue) visit.text += text.slice(0, longestValue);
    const space = /[ \t\n\r]*/uy;
    space.lastIndex = this.#end;
    const offset = this.#end + (space.exec(this.#text)?.[0].length ?? 0);
    for (const rule of this.#rules) rule.text?.(visit, offset);
  }

  aside({ start, raw }: XmlAside): void {
    this.#end = start + raw.length;
  }

  close(element: XmlElement): void {
    this.#end = element.end;
    const visit = this.#open.pop();
    if (visit) for (const rule of this.#rules) rule.close?.(visit);
    if (this.#open.length === 0) for (const rule of this.#rules) rule.end?.();
  }
}

function contextOf(root: XmlElement, version: 2 | 3, report: Report): FileContext {
  const style = version === 3 && attributeOf(root, 'style')?.trim() === 'dct' ? 'dct' : 'dca';
  return { version, style, dialect: dialectNamed(attributeOf(root, 'type')), report };
}
