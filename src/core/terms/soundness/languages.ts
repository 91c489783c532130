import { baseLanguage } from '../termbase.ts';
import type { Problem, SoundnessRule } from './rule.ts';
import { listed } from './words.ts';

/**
 * The shape that all BCP 47 tags share: parts of up to eight letters and digits, the first without digits. `und` is well
 * formed, and no language.
 */
const tagShape = /^(?:[a-z]{2,8}|x(?=-)|i(?=-))(?:-[a-z0-9]{1,8})*$/iu;

/** A language section whose tag nothing can be looked up by. */
export const languageTags: SoundnessRule = {
  id: 'termbase-language-tag',
  severity: 'major',
  wants: 'Each language section has a BCP 47 language tag.',
  *find({ termbase }): Generator<Problem> {
    for (const concept of termbase.concepts) {
      for (const section of concept.langSecs) {
        if (tagShape.test(section.lang) && section.lang.toLowerCase() !== 'und') continue;
        const message = `Concept ${concept.id}: “${section.lang}” is no BCP 47 language tag, so its terms are never found. Write one such as fr, en or vi.`;
        yield { concept, section, message, actual: section.lang };
      }
    }
  },
};

/**
 * A concept without terms in one of the project's languages: a translator has nothing to go by there. A language that no
 * concept has is told once.
 */
export const missingLanguages: SoundnessRule = {
  id: 'concept-language-missing',
  severity: 'minor',
  wants: 'Each concept has a term in each language of the project.',
  *find({ termbase, langs, uses }): Generator<Problem> {
    const isThere = (lang: string) => (uses.get(baseLanguage(lang))?.all.length ?? 0) > 0;
    const started = langs.filter(isThere);
    for (const lang of langs)
      if (!isThere(lang) && termbase.concepts.length > 0)
        yield { message: `The termbase has no term in ${lang}. Add a language section to each concept.`, actual: lang };
    for (const concept of termbase.concepts) {
      const present = new Set<string>();
      for (const { lang, terms } of concept.langSecs) if (terms.length > 0) present.add(baseLanguage(lang));
      const missing = started.filter((lang) => !present.has(baseLanguage(lang)));
      if (missing.length === 0) continue;
      const message = `Concept ${concept.id} has no term in ${listed(missing)}. Add a language section with its term.`;
      yield { concept, message, actual: missing.join(', ') };
    }
  },
};
