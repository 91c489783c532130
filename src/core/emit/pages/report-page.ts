import { escapeHtml } from './escape.ts';
import { counted, figure } from './figures.ts';
import { pageFoot, pageHead } from './frame.ts';
import { anyLanguage } from './language.ts';
import { documentsSection } from './report-documents.ts';
import { findingsSection } from './report-findings.ts';
import type { ReportInput } from './report-input.ts';
import { languagesSection } from './report-languages.ts';
import { reportScript } from './report-script.ts';
import { reportStyle } from './report-style.ts';
import { termsSection } from './report-terms.ts';
import { markDefinitions } from './state-mark.ts';

/**
 * The report: how far each language is and what its release still asks for, the documents, the terms and the findings,
 * as one self-contained HTML page in chunks. It loads nothing; its script only narrows the table of findings.
 */
export function* reportPage(input: ReportInput): Generator<string> {
  const title = input.title ?? 'Translation report';
  yield pageHead(title, reportStyle);
  yield markDefinitions;
  yield `<main>\n<header>\n<h1 ${anyLanguage}>${escapeHtml(title)}</h1>\n${byline(input)}${contents(input)}</header>\n`;
  yield* languagesSection(input);
  yield* documentsSection(input);
  yield* termsSection(input);
  yield* findingsSection(input);
  yield '</main>\n';
  yield pageFoot(reportScript);
}

function byline(input: ReportInput): string {
  let words = 0;
  for (const document of input.documents) words += document.words;
  const facts = [counted(input.documents.length, 'document'), counted(words, 'word')];
  if (input.glossaryHash !== undefined) {
    const hash = escapeHtml(input.glossaryHash);
    facts.push(`glossary <code title="${hash}">${escapeHtml(input.glossaryHash.slice(0, 12))}</code>`);
  }
  return `<p class="by">${facts.join(' · ')}</p>\n`;
}

function contents(input: ReportInput): string {
  const links = [
    ['languages', 'Languages', input.trgLangs.length],
    ['documents', 'Documents', input.documents.length],
    ['terms', 'Terms', input.coverage.length],
    ['findings', 'Findings', input.findings.length],
  ] as const;
  const items = links.map(([id, name, count]) => `<li><a href="#${id}">${name}</a> <span>${figure(count)}</span></li>`);
  return `<nav aria-label="Sections"><ul>${items.join('')}</ul></nav>\n`;
}
