import { tokenize } from '../text.ts';

/** A run of a text beside another: in both, only in the first (`removed`), or only in the second (`added`). */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Where this many pairs of words would have to be compared, what differs is told as a whole. */
const mostPairs = 4_000_000;

/**
 * What turns one text into another, word by word: the runs that are the same or removed give the first text when they
 * are joined, those that are the same or added the second. What is removed stands in front of what is added.
 */
export function differences(before: string, after: string): readonly Difference[] {
  const a = words(before);
  const b = words(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const runs = new Runs();
  for (const word of a.slice(0, start)) runs.add('same', word);
  compareInner(a.slice(start, a.length - end), b.slice(start, b.length - end), runs);
  for (const word of a.slice(a.length - end)) runs.add('same', word);
  return runs.list();
}

function words(text: string): readonly string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

/** Tells the runs of two lists by their longest common subsequence. */
function compareInner(a: readonly string[], b: readonly string[], runs: Runs): void {
  const lengths = a.length * b.length > mostPairs ? undefined : commonLengths(a, b);
  let [i, j] = [0, 0];
  while (lengths && i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      runs.add('same', a[i++] ?? '');
      j++;
    } else if (lengths(i + 1, j) >= lengths(i, j + 1)) runs.add('removed', a[i++] ?? '');
    else runs.add('added', b[j++] ?? '');
  }
  for (const word of a.slice(i)) runs.add('removed', word);
  for (const word of b.slice(j)) runs.add('added', word);
}

/** How long the longest common subsequence is of what is left of two lists from a place in each on. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

/** Runs as they are told; between two that are the same, removed words come together in front of added ones. */
class Runs {
  readonly #list: Difference[] = [];
  #same = '';
  #removed = '';
  #added = '';

  add(kind: Difference['kind'], word: string): void {
    if (kind === 'same') {
      if (this.#removed !== '' || this.#added !== '') this.#flush();
      this.#same += word;
    } else if (kind === 'removed') this.#removed += word;
    else this.#added += word;
  }

  list(): readonly Difference[] {
    this.#flush();
    return this.#list;
  }

  /** Ends what came before: first what is the same, then what differs. */
  #flush(): void {
    if (this.#same !== '') this.#list.push({ kind: 'same', text: this.#same });
    if (this.#removed !== '') this.#list.push({ kind: 'removed', text: this.#removed });
    if (this.#added !== '') this.#list.push({ kind: 'added', text: this.#added });
    this.#same = '';
    this.#removed = '';
    this.#added = '';
  }
}
