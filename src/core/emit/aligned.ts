import type { Content, Document, LanguageTag, Segment, State, Unit } from '../document.ts';
import { units } from '../document.ts';

/** A source document with its bilingual versions, which share unit and segment ids. */
export interface AlignedDocument {
  /** Path of the source, relative to the project. */
  readonly path: string;
  readonly source: Document;
  /** By target language, in the order in which the project names them. */
  readonly targets: ReadonlyMap<LanguageTag, Document>;
}

/** A unit in all languages. */
export interface AlignedUnit {
  /** As the first target language has it, or the source where there is none. */
  readonly unit: Unit;
  readonly rows: readonly AlignedRow[];
}

/** A segment in all languages. */
export interface AlignedRow {
  readonly unit: string;
  readonly segment: string;
  readonly source: Content;
  readonly cells: readonly AlignedCell[];
}

export interface AlignedCell {
  readonly lang: LanguageTag;
  readonly state: State;
  readonly target: Content | undefined;
  /** The segment of the bilingual document, and its unit. */
  readonly item: Segment;
  readonly owner: Unit;
}

/**
 * The units of a document with their segments side by side, in document order. A unit that every language leaves out of
 * translation comes with its segments and no cells.
 */
export function* alignedUnits(document: AlignedDocument): Generator<AlignedUnit> {
  const langs = [...document.targets.keys()];
  const iterators = [...document.targets.values()].map(units);
  for (const sourceUnit of units(document.source)) {
    const versions = iterators.map((list) => nextUnit(list, sourceUnit));
    yield { unit: versions[0] ?? sourceUnit, rows: rowsOf(sourceUnit, langs, versions) };
  }
}

function nextUnit(list: Generator<Unit>, expected: Unit): Unit {
  const next = list.next();
  if (next.done || next.value.id !== expected.id)
    throw new Error(`Unit ${expected.id} is out of step between languages.`);
  return next.value;
}

function rowsOf(sourceUnit: Unit, langs: readonly LanguageTag[], versions: readonly Unit[]): readonly AlignedRow[] {
  const rows: AlignedRow[] = [];
  sourceUnit.parts.forEach((part, i) => {
    if (part.kind !== 'segment') return;
    const cells: AlignedCell[] = [];
    versions.forEach((owner, at) => {
      const item = owner.parts[i];
      const lang = langs[at];
      if (lang !== undefined && owner.translate && item?.kind === 'segment')
        cells.push({ lang, state: item.state, target: item.target, item, owner });
    });
    rows.push({ unit: sourceUnit.id, segment: part.id, source: part.source, cells });
  });
  return rows;
}

/** A content as one reads it: text, with standalone codes as their plain-text stand-in and spanning codes left out. */
export function readableText(content: Content): string {
  const [only] = content;
  if (content.length === 1 && only?.kind === 'text') return only.text;
  let text = '';
  for (const inline of content) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'ph') text += inline.equiv ?? inline.disp ?? '';
  }
  return text;
}
