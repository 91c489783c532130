import { francAll } from 'franc';
import type { Language } from '../../core/ports.ts';

/** Shorter texts tell too little: a name or a heading would be taken for any language. */
const minLetters = 60;

/**
 * The tag of the language of a whole document, one of `candidates`, or undefined where the text is too short to tell.
 * Not for single sentences, where franc errs in 15 of 1,000.
 */
export function detectLanguage(
  text: string,
  candidates: readonly Pick<Language, 'tag' | 'iso6393'>[],
): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < minLetters) return undefined;
  const only = candidates.map((language) => language.iso6393);
  const best = francAll(text.normalize('NFC').toLowerCase(), { only })[0]?.[0];
  return candidates.find((language) => language.iso6393 === best)?.tag;
}
