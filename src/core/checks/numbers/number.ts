import type { Finding } from '../../finding.ts';
import { foldWord } from '../../terms/fold.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { isEmpty } from '../completeness/emptiness.ts';
import type { NumberFacts } from '../facts.ts';
import { numberDifference } from './difference.ts';
import type { NumberMention } from './mention.ts';

/**
 * Numbers in digits that the other side has neither in digits nor in words. Where one is missing and another is extra,
 * the number was changed; one that is only missing is major from ten up, one that is only extra is minor, since
 * languages write small numbers in words and count in other ways.
 */
export const number: Check = {
  id: 'number',
  title: 'Different number',
  category: 'accuracy',
  severity: 'major',
  why: 'A wrong figure, date or amount is the mistake that readers act on.',
  run(context) {
    const { source, target, environment } = context;
    if (isEmpty(target) || !/[\dIVX]/u.test(source + target)) return [];
    const { missing, extra } = numberDifference(context);
    const changed = Math.min(missing.length, extra.length);
    const systems = new Set(extra.map(({ end }) => unitAfter(target, end, environment.target.checks.numbers)));
    return [
      ...missing.slice(0, changed).map((mention, i) => {
        const system = unitAfter(source, mention.end, environment.source.checks.numbers);
        const isConverted = system !== undefined && systems.has(system === 'metric' ? 'imperial' : 'metric');
        return changedNumber(context, mention, extra[i], isConverted);
      }),
      ...missing.slice(changed).map((mention) => missingNumber(context, mention)),
      ...extra.slice(changed).map((mention) => extraNumber(context, mention)),
    ];
  },
};

function changedNumber(
  context: SegmentContext,
  was: NumberMention,
  is: NumberMention | undefined,
  isConverted: boolean,
): Finding {
  const expected = context.source.slice(was.start, was.end);
  const actual = context.target.slice(is?.start, is?.end);
  const advice = isConverted
    ? 'The measure seems to be converted: check the figure.'
    : `Write the source's number, in the way of ${context.environment.target.name}.`;
  return findingOf(number, context, {
    message: `The source has ${expected}, the target ${actual}. ${advice}`,
    severity: isConverted ? 'minor' : 'major',
    ...(is && { start: is.start, end: is.end }),
    actual,
    expected: [expected],
  });
}

/** The system of the unit of measure behind a number. */
function unitAfter(text: string, end: number, facts: NumberFacts): 'metric' | 'imperial' | undefined {
  const unit = foldWord(/^[\s-]?([\p{L}\p{M}]{1,12})(?![\p{L}\p{M}])/u.exec(text.slice(end, end + 15))?.[1] ?? '');
  return Object.hasOwn(facts.units, unit) ? facts.units[unit] : undefined;
}

function missingNumber(context: SegmentContext, { start, end, values }: NumberMention): Finding {
  const expected = context.source.slice(start, end);
  const isSmall = values.every((value) => Number.isInteger(value) && value < 10);
  return findingOf(number, context, {
    message: `The number ${expected} of the source is not in the target, in digits or in words.`,
    severity: isSmall ? 'minor' : 'major',
    side: 'source',
    start,
    end,
    expected: [expected],
  });
}

function extraNumber(context: SegmentContext, { start, end }: NumberMention): Finding {
  const actual = context.target.slice(start, end);
  return findingOf(number, context, {
    message: `The number ${actual} of the target is not in the source, in digits or in words.`,
    severity: 'minor',
    start,
    end,
    actual,
  });
}
