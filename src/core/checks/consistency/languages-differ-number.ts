import { type DocumentCheck, findingOf, type SegmentContext } from '../check.ts';
import { compareNumbers } from '../numbers/compare.ts';
import { numberDifference } from '../numbers/difference.ts';
import type { NumberReading } from '../numbers/mention.ts';
import { comparedBySegment } from './by-segment.ts';

/**
 * Two translations of one segment with different numbers, each of which agrees with the source by itself: the source
 * leaves open what it means, or names no number at all. What `number` tells of one language alone is not told again.
 */
export const languagesDifferNumber: DocumentCheck = {
  id: 'languages-differ-number',
  title: 'Languages that disagree on a number',
  category: 'accuracy',
  severity: 'major',
  why: 'The two versions are read side by side, and one of them gives a figure that the source does not mean.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [['en vi', 'Il y a 12 pays.', 'There are 12 countries.', 'Có 12 nước.']],
    fails: [['en vi', 'Une mode des années 20.', 'A fashion of the 1920s.', 'Một mốt của những năm 2020.']],
  },
  begin: () => comparedBySegment(readingOf, differenceOf),
};

interface Reading {
  readonly numbers: NumberReading;
  readonly target: string;
}

/** Undefined where the target has no number in digits, or `number` has something to say. */
function readingOf(context: SegmentContext): Reading | undefined {
  if (!/\d/u.test(context.target)) return undefined;
  const { target, changed, missing, extra } = numberDifference(context);
  if (target.digits.length === 0 || changed.length + missing.length + extra.length > 0) return undefined;
  const { digits, words, others, names, units, isAfternoon, isComplete, namesYear } = target;
  // Without what else the reading holds on to.
  return {
    numbers: { digits, words, others, names, units, isAfternoon, isComplete, namesYear },
    target: context.target,
  };
}

function differenceOf(context: SegmentContext, own: Reading, other: Reading, otherLang: string) {
  const { changed } = compareNumbers(other.numbers, own.numbers);
  const [first] = changed;
  if (!first) return undefined;
  const [expected, actual] = [
    other.target.slice(first.source.start, first.source.end),
    own.target.slice(first.target.start, first.target.end),
  ];
  return findingOf(languagesDifferNumber, context, {
    message: `${otherLang} has ${expected} here and ${context.trgLang} ${actual}. Find out which the source means, and mend the other translation.`,
    start: first.target.start,
    end: first.target.end,
    actual,
  });
}
