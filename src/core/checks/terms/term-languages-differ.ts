import type { Finding } from '../../finding.ts';
import type { TermMatch } from '../../terms/matcher.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { namesOf, originOf } from './terms.ts';

/**
 * A term of the source that may mean several concepts, and that two languages render by terms of different ones. It is
 * told where no concept of the term is named in both translations of the segment, and where the source names none of
 * them by another term, which could be what a translation has. Where a cue tells which concept is meant,
 * `term-missing` has the translation that is wrong.
 */
export const termLanguagesDiffer: DocumentCheck = {
  id: 'term-languages-differ',
  title: 'Languages that mean different concepts',
  category: 'terminology',
  severity: 'minor',
  why: 'One of the two translations says what the source does not mean.',
  examples: {
    passes: [['en vi', 'La sécurité prime.', 'Safety comes first.', 'An toàn là trên hết.']],
    fails: [['en vi', 'La sécurité prime.', 'Safety comes first.', 'An ninh là trên hết.']],
  },
  begin: () => new Readings(),
};

/** How one language reads an ambiguous place. */
interface Reading {
  readonly lang: string;
  /** The first accepted term of each concept that is named. */
  readonly terms: ReadonlyMap<string, TermMatch>;
}

interface Place {
  readonly finding: Finding;
  readonly origin: string;
  readonly surface: string;
  readonly readings: Reading[];
}

class Readings implements DocumentPass {
  private readonly places = new Map<string, Place>();

  see(context: SegmentContext): void {
    if (context.isOpen) return;
    const { renderings, original, unit, segment, source } = context;
    const done = new Set<string>();
    for (const { place, senses } of renderings) {
      if (senses.length < 2 || place !== senses[0]) continue;
      const concepts = senses.map(({ concept }) => concept);
      const group = concepts.join(' ');
      if (done.has(group)) continue;
      done.add(group);
      const decided = context.senseOf(senses);
      if ((decided && decided.by !== 'document') || isNamedOtherwise(concepts, context)) continue;
      const terms = acceptedByConcept(concepts, context);
      if (terms.size === 0) continue;
      const key = [original, unit.id, segment.id, group, source].join('\n');
      const known = this.places.get(key) ?? newPlace(place, concepts, context);
      this.places.set(key, known);
      known.readings.push({ lang: context.trgLang, terms });
    }
  }

  findings(): readonly Finding[] {
    return [...this.places.values()].flatMap(({ finding, origin, surface, readings }) => {
      const [first] = readings;
      const other = first && readings.find((reading) => reading.lang !== first.lang && !sharesConcept(reading, first));
      if (!first || !other) return [];
      const message = `“${surface}” is ${shown(first)} and ${shown(other)}: different concepts (${origin}). Find out which is meant, and mend the other translation.`;
      return [{ ...finding, message }];
    });
  }
}

/** The finding stands in the source, whatever the target language. */
function newPlace(place: TermMatch, concepts: readonly string[], context: SegmentContext): Place {
  const { start, end, surface } = place;
  const details = { message: '', side: 'source', start, end, actual: surface } as const;
  const { trgLang: _, ...finding } = findingOf(termLanguagesDiffer, context, details);
  return { finding, origin: originOf(concepts, context), surface, readings: [] };
}

/** Whether another term of the source, one that stands elsewhere, names one of the concepts. */
function isNamedOtherwise(concepts: readonly string[], context: SegmentContext): boolean {
  const ids = new Set(concepts);
  const isOf = ({ concept }: TermMatch) => ids.has(concept);
  return context.renderings.some(
    ({ place, senses }) =>
      place === senses[0] && senses.some(isOf) && !(senses.length === ids.size && senses.every(isOf)),
  );
}

function acceptedByConcept(concepts: readonly string[], context: SegmentContext): ReadonlyMap<string, TermMatch> {
  const terms = new Map<string, TermMatch>();
  for (const match of namesOf(concepts, context)) if (!terms.has(match.concept)) terms.set(match.concept, match);
  return terms;
}

function sharesConcept(a: Reading, b: Reading): boolean {
  return [...a.terms.keys()].some((concept) => b.terms.has(concept));
}

/** `“fairness” in en (fairness)`. */
function shown({ lang, terms }: Reading): string {
  return [...terms].map(([concept, match]) => `“${match.surface}” in ${lang} (${concept})`).join(' or ');
}
