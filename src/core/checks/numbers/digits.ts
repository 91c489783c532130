import { foldWord } from '../../terms/fold.ts';
import type { NumberFacts } from '../facts.ts';
import type { NumberMention } from './mention.ts';
import type { Scale } from './words.ts';

export interface DigitReading {
  readonly digits: readonly NumberMention[];
  /** Small fractions such as `2/3`, which other languages write in words. */
  readonly fractions: readonly NumberMention[];
  readonly isAfternoon: boolean;
}

/**
 * The numbers of a text that stand in digits, with the factor behind them (`3 millions`, `£11million`, `5bn`). Where
 * the factor may be a unit (`5m`), the bare number is a reading too. Hours and minutes (`5.30pm`) are two numbers.
 */
export function readDigits(text: string, facts: NumberFacts, scales: ReadonlyMap<number, Scale>): DigitReading {
  const digits: NumberMention[] = [];
  const fractions: NumberMention[] = [];
  let isAfternoon = false;
  for (let at = nextDigit(text, 0); at < text.length; ) {
    const fraction = fractionAt(text, at);
    const number = numberAt(text, at, facts);
    const clock = clockWordAfter(text, number.end, facts);
    if (clock === 'afternoon') isAfternoon = true;
    if (fraction) fractions.push(fraction);
    else if (clock && isClockTime(text, at, number.end)) {
      const minutes = number.end - 2;
      digits.push({ kind: 'digits', start: at, end: minutes - 1, values: [Number(text.slice(at, minutes - 1))] });
      digits.push({
        kind: 'digits',
        start: minutes,
        end: number.end,
        values: [Number(text.slice(minutes, number.end))],
      });
    } else digits.push({ kind: 'digits', start: at, ...scaled(text, number, facts, scales) });
    at = nextDigit(text, (fraction ?? digits.at(-1) ?? number).end);
  }
  return { digits: digits.map((mention, i) => withSharedScale(text, mention, digits[i + 1])), fractions, isAfternoon };
}

interface PlainNumber {
  readonly end: number;
  readonly values: readonly number[];
  readonly foreign?: number;
}

/** Spaces that no line is broken at; they group digits in every language that was typeset by a French hand. */
const fixedSpaces = '\u00A0\u202F\u2009';

/** The number that begins at an offset, without what follows its digits. */
function numberAt(text: string, start: number, facts: NumberFacts): PlainNumber {
  let end = endOfDigits(text, start);
  let whole = text.slice(start, end);
  let separator = '';
  // Groups of three behind one kind of separator.
  while (end - start <= 40) {
    const mark = text[end] ?? '';
    const isGroup = endOfDigits(text, end + 1) === end + 4 && whole.replace(/^0+(?=.)/u, '').length >= 1;
    const fits = separator === '' ? canGroup(mark, facts) && whole.length <= 3 : mark === separator;
    if (!isGroup || !fits) break;
    separator = mark;
    whole += text.slice(end + 1, end + 4);
    end += 4;
  }
  const mark = text[end] ?? '';
  const fractionEnd = endOfDigits(text, end + 1);
  const isFraction = (mark === '.' || mark === ',') && fractionEnd > end + 1 && mark !== separator;
  if (isFraction && !isDotted(text, start, fractionEnd)) {
    const value = Number(`${whole}.${text.slice(end + 1, fractionEnd)}`);
    return { end: fractionEnd, ...(mark === facts.decimal ? { values: [value] } : { values: [], foreign: value }) };
  }
  return { end, ...readingsOf(whole, separator, facts) };
}

/** A single group behind a comma or full stop may be a fraction by another convention, and the other way round. */
function readingsOf(whole: string, separator: string, facts: NumberFacts): Omit<PlainNumber, 'end'> {
  const grouped = Number(whole);
  if (separator !== '.' && separator !== ',') return { values: [grouped] };
  if (whole.length > 6) return separator === facts.decimal ? { values: [], foreign: grouped } : { values: [grouped] };
  const fraction = Number(`${whole.slice(0, -3)}.${whole.slice(-3)}`);
  return separator === facts.decimal
    ? { values: [fraction], foreign: grouped }
    : { values: [grouped], foreign: fraction };
}

function canGroup(mark: string, facts: NumberFacts): boolean {
  if (mark === '') return false;
  return mark === '.' || mark === ',' || fixedSpaces.includes(mark) || facts.grouping.includes(mark);
}

/** Whether digits and full stops go on as in a date or a version (`26.2.2025`): then no dot is a decimal one. */
function isDotted(text: string, start: number, end: number): boolean {
  const goesOn = text[end] === '.' && endOfDigits(text, end + 1) > end + 1;
  const began = text[start - 1] === '.' && isDigit(text, start - 2);
  return goesOn || began;
}

/** The number with the factor that follows it, in a word or as a sign. */
function scaled(
  text: string,
  number: PlainNumber,
  facts: NumberFacts,
  scales: ReadonlyMap<number, Scale>,
): PlainNumber {
  const after = skipGap(text, number.end);
  const scale = scales.get(after);
  if (scale) return times(number, scale.factor, scale.end);
  const letters = lettersAt(text, after);
  const word = foldWord(letters);
  if (Object.hasOwn(facts.multipliers, word))
    return times(number, facts.multipliers[word] ?? 1, after + letters.length);
  const factor = Object.hasOwn(facts.multiplierSigns, letters) ? (facts.multiplierSigns[letters] ?? 1) : undefined;
  if (factor === undefined) return number;
  const { values, foreign } = times(number, factor, number.end);
  return { end: number.end, values: [...values, ...number.values], ...(foreign !== undefined && { foreign }) };
}

function times({ values, foreign }: PlainNumber, factor: number, end: number): PlainNumber {
  const product = values.map((value) => round(value * factor));
  return { end, values: product, ...(foreign !== undefined && { foreign: round(foreign * factor) }) };
}

/** The offset after at most two spaces or hyphens. */
function skipGap(text: string, from: number): number {
  let after = from;
  while (after < from + 2 && /[\s-]/u.test(text[after] ?? '')) after++;
  return after;
}

/** The letters at an offset; a run too long for a unit or a factor gives none. */
function lettersAt(text: string, from: number): string {
  const letters = /^[\p{L}\p{M}]+/u.exec(text.slice(from, from + 16))?.[0] ?? '';
  return letters.length < 16 ? letters : '';
}

/** What the word behind a number says about the hour. */
function clockWordAfter(text: string, end: number, facts: NumberFacts): 'morning' | 'afternoon' | undefined {
  const word = foldWord(lettersAt(text, skipGap(text, end)));
  if (facts.afternoon.has(word)) return 'afternoon';
  return facts.morning.has(word) ? 'morning' : undefined;
}

/** Whether the digits are an hour and minutes with a full stop between them: `5.30`. */
function isClockTime(text: string, start: number, end: number): boolean {
  return end - start <= 5 && /^(?:[01]?\d|2[0-4])\.[0-5]\d$/u.test(text.slice(start, end));
}

/** A proper fraction of small numbers, unless it goes on as a date does. */
function fractionAt(text: string, start: number): NumberMention | undefined {
  const [whole, numerator = '', denominator = ''] = /^(\d)\/(\d|10)(?![\d/])/u.exec(text.slice(start, start + 5)) ?? [];
  if (whole === undefined || text[start - 1] === '/' || Number(numerator) >= Number(denominator)) return undefined;
  const values = [Number(numerator) / Number(denominator), Number(numerator), Number(denominator)];
  return { kind: 'fraction', start, end: start + whole.length, values };
}

/** The first number of a range has the second's factor: `2 à 3 millions`. */
function withSharedScale(text: string, mention: NumberMention, next: NumberMention | undefined): NumberMention {
  if (!next || next.start - mention.end > 6) return mention;
  const [value = 0] = mention.values;
  const [nextValue = 0] = next.values;
  const factor = Math.round(nextValue / Number.parseFloat(text.slice(next.start, next.end).replace(',', '.')));
  return factor >= 100 && value < 1000 ? { ...mention, values: [...mention.values, round(value * factor)] } : mention;
}

/** Floating products such as 1.1 × 1000 compare as what was meant. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text, at)) at++;
  return at;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
