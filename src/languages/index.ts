import type { Language } from '../core/ports.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { vi } from './vi/index.ts';

/** The languages that the product knows; a further one is a folder and a line here. */
export const languages: readonly Language[] = [fr, en, vi];

/** The language of a BCP 47 tag, by its base: `en-GB` gives English; undefined where none is known. */
export function languageOf(tag: string): Language | undefined {
  const base = tag.toLowerCase().split(/[-_]/u)[0];
  return languages.find((language) => language.tag === base);
}
