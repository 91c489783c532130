import type { SegmentContext } from '../check.ts';
import { numberDifference } from './difference.ts';
import type { NumberMention, NumberPair, NumberReading } from './mention.ts';
import { type Dimension, dimensionOf } from './units.ts';

type IsOf = (dimension: Dimension) => boolean;

/** Pairs of equal numbers that count different things of one kind: euros and dollars, kilometres and miles. */
export function unitChanges(context: SegmentContext, isOf: IsOf): readonly NumberPair[] {
  const { equal } = numberDifference(context);
  return equal.filter(({ source, target }) => {
    const [one, other] = [idsOf(source, isOf), idsOf(target, isOf)];
    if (one.length === 0 || other.length === 0 || one.some((id) => other.includes(id))) return false;
    return one.some((id) => other.some((foreign) => dimensionOf(id) === dimensionOf(foreign)));
  });
}

/**
 * Pairs of equal numbers of which only the source's has its unit, and the target names no currency, or fewer
 * percentages than the source. A number has the unit of the number that follows it closely: `10 to 15 %`.
 */
export function unitLosses(context: SegmentContext, dimension: Dimension): readonly NumberPair[] {
  const { equal, source, target } = numberDifference(context);
  const isOf = (of: Dimension) => of === dimension;
  // A pound may be a weight: only what is surely of the kind is lost.
  const isSure = ({ units = [] }: NumberMention) => units.length > 0 && units.every((id) => isOf(dimensionOf(id)));
  const lost = equal.filter((pair) => isSure(pair.source) && idsOf(pair.target, isOf).length === 0);
  if (lost.length === 0) return [];
  const [before, after] = [numbersOf(source), numbersOf(target)];
  const isNamed = namesAny(target.units, isOf);
  if (isNamed && (dimension === 'currency' || count(after, isOf) >= count(before, isOf))) return [];
  const shared = sharingUnit(after, isOf);
  return lost.filter((pair) => !shared.has(pair.target));
}

/** All numbers that surely are some, in the order of the text. */
function numbersOf({ digits, words }: NumberReading): readonly NumberMention[] {
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

/** The numbers that have the unit of one that follows in a list. */
function sharingUnit(all: readonly NumberMention[], isOf: IsOf): ReadonlySet<NumberMention> {
  const sharing = new Set<NumberMention>();
  let next: NumberMention | undefined;
  for (const mention of [...all].reverse()) {
    const isClose = next !== undefined && next.start - mention.end <= longestListGap;
    if (next && isClose && (idsOf(next, isOf).length > 0 || sharing.has(next))) sharing.add(mention);
    next = mention;
  }
  return sharing;
}

/** `5, 10 and 15 %`: what stands between two numbers of a list. */
const longestListGap = 8;

function count(mentions: readonly NumberMention[], isOf: IsOf): number {
  return mentions.filter((mention) => idsOf(mention, isOf).length > 0).length;
}

function namesAny(units: readonly string[], isOf: IsOf): boolean {
  for (const id of units) if (isOf(dimensionOf(id))) return true;
  return false;
}

function idsOf({ units = [] }: NumberMention, isOf: IsOf): readonly string[] {
  return units.filter((id) => isOf(dimensionOf(id)));
}
