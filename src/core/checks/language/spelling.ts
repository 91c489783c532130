import type { Finding } from '../../finding.ts';
import { type Check, type CheckEnvironment, findingOf, type SegmentContext } from '../check.ts';
import { type KnownWord, ofWord } from '../known-word.ts';
import { onceASegment } from '../once-a-segment.ts';
import type { Speller } from '../tools.ts';
import { bareWord, type IsKnown, knownWords, wordsOf } from './known-words.ts';
import { editBetween } from './one-edit.ts';
import { isInCode, targetWords, type WrittenWord } from './written-words.ts';

/**
 * A word of the target that no dictionary, no term and no word list of the project has. Names, acronyms, words with
 * digits and words of the source are left alone; one with a capital is told only where it is one typing mistake away
 * from an ordinary word.
 */
export const spelling: Check = {
  id: 'spelling',
  title: 'Unknown word',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'A misspelt word is the first thing a reader holds against a translation, and search does not find it.',
  falseAlarms: { en: 0, vi: 0 },
  uses: ['speller'],
  mayAsk: (_, { target }) => target.checks.spelling !== undefined,
  examples: {
    passes: [
      ['en', 'Les organisations de cybersécurité coopèrent.', 'The cybersecurity organizations cooperate.'],
      ['en', 'M. Kowalczyk a programmé le rendez-vous.', 'Mr Kowalczyk’s team has programmed the meeting.'],
      ['en', 'Le foehn souffle sur la vallée.', 'The foehn is blowing through the valley.'],
    ],
    fails: [
      ['en', 'Le gouvernement a publié le rapport.', 'The goverment has published the report.'],
      ['en', 'Les États doivent coopérer.', 'Teh states must cooperate.'],
    ],
  },
  run(context) {
    const { environment } = context;
    const speller = environment.tools?.speller;
    if (!speller || speller.tag !== environment.target.tag) return [];
    const isKnown = knownWords(environment, speller);
    const isRight = rightWords(environment, isKnown);
    const findings: Finding[] = [];
    for (const word of targetWords(context)) {
      if (isRight(word.known)) continue;
      const finding = judge(word, context, speller, isKnown);
      if (finding) findings.push(finding);
      if (findings.length === mostWords) break;
    }
    return findings;
  },
};

/** How many words of a segment are told; more of them are another language. */
const mostWords = 10;
/** For how many words of a document suggestions are looked for, which takes 30 ms each. */
const mostAsked = 200;

const right = new WeakMap<CheckEnvironment, (word: KnownWord) => boolean>();

/** Whether a word needs no look at what stands around it. */
function rightWords(environment: CheckEnvironment, isKnown: IsKnown): (word: KnownWord) => boolean {
  const before = right.get(environment);
  if (before) return before;
  const isRight = ofWord((word) => isLeftAlone(word) || isKnown(word));
  right.set(environment, isRight);
  return isRight;
}

/** Too short, not in Latin letters, with digits, or with capitals inside: acronyms, names, codes. */
function isLeftAlone(word: string): boolean {
  return word.length < 2 || !/^\p{L}[a-z'’]+$/u.test(word);
}

function judge(word: WrittenWord, context: SegmentContext, speller: Speller, isKnown: IsKnown): Finding | undefined {
  const { target } = context;
  const asked = askedOf(context.environment);
  if (asked.names.has(word.text)) return undefined;
  if (isInCode(target, word) || isUnit(target, word) || isTied(target, word, isKnown)) return undefined;
  const isName = /^\p{Lu}/u.test(word.text);
  const suggestions = suggestionsFor(isName ? word.text.toLowerCase() : word.text, context.environment, speller);
  const meant = meantBy(word.text, suggestions, isName && !isStart(target, word.start));
  if (isName && meant === undefined) {
    if (meantBy(word.text, suggestions, false) === undefined) asked.names.add(word.text);
    return undefined;
  }
  if (isOfSource(word.text, context, meant)) return undefined;
  const said = isName ? [capital(meant ?? '')] : suggestions.slice(0, 3);
  return findingOf(spelling, context, {
    message: `“${word.text}” is in no dictionary of ${context.environment.target.name}.${question(said)} If it is right, put it in allowedWords in pipeline.config.ts, or in the termbase.`,
    start: word.start,
    end: word.end,
    actual: word.text,
    ...(said.length > 0 && { expected: said }),
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function question(words: readonly string[]): string {
  if (words.length === 0) return '';
  return ` Is ${words.map((word) => `“${word}”`).join(' or ')} meant?`;
}

/** Signs of units stand behind figures: `5 km`, `20 mins`. */
function isUnit(text: string, { start, end }: WrittenWord): boolean {
  return end - start < 5 && /\d[ \u00A0\u202F]?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether hyphens tie it to a foreign part: `mise-en-scène`. Where the other parts are words, it should be one too. */
function isTied(text: string, { start, end }: WrittenWord, isKnown: IsKnown): boolean {
  const before = /(?:[\p{L}\p{M}\p{N}]{1,20}[-‐‑]){1,3}$/u.exec(text.slice(Math.max(0, start - 63), start))?.[0] ?? '';
  const after = /^(?:[-‐‑][\p{L}\p{M}\p{N}]{1,20}){1,3}/u.exec(text.slice(end, end + 63))?.[0] ?? '';
  return `${before}-${after}`.split(/[-‐‑]/u).some((part) => part !== '' && !isKnown(part));
}

interface Asked {
  /** What the speller suggests, by word. */
  readonly said: Map<string, readonly string[]>;
  /** Words with a capital of which no suggestion is one mistake away, wherever they stand. */
  readonly names: Set<string>;
}

const askedBy = new WeakMap<CheckEnvironment, Asked>();

function askedOf(environment: CheckEnvironment): Asked {
  const asked = askedBy.get(environment) ?? { said: new Map(), names: new Set() };
  askedBy.set(environment, asked);
  return asked;
}

function suggestionsFor(word: string, environment: CheckEnvironment, speller: Speller): readonly string[] {
  const { said } = askedOf(environment);
  const known = said.get(word);
  if (known || said.size >= mostAsked) return known ?? [];
  const suggestions = speller.suggest(word);
  said.set(word, suggestions);
  return suggestions;
}

/** Whether a sentence may begin at an offset. */
function isStart(text: string, at: number): boolean {
  return /(?:^|[.!?…:][”’"')]?\s|[\n“‘"'(—–-])\s?[“‘"']?$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** The ordinary word of which one typing mistake makes the word; of one inside a name only swapped letters make it. */
function meantBy(word: string, suggestions: readonly string[], isName: boolean): string | undefined {
  if (word.length < 3) return undefined;
  const lower = word.toLowerCase();
  return suggestions.find((one) => {
    const edit = /^\p{Ll}+$/u.test(one) ? editBetween(lower, one) : undefined;
    return isName ? edit === 'swapped' : edit !== undefined;
  });
}

/**
 * Whether the source has the word. A frequent word of its language is no loan, unless it is part of a phrase that the
 * source has too: `femme fatale`. One in -re that is an ordinary word in -er (`ministre`) was left over from the source
 * or mistyped, and is no loan.
 */
function isOfSource(word: string, context: SegmentContext, meant: string | undefined): boolean {
  const bare = bareWord(word.replace(/['’]s?$/u, ''));
  if (!sourceWords(context).has(bare)) return false;
  if (frequentWords(context.environment).has(word) && !sharesPhrase(bareWord(word), context)) return false;
  return meant === undefined || !word.endsWith('re') || meant !== `${word.slice(0, -2)}er`;
}

const sourceWords = onceASegment(({ source }): ReadonlySet<string> => new Set(wordsOf(source).map(bareWord)));

const frequent = new WeakMap<ReadonlyMap<string, readonly string[]>, ReadonlySet<string>>();

/** The frequent words of the source's language that dictionaries translate. */
function frequentWords({ source }: CheckEnvironment): ReadonlySet<string> {
  const { common } = source.checks.identity;
  let words = frequent.get(common);
  if (!words) {
    words = new Set([...common.values()].flat());
    frequent.set(common, words);
  }
  return words;
}

/** Whether a word and one beside it stand together in both texts. */
function sharesPhrase(bare: string, context: SegmentContext): boolean {
  return sharedPhraseWords(context).has(bare);
}

/** The words of the target that stand beside the same word as in the source. */
const sharedPhraseWords = onceASegment(({ source, target }): ReadonlySet<string> => {
  const own = wordsOf(source).map(bareWord);
  const pairs = new Set(own.slice(1).map((word, i) => `${own[i]} ${word}`));
  const shared = new Set<string>();
  const other = wordsOf(target).map(bareWord);
  for (let i = 1; i < other.length; i++) {
    const [first = '', second = ''] = [other[i - 1], other[i]];
    if (pairs.has(`${first} ${second}`)) shared.add(first).add(second);
  }
  return shared;
});
