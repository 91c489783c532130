import { type Code, codes } from '../../content.ts';
import type { Content } from '../../document.ts';
import { type Check, findingOf } from '../check.ts';
import { codeOffsets, labelOf } from './codes.ts';

/** Spanning codes of the target that close before they open, or that cross where the source's nest. */
export const codesNesting: Check = {
  id: 'codes-nesting',
  title: 'Wrongly nested inline codes',
  category: 'design-and-markup',
  severity: 'major',
  why: 'Codes that cross or close before they open give broken markup in most formats.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Une <1>très <2>bonne</2></1> idée.', 'A <1>very <2>good</2></1> idea.'],
      ['vi', 'Une <1>très <2>bonne</2></1> idée.', 'Một ý tưởng <1>rất <2>hay</2></1>.'],
    ],
    fails: [
      ['en', 'Une <1>très <2>bonne</2></1> idée.', 'A <1>very <2>good</1></2> idea.'],
      ['vi', 'Lisez <1>le guide</1>.', 'Hãy đọc </1>hướng dẫn<1>.'],
    ],
  },
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
  /** Positions of the codes that are open, the last opened at the end; those closed out of turn stay until they surface. */
  const open: number[] = [];
  const openById = new Map<string, number[]>();
  const closed = new Set<number>();
  const wrong: Misnested[] = [];
  for (const [position, code] of list.entries()) {
    if (code.kind === 'sc' && closing.has(code.id)) {
      open.push(position);
      const same = openById.get(code.id);
      if (same) same.push(position);
      else openById.set(code.id, [position]);
    }
    if (code.kind !== 'ec' || !opening.has(code.id)) continue;
    while (closed.has(open.at(-1) ?? -1)) open.pop();
    const start = openById.get(code.id)?.pop();
    if (start === undefined || start !== open.at(-1)) wrong.push({ code, isEarly: start === undefined });
    if (start !== undefined) closed.add(start);
  }
  return wrong;
}
