import type { NumberFacts } from '../../core/checks/facts.ts';
import { months, units as unitForms, weekdays } from './measures.ts';

const units: Readonly<Record<string, number>> = {
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/**
 * How English writes numbers.
 *
 * @see New Oxford Style Manual, « Numbers and dates »
 */
export const numbers: NumberFacts = {
  decimal: '.',
  grouping: [','],
  words: {
    ...units,
    ...ordinals(),
    second: 2,
    third: 3,
    'half a million': 5e5,
    'half million': 5e5,
    'half a billion': 5e8,
    'half billion': 5e8,
  },
  looseWords: {
    one: 1,
    first: 1,
    firsts: 1,
    firstly: 1,
    once: 1,
    single: 1,
    seconds: 2,
    secondly: 2,
    twice: 2,
    pair: 2,
    couple: 2,
    both: 2,
    double: 2,
    doubled: 2,
    duo: 2,
    thirds: 3,
    triple: 3,
    tripled: 3,
    trio: 3,
    quarter: 25,
    quarters: 4,
    quadruple: 4,
    quintuple: 5,
    half: 50,
    halves: 50,
    dozen: 12,
    dozens: 12,
    fortnight: 14,
    teens: 13,
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
    decade: 10,
    decades: 10,
    century: 100,
    centenary: 100,
    noon: 12,
    midday: 12,
    midnight: 0,
  },
  multipliers: {
    hundred: 100,
    hundreds: 100,
    hundredth: 100,
    thousand: 1e3,
    thousands: 1e3,
    thousandth: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
  },
  multiplierSigns: { k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, bn: 1e9, B: 1e9, b: 1e9, tn: 1e12, trn: 1e12 },
  halves: ['and a half'],
  links: ['and'],
  months,
  weekdays,
  capitalNames: ['may', 'march', 'mar', 'jan', 'dec', 'mon', 'sat', 'sun', 'wed', 'fri'],
  smallNames: [],
  monthBefore: [],
  weekdayBefore: [],
  units: unitForms,
  unitLinks: ['of'],
  clockHours: [],
  afternoon: ['pm', 'p', 'afternoon', 'evening', 'tonight', 'night'],
  complete: ['fully', 'completely', 'entirely', 'totally', 'wholly', 'absolutely', 'all', 'every', 'whole', 'full'],
  relativeYears: [
    'last year',
    'this year',
    'next year',
    'past year',
    'previous year',
    'following year',
    'year earlier',
    'year before',
    'year later',
  ],
};

/** fourth … ninetieth, since the first three are other words too, and the adverbs (fifthly). */
function ordinals(): Readonly<Record<string, number>> {
  const irregular: Readonly<Record<string, number>> = {
    fifth: 5,
    eighth: 8,
    ninth: 9,
    twelfth: 12,
  };
  const all: [string, number][] = Object.entries(irregular);
  for (const [word, value] of Object.entries(units)) {
    if ([0, 1, 2, 3, 5, 8, 9, 12].includes(value)) continue;
    all.push([word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`, value]);
  }
  return Object.fromEntries(
    all.flatMap(([word, value]) => [
      [word, value],
      [`${word}s`, value],
      [`${word}ly`, value],
    ]),
  );
}
