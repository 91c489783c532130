import { type Check, findingOf, type SegmentContext } from '../check.ts';
import type { RepetitionFacts } from '../facts.ts';
import { type Repeat, repeatsIn } from './repeats.ts';

/**
 * A word, or a phrase of up to four, that stands twice in a row in the target, where neither the language nor the source
 * doubles it. The prose checker, where it knows the language, has to agree on single words. Names are left alone.
 */
export const repeatedWords: Check = {
  id: 'repeated-words',
  title: 'Word written twice',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'A word typed or pasted twice is easily overlooked on screen and looks careless in print.',
  falseAlarms: { en: 1.1, vi: 0 },
  uses: ['remarkProse'],
  mayAsk: ({ target: text }, { target }) => !target.checks.repetition?.isComplete && repeatsIn(text).length > 0,
  examples: {
    passes: [
      ['en', 'Nous nous réunissons demain.', 'We meet tomorrow.'],
      ['en', 'Il avait déjà eu deux chances.', 'He had had two chances already.'],
      ['vi', 'La ville change peu à peu.', 'Thành phố dần dần thay đổi.'],
      ['vi', 'Il s’est levé lentement.', 'Ông ấy từ từ đứng dậy.'],
    ],
    fails: [
      ['en', 'Le ministre a présenté le plan.', 'The minister presented the the plan.'],
      ['en', 'Le rapport de la Commission.', 'The report of the of the Commission.'],
      ['vi', 'Le plan du gouvernement.', 'Kế hoạch của của chính phủ.'],
      ['vi', 'Le gouvernement a accepté.', 'Chính phủ chính phủ đã chấp thuận.'],
    ],
  },
  run(context) {
    const { target, environment } = context;
    const facts = environment.target.checks.repetition;
    if (!facts) return [];
    const repeats = repeatsIn(target);
    if (repeats.length === 0) return [];
    const isWrong = (repeat: Repeat) => !mayStand(repeat, context, facts) && isAgreed(repeat, context, facts);
    return repeats
      .slice(0, mostPlaces)
      .filter(isWrong)
      .map((repeat) => findingFor(repeat, context));
  },
};

/** How many repeats of a segment are looked at. */
const mostPlaces = 20;

function findingFor({ start, firstEnd, end }: Repeat, context: SegmentContext) {
  const { target } = context;
  const once = target.slice(start, firstEnd);
  return findingOf(repeatedWords, context, {
    message: `“${once}” is written twice in a row. Write it once.`,
    start,
    end,
    actual: target.slice(start, end),
    expected: [once],
  });
}

function mayStand(repeat: Repeat, context: SegmentContext, facts: RepetitionFacts): boolean {
  const { target } = context;
  const words = target.slice(repeat.start, repeat.firstEnd).normalize('NFC').toLowerCase();
  const second = target.slice(repeat.again, repeat.end);
  const place = around(target, repeat);
  if (repeat.words === 1 && facts.mayDouble(words, ...place) && !isCompoundStart(words, place[1], context)) return true;
  if (repeat.words > 1 && facts.phraseStarts.has(words.slice(0, words.search(/\s/u)))) return true;
  // A name of two same words: `Duran Duran`, `Sing Sing`.
  if (/^\p{Lu}/u.test(second)) return true;
  return isTwoWords(repeat, words, context) || isDoubledIn(context, repeat.words);
}

/** What stands before and after a repeat. */
function around(text: string, { start, end }: Repeat): readonly [string, string] {
  return [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
}

const reach = 20;

/** Whether the second occurrence begins a word of several syllables: `thường thường xuyên`. */
function isCompoundStart(word: string, after: string, { environment }: SegmentContext): boolean {
  const compounds = environment.target.inflection.compounds;
  const next = /^ ([\p{L}\p{M}]+)/u.exec(after)?.[1];
  return (
    next !== undefined && compounds?.isWord(`${compounds.spellingOf(word)} ${compounds.spellingOf(next)}`) === true
  );
}

/** Whether one word ends and another begins: `quốc gia gia nhập`. */
function isTwoWords({ start, end, words }: Repeat, syllable: string, { target, environment }: SegmentContext): boolean {
  const compounds = environment.target.inflection.compounds;
  if (!compounds || words > 1) return false;
  const before = /([\p{L}\p{M}]{1,8}) $/u.exec(target.slice(Math.max(0, start - 9), start))?.[1];
  const after = /^ ([\p{L}\p{M}]{1,8})/u.exec(target.slice(end, end + 9))?.[1];
  if (before === undefined || after === undefined) return false;
  const word = (...syllables: readonly string[]) =>
    compounds.isWord(syllables.map((one) => compounds.spellingOf(one)).join(' '));
  return word(before, syllable) && word(syllable, after);
}

/** Whether the source doubles words too, for emphasis: `très, très`. What its grammar doubles does not count. */
function isDoubledIn({ source, environment }: SegmentContext, words: number): boolean {
  const own = environment.source.checks.repetition;
  return repeatsIn(source, true).some((repeat) => {
    const text = source.slice(repeat.start, repeat.firstEnd).normalize('NFC').toLowerCase();
    return (repeat.words === 1) === (words === 1) && !own?.mayDouble(text, '', '');
  });
}

/** Whether the prose checker remarks it too, where our own facts are not all that is known. */
function isAgreed({ start, end, words }: Repeat, { target, environment }: SegmentContext, facts: RepetitionFacts) {
  if (facts.isComplete || words > 1) return true;
  const remarks = environment.tools?.remarkProse?.(target.slice(start, end), environment.target.tag) ?? [];
  return remarks.some(({ rule }) => rule === 'repeated-words');
}
