import type { Finding } from '../../finding.ts';
import type { TermMatch } from '../../terms/matcher.ts';
import { isAccepted, termsIn } from '../../terms/termbase.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { acceptedTerms, anyOf, conceptOf, isAcceptedMatch, originOf } from './terms.ts';

/**
 * A term of the source that the termbase rules out: deprecated, or superseded. Told once for each term of a segment,
 * whatever the number of target languages. A deprecated term may well mean something else (« Angleterre » is no name of
 * the United Kingdom, and is right where England is meant): it is let pass where a translation at hand names the
 * concept by none of its accepted terms. Where all translations at hand name it, they have settled what is meant, and
 * the finding is neutral: the source may be somebody else's text, which stays as it is.
 */
export const termSourceForbidden: DocumentCheck = {
  id: 'term-source-forbidden',
  title: 'Forbidden term in the source',
  category: 'terminology',
  severity: 'minor',
  why: 'Translators and readers meet a word that the termbase has replaced, and every language inherits the doubt.',
  examples: {
    passes: [['en vi', 'Les pays en développement', 'Developing countries', 'Các nước đang phát triển']],
    fails: [['en vi', 'Les pays en voie de développement', 'Developing countries', 'Các nước đang phát triển']],
  },
  begin: () => new SourceTerms(),
};

interface Found {
  readonly finding: Finding;
  readonly status: TermMatch['status'];
  /** Translations of the segment, and those of them that name the concept by an accepted term. */
  translations: number;
  naming: number;
}

class SourceTerms implements DocumentPass {
  private readonly found = new Map<string, Found>();

  see(context: SegmentContext): void {
    const { renderings, original, unit, segment, source } = context;
    for (const { place, senses } of renderings) {
      if (place !== senses[0] || senses.some(isAcceptedMatch)) continue;
      const key = [original, unit.id, segment.id, place.concept, place.term, source].join('\n');
      const found = this.found.get(key) ?? {
        finding: findingFor(place, context),
        status: place.status,
        translations: 0,
        naming: 0,
      };
      this.found.set(key, found);
      if (!canName(senses, context)) continue;
      found.translations++;
      if (names(senses, context)) found.naming++;
    }
  }

  findings(): readonly Finding[] {
    return [...this.found.values()].flatMap(({ finding, status, translations, naming }) => {
      if (translations === 0) return [finding];
      if (naming === translations) return [{ ...finding, severity: 'neutral' as const }];
      return status === 'deprecated' ? [] : [finding];
    });
  }
}

/** Whether there is a translation, in a language that has a term for one of the concepts. */
function canName(senses: readonly TermMatch[], context: SegmentContext): boolean {
  return !context.isOpen && acceptedTerms(conceptsOf(senses), context).length > 0;
}

function names(senses: readonly TermMatch[], context: SegmentContext): boolean {
  const concepts = new Set(conceptsOf(senses));
  return context.targetMatches.some((match) => isAcceptedMatch(match) && concepts.has(match.concept));
}

function conceptsOf(senses: readonly TermMatch[]): readonly string[] {
  return senses.map(({ concept }) => concept);
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
