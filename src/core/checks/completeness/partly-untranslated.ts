import { type Check, findingOf } from '../check.ts';
import { foreignStretches } from './foreign-stretches.ts';
import { mayHaveForeignPart } from './may-need-detection.ts';
import { isCopy } from './untranslated.ts';
import { wholeLanguage } from './whole-language.ts';

/** A clause or a half of a target that was left in the source's language, or in a third one. */
export const partlyUntranslated: Check = {
  id: 'partly-untranslated',
  title: 'Words left untranslated',
  category: 'accuracy',
  severity: 'major',
  why: 'A translator who is interrupted leaves the rest of the sentence in French.',
  falseAlarms: { en: 0, vi: 0 },
  uses: ['detectLanguage'],
  mayAsk: mayHaveForeignPart,
  examples: {
    passes: [
      ['en', 'Il a étudié à l’École des hautes études.', 'He studied at the École des hautes études.'],
      ['vi', 'Elle habite rue de la Paix.', 'Bà sống ở rue de la Paix.'],
    ],
    fails: [
      [
        'en',
        'Le conseil a adopté le budget, mais la commission demande un nouvel examen.',
        'The council adopted the budget, mais la commission demande un nouvel examen.',
      ],
      [
        'vi',
        'Le conseil a adopté le budget, mais la commission demande un nouvel examen.',
        'Hội đồng đã thông qua ngân sách, mais la commission demande un nouvel examen.',
      ],
    ],
  },
  run(context) {
    const { source, target, environment } = context;
    const stretches = foreignStretches(context);
    if (stretches.length === 0 || isCopy(source, target) || wholeLanguage(context)) return [];
    return stretches.map(({ start, end, language }) => {
      const actual = target.slice(start, end);
      return findingOf(partlyUntranslated, context, {
        message: `“${shortened(actual)}” is ${language}. Translate it into ${environment.target.name} with the rest of the sentence.`,
        start,
        end,
        actual,
      });
    });
  },
};

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}
