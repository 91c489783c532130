import type { Finding } from '../../finding.ts';
import type { InflectionFacts } from '../facts.ts';
import { baseLanguage, type ConceptEntry, type Termbase } from '../termbase.ts';
import { collidingForms } from './colliding-forms.ts';
import { duplicateIds } from './concept-ids.ts';
import { emptyDefinitions, missingDefinitions } from './definitions.ts';
import { languageTags, missingLanguages } from './languages.ts';
import { noPreferredTerms, severalPreferredTerms } from './preferred-terms.ts';
import { cyclicReferences, danglingReferences } from './references.ts';
import { contradictedTerms, repeatedTerms } from './repeated-terms.ts';
import type { LanguageUses, Problem, SoundnessRule, TermUse } from './rule.ts';
import { forbiddenElsewhere, sharedTerms } from './shared-terms.ts';
import { termKey } from './term-key.ts';
import { termShapes } from './term-shape.ts';
import { missingSources } from './term-sources.ts';
import { unverifiedTerms } from './unverified-terms.ts';

/** Every rule on a termbase, in the order in which the findings on one concept stand. */
export const soundnessRules: readonly SoundnessRule[] = [
  duplicateIds,
  languageTags,
  missingLanguages,
  missingDefinitions,
  emptyDefinitions,
  noPreferredTerms,
  severalPreferredTerms,
  repeatedTerms,
  contradictedTerms,
  sharedTerms,
  forbiddenElsewhere,
  ...termShapes,
  missingSources,
  collidingForms,
  danglingReferences,
  cyclicReferences,
  unverifiedTerms,
];

export interface CheckTermbaseOptions {
  /** BCP 47; the languages that every concept should have. */
  readonly langs: readonly string[];
  /** What is known about a language's inflection, by its tag. */
  readonly inflectionOf: (lang: string) => InflectionFacts | undefined;
  /** Where a concept, a language of it, or a term of that language stands. */
  readonly placeOf?: (concept: ConceptEntry, lang?: string, term?: string) => Place | undefined;
  /** Whether something that is no concept, such as a term, has the id. */
  readonly isOtherId?: (id: string) => boolean;
}

export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * All that is wrong with the entries of a termbase, by concept in its order; what concerns the whole stands at the end.
 * Linear in the termbase's size.
 */
export function checkTermbase(termbase: Termbase, options: CheckTermbaseOptions): readonly Finding[] {
  const { langs, inflectionOf, isOtherId = () => false } = options;
  const context = { termbase, langs, inflectionOf, isOtherId, uses: usesIn(termbase) };
  const order = new Map(termbase.concepts.map((concept, i) => [concept, i]));
  const byConcept = new Map<number, Finding[]>();
  for (const rule of soundnessRules) {
    for (const problem of rule.find(context)) {
      const at = (problem.concept && order.get(problem.concept)) ?? termbase.concepts.length;
      const list = byConcept.get(at);
      const finding = findingOf(rule, problem, options);
      if (list) list.push(finding);
      else byConcept.set(at, [finding]);
    }
  }
  return [...byConcept.keys()].sort((a, b) => a - b).flatMap((at) => byConcept.get(at) ?? []);
}

function findingOf(rule: SoundnessRule, problem: Problem, { placeOf }: CheckTermbaseOptions): Finding {
  const { concept, section, term, message, severity = rule.severity, actual } = problem;
  const place = concept && placeOf?.(concept, section?.lang, term?.term);
  return {
    ruleId: rule.id,
    category: 'terminology',
    severity,
    message,
    ...place,
    ...(concept ? { concept: concept.id } : {}),
    ...(actual === undefined ? {} : { actual }),
  };
}

function usesIn(termbase: Termbase): ReadonlyMap<string, LanguageUses> {
  const uses = new Map<string, { readonly all: TermUse[]; readonly byKey: Map<string, TermUse[]> }>();
  for (const concept of termbase.concepts) {
    for (const section of concept.langSecs) {
      const lang = baseLanguage(section.lang);
      const found = uses.get(lang) ?? { all: [], byKey: new Map<string, TermUse[]>() };
      uses.set(lang, found);
      for (const term of section.terms) {
        const key = termKey(term.term, term.isExact);
        const use = { concept, section, term };
        found.all.push(use);
        const same = found.byKey.get(key);
        if (same) same.push(use);
        else if (key !== '') found.byKey.set(key, [use]);
      }
    }
  }
  return uses;
}
