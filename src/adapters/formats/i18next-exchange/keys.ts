import type { JsonPath } from './json-node.ts';

/** What i18next puts between the keys on the way to a text, unless a project says otherwise. */
const separator = '.';

/** More levels than any resource has; a key with more is taken as one key. */
const mostLevels = 100;

/** Keys and indices on the way to a text as one key, as i18next and locize name it: `menu.open`, `steps.0`. */
export function flatKey(path: JsonPath): string {
  return path.join(separator);
}

/**
 * The way to a key's text in a resource that nothing else is known of. A key that is no name of levels (`Really?..`, `One. Two`)
 * is one key, and where a part of the key has a text itself (`a` beside `a.b`), the rest is one key beside it:
 * i18next finds both.
 *
 * @param hasText whether a key has a text
 */
export function pathOfKey(key: string, hasText: (key: string) => boolean): readonly string[] {
  const levels = key.split(separator);
  const isOne = levels.length > mostLevels || levels.some((level) => level === '' || level.trim() !== level);
  if (isOne) return [key];
  let prefix = '';
  for (const [index, level] of levels.entries()) {
    if (index === levels.length - 1) break;
    prefix = index === 0 ? level : prefix + separator + level;
    if (hasText(prefix)) return [...levels.slice(0, index), levels.slice(index).join(separator)];
  }
  return levels;
}

/** Why a key can't be exchanged, as the end of a sentence; undefined where it can. */
export function refuseKey(key: string): string | undefined {
  if (key === '') return 'it is empty, and i18next finds no text by an empty key';
  const levels = key.split(separator);
  const isUnsafe = levels.some(
    (level, index) => level === '__proto__' || (level === 'constructor' && levels[index + 1] === 'prototype'),
  );
  return isUnsafe ? 'programs that read it could change their own objects by it' : undefined;
}
