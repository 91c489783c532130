import type { NumberMention, NumberPair, NumberReading } from './mention.ts';
import { pairNumbers } from './pair.ts';
import { isConverted, type Measure } from './units.ts';

/** How the numbers of a source and of its target differ. */
export interface NumberDifference {
  /** Numbers that have another value in the target. */
  readonly changed: readonly NumberPair[];
  /** Numbers in the source's digits that the target has in no form. */
  readonly missing: readonly NumberMention[];
  /** Numbers in the target's digits that the source has in no form. */
  readonly extra: readonly NumberMention[];
  /** Numbers of the target that agree only when they are read by another language's convention. */
  readonly misread: readonly NumberMention[];
  /** Numbers that agree in value, whatever they count. */
  readonly equal: readonly NumberPair[];
}

/**
 * Pairs the numbers of a source with those of its target, digits and sure words alike, then lets loose words, fractions
 * and names on either side answer for what is left. A number that is repeated on one side only is no difference, nor is
 * a year in two digits for one in four, an afternoon hour in twelve for one in twenty-four, a zero (`14:00` for `14 h`),
 * a one, or a measure that was converted rightly. A small number word counts as changed where a number of the other side
 * is left over too, and never as missing or extra, since languages count in other ways.
 */
export function compareNumbers(source: NumberReading, target: NumberReading): NumberDifference {
  const sourceFirm = firmOf(source);
  const targetFirm = firmOf(target);
  if (sourceFirm.length === 0 && targetFirm.length === 0) return same;
  const { equal, left, right } = pairNumbers(sourceFirm, targetFirm);
  const misread = equal.filter(isMisread).map(({ target }) => target);
  if (left.length === 0 && right.length === 0) return { ...same, misread, equal };
  const isAfternoon = source.isAfternoon || target.isAfternoon;
  const { sources, targets } = withoutConverted(
    left.filter((mention) => !isAnswered(mention, target, isAfternoon)),
    right.filter((mention) => !isAnswered(mention, source, isAfternoon)),
  );
  if (sources.length === 0 && targets.length === 0) return { ...same, misread, equal };
  const pairs = zip(
    withRepeated(sources, targets.length, left, target),
    withRepeated(targets, sources.length, right, source),
  );
  return {
    changed: inPlace(pairs, equal, sourceFirm, targetFirm),
    missing: sources.slice(pairs.length).filter((mention) => needsAnswer(mention, target)),
    extra: targets.slice(pairs.length).filter((mention) => needsAnswer(mention, source)),
    misread,
    equal,
  };
}

/**
 * As many numbers as the other side has left over, if there are: those that no one answers for, and then those that are
 * there only because they stand on both sides elsewhere. Of `2 shops in 2 years`, one two was changed.
 */
function withRepeated(
  mentions: readonly NumberMention[],
  count: number,
  left: readonly NumberMention[],
  other: NumberReading,
): readonly NumberMention[] {
  if (mentions.length >= count) return mentions;
  const firm = new Set(firmOf(other).flatMap(({ values }) => values));
  const loose = new Set(other.others.flatMap(({ values }) => values));
  const isRepeated = ({ values }: NumberMention) => values.some((value) => firm.has(value) && !loose.has(value));
  const told = new Set(mentions);
  return [...mentions, ...left.filter((mention) => !told.has(mention) && isRepeated(mention))].slice(0, count);
}

/**
 * Whether a number that is on one side only is told: one in digits, but no one, and no year that is named otherwise; one
 * in words from eleven up, unless it is a round one such as `mille`, which often means many.
 */
function needsAnswer({ kind, values: [value = 1], units }: NumberMention, other: NumberReading): boolean {
  if (kind === 'words') return value > 10 && !Number.isInteger(Math.log10(value));
  if (kind !== 'digits' || value === 1) return false;
  return !(other.namesYear && units === undefined && isYear(value));
}

const same: NumberDifference = { changed: [], missing: [], extra: [], misread: [], equal: [] };

function firmOf({ digits, words }: NumberReading): readonly NumberMention[] {
  return words.length === 0 ? digits : [...digits, ...words];
}

/** Digits are paired with digits and words with words as far as they go: then a figure is told before a word. */
function zip(sources: readonly NumberMention[], targets: readonly NumberMention[]): readonly NumberPair[] {
  return sources.slice(0, targets.length).flatMap((source, i) => {
    const target = targets[i];
    return target ? [{ source, target }] : [];
  });
}

/** The pairs but those of number words that do not follow the same number on both sides: there it is another way to count. */
function inPlace(
  pairs: readonly NumberPair[],
  equal: readonly NumberPair[],
  sources: readonly NumberMention[],
  targets: readonly NumberMention[],
): readonly NumberPair[] {
  const isWords = ({ source, target }: NumberPair) => source.kind !== 'digits' && target.kind !== 'digits';
  if (!pairs.some(isWords)) return pairs;
  const before = followedBy(sources, new Map(equal.map((pair) => [pair.source, pair])));
  const after = followedBy(targets, new Map(equal.map((pair) => [pair.target, pair])));
  return pairs.filter((pair) => !isWords(pair) || before.get(pair.source) === after.get(pair.target));
}

/** For each mention the last pair of equal numbers before it. */
function followedBy(
  mentions: readonly NumberMention[],
  pairOf: ReadonlyMap<NumberMention, NumberPair>,
): ReadonlyMap<NumberMention, NumberPair | undefined> {
  const before = new Map<NumberMention, NumberPair | undefined>();
  let last: NumberPair | undefined;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    before.set(mention, last);
    last = pairOf.get(mention) ?? last;
  }
  return before;
}

/** A number that its language does not write so, and that the source does not write so either, as it does a version. */
function isMisread({ source, target }: NumberPair): boolean {
  return target.foreign !== undefined && source.values.length > 0 && !sharesValue(source, target);
}

function sharesValue(source: NumberMention, target: NumberMention): boolean {
  return source.values.some((value) => target.values.includes(value));
}

/** What remains when measures that say the same in other units are taken away. */
function withoutConverted(
  left: readonly NumberMention[],
  right: readonly NumberMention[],
): { readonly sources: readonly NumberMention[]; readonly targets: readonly NumberMention[] } {
  const measures = right.filter(({ units }) => units !== undefined);
  if (measures.length === 0) return { sources: left, targets: right };
  const taken = new Set<NumberMention>();
  const sources = left.filter((source) => {
    if (!source.units) return true;
    const near = measures.slice(0, nearMeasures);
    const found = near.findIndex((target) => isSameMeasure(source, target));
    const target = measures[found];
    if (!target) return true;
    taken.add(target);
    measures.splice(found, 1);
    return false;
  });
  return { sources, targets: right.filter((target) => !taken.has(target)) };
}

/** Among how many measures of the target a converted one is looked for; a sentence has no more. */
const nearMeasures = 20;

function isSameMeasure(source: NumberMention, target: NumberMention): boolean {
  return measuresOf(source).some((one) => measuresOf(target).some((other) => isConverted(one, other)));
}

function measuresOf({ values, units, precision = 0.5 }: NumberMention): readonly Measure[] {
  return units ? values.map((value) => ({ value, precision, units })) : [];
}

/** Whether the other side has the number after all. */
function isAnswered(mention: NumberMention, other: NumberReading, isAfternoon: boolean): boolean {
  const values = allValues(mention);
  if (values.includes(0)) return true;
  if (values.includes(100) && other.isComplete && mention.units?.includes('percent')) return true;
  if (other.names.some(({ field, value }) => field === 'weekday' && value === mention.weekday)) return true;
  const known = valuesOf(other);
  const has = (value: number) =>
    known.has(value) ||
    (isAfternoon && value > 0 && value <= 24 && (known.has(round(value + 12)) || known.has(round(value - 12))));
  if (mention.parts?.every((part) => part === 0 || has(part))) return true;
  return values.some(has) || mention.years?.some((year) => known.has(year)) === true;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

function allValues({ values, foreign }: NumberMention): readonly number[] {
  return foreign === undefined ? values : [...values, foreign];
}

/** The years that a mention may stand for: the word `nineties` as well as `90`. */
function yearsOf({ kind, values, years = [] }: NumberMention): readonly number[] {
  const [value = 0] = values;
  return kind === 'words' && value % 10 === 0 && value >= 20 && value < 100 ? [1900 + value] : years;
}

const known = new WeakMap<NumberReading, ReadonlySet<number>>();

/** All values that a text has. Computed once a text. */
function valuesOf(reading: NumberReading): ReadonlySet<number> {
  let values = known.get(reading);
  if (!values) {
    const mentions = [...reading.digits, ...reading.words, ...reading.others];
    values = new Set(
      mentions.flatMap((mention) => [...allValues(mention), ...(mention.parts ?? []), ...yearsOf(mention)]),
    );
    known.set(reading, values);
  }
  return values;
}
