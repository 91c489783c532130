import type { RewritingFacts } from '../../core/terms/replace/facts.ts';
import type { TermSec } from '../../core/terms/termbase.ts';
import { articleBefore } from './article.ts';
import { headOf } from './inflection.ts';
import { plurals, singulars } from './number.ts';
import { spellings } from './spelling.ts';
import { conjugate } from './verb.ts';

/** How one English term takes the place of another: in its number or verb form, and with `a` or `an` before it. */
export const rewriting: RewritingFacts = { formLike, articleBefore };

function formLike(surface: string, term: TermSec, wanted: TermSec): string | undefined {
  const partOfSpeech = term.partOfSpeech ?? 'noun';
  const wantedPart = wanted.partOfSpeech ?? partOfSpeech;
  const isBase = isSameText(surface, term.term);
  if (partOfSpeech === 'noun' && wantedPart === 'noun') return nounLike(surface, term.term, wanted.term);
  if (partOfSpeech === 'verb' && wantedPart === 'verb') return verbLike(surface, term.term, wanted.term);
  const areNominal = nominal.has(partOfSpeech) && nominal.has(wantedPart);
  return isBase && (areNominal || partOfSpeech === wantedPart) ? wanted.term : undefined;
}

const nominal: ReadonlySet<string> = new Set(['noun', 'properNoun']);

/** A noun term taken apart at its head. */
interface NounTerm {
  readonly base: string;
  /** Forms of the other number, the usual one first. */
  readonly others: readonly string[];
  /** What the base form is; `unclear` where one form serves for both numbers. */
  readonly number: 'singular' | 'plural' | 'unclear';
}

function nounTerm(base: string): NounTerm {
  const words = base.split(/\s+/u);
  const head = headOf(words);
  const noun = words[head] ?? '';
  const withHead = (form: string) => words.map((word, i) => (i === head ? form : word)).join(' ');
  const ones = isSingularInS.test(noun) ? [] : singulars(noun);
  if (ones.length > 0) return { base, others: ones.map(withHead), number: 'plural' };
  const many = plurals(noun);
  return { base, others: many.map(withHead), number: many.length > 0 ? 'singular' : 'unclear' };
}

/** Singular nouns that look like plurals. */
const isSingularInS = /(?:ics|bias|lens|gas|canvas|atlas)$/iu;

/** A noun that keeps its number keeps its verb too; where the number can't be told, nothing is proposed. */
function nounLike(surface: string, term: string, wanted: string): string | undefined {
  const from = nounTerm(term);
  const to = nounTerm(wanted);
  if (isSameText(surface, from.base)) {
    const isClear = from.number === to.number || (from.number === 'singular' && to.number === 'unclear');
    return isClear ? to.base : undefined;
  }
  if (to.number === 'unclear' || !from.others.some((form) => isSameText(surface, form))) return undefined;
  return from.number === to.number ? to.others[0] : to.base;
}

/** Base, third person, past and participle in -ing; verbs of more forms, or with forms in doubt, are left alone. */
const plainForms = 4;

function verbLike(surface: string, term: string, wanted: string): string | undefined {
  if (isSameText(surface, term)) return wanted;
  const from = conjugate(term);
  const to = conjugate(wanted);
  if (from.length !== plainForms || to.length !== plainForms) return undefined;
  const index = from.findIndex((form) => isSameText(surface, form));
  return index < 0 ? undefined : to[index];
}

/** Whether two texts are the same words, in whatever capitals, hyphens and British or American spelling. */
function isSameText(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  return a.length === b.length && a.every((word, i) => word === b[i] || spellings(word).includes(b[i] ?? ''));
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’ʼ＇]/gu, "'")
    .toLowerCase();
  return plain.split(/[\s\u2010\u2011-]+/u);
}
