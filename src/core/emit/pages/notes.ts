import type { LanguageTag, Note, Unit } from '../../document.ts';
import type { AlignedRow } from '../aligned.ts';
import { escapeHtml } from './escape.ts';
import { anyLanguage } from './language.ts';

/** Notes that the pipeline writes have a category that starts so; all others are from people or from the source. */
const generatedPrefix = 'passerelle:';

/** The notes of people on a unit, each once, by the column where it is shown. */
export type PlacedNotes = ReadonlyMap<LanguageTag, readonly string[]>;

/**
 * The notes of a unit by language. What stands on several languages' versions, or is about the source, is shown with
 * the source.
 */
export function placeNotes(unit: Unit, rows: readonly AlignedRow[], srcLang: LanguageTag): PlacedNotes {
  const langsOf = new Map<string, Set<LanguageTag>>();
  const add = (note: Note, lang: LanguageTag) => {
    if (isGenerated(note) || note.text.trim() === '') return;
    const langs = langsOf.get(note.text) ?? new Set();
    langsOf.set(note.text, langs.add(note.appliesTo === 'source' ? srcLang : lang));
  };
  const cells = rows[0]?.cells ?? [];
  for (const { owner, lang } of cells) for (const note of owner.notes) add(note, lang);
  if (cells.length === 0) for (const note of unit.notes) add(note, srcLang);
  const placed = new Map<LanguageTag, string[]>();
  for (const [text, langs] of langsOf) {
    const [only = srcLang] = langs;
    const lang = langs.size === 1 ? only : srcLang;
    placed.set(lang, [...(placed.get(lang) ?? []), text]);
  }
  return placed;
}

/** Why a unit is left out of translation, as its generated note says. */
export function reasonLeftOut(unit: Unit): string {
  return unit.notes.find(isGenerated)?.text ?? 'Left out of translation.';
}

/** A note as a number that opens it. Works without script, and prints open. */
export function noteHtml(text: string, number: number): string {
  return `<details class="note"><summary><span class="unseen">Note </span>${number}</summary><p ${anyLanguage}>${escapeHtml(text)}</p></details>`;
}

function isGenerated(note: Note): boolean {
  return note.category?.startsWith(generatedPrefix) ?? false;
}
