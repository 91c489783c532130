import type { Finding } from '../../finding.ts';
import type { TermMatch } from '../../terms/matcher.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { acceptedTerms, anyOf, isVariant, originOf, placesPhrase, termOf } from './terms.ts';

/**
 * A concept that the document names by an admitted term, and never by the preferred one. It is no mistake, and is told
 * once for each term of a document. Nothing is said where the source has an admitted term too, where the preferred
 * term stands in the same sentence already (« l'intelligence artificielle (IA) »), nor where the admitted term is
 * another part of speech or the long form of an abbreviation. A document that has both terms is for `term-inconsistent`.
 */
export const termAdmitted: DocumentCheck = {
  id: 'term-admitted',
  title: 'Admitted term where another is preferred',
  category: 'terminology',
  severity: 'neutral',
  why: 'Preferred terms are what other texts of the same author have; a reader who searches for them finds this one too.',
  examples: {
    passes: [['vi', 'Le système d’IA apprend.', 'Hệ thống trí tuệ nhân tạo học hỏi.']],
    fails: [['vi', 'Le système d’IA apprend.', 'Hệ thống AI học hỏi.']],
  },
  begin: () => new AdmittedTerms(),
};

interface Use {
  readonly finding: Finding;
  readonly match: TermMatch;
  readonly preferred: readonly string[];
  readonly origin: string;
  count: number;
}

class AdmittedTerms implements DocumentPass {
  private readonly uses = new Map<string, Use>();
  private readonly withPreferred = new Set<string>();

  see(context: SegmentContext): void {
    for (const { place, outcome, match } of context.renderings) {
      if (outcome === 'preferred') this.withPreferred.add(place.concept);
      if (outcome === 'admitted' && match && place.status === 'preferred') this.add(match, context);
    }
  }

  private add(match: TermMatch, context: SegmentContext): void {
    const { concept } = match;
    const key = `${concept}\n${match.term}`;
    const use = this.uses.get(key);
    if (use) {
      use.count++;
      return;
    }
    if (context.targetMatches.some((other) => other.concept === concept && other.status === 'preferred')) return;
    const { target } = context.environment.matchers;
    const [preferred] = acceptedTerms([concept], context);
    const admitted = termOf(match, target);
    const wanted = preferred === undefined ? undefined : termOf({ concept, term: preferred }, target);
    if (!admitted || wanted?.status !== 'preferred' || isVariant(admitted, wanted)) return;
    const { start, end, surface } = match;
    const details = { message: '', start, end, actual: surface, expected: [wanted.term] };
    const finding = findingOf(termAdmitted, context, details);
    this.uses.set(key, { finding, match, preferred: [wanted.term], origin: originOf([concept], context), count: 1 });
  }

  findings(): readonly Finding[] {
    return [...this.uses.values()]
      .filter(({ match }) => !this.withPreferred.has(match.concept))
      .map(({ finding, match, preferred, origin, count }) => ({
        ...finding,
        message: `“${match.surface}” is allowed${placesPhrase(count)}; ${anyOf(preferred)} is preferred (${origin}).`,
      }));
  }
}
