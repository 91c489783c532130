import { foldWord } from '../../terms/fold.ts';
import type { NumberFacts } from '../facts.ts';

/** What a word or phrase may be in the numbers of a language; bits, so that a word can be tested for several at once. */
export const Role = {
  value: 1,
  loose: 2,
  factor: 4,
  sign: 8,
  half: 16,
  link: 32,
  month: 64,
  weekday: 128,
  monthBefore: 256,
  weekdayBefore: 512,
  unit: 1024,
  unitLink: 2048,
  clockHour: 4096,
  afternoon: 8192,
  complete: 16384,
  relativeYear: 32768,
} as const;

export type Role = (typeof Role)[keyof typeof Role];

export interface Phrase {
  readonly role: Role;
  readonly value: number;
  /** The folded words after the first. */
  readonly rest: readonly string[];
  /** Ids of the units that it may name. */
  readonly units: readonly string[];
  /** The first word as it must be written, where capitals tell units apart: `M`, `kg`, `EUR`. */
  readonly exact?: string;
}

/** A word that has some part in numbers. */
export interface Entry {
  readonly word: string;
  /** The roles of what begins with it. */
  readonly roles: number;
  /** What begins with it, the longest first. */
  readonly phrases: readonly Phrase[];
}

export interface Lexicon {
  /** Not 0 at the last bits of the hash of each word, since most words of a text are in no lexicon. */
  readonly filter: Uint8Array;
  /** By the hash of the folded word, as `hashOf` has it. */
  readonly byHash: ReadonlyMap<number, readonly Entry[]>;
  readonly byWord: ReadonlyMap<string, Entry>;
}

/** A power of two, some twenty times the words of a language. */
export const filterSize = 0x2000;

const lexicons = new WeakMap<NumberFacts, Lexicon>();

/** All words of a language that have a part in numbers, by their hash and by themselves. Computed once a language. */
export function lexiconOf(facts: NumberFacts): Lexicon {
  let lexicon = lexicons.get(facts);
  if (!lexicon) {
    lexicon = index(facts);
    lexicons.set(facts, lexicon);
  }
  return lexicon;
}

/** The hash of a folded word, which a scan computes as it goes. */
function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of a word that is longer by one folded code unit. */
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function index(facts: NumberFacts): Lexicon {
  const entries = new Map<string, Phrase[]>();
  const phrasesOf = (word: string) => {
    const list = entries.get(word) ?? [];
    entries.set(word, list);
    return list;
  };
  for (const { form, ...phrase } of formsOf(facts)) {
    const [first = '', ...words] = form.split(/[ /]|(?<=°)/u);
    const rest = words.map(foldWord);
    for (const word of rest) phrasesOf(word);
    const isExact = phrase.role === Role.sign || (phrase.role === Role.unit && first.length <= 3 && rest.length === 0);
    phrasesOf(foldWord(first)).push({ ...phrase, rest, ...(isExact && { exact: first }) });
  }
  const filter = new Uint8Array(filterSize);
  const byWord = new Map<string, Entry>();
  const byHash = new Map<number, Entry[]>();
  for (const [word, phrases] of entries) {
    const roles = phrases.reduce((bits, { role }) => bits | role, 0);
    const entry = { word, roles, phrases: mergeUnits(phrases).sort((a, b) => b.rest.length - a.rest.length) };
    const hash = hashOf(word);
    byWord.set(word, entry);
    filter[hash & (filterSize - 1)] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), entry]);
  }
  return { filter, byHash, byWord };
}

interface Form extends Omit<Phrase, 'rest'> {
  readonly form: string;
}

function* formsOf(facts: NumberFacts): Generator<Form> {
  const named: readonly (readonly [Role, Readonly<Record<string, number>>])[] = [
    [Role.value, facts.words],
    [Role.loose, facts.looseWords],
    [Role.factor, facts.multipliers],
    [Role.sign, facts.multiplierSigns],
    [Role.month, facts.months],
    [Role.weekday, facts.weekdays],
  ];
  for (const [role, words] of named)
    for (const [form, value] of Object.entries(words)) yield { form, role, value, units: [] };
  const listed: readonly (readonly [Role, readonly string[]])[] = [
    [Role.half, facts.halves],
    [Role.link, facts.links],
    [Role.monthBefore, facts.monthBefore],
    [Role.weekdayBefore, facts.weekdayBefore],
    [Role.unitLink, facts.unitLinks],
    [Role.clockHour, facts.clockHours],
    [Role.afternoon, facts.afternoon],
    [Role.complete, facts.complete],
    [Role.relativeYear, facts.relativeYears],
  ];
  for (const [role, words] of listed)
    for (const form of words) yield { form, role, value: role === Role.half ? 0.5 : 0, units: [] };
  for (const [unit, forms] of Object.entries(facts.units))
    for (const form of forms.split('|')) yield { form, role: Role.unit, value: 0, units: [unit] };
}

/** One phrase for a form that names several units, as `livre` does. */
function mergeUnits(phrases: readonly Phrase[]): Phrase[] {
  const merged = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const key = `${phrase.role}|${phrase.role === Role.unit ? '' : phrase.value}|${phrase.exact}|${phrase.rest.join(' ')}`;
    const same = merged.get(key);
    merged.set(key, same ? { ...same, units: [...same.units, ...phrase.units] } : phrase);
  }
  return [...merged.values()];
}
