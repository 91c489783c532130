import { plurals, singulars } from './agreement.ts';

/**
 * The forms of a noun term. A term is a head with its adjectives, and complements behind prepositions or `et`; each of
 * these groups may stand in the singular or the plural, agreeing within itself. A complement with an article takes the
 * contraction of its number (`du`, `de la`, `de l'`, `des`), and may drop it (`gestion des risques`, `gestion de risques`).
 */
export function nounPhraseForms(term: string): readonly string[] {
  const groups = groupsOf(term.replace(/[’ʼ]/gu, "'").split(/(?<=')|\s+/u));
  let forms = [''];
  for (const [index, group] of groups.entries()) {
    const variants =
      forms.length * maxGroupVariants > maxForms ? [writeGroup(group)] : groupVariants(group, index === 0);
    forms = forms.flatMap((form) => variants.map((variant) => (form === '' ? variant : `${form} ${variant}`)));
  }
  return [...new Set([term, ...forms])];
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

function groupVariants(group: Group, isHead: boolean): readonly string[] {
  const { singular, plural } = numbers(group.words);
  if (isHead || !group.link)
    return unique([...singular, ...plural]).map((words) => words.join(' ').replaceAll("' ", "'"));
  const variants = [writeGroup(group)];
  for (const words of singular)
    for (const article of singularArticles(group, words)) variants.push(writeGroup({ ...group, words }, article));
  for (const words of plural) variants.push(writeGroup({ ...group, words }, group.article && 'les'));
  if (group.link === 'de' && group.article)
    for (const words of [...singular, ...plural]) variants.push(...bareComplements(group, words.join(' ')));
  return [...new Set(variants)];
}

/** The articles that a group in the singular may have; a plural one does not tell the gender. */
function singularArticles(group: Group, words: readonly string[]): readonly (string | undefined)[] {
  if (group.article !== 'les') return [group.article];
  const initial = initialOf(words[0] ?? '');
  if (initial === 'vowel') return ["l'"];
  return initial === 'consonant' ? ['le', 'la'] : ['le', 'la', "l'"];
}

/** The complement without its article: `de données`, `d'impacts`; both before an h that may be mute. */
function bareComplements(group: Group, text: string): readonly string[] {
  const initial = group.article === "l'" ? 'vowel' : initialOf(text);
  const forms = { vowel: ["d'"], consonant: ['de '], unclear: ["d'", 'de '] }[initial];
  return forms.map((form) => form + text);
}

/** The singular and plural forms of words that agree, whichever the given form is. */
function numbers(words: readonly string[]): { singular: readonly string[][]; plural: readonly string[][] } {
  const given = [...words];
  const single = words.map((word) => wordSingulars(word)[0]);
  const isPlural = single.every((word, i) => word !== undefined || isFixed(words[i] ?? ''));
  if (isPlural && single.some((word) => word !== undefined))
    return { singular: unique([words.map((word, i) => single[i] ?? word)]), plural: [given] };
  const plural: string[][] = [];
  // Each way in which the words can take the plural (idéaux, idéals), all agreeing; then the head alone (logiciels open source).
  for (const nth of [0, 1, 2]) plural.push(words.map((word) => nthPlural(word, nth)));
  plural.push(words.map((word, i) => (i === 0 ? nthPlural(word, 0) : word)));
  return { singular: [given], plural: unique(plural) };
}

function nthPlural(word: string, nth: number): string {
  const forms = wordPlurals(word);
  return forms[Math.min(nth, forms.length - 1)] ?? word;
}

/** Acronyms, numbers and elided words have no number of their own. */
function isFixed(word: string): boolean {
  return /\p{N}/u.test(word) || /'$/u.test(word) || /\p{Lu}.*\p{Lu}/u.test(word);
}

/** Plurals and singulars found before: the terms of a termbase share most of their words. */
const knownPlurals = new Map<string, readonly string[]>();
const knownSingulars = new Map<string, readonly string[]>();

function remember(known: Map<string, readonly string[]>, word: string, find: (word: string) => readonly string[]) {
  let forms = known.get(word);
  if (!forms) {
    forms = find(word);
    known.set(word, forms);
  }
  return forms;
}

function wordPlurals(word: string): readonly string[] {
  return remember(knownPlurals, word, findPlurals);
}

function wordSingulars(word: string): readonly string[] {
  return remember(knownSingulars, word, findSingulars);
}

function findPlurals(word: string): readonly string[] {
  if (isFixed(word)) return [word];
  const parts = word.split(hyphen);
  if (parts.length === 1) return plurals(word);
  // A compound inflects in its last part (vice-ministres), in all (mots-clés), or in its first (arcs-en-ciel).
  const inflected = parts.map((part) => plurals(part)[0] ?? part);
  const last = [...parts.slice(0, -1), inflected.at(-1)].join('-');
  return [...new Set([last, inflected.join('-'), [inflected[0], ...parts.slice(1)].join('-')])];
}

function findSingulars(word: string): readonly string[] {
  if (isFixed(word)) return [];
  const parts = word.split(hyphen);
  if (parts.length === 1) return singulars(word);
  const last = singulars(parts.at(-1) ?? '')[0];
  if (last === undefined) return [];
  const inflected = parts.slice(0, -1).map((part) => singulars(part)[0] ?? part);
  return [...new Set([[...inflected, last].join('-'), [...parts.slice(0, -1), last].join('-')])];
}

const hyphen = /[-\u2010\u2011]/u;

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

/** Whether a word begins with a vowel, by sound; h and y do not tell. */
function initialOf(word: string): 'vowel' | 'consonant' | 'unclear' {
  if (/^[hy]/iu.test(word)) return 'unclear';
  return /^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(word) ? 'vowel' : 'consonant';
}

function unique(lists: readonly (readonly string[])[]): string[][] {
  const seen = new Map<string, string[]>();
  for (const list of lists) seen.set(list.join(' '), [...list]);
  return [...seen.values()];
}
