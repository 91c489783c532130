import { feminines, plurals, singulars } from './agreement.ts';
import { clitics, determiners, links, otherFunctionWords } from './function-words.ts';
import { generalVerbForms } from './general-verbs.ts';
import { type Bands, generalAdjectives, generalAdverbs, generalNouns } from './general-vocabulary.ts';

/** What a word can be, as bits: without its sentence, many a word can be several things. */
export const WordClass = {
  noun: 1,
  adjective: 2,
  verb: 4,
  determiner: 8,
  clitic: 16,
  link: 32,
  /** Adverbs, conjunctions, other prepositions. */
  other: 64,
  /** A past participle, which is an adjective as long as nothing that depends on a verb follows. */
  participle: 128,
  /** Not in the vocabulary: a class told from the ending. */
  guessed: 256,
} as const;

/** Shares of running words in general texts for the bands of the vocabulary; what is in none is taken to be rarer still. */
const shares = { veryFrequent: 4e-4, frequent: 1.2e-4, common: 3e-5 };
const verbShare = 6e-5;
const adverbShare = 3e-4;
const grammarShare = 4e-3;
const rareShare = 3e-6;

interface Vocabulary {
  readonly classes: ReadonlyMap<string, number>;
  readonly shares: ReadonlyMap<string, number>;
}

let vocabulary: Vocabulary | undefined;
/** Classes found before by ending; texts repeat most of their words. Emptied when full. */
const guesses = new Map<string, number>();
const maxGuesses = 100_000;

/** What a word in lower case can be. Words that the vocabulary does not have are told by their endings. */
export function wordClasses(word: string): number {
  vocabulary ??= build();
  const known = vocabulary.classes.get(word) ?? guesses.get(word);
  if (known !== undefined) return known;
  const guess = guessClasses(word) | WordClass.guessed;
  if (guesses.size >= maxGuesses) guesses.clear();
  guesses.set(word, guess);
  return guess;
}

/** The share of a general text's words that are the given one in any form, as the bands of the vocabulary have it. */
export function generalShare(word: string): number {
  vocabulary ??= build();
  return vocabulary.shares.get(word) ?? rareShare;
}

function build(): Vocabulary {
  const classes = new Map<string, number>();
  const found = new Map<string, number>();
  const add = (word: string, cls: number, share: number) => {
    classes.set(word, (classes.get(word) ?? 0) | cls);
    found.set(word, Math.max(found.get(word) ?? 0, share));
  };
  addBands(generalNouns, (noun, share) => {
    for (const form of [noun, ...plurals(noun)]) add(form, WordClass.noun, share);
  });
  addBands(generalAdjectives, (adjective, share) => {
    const singular = [adjective, ...feminines(adjective)];
    for (const form of [...singular, ...singular.flatMap(plurals)]) add(form, WordClass.adjective, share);
  });
  for (const form of generalVerbForms()) {
    const isParticiple = participle.test(form);
    add(form, WordClass.verb | (isParticiple ? WordClass.participle | WordClass.adjective : 0), verbShare);
  }
  for (const adverb of generalAdverbs) if (!classes.has(adverb)) add(adverb, WordClass.other, adverbShare);
  const grammar = (words: Iterable<string>, cls: number) => {
    for (const word of words) {
      classes.set(word, cls);
      found.set(word, grammarShare);
    }
  };
  grammar(otherFunctionWords, WordClass.other);
  grammar(determiners, WordClass.determiner);
  grammar(clitics, WordClass.clitic);
  grammar(links.keys(), WordClass.link);
  return { classes, shares: found };
}

function addBands(bands: Bands, add: (word: string, share: number) => void): void {
  for (const word of bands.veryFrequent) add(word, shares.veryFrequent);
  for (const word of bands.frequent) add(word, shares.frequent);
  for (const word of bands.common) add(word, shares.common);
}

const participle = /ée?s?$/u;
const adverb = /(?:iv|eus|iqu|al|ell|abl|ibl|air|èr|ndi)ement$|(?:amm|emm|ém)ent$/u;
const infinitive = /(?:[^iè]er|fier|lier|oyer|uyer|ir|oir|uire|ttre|dre|ître)$/u;
const finite =
  /(?:aient|èrent|eront|iront|eraient|iraient|issent|issait|issant|erait|erons|erez|era|ira|[^im]ons|ez|nnent|ttent|llent|uent|vent|ssent|gnent|chent|oient|aîtra)$/u;
const adjective =
  /(?:iques?|als?|ales?|aux|els?|elles?|ifs?|ives?|eux|euses?|aires?|ables?|ibles?|iens?|iennes?|ais|aises?|ois|oises?|ants?|antes?|ents?|entes?|ains?|aines?|istes?|oires?|iers?|ières?|ides?|ins?|ines?|teurs?|trices?)$/u;
const noun =
  /(?:tion|sion|xion|ité|ment|isme|age|ance|ence|ure|esse|logie|graphie|métrie|tude|eur|teuse|euse|trice|aire|iste|ique|oir|oire|ien|ienne|ant|ent|if|ade|ise|son|gie|nomie|cratie)s?$/u;

/** A guess for a word that the vocabulary does not have. */
function guessClasses(word: string): number {
  if (!/^\p{L}/u.test(word) || word.length < 2) return WordClass.other;
  if (isAdverb(word)) return WordClass.other;
  if (/(?:ité|iété|uté|eté)s?$/u.test(word)) return WordClass.noun;
  if (/(?:é|ée)s?$/u.test(word))
    return WordClass.adjective | WordClass.participle | (/é$/u.test(word) ? WordClass.noun : 0);
  if (/ments?$|(?:t|s|x)ions?$/u.test(word)) return WordClass.noun;
  if (infinitive.test(word)) return WordClass.verb;
  if (finite.test(word)) return WordClass.verb;
  const isAdjective = adjective.test(word);
  if (isAdjective) return WordClass.adjective | (noun.test(word) ? WordClass.noun : 0);
  return WordClass.noun;
}

/** Whether a word in -ment is built on an adjective (étroitement, vivement) and not on a verb (traitement). */
function isAdverb(word: string): boolean {
  if (!/ment$/u.test(word)) return false;
  const base = vocabulary?.classes.get(word.slice(0, -4)) ?? 0;
  if (base & WordClass.adjective && !(base & WordClass.verb)) return true;
  return adverb.test(word) && !/(?:él|règl)ement$/u.test(word);
}

/** The singular of a word in lower case, by which its forms are one; of a compound, that of its parts. */
export function singularKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = word
    .split(/[-\u2010\u2011]/u)
    .map((part) => singulars(part)[0] ?? part)
    .join('-');
  if (keys.size >= maxGuesses) keys.clear();
  keys.set(word, key);
  return key;
}

const keys = new Map<string, string>();
