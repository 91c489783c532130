import type { Document, File, Group, Note, Unit } from '../../../core/document.ts';
import type { Finding } from '../../../core/finding.ts';
import {
  attributeOf,
  isBlank,
  isElement,
  rawElement,
  trimBlank,
  type XmlElement,
  type XmlNode,
} from '../xml/element.ts';
import { escapeText } from '../xml/escape.ts';
import type { XmlProblem, XmlVisitor } from '../xml/scan.ts';
import { type Inherited, inheritedByRoot } from './inherited.ts';
import { coreNamespace, isCore } from './namespaces.ts';
import type { Raw } from './read-modules.ts';
import { readNotes } from './read-notes.ts';
import { inherit, readUnit } from './read-unit.ts';
import { restAttributes, withAttributes, withExtras } from './rest.ts';
import { scanXliff } from './scan.ts';
import { createValidator } from './validator.ts';

/** A work file as it was read, with all that is wrong in it. */
export interface XliffReading {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** Told of a unit and the UTF-16 offset at which it begins. */
export type NoteUnit = (unit: Unit, start: number) => void;

/**
 * Reads XLIFF 2.0, 2.1 or 2.2. What the model has no name for is kept in `extras`, `attributes` and `elements`; comments
 * inside a source or target are not kept. Content that breaks a rule of XLIFF is a finding, and its text is kept. A
 * text that is no XLIFF 2, ill-formed, cut off, or with a DTD is a problem.
 *
 * @param path for the findings
 * @param noteUnit told of each unit, and where in the text it begins
 */
export function readXliff(
  text: string,
  path: string,
  noteUnit?: NoteUnit,
): XliffReading | { readonly problem: XmlProblem } {
  const builder = new DocumentBuilder(text, noteUnit);
  const validator = createValidator(text, path);
  const problem = scanXliff(text, [builder, validator]);
  if (problem) return { problem };
  return { document: builder.document(), findings: validator.findings() };
}

const rootNames = new Set(['version', 'srcLang', 'trgLang']);
const fileNames = new Set(['id', 'original']);
const groupNames = new Set(['id', 'name', 'type', 'translate']);

/** A root, file or group that is being read. */
interface Container {
  readonly element: XmlElement;
  readonly inherited: Inherited;
  readonly notes: Note[];
  readonly children: (Group | Unit)[];
  readonly others: string[];
}

/** Builds the Document of what the scan tells. */
class DocumentBuilder implements XmlVisitor {
  readonly #text: string;
  readonly #raw: Raw;
  readonly #noteUnit: NoteUnit | undefined;
  readonly #containers: Container[] = [];
  readonly #files: File[] = [];
  readonly #prolog: string[] = [];
  readonly #rootOthers: string[] = [];
  #root: XmlElement | undefined;
  #count = 0;

  constructor(text: string, noteUnit: NoteUnit | undefined) {
    this.#text = text;
    this.#noteUnit = noteUnit;
    this.#raw = (node) => this.#rawOf(node);
  }

  document(): Document {
    const root = this.#root;
    const version = root && attributeOf(root, 'version');
    const isNew = root?.uri === coreNamespace['2.2'];
    const trgLang = root && attributeOf(root, 'trgLang');
    return {
      version: isNew ? '2.2' : version === '2.0' ? '2.0' : '2.1',
      srcLang: (root && attributeOf(root, 'srcLang')) ?? 'und',
      ...(trgLang !== undefined ? { trgLang } : {}),
      files: this.#files,
      ...withAttributes(root ? restAttributes(root, rootNames) : []),
      ...(this.#rootOthers.length > 0 ? { elements: this.#rootOthers } : {}),
      ...(this.#prolog.length > 0 ? { prolog: this.#prolog } : {}),
    };
  }

  open(element: XmlElement): 'enter' {
    const parent = this.#containers.at(-1);
    const from = parent?.inherited ?? inheritedByRoot;
    this.#root ??= element;
    this.#containers.push({
      element,
      inherited: inherit(element, from),
      notes: [],
      children: [],
      others: parent ? [] : this.#rootOthers,
    });
    return 'enter';
  }

  element(element: XmlElement): void {
    const parent = this.#containers.at(-1);
    if (!parent) return;
    const isNotes = isCore(element.uri) && element.local === 'notes' && parent.element !== this.#root;
    if (isCore(element.uri) && element.local === 'unit' && parent.element !== this.#root) {
      const unit = readUnit(this.#withId(element, 'u'), parent.inherited, this.#raw);
      this.#noteUnit?.(unit, element.start);
      parent.children.push(unit);
    } else if (isNotes) {
      for (const note of readNotes(element)) parent.notes.push(note);
      for (const node of restOfNotes(element)) parent.others.push(this.#raw(node));
    } else parent.others.push(this.#raw(element));
  }

  close(element: XmlElement): void {
    const container = this.#containers.pop();
    const parent = this.#containers.at(-1);
    if (!container || !parent) return;
    if (parent.element === this.#root && element.local === 'file') this.#files.push(this.#readFile(container));
    else parent.children.push(this.#readGroup(container));
  }

  text(text: string): void {
    this.#containers.at(-1)?.others.push(escapeText(trimBlank(text)));
  }

  aside(aside: { readonly raw: string }): void {
    if (!this.#root) this.#prolog.push(aside.raw);
    else (this.#containers.at(-1)?.others ?? this.#rootOthers).push(aside.raw);
  }

  #readFile({ element, notes, children, others }: Container): File {
    const original = attributeOf(element, 'original');
    return {
      id: attributeOf(element, 'id') ?? this.#nextId('f'),
      ...(original !== undefined ? { original } : {}),
      notes,
      children,
      ...withExtras(restAttributes(element, fileNames), others),
    };
  }

  #readGroup({ element, notes, children, others }: Container): Group {
    const name = attributeOf(element, 'name');
    const type = attributeOf(element, 'type');
    const translate = attributeOf(element, 'translate');
    return {
      kind: 'group',
      id: attributeOf(element, 'id') ?? this.#nextId('g'),
      ...(name !== undefined ? { name } : {}),
      ...(type !== undefined ? { type } : {}),
      ...(translate === 'yes' || translate === 'no' ? { translate: translate === 'yes' } : {}),
      notes,
      children,
      ...withExtras(restAttributes(element, groupNames), others),
    };
  }

  /** The unit with an id, since every unit of the model has one. */
  #withId(unit: XmlElement, prefix: string): XmlElement {
    if (attributeOf(unit, 'id') !== undefined) return unit;
    const id = { name: 'id', prefix: '', local: 'id', uri: '', value: this.#nextId(prefix) };
    return { ...unit, attributes: [id, ...unit.attributes] };
  }

  #nextId(prefix: string): string {
    this.#count++;
    return `${prefix}-without-id-${this.#count}`;
  }

  #rawOf(node: XmlNode): string {
    if (node.kind === 'aside') return node.raw;
    if (node.kind === 'text') return escapeText(trimBlank(node.text));
    return rawElement(this.#text, node, this.#root?.uri ?? '');
  }
}

function restOfNotes(notes: XmlElement): readonly XmlNode[] {
  return notes.children.filter((node) =>
    node.kind === 'text' ? !isBlank(node.text) : !(isElement(node) && isCore(node.uri) && node.local === 'note'),
  );
}
