import { codes } from '../../../core/content.ts';
import type { Part, RawAttribute, Unit } from '../../../core/document.ts';
import type { Inherited } from '../xliff/inherited.ts';
import { pairContents } from '../xliff/pair.ts';
import { type Attributes, noAttributes, type Scope, scopeWithin, startTag, yesNo } from '../xliff/tag.ts';
import { writeGlossary, writeMetadata } from '../xliff/write-modules.ts';
import { unwrapped } from './carrier.ts';
import { type AttributesOf, isCodeAttributes, readCodeAttributes } from './code-attributes.ts';
import { hiddenScope } from './hidden.ts';
import { hideAttributes, linesOfOthers } from './hide.ts';
import { idsOf, midOf } from './mid.ts';
import { ignorableType, own } from './names.ts';
import { isOldRaw, sideAttributes, toOldAttributes } from './raw.ts';
import { toOldState } from './states.ts';
import { toRestype } from './types.ts';
import { inlineData } from './write-code.ts';
import { writeOldContents } from './write-content.ts';
import { writeAltTrans } from './write-matches.ts';
import { writeNoteDetails, writeOldData, writeOldNotes } from './write-notes.ts';
import { linesOfRaw } from './write-raw.ts';

/** Where a unit is written. */
export interface UnitSurroundings {
  readonly scope: Scope;
  readonly indent: string;
  readonly inherited: Inherited;
  /** Whether segments without a target get their source as one, for tools that translate the target. */
  readonly fillTargets: boolean;
}

/** A unit as the lines of one `<trans-unit>`. */
export function writeTransUnit(unit: Unit, surroundings: UnitSurroundings): string {
  const { scope, indent, inherited } = surroundings;
  const rest = toOldAttributes(unit.extras?.attributes);
  const within = scopeWithin(scope, rest);
  const deeper = `${indent}  `;
  const isFilled = surroundings.fillTargets && unit.translate;
  const all = unit.extras?.elements ?? [];
  const elements = all.filter((raw) => !isCodeAttributes(raw)).map(unwrapped);
  const attributesOf = readCodeAttributes(all);
  const hasTarget = unit.parts.some((part) => part.target) || (isFilled && unit.parts.length > 0);
  const given = { ...idAttributes(unit.id, rest), ...unitAttributes(unit, inherited, hasTarget) };
  const lines = [
    `${indent}${startTag('trans-unit', given, scope, rest)}>\n`,
    writeSides(unit, { isFilled, hasTarget, attributesOf }, within, deeper),
    linesOfRaw(elements.filter(isOldRaw), deeper),
    writeOldNotes(unit.notes, within, deeper),
    writeAltTrans(unit.matches, midsByRef(unit), within, deeper),
  ];
  const { xml, hidden } = hideAttributes(lines.join(''), scope);
  return `${xml}${linesOfOthers(hidden + hiddenXml(unit, isFilled), elements, deeper)}${indent}</trans-unit>\n`;
}

/** The id that a unit or group had in the 1.2 file that it comes from, where XLIFF 2 can't hold it, or else its own. */
export function idAttributes(id: string, rest: readonly RawAttribute[]): Attributes {
  const given = rest.find(({ name }) => name === 'id')?.value;
  return given === undefined ? { id } : { id: given, [own('id')]: id };
}

function unitAttributes(unit: Unit, inherited: Inherited, hasTarget: boolean): Attributes {
  const isApproved = hasTarget && toOldState(segmentsOf(unit)).approved;
  return {
    resname: unit.name,
    restype: toRestype(unit.type),
    translate: unit.translate === inherited.translate ? undefined : yesNo(unit.translate),
    approved: isApproved ? 'yes' : undefined,
    'xml:space': unit.space === inherited.space ? undefined : unit.space,
    [own('canResegment')]: yesNo(unit.canResegment),
  };
}

function segmentsOf(unit: Unit) {
  return unit.parts.filter((part) => part.kind === 'segment');
}

interface Sides {
  readonly isFilled: boolean;
  readonly hasTarget: boolean;
  readonly attributesOf: AttributesOf;
}

/** The `<source>`, `<seg-source>` and `<target>` of a unit: the source is the seg-source without its segment marks. */
function writeSides(unit: Unit, { isFilled, hasTarget, attributesOf }: Sides, scope: Scope, indent: string): string {
  const { parts } = unit;
  const data = inlineData(unit.originalData);
  const ofSources = pairContents(parts.map(({ source }) => source));
  const ofTargets = pairContents(parts.map(({ target }) => target));
  const sources = writeOldContents(
    parts.map(() => ofSources),
    { data, scope, attributesOf, isTarget: false },
  );
  const marks = marksOf(unit);
  const element = (name: 'source' | 'seg-source' | 'target', xml: string, attributes: Attributes = noAttributes) =>
    `${indent}${startTag(name, attributes, scope, sideAttributes(unit.extras?.attributes, name))}>${xml}</${name}>\n`;
  let lines = element('source', sources.join(''));
  if (marks) lines += element('seg-source', parts.map((_part, at) => marked(sources[at] ?? '', marks[at])).join(''));
  if (!hasTarget) return lines;
  const isBorrowed = (part: Part) => !part.target && (isFilled || part.kind === 'ignorable');
  const targets = writeOldContents(
    parts.map((part) => (isBorrowed(part) ? ofSources : ofTargets)),
    { data, scope, attributesOf, isTarget: true },
  );
  const xml = inTargetOrder(parts).map((at) => marked(targets[at] ?? '', marks?.[at]));
  const isNew = isFilled && segmentsOf(unit).some((segment) => !segment.target);
  const state = isNew ? 'needs-translation' : toOldState(segmentsOf(unit)).state;
  return lines + element('target', xml.join(''), { state });
}

/** How each part is marked in the seg-source and the target, or undefined where the unit is one segment alone. */
function marksOf({ parts }: Unit): readonly (Attributes | undefined)[] | undefined {
  if (parts.length === 1 && parts[0]?.kind === 'segment') return undefined;
  const needsMark = parts.some(
    (part, at) => part.order !== undefined || (part.kind === 'ignorable' && parts[at + 1]?.kind === 'ignorable'),
  );
  const ids = idsOf(parts);
  return parts.map((part, at) => {
    if (part.kind === 'segment') return { mtype: 'seg', mid: midOf(part.id, ids) };
    return needsMark ? { mtype: ignorableType, mid: `ignorable-${at + 1}` } : undefined;
  });
}

const noScope: Scope = new Map();

function marked(xml: string, mark: Attributes | undefined): string {
  if (!mark) return xml;
  return `${startTag('mrk', mark, noScope)}>${xml}</mrk>`;
}

/** The mids of a unit's segments by `#` and their ids. */
function midsByRef(unit: Unit): ReadonlyMap<string, string | undefined> {
  const isMarked = marksOf(unit) !== undefined;
  const ids = idsOf(unit.parts);
  return new Map(segmentsOf(unit).map(({ id }) => [`#${id}`, isMarked ? midOf(id, ids) : undefined]));
}

/** The places of the parts in the order of their targets. */
function inTargetOrder(parts: readonly Part[]): readonly number[] {
  const places = parts.map((part, at) => ({ at, order: part.order ?? at + 1 }));
  return places.sort((a, b) => a.order - b.order || a.at - b.at).map(({ at }) => at);
}

/** What 1.2 has no elements for, as XML: what parts and notes say, original data, glossary, metadata. */
function hiddenXml(unit: Unit, isFilled: boolean): string {
  return [
    writeDetails(unit, isFilled),
    writeNoteDetails(unit.notes),
    writeGlossary(unit.glossary, hiddenScope, ''),
    writeMetadata(unit.metadata, hiddenScope, ''),
  ].join('');
}

/** The original data that codes point to. */
function dataRefsOf(parts: readonly Part[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { source, target } of parts)
    for (const { dataRef } of [...codes(source), ...codes(target ?? [])]) if (dataRef !== undefined) used.add(dataRef);
  return used;
}

/** A `psr12:unit`: what each part is and says, and original data. */
function writeDetails({ parts, originalData }: Unit, isFilled: boolean): string {
  const tags = parts.map((part) => `${partTag(part, isFilled)}/>`).join('');
  return `<${own('unit')}>${tags}${writeOldData(originalData, dataRefsOf(parts))}</${own('unit')}>`;
}

function partTag(part: Part, isFilled: boolean): string {
  const target = part.target ? undefined : isFilled && part.kind === 'segment' ? 'filled' : 'no';
  if (part.kind === 'ignorable')
    return startTag(own('ignorable'), { id: part.id, order: part.order, target }, hiddenScope);
  const { id, state, subState, canResegment, order } = part;
  return startTag(
    own('segment'),
    { id, state, subState, canResegment: yesNo(canResegment), order, target },
    hiddenScope,
  );
}
