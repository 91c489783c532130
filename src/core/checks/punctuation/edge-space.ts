import { type Check, findingOf } from '../check.ts';
import { isEmpty } from '../completeness/emptiness.ts';

/** White space at the beginning or end of the target that the source does not have, or the other way round. */
export const edgeSpace: Check = {
  id: 'edge-space',
  title: 'Different space at an edge',
  category: 'design-and-markup',
  severity: 'minor',
  why: 'The space between two segments stands outside them; one more at an edge doubles it, one less glues words together.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [['en', 'Une phrase. ', 'A sentence. ']],
    fails: [
      ['en', 'Une phrase.', ' A sentence.'],
      ['vi', 'Une phrase. ', 'Một câu.'],
    ],
  },
  run(context) {
    const { source, target } = context;
    if (isEmpty(target) || isEmpty(source)) return [];
    const findings = [];
    const begins = /^\s*/u;
    const [sourceStart, targetStart] = [begins.exec(source)?.[0] ?? '', begins.exec(target)?.[0] ?? ''];
    if ((sourceStart === '') !== (targetStart === ''))
      findings.push(
        findingOf(edgeSpace, context, {
          message: sentence('begins', targetStart),
          start: 0,
          end: targetStart.length,
          actual: targetStart,
          expected: [sourceStart],
        }),
      );
    const [sourceEnd, targetEnd] = [spaceAtEnd(source), spaceAtEnd(target)];
    if ((sourceEnd === '') !== (targetEnd === ''))
      findings.push(
        findingOf(edgeSpace, context, {
          message: sentence('ends', targetEnd),
          start: target.length - targetEnd.length,
          end: target.length,
          actual: targetEnd,
          expected: [sourceEnd],
        }),
      );
    return findings;
  },
};

function sentence(verb: string, found: string): string {
  return found === ''
    ? `The source ${verb} with a space, the target does not. Keep the space.`
    : `The target ${verb} with a space that the source does not have. Remove it.`;
}

/** The white space at the end; a loop, since a regular expression would try every run of spaces in the text. */
function spaceAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && /\s/u.test(text[start - 1] ?? '')) start--;
  return text.slice(start);
}
