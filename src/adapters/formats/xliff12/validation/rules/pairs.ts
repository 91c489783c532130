import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { sidesOf, type UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

const families = [
  { start: 'bpt', end: 'ept' },
  { start: 'bx', end: 'ex' },
] as const;

/**
 * Start codes and their ends, in each text: `rid` links them, and where an end has none, its id is its start's. "If the
 * rid attribute is not present (in a 1.0 document for example), the attribute id is used to match both tags."
 */
export function checkPairs(unit: UnitView, { report }: UnitContext): void {
  for (const { inlines } of sidesOf(unit)) {
    for (const { start, end } of families) {
      const starts = inlines.filter(({ local }) => local === start);
      const ends = inlines.filter(({ local }) => local === end);
      if (starts.length + ends.length === 0) continue;
      const open = takeStarts(starts, unit, report);
      for (const element of ends) closeStart(element, open, start, unit, report);
      for (const element of starts) if (!open.closed.has(element)) tellAlone(element, 'end', unit, report);
    }
  }
}

interface Starts {
  readonly byRid: ReadonlyMap<string, XmlElement>;
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly closed: Set<XmlElement>;
}

type Tell = UnitContext['report'];

function takeStarts(starts: readonly XmlElement[], unit: UnitView, report: Tell): Starts {
  const byRid = new Map<string, XmlElement>();
  const byId = new Map<string, XmlElement>();
  const closed = new Set<XmlElement>();
  for (const element of starts) {
    const rid = attributeOf(element, 'rid');
    const id = attributeOf(element, 'id');
    if (id !== undefined) byId.set(id, element);
    if (rid === undefined) continue;
    if (byRid.has(rid)) {
      const message = `The rid "${rid}" of <${element.name}> stands on two start codes of one text. Give each pair its own.`;
      report('xliff12-code-pair', element.start, message, { unit: unit.id, actual: rid });
      closed.add(element);
    } else byRid.set(rid, element);
  }
  return { byRid, byId, closed };
}

function closeStart(end: XmlElement, { byRid, byId, closed }: Starts, start: string, unit: UnitView, report: Tell) {
  const rid = attributeOf(end, 'rid');
  const found = rid === undefined ? byId.get(attributeOf(end, 'id') ?? '') : byRid.get(rid);
  if (found) closed.add(found);
  else if (rid === undefined) tellAlone(end, 'start', unit, report);
  else {
    const message = `<${end.name}> ends the code "${rid}", but no <${start}> of this text has that rid. Add the start, or correct the rid.`;
    report('xliff12-code-pair', end.start, message, { unit: unit.id, actual: rid });
  }
}

function tellAlone(element: XmlElement, lacks: 'start' | 'end', unit: UnitView, report: Tell): void {
  const message = `<${element.name}> has no ${lacks} in its text. Add the ${lacks}, or make it <it>, which stands for one end of a code.`;
  report('xliff12-code-alone', element.start, message, { unit: unit.id });
}
