import { maxWords } from './words.ts';

let row = new Int32Array(maxWords + 2);
let nextRow = new Int32Array(maxWords + 2);

/**
 * Levenshtein's distance between two lists of at most `maxWords` numbers, or `limit + 1` where it is more than `limit`.
 * Only the diagonal band that can stay within the limit is looked at: time is the shorter length times the limit.
 *
 * @param start where the second list begins in `b`
 * @param end behind its last number
 */
export function boundedDistance(a: Int32Array, b: Int32Array, start: number, end: number, limit: number): number {
  const [n, m] = [a.length, end - start];
  const tooMany = limit + 1;
  if (Math.abs(n - m) > limit) return tooMany;
  for (let j = 0; j <= Math.min(m, limit); j++) row[j] = j;
  if (limit < m) row[limit + 1] = tooMany;
  for (let i = 1; i <= n; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(m, i + limit);
    nextRow[from - 1] = from === 1 && i <= limit ? i : tooMany;
    if (fillRow(a[i - 1] ?? -1, b, start, from, to, tooMany) > limit) return tooMany;
    if (to < m) nextRow[to + 1] = tooMany;
    [row, nextRow] = [nextRow, row];
  }
  return row[m] ?? tooMany;
}

/** Fills `nextRow` from `row` for one word of the first list; the least cost in it. */
function fillRow(word: number, b: Int32Array, start: number, from: number, to: number, tooMany: number): number {
  let left = nextRow[from - 1] ?? tooMany;
  let best = left;
  let diagonal = row[from - 1] ?? tooMany;
  for (let j = from; j <= to; j++) {
    const above = row[j] ?? tooMany;
    const substituted = diagonal + (word === b[start + j - 1] ? 0 : 1);
    left = Math.min(substituted, above + 1, left + 1, tooMany);
    nextRow[j] = left;
    diagonal = above;
    if (left < best) best = left;
  }
  return best;
}
