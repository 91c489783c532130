import type { RunWord } from '../../core/terms/extract/facts.ts';
import { fixedExpressions, links } from './function-words.ts';

interface Expression {
  readonly words: readonly string[];
  /** Whether it joins the parts of a term, as `en matière de` does. */
  readonly isLink: boolean;
}

/** The expressions by their first word, the longer first. */
const byFirst: ReadonlyMap<string, readonly Expression[]> = index();

/**
 * Changes the classes of words that are part of a fixed expression, such as `dans le cadre de`, so that no phrase reaches
 * into it.
 *
 * @param classes one for each word; changed in place
 */
export function markFixed(
  words: readonly RunWord[],
  classes: number[],
  marks: { readonly outside: number; readonly link: number },
): void {
  for (let i = 0; i < words.length; i++) {
    const found = byFirst.get(words[i]?.folded ?? '')?.find((expression) => standsAt(words, i, expression.words));
    if (!found) continue;
    found.words.forEach((_, k) => {
      classes[i + k] = found.isLink ? marks.link : marks.outside;
    });
    i += found.words.length - 1;
  }
}

function standsAt(words: readonly RunWord[], at: number, expression: readonly string[]): boolean {
  return expression.every((wanted, k) => {
    const word = words[at + k]?.folded ?? '';
    return word === wanted || (wanted === 'de' && k === expression.length - 1 && links.get(word) === 'de');
  });
}

function index(): ReadonlyMap<string, readonly Expression[]> {
  const found = new Map<string, Expression[]>();
  for (const text of fixedExpressions) {
    const words = text.replaceAll("'", ' ').split(' ');
    const first = words[0] ?? '';
    const list = found.get(first) ?? [];
    list.push({ words, isLink: text === 'en matière de' });
    found.set(first, list);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}
