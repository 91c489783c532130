import { type Code, codes } from '../../content.ts';
import type { Content } from '../../document.ts';
import { type Check, findingOf } from '../check.ts';
import { codeKey, codeOffsets, labelOf } from './codes.ts';

/**
 * Standalone codes of the target in another order than the source's. Spanning codes may move with their words.
 *
 * @see XLIFF 2.1, canReorder: « Indicates whether or not the inline code can be re-ordered. »
 */
export const codesOrder: Check = {
  id: 'codes-order',
  title: 'Inline codes in another order',
  category: 'design-and-markup',
  severity: 'minor',
  why: 'Two images or values that changed places say something else than the source.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Appuyez sur <1/> puis sur <2/>.', 'Press <1/> and then <2/>.'],
      ['vi', 'Le <1>grand</1> <2>pont</2>', 'Cây <2>cầu</2> <1>lớn</1>'],
    ],
    fails: [
      ['en', 'Appuyez sur <1/> puis sur <2/>.', 'Press <2/> and then <1/>.'],
      ['vi', 'De <1/> à <2/>', 'Từ <2/> đến <1/>'],
    ],
  },
  run(context) {
    const { segment, unit } = context;
    const target = segment.target ?? [];
    const [inSource, inTarget] = [standalone(segment.source), standalone(target)];
    if (inSource.length < 2 || inTarget.length < 2) return [];
    const [wanted, found] = common(inSource, inTarget);
    // Two line breaks are one as good as the other.
    const at = wanted.findIndex((code, i) => {
      const other = found[i];
      return other !== undefined && codeKey(code) !== codeKey(other) && labelOf(code, unit) !== labelOf(other, unit);
    });
    const [first, other] = [wanted[at], found[at]];
    if (!first || !other) return [];
    const isFixed = wanted.some(({ canReorder }) => canReorder === 'no' || canReorder === 'firstNo');
    const offset = codeOffsets(target).get(other) ?? 0;
    return [
      findingOf(codesOrder, context, {
        message: `The code ${labelOf(other, unit)} stands where the source has ${labelOf(first, unit)}. ${isFixed ? 'These codes have to keep their order.' : 'Check that each stands with its own words.'}`,
        severity: isFixed ? 'major' : 'minor',
        start: offset,
        end: offset,
        actual: labelOf(other, unit),
        expected: [labelOf(first, unit)],
      }),
    ];
  },
};

function standalone(content: Content): readonly Code[] {
  if (content.length < 2) return [];
  return codes(content).filter(({ kind }) => kind === 'ph');
}

/** The codes that both have, each in its own order. */
function common(one: readonly Code[], other: readonly Code[]): readonly [readonly Code[], readonly Code[]] {
  const [ofOne, ofOther] = [new Set(one.map(codeKey)), new Set(other.map(codeKey))];
  return [one.filter((code) => ofOther.has(codeKey(code))), other.filter((code) => ofOne.has(codeKey(code)))];
}
