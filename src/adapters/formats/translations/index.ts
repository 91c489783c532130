import type { FileReading, Translations, TranslationsOptions } from '../../../core/ports.ts';
import { type Kind, kindOf } from './kind.ts';
import { readTranslatedTable } from './table.ts';
import { isTableHeader } from './table-header.ts';
import { readTranslatedTmx } from './tmx.ts';
import { readTranslatedXliff, readTranslatedXliff12 } from './xliff.ts';

const readers: Readonly<
  Record<Kind, (text: string, path: string, options: TranslationsOptions) => FileReading<Translations>>
> = {
  xliff: readTranslatedXliff,
  xliff12: readTranslatedXliff12,
  tmx: readTranslatedTmx,
  table: readTranslatedTable,
};

/**
 * The texts of a file with their translations: XLIFF 1.2 or 2, TMX, or a table in CSV or TSV, known by its content before
 * its ending. Undefined where it is none of these.
 *
 * @param path for the findings
 */
export function readTranslations(
  text: string,
  path: string,
  options: TranslationsOptions,
): FileReading<Translations> | undefined {
  const kind = kindOf(text, path, (line) => isTableHeader(line, options));
  return kind && readers[kind](text, path, options);
}
