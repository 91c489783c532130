import { type Check, findingOf } from '../check.ts';
import { isEmpty } from './emptiness.ts';

/** A target that is empty, or has no word, of a source that says something. */
export const targetEmpty: Check = {
  id: 'target-empty',
  title: 'Empty translation',
  category: 'accuracy',
  severity: 'major',
  why: 'An empty translation drops the sentence from the release without anybody noticing.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Une phrase.', 'A sentence.'],
      ['vi', 'Vingt et un.', '21'],
    ],
    fails: [
      ['en', 'Le rapport paraît en juin.', ''],
      ['vi', 'Le rapport paraît en juin.', '…'],
    ],
  },
  run(context) {
    const { source, target } = context;
    if (/\p{L}/u.test(target) || isEmpty(source)) return [];
    const empty = isEmpty(target);
    if (!empty && !isSentence(source, target)) return [];
    return [
      findingOf(targetEmpty, context, {
        message: empty
          ? 'The target is empty. Translate the segment, or remove the target so that it counts as untranslated.'
          : 'The target has no word, while the source is a sentence. Translate the segment.',
        start: 0,
        end: target.length,
        actual: target,
      }),
    ];
  },
};

/** Whether a source has so many words that no figures, names of a month or signs answer to them. */
function isSentence(source: string, target: string): boolean {
  const words = source.slice(0, 400).match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu)?.length ?? 0;
  return words >= (/\p{N}/u.test(target) ? 5 : 3);
}
