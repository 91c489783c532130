import type { Check } from '../check.ts';
import { lostDiacritics } from './lost-diacritics.ts';
import { notNfc } from './not-nfc.ts';

/** The characters that text is made of. */
export const characterChecks: readonly Check[] = [notNfc, lostDiacritics];
