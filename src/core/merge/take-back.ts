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
  const isMeant = (unit: Unit, { id }: Pick<Part, 'id'>) =>
    findings.some((one) => one.unit === unit.id && (one.segment === undefined || one.segment === id));
  const old = units(before);
  return mapUnits(merged, (unit) => {
    const was: Unit | undefined = old.next().value ?? undefined;
    if (!was || was === unit || !findings.some((one) => one.unit === unit.id)) return unit;
    const parts = unit.parts.map((part, at) => (isMeant(unit, part) ? (was.parts[at] ?? part) : part));
    if (parts.every((part, at) => part === was.parts[at])) return was;
    const isKept = ({ ref }: Unit['matches'][number]) =>
      parts.some((part, at) => part !== was.parts[at] && ref === `#${part.id}`);
    return { ...unit, parts, matches: unit.matches.filter((match) => was.matches.includes(match) || isKept(match)) };
  });
}
