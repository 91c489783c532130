import { TokenKind, tokenize } from '../text.ts';
import type { InflectionFacts } from './facts.ts';
import { CharClass, classAt, foldWord, withoutAccents } from './fold.ts';
import type { TermSec } from './termbase.ts';

/** A token of a term's form. */
export interface FormToken {
  readonly isWord: boolean;
  /** As written, NFC. */
  readonly text: string;
  /** The folded word by which the token is looked up. */
  readonly key: string;
  /** What the text must still agree with: capitals that an acronym needs, or that excuse a missing accent. */
  readonly needs?: 'same-case' | 'capitals';
}

/** What the text must have at a word of a form. */
export interface CaseNeed {
  /** Index of the token. */
  readonly index: number;
  /** The word as the term has it. */
  readonly word: string;
  readonly kind: 'same-case' | 'capitals';
}

/** One way to write a term, as the tokens to look for. */
export interface TermForm {
  readonly tokens: readonly FormToken[];
  readonly isBase: boolean;
  /** The words whose capitals the text must still be asked about. */
  readonly needs: readonly CaseNeed[];
  /** The very text that an exact term must have. */
  readonly exact?: string;
}

/** Beyond this many words of a form, the first letters are taken to have their accents. */
const maxBareWords = 4;
/** Words in capitals up to this length are taken for acronyms. */
const maxAcronymLength = 6;

/**
 * A function that gives every way in which a term may stand in a text: its paradigm, forms given by hand, elided ends,
 * capitals without accents.
 */
export function createExpander(facts: InflectionFacts): (term: TermSec) => readonly TermForm[] {
  const elided = new Map<string, string>();
  for (const [form, words] of Object.entries(facts.elisions)) for (const word of words) elided.set(word, form);
  const words = new Words();
  return (term) => {
    const base = clean(term.term);
    const hand = term.forms.map(clean).filter((form) => form !== '');
    if (term.isExact) return unique([base, ...hand]).map((form) => exactForm(form, base, words));
    const ways: TermForm[] = [];
    for (const form of unique([base, ...facts.forms(base, term.partOfSpeech), ...hand])) {
      const { tokens, hasAccents } = formTokens(form, words);
      const isBase = form === base;
      if (facts.hasBareCapitals && hasAccents)
        for (const variant of withBareCapitals(tokens, words))
          ways.push({ tokens: variant, isBase, needs: needsOf(variant) });
      else ways.push({ tokens, isBase, needs: needsOf(tokens) });
      const short = elidedEnd(tokens, elided);
      if (short) ways.push({ tokens: short, isBase, needs: needsOf(short) });
    }
    return ways;
  };
}

const noNeeds: readonly CaseNeed[] = [];

function needsOf(tokens: readonly FormToken[]): readonly CaseNeed[] {
  if (!tokens.some(({ needs }) => needs)) return noNeeds;
  const needs: CaseNeed[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { needs: kind, text: word } = tokens[index] as FormToken;
    if (kind) needs.push({ index, word, kind });
  }
  return needs;
}

function exactForm(form: string, base: string, words: Words): TermForm {
  return { tokens: formTokens(form, words).tokens, isBase: form === base, needs: noNeeds, exact: form };
}

/** Latin letters and plain marks, spaces single: most terms need no cleaning. */
const isPlain = /^[ -~\u00C0-\u017F’]+$/u;
const hasLooseSpace = /^ | $| {2}/u;

/** A term without control and invisible characters, NFC, spaces single. */
function clean(term: string): string {
  if (isPlain.test(term) && !hasLooseSpace.test(term)) return term;
  return term
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}

/** A token, and what it is where its first letter or all letters have lost their accents; itself where it has none. */
interface BareTokens {
  readonly initial: FormToken;
  readonly all: FormToken;
}

/** The tokens of a run of text without spaces. */
interface Run {
  readonly tokens: readonly FormToken[];
  /** Whether a letter is beyond ASCII. */
  readonly hasAccents: boolean;
  readonly hasNeeds: boolean;
}

/** The words of a termbase's terms, each folded once: a few hundred words make thousands of forms. */
class Words {
  private readonly tokens = new Map<string, FormToken>();
  private readonly runs = new Map<string, Run>();
  private readonly bare = new Map<FormToken, BareTokens>();

  /** A run of text without spaces: few runs make thousands of forms. */
  runOf(text: string): Run {
    let run = this.runs.get(text);
    if (!run) {
      const tokens = tokensOfRun(text, this);
      run = {
        tokens,
        hasAccents: tokens.some(({ key }) => !plainAscii.test(key)),
        hasNeeds: tokens.some(({ needs }) => needs !== undefined),
      };
      this.runs.set(text, run);
    }
    return run;
  }

  tokenOf(text: string): FormToken {
    let token = this.tokens.get(text);
    if (!token) {
      token = { isWord: true, text, key: foldWord(text), ...(keepsCase(text) && { needs: 'same-case' as const }) };
      this.tokens.set(text, token);
    }
    return token;
  }

  bareOf(token: FormToken): BareTokens {
    let bare = this.bare.get(token);
    if (!bare) {
      bare = {
        initial: withKey(token, initialBare(token.key)),
        all: withKey(token, withoutAccents(token.key)),
      };
      this.bare.set(token, bare);
    }
    return bare;
  }
}

/** The tokens of a form, and whether one of them has letters beyond ASCII. */
function formTokens(
  form: string,
  words: Words,
): { readonly tokens: readonly FormToken[]; readonly hasAccents: boolean } {
  const tokens: FormToken[] = [];
  let hasAccents = false;
  let hasNeeds = false;
  for (const text of form.split(' ')) {
    const run = words.runOf(text);
    for (const token of run.tokens) tokens.push(token);
    hasAccents ||= run.hasAccents;
    hasNeeds ||= run.hasNeeds;
  }
  // In a term of several words that is all in capitals, no word stands out by them.
  if (!hasNeeds || tokens.length < 2 || form !== form.toUpperCase()) return { tokens, hasAccents };
  const plain = tokens.map((token) => (token.needs ? { isWord: true, text: token.text, key: token.key } : token));
  return { tokens: plain, hasAccents };
}

function tokensOfRun(run: string, words: Words): readonly FormToken[] {
  const tokens: FormToken[] = [];
  const pieces = tokenize(run);
  for (const [index, { kind, start, end }] of pieces.entries()) {
    const text = run.slice(start, end);
    if (kind === TokenKind.word) tokens.push(words.tokenOf(text));
    else if (kind !== TokenKind.space && !isInnerHyphen(text, pieces[index - 1]?.kind, pieces[index + 1]?.kind))
      tokens.push({ isWord: false, text, key: text });
  }
  return tokens;
}

/** A hyphen between two words is as good as a space. */
function isInnerHyphen(text: string, before: TokenKind | undefined, after: TokenKind | undefined): boolean {
  return classAt(text, 0) === CharClass.hyphen && before === TokenKind.word && after === TokenKind.word;
}

const plainAscii = /^[\u0020-\u007E]*$/u;

/** Whether a word is an acronym or a name with inner capitals (IA, LLMs, IoT), which is another word in lower case. */
function keepsCase(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < 2) return false;
  return word !== word.toUpperCase() || word.length <= maxAcronymLength;
}

/**
 * The tokens, and their variants where words begin with a capital that has lost its accent (`Etat`) or are written in
 * capitals without accents throughout (`ETAT`).
 */
function withBareCapitals(tokens: readonly FormToken[], words: Words): readonly (readonly FormToken[])[] {
  const initials = tokens.map((token) => words.bareOf(token).initial);
  const bare = tokens.map((token) => words.bareOf(token).all);
  const places = initials.flatMap((token, i) => (token === tokens[i] ? [] : [i])).slice(0, maxBareWords);
  const variants: (readonly FormToken[])[] = [tokens];
  // Each set of the words that can lose the accent of their first letter; bit n stands for the nth of them.
  for (let set = 1; set < 1 << places.length; set++)
    variants.push(tokens.map((token, i) => (set & (1 << places.indexOf(i)) ? (initials[i] ?? token) : token)));
  if (bare.some((token, i) => token.key !== initials[i]?.key)) variants.push(bare);
  return variants;
}

/** The token under another key, which only capitals excuse; or the token itself where the key is the same. */
function withKey(token: FormToken, key: string): FormToken {
  return !token.isWord || key === token.key ? token : { ...token, key, needs: 'capitals' };
}

function initialBare(key: string): string {
  const [first = ''] = key;
  return first < '\u0080' ? key : withoutAccents(first) + key.slice(first.length);
}

/** The form with its last word elided, where that word may be: `mise en place d'` of `mise en place de`. */
function elidedEnd(
  tokens: readonly FormToken[],
  elided: ReadonlyMap<string, string>,
): readonly FormToken[] | undefined {
  const last = tokens.at(-1);
  const short = last?.isWord && tokens.length > 1 ? elided.get(last.key) : undefined;
  if (short === undefined) return undefined;
  const apostrophe = { isWord: false, text: "'", key: "'" };
  return [...tokens.slice(0, -1), { isWord: true, text: short, key: foldWord(short) }, apostrophe];
}
