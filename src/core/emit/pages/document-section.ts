import type { LanguageTag } from '../../document.ts';
import { type AlignedDocument, alignedUnits } from '../aligned.ts';
import { escapeHtml } from './escape.ts';
import { figure } from './figures.ts';
import { anyLanguage, languageAttributes } from './language.ts';
import { type PageContext, paragraphHtml } from './paragraph.ts';
import type { DocumentSummary } from './summary.ts';

export interface SectionContext extends PageContext {
  readonly languageName: (tag: LanguageTag) => string;
  /** Whether the page is laid out in stretches, as they come into sight. */
  readonly isLong: boolean;
}

/**
 * Paragraphs that are laid out together on a long page. Chromium slows down with the number of stretches times the
 * number of elements, so it is not each paragraph for itself.
 */
const stretch = 50;

/** A document of the reading page: the languages' names, and a row for each unit that has text. */
export function* documentSection(
  document: AlignedDocument,
  summary: DocumentSummary,
  number: number,
  context: SectionContext,
): Generator<string> {
  const id = `d${number}`;
  if (context.heading === 'h3') {
    yield `<section id="${id}" aria-labelledby="${id}h">\n`;
    yield `<h2 class="path" id="${id}h" ${anyLanguage}>${escapeHtml(document.path)}</h2>\n`;
  } else yield `<section id="${id}">\n`;
  yield heads(summary, context);
  const langs = new Set(document.targets.keys());
  let paragraph = 0;
  let note = 1;
  for (const aligned of alignedUnits(document)) {
    if (aligned.rows.length === 0) continue;
    if (context.isLong && paragraph % stretch === 0) yield `${paragraph > 0 ? '</div>' : ''}<div class="stretch">\n`;
    paragraph++;
    const place = { id: `${id}p${paragraph}`, number: paragraph, firstNote: note, langs };
    note += yield* paragraphHtml(aligned, context, place);
  }
  if (paragraph === 0) yield '<p class="nothing">There is no text in this document.</p>\n';
  else if (context.isLong) yield '</div>';
  yield '</section>\n';
}

/** A language's own name. */
export function languageName(lang: LanguageTag, context: SectionContext): string {
  return `<span class="language" ${languageAttributes(lang)}>${escapeHtml(context.languageName(lang))}</span>`;
}

/** The names of the languages above their columns, with a figure where one is not complete. */
function heads(summary: DocumentSummary, context: SectionContext): string {
  const heads = [context.srcLang, ...context.trgLangs].map((lang) => {
    const done = summary.withTarget.get(lang) ?? summary.sentences;
    const count = done < summary.sentences ? ` <small>${figure(done)} of ${figure(summary.sentences)}</small>` : '';
    return `<div>${languageName(lang, context)}${count}</div>`;
  });
  return `<div class="heads">${heads.join('')}</div>\n`;
}
