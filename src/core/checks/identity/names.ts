import type { Finding } from '../../finding.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { type Alteration, type NameDifference, nameDifference } from './name-difference.ts';
import type { Name, NameWord } from './read-names.ts';

/** Proper names of the source that the target misspells, replaces or leaves out, by what the rest of the document does. */
export const names: DocumentCheck = {
  id: 'names',
  title: 'Proper name changed or missing',
  category: 'accuracy',
  severity: 'major',
  why: 'A misspelt or wrong name embarrasses whoever bears it, and readers cannot find the person or the firm.',
  falseAlarms: { en: 1.1, vi: 3.2 },
  examples: {
    passes: [
      ['en', 'Le président Vladimir Poutine est arrivé à Moscou.', 'President Vladimir Putin has arrived in Moscow.'],
      ['vi', 'Mme Dubois dirige l’Institut Pasteur.', 'Bà Dubois điều hành Viện Pasteur.'],
      ['vi', 'Le Royaume-Uni négocie avec la Norvège.', 'Vương quốc Anh đang đàm phán với Na Uy.'],
      ['en', 'Le Parlement a entendu Claire Fontanel.', 'Parliament heard Claire Fontanel.'],
    ],
    fails: [
      ['en', 'La ministre Claire Fontanel a signé le décret.', 'The minister, Claire Fontenal, signed the decree.'],
      ['vi', 'Selon Peter Hartmann, le marché reste calme.', 'Theo Peter Hartmnan, thị trường vẫn bình lặng.'],
      ['en', 'Ensuite, Paul Lemarchand a pris la parole.', 'Then Victor Hastings took the floor.'],
    ],
  },
  begin: () => new NamesPass(),
};

interface Seen {
  readonly context: SegmentContext;
  readonly difference: NameDifference;
}

/** Words of a name of the source, and those that stand in their place. */
interface Replacement {
  readonly own: readonly NameWord[];
  readonly instead: readonly NameWord[];
}

/** Counts in how many segments each name is kept, and holds those where one is not. */
class NamesPass implements DocumentPass {
  /** By key of a word: how many segments keep it. */
  private readonly kept = new Map<string, number>();
  /** Keys of words that have a capital inside a sentence of the source, too. */
  private readonly inside = new Set<string>();
  /** By key of a word and of what stands for it: segments. */
  private readonly rendered = new Map<string, number>();
  private readonly open: Seen[] = [];

  see(context: SegmentContext): void {
    if (context.isOpen) return;
    const difference = nameDifference(context);
    const { kept, altered, missing } = difference;
    for (const key of new Set(kept.map(({ word }) => word.key))) count(this.kept, key);
    for (const list of [kept, altered, missing])
      for (const { word } of list) if (!word.isFirst) this.inside.add(word.key);
    for (const pair of new Set(altered.map(pairOf))) count(this.rendered, pair);
    if (altered.length + missing.length > 0) this.open.push({ context, difference });
  }

  findings(): readonly Finding[] {
    return this.open.flatMap((seen) => [...this.misspelt(seen), ...this.replaced(seen)]);
  }

  private misspelt({ context, difference }: Seen): readonly Finding[] {
    return difference.altered
      .filter((part) => this.isMisspelt(part))
      .map(({ word, other }) =>
        findingOf(names, context, {
          message: `The source has the name ${word.text}, the target ${other.text}. Write ${word.text}, or give the name a term of its own in the termbase.`,
          severity: this.isKept(word) ? 'major' : 'minor',
          start: other.start,
          end: other.end,
          actual: other.text,
          expected: [word.text],
        }),
      );
  }

  private isMisspelt(part: Alteration): boolean {
    const { word, name, other } = part;
    if (this.isKept(word)) return true;
    if (undoubled(word.key) === undoubled(other.key)) return false;
    if ((this.rendered.get(pairOf(part)) ?? 0) > 1) return false;
    return !word.isFirst || (name.words.length > 1 && !other.isFirst);
  }

  private replaced({ context, difference }: Seen): readonly Finding[] {
    return [...new Set(difference.missing.map(({ name }) => name))].flatMap((name) => {
      const replaced = this.replacementOf(name, difference, context.environment);
      if (!replaced) return [];
      const [own, instead] = [spanOf(replaced.own, context.source), spanOf(replaced.instead, context.target)];
      return [
        findingOf(names, context, {
          message: `The name ${name.text} of the source is not in the target, where ${instead.text} stands. Check who or what is meant.`,
          severity: 'minor',
          start: instead.start,
          end: instead.end,
          actual: instead.text,
          expected: [own.text],
        }),
      ];
    });
  }

  /** The name of the target that stands for one of the source: of as many words, or with a word that both have. */
  private replacementOf(
    name: Name,
    { missing, kept, extra }: NameDifference,
    { source, target }: SegmentContext['environment'],
  ): Replacement | undefined {
    const own = missing.filter((part) => part.name === name).map(({ word }) => word);
    const isWhole = own.length === withoutFunctionWords(name, source.checks.functionWords);
    const isKnown = own.every((word) => this.isKept(word) && this.inside.has(word.key));
    if (!isKnown && own.every((word) => word.isFirst)) return undefined;
    const shared = new Set(kept.filter((part) => part.name === name).map(({ word }) => word.key));
    const instead = extra.find(({ name: other, words }) => {
      if (words.length !== own.length || startAlike(words, own)) return false;
      if (!isWhole) return other.words.some(({ key }) => shared.has(key));
      const count = withoutFunctionWords(other, target.checks.functionWords);
      return count === words.length && (words.length > 1 || words[0]?.isFirst !== true);
    });
    return instead && { own, instead: instead.words };
  }

  private isKept(word: NameWord): boolean {
    return (this.kept.get(word.key) ?? 0) > 0;
  }
}

/** The text from the first word to the last. */
function spanOf(words: readonly NameWord[], text: string): { text: string; start: number; end: number } {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return { text: text.slice(start, end), start, end };
}

/** How many words a name has beside a function word that begins its sentence: `Then Victor Hastings`. */
function withoutFunctionWords({ words }: Name, functionWords: ReadonlySet<string>): number {
  return words.filter((word) => !word.isFirst || !functionWords.has(word.text.toLowerCase())).length;
}

/** Whether words begin alike, as a name does in the spellings of two languages: Alexandre, Aleksandr. */
function startAlike(words: readonly NameWord[], others: readonly NameWord[]): boolean {
  return words.some((word, i) => word.key.slice(0, 3) === others[i]?.key.slice(0, 3));
}

/** A name without its doubled letters, in which spellings differ: Mohamed, Mohammed. */
function undoubled(key: string): string {
  return key.replace(/(\p{L})\1/gu, '$1');
}

function pairOf({ word, other }: Alteration): string {
  return `${word.key} ${other.key}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
