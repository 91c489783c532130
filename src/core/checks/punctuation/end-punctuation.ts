import { countWords } from '../../text.ts';
import { type Check, findingOf } from '../check.ts';

/**
 * An end mark that the target lacks, adds or changes. Quotation marks and brackets behind it do not count. A full stop
 * behind a whole sentence whose source has none mends the source and is let pass; behind a heading it is reported.
 */
export const endPunctuation: Check = {
  id: 'end-punctuation',
  title: 'Different end punctuation',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'A lost question mark changes what is said, and a lost full stop runs two sentences together.',
  run(context) {
    const source = endOf(context.source);
    const target = endOf(context.target);
    if (source.text === 0 || target.text === 0 || source.mark === target.mark) return [];
    if (source.mark === '' && target.mark === '.' && isSentence(context.source)) return [];
    const found = target.mark === '' ? 'no end mark' : `“${target.mark}”`;
    const wanted = source.mark === '' ? 'none' : `“${source.mark}”`;
    return [
      findingOf(endPunctuation, context, {
        message: `The target ends with ${found}, the source with ${wanted}.`,
        start: target.start,
        end: target.end,
        actual: target.mark,
        expected: [source.mark],
      }),
    ];
  },
};

/** Headings are shorter, and do not end in a comma. */
const wordsOfSentence = 9;

function isSentence(text: string): boolean {
  return countWords(text) >= wordsOfSentence || /,\s*$/u.test(text.slice(-8));
}

interface TextEnd {
  /** `.`, `?`, `!`, `:`, `;`, `…` or nothing. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** How much text stands before the mark. */
  readonly text: number;
}

/** What may stand behind an end mark: spaces, closing quotation marks and brackets. */
const closing = /[\s\u00A0\u202F"'’”»›)\]}*]/u;

/** The end mark of a text. Full stops in a row are an ellipsis; a question mark is one however often it stands. */
function endOf(text: string): TextEnd {
  let end = text.length;
  while (end > 0 && closing.test(text[end - 1] ?? '')) end--;
  let start = end;
  while (start > 0 && /[.?!:;…。？！]/u.test(text[start - 1] ?? '')) start--;
  const run = text.slice(start, end);
  return { mark: markOf(run), start, end, text: start };
}

function markOf(run: string): string {
  if (/[?？]/u.test(run)) return '?';
  if (/[!！]/u.test(run)) return '!';
  if (run.includes('…') || run.startsWith('...')) return '…';
  if (run === '。') return '.';
  return run.slice(0, 1);
}
