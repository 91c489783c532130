/** How a text ends. */
export interface TextEnd {
  /** `.`, `?`, `!`, `:`, `;`, `…` or nothing. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** Whether a comma stands in the place of an end mark. */
  readonly isComma: boolean;
}

/** What may stand behind an end mark: spaces, closing quotation marks and brackets. */
const closing = /[\s"'’”»›)\]}*]/u;

/**
 * The end mark of a text. Full stops in a row are an ellipsis; a question mark is one however often it stands. A comma
 * behind a closing quotation mark belongs to the sentence around it: `« Pourquoi ? »,` ends with the question mark.
 */
export function endOf(text: string): TextEnd {
  let end = skipClosing(text, text.length);
  const isComma = text[end - 1] === ',';
  if (isComma) {
    const inner = skipClosing(text, end - 1);
    if (/["'’”»›]/u.test(text.slice(inner, end - 1)) && isEndMark(text[inner - 1])) end = inner;
  }
  let start = end;
  while (start > 0 && isEndMark(text[start - 1])) start--;
  const mark = markOf(text.slice(start, end));
  return { mark, start, end, isComma: isComma && mark === '' };
}

function skipClosing(text: string, from: number): number {
  let end = from;
  while (end > 0 && closing.test(text[end - 1] ?? '')) end--;
  return end;
}

function isEndMark(character: string | undefined): boolean {
  return character !== undefined && '.?!:;…。？！'.includes(character);
}

function markOf(run: string): string {
  if (/[?？]/u.test(run)) return '?';
  if (/[!！]/u.test(run)) return '!';
  if (run.includes('…') || run.startsWith('...')) return '…';
  if (run === '。') return '.';
  return run.slice(0, 1);
}
