import type { State } from '../../../core/document.ts';
import { states } from '../../../core/document.ts';
import { oldPrefix } from './names.ts';

/** A state of XLIFF 2 with what refines it. */
export interface SegmentState {
  readonly state: State;
  readonly subState?: string;
}

/** What a trans-unit of 1.2 says: the state of its target, and whether it is approved. */
export interface UnitState {
  readonly state?: string;
  readonly approved?: boolean;
}

interface Row {
  readonly old: string;
  readonly state: State;
  /** Whether it is the state that is written for `state`; the others come back by their subState. */
  readonly isMain: boolean;
}

/**
 * The states of 1.2 and what each is in 2.x. "signed-off" is "changes are reviewed and approved", "translated" is "has
 * been translated", "new" an item that no earlier version had. What needs a review is translated but not reviewed.
 *
 * @see http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state
 */
export const stateTable: readonly Row[] = [
  { old: 'new', state: 'initial', isMain: true },
  { old: 'needs-translation', state: 'initial', isMain: false },
  { old: 'needs-adaptation', state: 'initial', isMain: false },
  { old: 'needs-l10n', state: 'initial', isMain: false },
  { old: 'translated', state: 'translated', isMain: true },
  { old: 'needs-review-translation', state: 'translated', isMain: false },
  { old: 'needs-review-adaptation', state: 'translated', isMain: false },
  { old: 'needs-review-l10n', state: 'translated', isMain: false },
  { old: 'signed-off', state: 'reviewed', isMain: true },
  { old: 'final', state: 'final', isMain: true },
];

/**
 * The state and approval of a trans-unit whose segments have these states: those of the earliest. `approved` is "yes"
 * for what "is final or has passed its final review", so for reviewed and final.
 */
export function toOldState(segments: readonly SegmentState[]): Required<UnitState> {
  const [first, ...others] = segments;
  let earliest = first ?? { state: 'initial' as const };
  for (const segment of others) if (states.indexOf(segment.state) < states.indexOf(earliest.state)) earliest = segment;
  const approved = earliest.state === 'reviewed' || earliest.state === 'final';
  return { state: oldNameOf(earliest), approved };
}

function oldNameOf({ state, subState }: SegmentState): string {
  const kept = subState?.startsWith(`${oldPrefix}:`) ? subState.slice(oldPrefix.length + 1) : undefined;
  if (kept !== undefined && fromName(kept).state === state) return kept;
  return stateTable.find((row) => row.isMain && row.state === state)?.old ?? 'new';
}

/**
 * The state that a trans-unit of 1.2 gives to its segments with a target. Without a state, an approved target is final
 * and another one translated; an approved one is at least reviewed, and `approved="no"` is believed before a later state.
 */
export function fromOldState({ state, approved }: UnitState): SegmentState {
  if (state === undefined) return { state: approved === true ? 'final' : 'translated' };
  const read = fromName(state);
  if (approved === true && (read.state === 'initial' || read.state === 'translated'))
    return read.state === 'translated' && read.subState === undefined ? { state: 'reviewed' } : read;
  if (approved === false && (read.state === 'reviewed' || read.state === 'final')) return { state: 'translated' };
  return read;
}

/** Whether 1.2 has this state: one of its ten, or one of a tool's own, `x-…`. */
export function isOldState(name: string): boolean {
  return stateTable.some((row) => row.old === name) || /^x-\S/u.test(name);
}

/** A tool's own state says nothing that others could rely on: it is initial. */
function fromName(name: string): SegmentState {
  const row = stateTable.find(({ old }) => old === name);
  if (row?.isMain) return { state: row.state };
  return { state: row?.state ?? 'initial', subState: `${oldPrefix}:${name.replace(/\s+/gu, '_')}` };
}
