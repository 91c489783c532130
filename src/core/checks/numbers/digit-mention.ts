import { fractionAt, hoursOf, type NumberForm, round } from './digits.ts';
import type { Draft } from './draft.ts';
import { Role } from './lexicon.ts';
import type { NumberMention } from './mention.ts';
import { isJoined, phraseAt, type Token } from './scan.ts';
import { factorAt } from './sequence.ts';
import { currencyBefore, type UnitMention, unitsAfter } from './unit-mention.ts';

/**
 * Reads the number in digits at a token with the factor behind it (`3 millions`, `£11million`, `5bn`), what it counts,
 * and the minutes of an hour or the inches of a foot. Returns how many tokens it takes. Where the factor may be a unit
 * (`5m`), the bare number is a reading too.
 */
export function readDigits(draft: Draft, at: number, number: NumberForm): number {
  const { text, tokens, digits, others } = draft;
  const { start } = tokens[at] as Token;
  const fraction = fractionAt(text, start);
  if (fraction) {
    const [numerator = 0, denominator = 1] = fraction.parts;
    const values = [numerator / denominator, ...fraction.parts];
    others.push({ kind: 'fraction', start, end: fraction.end, values });
    return 2;
  }
  const scale = scaleOf(draft, at + 1);
  const units = isNamed(draft, at) ? undefined : unitsOf(draft, at, scale);
  const composite = units && number.values.length > 0 && !scale ? compositeAt(draft, at, number, units) : undefined;
  if (composite) {
    digits.push(composite.mention);
    return composite.length;
  }
  if (scale) shareScale(draft, start, scale.factor);
  const before = currencyBefore(draft, at);
  const plain = { kind: 'digits', start, ...scaled(number, scale) } as const;
  const years = scale ? undefined : yearsOf(text, start, number);
  const measure = { start: before?.start ?? start, end: units?.end ?? plain.end };
  const ids = before?.ids ?? units?.ids;
  digits.push({ ...plain, ...(ids && { units: ids, measure }), ...(years && { years }) });
  return units ? units.next - at : 1 + (scale?.length ?? 0);
}

/** The years that two digits are short for, where they are a decade or stand behind another year. */
function yearsOf(text: string, start: number, { end, values }: NumberForm): readonly number[] | undefined {
  const [value = 0] = values;
  if (end - start !== 2 || !(value % 10 === 0 || "-–/'’".includes(text[start - 1] ?? ' '))) return undefined;
  return [1900 + value, 2000 + value];
}

interface Scale {
  readonly factor: number;
  readonly half: number;
  readonly length: number;
  readonly end: number;
  /** Whether it is an abbreviation, which may be a unit as well. */
  readonly isSign: boolean;
}

/** The factor at a token, in words or as a sign. */
function scaleOf({ text, tokens }: Draft, at: number): Scale | undefined {
  const factor = factorAt(text, tokens, at);
  if (factor) return { ...factor, isSign: false };
  const sign = isJoined(text, tokens, at) ? phraseAt(text, tokens, at, Role.sign) : undefined;
  return sign && { factor: sign.phrase.value, half: 0, length: 1, end: (tokens[at - 1] as Token).end, isSign: true };
}

function scaled(number: NumberForm, scale: Scale | undefined): Omit<NumberMention, 'kind' | 'start'> {
  if (!scale) return number;
  const times = (value: number) => round(value * scale.factor + scale.half);
  const values = number.values.map(times);
  return {
    end: scale.end,
    values: scale.isSign ? [...values, ...number.values] : values,
    precision: number.precision * scale.factor,
    ...(number.foreign !== undefined && { foreign: times(number.foreign) }),
  };
}

/** The first number of a range has the second's factor: `2 à 3 millions`. */
function shareScale({ digits }: Draft, start: number, factor: number): void {
  const before = digits.at(-1);
  const [value = 0] = before?.values ?? [];
  if (!before || start - before.end > 6 || value >= 1000) return;
  digits[digits.length - 1] = { ...before, values: [...before.values, round(value * factor)] };
}

/** Whether the number is the name of a month or of a day: what follows it is not what it counts. */
function isNamed({ text, tokens }: Draft, at: number): boolean {
  if (!isJoined(text, tokens, at)) return false;
  return (
    phraseAt(text, tokens, at - 1, Role.monthBefore) !== undefined ||
    phraseAt(text, tokens, at - 1, Role.weekdayBefore) !== undefined
  );
}

function unitsOf(draft: Draft, at: number, scale: Scale | undefined): UnitMention | undefined {
  const next = at + 1;
  if (!scale) return unitsAfter(draft, next);
  return unitsAfter(draft, next + scale.length) ?? (scale.isSign ? unitsAfter(draft, next) : undefined);
}

interface Composite {
  readonly mention: NumberMention;
  readonly length: number;
}

/** Hours and minutes (`14 h 30`, `3 hours 15 minutes`) or feet and inches (`6-foot-6`) as one number. */
function compositeAt(draft: Draft, at: number, { values }: NumberForm, units: UnitMention): Composite | undefined {
  const { start } = draft.tokens[at] as Token;
  const isFeet = units.ids.includes('foot');
  if (!isFeet && !units.ids.includes('hour')) return undefined;
  const second = secondPartAt(draft, at, units.next, isFeet);
  const [whole = 0] = values;
  if (!second || !Number.isInteger(whole)) return undefined;
  const value = isFeet ? round(whole + second.value / 12) : hoursOf([whole, second.value]);
  const precision = isFeet ? 0.5 / 12 : 0;
  const measure = { start, end: second.end };
  const parts = [whole, second.value];
  return {
    mention: { kind: 'digits', ...measure, values: [value], parts, units: units.ids, measure, precision },
    length: second.next - at,
  };
}

/** The minutes or inches behind an hour or a foot: with their unit, or in two digits behind an hour of the clock. */
function secondPartAt(draft: Draft, at: number, next: number, isFeet: boolean): SecondPart | undefined {
  const { text, tokens } = draft;
  const link = isJoined(text, tokens, next) && phraseAt(text, tokens, next, Role.link) ? 1 : 0;
  const token = tokens[next + link];
  const [value = -1] = token?.number?.values ?? [];
  if (!token || !isJoined(text, tokens, next + link)) return undefined;
  if (!Number.isInteger(value) || value < 0 || value >= (isFeet ? 12 : 60)) return undefined;
  const unit = unitsAfter(draft, next + link + 1);
  if (unit?.ids.includes(isFeet ? 'inch' : 'minute')) return { value, next: unit.next, end: unit.end };
  const isClock = token.end - token.start === 2 && phraseAt(text, tokens, at + 1, Role.clockHour) !== undefined;
  const isBare = link === 0 && (isFeet ? !unit : isClock);
  return isBare ? { value, next: next + 1, end: token.end } : undefined;
}

interface SecondPart {
  readonly value: number;
  /** The token behind it, and the offset. */
  readonly next: number;
  readonly end: number;
}
