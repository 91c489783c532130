import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';

/**
 * A bracket without its partner in the target, unless the source has as many of the same, and brackets of another kind
 * than the source's. A bracket that only closes a label or a smiley (`1)`, `a)`, `:)`) needs no partner where the source
 * has none in pairs or has such a one too. Brackets that the translator adds are let pass.
 */
export const brackets: Check = {
  id: 'brackets',
  title: 'Unpaired bracket, or another kind of brackets',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'An unclosed bracket leaves the reader waiting for its end.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'l’Union (UE) [sic]', 'the Union (EU) [sic]'],
      ['vi', 'a) premier point', 'a) điểm thứ nhất'],
    ],
    fails: [
      ['en', 'l’Union européenne (UE)', 'the European Union (EU'],
      ['vi', 'l’Union européenne (UE)', 'Liên minh châu Âu [EU]'],
    ],
  },
  run(context) {
    const { source, target } = context;
    if (!hasBracket.test(target)) return [];
    const allowsLabels = !hasBracket.test(source) || readBrackets(source, false).lone.length > 0;
    const ofSource = readBrackets(source, allowsLabels);
    const ofTarget = readBrackets(target, allowsLabels);
    const more = marksWithMore(ofTarget.lone, ofSource.lone);
    const lone = ofTarget.lone.filter(({ mark }) => more.has(mark));
    const foreign = lone.length === 0 ? foreignPair(ofSource, ofTarget) : undefined;
    if (foreign) return [report(foreign, 'is of another kind than the source has. Use the same kind', context)];
    return lone.map((one) => report(one, `has no partner. Add “${partners.get(one.mark)}”, or remove it`, context));
  },
};

function report({ mark, at }: Mark, says: string, context: SegmentContext): Finding {
  return findingOf(brackets, context, {
    message: `“${mark}” ${says}.`,
    start: at,
    end: at + mark.length,
    actual: mark,
  });
}

/** The marks that stand more often in one list than in another. */
function marksWithMore(list: readonly Mark[], than: readonly Mark[]): ReadonlySet<string> {
  const surplus = new Map<string, number>();
  for (const { mark } of list) surplus.set(mark, (surplus.get(mark) ?? 0) + 1);
  for (const { mark } of than) surplus.set(mark, (surplus.get(mark) ?? 0) - 1);
  return new Set([...surplus].filter(([, number]) => number > 0).map(([mark]) => mark));
}

/** The first bracket of a kind that the target has more of, where it has fewer of another kind. */
function foreignPair(source: Brackets, target: Brackets): Mark | undefined {
  const more = marksWithMore(target.opened, source.opened);
  if (more.size === 0 || marksWithMore(source.opened, target.opened).size === 0) return undefined;
  return target.opened.find(({ mark }) => more.has(mark));
}

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
interface Mark {
  readonly mark: string;
  readonly at: number;
}

interface Brackets {
  /** The opening brackets of pairs. */
  readonly opened: readonly Mark[];
  readonly lone: readonly Mark[];
}

const hasBracket = /[()[\]{}（）]/u;
const openers = new Set(pairs.map(([open]) => open));

/** The brackets of a text. One that ends a label needs no partner where labels are allowed. */
function readBrackets(text: string, allowsLabels: boolean): Brackets {
  const open: Mark[] = [];
  const opened: Mark[] = [];
  const lone: Mark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]{}（）]/gu)) {
    const opener = open.at(-1);
    if (openers.has(mark)) open.push({ mark, at });
    else if (opener && opener.mark === partners.get(mark)) opened.push(opener) && open.pop();
    else if (!allowsLabels || !isLabelEnd(text, at)) lone.push({ mark, at });
  }
  return { opened, lone: [...lone, ...open].sort((a, b) => a.at - b.at) };
}

/** Whether a closing bracket ends a label: `1)`, `a)`, `iv)` after a space or at the beginning; or a smiley. */
function isLabelEnd(text: string, at: number): boolean {
  if (text[at] !== ')') return false;
  return /(?:^|[\s(])(?:\d{1,3}|\p{L}|[ivx]{1,5}|[:;]-?)$/u.test(text.slice(Math.max(0, at - 7), at));
}
