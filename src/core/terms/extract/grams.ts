import { wordRuns } from './word-runs.ts';

/** The longest expression, in words or syllables. */
const maxWords = 8;

/** A word of a translation; `follows` says that nothing but white space or an apostrophe parts it from the one before. */
export interface TargetToken {
  readonly text: string;
  readonly folded: string;
  /** The same for all forms of the word. */
  readonly key: string;
  readonly follows: boolean;
}

/** The words of a translation: a syllable each in Vietnamese. */
export function targetTokens(text: string, wordKey: (word: string) => string): readonly TargetToken[] {
  return wordRuns(text).flatMap((run) =>
    run.words.map(({ text: word, folded }, i) => ({ text: word, folded, key: wordKey(folded), follows: i > 0 })),
  );
}

/**
 * The distinct expressions of one to eight words of a text by their keys, with each one's first spelling. None begins or ends
 * with a grammatical word, crosses punctuation or has no letter.
 */
export function grams(tokens: readonly TargetToken[], functionWords: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let first = 0; first < tokens.length; first++) {
    if (isGrammatical(tokens, first, functionWords)) continue;
    let key = '';
    let text = '';
    for (const [offset, token] of following(tokens, first).entries()) {
      const space = key === '' ? '' : ' ';
      key += space + token.key;
      text += space + token.text;
      if (isGrammatical(tokens, first + offset, functionWords)) continue;
      if (/\p{L}/u.test(key) && !found.has(key)) found.set(key, text);
    }
  }
  return found;
}

/** Whether a word is grammatical; with a capital inside a sentence it is a name: `Cho Tae-yul`, where `cho` is a preposition. */
function isGrammatical(tokens: readonly TargetToken[], at: number, functionWords: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return token !== undefined && functionWords.has(token.folded) && (at === 0 || token.text === token.folded);
}

/** The words from a place on that may make one expression. */
function following(tokens: readonly TargetToken[], first: number): readonly TargetToken[] {
  let end = first + 1;
  while (end < first + maxWords && tokens[end]?.follows) end++;
  return tokens.slice(first, end);
}

interface Node {
  readonly next: Map<string, Node>;
  /** Texts that have the expression that ends here; undefined where none ends. */
  count?: number;
  /** The number of the last text that was counted. */
  last: number;
}

/** Expressions that are counted by the texts that have them. */
export class PhraseTrie {
  private readonly root: Node = { next: new Map(), last: -1 };
  private texts = 0;

  add(key: string): void {
    let node = this.root;
    for (const word of key.split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), last: -1 };
        node.next.set(word, next);
      }
      node = next;
    }
    node.count ??= 0;
  }

  /** Counts the expressions of one more text, each once. */
  count(tokens: readonly TargetToken[]): void {
    const text = this.texts++;
    for (let first = 0; first < tokens.length; first++) {
      let node = this.root.next.get(tokens[first]?.key ?? '');
      for (let at = first + 1; node; at++) {
        if (node.count !== undefined && node.last !== text) {
          node.count++;
          node.last = text;
        }
        const token = tokens[at];
        node = token?.follows ? node.next.get(token.key) : undefined;
      }
    }
  }

  countOf(key: string): number {
    let node: Node | undefined = this.root;
    for (const word of key.split(' ')) node = node?.next.get(word);
    return node?.count ?? 0;
  }
}
