import type { ArticleChange } from '../../terms/replace/facts.ts';
import { type Check, type FindingDetails, findingOf, type SegmentContext } from '../check.ts';
import { ofWord } from '../known-word.ts';
import { textWords } from '../text-words.ts';

/**
 * `a` before a vowel sound and `an` before a consonant. Our own rule picks out the places that are wrong or unsure; the
 * prose checker decides on them, and both have to agree.
 */
export const article: Check = {
  id: 'article',
  title: 'Indefinite article that does not fit',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'A reader stumbles over “a hour”, and it shows that a word was exchanged without reading the sentence again.',
  falseAlarms: { en: 0, vi: 0 },
  uses: ['remarkProse'],
  mayAsk: ({ target: text }, { target }) => doubtfulArticles(text, target).next().done === false,
  examples: {
    passes: [
      ['en', 'Une organisation européenne.', 'A European organisation.'],
      ['en', 'C’est une occasion unique, à une heure près.', 'It is a unique occasion, give or take an hour.'],
    ],
    fails: [
      ['en', 'Un accord a été signé.', 'A agreement has been signed.'],
      ['en', 'Le conseil a remis un rapport annuel.', 'The council submitted an report for the year.'],
    ],
  },
  run(context) {
    const { target, environment } = context;
    const remark = environment.tools?.remarkProse;
    if (!remark) return [];
    const findings = [];
    let asked = 0;
    for (const { change, next } of doubtfulArticles(target, environment.target)) {
      if (++asked > mostPlaces) break;
      const details = wrongArticle(context, remark, change, next);
      if (details) findings.push(findingOf(article, context, details));
    }
    return findings;
  },
};

/** Of how many places in a segment the prose checker is asked; it is slow, and this many make the point. */
const mostPlaces = 20;
/** What is read of the text before and after an article. */
const reach = 40;

interface Doubt {
  /** The article's place, and what our own rule would write. */
  readonly change: ArticleChange;
  /** Where the word after it starts. */
  readonly next: number;
}

/** The articles that our own rule finds wrong, or does not dare to judge. */
function* doubtfulArticles(text: string, target: SegmentContext['environment']['target']): Generator<Doubt> {
  const judge = target.rewriting?.articleBefore;
  if (!judge || !textWords(text).words.some(isArticle)) return;
  for (const { index, 0: found } of text.matchAll(/(?<![A-Za-z])an?\s/giu)) {
    const next = index + found.length;
    const from = Math.max(0, index - reach);
    const verdict = judge(text.slice(from, next), text.slice(next, next + reach));
    const end = next - 1;
    if (verdict === 'unsure') yield { change: { start: index, end, text: '' }, next };
    else if (verdict) yield { change: { start: index, end, text: verdict.text }, next };
  }
}

/** Whether a word may end with one, as `9a` does. */
const isArticle = ofWord((word) => /(?<![A-Za-z])an?$/iu.test(word));

function wrongArticle(
  { target, environment }: SegmentContext,
  remark: NonNullable<NonNullable<SegmentContext['environment']['tools']>['remarkProse']>,
  { start, end }: ArticleChange,
  next: number,
): FindingDetails | undefined {
  const from = wordStart(target, start - reach);
  const part = target.slice(from, next + reach);
  const said = remark(part, environment.target.tag).find(
    (one) => one.rule === 'indefinite-article' && one.start === start - from,
  );
  const wanted = said?.expected[0];
  if (wanted === undefined) return undefined;
  const actual = target.slice(start, end);
  const word = /^\S+/u.exec(target.slice(next, next + reach))?.[0] ?? '';
  return {
    message: `“${actual}” stands before “${word}”. Write “${wanted}”: what is heard first decides, “an” before a vowel and “a” before a consonant.`,
    start,
    end,
    actual,
    expected: [wanted],
  };
}

/** The start of the first whole word from an offset on, so that no cut word is judged. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  return space < 0 ? offset : Math.min(space + 1, offset + reach);
}
