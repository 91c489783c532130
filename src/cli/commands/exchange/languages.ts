import type { PluralCategories } from '../../../adapters/formats/i18next-exchange/index.ts';
import { isLanguageTag } from '../../../adapters/formats/xml/language-tag.ts';
import { loadConfig } from '../../../config/load.ts';
import { PasserelleError } from '../../../core/error.ts';
import { languageOf } from '../../../languages/index.ts';

/**
 * The languages of an exchange: those that were given, else those of the project's config, else French; the target's
 * has no default where the project has more than one.
 */
export async function exchangeLanguages(
  given: { readonly srcLang?: string; readonly trgLang?: string },
  cwd: string,
): Promise<{ readonly srcLang: string; readonly trgLang: string }> {
  const { config } = await loadConfig(cwd);
  const srcLang = given.srcLang ?? config.srcLang ?? 'fr';
  const trgLang = given.trgLang ?? (config.trgLangs?.length === 1 ? config.trgLangs[0] : undefined);
  if (trgLang === undefined) throw new PasserelleError('exchange-no-language', {});
  for (const [option, tag] of [
    ['--src-lang', srcLang],
    ['--trg-lang', trgLang],
  ] as const)
    if (!isLanguageTag(tag))
      throw new PasserelleError('unknown-option-value', {
        option,
        expected: 'a BCP 47 language tag such as en or pt-BR',
        found: JSON.stringify(tag),
      });
  if (srcLang.toLowerCase() === trgLang.toLowerCase())
    throw new PasserelleError('exchange-one-language', { lang: trgLang });
  return { srcLang, trgLang };
}

/**
 * The plural categories that i18next asks a language for; undefined where nobody knows. For languages that Passerelle
 * does not know, and for ordinals, it is what `Intl.PluralRules` says, as i18next itself has it.
 */
export function pluralCategoriesOf(tag: string): PluralCategories | undefined {
  if (!isLanguageTag(tag)) return undefined;
  const known = languageOf(tag)?.pluralCategories;
  const [supported] = supportedOf(tag);
  if (supported === undefined) return known && { cardinal: known, ordinal: ['other'] };
  const categories = (type: 'cardinal' | 'ordinal') =>
    new Intl.PluralRules(supported, { type }).resolvedOptions().pluralCategories;
  return { cardinal: known ?? categories('cardinal'), ordinal: categories('ordinal') };
}

function supportedOf(tag: string): readonly string[] {
  try {
    return Intl.PluralRules.supportedLocalesOf([tag]);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
