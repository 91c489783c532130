/**
 * A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32).
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list, undefined of an empty one. */
export function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** The text with one of the matches of a global expression replaced; undefined where there is none. */
export function replaceOne(text, expression, random, replacement) {
  const match = pick([...text.matchAll(expression)], random);
  if (!match) return undefined;
  const put = typeof replacement === 'function' ? replacement(match) : replacement;
  if (put === undefined) return undefined;
  return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
}

/** The words of a text, with what stands around them, by spaces. */
export function wordsOf(text) {
  return text.split(/(?<=\S)\s+/u);
}
