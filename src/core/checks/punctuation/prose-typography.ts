import type { Finding } from '../../finding.ts';
import type { ProseRemark } from '../../ports.ts';
import { baseLanguage } from '../../terms/termbase.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import type { ProseTopic } from '../tools.ts';

/**
 * Straight and curly quotation marks and apostrophes, and one space and two between sentences, each held to what a
 * document writes more often. The prose checker says which marks are meant; told are the places of the rarer way.
 */
export const proseTypography: DocumentCheck = {
  id: 'prose-typography',
  title: 'Straight and curly quotes, or one space and two between sentences, mixed',
  category: 'style',
  severity: 'minor',
  isOptional: true,
  why: 'Straight and curly marks side by side, and gaps of two widths, show that a text was pasted together.',
  falseAlarms: { en: 0, vi: 0 },
  uses: ['remarkProse'],
  mayAsk: ({ target: text }, { target }) =>
    isEnglish(target.tag) && choices.some(({ ways }) => ways.some(({ sign }) => sign.test(text))),
  examples: {
    passes: [
      ['en', '« Oui », dit-elle.', '“Yes,” she said.', 'Il n’a rien dit.', 'He didn’t say anything.'],
      ['en', '« Oui », dit-elle.', '"Yes," she said.', 'Il n’a rien dit.', "He didn't say anything."],
      ['en', 'Bon. On y va.', 'Good.  Let us go.', 'Fini. Rentrons.', 'Done.  Let us go home.'],
    ],
    fails: [
      ['en', '« Oui », dit-elle.', '“Yes,” she said.', 'Il n’a rien dit.', "He didn't say anything."],
      [
        'en',
        'Bon. On y va.',
        'Good. Let us go.',
        'Fini. Rentrons.',
        'Done. Let us go home.',
        'Tard. Dormons.',
        'Late.  Let us sleep.',
      ],
    ],
  },
  begin: () => new Choices(),
};

/** One of the two ways to write something. */
interface Way {
  /** What a text has that is written so. */
  readonly sign: RegExp;
  /** What the prose checker is asked for, where this is the way to be held to. */
  readonly topic: ProseTopic;
  readonly name: string;
}

interface Choice {
  /** In a tie, the first one is held to. */
  readonly ways: readonly [Way, Way];
}

const choices: readonly Choice[] = [
  {
    ways: [
      { sign: /[“”‘’]/u, topic: 'smart-quotes', name: 'curly marks' },
      { sign: /["']/u, topic: 'straight-quotes', name: 'straight marks' },
    ],
  },
  {
    ways: [
      { sign: /[.!?…]["”’')\]]? (?=["“‘'([]?\p{Lu})/u, topic: 'one-space', name: 'one space' },
      { sign: /[.!?…]["”’')\]]? {2}(?=\S)/u, topic: 'two-spaces', name: 'two spaces' },
    ],
  },
];

/** How many segments of each way are kept, so that memory stays small. */
const mostKept = 200;
/** The prose checker is slower than linear, so that longer texts are not given to it. */
const longest = 2000;

interface Seen {
  count: number;
  readonly kept: SegmentContext[];
}

class Choices implements DocumentPass {
  private readonly seen = choices.map(({ ways }) => ways.map((): Seen => ({ count: 0, kept: [] })));

  see(context: SegmentContext): void {
    const { target, environment } = context;
    if (context.isOpen || !environment.tools?.remarkProse || !isEnglish(environment.target.tag)) return;
    for (const [i, { ways }] of choices.entries()) {
      for (const [j, { sign }] of ways.entries()) {
        const seen = this.seen[i]?.[j];
        if (!seen || !sign.test(target)) continue;
        seen.count++;
        if (seen.kept.length < mostKept && target.length <= longest) seen.kept.push(context);
      }
    }
  }

  findings(): readonly Finding[] {
    return choices.flatMap(({ ways }, i) => {
      const [first, second] = this.seen[i] ?? [];
      if (!first || !second || first.count === 0 || second.count === 0) return [];
      const [way, rarer] = first.count >= second.count ? [ways[0], second] : [ways[1], first];
      return rarer.kept.flatMap((context) => placesOf(context, way, Math.max(first.count, second.count)));
    });
  }
}

function placesOf(context: SegmentContext, way: Way, count: number): readonly Finding[] {
  const { target, environment } = context;
  const remarks = environment.tools?.remarkProse?.(target, environment.target.tag, way.topic) ?? [];
  return remarks.flatMap((remark) => {
    const { start, end } = remark;
    const expected = start === undefined || end === undefined ? undefined : wantedAt(target.slice(start, end), remark);
    if (start === undefined || end === undefined || expected === undefined || isMeasure(target, start)) return [];
    const actual = target.slice(start, end);
    return findingOf(proseTypography, context, {
      message: `“${actual}” stands here, where the document writes ${way.name} in ${segmentsOf(count)}. Write “${expected}”.`,
      start,
      end,
      actual,
      expected: [expected],
    });
  });
}

function segmentsOf(count: number): string {
  return count === 1 ? 'another segment' : `${count} segments`;
}

/**
 * What the prose checker wants for a mark or a gap; undefined where it only doubts the level of a quotation, as in
 * British ‘single marks’. A single mark stays single and a double one double.
 */
function wantedAt(actual: string, { expected: [wanted] }: ProseRemark): string | undefined {
  if (/^ +$/u.test(actual)) return actual.length === 1 ? '  ' : ' ';
  if (wanted === undefined || isStraight(actual) === isStraight(wanted)) return undefined;
  const isSingle = /['‘’]/u.test(actual);
  if (isStraight(wanted)) return isSingle ? "'" : '"';
  if (/[“‘]/u.test(wanted)) return isSingle ? '‘' : '“';
  return isSingle ? '’' : '”';
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'";
}

/** Feet and inches, minutes and seconds: `6' 2"`. */
function isMeasure(text: string, at: number): boolean {
  return /["']/u.test(text[at] ?? '') && /\d/u.test(text[at - 1] ?? '');
}

function isEnglish(tag: string): boolean {
  return baseLanguage(tag) === 'en';
}
