import type { NumberFacts } from '../facts.ts';
import { withoutAddresses } from '../identity/addresses.ts';
import { readDigits } from './digits.ts';
import type { NumberReading } from './mention.ts';
import { readWords } from './words.ts';

/** The numbers of a text. Addresses of pages and mail are left out: what stands in them is no number. */
export function readNumbers(text: string, facts: NumberFacts): NumberReading {
  const visible = withoutAddresses(text);
  const words = readWords(visible, facts);
  const { digits, fractions, isAfternoon } = readDigits(visible, facts, words.scales);
  return {
    digits: [...digits, ...words.ordinals],
    others: [...words.mentions, ...fractions],
    isAfternoon: words.isAfternoon || isAfternoon,
  };
}
