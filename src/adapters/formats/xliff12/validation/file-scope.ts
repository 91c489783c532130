import { attributeOf, childElements, type XmlElement } from '../../xml/element.ts';
import { xliff12Namespace } from '../names.ts';
import type { Report12 } from './catalogue.ts';
import { Names } from './names.ts';
import { oldChildren } from './unit-view.ts';

/** What is unique or referred to in one file. */
export class FileScope {
  readonly file: XmlElement;
  readonly srcLang: string | undefined;
  readonly trgLang: string | undefined;
  readonly #report: Report12;
  readonly #units: Names;
  readonly #groups: Names;
  readonly #phases: Names;
  readonly #tools: Names;
  readonly #counts: Names;
  readonly #contexts: Names;
  readonly #files: Names;
  readonly #subFlows: { readonly element: XmlElement; readonly unit: string }[] = [];
  #hasTarget = false;
  #isEmpty = false;

  constructor(file: XmlElement, report: Report12) {
    this.file = file;
    this.srcLang = attributeOf(file, 'source-language');
    this.trgLang = attributeOf(file, 'target-language');
    this.#report = report;
    this.#units = new Names(report, 'units');
    this.#groups = new Names(report, 'groups');
    this.#phases = new Names(report, 'phases');
    this.#tools = new Names(report, 'tools');
    this.#counts = new Names(report, 'groups of counts');
    this.#contexts = new Names(report, 'context groups', 'xliff12-context-name');
    this.#files = new Names(report, 'external files');
  }

  /** Takes up the phases and tools, which the rest refers to, and then all that is in the header. */
  addHeader(header: XmlElement): void {
    const children = oldChildren(header);
    for (const tool of children) if (tool.local === 'tool') this.#tools.add(tool, 'tool-id');
    const phases = children.filter(({ local }) => local === 'phase-group').flatMap(oldChildren);
    for (const phase of phases) if (phase.local === 'phase') this.#phases.add(phase, 'phase-name');
    this.add(header);
  }

  /** Takes up an element with all in it. */
  add(element: XmlElement): void {
    if (element.uri === xliff12Namespace) this.addTag(element);
    for (const child of childElements(element)) this.add(child);
  }

  /** Takes up the start tag of an element of 1.2. */
  addTag(element: XmlElement): void {
    switch (element.local) {
      case 'trans-unit':
      case 'bin-unit':
        this.#isEmpty = false;
        this.#units.add(element, 'id');
        break;
      case 'body':
        this.#isEmpty = true;
        break;
      case 'group':
        this.#groups.add(element, 'id');
        break;
      case 'count-group':
        this.#counts.add(element, 'name');
        break;
      case 'context-group':
        this.#contexts.add(element, 'name');
        break;
      case 'external-file':
        this.#files.add(element, 'uid');
        break;
      case 'target':
      case 'bin-target':
        this.#hasTarget = true;
    }
    if (element.local !== 'phase') this.#refer(element, 'phase-name', this.#phases, 'phase of the header');
    if (element.local !== 'tool' && element.local !== 'file')
      this.#refer(element, 'tool-id', this.#tools, 'tool of the header');
    const xid = attributeOf(element, 'xid');
    if (xid !== undefined) this.#subFlows.push({ element, unit: xid });
  }

  /** What can be told when the file has ended. Returns the ids of its units. */
  end(): ReadonlySet<string> {
    this.#refer(this.file, 'tool-id', this.#tools, 'tool of the header');
    for (const { element, unit } of this.#subFlows)
      if (!this.#units.has(unit)) this.#tellMissing(element, 'xid', unit, 'unit of the file');
    if (this.#isEmpty)
      this.#report(
        'xliff12-empty-file',
        this.file.start,
        'This <file> has nothing to translate. Add units, or remove it.',
      );
    if (this.#hasTarget && this.trgLang === undefined)
      this.#report(
        'xliff12-target-language',
        this.file.start,
        'The <file> has targets and does not say in which language. Add target-language.',
      );
    return this.#units.all();
  }

  #refer(element: XmlElement, attribute: string, names: Names, what: string): void {
    const name = attributeOf(element, attribute);
    if (name !== undefined && !names.has(name)) this.#tellMissing(element, attribute, name, what);
  }

  #tellMissing(element: XmlElement, attribute: string, name: string, what: string): void {
    const message = `The ${attribute} of <${element.name}> is "${name}", but no ${what} has that name. Correct it, or add the ${what.split(' ')[0]}.`;
    this.#report('xliff12-reference', element.start, message, { actual: name });
  }
}
