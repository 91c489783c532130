import type { NumberFacts } from '../facts.ts';

/** A number in digits, without what follows it. */
export interface NumberForm {
  readonly end: number;
  /** What it says in its language, the likeliest first; nothing where only another language writes it so. */
  readonly values: readonly number[];
  /** What it says by the convention of another language. */
  readonly foreign?: number;
  /** The numbers that a composite one is written with: hours and minutes. */
  readonly parts?: readonly number[];
  /** How far the value may be off by rounding. */
  readonly precision: number;
}

/** The number that begins at a digit: a time of the clock, a small fraction, or digits with grouping and decimal marks. */
export function numberAt(text: string, start: number, facts: NumberFacts): NumberForm {
  const end = endOfDigits(text, start);
  if (text[end] === ':') return clockAt(text, start) ?? integer(text, start, end);
  const mark = text[end] ?? '';
  // What most numbers are: digits, and then neither a mark nor a fixed space.
  if (mark === '' || !'., \u00A0\u202F\u2009'.includes(mark) || !isDigitAt(text, end + 1))
    return integer(text, start, end);
  return markedNumber(text, start, facts);
}

/** No spoken or measured number has more digits; a longer run is read as a code. */
const longestNumber = 40;

function integer(text: string, start: number, end: number): NumberForm {
  const digits = text.slice(start, Math.min(end, start + longestNumber));
  // A long code compares as what is written; two that differ only far behind are told apart by their length.
  const value = end - start > longestNumber ? Number(digits) + (end - start) : Number(digits);
  return { end, values: [value], precision: precisionOf(value) };
}

/** Half of the last place that is not a zero, but no more than a twentieth. */
function precisionOf(value: number): number {
  if (value === 0 || !Number.isSafeInteger(value)) return 0.5;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return Math.max(0.5, Math.min(place / 2, value / 20));
}

/** A time with a colon, `14:30` or `2:05:30`, in hours. */
function clockAt(text: string, start: number): NumberForm | undefined {
  const found = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/u.exec(text.slice(start, start + 9));
  if (!found) return undefined;
  const parts = found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return { end: start + found[0].length, values: [hoursOf(parts)], parts, precision: 0 };
}

/** Hours, minutes and seconds as a fraction of hours. */
export function hoursOf(parts: readonly number[]): number {
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  return round(hours + minutes / 60 + seconds / 3600);
}

/** Spaces that no line is broken at; they group digits in every language that was typeset by a French hand. */
const spaces = ' \u00A0\u202F\u2009';

function markedNumber(text: string, start: number, facts: NumberFacts): NumberForm {
  const { end, whole, separator } = groupsAt(text, start);
  const mark = text[end] ?? '';
  const fractionEnd = (mark === '.' || mark === ',') && mark !== separator ? endOfDigits(text, end + 1) : end;
  if (fractionEnd <= end + 1 || isDotted(text, start, fractionEnd)) return grouped(end, whole, separator, facts);
  const fraction = text.slice(end + 1, Math.min(fractionEnd, end + 1 + longestNumber));
  const value = Number(`${whole}.${fraction}`);
  const precision = 0.5 * 10 ** -fraction.length;
  const clock = separator === '' ? clockReading(whole, mark, fraction) : [];
  const isOwn = mark === facts.decimal && (separator === '' || isOwnGrouping(separator, facts));
  if (isOwn) return { end: fractionEnd, precision, values: [value, ...clock] };
  return { end: fractionEnd, precision, values: clock, foreign: value };
}

interface Groups {
  readonly end: number;
  readonly whole: string;
  readonly separator: string;
}

/** The digits at an offset with the groups of three that follow behind one kind of separator. */
function groupsAt(text: string, start: number): Groups {
  let end = endOfDigits(text, start);
  let whole = text.slice(start, Math.min(end, start + longestNumber));
  let separator = '';
  while (end - start <= longestNumber && canGroup(text, end, whole, separator)) {
    separator = text[end] ?? '';
    whole += text.slice(end + 1, end + 4);
    end += 4;
  }
  return { end, whole, separator };
}

function canGroup(text: string, at: number, whole: string, separator: string): boolean {
  const mark = text[at] ?? '';
  if (mark === '' || endOfDigits(text, at + 1) !== at + 4) return false;
  if (separator !== '') return mark === separator;
  if (mark === '.' || mark === ',') return /^(?:[1-9]\d{0,2}|0)$/u.test(whole);
  return spaces.includes(mark) && /^[1-9]\d{0,2}$/u.test(whole);
}

/** What `5.30` says as a time of the clock. */
function clockReading(whole: string, mark: string, fraction: string): readonly number[] {
  if (mark !== '.' || !/^[0-5]\d$/u.test(fraction) || Number(whole) > 24) return [];
  return [hoursOf([Number(whole), Number(fraction)])];
}

/** A single group behind a comma or full stop may be a fraction by another convention, and the other way round. */
function grouped(end: number, whole: string, separator: string, facts: NumberFacts): NumberForm {
  const value = Number(whole);
  const precision = precisionOf(value);
  if (separator === '' || (spaces.includes(separator) && isOwnGrouping(separator, facts)))
    return { end, values: [value], precision };
  if (spaces.includes(separator)) return { end, values: [], foreign: value, precision };
  if (whole.length > 6)
    return { end, precision, ...(separator === facts.decimal ? { values: [], foreign: value } : { values: [value] }) };
  const fraction = Number(`${whole.slice(0, -3)}.${whole.slice(-3)}`);
  return separator === facts.decimal
    ? { end, values: [fraction], foreign: value, precision: 0.0005 }
    : { end, values: [value], foreign: fraction, precision };
}

function isOwnGrouping(separator: string, facts: NumberFacts): boolean {
  return facts.grouping.includes(separator);
}

/** Whether digits and full stops go on as in a date or a version (`26.2.2025`): then no dot is a decimal one. */
function isDotted(text: string, start: number, end: number): boolean {
  const goesOn = text[end] === '.' && isDigitAt(text, end + 1);
  const began = text[start - 1] === '.' && isDigitAt(text, start - 2);
  return goesOn || began;
}

/** A proper fraction of small numbers, unless it goes on as a date does. */
export function fractionAt(
  text: string,
  start: number,
): { readonly end: number; readonly parts: readonly number[] } | undefined {
  const [whole, numerator = '', denominator = ''] = /^(\d)\/(\d|10)(?![\d/])/u.exec(text.slice(start, start + 5)) ?? [];
  if (whole === undefined || text[start - 1] === '/' || Number(numerator) >= Number(denominator)) return undefined;
  return { end: start + whole.length, parts: [Number(numerator), Number(denominator)] };
}

/** Floating products such as 1.1 × 1000 compare as what was meant. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigitAt(text, at)) at++;
  return at;
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
