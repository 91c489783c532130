import { type Check, findingOf } from '../check.ts';
import { isEmpty } from './emptiness.ts';

/** An empty target of a source that says something. */
export const targetEmpty: Check = {
  id: 'target-empty',
  title: 'Empty translation',
  category: 'accuracy',
  severity: 'major',
  why: 'An empty translation drops the sentence from the release without anybody noticing.',
  run(context) {
    if (!isEmpty(context.target) || isEmpty(context.source)) return [];
    return [
      findingOf(targetEmpty, context, {
        message: 'The target is empty. Translate the segment, or remove the target so that it counts as untranslated.',
        start: 0,
        end: context.target.length,
        actual: context.target,
      }),
    ];
  },
};
