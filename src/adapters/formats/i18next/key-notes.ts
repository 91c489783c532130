import type { Note } from '../../../core/document.ts';
import { keyForm } from './keys.ts';

/**
 * The notes that tell a translator which plural form or context a string is, and of which key.
 *
 * @param path keys and indices on the way to the string, joined with full stops; the last one is `key`
 * @param siblings the keys of the object that the string is a member of
 */
export function describeKey(
  path: string,
  key: string,
  siblings: { has(key: string): boolean },
  value: string,
): { readonly isPlural: boolean; readonly notes: readonly Note[] } {
  const { base, plural, context } = keyForm(key, siblings, value);
  const basePath = path.slice(0, path.length - key.length) + base;
  const notes: Note[] = [];
  if (plural) {
    const numbers = plural.isOrdinal ? 'ordinal numbers' : 'numbers';
    notes.push({
      category: 'plural',
      text: `The form of ${basePath} for ${numbers} of the category ${plural.category}.`,
    });
  }
  if (context !== undefined)
    notes.push({ category: 'context', text: `The form of ${basePath} in the context ${context}.` });
  return { isPlural: plural !== undefined, notes };
}
