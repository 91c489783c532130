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
 * and exactly one text for it. The edits of one check are taken together, since they may be the two marks of a pair:
 * where one of them overlaps an edit of a check before it, they wait for the next round.
 */
export function certainEdits(target: Content, findings: readonly Finding[]): CertainEdits {
  const isPossible = possibleIn(target);
  const byRule = new Map<string, TextEdit[]>();
  for (const { ruleId, side, start, end, expected } of findings) {
    const [put] = expected ?? [];
    if (side !== 'target' || start === undefined || end === undefined || put === undefined) continue;
    if (expected?.length !== 1 || !isPossible({ start, end, text: put })) continue;
    const edits = byRule.get(ruleId);
    if (edits) edits.push({ start, end, text: put });
    else byRule.set(ruleId, [{ start, end, text: put }]);
  }
  let edits: readonly TextEdit[] = [];
  const ruleIds: string[] = [];
  for (const [ruleId, wanted] of byRule) {
    const all = inOrder([...edits, ...apart(inOrder(wanted))]);
    if (apart(all).length < all.length) continue;
    edits = all;
    ruleIds.push(ruleId);
  }
  return { edits, ruleIds };
}

/** Whether an edit changes something, and neither a code nor what is not to be translated. */
function possibleIn(target: Content): (edit: TextEdit) => boolean {
  const text = plainText(target);
  const isInRun = singleRuns(target);
  const fixed = protectedRanges(target);
  return ({ start, end, text: put }) =>
    start < end &&
    end <= text.length &&
    text.slice(start, end) !== put &&
    isInRun(start, end) &&
    !fixed.some((range) => range.start < end && start < range.end);
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those of the edits that overlap none before them. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
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
