/** What a key's suffixes say of its value. */
export interface KeyForm {
  /** The key that a program asks for, without the suffixes. */
  readonly base: string;
  readonly plural?: { readonly category: string; readonly isOrdinal: boolean };
  readonly context?: string;
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const pluralKey = new RegExp(`^(.+?)(_ordinal)?_(${categories.join('|')})$`, 'su');
/** A context has seldom more than one word; the limit keeps long keys from costing more than their length. */
const mostContextParts = 6;

/**
 * What i18next reads out of a key: a plural category (`item_one`, `place_ordinal_few`), a context (`friend_male`), or
 * both (`friend_male_other`). Any key may end like that by chance, so that its siblings must bear it out: a plural has
 * another category beside it or uses `{{count}}`, and a context has the same key without it.
 *
 * @see https://www.i18next.com/misc/json-format JSON v4
 */
export function keyForm(key: string, siblings: { has(key: string): boolean }, value: string): KeyForm {
  const plural = pluralOf(key, siblings, value);
  const stem = plural ? plural.stem : key;
  const context = contextOf(stem, { has: (other) => other !== key && siblings.has(other) });
  return {
    base: context === undefined ? stem : stem.slice(0, -context.length - 1),
    ...(plural ? { plural: { category: plural.category, isOrdinal: plural.isOrdinal } } : {}),
    ...(context === undefined ? {} : { context }),
  };
}

function pluralOf(
  key: string,
  siblings: { has(key: string): boolean },
  value: string,
): { readonly stem: string; readonly category: string; readonly isOrdinal: boolean } | undefined {
  const [, stem, ordinal = '', category] = pluralKey.exec(key) ?? [];
  if (stem === undefined || category === undefined) return undefined;
  const hasOther = categories.some((other) => other !== category && siblings.has(`${stem}${ordinal}_${other}`));
  if (!hasOther && ordinal === '' && !/\{\{-?\s*count(?![\p{L}\p{N}_])/u.test(value)) return undefined;
  return { stem, category, isOrdinal: ordinal !== '' };
}

function contextOf(stem: string, siblings: { has(key: string): boolean }): string | undefined {
  let at = stem.lastIndexOf('_');
  for (let parts = 1; parts <= mostContextParts && at > 0; parts++) {
    if (at < stem.length - 1 && hasKey(stem.slice(0, at), siblings)) return stem.slice(at + 1);
    at = stem.lastIndexOf('_', at - 1);
  }
  return undefined;
}

/** Whether a key is there, in itself or in a plural form. */
function hasKey(key: string, siblings: { has(key: string): boolean }): boolean {
  return (
    siblings.has(key) ||
    categories.some((category) => siblings.has(`${key}_${category}`) || siblings.has(`${key}_ordinal_${category}`))
  );
}
