import type { Finding } from '../../finding.ts';
import { foldWord } from '../../terms/fold.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { numberDifference } from './difference.ts';
import type { NameMention, NumberMention, NumberReading } from './mention.ts';

/** A month or a day of the week that is another one in the target, or a month that is on one side only. */
export const date: Check = {
  id: 'date',
  title: 'Different month or day',
  category: 'accuracy',
  severity: 'major',
  why: 'A reader who comes in May to what was in March has come for nothing.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Le colloque a lieu mardi 4 mars.', 'The conference takes place on Tuesday 4 March.'],
      ['vi', 'Rendez-vous lundi, en décembre.', 'Hẹn gặp vào thứ Hai, tháng 12.'],
      ['vi', 'Le contrat expire le 2 mai 2026.', 'Hợp đồng hết hạn ngày 2/5/2026.'],
    ],
    fails: [
      ['en', 'Le colloque a lieu en mars.', 'The conference takes place in May.'],
      ['vi', 'Rendez-vous lundi matin.', 'Hẹn gặp vào sáng thứ Ba.'],
    ],
  },
  run(context) {
    const { source, target } = numberDifference(context);
    if (source.names.length === 0 && target.names.length === 0) return [];
    return (['month', 'weekday'] as const).flatMap((field) => {
      const gone = source.names.filter((name) => name.field === field && name.isSure && !hasName(target, name));
      const come = target.names.filter((name) => name.field === field && !hasName(source, name));
      const changed = gone.slice(0, come.length).flatMap((name, i) => {
        const found = come[i];
        return found ? [changedName(context, name, found)] : [];
      });
      // A sentence often does without the day of the week, or adds it.
      if (field === 'weekday') return changed;
      const extra = come.slice(gone.length).filter((name) => name.isSure && !isOtherWord(context, name));
      return [
        ...changed,
        ...gone.slice(come.length).map((name) => missingName(context, name)),
        ...extra.map((name) => extraName(context, name)),
      ];
    });
  },
};

/** Whether a name of the target may be a person's or another word: `May`, `March`. */
function isOtherWord({ target, environment }: SegmentContext, { start, end }: NameMention): boolean {
  return environment.target.checks.numbers.capitalNames.includes(foldWord(target.slice(start, end)));
}

/** Whether the text names it, has a month's number (`1/12/2024`), or the ordinal that a day of the week may be (`thứ tư`). */
function hasName({ names, digits, words, others }: NumberReading, { field, value, isSure }: NameMention): boolean {
  if (names.some((name) => name.field === field && name.value === value)) return true;
  const has = (mentions: readonly NumberMention[], number: number) =>
    mentions.some(({ values }) => values.includes(number));
  if (field === 'weekday') return !isSure && (has(digits, value + 1) || has(words, value + 1));
  const fractions = others.filter(({ kind }) => kind === 'fraction');
  return has(digits, value) || has(fractions, value);
}

function changedName(context: SegmentContext, was: NameMention, is: NameMention): Finding {
  const expected = context.source.slice(was.start, was.end);
  const actual = context.target.slice(is.start, is.end);
  return findingOf(date, context, {
    message: `The source names ${expected}, the target ${actual}. Name the ${was.field === 'month' ? 'month' : 'day'} of the source.`,
    start: is.start,
    end: is.end,
    actual,
  });
}

function missingName(context: SegmentContext, { start, end }: NameMention): Finding {
  const expected = context.source.slice(start, end);
  return findingOf(date, context, {
    message: `The month ${expected} of the source is not in the target. Name it, or write its number.`,
    severity: 'minor',
    side: 'source',
    start,
    end,
  });
}

function extraName(context: SegmentContext, { start, end }: NameMention): Finding {
  const actual = context.target.slice(start, end);
  return findingOf(date, context, {
    message: `The month ${actual} of the target is not in the source. Leave it out, or name the source's.`,
    severity: 'minor',
    start,
    end,
    actual,
  });
}
