import { feminines } from './agreement.ts';
import { isCompound, isLeading, joinsBehind, keepsFirst, partsOf, verbs } from './compound.ts';
import { endingMisleads } from './gender-data.ts';
import {
  irregularPersons,
  peoples,
  personsInEr,
  personsInEur,
  personsLikeAdjectives,
  personsOfBothGenders,
  teurToTeuse,
  thingsInEn,
  thingsInEur,
} from './person-data.ts';

const masculineOf: ReadonlyMap<string, string> = new Map([
  ...[...irregularPersons, ...personsInEur].flatMap(([masculine, all]) =>
    all.filter((feminine) => feminine !== masculine).map((feminine): [string, string] => [feminine, masculine]),
  ),
  ...[...personsLikeAdjectives].map((masculine): [string, string] => [feminineOf(masculine), masculine]),
]);

/** The feminine that an adjective has, without its form before a vowel. */
function feminineOf(masculine: string): string {
  const feminine = feminines(masculine)[0] ?? masculine;
  // Lists of feminines have small letters: Andalou, Andalouse.
  const isName = /^\p{Lu}/u.test(masculine);
  return isName ? feminine.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : feminine;
}

/** Whether a noun is known as the feminine of a person. */
export function isFeminine(noun: string): boolean {
  return masculineOf.has(noun.toLowerCase());
}

/**
 * The other gender of a noun of a person in the singular, the feminine of a masculine as a rule (fournisseuse,
 * directrice, citoyenne, employée); the noun itself where both have one form (mandataire); none for other nouns. Nouns
 * in -eur are taken for persons unless a list has them for things; those in -é, -ant, -ent, -at and -ier by a list alone,
 * since `arrêtée`, `composante` and `glacière` are words of their own.
 */
export function otherGender(noun: string): readonly string[] {
  let others = known.get(noun);
  if (!others) {
    others = findOtherGender(noun);
    known.set(noun, others);
  }
  return others;
}

/** The other genders found before: the terms of a termbase share most of their nouns. */
const known = new Map<string, readonly string[]>();

function findOtherGender(noun: string): readonly string[] {
  const lower = noun.toLowerCase();
  const irregular = irregularPersons.get(lower) ?? personsInEur.get(lower);
  if (irregular !== undefined) return irregular;
  const masculine = masculineOf.get(lower);
  if (masculine !== undefined) return [masculine];
  if (personsLikeAdjectives.has(lower) || personsInEr.has(lower)) return [feminineOf(noun)];
  if (personsOfBothGenders.has(lower)) return [noun];
  if (isCompound(noun)) return femininesOfCompound(partsOf(noun));
  if (/(?:iste|logue|crate)$/u.test(lower)) return [noun];
  if (/eur$/u.test(lower)) return femininesOfEur(noun, lower);
  if (/[éiy]en$/u.test(lower)) return thingsInEn.has(lower) ? [] : [`${noun}ne`];
  return peoples.has(lower) && noun !== lower ? [feminineOf(noun)] : [];
}

/** Machines with a prefix: `turboréacteur`, `microprocesseur`. A `promoteur` is none. */
const machine = /(?:(?<!pro)moteur|réacteur|processeur|propulseur|générateur|convertisseur)$/u;

function femininesOfEur(noun: string, lower: string): readonly string[] {
  if (thingsInEur.has(lower) || machine.test(lower)) return [];
  const isTeuse = teurToTeuse.has(lower) || /tteur$/u.test(lower) || !/teur$/u.test(lower);
  return isTeuse ? [`${noun.slice(0, -1)}se`] : [`${noun.slice(0, -3)}rice`];
}

/** Adjectives that stand first in compounds of persons and agree there: `petite-cousine`, `première-née`. */
const agreeing = new Set('grand petit premier dernier'.split(' '));

/**
 * The feminines of a compound: of its last part behind a prefix (`vice-consule`, `nouveau-née`), else of each part that
 * names a person (`sourde-muette`, `avocate-conseil`); none where the first part names no person.
 */
function femininesOfCompound(parts: readonly string[]): readonly string[] {
  const [first = '', second = ''] = parts;
  const lower = first.toLowerCase();
  if (joinsBehind(second) || verbs.has(lower)) return [];
  const isOutside = isLeading(first) || keepsFirst(parts);
  const others = parts.map((part, i) => (i === 0 && isOutside ? [] : partFeminines(part)));
  const isPerson = isOutside ? others.at(-1) : others[0];
  if (isPerson === undefined || isPerson.length === 0) return [];
  const count = Math.max(...others.map(({ length }) => length));
  const all = Array.from({ length: count }, (_, nth) =>
    parts.map((part, i) => others[i]?.[Math.min(nth, (others[i]?.length ?? 1) - 1)] ?? part).join('-'),
  );
  return [...new Set(all)];
}

function partFeminines(part: string): readonly string[] {
  const lower = part.toLowerCase();
  if (masculineOf.has(lower)) return [];
  return agreeing.has(lower) || lower === 'né' ? [feminineOf(part)] : otherGender(part);
}

/** The gender that a noun's ending tells: that of -tion and -ité, of -ment and -isme; undefined where it tells none. */
export function genderOf(noun: string): 'feminine' | 'masculine' | undefined {
  const lower = noun.toLowerCase();
  if (endingMisleads.has(lower)) return undefined;
  if (/(?:[stx]ion|[ie]té|[ae]nce|ette|ure|esse|ie|itude|ée|trice)$/u.test(lower)) return 'feminine';
  return /(?:ment|isme|age|eau|oir|ier|al|ail|if|teur|sseur)$/u.test(lower) ? 'masculine' : undefined;
}
