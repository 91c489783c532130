import { type ConceptEntry, isAccepted, type LangSec, type TermSec } from '../termbase.ts';
import type { Problem, SoundnessRule } from './rule.ts';
import { termKey, withoutHyphens } from './term-key.ts';
import { quoted } from './words.ts';

/** A term that stands twice in one language section of a concept. */
export const repeatedTerms: SoundnessRule = {
  id: 'term-duplicate',
  severity: 'minor',
  wants: 'A term stands once in a language of a concept.',
  *find({ termbase }): Generator<Problem> {
    for (const concept of termbase.concepts) {
      const seen = new Map<string, TermSec>();
      for (const section of concept.langSecs) {
        for (const term of section.terms) {
          const key = `${section.lang.toLowerCase()} ${isAccepted(term)} ${termKey(term.term, term.isExact)}`;
          const first = seen.get(key);
          if (!first) seen.set(key, term);
          else {
            const also = first.term === term.term ? '' : `, as ${quoted(first.term)} before`;
            const message = `Concept ${concept.id}: ${quoted(term.term)} stands twice in ${section.lang}${also}. Remove one.`;
            yield { concept, section, term, message, actual: term.term };
          }
        }
      }
    }
  },
};

/** A forbidden term that can't be told from an accepted one of its concept, so that nothing could obey both. */
export const contradictedTerms: SoundnessRule = {
  id: 'term-forbidden-and-accepted',
  severity: 'major',
  wants: 'A term of a concept is either accepted or forbidden in a language.',
  *find({ termbase }): Generator<Problem> {
    for (const concept of termbase.concepts)
      for (const section of concept.langSecs)
        if (!section.terms.every(isAccepted)) yield* contradictions(concept, section);
  },
};

function* contradictions(concept: ConceptEntry, section: LangSec): Generator<Problem> {
  const accepted = new Map<string, TermSec>();
  for (const term of section.terms.filter(isAccepted)) {
    const key = termKey(term.term, term.isExact);
    accepted.set(withoutHyphens(key), term);
    accepted.set(key, term);
  }
  for (const term of section.terms) {
    if (isAccepted(term)) continue;
    const key = termKey(term.term, term.isExact);
    const same = accepted.get(key);
    const alike = same ?? accepted.get(withoutHyphens(key));
    if (!alike) continue;
    const message = same
      ? `Concept ${concept.id}: ${quoted(term.term)} is ${term.status} and ${alike.status} in ${section.lang} at once. Remove one of the two.`
      : `Concept ${concept.id}: ${quoted(term.term)} is ${term.status}, but in a text it counts as ${quoted(alike.term)}, which is ${alike.status} in ${section.lang}: a hyphen is as good as a space. Mark both as exact (termType), or remove one.`;
    yield { concept, section, term, message, actual: term.term, ...(same ? {} : { severity: 'minor' }) };
  }
}
