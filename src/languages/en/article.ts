import type { ArticleChange } from '../../core/terms/replace/facts.ts';

/**
 * What has to become of `a` or `an` right before words: what is heard first decides, not what is written. Acronyms that
 * may be spelt or read (`SME`, `NATO`) and a capital `A` in the middle of a sentence, which may be a label, are unsure.
 *
 * @see New Oxford Style Manual, « Indefinite article »
 * @example articleBefore('We need an ', 'framework') // { start: 8, end: 10, text: 'a' }
 */
export function articleBefore(before: string, next: string): ArticleChange | 'unsure' | undefined {
  const from = Math.max(0, before.length - window);
  const found = /(?<![\p{L}\p{M}\p{N}'’-])(an?)\s+$/iu.exec(before.slice(from));
  const article = found?.[1];
  if (!found || article === undefined) return undefined;
  const sound = firstSound(next);
  if (sound === 'unsure') return 'unsure';
  if ((sound === 'vowel') === (article.length === 2)) return undefined;
  const start = from + found.index;
  if (article.startsWith('A') && !isStart(before.slice(0, start))) return 'unsure';
  return { start, end: start + article.length, text: sound === 'vowel' ? withN(article, next) : article.slice(0, 1) };
}

/** An article, white space after it, and one character before it. */
const window = 16;

/** Whether a sentence may begin after the text. */
function isStart(before: string): boolean {
  return /(?:^|[.!?…:;«“‘"'([—–-])\s*$/u.test(before.slice(-window));
}

/** Words of which so many letters are all capitals stand in a heading in capitals. */
const headingLetters = 7;

function withN(article: string, next: string): string {
  const isHeading = next === next.toUpperCase() && (next.match(/\p{L}/gu)?.length ?? 0) >= headingLetters;
  return article === 'A' && isHeading ? 'AN' : `${article}n`;
}

type Sound = 'vowel' | 'consonant' | 'unsure';

function firstSound(text: string): Sound {
  const word = /^[\p{Ps}\p{Pi}"']*([\p{L}\p{M}\p{N}]+)/u.exec(text)?.[1];
  if (word === undefined) return 'unsure';
  if (/^[0-9]/u.test(word)) return /^(?:8|1[18](?:[0-9]{3})*(?![0-9]))/u.test(word) ? 'vowel' : 'consonant';
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (/^[A-Z]+s?$/u.test(plain) && plain.length > 1) return soundOfAcronym(plain.replace(/s$/u, ''));
  return soundOfWord(plain.toLowerCase());
}

/** Letters whose names begin with a vowel decide where the acronym is spelt; one without vowels can't be read otherwise. */
function soundOfAcronym(acronym: string): Sound {
  if (/^[AEIO]/u.test(acronym)) return 'vowel';
  if (!/^[FHLMNRSX]/u.test(acronym)) return 'consonant';
  return /[AEIOUY]/u.test(acronym) ? 'unsure' : 'vowel';
}

/** Words that begin with a vowel letter and the sound of `you` or `won`. */
const hiddenConsonant =
  /^(?:eu|ewe|once$|ones?$|oneself$|ubiq|uk|unanim|uni(?:[cfoqtv]|dir|la|mod|mol)|uran|usa|use|using|usu|uten|util|utop)/u;
/** Words whose h is silent. */
const silentH = /^(?:heir|hono(?:u)?r|honest|hour)/u;

function soundOfWord(word: string): Sound {
  if (silentH.test(word)) return 'vowel';
  if (hiddenConsonant.test(word)) return 'consonant';
  if (/^[aeiou]/u.test(word)) return 'vowel';
  return /^[a-z]/u.test(word) ? 'consonant' : 'unsure';
}
