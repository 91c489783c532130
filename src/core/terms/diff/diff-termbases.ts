import type { ConceptEntry, LangSec, Termbase } from '../termbase.ts';
import type { Change, ConceptChange, TermbaseDiff } from './changes.ts';
import { diffTerms } from './diff-terms.ts';
import { compare, groupBy, pairs, textChange } from './pairs.ts';

/**
 * What differs between two versions of a termbase. The order of concepts, languages and terms is no difference; ids,
 * languages or terms that stand several times are compared in the order in which they stand.
 *
 * @example diffTermbases(termbase, termbase) // { concepts: [] }
 */
export function diffTermbases(before: Termbase, after: Termbase): TermbaseDiff {
  const concepts: ConceptChange[] = [];
  const olds = groupBy(before.concepts, (concept) => concept.id);
  const news = groupBy(after.concepts, (concept) => concept.id);
  for (const [old, current] of pairs(olds, news)) {
    const change = diffConcepts(old, current);
    if (change) concepts.push(change);
  }
  return { concepts };
}

const nothing: Omit<ConceptEntry, 'id'> = { notes: [], langSecs: [] };

function diffConcepts(before: ConceptEntry | undefined, after: ConceptEntry | undefined): ConceptChange | undefined {
  const concept = (after ?? before)?.id ?? '';
  const changes = diffContents(before ?? { id: concept, ...nothing }, after ?? { id: concept, ...nothing });
  if (before && after && changes.length === 0) return undefined;
  const kind = !before ? 'added' : after ? 'changed' : 'removed';
  return { concept, kind, names: namesOf(after ?? before), changes };
}

function diffContents(before: ConceptEntry, after: ConceptEntry): readonly Change[] {
  const olds = groupBy(before.langSecs, (section) => section.lang);
  const news = groupBy(after.langSecs, (section) => section.lang);
  const langs = [...new Set([...olds.keys(), ...news.keys()])].sort(compare);
  return [
    ...textChange('subjectField', before.subjectField, after.subjectField),
    ...textChange('notes', joined(before.notes), joined(after.notes)),
    ...textChange('other', joined(before.extras), joined(after.extras)),
    ...langs.flatMap((lang) => diffLanguage(lang, olds.get(lang) ?? [], news.get(lang) ?? [])),
  ];
}

function diffLanguage(lang: string, before: readonly LangSec[], after: readonly LangSec[]): readonly Change[] {
  return [
    ...textChange('definition', textOf(before, 'definition'), textOf(after, 'definition'), lang),
    ...textChange('definitionSource', textOf(before, 'definitionSource'), textOf(after, 'definitionSource'), lang),
    ...diffTerms(lang, termsOf(before), termsOf(after)),
    ...textChange('other', extrasOf(before), extrasOf(after), lang),
  ];
}

/** Parts of a text that stand side by side in the termbase are lines here. */
function joined(texts: readonly string[] = []): string | undefined {
  return texts.length === 0 ? undefined : texts.join('\n');
}

function textOf(sections: readonly LangSec[], name: 'definition' | 'definitionSource'): string | undefined {
  return joined(sections.flatMap((section) => section[name] ?? []));
}

function extrasOf(sections: readonly LangSec[]): string | undefined {
  return joined(sections.flatMap((section) => section.extras ?? []));
}

function termsOf(sections: readonly LangSec[]): LangSec['terms'] {
  return sections.flatMap((section) => section.terms);
}

function namesOf(concept: ConceptEntry | undefined): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const { lang, terms } of concept?.langSecs ?? []) {
    const name = (terms.find((term) => term.status === 'preferred') ?? terms[0])?.term;
    if (name !== undefined && !names.has(lang)) names.set(lang, name);
  }
  return Object.fromEntries([...names].sort(([a], [b]) => compare(a, b)));
}
