import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { readQuotes } from './quote-marks.ts';

/**
 * A space just inside brackets or quotation marks. Brackets that the source has so are let pass (`[ ]` in a form), and a smiley (`:-(`), and
 * straight quotation marks that have a space at one end only, which a stray one mostly is not.
 */
export const spaceInside: Check = {
  id: 'space-inside',
  title: 'Space inside brackets or quotation marks',
  category: 'locale-conventions',
  severity: 'minor',
  isFixCertain: true,
  why: 'The space inside quotation marks is French typography; the line may break there and leave a mark alone.',
  falseAlarms: { en: 0, vi: 1.1 },
  examples: {
    passes: [
      ['en', 'La « réforme » (2024)', 'The “reform” (2024)'],
      ['vi', 'La « réforme » (2024)', 'Cuộc “cải cách” (2024)'],
    ],
    fails: [
      ['en', 'La « réforme »', 'The “ reform ”'],
      ['vi', 'La « réforme » (2024)', 'Cuộc “cải cách” ( 2024)'],
    ],
  },
  run(context) {
    const { source, target } = context;
    if (!/["“([]\s|\s["”)\]]/u.test(target)) return [];
    const brackets = /[([]\s|\s[)\]]/u.test(source) ? [] : bracketSpaces(target);
    const places = [...brackets, ...quoteSpaces(target)].sort((a, b) => a.start - b.start);
    return places.map((place) => report(place, context));
  },
};

interface Place {
  readonly start: number;
  readonly end: number;
}

function bracketSpaces(text: string): readonly Place[] {
  const places: Place[] = [];
  for (const { 0: found, index } of text.matchAll(/(?<![:;=][-'’]?)[([]\s(?=[^\s)\]])|(?<=[^\s([])\s[)\]]/gu))
    places.push({ start: index, end: index + found.length });
  return places;
}

function quoteSpaces(text: string): readonly Place[] {
  const places: Place[] = [];
  for (const [opening, closing] of readQuotes(text).pairs) {
    if (opening.mark === '«' || closing.at - opening.at < 3) continue;
    const behind = text[opening.at + 1] ?? '';
    const before = text[closing.at - 1] ?? '';
    const isAtBoth = /\s/u.test(behind) && /\s/u.test(before);
    if (isSpace(behind, isAtBoth || opening.mark !== '"')) places.push({ start: opening.at, end: opening.at + 2 });
    if (isSpace(before, isAtBoth || closing.mark !== '"')) places.push({ start: closing.at - 1, end: closing.at + 1 });
  }
  return places;
}

/** Whether a character is a space; where any space would not do, one that does not break, as French has it there. */
function isSpace(character: string, isAny: boolean): boolean {
  return isAny ? /\s/u.test(character) : /[\u00A0\u202F]/u.test(character);
}

function report({ start, end }: Place, context: SegmentContext): Finding {
  const actual = context.target.slice(start, end);
  const mark = actual.trim();
  const where = actual.startsWith(mark) ? 'behind' : 'before';
  return findingOf(spaceInside, context, {
    message: `There is a space ${where} “${mark}”. ${context.environment.target.name} has none there.`,
    start,
    end,
    actual,
    expected: [mark],
  });
}
