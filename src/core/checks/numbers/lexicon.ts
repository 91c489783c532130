import { foldWord } from '../../terms/fold.ts';
import type { NumberFacts } from '../facts.ts';

/** What a word or phrase may be in the numbers of a language. */
export type Role =
  | 'value'
  | 'loose'
  | 'factor'
  | 'sign'
  | 'half'
  | 'link'
  | 'month'
  | 'weekday'
  | 'monthBefore'
  | 'weekdayBefore'
  | 'unit'
  | 'unitLink'
  | 'clockHour'
  | 'afternoon'
  | 'complete'
  | 'relativeYear';

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
  /** What begins with it, the longest first. */
  readonly phrases: readonly Phrase[];
}

export interface Lexicon {
  /** By the hash of the folded word, as `hashOf` has it. */
  readonly byHash: ReadonlyMap<number, readonly Entry[]>;
  readonly byWord: ReadonlyMap<string, Entry>;
}

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
export function hashOf(word: string): number {
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
    const isExact = phrase.role === 'sign' || (phrase.role === 'unit' && first.length <= 3 && rest.length === 0);
    phrasesOf(foldWord(first)).push({ ...phrase, rest, ...(isExact && { exact: first }) });
  }
  const byWord = new Map<string, Entry>();
  const byHash = new Map<number, Entry[]>();
  for (const [word, phrases] of entries) {
    const entry = { word, phrases: mergeUnits(phrases).sort((a, b) => b.rest.length - a.rest.length) };
    byWord.set(word, entry);
    const hash = hashOf(word);
    byHash.set(hash, [...(byHash.get(hash) ?? []), entry]);
  }
  return { byHash, byWord };
}

interface Form extends Omit<Phrase, 'rest'> {
  readonly form: string;
}

function* formsOf(facts: NumberFacts): Generator<Form> {
  const named: readonly (readonly [Role, Readonly<Record<string, number>>])[] = [
    ['value', facts.words],
    ['loose', facts.looseWords],
    ['factor', facts.multipliers],
    ['sign', facts.multiplierSigns],
    ['month', facts.months],
    ['weekday', facts.weekdays],
  ];
  for (const [role, words] of named)
    for (const [form, value] of Object.entries(words)) yield { form, role, value, units: [] };
  const listed: readonly (readonly [Role, readonly string[]])[] = [
    ['half', facts.halves],
    ['link', facts.links],
    ['monthBefore', facts.monthBefore],
    ['weekdayBefore', facts.weekdayBefore],
    ['unitLink', facts.unitLinks],
    ['clockHour', facts.clockHours],
    ['afternoon', facts.afternoon],
    ['complete', facts.complete],
    ['relativeYear', facts.relativeYears],
  ];
  for (const [role, words] of listed)
    for (const form of words) yield { form, role, value: role === 'half' ? 0.5 : 0, units: [] };
  for (const [unit, forms] of Object.entries(facts.units))
    for (const form of forms.split('|')) yield { form, role: 'unit', value: 0, units: [unit] };
}

/** One phrase for a form that names several units, as `livre` does. */
function mergeUnits(phrases: readonly Phrase[]): Phrase[] {
  const merged = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const key = `${phrase.role}|${phrase.role === 'unit' ? '' : phrase.value}|${phrase.exact}|${phrase.rest.join(' ')}`;
    const same = merged.get(key);
    merged.set(key, same ? { ...same, units: [...same.units, ...phrase.units] } : phrase);
  }
  return [...merged.values()];
}
