import { type Check, findingOf } from '../check.ts';
import { languageSigns } from './reading.ts';
import { isCopy } from './untranslated.ts';

/** A target that is written in the source's language, by its function words. */
export const targetLanguage: Check = {
  id: 'target-language',
  title: 'Translation in the source language',
  category: 'accuracy',
  severity: 'major',
  why: 'A sentence that was edited in the wrong language passes every check of form.',
  run(context) {
    const { source, target, environment } = context;
    const signs = languageSigns(
      target,
      environment.source.checks.functionWords,
      environment.target.checks.functionWords,
    );
    const isSourceLanguage = signs.source >= 3 && signs.source > 2 * signs.target && signs.source * 6 >= signs.words;
    // An exact copy is reported as untranslated.
    if (!isSourceLanguage || isCopy(source, target)) return [];
    return [
      findingOf(targetLanguage, context, {
        message: `The target reads as ${environment.source.name}, not as ${environment.target.name}: ${signs.source} of its ${signs.words} words are ${environment.source.name} function words.`,
        start: 0,
        end: target.length,
        actual: environment.source.name,
        expected: [environment.target.name],
      }),
    ];
  },
};
