import type { Language } from '../../ports.ts';
import type { PairTexts } from '../check.ts';
import { withoutAddresses } from '../identity/addresses.ts';
import { isWindowSuspect } from './foreign-stretches.ts';
import { countSigns } from './signs.ts';
import { isWholeSuspect } from './whole-language.ts';

/** Whether the language of a target as a whole is in doubt, so that a language detector has to be asked. */
export function mayBeForeign(
  { target }: PairTexts,
  languages: { readonly source: Language; readonly target: Language },
): boolean {
  return isWholeSuspect(countSigns(withoutAddresses(target), languages.source, languages.target), languages.target);
}

/** Whether the language of a target, or of a part of it, is in doubt. */
export function mayHaveForeignPart(
  { target }: PairTexts,
  languages: { readonly source: Language; readonly target: Language },
): boolean {
  const signs = countSigns(withoutAddresses(target), languages.source, languages.target);
  return isWholeSuspect(signs, languages.target) || isWindowSuspect(signs);
}
