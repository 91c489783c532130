import type { Finding } from '../../finding.ts';
import type { TermMatch } from '../../terms/matcher.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { isVariant, originOf, termOf } from './terms.ts';

/**
 * A term of the source that one document renders by several accepted terms of its concept. The finding stands at the
 * first place of each term but the main one, which is the preferred term where the document has it, or else the most
 * frequent. Not taken for different are an abbreviation and its long form, other parts of speech, and a term that has
 * all the words of the other, since a text shortens a name when it comes back to it.
 */
export const termInconsistent: DocumentCheck = {
  id: 'term-inconsistent',
  title: 'One concept rendered in two ways',
  category: 'terminology',
  severity: 'minor',
  why: 'A reader takes two names for two things.',
  examples: {
    passes: [
      ['vi', 'Le déployeur répond.', 'Bên triển khai trả lời.', 'Le déployeur agit.', 'Bên triển khai hành động.'],
    ],
    fails: [
      ['vi', 'Le déployeur répond.', 'Bên triển khai trả lời.', 'Le déployeur agit.', 'Nhà triển khai hành động.'],
    ],
  },
  begin: () => new Renderings(),
};

/** How a document uses one term of the target for one term of the source. */
interface Use {
  readonly match: TermMatch;
  readonly finding: Finding;
  readonly isPreferred: boolean;
  /** The first places as `unit.segment`. */
  readonly places: string[];
  count: number;
}

interface SourceTerm {
  readonly place: TermMatch;
  readonly origin: string;
  readonly uses: Map<string, Use>;
}

/** How many further places a finding names. */
const namedPlaces = 3;

class Renderings implements DocumentPass {
  private readonly terms = new Map<string, SourceTerm>();
  private target: SegmentContext['environment']['matchers']['target'] | undefined;

  see(context: SegmentContext): void {
    this.target = context.environment.matchers.target;
    for (const { place, outcome, match } of context.renderings)
      if (match && (outcome === 'preferred' || outcome === 'admitted')) this.add(place, match, context);
  }

  private add(place: TermMatch, match: TermMatch, context: SegmentContext): void {
    const key = `${place.concept}\n${place.term}`;
    let term = this.terms.get(key);
    if (!term) {
      term = { place, origin: originOf([place.concept], context), uses: new Map() };
      this.terms.set(key, term);
    }
    let use = term.uses.get(match.term);
    if (!use) {
      const { start, end, surface } = match;
      const finding = findingOf(termInconsistent, context, { message: '', start, end, actual: surface });
      use = { match, finding, isPreferred: match.status === 'preferred', places: [], count: 0 };
      term.uses.set(match.term, use);
    }
    use.count++;
    const where = `${context.unit.id}.${context.segment.id}`;
    if (use.places.length <= namedPlaces && !use.places.includes(where)) use.places.push(where);
  }

  findings(): readonly Finding[] {
    return [...this.terms.values()].flatMap((term) => this.findingsOf(term));
  }

  private findingsOf({ place, origin, uses }: SourceTerm): readonly Finding[] {
    const [main, ...others] = [...uses.values()].sort(
      (a, b) => Number(b.isPreferred) - Number(a.isPreferred) || b.count - a.count,
    );
    if (!main) return [];
    return others
      .filter((use) => !this.isSame(use.match, main.match))
      .map((use) => ({
        ...use.finding,
        expected: [main.match.term],
        message: `“${place.surface}” is “${use.match.surface}” here${alsoIn(use)}, and “${main.match.surface}” ${timesIn(main)}. Use one term for it${main.isPreferred ? `; “${main.match.term}” is preferred` : ''} (${origin}).`,
      }));
  }

  private isSame(a: TermMatch, b: TermMatch): boolean {
    const [first, second] = this.target ? [termOf(a, this.target), termOf(b, this.target)] : [];
    return !first || !second || isVariant(first, second);
  }
}

function alsoIn({ places, count }: Use): string {
  const others = places.slice(1);
  if (others.length === 0) return '';
  return ` and in ${others.join(', ')}${count > places.length ? ' and more' : ''}`;
}

function timesIn({ places, count }: Use): string {
  const shown = places.slice(0, namedPlaces).join(', ');
  return count === 1 ? `in ${shown}` : `${count} times, in ${shown}${count > namedPlaces ? ' and more' : ''}`;
}
