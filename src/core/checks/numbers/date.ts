import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { numberDifference } from './difference.ts';
import type { NameMention, NumberReading } from './mention.ts';

/** A month or a day of the week that is another one in the target. One that is only missing is freedom. */
export const date: Check = {
  id: 'date',
  title: 'Different month or day',
  category: 'accuracy',
  severity: 'major',
  why: 'A reader who comes in May to what was in March has come for nothing.',
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
    if (source.names.length === 0 || target.names.length === 0) return [];
    return (['month', 'weekday'] as const).flatMap((field) => {
      const gone = source.names.filter((name) => name.field === field && name.isSure && !hasName(target, name));
      const come = target.names.filter((name) => name.field === field && !hasName(source, name));
      return gone.slice(0, come.length).flatMap((name, i) => {
        const found = come[i];
        return found ? [changedName(context, name, found)] : [];
      });
    });
  },
};

/** Whether the text names it, or has a month's number: `1/12/2024`. */
function hasName({ names, digits }: NumberReading, { field, value }: NameMention): boolean {
  if (names.some((name) => name.field === field && name.value === value)) return true;
  return field === 'month' && digits.some(({ values }) => values.includes(value));
}

function changedName(context: SegmentContext, was: NameMention, is: NameMention) {
  const expected = context.source.slice(was.start, was.end);
  const actual = context.target.slice(is.start, is.end);
  return findingOf(date, context, {
    message: `The source names ${expected}, the target ${actual}. Name the ${was.field === 'month' ? 'month' : 'day'} of the source.`,
    start: is.start,
    end: is.end,
    actual,
  });
}
