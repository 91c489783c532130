import { codes, plainText } from '../../../core/content.ts';
import type { Content, LanguageTag } from '../../../core/document.ts';
import type { MemoryUnit } from '../../../core/memory/memory.ts';
import { canonicalTag } from '../term-table/columns.ts';
import { type Delimiter, lineOf } from '../term-table/records.ts';
import { type Column, nameOf, rowFields } from './columns.ts';

export interface MemoryTableOptions {
  readonly delimiter: Delimiter;
  /** The languages of the table in order, the source language first; others of the units are left out. */
  readonly langs: readonly LanguageTag[];
}

/**
 * The units as a table, a segment a row, with the columns that have something to say; `readMemoryTable` gives the same
 * texts again. Units whose source is in another language than the first are left out, as are codes inside the texts:
 * see `lossesInMemoryTable`.
 */
export function* writeMemoryTable(
  units: readonly MemoryUnit[],
  { delimiter, langs }: MemoryTableOptions,
): Generator<string> {
  const fields = rowFields.filter((kind) => units.some((unit) => cellOf({ kind }, unit) !== ''));
  const columns: readonly Column[] = [
    ...langs.map((lang): Column => ({ kind: 'text', lang: canonicalTag(lang) })),
    ...fields.map((kind): Column => ({ kind })),
  ];
  yield lineOf(columns.map(nameOf), delimiter);
  const srcLang = canonicalTag(langs[0] ?? '');
  for (const unit of units)
    if (canonicalTag(unit.srcLang) === srcLang)
      yield lineOf(
        columns.map((column) => cellOf(column, unit)),
        delimiter,
      );
}

/** What a table can't hold of the units, a sentence for each kind; none where all of it is there. */
export function lossesInMemoryTable(units: readonly MemoryUnit[], langs: readonly LanguageTag[]): readonly string[] {
  const srcLang = canonicalTag(langs[0] ?? '');
  let others = 0;
  let withCodes = 0;
  for (const unit of units) {
    if (canonicalTag(unit.srcLang) !== srcLang) others++;
    else if (textsOf(unit).some((content) => codes(content).length > 0)) withCodes++;
  }
  return [
    ...(others > 0 ? [`Left out: segments whose source is not in ${srcLang}, ${others} of them.`] : []),
    ...(withCodes > 0
      ? [`Left out: the codes inside of ${withCodes === 1 ? '1 segment' : `${withCodes} segments`}. TMX keeps them.`]
      : []),
  ];
}

function textsOf({ source, targets }: MemoryUnit): readonly Content[] {
  return [source, ...[...targets.values()].map(({ content }) => content)];
}

function cellOf(column: Column, unit: MemoryUnit): string {
  if (column.kind === 'note') return unit.notes.join('\n');
  if (column.kind !== 'text') return unit[column.kind] ?? '';
  if (canonicalTag(unit.srcLang) === column.lang) return plainText(unit.source);
  for (const [lang, { content }] of unit.targets) if (canonicalTag(lang) === column.lang) return plainText(content);
  return '';
}
