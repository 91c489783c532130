/** How two words that differ in one typing mistake differ. */
export type Edit = 'swapped' | 'dropped' | 'added' | 'replaced';

/**
 * The one mistake that makes `wrong` of `right`: two neighbouring letters swapped, a letter dropped, added or replaced;
 * undefined where they are the same or further apart. By UTF-16 unit.
 */
export function editBetween(wrong: string, right: string): Edit | undefined {
  const longest = Math.min(wrong.length, right.length);
  let start = 0;
  while (start < longest && wrong[start] === right[start]) start++;
  let tail = 0;
  while (tail < longest - start && wrong[wrong.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  const [here, there] = [wrong.slice(start, wrong.length - tail), right.slice(start, right.length - tail)];
  if (here.length === 0 && there.length === 1) return 'dropped';
  if (here.length === 1 && there.length === 0) return 'added';
  if (here.length === 1 && there.length === 1) return 'replaced';
  const isSwap = here.length === 2 && there.length === 2 && here[0] === there[1] && here[1] === there[0];
  return isSwap ? 'swapped' : undefined;
}
