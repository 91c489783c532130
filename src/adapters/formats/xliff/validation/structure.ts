import { isBlank, isDeclaration, type XmlAttribute, type XmlElement } from '../../xml/element.ts';
import { isLanguageTag } from '../../xml/language-tag.ts';
import { xmlNamespace } from '../../xml/names.ts';
import type { About, Report } from './report.ts';
import type { ContentRule, ElementRule, Step, StructureTable } from './table.ts';
import type { ValueType } from './value-types.ts';

/** The rules that a table can break. */
export type StructureRuleId =
  | 'xliff-element'
  | 'xliff-element-order'
  | 'xliff-element-count'
  | 'xliff-element-missing'
  | 'xliff-text'
  | 'xliff-attribute'
  | 'xliff-attribute-missing'
  | 'xliff-attribute-value'
  | 'xliff-annotation-attribute';

type StructureReport = Report<StructureRuleId>;

/** Checks elements against the table of a version. */
export class StructureChecker {
  readonly #table: StructureTable;
  readonly #report: StructureReport;
  readonly #names = new Map<string, Map<string, string>>();

  constructor(table: StructureTable, report: StructureReport) {
    this.#table = table;
    this.#report = report;
  }

  /** An element with everything in it. Of elements that the table does not have, only those that it has inside count. */
  checkTree(element: XmlElement, about: About): void {
    const children = this.checkStart(element, about);
    for (const node of element.children) {
      if (node.kind === 'element') {
        children?.accept(node);
        this.checkTree(node, about);
      } else if (node.kind === 'text' && (!isBlank(node.text) || children?.isEmptyOnly))
        children?.acceptText(node.text, element.start);
    }
    children?.end();
  }

  /** The start tag of an element; returns what checks its children, or undefined where nothing is known of them. */
  checkStart(element: XmlElement, about: About): ChildChecker | undefined {
    const name = this.#nameOf(element);
    const { elements } = this.#table;
    const rule = Object.hasOwn(elements, name) ? elements[name] : undefined;
    if (!rule) return undefined;
    this.#checkAttributes(element, rule, about);
    return new ChildChecker(element, rule.content, (child) => this.#nameOf(child), about, this.#report);
  }

  /** The element's name in the table; each is made once, since it is asked for all the time. */
  #nameOf(element: XmlElement): string {
    const ofUri = this.#names.get(element.uri) ?? new Map<string, string>();
    this.#names.set(element.uri, ofUri);
    const known = ofUri.get(element.local);
    if (known !== undefined) return known;
    const prefix = this.#table.prefixes.get(element.uri);
    const name = prefix ? `${prefix}:${element.local}` : `{${element.uri}}${element.local}`;
    ofUri.set(element.local, name);
    return name;
  }

  #checkAttributes(element: XmlElement, rule: ElementRule, about: About): void {
    for (const attribute of element.attributes) {
      if (isDeclaration(attribute)) continue;
      const type = typeOf(rule, attribute.name);
      if (type) this.#checkValue(element, attribute, type, about);
      else this.#checkOtherAttribute(element, attribute, rule, about);
    }
    for (const name of Object.keys(rule.required)) {
      if (element.attributes.some((attribute) => attribute.name === name)) continue;
      this.#report('xliff-attribute-missing', element.start, `<${element.name}> lacks its attribute ${name}. Add it.`, {
        ...about,
        expected: [name],
      });
    }
  }

  #checkValue(element: XmlElement, attribute: XmlAttribute, type: ValueType, about: About): void {
    if (type.accepts(attribute.value)) return;
    this.#report(
      'xliff-attribute-value',
      element.start,
      `The attribute ${attribute.name} of <${element.name}> is "${attribute.value}"; it must be ${type.says}.`,
      { ...about, actual: attribute.value, expected: type.values },
    );
  }

  #checkOtherAttribute(element: XmlElement, attribute: XmlAttribute, rule: ElementRule, about: About): void {
    if (this.#isAdmitted(element, attribute, rule)) {
      const isLanguage = attribute.name === 'xml:lang' && !isLanguageTag(attribute.value);
      const isSpace = attribute.name === 'xml:space' && !/^(?:default|preserve)$/u.test(attribute.value);
      if (isLanguage || isSpace) {
        const wanted = isSpace ? 'default or preserve' : 'a BCP 47 language tag such as fr or en-GB';
        const message = `The attribute ${attribute.name} of <${element.name}> is "${attribute.value}"; it must be ${wanted}.`;
        this.#report('xliff-attribute-value', element.start, message, { ...about, actual: attribute.value });
      }
      return;
    }
    const isXml = attribute.uri === xmlNamespace && rule.foreign === 'not-xml';
    this.#report(
      isXml ? 'xliff-annotation-attribute' : 'xliff-attribute',
      element.start,
      `<${element.name}> has no attribute ${attribute.name} in XLIFF. Remove it.`,
      { ...about, actual: attribute.name, expected: [...Object.keys(rule.required), ...Object.keys(rule.optional)] },
    );
  }

  #isAdmitted(element: XmlElement, attribute: XmlAttribute, rule: ElementRule): boolean {
    if (attribute.prefix === '' || attribute.uri === element.uri || this.#table.isCore(attribute.uri)) return false;
    if (rule.foreign === 'any') return true;
    if (rule.foreign === 'not-xml') return attribute.uri !== xmlNamespace;
    return rule.foreign !== 'none' && rule.foreign.includes(attribute.uri);
  }
}

function typeOf(rule: ElementRule, name: string): ValueType | undefined {
  if (Object.hasOwn(rule.required, name)) return rule.required[name];
  return Object.hasOwn(rule.optional, name) ? rule.optional[name] : undefined;
}

/** Checks the children of one element in the order in which they come. */
export class ChildChecker {
  readonly #parent: XmlElement;
  readonly #rule: ContentRule;
  readonly #nameOf: (element: XmlElement) => string;
  readonly #about: About;
  readonly #report: StructureReport;
  #step = 0;
  #count = 0;

  constructor(
    parent: XmlElement,
    rule: ContentRule,
    nameOf: (element: XmlElement) => string,
    about: About,
    report: StructureReport,
  ) {
    this.#parent = parent;
    this.#rule = rule;
    this.#nameOf = nameOf;
    this.#about = about;
    this.#report = report;
  }

  /** Whether the element holds nothing, not even white space: "the content type is empty" in the schema. */
  get isEmptyOnly(): boolean {
    return this.#rule.kind === 'sequence' && this.#rule.steps.length === 0;
  }

  accept(child: XmlElement): void {
    const rule = this.#rule;
    if (rule.kind === 'any') return;
    if (rule.kind === 'mixed') {
      if (!this.#isAmong(rule.names, child)) this.#refuse(child);
      return;
    }
    const step = rule.steps.findIndex(({ names }) => this.#isAmong(names, child));
    if (step < 0) this.#refuse(child);
    else if (step < this.#step) this.#misplaced(child, rule.steps);
    else this.#advance(rule.steps, step, child);
  }

  #advance(steps: readonly Step[], step: number, child: XmlElement): void {
    for (; this.#step < step; this.#step++) {
      this.#endStep(steps[this.#step], child.start);
      this.#count = 0;
    }
    this.#count++;
    if (this.#count <= (steps[step]?.max ?? 0)) return;
    this.#say(
      'xliff-element-count',
      child.start,
      `<${this.#parent.name}> may have only one <${child.name}>. Remove the others, or join them.`,
    );
  }

  acceptText(text: string, offset: number): void {
    if (this.#rule.kind !== 'sequence') return;
    const found = text.trim().slice(0, 40);
    this.#say(
      'xliff-text',
      offset,
      found === ''
        ? `There is white space in <${this.#parent.name}>, which must be empty. Remove it.`
        : `There is text directly in <${this.#parent.name}>: "${found}". Remove it, or put it into an element for text.`,
    );
  }

  end(): void {
    const rule = this.#rule;
    if (rule.kind !== 'sequence') return;
    for (; this.#step < rule.steps.length; this.#step++) {
      this.#endStep(rule.steps[this.#step], this.#parent.start);
      this.#count = 0;
    }
  }

  #endStep(step: Step | undefined, offset: number): void {
    if (!step || this.#count >= step.min) return;
    const wanted = step.names.map(elementName).join(' or ');
    this.#say('xliff-element-missing', offset, `<${this.#parent.name}> lacks ${wanted}. Add it.`, step.names);
  }

  #isAmong(names: readonly string[], child: XmlElement): boolean {
    if (names.includes(this.#nameOf(child))) return true;
    // XML Schema's ##other: any namespace, but neither the parent's own nor none.
    return names.includes('*') && child.uri !== '' && child.uri !== this.#parent.uri;
  }

  #misplaced(child: XmlElement, steps: readonly Step[]): void {
    const after = (steps[this.#step]?.names ?? []).map(elementName).join(' and ');
    this.#say(
      'xliff-element-order',
      child.start,
      `In <${this.#parent.name}>, <${child.name}> must stand before ${after}. Move it up.`,
    );
  }

  #refuse(child: XmlElement): void {
    const rule = this.#rule;
    const names = rule.kind === 'sequence' ? rule.steps.flatMap((step) => step.names) : [];
    const allowed = (rule.kind === 'mixed' ? rule.names : names).map(elementName);
    const hint = allowed.length > 0 ? `It may hold ${allowed.join(', ')}` : 'It may hold no element';
    this.#say(
      'xliff-element',
      child.start,
      `<${child.name}> may not stand in <${this.#parent.name}>. ${hint}. Remove it, or move it.`,
    );
  }

  #say(ruleId: StructureRuleId, offset: number, message: string, expected?: readonly string[]): void {
    this.#report(ruleId, offset, message, { ...this.#about, expected });
  }
}

/** A name of the table as people write it. */
function elementName(name: string): string {
  if (name === '*') return 'elements of modules and extensions';
  return `<${name.replace(/^xlf:/u, '')}>`;
}
