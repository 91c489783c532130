import { feminines, isInvariable } from './agreement.ts';
import { isCompound, otherJoint } from './compound.ts';
import { genderOf, isFeminine, otherGender } from './persons.ts';
import { initialOf } from './sound.ts';
import { isFixed, wordPlurals, wordSingulars } from './word-number.ts';
import { beforeVowel, headIndex, isAdverb, isApposed } from './word-place.ts';

/**
 * The forms of a noun term. A term is a head with its adjectives, and complements behind prepositions or `et`; each of
 * these groups may stand in the singular or the plural, agreeing within itself. A complement with an article takes the
 * contraction of its number (`du`, `de la`, `de l'`, `des`), and may drop it (`gestion des risques`, `gestion de risques`).
 * A head that names a person has both genders (`fournisseur`, `fournisseuse`).
 */
export function nounPhraseForms(term: string): readonly string[] {
  const plain = plainTerm(term);
  const forms = phraseForms(plain);
  const other = otherJoint(plain);
  if (other === undefined && forms[0] === term) return forms;
  return [...new Set([term, ...forms, ...(other === undefined ? [] : phraseForms(other))])];
}

/** The term with plain apostrophes, and without endings in brackets: `partie(s) prenante(s)` is `partie prenante`. */
function plainTerm(term: string): string {
  const plain = /[’ʼ]/u.test(term) ? term.replace(/[’ʼ]/gu, "'") : term;
  return plain.includes('(') ? plain.replace(/(?<=\p{L})\((?:e?s|x|e|ne|le|trice|se)\)/gu, '') : plain;
}

/** The forms, each once, the given one first where it is written as usual. */
function phraseForms(term: string): readonly string[] {
  // An apostrophe ends a word, but for the one inside chef-d'œuvre.
  const groups = groupsOf(term.split(term.includes("'") ? /(?<!-\p{L}')(?<=')|\s+/u : /\s+/u));
  let forms: readonly string[] | undefined;
  const isPerson = groups.length > 1 && hasFeminine(groups[0]?.words ?? []);
  for (const [index, group] of groups.entries()) {
    const isTooMuch = forms !== undefined && forms.length * maxGroupVariants > maxForms;
    const variants = isTooMuch ? [writeGroup(group)] : groupVariants(group, index === 0, isPerson);
    forms = forms?.flatMap((form) => variants.map((variant) => `${form} ${variant}`)) ?? variants;
  }
  return forms ?? [term];
}

/** A term of many complements has many forms; beyond this the last complements keep theirs. */
const maxForms = 192;
const maxGroupVariants = 10;

interface Group {
  /** `de`, `à`, `sur`, `et` …; absent in the head. `du`, `des`, `au`, `aux` are kept as their preposition and an article. */
  readonly link?: string;
  readonly article?: string;
  /** True where the term itself has `d'`: only it tells a mute h from an aspirated one. */
  readonly isElided?: boolean;
  readonly words: readonly string[];
}

const contracted = new Map<string, readonly [link: string, article: string]>([
  ['du', ['de', 'le']],
  ['des', ['de', 'les']],
  ['au', ['à', 'le']],
  ['aux', ['à', 'les']],
]);

const links = new Set(
  'de à en pour par sur sans dans avec contre entre vers sous chez selon et ou dès depuis envers hors via'.split(' '),
);

const articles = new Set(['le', 'la', "l'", 'les']);

function groupsOf(words: readonly string[]): readonly Group[] {
  const groups: { link?: string; article?: string; isElided?: boolean; words: string[] }[] = [{ words: [] }];
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    const last = groups.at(-1);
    const [link, article] = contracted.get(lower) ?? [lower === "d'" ? 'de' : lower, undefined];
    if (index > 0 && links.has(link))
      groups.push({ link, words: [], ...(article && { article }), ...(lower === "d'" && { isElided: true }) });
    else if (last?.link && last.words.length === 0 && !last.article && articles.has(lower)) last.article = lower;
    else last?.words.push(word);
  }
  return groups;
}

function groupVariants(group: Group, isHead: boolean, isPerson: boolean): readonly string[] {
  const { singular, plural, isGivenPlural } = numbers(group.words);
  if (isHead || !group.link) {
    const feminine = isHead ? singular.flatMap(inOtherGender) : [];
    const feminines = feminine.flatMap((words) => {
      const plurals = pluralsOf(words, headIndex(words));
      return words.some((word) => isApposed(word) || isCompound(word)) ? plurals : plurals.slice(0, 1);
    });
    return unique([group.words, ...singular, ...plural, ...feminine, ...feminines]).map((words) =>
      words.join(' ').replaceAll("' ", "'"),
    );
  }
  const variants = [writeGroup(group)];
  // A plural without article may have it: analyse de risques, analyse des risques. A singular is another notion with it.
  const article = group.article ?? (group.link === 'de' && isGivenPlural ? 'les' : undefined);
  const articled = article === undefined ? group : { ...group, article };
  for (const words of singular)
    for (const one of singularArticles(articled, words)) variants.push(writeGroup({ ...articled, words }, one));
  for (const words of plural) variants.push(writeGroup({ ...articled, words }, article && 'les'));
  // Its adjective may be the head's: chaînes d'approvisionnement mondiales, directrices de recherche émérites.
  const shared = isGivenPlural ? [] : headAgreement(group.words, isPerson);
  for (const words of shared) variants.push(writeGroup({ ...group, words }));
  if (group.link === 'de' && article)
    for (const words of [...singular, ...plural]) variants.push(...bareComplements(articled, words.join(' ')));
  return [...new Set(variants)];
}

/**
 * A complement whose adjectives stand in the plural without its noun, because they belong to the term's head; in the
 * feminine too where the head is a person.
 */
function headAgreement(words: readonly string[], isPerson: boolean): readonly (readonly string[])[] {
  const noun = headIndex(words);
  if (noun === words.length - 1 || !words.every((word, i) => i <= noun || adjectiveEnding.test(word))) return [];
  const agreeing = (agree: (word: string) => string) => words.map((word, i) => (i <= noun ? word : agree(word)));
  const plural = agreeing(firstPlural);
  if (!isPerson) return [plural];
  return [plural, agreeing(firstFeminine), agreeing((word) => firstPlural(firstFeminine(word)))];
}

function firstPlural(word: string): string {
  return wordPlurals(word)[0] ?? word;
}

function firstFeminine(word: string): string {
  return feminines(word)[0] ?? word;
}

/** Whether the words name a person who may be a woman. */
function hasFeminine(words: readonly string[]): boolean {
  const noun = words[headIndex(words)] ?? '';
  return otherGender(wordSingulars(noun)[0] ?? noun).length > 0;
}

/** The articles that a group in the singular may have; a plural one tells no gender, but its noun's ending may. */
function singularArticles(group: Group, words: readonly string[]): readonly (string | undefined)[] {
  if (group.article !== 'les') return [group.article];
  const [first = ''] = words;
  const initial = initialOf(first);
  if (initial === 'vowel') return ["l'"];
  const gender = genderOf(words[headIndex(words)] ?? first);
  const spoken = gender === undefined ? ['le', 'la'] : [gender === 'feminine' ? 'la' : 'le'];
  return initial === 'consonant' ? spoken : [...spoken, "l'"];
}

/** The complement without its article: `de données`, `d'impacts`; both before an h that may be mute. */
function bareComplements(group: Group, text: string): readonly string[] {
  const initial = group.article === "l'" ? 'vowel' : initialOf(text);
  const forms = { vowel: ["d'"], consonant: ['de '], unclear: ["d'", 'de '] }[initial];
  return forms.map((form) => form + text);
}

interface Numbers {
  readonly singular: readonly (readonly string[])[];
  readonly plural: readonly (readonly string[])[];
  readonly isGivenPlural: boolean;
}

/** The singular and plural forms of words that agree, whichever the given form is. */
function numbers(given: readonly string[]): Numbers {
  const head = headIndex(given);
  const single = given.map((word) => wordSingulars(word)[0]);
  const noun = given[head] ?? '';
  const isUnmarked = isFixed(noun) || isInvariable(noun.toLowerCase());
  const hasSingular = single[head] !== undefined || (isUnmarked && single.some((word) => word !== undefined));
  if (!hasSingular) return { singular: [given], plural: pluralsOf(given, head), isGivenPlural: false };
  const singular = beforeVowel(given.map((word, i) => single[i] ?? word));
  const isWhole = given.every((_, i) => single[i] !== undefined || isUnchanging(given, i, head));
  if (isWhole) {
    // Each plural of a word that has several: symposiums, symposia.
    const hasOthers = singular.some((word) => wordPlurals(word).length > 1);
    const others = hasOthers ? pluralsOf(singular, head) : [];
    return { singular: [singular], plural: [given, ...others], isGivenPlural: true };
  }
  // A word in the singular beside one that looks like a plural: jeux vidéo, or a noun in -s of which no list knows.
  return { singular: [singular], plural: [given, ...pluralsOf(given, head)], isGivenPlural: true };
}

function isUnchanging(words: readonly string[], index: number, head: number): boolean {
  const word = words[index] ?? '';
  return isFixed(word) || isAdverb(words, index, head) || /[sxz]$/u.test(word);
}

/**
 * Each way in which the words can take the plural (idéaux, idéals), all agreeing; then the head alone (logiciels open
 * source; `transitions numérique et écologique`, where each adjective has one of them).
 */
function pluralsOf(words: readonly string[], head: number): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  const variants = words.map((word, i) => (isAdverb(words, i, head) ? [word] : wordPlurals(word)));
  const count = Math.max(...variants.map(({ length }) => length));
  for (let nth = 0; nth < count; nth++)
    all.push(variants.map((forms, i) => forms[Math.min(nth, forms.length - 1)] ?? words[i] ?? ''));
  const isAgreeing = words.every((word, i) => i <= head || isFixed(word) || adjectiveEnding.test(word));
  if (!isAgreeing || words.length === head + 2)
    all.push(words.map((word, i) => (i <= head ? firstPlural(word) : word)));
  return all;
}

/** Endings of words that are adjectives or participles beside a noun, and so agree with it. */
const adjectiveEnding =
  /(?:[iaï]que|el(?:le)?|ale?|ive|if|euse|eux|[iau]ble|ée?|[ao]ire|[aeo]inte?|[ae]nte?|ière|ier|oise?|aine?|ien(?:ne)?|ite|erte?|riple)$/u;

/** The words with the other gender of the noun among them, its adjectives agreeing; none for what is no person. */
function inOtherGender(words: readonly string[]): readonly (readonly string[])[] {
  const head = headIndex(words);
  const noun = words[head] ?? '';
  const others = otherGender(noun);
  if (others.length === 0 || (others[0] === noun && words.length === 1)) return [];
  // Of adjectives in the feminine the masculine is not known.
  if (words.length > 1 && isFeminine(noun)) return [];
  return others.map((other) =>
    words.map((word, i) => {
      if (i === head) return other;
      return isFixed(word) || isApposed(word) || isAdverb(words, i, head) ? word : firstFeminine(word);
    }),
  );
}

function writeGroup(group: Group, article: string | undefined = group.article): string {
  const text = group.words.join(' ').replaceAll("' ", "'");
  if (!group.link) return text;
  if (article === undefined)
    return group.isElided || isElidable(group.link, text) ? `d'${text}` : `${group.link} ${text}`;
  if (article === "l'") return `${group.link} l'${text}`;
  for (const [form, [link, contractedArticle]] of contracted)
    if (link === group.link && contractedArticle === article) return `${form} ${text}`;
  return `${group.link} ${article} ${text}`;
}

function isElidable(link: string, text: string): boolean {
  return link === 'de' && initialOf(text) === 'vowel';
}

function unique(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Map<string, readonly string[]>();
  for (const list of lists) seen.set(list.join(' '), list);
  return [...seen.values()];
}
