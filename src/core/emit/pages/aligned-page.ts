import type { LanguageTag } from '../../document.ts';
import type { AlignedDocument } from '../aligned.ts';
import { alignedScript } from './aligned-script.ts';
import { alignedStyle } from './aligned-style.ts';
import { documentSection, languageName, type SectionContext } from './document-section.ts';
import { escapeHtml } from './escape.ts';
import { counted, figure } from './figures.ts';
import { pageFoot, pageHead } from './frame.ts';
import { anyLanguage } from './language.ts';
import type { Mark } from './sentence.ts';
import { type DocumentSummary, summarise } from './summary.ts';

export interface AlignedPageInput {
  /** Heading of the page; the first document's path where there is none. */
  readonly title?: string;
  readonly documents: readonly AlignedDocument[];
  readonly srcLang: LanguageTag;
  /** Each becomes a column, in this order. */
  readonly trgLangs: readonly LanguageTag[];
  /** A language's name in itself. */
  readonly languageName: (tag: LanguageTag) => string;
  /** The terms in a text as one reads it, ascending, the outermost only. */
  readonly marksOf: (lang: LanguageTag, text: string) => readonly Mark[];
  /** What the terms come from, as it shall be named on the page. */
  readonly glossaryTitle?: string;
}

/** Sentences from which on a page lays out only what is seen; below, the whole is cheap and its length exact. */
const longPage = 1000;

/**
 * The reading page: all documents, the languages side by side, as one self-contained HTML page in chunks of a
 * sentence or so. It loads nothing; without its script it is the same page but for the marking of partners.
 */
export function* alignedPage(input: AlignedPageInput): Generator<string> {
  const { documents, srcLang, trgLangs, marksOf } = input;
  const summarised = documents.map((document) => ({ document, summary: summarise(document, trgLangs) }));
  const total = sumOf(summarised.map(({ summary }) => summary));
  const isSeveral = documents.length > 1;
  const isLong = total.sentences > longPage;
  const context: SectionContext = {
    srcLang,
    trgLangs,
    marksOf,
    languageName: input.languageName,
    heading: isSeveral ? 'h3' : 'h2',
    isLong,
  };
  const title = input.title ?? documents[0]?.path ?? 'Aligned texts';
  yield pageHead(title, alignedStyle(1 + trgLangs.length));
  yield `<main${isLong ? ' class="long"' : ''}>\n`;
  yield `<header id="top">\n<h1 ${anyLanguage}>${escapeHtml(title)}</h1>\n${byline(total, input.glossaryTitle)}</header>\n`;
  if (isSeveral) yield* contents(summarised, context);
  if (documents.length === 0) yield '<p class="nothing">There is no document yet. Build one, and it is here.</p>\n';
  for (const [i, { document, summary }] of summarised.entries()) {
    yield* documentSection(document, summary, i + 1, context);
  }
  yield '</main>\n<div class="status" id="status" role="status"></div>\n';
  yield pageFoot(alignedScript);
}

function sumOf(summaries: readonly DocumentSummary[]): { readonly words: number; readonly sentences: number } {
  let words = 0;
  let sentences = 0;
  for (const summary of summaries) {
    words += summary.words;
    sentences += summary.sentences;
  }
  return { words, sentences };
}

function byline(total: { readonly words: number; readonly sentences: number }, glossaryTitle?: string): string {
  const facts = [counted(total.words, 'word'), counted(total.sentences, 'sentence')];
  if (glossaryTitle !== undefined) facts.push(`terms of <bdi>${escapeHtml(glossaryTitle)}</bdi>`);
  const hint = 'Choose a sentence to see its partners<span class="keys">; the arrow keys move, Escape clears</span>.';
  return `<p class="by">${facts.join(' · ')}<span id="hint" hidden> · ${hint}</span></p>\n`;
}

function* contents(
  summarised: readonly { readonly document: AlignedDocument; readonly summary: DocumentSummary }[],
  context: SectionContext,
): Generator<string> {
  yield '<nav class="contents" aria-label="Documents">\n<ol>\n';
  for (const [i, { document, summary }] of summarised.entries()) {
    const facts = [counted(summary.words, 'word'), ...openFacts(summary, context)].join(' · ');
    const link = `<a href="#d${i + 1}" ${anyLanguage}>${escapeHtml(document.path)}</a>`;
    yield `<li>${link} <span class="facts">${facts}</span></li>\n`;
  }
  yield '</ol>\n</nav>\n';
}

/** The languages that are not complete, with their figures. */
function openFacts(summary: DocumentSummary, context: SectionContext): string[] {
  const facts: string[] = [];
  for (const [lang, done] of summary.withTarget) {
    if (done === summary.sentences) continue;
    facts.push(`${languageName(lang, context)} ${figure(done)} of ${figure(summary.sentences)}`);
  }
  return facts;
}
