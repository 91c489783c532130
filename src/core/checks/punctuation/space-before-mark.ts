import { type Check, findingOf } from '../check.ts';

/** A space before `; : ! ?` that the source's typography asks for and the target's does not. */
export const spaceBeforeMark: Check = {
  id: 'space-before-mark',
  title: 'Space before punctuation',
  category: 'locale-conventions',
  severity: 'minor',
  isFixCertain: true,
  why: 'The space before double marks is French typography; in other languages it is a mistake and may break the line before the mark.',
  run(context) {
    const { source, target } = context.environment;
    const marks = source.checks.spaceBefore.filter(
      (mark) => /[;:!?]/u.test(mark) && !target.checks.spaceBefore.includes(mark),
    );
    if (marks.length === 0) return [];
    const findings = [];
    const text = context.target;
    for (let at = 1; at < text.length; at++) {
      const mark = text[at] ?? '';
      if (!marks.includes(mark) || !/\s/u.test(text[at - 1] ?? '') || !standsAlone(text, at)) continue;
      findings.push(
        findingOf(spaceBeforeMark, context, {
          message: `There is a space before “${mark}”, as in ${source.name}. ${target.name} has none there.`,
          start: at - 1,
          end: at + 1,
          actual: text.slice(at - 1, at + 1),
          expected: [mark],
        }),
      );
    }
    return findings;
  },
};

/** Whether the mark ends something: a word before it, and no letter glued behind it, as in the smiley `:D` or `:port`. */
function standsAlone(text: string, at: number): boolean {
  const after = text[at + 1] ?? ' ';
  const before = text[at - 2] ?? '';
  return /[\s"'’”»).!?]/u.test(after) && /[\p{L}\p{N}"'’”»)%.]/u.test(before);
}
