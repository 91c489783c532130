import { foldForComparison, TokenKind, tokenize } from '../../text.ts';
import type { IdentityFacts } from '../facts.ts';
import { remembered } from '../remembered.ts';
import { foldName, nameKey } from './name-key.ts';

/** What a language's facts say of a word with a capital, prepared for looking up. */
export interface KnownNames {
  /** Whether a word belongs to the name of a place that has other forms in other languages. */
  isOfPlace(key: string): boolean;
  /** Whether a word has a capital in many names without being one. */
  isCommon(key: string): boolean;
  /** Keys of the places whose name has this word. */
  placesWith(key: string): readonly string[];
  /** Keys of the acronyms with these capitals. */
  acronymsOf(capitals: string): readonly string[];
  /** Keys of the places that the language shortens to an acronym: UK, US. */
  readonly shortPlaces: readonly string[];
}

const prepared = new WeakMap<IdentityFacts, KnownNames>();

/** The facts of a language, prepared once. */
export function knownNames(facts: IdentityFacts): KnownNames {
  let known = prepared.get(facts);
  if (!known) {
    known = prepare(facts);
    prepared.set(facts, known);
  }
  return known;
}

function prepare(facts: IdentityFacts): KnownNames {
  const places = new Map<string, string[]>();
  for (const [place, forms] of facts.places)
    for (const form of forms) for (const word of wordKeys(form)) if (word.length > 2) push(places, word, place);
  const acronyms = new Map<string, string[]>();
  for (const [key, forms] of facts.acronyms)
    for (const form of forms) for (const acronym of acronymOf(form)) push(acronyms, acronym, key);
  return {
    isOfPlace: (key) => places.has(key),
    isCommon: remembered((key) => singulars(key).some((word) => facts.capitalised.has(word))),
    placesWith: (key) => places.get(key) ?? [],
    acronymsOf: (capitals) => acronyms.get(capitals) ?? [],
    shortPlaces: [...facts.places].flatMap(([place, forms]) =>
      forms.some((form) => acronymOf(form).length > 0) ? [place] : [],
    ),
  };
}

/** A form of a name as the key of an acronym, in a list of one; none where it is no acronym. */
export function acronymOf(form: string): readonly string[] {
  return /^(?:\p{Lu}[.&-]?){2,8}\d{0,3}$/u.test(form) ? [form.replace(/[.&-]/gu, '').toUpperCase()] : [];
}

/** A word and what it may be the plural or the feminine of. */
function singulars(key: string): readonly string[] {
  const forms = [key];
  if (key.endsWith('s') || key.endsWith('x')) forms.push(key.slice(0, -1));
  if (key.endsWith('e')) forms.push(key.slice(0, -1));
  if (key.endsWith('es')) forms.push(key.slice(0, -2));
  for (const form of [...forms]) if (/(?:nn|ll|tt)$/u.test(form)) forms.push(form.slice(0, -1));
  if (/(?:nne|lle|tte)$/u.test(key)) forms.push(key.slice(0, -2));
  return forms;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** A text with the keys of its words in order, a space around each. */
export function searchableKeys(text: string): string {
  return ` ${foldName(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** The words of a text as they are compared, in order. */
export function wordKeys(text: string): string[] {
  const keys: string[] = [];
  for (const { kind, start, end } of tokenize(text))
    if (kind === TokenKind.word) keys.push(nameKey(text.slice(start, end)));
  return keys;
}

/** Whether a text has one of several names, as whole words in any case. */
export function hasName(folded: string, names: readonly string[]): boolean {
  return names.some((name) => folded.includes(` ${foldText(name)} `));
}

/** Names by the text that they are looked for as. */
const foldedNames = new Map<string, string>();

function foldText(name: string): string {
  let folded = foldedNames.get(name);
  if (folded === undefined) {
    folded = searchable(name).trim();
    foldedNames.set(name, folded);
  }
  return folded;
}

/** A text in which `hasName` looks: lower case, accents kept, a space around each word. */
export function searchable(text: string): string {
  return ` ${foldForComparison(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}$€£]+/gu, ' ')
    .trim()} `;
}
