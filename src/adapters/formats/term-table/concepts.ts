import { type TermReading, withStatus } from '../../../core/terms/default-status.ts';
import type { ConceptEntry, LangSec } from '../../../core/terms/termbase.ts';
import type { ReportTable } from './report.ts';

/** A concept while its rows are read. */
export interface OpenConcept {
  /** Empty where the table names none. */
  readonly id: string;
  /** The number of its first row; the header is row 1. */
  readonly row: number;
  /** UTF-16 offset of its first row. */
  readonly start: number;
  readonly notes: Set<string>;
  readonly languages: Map<string, OpenLanguage>;
  subjectField: string | undefined;
}

export interface OpenLanguage {
  readonly readings: TermReading[];
  definition: string | undefined;
  definitionSource: string | undefined;
}

/** A concept of which nothing is known but where it begins. */
export function newConcept(id: string, row: number, start: number): OpenConcept {
  return { id, row, start, notes: new Set(), languages: new Map(), subjectField: undefined };
}

/** The concepts in the order of their first rows, their languages in the order of the columns. */
export function conceptsOf(
  open: readonly OpenConcept[],
  langs: readonly string[],
  report: ReportTable,
): readonly ConceptEntry[] {
  const ids = new Set(open.map(({ id }) => id));
  return open.map((concept) => {
    const langSecs = langs.flatMap((lang) => langSecOf(lang, concept.languages.get(lang)));
    const id = concept.id === '' ? madeId(concept.row, ids) : concept.id;
    if (!langSecs.some(({ terms }) => terms.length > 0)) reportEmpty(id, concept.start, report);
    const { notes, subjectField } = concept;
    return { id, ...(subjectField !== undefined ? { subjectField } : {}), notes: [...notes], langSecs };
  });
}

function reportEmpty(id: string, start: number, report: ReportTable): void {
  const shown = id.slice(0, 60);
  report('table-no-terms', 'major', start, `The concept ${shown} has no term. Add one, or remove it.`, shown);
}

/** An id from the number of a row, which no other concept has. */
function madeId(row: number, ids: Set<string>): string {
  let id = `row-${row}`;
  while (ids.has(id)) id += '-a';
  ids.add(id);
  return id;
}

function langSecOf(lang: string, language: OpenLanguage | undefined): readonly LangSec[] {
  if (!language) return [];
  const { definition, definitionSource, readings } = language;
  return [
    {
      lang,
      ...(definition !== undefined ? { definition } : {}),
      ...(definitionSource !== undefined ? { definitionSource } : {}),
      terms: withStatus(readings),
    },
  ];
}
