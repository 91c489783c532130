import { type Check, findingOf } from '../check.ts';

/**
 * A mark typed twice: `,,` `..` `;;` `::` and two different ones of `, ; :` in a row, and of `!! ??` what the source has
 * not. Three full stops are an ellipsis; `.,` behind an abbreviation is right; and what the source has too (`std::map`,
 * `../lib`) is kept from it.
 */
export const doubledMark: Check = {
  id: 'doubled-mark',
  title: 'Doubled punctuation mark',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'A mark typed twice is a slip that every reader sees.',
  falseAlarms: { en: 0, vi: 1.1 },
  examples: {
    passes: [
      ['en', 'Il part, revient, etc., puis dort…', 'He leaves, comes back, etc., then sleeps...'],
      ['vi', 'Vraiment ?!', 'Thật sao?!'],
    ],
    fails: [
      ['en', 'Il part, puis revient.', 'He leaves,, then comes back.'],
      ['vi', 'Il part.', 'Anh ấy đi..'],
    ],
  },
  run(context) {
    const { source, target } = context;
    const findings = [];
    for (const { 0: marks, index } of target.matchAll(slips)) {
      if (!isBehindWord(target, index) || source.includes(marks) || (/[!?]/u.test(marks) && /[!?]{2}/u.test(source)))
        continue;
      const [first = '', last = ''] = [marks.slice(0, 1), marks.slice(-1)];
      findings.push(
        findingOf(doubledMark, context, {
          message: `“${marks}” stands where one mark is enough.`,
          start: index,
          end: index + marks.length,
          actual: marks,
          expected: first === last ? [first] : [first, last],
        }),
      );
    }
    return findings;
  },
};

/** Before a space, a closing mark or the end. */
const slips = /(?:[,;:][\u0020\u00A0]?[,;:]|,\.|\.\.|!{2,3}|\?{2,3})(?=[\s"”’')\]»]|$)/gu;

function isBehindWord(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N})\]"”’%]$/u.test(text.slice(Math.max(0, at - 2), at));
}
