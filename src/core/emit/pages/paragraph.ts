import type { Content, LanguageTag, Part, Unit } from '../../document.ts';
import { type AlignedCell, type AlignedRow, type AlignedUnit, readableText } from '../aligned.ts';
import { inTargetOrder } from '../assemble.ts';
import { blockOf } from './block.ts';
import { escapeHtml } from './escape.ts';
import { anyLanguage, languageAttributes } from './language.ts';
import { noteHtml, placeNotes, reasonLeftOut } from './notes.ts';
import { type Mark, sentenceHtml } from './sentence.ts';

/** What the rows of a page have in common. */
export interface PageContext {
  readonly srcLang: LanguageTag;
  readonly trgLangs: readonly LanguageTag[];
  readonly marksOf: (lang: LanguageTag, text: string) => readonly Mark[];
  /** The element of a document's own headings. */
  readonly heading: 'h2' | 'h3';
}

/** Where a row stands: the id and the number of its paragraph, and the number of its first note. */
export interface RowPlace {
  readonly id: string;
  readonly number: number;
  readonly firstNote: number;
  /** Languages that the document has a version in. */
  readonly langs: ReadonlySet<LanguageTag>;
}

/**
 * A unit as a row of the page, a column a language; returns how many notes it shows. It is one chunk, since a chunk
 * has to pass through every generator on its way to the file.
 */
export function* paragraphHtml(aligned: AlignedUnit, context: PageContext, place: RowPlace): Generator<string, number> {
  const { unit, rows } = aligned;
  const block = blockOf(unit.type);
  const element = block.element === 'heading' ? context.heading : block.element;
  const isLeftOut = !unit.translate && rows.every((row) => row.cells.length === 0);
  const notes = placeNotes(unit, rows, context.srcLang);
  let number = place.firstNote;
  const notesOf = (lang: LanguageTag) => (notes.get(lang) ?? []).map((text) => noteHtml(text, number++)).join('');
  const className = ['p', block.className, isLeftOut ? 'left-out' : ''].filter(Boolean).join(' ');
  let html = `<div class="${className}" id="${place.id}"><span class="n">${place.number}</span>${nameHtml(unit)}`;
  html += `${sourceCell(aligned, element, context, isLeftOut)}${notesOf(context.srcLang)}</div>`;
  if (isLeftOut) html += `<p class="reason" ${anyLanguage}>${escapeHtml(reasonLeftOut(unit))}</p>`;
  else {
    for (const lang of context.trgLangs)
      html += `${targetCell(rows, lang, element, context, place.langs.has(lang))}${notesOf(lang)}</div>`;
  }
  yield `${html}</div>\n`;
  return number - place.firstNote;
}

/** The name that the source gives a unit, such as a key; only resources have them. */
function nameHtml(unit: Unit): string {
  return unit.name === undefined ? '' : `<p class="name" ${anyLanguage}>${escapeHtml(unit.name)}</p>`;
}

function sourceCell({ unit, rows }: AlignedUnit, element: string, context: PageContext, isLeftOut: boolean): string {
  const lang = context.srcLang;
  let html = `<div class="c" ${languageAttributes(lang)}><${element}>`;
  let next = 0;
  for (const part of unit.parts) {
    if (part.kind === 'ignorable') {
      html += betweenHtml(part.source);
      continue;
    }
    const content = rows[next++]?.source ?? part.source;
    if (isLeftOut) html += sentenceHtml(content, []);
    else html += sentenceSpan(next, '', sentenceHtml(content, marksIn(content, lang, context)));
  }
  return `${html}</${element}>`;
}

function targetCell(
  rows: readonly AlignedRow[],
  lang: LanguageTag,
  element: string,
  context: PageContext,
  hasVersion: boolean,
): string {
  let html = `<div class="c" ${languageAttributes(lang)}>`;
  const cells = rows.map((row) => row.cells.find((cell) => cell.lang === lang));
  const owner = cells[0]?.owner;
  if (owner) {
    html += `<${element}>`;
    const numbers = new Map<Part, number>(cells.flatMap((cell, i) => (cell ? [[cell.item, i + 1]] : [])));
    for (const part of inTargetOrder(owner.parts)) {
      const number = numbers.get(part);
      const cell = number === undefined ? undefined : cells[number - 1];
      if (number !== undefined && cell) html += targetSentence(cell, number, context);
      else html += betweenHtml(part.target ?? part.source);
    }
    return `${html}</${element}>`;
  }
  if (hasVersion) return `${html}<p>${emptyMark('left out here')}</p>`;
  return `${html}<p>${rows.map((_, i) => sentenceSpan(i + 1, ' none', emptyMark('not translated'))).join(' ')}</p>`;
}

function targetSentence(cell: AlignedCell, number: number, context: PageContext): string {
  if (!cell.target) return sentenceSpan(number, ' none', emptyMark('not translated'));
  if (readableText(cell.target).trim() === '') return sentenceSpan(number, ' none', emptyMark('empty'));
  const html = sentenceHtml(cell.target, marksIn(cell.target, cell.lang, context));
  return sentenceSpan(number, '', cell.state === 'initial' ? initialMark + html : html);
}

function sentenceSpan(number: number, moreClasses: string, html: string): string {
  return `<span class="s${moreClasses}" data-s="${number}">${html}</span>`;
}

/** The white space between sentences; a text of one sentence has none. */
function betweenHtml(content: Content): string {
  return sentenceHtml(content, []);
}

function marksIn(content: Content, lang: LanguageTag, context: PageContext): readonly Mark[] {
  return context.marksOf(lang, readableText(content));
}

/** Stands where a text is missing; the source is never put in its place. */
function emptyMark(label: string): string {
  return `<span class="empty" lang="en" dir="ltr"><i class="o"></i>${label}</span>`;
}

/** Stands before a target that is a proposal so far. */
const initialMark =
  '<i class="o" role="img" aria-label="initial:" title="initial: a proposal that nobody has confirmed"></i>';
