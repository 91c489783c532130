import { type Check, findingOf } from '../check.ts';
import { isEmpty } from './emptiness.ts';
import { mayBeForeign } from './may-need-detection.ts';
import { wholeLanguage } from './whole-language.ts';

/** A target that is written in the source's language, or in a third one. */
export const targetLanguage: Check = {
  id: 'target-language',
  title: 'Translation in the wrong language',
  category: 'accuracy',
  severity: 'major',
  uses: ['detectLanguage'],
  mayAsk: mayBeForeign,
  why: 'A sentence that was edited in the wrong language passes every check of form.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'La Chine et l’ASEAN sont des voisins.', 'China and ASEAN are neighbours.'],
      ['vi', 'Le musée du Louvre ferme à 18 h.', 'Bảo tàng Louvre đóng cửa lúc 18 giờ.'],
    ],
    fails: [
      ['en', 'La réunion aura lieu mardi prochain.', 'Cuộc họp sẽ diễn ra vào thứ ba tới.'],
      ['vi', 'Le comité publiera son rapport en mars.', 'The committee will publish its report in March.'],
      ['en', 'Le comité publiera son rapport en mars.', 'Le comité doit publier son rapport dans le mois de mars.'],
    ],
  },
  run(context) {
    const { target, environment } = context;
    if (isEmpty(target)) return [];
    const language = wholeLanguage(context);
    if (!language) return [];
    return [
      findingOf(targetLanguage, context, {
        message: `The target reads as ${language.name}, not as ${environment.target.name}. Translate the source into ${environment.target.name}.`,
        start: 0,
        end: target.length,
        actual: language.name,
        expected: [environment.target.name],
      }),
    ];
  },
};
