import type { Document, Unit } from '../document.ts';
import { mapUnits, units } from '../document.ts';
import type { Slot, SourceReading } from '../ports.ts';
import { alignUnits } from './align-units.ts';

/**
 * A source reading whose units have the ids that the existing work documents gave them, so that a paragraph inserted at
 * the top renames nothing. Units that no work document knows get the next free `u` number; without work documents the
 * ids stay as the format gave them. References between units and from slots follow.
 *
 * @param existing work documents of any target language; the first one that knows a unit names it
 */
export function carryIds(reading: SourceReading, existing: readonly Document[]): SourceReading {
  if (existing.length === 0) return reading;
  const after = [...units(reading.document)];
  const ids = new Array<string | undefined>(after.length).fill(undefined);
  const used = new Set<string>();
  for (const work of existing) {
    const before = [...units(work)];
    alignUnits(before, after).forEach((b, a) => {
      const id = b === undefined ? undefined : before[b]?.id;
      if (id === undefined || ids[a] !== undefined || used.has(id)) return;
      ids[a] = id;
      used.add(id);
    });
  }
  for (const work of existing) for (const unit of units(work)) used.add(unit.id);
  let next = 1;
  const names = new Map<string, string>();
  after.forEach((unit, a) => {
    let id = ids[a];
    while (id === undefined) {
      const free = `u${next++}`;
      if (!used.has(free)) id = free;
    }
    used.add(id);
    names.set(unit.id, id);
  });
  return renameUnits(reading, names);
}

function renameUnits(reading: SourceReading, names: ReadonlyMap<string, string>): SourceReading {
  if ([...names].every(([from, to]) => from === to)) return reading;
  const rename = (id: string) => names.get(id) ?? id;
  return {
    ...reading,
    document: mapUnits(reading.document, (unit) => renameUnit(unit, rename)),
    skeleton: { ...reading.skeleton, slots: reading.skeleton.slots.map((slot) => renameSlot(slot, rename)) },
  };
}

function renameUnit(unit: Unit, rename: (id: string) => string): Unit {
  const parts = unit.parts.map((part) => ({
    ...part,
    source: part.source.map((inline) =>
      'subFlows' in inline && inline.subFlows
        ? { ...inline, subFlows: inline.subFlows.split(' ').map(rename).join(' ') }
        : inline,
    ),
  }));
  return { ...unit, id: rename(unit.id), parts };
}

function renameSlot(slot: Slot, rename: (id: string) => string): Slot {
  const owner = slot.owner && { ...slot.owner, unit: rename(slot.owner.unit) };
  return { ...slot, unit: rename(slot.unit), ...(owner && { owner }) };
}
