import type { Respelling } from '../facts.ts';

/** Endings that a name may have in any language pair: plurals, possessives. */
const anyEndings: ReadonlySet<string> = new Set(['s|', '|s', 'es|', '|es']);
const unknown: Respelling = { own: [], others: [], endings: anyEndings };

/**
 * Whether two names, lower case without accents, are one name in the spellings of two languages, or a word and its
 * cognate: `poutine` and `putin`, `russie` and `russia`, but not `kavanaugh` and `kavanuagh`.
 */
export function isRespelt(source: string, target: string, rules: Respelling = unknown): boolean {
  if (endsAlike(source, target, rules.endings)) return true;
  return rules.own.length > 0 && endsAlike(written(source, rules.own), written(target, rules.others), rules.endings);
}

function written(name: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((text, [pattern, sound]) => text.replace(pattern, sound), name);
}

function endsAlike(source: string, target: string, endings: ReadonlySet<string>): boolean {
  let same = 0;
  while (same < source.length && source[same] === target[same]) same++;
  if (same === source.length && same === target.length) return true;
  // Letters that end both words may belong to the ending too: -ie and -ia, -re and -er.
  for (let from = same; from >= Math.max(3, same - 3); from--)
    if (endings.has(`${source.slice(from)}|${target.slice(from)}`)) return true;
  return false;
}

/**
 * In how many letters two words differ, where a letter may be changed, left out, added, or swapped with its neighbour;
 * anything above `most` counts as one more than it.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + (isSame ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
