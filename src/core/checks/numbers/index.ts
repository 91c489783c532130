import type { Check } from '../check.ts';
import { currency } from './currency.ts';
import { date } from './date.ts';
import { number } from './number.ts';
import { numberFormat } from './number-format.ts';
import { percent } from './percent.ts';
import { unit } from './unit.ts';

/** Figures, dates and amounts. */
export const numberChecks: readonly Check[] = [number, numberFormat, percent, currency, unit, date];
