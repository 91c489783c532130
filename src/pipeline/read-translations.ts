import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { Language, Translations } from '../core/ports.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { Adapters } from './adapters.ts';
import { isWorkFile, maxTmxBytes } from './memory-limits.ts';
import { decodedText, maxWorkBytes, orThrow } from './read-text.ts';

/** A file to check, wherever it comes from. */
export interface CheckedInput {
  /** What findings call it. */
  readonly name: string;
  /** Relative to the folder of all of them, forward slashes; the config's paths are held against it. */
  readonly path: string;
  /** Its bytes, undefined where there is none; refuses more than `limit`. */
  read(limit: number): Promise<Uint8Array | undefined>;
}

/**
 * The translations in a file.
 *
 * @throws PasserelleError where it can't be read, or holds none
 */
export async function readTranslationsOf(
  { name, read }: CheckedInput,
  srcLang: string,
  adapters: Adapters,
): Promise<Translations & { readonly findings: readonly Finding[] }> {
  const bytes = await read(isWorkFile(name) ? maxWorkBytes : maxTmxBytes);
  if (bytes === undefined) throw new PasserelleError('not-found', { path: name });
  const text = decodedText(bytes, adapters, name);
  const isKnown = (tag: string) => languageOf(tag) !== undefined;
  const reading = await adapters.readTranslations(text, name, { srcLang, isKnown });
  if (!reading) throw new PasserelleError('not-translations', { path: name });
  return orThrow(reading, 'bad-xliff', name);
}

/** The language of a file's texts. @throws PasserelleError where the file names none, or the product does not know it */
export function languageIn(name: string, lang: string): Language {
  const language = languageOf(lang);
  if (language) return language;
  if (lang === 'und') throw new PasserelleError('no-source-language', { path: name });
  throw new PasserelleError('unknown-file-language', {
    path: name,
    lang,
    languages: languages.map(({ tag }) => tag).join(', '),
  });
}
