/**
 * Lists of names by a key that the languages share, as facts list them.
 *
 * @example namesByKey('GB=United Kingdom|UK; FR=France').get('GB') // ['United Kingdom', 'UK']
 */
export function namesByKey(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list.split(';').map((entry): [string, readonly string[]] => {
      const [key = '', names = ''] = entry.split('=');
      return [key.trim(), names.split('|').map((name) => name.trim())];
    }),
  );
}
