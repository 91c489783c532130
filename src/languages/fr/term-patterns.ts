import type { Phrase, PhraseKind, RunAnalysis, RunWord, WordRun } from '../../core/terms/extract/facts.ts';
import { markFixed } from './fixed-expressions.ts';
import { linkArticles, links } from './function-words.ts';
import { singularKey, WordClass, wordClasses } from './word-classes.ts';

/**
 * The phrases of a run that are built like French terms: a noun with its adjectives, and up to three complements behind
 * `de`, `à`, `en`, `par` or `en matière de`, each a noun with its adjectives. A noun may have one of few adjectives
 * before it (`haut risque`); two adjectives may be joined by `et`; an acronym may stand where a noun or an adjective
 * does. Words in capitals make names, which may also be joined by `sur`. Every noun begins phrases, so that nested ones
 * are there as well.
 *
 * @see B. Daille, "Variations and application-oriented terminology engineering", Terminology 11(1), 2005, for the
 * patterns of French terms and their variants
 */
export function analyse(run: WordRun): RunAnalysis {
  const classes = classify(run);
  const keys = run.words.map((word, i) => keyOf(word, classes[i] ?? 0));
  const phrases: Phrase[] = [];
  const walk: Walk = { words: run.words, classes, keys, phrases };
  for (let i = 0; i < classes.length; i++) if (startsPhrase(walk, i)) phrasesFrom(walk, i);
  return { keys, phrases };
}

/** Beyond the bits of the vocabulary: what the place in the text adds. */
const acronym = 1024;
const name = 2048;
const foreignLink = 4096;

const maxComplements = 3;
const maxAdjectives = 2;

/** Adjectives that stand before the noun in terms, in the singular. */
const preposed = new Set(
  'haut haute bas basse grand grande petit petite libre double moyen moyenne long longue court courte bon bonne mauvais mauvaise gros grosse faible multiple'.split(
    ' ',
  ),
);

/** Nouns that stand behind another as adjectives do: `clause type`, `pays tiers`. */
const apposed = new Set(
  'type types clé clés clef clefs tiers pilote pilotes cible cibles phare phares membre membres'.split(' '),
);

interface Walk {
  readonly words: readonly RunWord[];
  readonly classes: readonly number[];
  readonly keys: readonly string[];
  readonly phrases: Phrase[];
}

function classify({ words, opensSegment, isAllCapitals }: WordRun): readonly number[] {
  const classes = words.map((word, i) => {
    if (!isAllCapitals && isAcronym(word.text)) return WordClass.noun | acronym;
    const known = wordClasses(word.folded);
    if (/^[IVX]+e?$/u.test(word.text)) return WordClass.other;
    const hasCapital = !isAllCapitals && /^\p{Lu}/u.test(word.text);
    const isName = hasCapital && (known & grammatical) === 0 && !(i === 0 && isVerbOnly(known));
    if (!isName || (i === 0 && opensSegment && !opensName(words, known))) return known;
    return WordClass.noun | (known & WordClass.adjective) | name;
  });
  const inContext = classes.map((cls, i) => classInContext(cls, i, classes, words));
  markFixed(words, inContext, { outside: WordClass.other, link: WordClass.link | foreignLink });
  return inContext;
}

const grammatical = WordClass.determiner | WordClass.clitic | WordClass.link | WordClass.other;

function isVerbOnly(known: number): boolean {
  return (known & WordClass.verb) !== 0 && (known & (WordClass.noun | WordClass.guessed)) === 0;
}

/** Whether the first word of a segment opens a name: an unknown word before another one with a capital. */
function opensName(words: readonly RunWord[], known: number): boolean {
  return (known & WordClass.guessed) !== 0 && /^\p{Lu}\p{Ll}/u.test(words[1]?.text ?? '');
}

/** Whether a word is written as acronyms are; a Roman numeral is none. */
function isAcronym(word: string): boolean {
  if (/^[IVX]+$/u.test(word)) return false;
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,8}$/u.test(word) || /^\p{Lu}{2,7}s$/u.test(word);
}

/** What a word is where it stands, as far as its neighbours tell. */
function classInContext(cls: number, i: number, classes: readonly number[], words: readonly RunWord[]): number {
  if (cls & (acronym | name | grammatical)) return cls;
  const before = classes[i - 1] ?? 0;
  if (before & WordClass.clitic) return WordClass.verb;
  if (isPresentParticiple(cls, words[i]?.folded ?? '') && isBeforeObject(classes[i + 1] ?? 0, words[i + 1]))
    return WordClass.verb;
  if (cls & WordClass.participle && !(cls & WordClass.noun))
    return participle(before, classes[i + 1] ?? 0, words[i + 1]);
  if (!(cls & WordClass.noun)) return cls;
  if (isPreposed(words[i - 1])) return WordClass.noun;
  const isGoverned = (before & (WordClass.determiner | WordClass.link)) !== 0;
  const isAfterNoun = (before & (WordClass.noun | WordClass.adjective)) !== 0;
  if (isAfterNoun && apposed.has(words[i]?.folded ?? '')) return WordClass.adjective;
  if (cls & WordClass.verb) return nounOrVerb(cls, isGoverned, i === 0);
  return cls & WordClass.adjective && isAfterNoun ? WordClass.adjective : cls;
}

/** A participle: a noun in `le délégué`, a verb in `fondé sur`, else an adjective. */
function participle(before: number, after: number, next: RunWord | undefined): number {
  if (before & WordClass.determiner && !(after & WordClass.noun)) return WordClass.noun;
  return isBeforeComplement(next) ? WordClass.verb : WordClass.adjective;
}

/** Of words such as `forme`: a noun behind what opens a noun phrase, a verb elsewhere; what opens a run may be a noun. */
function nounOrVerb(cls: number, isGoverned: boolean, isFirst: boolean): number {
  if (isGoverned) return WordClass.noun;
  return isFirst ? cls & ~WordClass.verb : WordClass.verb | (cls & WordClass.adjective);
}

function isPresentParticiple(cls: number, word: string): boolean {
  return (cls & WordClass.adjective) !== 0 && /ant$/u.test(word);
}

function isPreposed(word: RunWord | undefined): boolean {
  return word !== undefined && preposed.has(singularKey(word.folded));
}

function isBeforeObject(after: number, next: RunWord | undefined): boolean {
  return (after & (WordClass.determiner | WordClass.other)) !== 0 || ['à', 'au', 'aux'].includes(next?.folded ?? '');
}

const afterParticiple = new Set('par sur à au aux en dans avec pour afin comme lors'.split(' '));

function isBeforeComplement(next: RunWord | undefined): boolean {
  return next !== undefined && afterParticiple.has(next.folded);
}

function keyOf(word: RunWord, cls: number): string {
  if (cls & acronym) return word.text.replace(/s$/u, '');
  return cls & name ? word.folded : singularKey(word.folded);
}

function startsPhrase({ words, classes }: Walk, i: number): boolean {
  const cls = classes[i] ?? 0;
  const before = i > 0 ? (classes[i - 1] ?? 0) : 0;
  if (cls & name && before & name) return false;
  if (cls & WordClass.noun) return !(cls & WordClass.guessed) || isNounPlace(before, cls, words[i]?.folded ?? '');
  return isPreposed(words[i]) && ((classes[i + 1] ?? 0) & WordClass.noun) !== 0;
}

const nounEnding = /(?:tion|sion|ité|ment|isme|age|ance|ence|ure|logie|eur|aire|ique|trice)s?$/u;

/** Where a word told by its ending is a noun: behind what opens a noun phrase, or where it can't be an adjective or a verb. */
function isNounPlace(before: number, cls: number, word: string): boolean {
  if ((before & (WordClass.determiner | WordClass.link)) !== 0) return true;
  if (cls & WordClass.adjective) return /(?:teur|trice)s?$/u.test(word) && before === 0;
  return before === 0 || (before & WordClass.other) !== 0 || nounEnding.test(word);
}

/** Adds the phrases that begin at a word: one for each place where the phrase may end. */
function phrasesFrom(walk: Walk, first: number): void {
  const { words, classes, keys, phrases } = walk;
  const isNamed = ((classes[first] ?? 0) & name) !== 0;
  const content: number[] = [];
  const key: string[] = [];
  const take = (at: number) => {
    content.push(at);
    key.push(isNamed ? (words[at]?.folded ?? '') : (keys[at] ?? ''));
  };
  const emit = (last: number) => phrases.push(phraseOf(walk, first, last, content, key));
  let at = takeGroup(walk, first, take, emit);
  for (let complement = 0; complement < maxComplements && at < words.length; complement++) {
    const link = linkAt(walk, at, isNamed);
    if (!link || !startsComplement(walk, link.after)) return;
    key.push(link.key);
    at = takeGroup(walk, link.after, take, emit);
  }
}

function startsComplement({ words, classes }: Walk, at: number): boolean {
  const cls = classes[at] ?? 0;
  return (cls & WordClass.noun) !== 0 || (isPreposed(words[at]) && ((classes[at + 1] ?? 0) & WordClass.noun) !== 0);
}

/** Takes a noun with its adjectives, telling each place where a phrase may end; the place after them. */
function takeGroup(
  { words, classes }: Walk,
  first: number,
  take: (at: number) => void,
  emit: (last: number) => void,
): number {
  let at = first;
  if (!((classes[at] ?? 0) & WordClass.noun) || (isPreposed(words[at]) && (classes[at + 1] ?? 0) & WordClass.noun))
    take(at++);
  take(at);
  emit(at++);
  for (let count = 0; count < maxAdjectives && at < words.length; count++) {
    const isJoined = count > 0 && words[at]?.folded === 'et' && isModifier(classes, at + 1);
    if (isJoined) take(at++);
    if (!isModifier(classes, at)) break;
    take(at);
    emit(at++);
  }
  return at;
}

/** Whether a word stands behind a noun as an adjective does; a name does so behind a name. */
function isModifier(classes: readonly number[], at: number): boolean {
  const cls = classes[at] ?? 0;
  if (cls & name) return ((classes[at - 1] ?? 0) & name) !== 0;
  return (cls & (WordClass.adjective | acronym)) !== 0;
}

interface Link {
  readonly key: string;
  /** The place after the link and its article. */
  readonly after: number;
}

function linkAt({ words, classes }: Walk, at: number, isNamed: boolean): Link | undefined {
  const cls = classes[at] ?? 0;
  if (!(cls & WordClass.link)) return undefined;
  if (cls & foreignLink) return { key: 'en', after: at + (words[at]?.folded === 'en' ? 3 : 1) };
  const written = words[at]?.folded ?? '';
  const key = links.get(written);
  if (key === undefined || (key === 'sur' && !isNamed)) return undefined;
  const hasArticle = ['de', 'à', 'sur'].includes(written) && linkArticles.has(words[at + 1]?.folded ?? '');
  return { key, after: at + (hasArticle ? 2 : 1) };
}

function phraseOf(walk: Walk, first: number, last: number, content: readonly number[], key: readonly string[]): Phrase {
  return {
    first,
    last,
    key: key.join(' '),
    content: [...content],
    kind: kindOf(walk.classes[first] ?? 0, content.length),
  };
}

function kindOf(cls: number, length: number): PhraseKind {
  if (cls & name) return 'name';
  if (length > 1) return 'phrase';
  return cls & acronym ? 'acronym' : 'word';
}
