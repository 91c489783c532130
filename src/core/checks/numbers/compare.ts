import type { NumberMention, NumberReading } from './mention.ts';

/** How the numbers of a source and of its target differ. */
export interface NumberDifference {
  /** Numbers in the source's digits that the target has in no form. */
  readonly missing: readonly NumberMention[];
  /** Numbers in the target's digits that the source has in no form. */
  readonly extra: readonly NumberMention[];
  /** Numbers of the target that agree only when they are read by another language's convention. */
  readonly misread: readonly NumberMention[];
}

/**
 * Pairs the digits of a source with those of its target, then lets words, Roman numerals and calendar names on either
 * side answer for what is left. A number that is repeated on one side only is no difference, nor is a year in two
 * digits for one in four, an afternoon hour in twelve for one in twenty-four, or a zero (`14:00` for `14 h`).
 */
export function compareNumbers(source: NumberReading, target: NumberReading): NumberDifference {
  const { left, right, misread } = pair(source.digits, target.digits);
  const missing = left.filter((mention) => !isAnswered(mention, target, source.isAfternoon || target.isAfternoon));
  const extra = right.filter((mention) => !isAnswered(mention, source, source.isAfternoon || target.isAfternoon));
  return { missing, extra, misread };
}

interface Pairing {
  readonly left: readonly NumberMention[];
  readonly right: readonly NumberMention[];
  readonly misread: readonly NumberMention[];
}

/** Pairs equal numbers one to one: by what they mean in their language first, then by another's convention. */
function pair(source: readonly NumberMention[], target: readonly NumberMention[]): Pairing {
  const own = pairBy(source, target, (mention) => mention.values);
  const foreign = pairBy(own.left, own.right, ({ values, foreign }) =>
    foreign === undefined ? values : [...values, foreign],
  );
  return { ...foreign, misread: foreign.paired.filter((mention) => mention.foreign !== undefined) };
}

function pairBy(
  source: readonly NumberMention[],
  target: readonly NumberMention[],
  valuesOf: (mention: NumberMention) => readonly number[],
): { left: readonly NumberMention[]; right: readonly NumberMention[]; paired: readonly NumberMention[] } {
  const free = new Set(target);
  const byValue = new Map<number, NumberMention[]>();
  for (const mention of [...target].reverse()) {
    for (const value of valuesOf(mention)) {
      const list = byValue.get(value);
      if (list) list.push(mention);
      else byValue.set(value, [mention]);
    }
  }
  const paired: NumberMention[] = [];
  const left = source.filter((mention) => {
    for (const value of valuesOf(mention)) {
      const list = byValue.get(value) ?? [];
      for (let found = list.pop(); found; found = list.pop()) {
        if (!free.delete(found)) continue;
        paired.push(found);
        return false;
      }
    }
    return true;
  });
  return { left, right: [...free], paired };
}

/** Whether the other side has the number after all. */
function isAnswered(mention: NumberMention, other: NumberReading, isAfternoon: boolean): boolean {
  const values = allValues(mention);
  if (values.includes(0)) return true;
  const known = valuesOf(other);
  return values.some((value) => {
    if (known.has(value)) return true;
    if (isAfternoon && value > 0 && value <= 24 && (known.has(value + 12) || known.has(value - 12))) return true;
    return isYear(value) ? known.has(value % 100) : value < 100 && (known.has(1900 + value) || known.has(2000 + value));
  });
}

function allValues({ values, foreign }: NumberMention): readonly number[] {
  return foreign === undefined ? values : [...values, foreign];
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

const known = new WeakMap<NumberReading, ReadonlySet<number>>();

/** All values that a text has. Computed once a text. */
function valuesOf(reading: NumberReading): ReadonlySet<number> {
  let values = known.get(reading);
  if (!values) {
    values = new Set([...reading.digits, ...reading.others].flatMap(allValues));
    known.set(reading, values);
  }
  return values;
}
