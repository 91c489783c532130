import { PasserelleError } from '../core/error.ts';
import type { Language } from '../core/ports.ts';
import { languageOf, languages } from '../languages/index.ts';

/** A language that the product knows. @throws PasserelleError `unknown-language` */
export function knownLanguage(tag: string): Language {
  const language = languageOf(tag);
  if (language) return language;
  throw new PasserelleError('unknown-language', {
    lang: tag,
    languages: languages.map((known) => known.tag).join(', '),
  });
}
