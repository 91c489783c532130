import { baseLanguage, type Termbase } from './termbase.ts';

/**
 * The termbase with nothing but the given languages, a base language with its regional ones. A concept without a
 * section in any of them is left out.
 */
export function inLanguages(termbase: Termbase, langs: readonly string[]): Termbase {
  const wanted = new Set(langs.map((lang) => lang.toLowerCase()));
  const isWanted = ({ lang }: { readonly lang: string }) =>
    wanted.has(lang.toLowerCase()) || wanted.has(baseLanguage(lang));
  const concepts = termbase.concepts.flatMap((concept) => {
    const langSecs = concept.langSecs.filter(isWanted);
    return langSecs.length > 0 ? [{ ...concept, langSecs }] : [];
  });
  return { ...termbase, concepts };
}
