import { type Check, findingOf } from '../check.ts';

/**
 * A space before a mark that has none in the target's language: before `; : ! ? %` as French has it, and before a comma
 * or full stop. Let pass are a smiley (`:-)`), a port or a key (` :8080`), a file type (` .txt`), an ellipsis and a
 * ratio (`2 : 1`).
 */
export const spaceBeforeMark: Check = {
  id: 'space-before-mark',
  title: 'Space before punctuation',
  category: 'locale-conventions',
  severity: 'minor',
  isFixCertain: true,
  why: 'The space before double marks is French typography; in other languages it is a mistake and may break the line before the mark.',
  falseAlarms: { en: 0, vi: 3.2 },
  examples: {
    passes: [
      ['en', 'Vraiment ? Oui : 50 %.', 'Really? Yes: 50%.'],
      ['vi', 'Le match finit 2 : 1.', 'Trận đấu kết thúc 2 : 1.'],
    ],
    fails: [
      ['en', 'Vraiment ?', 'Really ?'],
      ['vi', 'Il part, puis revient.', 'Anh ấy đi , rồi quay lại.'],
    ],
  },
  run(context) {
    const { target: text, environment } = context;
    const { source, target } = environment;
    const findings = [];
    for (const match of text.matchAll(/\s[;:!?%,.]/gu)) {
      const at = match.index + 1;
      const mark = text[at] ?? '';
      if (target.checks.spaceBefore.includes(mark) || !standsAlone(text, at)) continue;
      const start = startOfSpaces(text, at);
      if (isGap(text, start, at)) continue;
      const manner = source.checks.spaceBefore.includes(mark) ? `, as in ${source.name}` : '';
      findings.push(
        findingOf(spaceBeforeMark, context, {
          message: `There is a space before “${mark}”${manner}. ${target.name} has none there.`,
          start,
          end: at + 1,
          actual: text.slice(start, at + 1),
          expected: [mark],
        }),
      );
    }
    return findings;
  },
};

/** The first of the spaces before an offset; a run of more than a few is no slip. */
function startOfSpaces(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 8 && /\s/u.test(text[start - 1] ?? '')) start--;
  return start;
}

/** Whether what stands before the spaces is nothing that a mark can follow, or a figure that it divides from the next. */
function isGap(text: string, start: number, at: number): boolean {
  const before = text[start - 1] ?? '';
  const mark = text[at] ?? '';
  if (mark === '%') return !/\d/u.test(before);
  if (mark === ':' && /\d/u.test(before) && /^\s?\d/u.test(text.slice(at + 1, at + 3))) return true;
  return !/[\p{L}\p{M}\p{N}"'’”»)\]%.!?]/u.test(before) || /[\n\t]/u.test(text.slice(start, at));
}

/** Whether the mark ends something: no letter glued behind it, and it is no part of a smiley or an ellipsis. */
function standsAlone(text: string, at: number): boolean {
  const [mark = '', after = ' ', next = ' '] = text.slice(at, at + 3);
  if (/[:;]/u.test(mark) && (after === ')' || (after === "'" && /[()]/u.test(next)))) return false;
  if (mark === '.' && (after === '.' || next === '.')) return false;
  return /[\s"'’”»).!?,;]/u.test(after) && !(/[.,]/u.test(mark) && /[.,]/u.test(after));
}
