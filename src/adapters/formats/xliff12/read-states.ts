import { attributeOf } from '../xml/element.ts';
import { confirmedState } from './confirmed.ts';
import type { PartsReading, Sides, Slot } from './parts-reading.ts';
import type { PartDetails } from './read-details.ts';
import type { Targets } from './read-targets.ts';
import { fromOldState, isOldState, type SegmentState, toOldState, type UnitState } from './states.ts';

/** A function that gives the state of each segment of a trans-unit, from all that says one. */
export function stateReader(
  { unit, target }: Sides,
  slots: readonly Slot[],
  targets: Targets,
  { content }: PartsReading,
): (slot: Slot) => SegmentState {
  const said = target ? attributeOf(target, 'state') : undefined;
  const approved = attributeOf(unit, 'approved');
  if (said !== undefined && !isOldState(said) && target)
    content.report(
      'xliff12-state',
      `${said} is no state of XLIFF 1.2; it counts as initial. Correct it.`,
      target,
      content.unit,
    );
  const unitState: UnitState = {
    ...(said !== undefined ? { state: said } : {}),
    ...(approved === 'yes' || approved === 'no' ? { approved: approved === 'yes' } : {}),
  };
  if (approved === 'no' && (said === 'final' || said === 'signed-off'))
    content.report(
      'xliff12-approved',
      `The target is ${said}, but not approved: it counts as translated. Make the two agree.`,
      unit,
      content.unit,
    );
  const exported = slots.flatMap(({ kind, details }) => (kind === 'segment' && details ? [details] : []));
  const isAsExported = isUnchanged(exported, slots, unitState, target !== undefined);
  return (slot) => {
    const isTranslated = targets.contents.has(slot);
    if (isAsExported && slot.details && isSound(slot.details, isTranslated)) return slot.details;
    if (!isTranslated) return untranslated(unitState);
    if (said !== undefined || approved === 'yes' || slot.details) return fromOldState(unitState);
    const state = confirmedState(unit, slot.mid);
    return state ? { state } : fromOldState(unitState);
  };
}

function untranslated({ state }: UnitState): SegmentState {
  const read = state === undefined ? undefined : fromOldState({ state });
  return read?.state === 'initial' && state !== 'needs-translation' ? read : { state: 'initial' };
}

function isSound({ state }: PartDetails, isTranslated: boolean): boolean {
  return isTranslated || state === 'initial';
}

/** Whether the unit's state is the one that its segments had together when they were written. */
function isUnchanged(
  exported: readonly PartDetails[],
  slots: readonly Slot[],
  { state, approved }: UnitState,
  hasTarget: boolean,
): boolean {
  if (exported.length < slots.filter(({ kind }) => kind === 'segment').length) return false;
  if (!hasTarget) return true;
  const isFilled = exported.some(({ target }) => target === 'filled');
  const written = toOldState(exported);
  // A tool that writes a target anew may drop its state; that the unit is still approved makes it no later one.
  const isSame = state === undefined ? written.approved : state === (isFilled ? 'needs-translation' : written.state);
  return isSame && (approved ?? false) === written.approved;
}
