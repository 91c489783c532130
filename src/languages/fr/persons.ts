import { feminines } from './agreement.ts';
import {
  endingMisleads,
  irregularPersons,
  personsInEure,
  personsInIer,
  personsOfBothGenders,
  personsWithE,
  teurToTeuse,
  thingsInEn,
  thingsInEur,
} from './gender-data.ts';

const masculineOf: ReadonlyMap<string, string> = new Map([
  ...[...irregularPersons].map(([masculine, feminine]): [string, string] => [feminine, masculine]),
  ...[...personsInEure].flatMap(([masculine, all]) => all.map((feminine): [string, string] => [feminine, masculine])),
  ...[...personsWithE].flatMap((masculine) => feminines(masculine).map((one): [string, string] => [one, masculine])),
]);

/**
 * The other gender of a noun of a person in the singular, the feminine of a masculine as a rule (fournisseuse,
 * directrice, citoyenne, employée); the noun itself where both have one form (mandataire); none for other nouns. Nouns
 * in -eur are taken for persons unless their feminine is another word; those in -é, -ant, -ent and -at by a list alone,
 * since `arrêtée` and `composante` are words of their own.
 */
export function otherGender(noun: string): readonly string[] {
  const lower = noun.toLowerCase();
  const irregular = irregularPersons.get(lower);
  if (irregular !== undefined) return [irregular];
  const masculine = masculineOf.get(lower);
  if (masculine !== undefined) return [masculine];
  if (personsWithE.has(lower)) return feminines(noun);
  if (personsOfBothGenders.has(lower) || /(?:iste|logue|crate)$/u.test(lower)) return [noun];
  if (/eur$/u.test(lower)) return femininesOfEur(noun, lower);
  if (/[éiy]en$/u.test(lower)) return thingsInEn.has(lower) ? [] : [`${noun}ne`];
  return personsInIer.has(lower) ? feminines(noun) : [];
}

/** Endings that agents have. */
const agents = /(?:[st]eur|[gnrylcvdj]eur|lleur|cheur|queur)$/u;
/** Qualities and states, which are feminine already. */
const abstract = new Set(
  `ampleur ardeur blancheur candeur chaleur couleur douceur douleur erreur épaisseur faveur fureur grandeur grosseur
  hauteur horreur largeur laideur langueur lenteur liqueur longueur lourdeur lueur maigreur minceur moiteur noirceur odeur
  pâleur pesanteur profondeur pudeur puanteur raideur rancœur rigueur rondeur rougeur rousseur rumeur saveur senteur splendeur
  stupeur sueur teneur terreur tiédeur torpeur tumeur verdeur vigueur`.split(/\s+/u),
);

function femininesOfEur(noun: string, lower: string): readonly string[] {
  const known = personsInEure.get(lower);
  if (known) return known;
  if (thingsInEur.has(lower) || abstract.has(lower) || !agents.test(lower)) return [];
  if (teurToTeuse.has(lower) || !/teur$/u.test(lower)) return [`${noun.slice(0, -1)}se`];
  return [`${noun.slice(0, -3)}rice`];
}

/** The gender that a noun's ending tells: that of -tion and -ité, of -ment and -isme; undefined where it tells none. */
export function genderOf(noun: string): 'feminine' | 'masculine' | undefined {
  const lower = noun.toLowerCase();
  if (endingMisleads.has(lower)) return undefined;
  if (/(?:[stx]ion|[ie]té|[ae]nce|ette|ure|esse|ie|itude|ée|trice)$/u.test(lower)) return 'feminine';
  return /(?:ment|isme|age|eau|oir|ier|al|ail|if|teur|sseur)$/u.test(lower) ? 'masculine' : undefined;
}
