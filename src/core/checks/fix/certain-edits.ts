import { plainText } from '../../content.ts';
import type { Content } from '../../document.ts';
import type { Finding } from '../../finding.ts';
import { singleRuns, type TextEdit } from '../../terms/replace/edit-content.ts';

export interface CertainEdits {
  /** Ascending and apart; no code and no annotation stands inside one. */
  readonly edits: readonly TextEdit[];
  readonly ruleIds: readonly string[];
}

/**
 * The edits of a target that its findings ask for, which are all of checks with certain fixes: those that name a place
 * and exactly one text for it. Of two that overlap the first one counts.
 */
export function certainEdits(target: Content, findings: readonly Finding[]): CertainEdits {
  const text = plainText(target);
  const isInRun = singleRuns(target);
  const fixed = protectedRanges(target);
  const wanted = findings.flatMap(({ ruleId, side, start, end, expected }) => {
    const put = expected?.[0];
    if (side !== 'target' || start === undefined || end === undefined || put === undefined) return [];
    if (expected?.length !== 1 || start >= end || end > text.length || text.slice(start, end) === put) return [];
    if (!isInRun(start, end) || fixed.some((range) => range.start < end && start < range.end)) return [];
    return [{ ruleId, edit: { start, end, text: put } }];
  });
  wanted.sort((a, b) => a.edit.start - b.edit.start || b.edit.end - a.edit.end);
  const edits: TextEdit[] = [];
  const ruleIds = new Set<string>();
  for (const { ruleId, edit } of wanted) {
    if (edit.start < (edits.at(-1)?.end ?? 0)) continue;
    edits.push(edit);
    ruleIds.add(ruleId);
  }
  return { edits, ruleIds: [...ruleIds] };
}

/** The stretches of the plain text that annotations say are not to be translated. */
function protectedRanges(content: Content): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const open = new Map<string, { start: number; end: number }>();
  let position = 0;
  for (const inline of content) {
    if (inline.kind === 'text') position += inline.text.length;
    else if (inline.kind === 'sm' && inline.translate === false) {
      // Without an end, it reaches into the next segments.
      const range = { start: position, end: Number.POSITIVE_INFINITY };
      ranges.push(range);
      open.set(inline.id, range);
    } else if (inline.kind === 'em') {
      const range = open.get(inline.id);
      if (range) range.end = position;
    }
  }
  return ranges;
}
