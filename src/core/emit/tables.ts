import type { Document, LanguageTag } from '../document.ts';
import { units } from '../document.ts';
import { type AlignedDocument, type AlignedRow, alignedUnits, readableText } from './aligned.ts';

/**
 * All translatable segments as tab-separated values with a header: file, unit, segment, a column of text a language, a
 * column of state a target language. Tabs, line breaks and backslashes inside a text are written `\t`, `\n`, `\r`, `\\`.
 */
export function* alignedTsv(
  documents: readonly AlignedDocument[],
  srcLang: LanguageTag,
  trgLangs: readonly LanguageTag[],
): Generator<string> {
  const states = trgLangs.map((lang) => `${lang}.state`);
  yield `${['file', 'unit', 'segment', srcLang, ...trgLangs, ...states].join('\t')}\n`;
  for (const { file, row } of translatableRows(documents)) {
    const texts = trgLangs.map((lang) => textIn(row, lang) ?? '');
    const cells = [
      file,
      row.unit,
      row.segment,
      readableText(row.source),
      ...texts,
      ...trgLangs.map((lang) => stateIn(row, lang)),
    ];
    yield `${cells.map(escapeTsv).join('\t')}\n`;
  }
}

/** All translatable segments as JSON lines: `file`, `unit`, `segment`, a text a language (null where there is none), `states`. */
export function* alignedJsonLines(
  documents: readonly AlignedDocument[],
  srcLang: LanguageTag,
  trgLangs: readonly LanguageTag[],
): Generator<string> {
  for (const { file, row } of translatableRows(documents)) {
    const record: Record<string, unknown> = { file, unit: row.unit, segment: row.segment };
    const states: Record<string, string> = {};
    record[srcLang] = readableText(row.source);
    for (const lang of trgLangs) {
      record[lang] = textIn(row, lang) ?? null;
      states[lang] = stateIn(row, lang);
    }
    record.states = states;
    yield `${JSON.stringify(record)}\n`;
  }
}

/**
 * A document's texts in one language as an i18next resource, keys `unit.segment`; a segment without target has no key,
 * so that i18next falls back.
 */
export function* i18nextResource(document: AlignedDocument, lang: LanguageTag): Generator<string> {
  yield '{';
  const target = lang === document.source.srcLang ? undefined : document.targets.get(lang);
  const isEmpty = target !== undefined && !hasTargets(target);
  let separator = '\n';
  for (const { rows } of isEmpty ? [] : alignedUnits(document)) {
    const texts: string[] = [];
    for (const row of rows) {
      if (row.cells.length === 0) continue;
      const text = lang === document.source.srcLang ? readableText(row.source) : textIn(row, lang);
      if (text !== undefined) texts.push(`    ${JSON.stringify(row.segment)}: ${JSON.stringify(text)}`);
    }
    const unit = rows[0]?.unit;
    if (texts.length === 0 || unit === undefined) continue;
    yield `${separator}  ${JSON.stringify(unit)}: {\n${texts.join(',\n')}\n  }`;
    separator = ',\n';
  }
  yield '\n}\n';
}

function hasTargets(document: Document): boolean {
  for (const unit of units(document)) if (unit.parts.some((part) => part.target !== undefined)) return true;
  return false;
}

function* translatableRows(documents: readonly AlignedDocument[]): Generator<{ file: string; row: AlignedRow }> {
  for (const document of documents) {
    for (const { rows } of alignedUnits(document)) {
      for (const row of rows) if (row.cells.length > 0) yield { file: document.path, row };
    }
  }
}

function textIn(row: AlignedRow, lang: LanguageTag): string | undefined {
  const target = row.cells.find((cell) => cell.lang === lang)?.target;
  return target && readableText(target);
}

function stateIn(row: AlignedRow, lang: LanguageTag): string {
  return row.cells.find((cell) => cell.lang === lang)?.state ?? '';
}

function escapeTsv(text: string): string {
  return text.replace(/[\\\t\n\r]/gu, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
