const ignored = /[\p{Pi}\p{Pf}"'«».,;:!?…]+/gu;

/** A text as a translator would say that it is the same: NFC, white space single and none at its edges. */
export function strictKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * A text without what may differ between two places of one sentence: quotation marks, end marks and other punctuation,
 * white space, and the case of its first letter.
 */
export function looseKey(text: string): string {
  const plain = strictKey(text.replace(ignored, ' '));
  return plain.slice(0, 1).toLowerCase() + plain.slice(1);
}

/** How many words, or in Vietnamese syllables, stand between spaces; at most as many as are asked for. */
export function countWords(key: string, most: number): number {
  let count = 0;
  for (const part of key.split(' ', most * 4)) if (/\p{L}/u.test(part) && ++count >= most) break;
  return count;
}

/** Whether two texts have no more than half of their words in common. */
export function isOtherSentence(a: string, b: string): boolean {
  const [left, right] = [wordSet(a), wordSet(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return 2 * shared < 0.5 * (left.size + right.size);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(looseKey(text).toLowerCase().split(' '));
}

/** Longer texts are shown and held no further. */
const longest = 300;

/** A text to hold on to: cut, and copied, so that it does not keep the text of its whole file with it. */
export function held(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return ` ${cut}`.slice(1);
}
