import type { Document, File, Unit } from '../../../core/document.ts';
import type { FileReading, Translations } from '../../../core/ports.ts';
import { readXliff } from '../xliff/index.ts';
import { type FileLanguages, readXliff12 } from '../xliff12/read.ts';
import { placesIn } from '../xml/place.ts';

/** An XLIFF 2 file, which is one document. */
export function readTranslatedXliff(text: string, path: string): FileReading<Translations> {
  const { note, found } = unitLines(text);
  const reading = readXliff(text, path, note);
  if ('problem' in reading) return reading;
  return { documents: [reading.document], ...found(), findings: reading.findings };
}

/** An XLIFF 1.2 file: its files in a document for each pair of languages that they name. */
export function readTranslatedXliff12(text: string, path: string): FileReading<Translations> {
  const { note, found } = unitLines(text);
  const reading = readXliff12(text, path, { unit: note });
  if ('problem' in reading) return reading;
  // That files of other languages stand in one file is no fault here.
  const findings = reading.findings.filter(({ ruleId }) => ruleId !== 'xliff12-language');
  return { documents: byLanguages(reading.document, reading.languages), ...found(), findings };
}

/** A file that names no language is in that of the document, which is the first that was named. */
function byLanguages(document: Document, languages: readonly FileLanguages[]): readonly Document[] {
  const pairs = new Map<string, { srcLang: string; trgLang: string | undefined; files: File[] }>();
  for (const [index, file] of document.files.entries()) {
    const { srcLang = document.srcLang, trgLang = document.trgLang } = languages[index] ?? {};
    const key = `${srcLang} ${trgLang ?? ''}`.toLowerCase();
    const pair = pairs.get(key) ?? { srcLang, trgLang, files: [] };
    pair.files.push(file);
    pairs.set(key, pair);
  }
  if (pairs.size < 2) return [document];
  const { trgLang: _, ...rest } = document;
  return [...pairs.values()].map(({ trgLang, ...pair }) => ({ ...rest, ...pair, ...(trgLang && { trgLang }) }));
}

/** What notes where units begin, and what is known of them then. */
function unitLines(text: string) {
  const starts = new Map<Unit, number>();
  const placeOf = placesIn(text);
  let unitCount = 0;
  return {
    note(unit: Unit, start: number): void {
      starts.set(unit, start);
      unitCount++;
    },
    found: (): Pick<Translations, 'unitCount' | 'lineOf'> => ({
      unitCount,
      lineOf(unit) {
        const start = starts.get(unit);
        return start === undefined ? undefined : placeOf(start).line;
      },
    }),
  };
}
