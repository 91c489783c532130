import type { Line } from './lines.ts';

const bullet = '[-*+•‣◦▪▫●○■□·–—]';
const number = String.raw`\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)]|\([A-Z]\)|[A-Z]\)|\d{1,3}(?:\.\d{1,3})+|\d{1,3}[°º]\)?`;

const marker = new RegExp(`^(?:${bullet}|${number})$`, 'u');
const dash = /^[–—]/u;

/** Whether a word is what a list item begins with (`-`, `1.`, `2.1`, `a)`, `(iv)`), or the dash of a dialogue. */
export function isMarker(word: string): boolean {
  return word.length <= 12 && marker.test(word);
}

/** Whether a marker is one of a list and not the dash that opens a reply. */
export function isListMarker(word: string): boolean {
  return isMarker(word) && !dash.test(word);
}

/** Whether text that ends here ends a sentence or a clause, closing quotes and brackets aside. */
export function endsPhrase(text: string, end: number): boolean {
  return /[.!?…:;][\s»”"’')\]]*$/u.test(text.slice(Math.max(0, end - 8), end));
}

/** Whether a line begins in lower case, opening quotes and brackets aside. */
export function beginsLower(text: string, line: Line): boolean {
  return /^[«“"‘'([\s]*\p{Ll}/u.test(text.slice(line.start, line.start + 8));
}

/** Whether a sentence runs on from one line to the next. */
export function runsOn(text: string, line: Line, next: Line): boolean {
  return !endsPhrase(text, line.end) && beginsLower(text, next);
}
