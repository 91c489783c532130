import { type ConceptEntry, isAccepted } from '../termbase.ts';
import { isDefined } from './definitions.ts';
import type { Problem, SoundnessRule, TermUse } from './rule.ts';
import { listedConcepts, quoted } from './words.ts';

/** A term that several concepts accept. Homonyms are part of language; what tells the concepts apart must be there. */
export const sharedTerms: SoundnessRule = {
  id: 'term-shared',
  severity: 'neutral',
  wants: 'Concepts that share a term are told apart by their definitions or the term’s collocations.',
  *find({ uses }): Generator<Problem> {
    for (const [lang, { byKey }] of uses) {
      for (const same of byKey.values()) {
        if (same.length < 2) continue;
        const accepted = same.filter(({ term }) => isAccepted(term));
        const concepts = distinctConcepts(accepted);
        const last = accepted.findLast(({ concept }) => concept === concepts.at(-1));
        if (concepts.length < 2 || !last) continue;
        const cued = new Set(accepted.filter(({ term }) => term.collocations?.length).map(({ concept }) => concept.id));
        const vague = concepts.filter((concept) => !isDefined(concept) && !cued.has(concept.id));
        const shared = `${quoted(last.term.term)} is a term of ${concepts.length} concepts in ${lang}: ${listedConcepts(concepts)}.`;
        const message =
          vague.length === 0
            ? `${shared} Their definitions or collocations tell them apart; make sure that they do, or join the concepts.`
            : `${shared} Define ${listedConcepts(vague)}, so that they can be told apart, or join the concepts.`;
        yield { ...last, message, actual: last.term.term, ...(vague.length === 0 ? {} : { severity: 'minor' }) };
      }
    }
  },
};

/** A term that one concept forbids and another accepts: the finding on a translation may be about the other one. */
export const forbiddenElsewhere: SoundnessRule = {
  id: 'term-forbidden-elsewhere',
  severity: 'minor',
  wants: 'A term that a concept forbids is no accepted term of another concept.',
  *find({ uses }): Generator<Problem> {
    for (const [lang, { byKey }] of uses) {
      for (const same of byKey.values()) {
        if (same.length < 2) continue;
        const accepting = distinctConcepts(same.filter(({ term }) => isAccepted(term)));
        if (accepting.length === 0) continue;
        const forbidding = same.filter(({ term }) => !isAccepted(term));
        for (const { concept, section, term } of forbidding) {
          const others = firstOthers(accepting, concept);
          if (others.length === 0) continue;
          const message = `${quoted(term.term)} is ${term.status} for ${concept.id} in ${lang}, and an accepted term of ${listedConcepts(others)}. Where a text has both concepts, a right use of the one can look like a wrong use of the other. Make sure that this is meant.`;
          yield { concept, section, term, message, actual: term.term };
        }
      }
    }
  },
};

/** As many as are named, so that a term of very many concepts costs no more than they. */
const mostOthers = 3;

function firstOthers(concepts: readonly ConceptEntry[], own: ConceptEntry): readonly ConceptEntry[] {
  const others: ConceptEntry[] = [];
  for (const concept of concepts) {
    if (concept !== own && concept.id !== own.id) others.push(concept);
    if (others.length === mostOthers) break;
  }
  return others;
}

function distinctConcepts(uses: readonly TermUse[]): readonly ConceptEntry[] {
  const byId = new Map<string, ConceptEntry>();
  for (const { concept } of uses) if (!byId.has(concept.id)) byId.set(concept.id, concept);
  return [...byId.values()];
}
