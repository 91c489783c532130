/** A quotation mark in a text, and whether it opens or closes. */
export interface QuoteMark {
  readonly mark: string;
  readonly at: number;
  readonly opens: boolean;
}

/** The quotation marks of a text: its pairs, nested ones included, and those that are left over, both in order. */
export interface QuoteMarks {
  readonly pairs: readonly (readonly [opening: QuoteMark, closing: QuoteMark])[];
  readonly lone: readonly QuoteMark[];
}

const none: QuoteMarks = { pairs: [], lone: [] };

/**
 * Reads the double quotation marks of a text. A straight one opens or closes by the space and marks around it, and where
 * these do not tell, it closes what is open. It closes and is closed by any but guillemets, so that `“Yes"` is a pair. A
 * straight mark behind a figure is inches or seconds where no quotation is open.
 */
export function readQuotes(text: string): QuoteMarks {
  if (!/[«»“”„"]/u.test(text)) return none;
  const open: QuoteMark[] = [];
  const lone: QuoteMark[] = [];
  const pairs: [QuoteMark, QuoteMark][] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[«»“”„"]/gu)) {
    const opener = open.at(-1);
    if (opensAt(text, at, opener)) open.push({ mark, at, opens: true });
    else if (opener && closes(mark, opener.mark)) pairs.push([opener, { mark, at, opens: false }]) && open.pop();
    else if (!(mark === '"' && /\d/u.test(text[at - 1] ?? ''))) lone.push({ mark, at, opens: false });
  }
  return { pairs, lone: [...lone, ...open].sort((a, b) => a.at - b.at) };
}

function closes(closing: string, opening: string): boolean {
  return (closing === '»') === (opening === '«');
}

function opensAt(text: string, at: number, opener: QuoteMark | undefined): boolean {
  const mark = text[at] ?? '';
  if (mark !== '"') return '«“„'.includes(mark);
  const canOpen = at === 0 || /[\s([{—–\-‘'“"«/]/u.test(text[at - 1] ?? '');
  const canClose = at === text.length - 1 || /[\s)\]}.,;:!?…’'”"»—–-]/u.test(text[at + 1] ?? '');
  if (canOpen !== canClose) return canOpen;
  return opener === undefined && at < text.length - 1 && !/[\d.,!?…]\s?$/u.test(text.slice(Math.max(0, at - 2), at));
}
