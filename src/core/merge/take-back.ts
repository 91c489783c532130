import type { Document, Part, Unit } from '../document.ts';
import { mapUnits, units } from '../document.ts';
import type { Finding } from '../finding.ts';

/**
 * A merged document in which what the findings are about is as it was before: the segment that a finding names, or the
 * whole unit where it names none.
 *
 * @param before the document that was merged into; it has the same units in the same order
 */
export function takeBack(before: Document, merged: Document, findings: readonly Finding[]): Document {
  const byUnit = segmentsByUnit(findings);
  const old = units(before);
  return mapUnits(merged, (unit) => {
    const was: Unit | undefined = old.next().value ?? undefined;
    const meant = byUnit.get(unit.id);
    if (!was || was === unit || !meant) return unit;
    const isMeant = ({ id }: Part) => meant.has(undefined) || meant.has(id);
    const parts = unit.parts.map((part, at) => (isMeant(part) ? (was.parts[at] ?? part) : part));
    if (parts.every((part, at) => part === was.parts[at])) return was;
    const isKept = ({ ref }: Unit['matches'][number]) =>
      parts.some((part, at) => part !== was.parts[at] && ref === `#${part.id}`);
    return { ...unit, parts, matches: unit.matches.filter((match) => was.matches.includes(match) || isKept(match)) };
  });
}

/** The segments that findings name in each unit; undefined where one names none. */
function segmentsByUnit(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const byUnit = new Map<string, Set<string | undefined>>();
  for (const { unit, segment } of findings) {
    if (unit === undefined) continue;
    const segments = byUnit.get(unit);
    if (segments) segments.add(segment);
    else byUnit.set(unit, new Set([segment]));
  }
  return byUnit;
}
