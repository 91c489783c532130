import type { GlossEntry, Match, MetaGroup, Unit } from '../../../core/document.ts';
import type { Inherited } from '../xliff/inherited.ts';
import { modules } from '../xliff/namespaces.ts';
import { readGlossary, readMetadata } from '../xliff/read-modules.ts';
import { withExtras } from '../xliff/rest.ts';
import { attributeOf, isBlank, type XmlElement, type XmlNode } from '../xml/element.ts';
import { isNmtoken } from '../xml/names.ts';
import { Carrier } from './carrier.ts';
import { createCodes } from './codes.ts';
import { ownNamespace, xliff12Namespace } from './names.ts';
import type { Sides } from './parts-reading.ts';
import { fromOldRaw, restOfOld } from './raw.ts';
import { readAltTrans, refsOf } from './read-matches.ts';
import { readOldData, readOldNotes } from './read-notes.ts';
import { ownAttribute, ownChildren, ownYesNo } from './read-own.ts';
import { readParts } from './read-parts.ts';
import type { Report } from './report.ts';
import { reveal } from './reveal.ts';
import { fromRestype } from './types.ts';
import type { NoteWritten } from './written-codes.ts';

/** Where a trans-unit is read. */
export interface UnitReading {
  readonly text: string;
  readonly inherited: Inherited;
  readonly isOurs: boolean;
  readonly report: Report;
  /** Gives an id where the unit has none that the model can have. */
  makeId(): string;
  /** Told of the codes of sources and targets. */
  readonly note?: NoteWritten | undefined;
}

const unitNames = ['resname', 'restype', 'translate', 'approved', 'xml:space'];

/** A `<trans-unit>` in the model. What the model has no name for is kept beside it. */
export function readTransUnit(written: XmlElement, reading: UnitReading): Unit {
  const { isOurs, report } = reading;
  const { element, textOf } = reveal(written, reading.text);
  const raw = (node: XmlNode) => fromOldRaw(textOf(node), node);
  const carrier = new Carrier(textOf, isOurs);
  const sorted = sortChildren(element, carrier, raw);
  const given = attributeOf(element, 'id');
  const id = idOf(element, reading.makeId);
  if (id !== given && ownAttribute(element, 'id') !== id) tellId(element, given, id, report);
  const [details] = ownChildren(element, 'unit');
  const data = details ? readOldData(details) : [];
  const codes = createCodes(element, { unit: id, isOurs, report, raw, given: data, note: reading.note });
  const keep = (side: XmlElement) => sorted.others.push(carrier.keep(side));
  for (const extra of sorted.surplus) keep(extra);
  checkSides(sorted, element, id, report);
  const parts = readParts({ ...sorted.sides, unit: element }, { content: codes.reading, isTaken: codes.isTaken, keep });
  const matches: Match[] = [];
  const refs = refsOf(parts);
  for (const altTrans of sorted.altTrans) {
    const match = readAltTrans(altTrans, refs, matches.length, { raw, unit: id, isOurs, report, carrier });
    if (match) matches.push(match);
    else sorted.others.push(carrier.carry(altTrans));
  }
  sorted.others.push(...codes.attributes());
  const { translate, space } = inheritOld(element, reading.inherited);
  if (translate && !sorted.sides.target && !isOurs)
    report('xliff12-target-missing', 'The trans-unit has no target: it is not translated.', element, id);
  const resname = attributeOf(element, 'resname');
  const restype = attributeOf(element, 'restype');
  const known = new Set(id === given ? [...unitNames, 'id'] : unitNames);
  // What is approved is so by its state; that it is not is kept.
  if (attributeOf(element, 'approved') === 'no') known.delete('approved');
  return {
    kind: 'unit',
    id,
    ...(resname !== undefined ? { name: resname } : {}),
    ...(restype !== undefined ? { type: fromRestype(restype) } : {}),
    translate,
    ...ownYesNo(element, 'canResegment'),
    space: Object.values(sorted.sides).some(isPreserved) ? 'preserve' : space,
    notes: readOldNotes(sorted.notes, ownChildren(element, 'notes')[0]),
    originalData: [...data, ...codes.data()],
    parts,
    glossary: sorted.glossary,
    matches,
    metadata: sorted.metadata,
    ...withExtras([...restOfOld(element, known), ...restOfSides(sorted.sides)], sorted.others),
  };
}

/** The id of a unit or group: the one that it had in XLIFF 2, its own, or one that is made. */
export function idOf(element: XmlElement, makeId: () => string): string {
  const all = [ownAttribute(element, 'id'), attributeOf(element, 'id')];
  return all.find((id) => id !== undefined && isNmtoken(id)) ?? makeId();
}

/** memoQ and others say of each source and target that its white space is content; the unit says it for all. */
function isPreserved(side: XmlElement): boolean {
  return attributeOf(side, 'xml:space') === 'preserve';
}

/** What `element` hands on to the elements in it. */
export function inheritOld(element: XmlElement, from: Inherited): Inherited {
  const translate = attributeOf(element, 'translate');
  const space = attributeOf(element, 'xml:space');
  return {
    translate: translate === 'yes' || translate === 'no' ? translate === 'yes' : from.translate,
    space: space === 'default' || space === 'preserve' ? space : from.space,
  };
}

interface Sorted {
  readonly sides: { source?: XmlElement; segSource?: XmlElement; target?: XmlElement };
  /** Sides that stand there a second time. */
  readonly surplus: XmlElement[];
  readonly notes: XmlElement[];
  readonly altTrans: XmlElement[];
  readonly glossary: GlossEntry[];
  readonly metadata: MetaGroup[];
  readonly others: string[];
}

function sortChildren(unit: XmlElement, carrier: Carrier, raw: (node: XmlNode) => string): Sorted {
  const sorted: Sorted = { sides: {}, surplus: [], notes: [], altTrans: [], glossary: [], metadata: [], others: [] };
  for (const node of unit.children) {
    if (node.kind === 'text') {
      if (!isBlank(node.text)) sorted.others.push(carrier.carry(node));
    } else if (node.kind === 'aside' || !takeUp(node, sorted, raw)) sorted.others.push(carrier.carry(node));
  }
  return sorted;
}

/** Puts an element where it belongs; false where the model has no place for it. */
function takeUp(element: XmlElement, sorted: Sorted, raw: (node: XmlNode) => string): boolean {
  const { uri, local } = element;
  if (uri === xliff12Namespace) return takeUpOld(element, sorted);
  if (uri === ownNamespace) return local === 'unit' || local === 'notes';
  if (uri === modules.gls && local === 'glossary') {
    sorted.glossary.push(...readGlossary(element, raw));
    return true;
  }
  const metadata = uri === modules.mda && local === 'metadata' ? readMetadata(element) : undefined;
  if (metadata) sorted.metadata.push(...metadata);
  return metadata !== undefined;
}

const sideNames = { source: 'source', 'seg-source': 'segSource', target: 'target' } as const;

function takeUpOld(element: XmlElement, { sides, surplus, notes, altTrans }: Sorted): boolean {
  const { local } = element;
  if (local === 'note') notes.push(element);
  else if (local === 'alt-trans') altTrans.push(element);
  else if (local !== 'source' && local !== 'seg-source' && local !== 'target') return false;
  else if (sides[sideNames[local]]) surplus.push(element);
  else sides[sideNames[local]] = element;
  return true;
}

function checkSides({ sides, surplus }: Sorted, unit: XmlElement, id: string, report: Report): void {
  if (!sides.source)
    report(
      'xliff12-required',
      'The trans-unit has no <source>, which it must have. Add the text that is to be translated.',
      unit,
      id,
    );
  for (const side of surplus)
    report(
      'xliff12-structure',
      `The trans-unit has a second <${side.name}>, which is kept beside it. Remove one of them.`,
      side,
      id,
    );
}

function tellId(unit: XmlElement, given: string | undefined, id: string, report: Report): void {
  if (given === undefined)
    report('xliff12-required', `The trans-unit has no id, which it must have; it is ${id} here. Add one.`, unit, id);
  else
    report(
      'xliff12-id',
      `The id ${JSON.stringify(given)} of the trans-unit can't be one in XLIFF 2; it is ${id} here.`,
      unit,
      id,
    );
}

const sourceNames = new Set(['xml:lang', 'xml:space']);
const targetNames = new Set([...sourceNames, 'state']);

function restOfSides({ source, segSource, target }: Omit<Sides, 'unit'>) {
  return [
    ...(source ? restOfOld(source, sourceNames, 'source') : []),
    ...(segSource ? restOfOld(segSource, sourceNames, 'seg-source') : []),
    ...(target ? restOfOld(target, targetNames, 'target') : []),
  ];
}
