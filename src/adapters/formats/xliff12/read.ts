import type { Document, File, LanguageTag, Unit } from '../../../core/document.ts';
import type { Finding } from '../../../core/finding.ts';
import { inheritedByRoot } from '../xliff/inherited.ts';
import type { NoteUnit } from '../xliff/read.ts';
import { withAttributes } from '../xliff/rest.ts';
import { attributeOf, childElements, isBlank, type XmlAside, type XmlElement, type XmlNode } from '../xml/element.ts';
import { placesIn } from '../xml/place.ts';
import { scanXml, type XmlProblem, type XmlVisitor } from '../xml/scan.ts';
import { Carrier } from './carrier.ts';
import { isContainer } from './containers.ts';
import { type Hidden, readHidden } from './hidden.ts';
import { ownNamespace } from './names.ts';
import { fromOldRaw, restOfOld } from './raw.ts';
import { type Container, mayStand, readFile, readGroup } from './read-container.ts';
import { ownAttribute } from './read-own.ts';
import { inheritOld, readTransUnit } from './read-unit.ts';
import { createReport, type Report } from './report.ts';
import { isAt, reveal, withHidden } from './reveal.ts';
import { asVersion12, refuseOlder, refuseRoot } from './root.ts';
import type { NoteWritten } from './written-codes.ts';

/** A 1.2 file as it was read, with all that is wrong in it. */
export interface Xliff12Reading {
  readonly document: Document;
  readonly findings: readonly Finding[];
  /** What each file of the document says of its own languages. */
  readonly languages: readonly FileLanguages[];
}

export interface FileLanguages {
  readonly srcLang: LanguageTag | undefined;
  readonly trgLang: LanguageTag | undefined;
}

/** What is told while a file is read. */
export interface Xliff12Notes {
  /** Told of each code and annotation of a source or target. */
  readonly code?: NoteWritten;
  /** Told of each unit, and where in the text it begins. */
  readonly unit?: NoteUnit;
}

/**
 * Reads XLIFF 1.2, or 1.1, of Passerelle or of another tool, as a document of XLIFF 2. What the model has no name for is kept
 * in `extras`, `attributes` and `elements`, where the writer finds it again; attributes of 1.2 itself have the prefix
 * `x12` there. A text that is no XLIFF 1.2, ill-formed, cut off, or with a DTD is a problem.
 *
 * @param path for the findings
 */
export function readXliff12(
  given: string,
  path: string,
  notes: Xliff12Notes = {},
): Xliff12Reading | { readonly problem: XmlProblem } {
  const refusal = refuseOlder(given);
  if (refusal !== undefined) return { problem: { message: refusal, line: 1, column: 1 } };
  const text = asVersion12(given);
  const { report, findings } = createReport(path, placesIn(text));
  const builder = new DocumentBuilder(text, report, notes);
  const problem = scanXml(text, builder);
  if (problem) return { problem };
  return { document: builder.document(), findings, languages: builder.languages };
}

/** In a file that is ours, `xml:lang` is what the XLIFF 2 said. */
const ownRootNames = new Set(['version']);
const rootNames = new Set([...ownRootNames, 'xml:lang']);

class DocumentBuilder implements XmlVisitor {
  readonly #text: string;
  readonly #report: Report;
  readonly #notes: Xliff12Notes;
  readonly #containers: Container[] = [];
  readonly #files: File[] = [];
  readonly #prolog: string[] = [];
  readonly #rootOthers: string[] = [];
  /** What the root holds beside files and XLIFF 2 has no place for there; the first file carries it. */
  readonly #fromRoot: string[] = [];
  /** Of each file, in order. */
  readonly languages: FileLanguages[] = [];
  #root: XmlElement | undefined;
  #srcLang: string | undefined;
  #trgLang: string | undefined;
  #ids = new Set<string>();
  #count = 0;

  constructor(text: string, report: Report, notes: Xliff12Notes) {
    this.#text = text;
    this.#notes = notes;
    this.#report = report;
  }

  document(): Document {
    const version = this.#root && ownAttribute(this.#root, 'version');
    return {
      version: version === '2.0' || version === '2.2' ? version : '2.1',
      srcLang: this.#srcLang ?? 'und',
      ...(this.#trgLang !== undefined ? { trgLang: this.#trgLang } : {}),
      files: this.#filesWithRoot(),
      ...withAttributes(this.#root ? restOfOld(this.#root, this.#isOurs ? ownRootNames : rootNames) : []),
      ...(this.#rootOthers.length > 0 ? { elements: this.#rootOthers } : {}),
      ...(this.#prolog.length > 0 ? { prolog: this.#prolog } : {}),
    };
  }

  #filesWithRoot(): readonly File[] {
    const [first, ...others] = this.#files;
    if (!first || this.#fromRoot.length === 0) return this.#files;
    const { attributes = [], elements = [] } = first.extras ?? {};
    return [{ ...first, extras: { attributes, elements: [...this.#fromRoot, ...elements] } }, ...others];
  }

  open(element: XmlElement, parents: readonly XmlElement[]): 'enter' | 'collect' | { readonly refuse: string } {
    const parent = this.#containers.at(-1);
    if (!parent) {
      const refusal = refuseRoot(element);
      if (refusal !== undefined) return { refuse: refusal };
      this.#root = element;
      this.#checkVersion(element);
    } else if (!isContainer(element, parents)) return 'collect';
    const isBody = element.local === 'body';
    if (parents.length === 1) this.#openFile(element);
    this.#containers.push({
      element,
      inherited: inheritOld(element, parent?.inherited ?? inheritedByRoot),
      // What is said in a body is the file's.
      children: isBody && parent ? parent.children : [],
      notes: isBody && parent ? parent.notes : [],
      others: parent ? (isBody ? parent.others : []) : this.#rootOthers,
      carrier: isBody && parent ? parent.carrier : new Carrier(() => this.#text, this.#isOurs),
    });
    return 'enter';
  }

  element(element: XmlElement, parents: readonly XmlElement[]): void {
    const parent = this.#containers.at(-1);
    if (!parent) return;
    const isOld = element.uri === (this.#root?.uri ?? '');
    if (
      isOld &&
      element.local === 'trans-unit' &&
      (parent.element.local === 'body' || parent.element.local === 'group')
    )
      parent.children.push(this.#readUnit(element, parent));
    else if (isOld && element.local === 'header' && parents.length === 2) this.#readHeader(element, parent);
    else if (isOld && element.local === 'note' && parent.element.local === 'group') parent.notes.push(element);
    else if (element.uri === ownNamespace && element.local === 'notes') parent.details ??= element;
    else {
      if (isOld && !mayStand(element, parent.element))
        this.#report(
          'xliff12-structure',
          `<${element.name}> may not stand inside <${parent.element.name}>; it is kept as it is.`,
          element,
        );
      this.#carry(element, parent);
    }
  }

  close(element: XmlElement): void {
    const container = this.#containers.pop();
    const parent = this.#containers.at(-1);
    if (container && !parent && this.#files.length === 0)
      this.#report('xliff12-required', 'The <xliff> has no <file>, which it must have. Add it.', element);
    if (!container || !parent || element.local === 'body') return;
    if (element.local === 'file') this.#files.push(readFile(container, this.#files.length + 1));
    else parent.children.push(readGroup(container, () => this.#nextId('g')));
  }

  text(text: string, parents: readonly XmlElement[]): void {
    const at = parents.at(-1);
    if (at) this.#report('xliff12-structure', `Text stands directly inside <${at.name}>; it is kept as it is.`, at);
    const container = this.#containers.at(-1);
    if (container) this.#carry({ kind: 'text', text }, container);
  }

  aside(aside: XmlAside): void {
    const container = this.#containers.at(-1);
    const hidden = container && readHidden(aside.raw);
    if (hidden) this.#reveal(hidden, container);
    else if (!this.#root) this.#prolog.push(aside.raw);
    else (container?.others ?? this.#rootOthers).push(aside.raw);
  }

  /** What a processing instruction hides: attributes of the container, what is said of its notes, and elements. */
  #reveal({ text, element }: Hidden, container: Container): void {
    for (const child of childElements(element)) {
      if (isAt(child)) container.element = withHidden(container.element, child);
      else if (child.uri === ownNamespace && child.local === 'notes') container.details ??= child;
      else container.others.push(fromOldRaw(text, child));
    }
    if (container === this.#containers[0]) this.#root = container.element;
  }

  #carry(node: XmlNode, { others, carrier }: Container): void {
    if (this.#containers.length > 1) {
      others.push(carrier.carry(node));
      return;
    }
    const carried = carrier.carryFromRoot(node);
    if (carried === undefined) others.push(fromOldRaw(this.#text, node));
    else this.#fromRoot.push(carried);
  }

  get #isOurs(): boolean {
    return this.#root !== undefined && ownAttribute(this.#root, 'version') !== undefined;
  }

  #checkVersion(root: XmlElement): void {
    const version = attributeOf(root, 'version');
    if (version === '1.2') return;
    const found = version === undefined ? 'no version' : `the version ${JSON.stringify(version)}`;
    this.#report('xliff12-version', `The file says ${found}, and version="1.2" is wanted; it is read as 1.2.`, root);
  }

  #openFile(file: XmlElement): void {
    this.#ids = new Set();
    for (const name of ['original', 'source-language', 'datatype'])
      if (attributeOf(file, name) === undefined)
        this.#report('xliff12-required', `The <file> has no ${name}, which it must have. Add it.`, file);
    const source = attributeOf(file, 'source-language');
    const target = attributeOf(file, 'target-language');
    const isOther = (one: string | undefined, all: string | undefined) =>
      one !== undefined && all !== undefined && one.toLowerCase() !== all.toLowerCase();
    if (isOther(source, this.#srcLang) || isOther(target, this.#trgLang))
      this.#report(
        'xliff12-language',
        'The <file> has other languages than the one before it, which XLIFF 2 does not allow; it is read with those of the first. Put it into a file of its own.',
        file,
      );
    this.languages.push({ srcLang: source, trgLang: target });
    this.#srcLang ??= source;
    this.#trgLang ??= target;
  }

  #readHeader(header: XmlElement, file: Container): void {
    const { element, textOf } = reveal(header, this.#text);
    const carrier = new Carrier(textOf, this.#isOurs);
    for (const node of element.children) {
      if (node.kind === 'text' && isBlank(node.text)) continue;
      if (node.kind === 'element' && node.uri === this.#root?.uri && node.local === 'note') file.notes.push(node);
      else if (node.kind === 'element' && node.uri === ownNamespace && node.local === 'notes') file.details ??= node;
      else file.others.push(carrier.carry(node));
    }
  }

  #readUnit(element: XmlElement, { inherited }: Container): Unit {
    const unit = readTransUnit(element, {
      text: this.#text,
      inherited,
      isOurs: this.#isOurs,
      report: this.#report,
      makeId: () => this.#nextId('u'),
      note: this.#notes.code,
    });
    this.#notes.unit?.(unit, element.start);
    if (this.#ids.has(unit.id))
      this.#report(
        'xliff12-duplicate-id',
        `Two trans-units of the file have the id ${unit.id}. Give each its own.`,
        element,
        unit.id,
      );
    this.#ids.add(unit.id);
    return unit;
  }

  #nextId(prefix: string): string {
    this.#count++;
    return `${prefix}-without-id-${this.#count}`;
  }
}
