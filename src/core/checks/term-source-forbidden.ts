import type { Finding } from '../finding.ts';
import type { TermMatch } from '../terms/matcher.ts';
import { isAccepted, termsIn } from '../terms/termbase.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from './check.ts';
import { acceptedTerms, anyOf, conceptOf, isAcceptedMatch, originOf } from './terms.ts';

/**
 * A term of the source that the termbase rules out: deprecated, or superseded. Told once for each term of a segment,
 * whatever the number of target languages. A deprecated term may well mean something else (« Angleterre » is no name of
 * the United Kingdom, and is right where England is meant): it is let pass where a translation at hand names the
 * concept by none of its accepted terms.
 */
export const termSourceForbidden: DocumentCheck = {
  id: 'term-source-forbidden',
  title: 'Forbidden term in the source',
  category: 'terminology',
  severity: 'minor',
  why: 'Translators and readers meet a word that the termbase has replaced, and every language inherits the doubt.',
  begin: () => new SourceTerms(),
};

interface Found {
  readonly finding: Finding;
  /** True where a translation shows that the word means something else. */
  isOther: boolean;
}

class SourceTerms implements DocumentPass {
  private readonly found = new Map<string, Found>();

  see(context: SegmentContext): void {
    const { renderings, original, unit, segment, source } = context;
    for (const { place, senses } of renderings) {
      if (place !== senses[0] || senses.some(isAcceptedMatch)) continue;
      const key = [original, unit.id, segment.id, place.concept, place.term, source].join('\n');
      const found = this.found.get(key) ?? { finding: findingFor(place, context), isOther: false };
      this.found.set(key, found);
      found.isOther ||= place.status === 'deprecated' && readsOtherwise(senses, context);
    }
  }

  findings(): readonly Finding[] {
    return [...this.found.values()].flatMap(({ finding, isOther }) => (isOther ? [] : [finding]));
  }
}

/** Whether the translation names none of the concepts by a term that may be used, though its language has one. */
function readsOtherwise(senses: readonly TermMatch[], context: SegmentContext): boolean {
  if (context.isOpen) return false;
  const concepts = senses.map(({ concept }) => concept);
  if (acceptedTerms(concepts, context).length === 0) return false;
  return !context.targetMatches.some((match) => isAcceptedMatch(match) && concepts.includes(match.concept));
}

function findingFor(place: TermMatch, context: SegmentContext): Finding {
  const concept = conceptOf(place, context);
  const terms = concept ? termsIn(concept, context.environment.source.tag).filter(isAccepted) : [];
  const expected = terms.map(({ term }) => term);
  const advice = expected.length === 0 ? '' : ` Use ${anyOf(expected)}.`;
  const verdict = place.status === 'superseded' ? 'out of date' : 'ruled out';
  const { start, end, surface } = place;
  const { trgLang: _, ...finding } = findingOf(termSourceForbidden, context, {
    message: `“${surface}” in the source is ${verdict} as a term for this concept (${originOf([place.concept], context)}).${advice}`,
    side: 'source',
    start,
    end,
    actual: surface,
    expected,
  });
  return finding;
}
