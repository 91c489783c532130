import type { Content, Part, Segment } from '../../../core/document.ts';
import type { PartsReading, Sides, Slot } from './parts-reading.ts';
import { readSources } from './read-sources.ts';
import { stateReader } from './read-states.ts';
import { readTargets } from './read-targets.ts';

/** The segments and ignorables of a trans-unit. What can't be told to belong to one is kept beside them and reported. */
export function readParts(sides: Sides, reading: PartsReading): readonly Part[] {
  const sources = readSources(sides, reading);
  const targets = readTargets(sides, sources, reading);
  const stateOf = stateReader(sides, sources, targets, reading);
  const isOrdered = targets.isReordered || sources.some(({ details }) => details?.order !== undefined);
  const parts = sources.map((slot): Part => {
    const target = targets.contents.get(slot);
    const order = targets.orders?.get(slot) ?? (targets.isReordered ? undefined : slot.details?.order);
    const sideFields = {
      source: slot.source,
      ...(target ? { target } : {}),
      ...(order !== undefined ? { order } : {}),
    };
    if (slot.kind === 'ignorable')
      return { kind: 'ignorable', ...(slot.id !== '' ? { id: slot.id } : {}), ...sideFields };
    const { state, subState } = stateOf(slot);
    const segment: Segment = {
      kind: 'segment',
      id: slot.id,
      state,
      ...(subState !== undefined ? { subState } : {}),
      ...(slot.details?.canResegment !== undefined ? { canResegment: slot.details.canResegment } : {}),
      ...sideFields,
    };
    return segment;
  });
  return isOrdered || !targets.spaces ? parts : withSpaces(parts, sources, targets.spaces);
}

/** The parts with ignorables for the white space that the target alone has between segments. */
function withSpaces(
  parts: readonly Part[],
  slots: readonly Slot[],
  spaces: ReadonlyMap<string, Content>,
): readonly Part[] {
  const ignorable = (target: Content | undefined): readonly Part[] =>
    target ? [{ kind: 'ignorable', source: [], target }] : [];
  const behind = parts.flatMap((part, at) => {
    const slot = slots[at];
    return [part, ...(slot?.kind === 'segment' ? ignorable(spaces.get(slot.mid)) : [])];
  });
  return [...ignorable(spaces.get('')), ...behind];
}
