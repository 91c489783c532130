import type { MakeRule } from '../visit.ts';

/** XML Schema's date: a day, and a time zone that may be there. */
const day = /^-?(\d{4,9})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)?$/u;

/** Dates of TBX v3 that are no days; TBX 2 has no word on their form. */
export const checkDates: MakeRule = ({ report, version }) => ({
  close({ element, kind, text }) {
    if (version !== 3 || kind !== 'date') return;
    const value = text.trim();
    if (isDay(value)) return;
    const isMoment = isDay(value.slice(0, 10)) && /^T\d/u.test(value.slice(10));
    const message = isMoment
      ? `The date ${value} has a time of day, which TBX does not. Write ${value.slice(0, 10)}.`
      : `"${value}" is no date. Write the day as YYYY-MM-DD.`;
    report('tbx-date', element.start, message, { actual: value, ...(isMoment ? { severity: 'minor' } : {}) });
  },
});

function isDay(text: string): boolean {
  const [, year, month, dayOfMonth] = day.exec(text) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return false;
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return d >= 1 && d <= (lengths[m - 1] ?? 0);
}
