import { type Code, codes } from '../content.ts';
import type { Content } from '../document.ts';
import { type Check, findingOf } from './check.ts';
import { codeOffsets, labelOf } from './codes.ts';

/** Spanning codes of the target that close before they open, or that cross where the source's nest. */
export const codesNesting: Check = {
  id: 'codes-nesting',
  title: 'Wrongly nested inline codes',
  category: 'design-and-markup',
  severity: 'major',
  why: 'Codes that cross or close before they open give broken markup in most formats.',
  run(context) {
    const { segment, unit } = context;
    const target = segment.target ?? [];
    const wrong = misnested(target);
    if (wrong.length === 0) return [];
    const inSource = new Set(misnested(segment.source).map(({ code }) => code.id));
    const offsets = codeOffsets(target);
    return wrong
      .filter(({ code }) => !inSource.has(code.id))
      .map(({ code, isEarly }) => {
        const at = offsets.get(code) ?? 0;
        const label = labelOf(code, unit);
        return findingOf(codesNesting, context, {
          message: isEarly
            ? `The code ${label} closes before its partner opens. Put the opening code before the words and the closing one behind them.`
            : `The code ${label} closes while another that opened later is still open. Close the inner code first.`,
          start: at,
          end: at,
          actual: label,
        });
      });
  },
};

interface Misnested {
  readonly code: Code;
  /** True where the end stands before its start. */
  readonly isEarly: boolean;
}

/** The end codes that do not close the code that was opened last, among those that open and close in the content. */
function misnested(content: Content): readonly Misnested[] {
  const list = codes(content);
  const closing = new Set(list.filter((code) => code.kind === 'ec').map((code) => code.id));
  const opening = new Set(list.filter((code) => code.kind === 'sc').map((code) => code.id));
  const open: string[] = [];
  const opened = new Set<string>();
  const closed = new Set<string>();
  const wrong: Misnested[] = [];
  for (const code of list) {
    if (code.kind === 'sc' && closing.has(code.id)) {
      open.push(code.id);
      opened.add(code.id);
    }
    if (code.kind !== 'ec' || !opening.has(code.id)) continue;
    while (closed.has(open.at(-1) ?? '')) open.pop();
    if (open.at(-1) !== code.id) wrong.push({ code, isEarly: !opened.has(code.id) });
    closed.add(code.id);
  }
  return wrong;
}
