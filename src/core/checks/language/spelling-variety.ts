import type { Finding } from '../../finding.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import type { Variant, Variety } from '../facts.ts';
import { type KnownWord, ofWord } from '../known-word.ts';
import { targetWords } from './written-words.ts';

/**
 * British and American spelling in one document. Told are the words of the variety that the project, or the file's
 * language tag, does not ask for; where neither asks, those of the rarer one, each at its first place. Words with a
 * capital are names and keep their own.
 */
export const spellingVariety: DocumentCheck = {
  id: 'spelling-variety',
  title: 'British and American spelling mixed',
  category: 'style',
  severity: 'minor',
  why: 'A document that writes both “colour” and “center” looks like the work of several hands.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'La couleur du centre.', 'The colour of the centre.', 'Ils l’organisent.', 'They organize it.'],
      ['en', 'La défense.', 'The defense.', 'Pearl Harbor est un port.', 'Pearl Harbor is a harbor.'],
    ],
    fails: [['en', 'La couleur.', 'The colour.', 'Le comportement.', 'The behaviour.', 'Le centre.', 'The center.']],
  },
  begin: () => new Spellings(),
};

interface Use {
  readonly word: string;
  readonly variant: Variant;
  readonly finding: Finding;
  count: number;
}

const names: Readonly<Record<Variety, string>> = { british: 'British', american: 'American' };

class Spellings implements DocumentPass {
  private readonly uses = new Map<string, Use>();
  private wanted: Variety | undefined;

  see(context: SegmentContext): void {
    const { variantOf } = context.environment.target.checks;
    if (!variantOf || context.isOpen) return;
    const read = remembered(variantOf);
    this.wanted ??= wantedIn(context);
    for (const { start, end, text, known } of targetWords(context)) {
      if (text.length < 4) continue;
      const variant = read(known);
      if (!variant) continue;
      const use = this.uses.get(text);
      if (use) use.count++;
      else this.uses.set(text, this.firstUse(context, { word: text, variant, start, end }));
    }
  }

  private firstUse(
    context: SegmentContext,
    { word, variant, start, end }: Omit<Use, 'finding' | 'count'> & Place,
  ): Use {
    const details = { message: '', start, end, actual: word, expected: [variant.other] };
    return { word, variant, finding: findingOf(spellingVariety, context, details), count: 1 };
  }

  findings(): readonly Finding[] {
    const counts = { british: 0, american: 0 };
    for (const { variant, count } of this.uses.values()) counts[variant.variety] += count;
    const kept = this.wanted ?? mostUsed(counts);
    if (kept === undefined) return [];
    return [...this.uses.values()]
      .filter(({ variant }) => variant.variety !== kept)
      .map((use) => ({ ...use.finding, message: this.messageFor(use, kept, counts[kept]) }));
  }

  private messageFor({ word, variant, count }: Use, kept: Variety, others: number): string {
    const times = count > 1 ? `, ${count} times in this document` : '';
    const why = this.wanted
      ? `${names[kept]} spelling is asked for`
      : `the document's other words of this kind are ${names[kept]}, ${others} in all`;
    return `“${word}” is ${names[variant.variety]} spelling${times}; ${why}. Write “${variant.other}”.`;
  }
}

type VariantOf = (word: string) => Variant | undefined;

const readers = new WeakMap<VariantOf, (word: KnownWord) => Variant | false>();

/** The function with its answers kept; `false` where it has none. */
function remembered(variantOf: VariantOf): (word: KnownWord) => Variant | false {
  const read = readers.get(variantOf) ?? ofWord((word) => variantOf(word) ?? false);
  readers.set(variantOf, read);
  return read;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function wantedIn({ environment, trgLang }: SegmentContext): Variety | undefined {
  if (environment.house?.spelling) return environment.house.spelling;
  if (/-(?:GB|IE|AU|NZ|ZA|IN)(?:-|$)/iu.test(trgLang)) return 'british';
  return /-US(?:-|$)/iu.test(trgLang) ? 'american' : undefined;
}

/** The variety that is clearly used more; one word of each tells nothing. */
function mostUsed({ british, american }: Readonly<Record<Variety, number>>): Variety | undefined {
  if (british === american || british === 0 || american === 0) return undefined;
  return british > american ? 'british' : 'american';
}
