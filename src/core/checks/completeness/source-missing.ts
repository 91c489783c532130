import { type Check, findingOf } from '../check.ts';
import { isEmpty } from './emptiness.ts';

/** A target of a source that says nothing. */
export const sourceMissing: Check = {
  id: 'source-missing',
  title: 'Translation of nothing',
  category: 'accuracy',
  severity: 'major',
  why: 'A translation without a source is mostly the neighbour’s, moved by one segment.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [['en', 'Bonjour.', 'Hello.']],
    fails: [['en', '', 'See you tomorrow.']],
  },
  run(context) {
    const { source, target, segment } = context;
    const hasCode = segment.source.some(({ kind }) => kind !== 'text');
    if (!isEmpty(source) || hasCode || !/\p{L}/u.test(target)) return [];
    return [
      findingOf(sourceMissing, context, {
        message:
          'The source is empty, but the target has text. Move the text to the segment that it translates, or remove it.',
        start: 0,
        end: target.length,
        actual: target,
      }),
    ];
  },
};
