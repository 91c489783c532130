import type { TextChange } from './changes.ts';

/** The items by key, each list in order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What stands under the same key on two sides, the first with the first and so on, by key in code unit order. */
export function* pairs<T>(
  before: ReadonlyMap<string, readonly T[]>,
  after: ReadonlyMap<string, readonly T[]>,
): Generator<readonly [T | undefined, T | undefined]> {
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort(compare)) {
    const olds = before.get(key) ?? [];
    const news = after.get(key) ?? [];
    for (let i = 0; i < Math.max(olds.length, news.length); i++) yield [olds[i], news[i]];
  }
}

/** The change of a text, or nothing where it is the same. */
export function textChange(
  what: TextChange['what'],
  before: string | undefined,
  after: string | undefined,
  lang?: string,
): readonly TextChange[] {
  if (before === after) return [];
  return [
    {
      what,
      ...(lang !== undefined && { lang }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

/** Code unit order, whatever the machine's locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
