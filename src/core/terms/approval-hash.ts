import { baseLanguage, type ConceptEntry, type LangSec, type TermSec } from './termbase.ts';

/** SHA-256 of a text's UTF-8, in hexadecimal. */
export type Digest = (text: string) => string;

/** 64 bits: enough for any change to show, short enough for a line. */
const hashLength = 16;

/**
 * The hash of what a reader sees of a concept in a language: its terms with status, whether they are verified, part of
 * speech, forms, collocations, exactness and source; the definition there and in the source language, with their sources; the
 * subject field. The order of terms and forms, white space, Unicode form, notes, and unknown elements count for nothing.
 *
 * @param lang its base language counts, as for the matcher
 */
export function approvalHash(concept: ConceptEntry, lang: string, srcLang: string, digest: Digest): string {
  return digest(visibleContent(concept, lang, srcLang)).slice(0, hashLength);
}

/** What is hashed, as JSON; two concepts that show the same give the same text. */
function visibleContent(concept: ConceptEntry, lang: string, srcLang: string): string {
  const sections = sectionsIn(concept, lang);
  return JSON.stringify({
    subjectField: plain(concept.subjectField),
    sourceDefinitions: definitionsOf(sectionsIn(concept, srcLang)),
    definitions: definitionsOf(sections),
    terms: sections.flatMap(({ lang: tag, terms }) => terms.map((term) => termContent(term, tag))).sort(),
  });
}

function sectionsIn(concept: ConceptEntry, lang: string): readonly LangSec[] {
  const base = baseLanguage(lang);
  return concept.langSecs.filter((section) => baseLanguage(section.lang) === base);
}

function definitionsOf(sections: readonly LangSec[]): readonly string[] {
  return sections
    .filter(({ definition, definitionSource }) => definition !== undefined || definitionSource !== undefined)
    .map(({ lang, definition, definitionSource }) =>
      JSON.stringify([lang.toLowerCase(), plain(definition), plain(definitionSource)]),
    )
    .sort();
}

function termContent(term: TermSec, lang: string): string {
  const forms = sortedSet(term.forms);
  const collocations = sortedSet(term.collocations ?? []);
  const flags = [term.status, term.isProposed, term.isExact];
  return JSON.stringify([
    lang.toLowerCase(),
    plain(term.term),
    ...flags,
    plain(term.partOfSpeech),
    forms,
    collocations,
    plain(term.source),
  ]);
}

function sortedSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(plain))].sort();
}

/** NFC, white space single and none at the edges; what is absent is as good as empty. */
function plain(text = ''): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
