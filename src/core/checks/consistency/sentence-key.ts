const ignored = /[\p{Pi}\p{Pf}"'«».,;:!?…]+/gu;

/** A text as a translator would say that it is the same: NFC, white space single and none at its edges. */
export function strictKey(text: string): string {
  const normal = text.normalize('NFC');
  return untidy.test(normal) ? normal.replace(/\s+/gu, ' ').trim() : normal;
}

/** White space other than single spaces between words. */
const untidy = /[^\S ]|^ | $| {2}/u;

/**
 * A text without what may differ between two places of one sentence: quotation marks, end marks and other punctuation,
 * white space, and the case of its first letter.
 */
export function looseKey(text: string): string {
  const plain = strictKey(text.replace(ignored, ' '));
  return plain.slice(0, 1).toLowerCase() + plain.slice(1);
}

/** Whether a key has fewer words, or in Vietnamese syllables, than that. */
export function isShorter(key: string, words: number): boolean {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code === space) isInside = false;
    else if (!isInside && isLetter(code)) {
      isInside = true;
      if (++count >= words) return false;
    }
  }
  return true;
}

const space = 0x20;

/** ASCII's letters, and all from À on, where hardly anything else stands in a word. */
function isLetter(code: number): boolean {
  return code >= 0xc0 || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
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
