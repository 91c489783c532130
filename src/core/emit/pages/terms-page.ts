import type { ConceptUsage, LanguageUsage } from '../../terms/usage.ts';
import { escapeHtml } from './escape.ts';
import { counted, figure } from './figures.ts';
import { pageFoot, pageHead } from './frame.ts';
import { anyLanguage } from './language.ts';
import { markDefinitions } from './state-mark.ts';
import { conceptCard } from './terms-card.ts';
import type { TermsInput } from './terms-input.ts';
import { termsScript } from './terms-script.ts';
import { termsStyle } from './terms-style.ts';

/** A group of concepts under one heading. */
interface Group {
  readonly id: 'doubtful' | 'settled' | 'unused';
  readonly title: string;
  readonly concepts: readonly ConceptUsage[];
}

/**
 * The page on the terms, for a terminologist: each concept with its definition, sources, terms and statuses, how each
 * language renders it and where; inconsistencies first, concepts that do not occur last. One self-contained HTML page in
 * chunks. It loads nothing; its script only narrows what is shown.
 */
export function* termsPage(input: TermsInput): Generator<string> {
  const groups = grouped(input.usage);
  yield pageHead(input.title, termsStyle);
  yield markDefinitions;
  yield `<main>\n<header>\n<h1 ${anyLanguage}>${escapeHtml(input.title)}</h1>\n${byline(input)}${contents(groups)}</header>\n`;
  yield filter;
  for (const group of groups) {
    if (group.concepts.length === 0) continue;
    yield `<section id="${group.id}" aria-labelledby="${group.id}-h">\n<h2 id="${group.id}-h">${group.title}</h2>\n`;
    for (const usage of group.concepts) yield* conceptCard(usage, input);
    yield '</section>\n';
  }
  if (input.usage.length === 0) yield '<p class="nothing">The termbase has no concept.</p>\n';
  yield '</main>\n';
  yield pageFoot(termsScript);
}

/** Whether a language renders a concept in more than one way, wrongly or not at all. */
function isDoubtful({ variants, outcomes }: LanguageUsage): boolean {
  return variants.length > 0 || outcomes.missing > 0 || outcomes.forbidden > 0;
}

function grouped(usage: readonly ConceptUsage[]): readonly Group[] {
  const weight = ({ languages }: ConceptUsage) =>
    [...languages.values()].reduce(
      (sum, { variants, outcomes }) => sum + outcomes.missing + 2 * outcomes.forbidden + variants.length,
      0,
    );
  const used = usage.filter(({ count }) => count > 0);
  const doubtful = used.filter(({ languages }) => [...languages.values()].some(isDoubtful));
  return [
    {
      id: 'doubtful',
      title: 'Rendered in more than one way, wrongly or not at all',
      concepts: doubtful.toSorted((a, b) => weight(b) - weight(a) || b.count - a.count),
    },
    {
      id: 'settled',
      title: 'Rendered in one way',
      concepts: used.filter((each) => !doubtful.includes(each)).toSorted((a, b) => b.count - a.count),
    },
    { id: 'unused', title: 'Not in the documents', concepts: usage.filter(({ count }) => count === 0) },
  ];
}

function byline(input: TermsInput): string {
  const occurrences = input.usage.reduce((sum, { count }) => sum + count, 0);
  const facts = [counted(input.usage.length, 'concept'), counted(occurrences, 'occurrence')];
  if (input.approvals.length > 0) {
    const approved = input.approvals.filter(({ state }) => state === 'approved').length;
    facts.push(`${figure(approved)} of ${counted(input.approvals.length, 'entry', 'entries')} approved`);
  }
  if (input.glossaryHash !== undefined) {
    const hash = escapeHtml(input.glossaryHash);
    facts.push(`glossary <code title="${hash}">${escapeHtml(input.glossaryHash.slice(0, 12))}</code>`);
  }
  return `<p class="by">${facts.join(' · ')}</p>\n`;
}

function contents(groups: readonly Group[]): string {
  const items = groups
    .filter(({ concepts }) => concepts.length > 0)
    .map(({ id, title, concepts }) => `<li><a href="#${id}">${title}</a> <span>${figure(concepts.length)}</span></li>`);
  return `<nav aria-label="Sections"><ul>${items.join('')}</ul></nav>\n`;
}

const filter = `<form id="filter" role="search" hidden>
<label for="wanted">Find</label> <input id="wanted" name="wanted" type="search" autocomplete="off" spellcheck="false" placeholder="a term, a word of a definition, an id" aria-keyshortcuts="/">
<output id="found" aria-live="polite"></output>
</form>
<p id="no-match" class="nothing" hidden>No concept has these words. Empty the field to see all.</p>
`;
