/**
 * The document model: XLIFF 2's own terms as immutable data. Every step of the pipeline is a function from one
 * Document to another; there is no second private model beside it.
 *
 * A Document without `trgLang` is a source; with it, a bilingual work document. The English and the Vietnamese
 * document of one source carry the same unit and segment ids, which is what aligns them.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
 */

/** A BCP 47 language tag such as `fr`, `en-GB` or `vi`. */
export type LanguageTag = string;

export type State = 'initial' | 'translated' | 'reviewed' | 'final';

/** The states from the earliest to the latest, the order in which a gate compares them. */
export const states: readonly State[] = ['initial', 'translated', 'reviewed', 'final'];

export interface Document {
  /** The XLIFF version that the document was read from or will be written as. */
  readonly version: '2.0' | '2.1' | '2.2';
  readonly srcLang: LanguageTag;
  readonly trgLang?: LanguageTag;
  readonly files: readonly File[];
  /** Namespace declarations and foreign attributes of the root, kept as they were, in order. */
  readonly attributes?: readonly RawAttribute[];
  /** Elements and comments of the root beside its files, as XML text. */
  readonly elements?: readonly string[];
  /** Comments and processing instructions before the root, as XML text. */
  readonly prolog?: readonly string[];
}

export interface File {
  readonly id: string;
  /** Path of the source document, relative to the project, with forward slashes. */
  readonly original?: string;
  readonly notes: readonly Note[];
  readonly children: readonly (Group | Unit)[];
  readonly extras?: Extras;
}

export interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly name?: string;
  readonly type?: string;
  readonly translate?: boolean;
  readonly notes: readonly Note[];
  readonly children: readonly (Group | Unit)[];
  readonly extras?: Extras;
}

/** A translatable block: a paragraph, a heading, a table cell, an attribute, a JSON value. */
export interface Unit {
  readonly kind: 'unit';
  /** NMTOKEN, unique in its file; the same in every language and kept across rebuilds. */
  readonly id: string;
  /** The unit's own name in the source, such as a JSON key path. */
  readonly name?: string;
  /** `prefix:value`, what kind of block it is, for example `psr:heading`. */
  readonly type?: string;
  readonly translate: boolean;
  /** False where the source may not be split or joined further. */
  readonly canResegment?: boolean;
  /** `preserve`: white space is content. Always so in what Passerelle writes, since it never pretty-prints. */
  readonly space: 'default' | 'preserve';
  readonly notes: readonly Note[];
  /** Original markup of inline codes, by id; codes point to it with `dataRef`. */
  readonly originalData: readonly OriginalData[];
  /** Segments and ignorables in document order; joined, their sources are the unit's whole source. */
  readonly parts: readonly Part[];
  readonly glossary: readonly GlossEntry[];
  readonly matches: readonly Match[];
  readonly metadata: readonly MetaGroup[];
  readonly extras?: Extras;
}

export type Part = Segment | Ignorable;

/** A sentence of a unit. */
export interface Segment {
  readonly kind: 'segment';
  /** NMTOKEN, unique among the segments, ignorables and inline codes of its unit. */
  readonly id: string;
  readonly state: State;
  /** `prefix:value`, refines `state`. */
  readonly subState?: string;
  readonly canResegment?: boolean;
  readonly source: Content;
  /** Absent where there is no translation; an empty array is a translation that is empty. */
  readonly target?: Content;
  /** Position of the target among the unit's parts where it differs from the source's, from 1. */
  readonly order?: number;
}

/** What stands between two segments: white space, or codes alone. */
export interface Ignorable {
  readonly kind: 'ignorable';
  readonly id?: string;
  readonly source: Content;
  readonly target?: Content;
  readonly order?: number;
}

/**
 * The content of a source or target: text runs and codes in reading order. Spanning codes and annotations are kept as
 * their two ends (`sc`…`ec`, `sm`…`em`), so that content can be cut anywhere; a writer puts `pc` and `mrk` around
 * what is well nested within one segment.
 */
export type Content = readonly Inline[];

export type Inline = Text | StandaloneCode | StartCode | EndCode | StartMarker | EndMarker;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

/** What an inline code does to the text around it; XLIFF's `type` attribute. */
export type CodeType = 'fmt' | 'ui' | 'quote' | 'link' | 'image' | 'other';

interface CodeAttributes {
  readonly type?: CodeType;
  /** `xlf:…` or `prefix:…`; refines `type`. */
  readonly subType?: string;
  /** Id of the OriginalData that holds the code's own markup. */
  readonly dataRef?: string;
  /** What a person sees in place of the code, for example `<b>`. */
  readonly disp?: string;
  /** Plain-text stand-in of the code, for example `\n`. */
  readonly equiv?: string;
  readonly canCopy?: boolean;
  readonly canDelete?: boolean;
  readonly canOverlap?: boolean;
  readonly canReorder?: 'yes' | 'firstNo' | 'no';
  /** Space-separated ids of units whose text stands inside this code, such as an `alt` attribute. */
  readonly subFlows?: string;
  /** Attributes that the model has no name for, kept as they were. */
  readonly attributes?: readonly RawAttribute[];
}

/** A code without extent: a line break, an image, a placeholder. */
export interface StandaloneCode extends CodeAttributes {
  readonly kind: 'ph';
  readonly id: string;
}

/** The start of a spanning code. */
export interface StartCode extends CodeAttributes {
  readonly kind: 'sc';
  readonly id: string;
  /** True where the end is not in the same unit. */
  readonly isolated?: boolean;
}

/** The end of a spanning code. */
export interface EndCode extends CodeAttributes {
  readonly kind: 'ec';
  /** Id of the start code; or its own id where the start is not in the same unit. */
  readonly id: string;
  readonly isolated?: boolean;
}

/** The start of an annotation, such as a term. */
export interface StartMarker {
  readonly kind: 'sm';
  readonly id: string;
  /** `generic`, `comment`, `term` or `prefix:value`. */
  readonly type: string;
  readonly value?: string;
  readonly ref?: string;
  readonly translate?: boolean;
  readonly attributes?: readonly RawAttribute[];
}

export interface EndMarker {
  readonly kind: 'em';
  /** Id of the start marker. */
  readonly id: string;
}

export interface OriginalData {
  readonly id: string;
  readonly text: string;
  readonly attributes?: readonly RawAttribute[];
}

export interface Note {
  readonly id?: string;
  readonly text: string;
  readonly category?: string;
  readonly appliesTo?: 'source' | 'target';
  /** 1 (highest) to 10. */
  readonly priority?: number;
  readonly attributes?: readonly RawAttribute[];
}

/** An entry of the glossary module: the termbase's answer for one annotated occurrence. */
export interface GlossEntry {
  readonly id: string;
  /** Points to the annotation in the unit, `#` and its id. */
  readonly ref?: string;
  readonly term: string;
  /** The termbase concept the entry was made from. */
  readonly termSource?: string;
  readonly translations: readonly string[];
  readonly definition?: string;
  /** Attributes of the term, of each translation (by its place) and of the definition that the model has no name for. */
  readonly termAttributes?: readonly RawAttribute[];
  readonly translationAttributes?: readonly (readonly RawAttribute[])[];
  readonly definitionAttributes?: readonly RawAttribute[];
  readonly extras?: Extras;
}

/** A proposal for a segment, from memory or an engine; it is never a target before somebody takes it. */
export interface Match {
  readonly id: string;
  /** Points to the segment, `#` and its id. */
  readonly ref: string;
  readonly type: 'am' | 'mt' | 'icm' | 'idm' | 'tb' | 'tm' | 'other';
  readonly subType?: string;
  readonly origin?: string;
  /** 0 to 100. */
  readonly similarityPct?: number;
  readonly matchQualityPct?: number;
  readonly originalData: readonly OriginalData[];
  readonly source: Content;
  readonly target: Content;
  readonly extras?: Extras;
}

/** A group of the metadata module. */
export interface MetaGroup {
  readonly id?: string;
  readonly category?: string;
  readonly appliesTo?: string;
  readonly children: readonly (MetaGroup | Meta)[];
}

export interface Meta {
  readonly type: string;
  readonly value: string;
}

export interface RawAttribute {
  readonly name: string;
  readonly value: string;
}

/** XLIFF content that the model has no name for, carried through untouched and in order. */
export interface Extras {
  readonly attributes: readonly RawAttribute[];
  /** Whole elements as XML text, namespace declarations included. */
  readonly elements: readonly string[];
}

/** The units of a document in document order, those inside groups included. */
export function* units(document: Document): Generator<Unit> {
  // Not `yield* unitsIn(file.children)`: each generator on the way costs every unit a resumption.
  for (const file of document.files) {
    for (const child of file.children) {
      if (child.kind === 'unit') yield child;
      else yield* unitsIn(child.children);
    }
  }
}

function* unitsIn(children: readonly (Group | Unit)[]): Generator<Unit> {
  for (const child of children) {
    if (child.kind === 'unit') yield child;
    else yield* unitsIn(child.children);
  }
}

/**
 * The document with `change` applied to each of its units, in document order; the structure stays. What `change`
 * returns unchanged (the same object) stays the same object, and so do the containers around it.
 */
export function mapUnits(document: Document, change: (unit: Unit) => Unit): Document {
  const files = mapSame(document.files, (file) => {
    const children = mapChildren(file.children, change);
    return children === file.children ? file : { ...file, children };
  });
  return files === document.files ? document : { ...document, files };
}

function mapChildren(children: readonly (Group | Unit)[], change: (unit: Unit) => Unit): readonly (Group | Unit)[] {
  return mapSame(children, (child) => {
    if (child.kind === 'unit') return change(child);
    const inner = mapChildren(child.children, change);
    return inner === child.children ? child : { ...child, children: inner };
  });
}

/** The list with `change` applied, or the list itself where nothing changed. */
export function mapSame<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let changed: T[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const before = list[i] as T;
    const after = change(before);
    if (after !== before && !changed) changed = list.slice(0, i);
    if (changed) changed.push(after);
  }
  return changed ?? list;
}

/** The segments of a unit, without the ignorables. */
export function segments(unit: Unit): readonly Segment[] {
  return unit.parts.filter((part): part is Segment => part.kind === 'segment');
}
