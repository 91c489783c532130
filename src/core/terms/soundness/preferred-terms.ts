import { baseLanguage, type ConceptEntry, isAccepted, type LangSec } from '../termbase.ts';
import type { Problem, SoundnessRule } from './rule.ts';
import { listed, quoted } from './words.ts';

/** A language of a concept in which no term is preferred. A region's section may leave it to the whole language's. */
export const noPreferredTerms: SoundnessRule = {
  id: 'concept-no-preferred',
  severity: 'minor',
  wants: 'Each language of a concept has a preferred term.',
  *find({ termbase }): Generator<Problem> {
    for (const concept of termbase.concepts) {
      for (const [lang, sections] of sectionsByLanguage(concept)) {
        const terms = sections.flatMap((section) => section.terms);
        const section = sections[0];
        if (!section || terms.length === 0 || terms.some((term) => term.status === 'preferred')) continue;
        const message = terms.some(isAccepted)
          ? `Concept ${concept.id} has no preferred term in ${lang}. Make one of ${listed(terms.filter(isAccepted).map(({ term }) => quoted(term)))} preferred.`
          : `Concept ${concept.id} has only forbidden terms in ${lang}. Add the one to use, as preferred.`;
        yield { concept, section, message };
      }
    }
  },
};

/** Two preferred terms under one language tag; en-GB and en-US may each have theirs. */
export const severalPreferredTerms: SoundnessRule = {
  id: 'concept-several-preferred',
  severity: 'minor',
  wants: 'One term of a language is preferred.',
  *find({ termbase }): Generator<Problem> {
    for (const concept of termbase.concepts) {
      const byTag = new Map<string, { section: LangSec; terms: string[] }>();
      for (const section of concept.langSecs) {
        const found = byTag.get(section.lang.toLowerCase()) ?? { section, terms: [] };
        byTag.set(section.lang.toLowerCase(), found);
        for (const { term, status } of section.terms) if (status === 'preferred') found.terms.push(term);
      }
      for (const { section, terms } of byTag.values()) {
        if (terms.length < 2) continue;
        const message = `Concept ${concept.id} has ${terms.length} preferred terms in ${section.lang}: ${listed(terms.map(quoted))}. Keep one, and make the others admitted.`;
        yield { concept, section, message, actual: terms.slice(0, 4).join(', ') };
      }
    }
  },
};

function sectionsByLanguage(concept: ConceptEntry): ReadonlyMap<string, readonly LangSec[]> {
  const byLanguage = new Map<string, LangSec[]>();
  for (const section of concept.langSecs) {
    const lang = baseLanguage(section.lang);
    const list = byLanguage.get(lang);
    if (list) list.push(section);
    else byLanguage.set(lang, [section]);
  }
  return byLanguage;
}
