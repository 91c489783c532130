/** The offset where the line that holds `from` ends: of its terminator, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) break;
    at++;
  }
  return at;
}

/** The offset of the line after the one that ends at `end`; the end of the text where there is none. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** Whether a line holds nothing but spaces and tabs, which is what Markdown calls blank. */
export function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9) return false;
  }
  return true;
}

/** The start of the first line from `from` on that is not blank; the end of the text where there is none. */
export function firstLineWithText(text: string, from: number): number {
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start);
    if (!isBlankLine(text, start, end)) return start;
    start = nextLine(text, end);
  }
  return text.length;
}

/** The number of spaces at `start`. */
export function indentation(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32) at++;
  return at - start;
}

/** The text on one line: each line break, with the spaces and tabs around it, is one space. */
export function onOneLine(text: string): string {
  if (!/[\r\n]/u.test(text)) return text;
  const lines = text.split(/[\r\n]+/u);
  let joined = '';
  for (const [index, line] of lines.entries()) {
    const start = index === 0 ? 0 : firstInk(line);
    const end = index === lines.length - 1 ? line.length : afterInk(line);
    joined += (index === 0 ? '' : ' ') + line.slice(start, Math.max(start, end));
  }
  return joined;
}

/** The offset of the first character that is neither space nor tab. */
export function firstInk(line: string): number {
  let at = 0;
  while (at < line.length && isSpaceOrTab(line.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last character that is neither space nor tab. */
export function afterInk(line: string): number {
  let at = line.length;
  while (at > 0 && isSpaceOrTab(line.charCodeAt(at - 1))) at--;
  return at;
}

function isSpaceOrTab(unit: number): boolean {
  return unit === 32 || unit === 9;
}
