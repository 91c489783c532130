import type { Finding, Severity } from '../finding.ts';
import { type ConceptEntry, isAccepted, type LangSec, type Termbase, type TermSec } from './termbase.ts';

/** A termbase to be merged, with the name of its file for the findings. */
export interface NamedTermbase {
  readonly termbase: Termbase;
  readonly path: string;
}

/** One termbase made of several, and where they disagree. */
export interface MergedTermbase {
  readonly termbase: Termbase;
  readonly findings: readonly Finding[];
}

type ReportConflict = (message: string, actual: string, expected: string, severity?: Severity) => void;

/**
 * The termbases as one, concept by concept. A concept whose id stands in an earlier termbase adds to that one what it
 * lacks: languages, terms, forms, notes; everything else is appended. What is there is never removed or replaced: where
 * a later termbase says otherwise (another definition, status or subject field), that is a finding. Concepts that share
 * an id within one termbase stay apart, as the reader left them. The frame is that of the first termbase with one.
 */
export function mergeTermbases(parts: readonly NamedTermbase[]): MergedTermbase {
  const [first] = parts;
  if (first && parts.length === 1) return { termbase: first.termbase, findings: [] };
  const findings: Finding[] = [];
  const concepts: ConceptEntry[] = [];
  const places = new Map<string, number>();
  for (const { termbase, path } of parts) {
    const known = new Map(places);
    for (const concept of termbase.concepts) {
      const at = known.get(concept.id);
      const before = at === undefined ? undefined : concepts[at];
      if (at !== undefined && before)
        concepts[at] = mergeConcept(before, concept, reportIn(findings, path, concept.id));
      else {
        if (!places.has(concept.id)) places.set(concept.id, concepts.length);
        concepts.push(concept);
      }
    }
  }
  const frame = parts.find(({ termbase }) => termbase.frame)?.termbase.frame;
  return { termbase: { concepts, ...(frame ? { frame } : {}) }, findings };
}

function reportIn(findings: Finding[], file: string, id: string): ReportConflict {
  return (message, actual, expected, severity = 'major') => {
    findings.push({
      ruleId: 'termbase-conflict',
      category: 'terminology',
      severity,
      message: `Concept ${id.slice(0, 60)}: ${message}`,
      file,
      actual,
      expected: [expected],
    });
  };
}

function mergeConcept(before: ConceptEntry, added: ConceptEntry, report: ReportConflict): ConceptEntry {
  const subjectField = kept(before.subjectField, added.subjectField, 'the subject field', report);
  const langSecs = mergeLanguages(before.langSecs, added.langSecs, report);
  return {
    id: before.id,
    ...(subjectField !== undefined ? { subjectField } : {}),
    notes: union(before.notes, added.notes),
    langSecs,
    ...extrasOf(before, added),
  };
}

/** The sections, each with what is added for its language; the first of a language is the one that is added to. */
function mergeLanguages(
  before: readonly LangSec[],
  added: readonly LangSec[],
  report: ReportConflict,
): readonly LangSec[] {
  const additions = new Map<string, LangSec[]>();
  for (const section of added) {
    const sections = additions.get(section.lang.toLowerCase());
    if (sections) sections.push(section);
    else additions.set(section.lang.toLowerCase(), [section]);
  }
  const elsewhere = termsInFurtherSections(before);
  const merged = before.map((section) => {
    const lang = section.lang.toLowerCase();
    const known = elsewhere.get(lang);
    const sections = additions.get(lang);
    additions.delete(lang);
    if (!sections) return section;
    const isWanted = ({ term }: TermSec) => !known?.has(term.normalize('NFC'));
    const wanted = known ? sections.map((each) => ({ ...each, terms: each.terms.filter(isWanted) })) : sections;
    return mergeLanguage(section, wanted, report);
  });
  return [...merged, ...[...additions.values()].flat()];
}

/** By language, the terms of all its sections but the first, where a concept has several: they need not be added to that one. */
function termsInFurtherSections(langSecs: readonly LangSec[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { lang, terms } of langSecs) {
    const key = lang.toLowerCase();
    if (seen.has(key)) {
      const known = found.get(key) ?? new Set();
      for (const { term } of terms) known.add(term.normalize('NFC'));
      found.set(key, known);
    }
    seen.add(key);
  }
  return found;
}

function mergeLanguage(before: LangSec, added: readonly LangSec[], report: ReportConflict): LangSec {
  let definitions: Pick<LangSec, 'definition' | 'definitionSource'> = before;
  for (const section of added) definitions = mergeDefinition(definitions, section, report);
  const { definition, definitionSource } = definitions;
  const terms = added.flatMap((section) => section.terms);
  const extras = {
    ...before,
    extras: union(
      before.extras ?? [],
      added.flatMap((section) => section.extras ?? []),
    ),
  };
  return {
    lang: before.lang,
    ...(definition !== undefined ? { definition } : {}),
    ...(definitionSource !== undefined ? { definitionSource } : {}),
    terms: mergeTerms(before, terms, report),
    ...extrasOf(extras, added.find(({ attributes }) => attributes !== undefined) ?? {}),
  };
}

/** A definition with its source. A source belongs to its definition: that of one that is not taken is not wanted. */
function mergeDefinition(
  before: Pick<LangSec, 'definition' | 'definitionSource'>,
  added: LangSec,
  report: ReportConflict,
): Pick<LangSec, 'definition' | 'definitionSource'> {
  const definition = kept(before.definition, added.definition, `the definition in ${added.lang}`, report);
  if (definition !== added.definition) return before;
  const name = `the source of the definition in ${added.lang}`;
  const source = kept(before.definitionSource, added.definitionSource, name, report);
  return {
    ...(definition !== undefined ? { definition } : {}),
    ...(source !== undefined ? { definitionSource: source } : {}),
  };
}

function mergeTerms(before: LangSec, added: readonly TermSec[], report: ReportConflict): readonly TermSec[] {
  const terms = [...before.terms];
  const places = new Map(terms.map(({ term }, index) => [term.normalize('NFC'), index] as const));
  const preferred = terms.find(({ status }) => status === 'preferred')?.term;
  for (const term of added) {
    const at = places.get(term.term.normalize('NFC'));
    const there = at === undefined ? undefined : terms[at];
    if (at !== undefined && there) terms[at] = mergeTerm(there, term, before.lang, report);
    else if (term.status !== 'preferred' || preferred === undefined) terms.push(term);
    else {
      terms.push({ ...term, status: 'admitted' });
      const message = `“${term.term}” would be a second preferred term in ${before.lang} beside “${preferred}”, and was added as admitted. Decide which one is preferred.`;
      report(message, term.term, preferred, 'minor');
    }
  }
  return terms;
}

function mergeTerm(before: TermSec, added: TermSec, lang: string, report: ReportConflict): TermSec {
  const name = `of “${before.term}” in ${lang}`;
  if (added.status !== before.status) {
    const message = `the status ${name} is ${before.status} and stays so; ${added.status} was given. Change it by hand if it is wrong.`;
    // A table that says nothing of a status gives its first term the best one.
    report(message, added.status, before.status, isAccepted(before) && isAccepted(added) ? 'minor' : 'major');
  }
  // Only `yes` is said by anybody: a table or a TBX that is silent means a verified term.
  if (added.isProposed && !before.isProposed) {
    const message = `the term ${name.slice(3)} is verified and stays so; it was given as proposed. Change it by hand if it is wrong.`;
    report(message, 'proposed', 'verified');
  }
  const partOfSpeech = kept(before.partOfSpeech, added.partOfSpeech, `the part of speech ${name}`, report);
  const source = kept(before.source, added.source, `the source ${name}`, report);
  const collocations = union(before.collocations ?? [], added.collocations ?? []);
  return {
    ...before,
    ...(partOfSpeech !== undefined ? { partOfSpeech } : {}),
    isExact: before.isExact || added.isExact,
    forms: union(before.forms, added.forms),
    ...(collocations.length > 0 ? { collocations } : {}),
    ...(source !== undefined ? { source } : {}),
    notes: union(before.notes, added.notes),
    ...extrasOf(before, added),
  };
}

/** What is said already, or else what is added; a difference is reported. */
function kept(
  before: string | undefined,
  added: string | undefined,
  name: string,
  report: ReportConflict,
): string | undefined {
  if (before === undefined || added === undefined || before === added) return before ?? added;
  report(`${name} stays as it is; another was given. Change it by hand if it is wrong.`, added, before);
  return before;
}

interface Extras {
  readonly attributes?: string;
  readonly extras?: readonly string[];
}

function extrasOf(before: Extras, added: Extras): Extras {
  const extras = union(before.extras ?? [], added.extras ?? []);
  const attributes = before.attributes ?? added.attributes;
  return { ...(attributes !== undefined ? { attributes } : {}), ...(extras.length > 0 ? { extras } : {}) };
}

function union(before: readonly string[], added: readonly string[]): readonly string[] {
  return added.length === 0 ? before : [...new Set([...before, ...added])];
}
