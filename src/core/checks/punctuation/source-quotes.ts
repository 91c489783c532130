import type { Finding } from '../../finding.ts';
import { singleRuns } from '../../terms/replace/edit-content.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';

/**
 * Quotation marks of the source's language in a target whose language has others, with the spaces inside them. Each mark
 * of a pair has its replacement: the outer pair of the target's language, within another quotation the inner one. A
 * mark without partner has two possible ones, and so is not certain; nor is a pair around marks of the target's language,
 * of which the kind would have to change too.
 */
export const sourceQuotes: Check = {
  id: 'source-quotes',
  title: 'Quotation marks of the source language',
  category: 'locale-conventions',
  severity: 'minor',
  isFixCertain: true,
  why: 'Guillemets left in English or Vietnamese show that the text was not edited.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'La revue « Esprit »', 'The review “Esprit”'],
      ['vi', 'La revue « Esprit »', 'Tạp chí “Esprit”'],
    ],
    fails: [
      ['en', 'La revue « Esprit »', 'The review « Esprit »'],
      ['vi', 'La revue « Esprit »', 'Tạp chí «Esprit»'],
    ],
  },
  run(context) {
    const foreign = foreignPair(context);
    if (!foreign) return [];
    const [opening, closing] = foreign;
    const { target } = context;
    if (!target.includes(opening) && !target.includes(closing)) return [];
    const isInRun = singleRuns(context.segment.target ?? []);
    const isKept = (context.segment.target ?? []).some((inline) => inline.kind === 'sm' && inline.translate === false);
    return read(target, foreign).map((mark) => {
      const { start, end, opens } = mark;
      // The space beyond an inline code is left, so that both marks of a pair can be replaced.
      const place = isInRun(start, end) ? mark : { ...mark, ...(opens ? { end: start + 1 } : { start: end - 1 }) };
      return report(isKept ? { ...place, isPaired: false } : place, context);
    });
  },
};

interface Foreign {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  /** How many quotations stand around it. */
  depth: number;
  isPaired: boolean;
  /** Whether marks of the target's language stand inside. */
  isAround: boolean;
}

/** The source's outer pair where the target's language does not have it. */
function foreignPair({ environment }: SegmentContext): readonly [string, string] | undefined {
  const own = environment.target.checks.quotes.flat();
  return environment.source.checks.quotes.find((pair) => !pair.some((mark) => own.includes(mark)));
}

/** The marks of the pair in a text with the spaces inside them. */
function read(text: string, [opening, closing]: readonly [string, string]): readonly Foreign[] {
  const marks: Foreign[] = [];
  const open: (Foreign | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === opening) {
      const found = {
        start: at,
        end: spacesFrom(text, at + 1, 1),
        opens: true,
        depth: open.length,
        isPaired: false,
        isAround: false,
      };
      marks.push(found);
      open.push(found);
    } else if (mark === closing) {
      const partner = open.pop();
      if (partner) partner.isPaired = !partner.isAround;
      const start = spacesFrom(text, at - 1, -1) + 1;
      const after = marks.at(-1)?.end ?? 0;
      const isPaired = partner?.isPaired === true;
      marks.push({
        start: Math.max(start, after),
        end: at + 1,
        opens: false,
        depth: open.length,
        isPaired,
        isAround: false,
      });
    } else if (mark === '“') {
      const around = open.at(-1);
      if (around) around.isAround = true;
      open.push(undefined);
    } else if (mark === '”' && open.at(-1) === undefined) open.pop();
  }
  return marks;
}

/** The first offset in a direction at which no space stands. */
function spacesFrom(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && /\s/u.test(text[at] ?? '')) at += step;
  return at;
}

function report({ start, end, opens, depth, isPaired }: Foreign, context: SegmentContext): Finding {
  const { source, target } = context.environment;
  const side = opens ? 0 : 1;
  const pairs = target.checks.quotes;
  const fitting = pairs[Math.min(depth, 1)]?.[side] ?? pairs[0]?.[side] ?? '"';
  const actual = context.target.slice(start, end);
  return findingOf(sourceQuotes, context, {
    message: `“${actual.trim()}” is a ${source.name} quotation mark. ${target.name} uses ${pairs.map((pair) => pair.join('…')).join(' or ')}.`,
    start,
    end,
    actual,
    expected: isPaired ? [fitting] : pairs.map((pair) => pair[side]),
  });
}
