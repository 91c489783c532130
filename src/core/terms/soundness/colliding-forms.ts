import { foldForComparison } from '../../text.ts';
import type { InflectionFacts } from '../facts.ts';
import type { ConceptEntry } from '../termbase.ts';
import type { LanguageUses, Problem, SoundnessRule, TermUse } from './rule.ts';
import { termKey } from './term-key.ts';
import { isMatchable } from './term-shape.ts';
import { quoted } from './words.ts';

/** A term whose plural, or another form, is the term of another concept: `droit` and `droits`. Both will be found there. */
export const collidingForms: SoundnessRule = {
  id: 'term-form-collides',
  severity: 'neutral',
  wants: 'No form of a term is the term of another concept.',
  *find({ uses, inflectionOf }): Generator<Problem> {
    for (const [lang, { all, byKey }] of uses) {
      const inflection = inflectionOf(lang);
      if (!inflection) continue;
      const told = new Set<string>();
      for (const use of all) {
        for (const { form, other } of collisions(use, byKey, inflection)) {
          const { concept, term } = use;
          // Of a singular and a plural that collide both ways, one is told.
          const pair = [useKey(use), useKey(other)].sort().join('\n');
          if (told.has(pair)) continue;
          told.add(pair);
          const message = `${quoted(form)}, a form of ${quoted(term.term)} (concept ${concept.id}), is in ${lang} the term ${quoted(other.term.term)} of ${other.concept.id}. A text with it is taken for both; mark a term as exact if it has only one form.`;
          yield { ...use, message, actual: form };
        }
      }
    }
  },
};

function useKey({ concept, term }: TermUse): string {
  return `${concept.id}\t${termKey(term.term, term.isExact)}`;
}

interface Collision {
  readonly form: string;
  readonly other: TermUse;
}

function* collisions(
  { concept, term }: TermUse,
  byKey: LanguageUses['byKey'],
  inflection: InflectionFacts,
): Generator<Collision> {
  // A term that is not looked for collides with nothing; an exact one has no forms but those given by hand.
  if (!isMatchable(term)) return;
  const own = termKey(term.term, term.isExact);
  const inflected = term.isExact ? [] : inflection.forms(foldForComparison(term.term), term.partOfSpeech);
  for (const form of [...inflected, ...term.forms]) {
    const key = termKey(form, term.isExact);
    const other = key === own ? undefined : otherConcept(byKey.get(key), concept);
    if (other) yield { form, other };
  }
}

/** The first use by a concept other than the given one; undefined too where the given one has the term itself. */
function otherConcept(uses: readonly TermUse[] | undefined, own: ConceptEntry): TermUse | undefined {
  let other: TermUse | undefined;
  for (const use of uses ?? []) {
    if (use.concept.id === own.id) return undefined;
    other ??= use;
    if (other !== use) break;
  }
  return other;
}
