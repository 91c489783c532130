/** What kinds of things numbers count. */
export type Dimension =
  | 'percent'
  | 'currency'
  | 'length'
  | 'mass'
  | 'volume'
  | 'area'
  | 'speed'
  | 'temperature'
  | 'time';

interface UnitSize {
  readonly dimension: Dimension;
  /** How many of the dimension's first unit it is; for temperature, of the kelvin. */
  readonly size: number;
  /** What is zero in it, in the dimension's first unit. */
  readonly zero?: number;
}

const sizes: ReadonlyMap<string, UnitSize> = new Map([
  ['percent', { dimension: 'percent', size: 1 }],
  ...of('length', { m: 1, mm: 0.001, cm: 0.01, km: 1000, inch: 0.0254, foot: 0.3048, yard: 0.9144, mile: 1609.344 }),
  ...of('mass', { g: 1, kg: 1000, tonne: 1e6, ton: 1e6, lb: 453.592, ounce: 28.3495, stone: 6350.29 }),
  ...of('volume', { litre: 1, ml: 0.001, gallon: 3.78541 }),
  ...of('area', { m2: 1, km2: 1e6, hectare: 1e4, acre: 4046.86, sqft: 0.092903, sqmile: 2589988 }),
  ...of('speed', { kmh: 1, mph: 1.609344 }),
  ...of('time', { hour: 1, second: 1 / 3600, minute: 1 / 60, day: 24 }),
  ...of('time', { week: 168, fortnight: 336, month: 730.5, year: 8766 }),
  ['celsius', { dimension: 'temperature', size: 1, zero: 0 }],
  ['fahrenheit', { dimension: 'temperature', size: 5 / 9, zero: 32 }],
]);

/**
 * Sizes of the units by dimension.
 *
 * @see NIST Special Publication 811, appendix B.8
 */
function of(dimension: Dimension, units: Readonly<Record<string, number>>): [string, UnitSize][] {
  return Object.entries(units).map(([unit, size]) => [unit, { dimension, size }]);
}

/** What a unit measures; every id that is no measure and no percentage is a currency. */
export function dimensionOf(unit: string): Dimension {
  return sizes.get(unit)?.dimension ?? 'currency';
}

/** A measured value. */
export interface Measure {
  readonly value: number;
  /** How far it may be off by rounding, in its own unit. */
  readonly precision: number;
  readonly units: readonly string[];
}

/** Whether two measures in different units say the same within rounding: `1,98 m` and `6 ft 6`, `26 °C` and `79 °F`. */
export function isConverted(one: Measure, other: Measure): boolean {
  return one.units.some((unit) => other.units.some((foreign) => unit !== foreign && equals(one, unit, other, foreign)));
}

/** What may be lost by rounding twice, as part of the value. */
const tolerance = 0.02;

function equals(one: Measure, unit: string, other: Measure, foreign: string): boolean {
  const [a, b] = [sizes.get(unit), sizes.get(foreign)];
  if (!a || !b || a.dimension !== b.dimension) return false;
  const [left, right] = [(one.value - (a.zero ?? 0)) * a.size, (other.value - (b.zero ?? 0)) * b.size];
  const rounding = one.precision * a.size + other.precision * b.size;
  const slack = a.dimension === 'temperature' ? 0 : tolerance * Math.abs(left);
  return Math.abs(left - right) <= rounding + slack;
}
