import { plainText, textContent } from '../../content.ts';
import type { Segment, Unit } from '../../document.ts';
import { type Check, findingOf } from '../check.ts';

/**
 * Words in an ignorable, which translators are not shown. Reported with the first segment of the unit, since an
 * ignorable has no place of its own in a finding.
 */
export const ignorableText: Check = {
  id: 'ignorable-text',
  title: 'Text between the segments',
  category: 'accuracy',
  severity: 'minor',
  why: 'What stands between two segments is not offered for translation and stays French in the release.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [{ texts: ['en', 'Il part. Elle reste.', 'He leaves. She stays.'], unit: between(' ') }],
    fails: [
      {
        texts: ['en', 'Il part. Voir ci-dessous. Elle reste.', 'He leaves. She stays.'],
        unit: between(' Voir ci-dessous. '),
      },
    ],
  },
  run(context) {
    const { unit, segment, source } = context;
    if (unit.parts.length < 2 || unit.parts.find(({ kind }) => kind === 'segment') !== segment) return [];
    return unit.parts.flatMap((part) => {
      if (part.kind !== 'ignorable') return [];
      const text = plainText(part.source);
      if (!/\p{L}{2}/u.test(text) || /\p{L}/u.test(plainText(part.target ?? []))) return [];
      return findingOf(ignorableText, context, {
        message: `“${text.trim().slice(0, 80)}” stands between segments, where nobody translates it. Make it a segment in the tool that made the file.`,
        side: 'source',
        start: 0,
        end: source.length,
        actual: text,
      });
    });
  },
};

/** The parts of an example: two segments, and what stands between them. */
function between(text: string): Pick<Unit, 'parts'> {
  const segment = (id: string, source: string, target: string): Segment => ({
    kind: 'segment',
    id,
    state: 'translated',
    source: textContent(source),
    target: textContent(target),
  });
  return {
    parts: [
      segment('s1', 'Il part.', 'He leaves.'),
      { kind: 'ignorable', source: textContent(text) },
      segment('s2', 'Elle reste.', 'She stays.'),
    ],
  };
}
