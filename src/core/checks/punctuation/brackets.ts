import { type Check, findingOf } from '../check.ts';

/** A bracket without its partner in the target, unless the source has the same. */
export const brackets: Check = {
  id: 'brackets',
  title: 'Unpaired bracket',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'An unclosed bracket leaves the reader waiting for its end.',
  run(context) {
    const inSource = new Set(unpaired(context.source).map(({ mark }) => mark));
    return unpaired(context.target)
      .filter(({ mark }) => !inSource.has(mark))
      .map(({ mark, at }) =>
        findingOf(brackets, context, {
          message: `“${mark}” has no partner. Add “${partners.get(mark)}”, or remove it.`,
          start: at,
          end: at + mark.length,
          actual: mark,
        }),
      );
  },
};

const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
];

const partners: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([open, close]) => [
    [open, close],
    [close, open],
  ]),
);
const openers = new Set(pairs.map(([open]) => open));

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** The brackets without partner. One that only closes a list number or a smiley (`1)`, `:)`) is none. */
function unpaired(text: string): readonly Mark[] {
  const open: Mark[] = [];
  const lone: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    const partner = partners.get(mark);
    if (partner === undefined) continue;
    if (openers.has(mark)) open.push({ mark, at });
    else if (open.at(-1)?.mark === partner) open.pop();
    else if (!isLabelEnd(text, at)) lone.push({ mark, at });
  }
  return [...lone, ...open].sort((a, b) => a.at - b.at);
}

/** Whether a closing bracket ends a label: `1)`, `a)`, `iv)` after a space or at the beginning; or a smiley. */
function isLabelEnd(text: string, at: number): boolean {
  if (text[at] !== ')') return false;
  return /(?:^|[\s(])(?:\d{1,3}|\p{L}|[ivx]{1,5}|[:;]-?)$/u.test(text.slice(Math.max(0, at - 7), at));
}
