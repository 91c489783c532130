import type { Check } from '../check.ts';
import { number } from './number.ts';
import { numberFormat } from './number-format.ts';

/** Figures, dates and amounts. */
export const numberChecks: readonly Check[] = [number, numberFormat];
