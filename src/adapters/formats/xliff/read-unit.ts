import type {
  GlossEntry,
  Ignorable,
  Match,
  MetaGroup,
  Note,
  OriginalData,
  Part,
  Segment,
  State,
  Unit,
} from '../../../core/document.ts';
import { states } from '../../../core/document.ts';
import { attributeOf, childElements, isBlank, trimBlank, type XmlElement, type XmlNode } from '../xml/element.ts';
import { escapeText } from '../xml/escape.ts';
import type { Inherited } from './inherited.ts';
import { idMaker, type MakeId } from './make-id.ts';
import { isCore, modules } from './namespaces.ts';
import { type OpenStarts, readContent } from './read-content.ts';
import { type Raw, readGlossary, readMatches, readMetadata } from './read-modules.ts';
import { readNotes, readOriginalData } from './read-notes.ts';
import { restAttributes, withExtras } from './rest.ts';

/** What `element` hands on to the elements in it. */
export function inherit(element: XmlElement, from: Inherited): Inherited {
  const translate = attributeOf(element, 'translate');
  return {
    translate: translate === 'yes' || translate === 'no' ? translate === 'yes' : from.translate,
    space: spaceOf(element) ?? from.space,
  };
}

function spaceOf(element: XmlElement): 'default' | 'preserve' | undefined {
  const space = attributeOf(element, 'xml:space');
  return space === 'default' || space === 'preserve' ? space : undefined;
}

/** What was found in a unit so far; what the model has no place for goes to `others`, so that no text is lost. */
interface Found {
  readonly notes: Note[];
  readonly originalData: OriginalData[];
  readonly parts: Part[];
  readonly glossary: GlossEntry[];
  readonly matches: Match[];
  readonly metadata: MetaGroup[];
  readonly others: string[];
}

const unitNames = new Set(['id', 'name', 'type', 'translate', 'canResegment', 'xml:space']);

/**
 * A `<unit>` in the model. Parts without an id that the model wants get one. A unit is `preserve` also where only one of
 * its contents says so: its white space is kept either way.
 */
export function readUnit(element: XmlElement, from: Inherited, raw: Raw): Unit {
  const makeId = idMaker(element);
  const found: Found = {
    notes: [],
    originalData: [],
    parts: [],
    glossary: [],
    matches: [],
    metadata: [],
    others: [],
  };
  const read = readerOf(found, makeId, raw);
  for (const node of element.children) read(node);
  const { translate, space } = inherit(element, from);
  const name = attributeOf(element, 'name');
  const type = attributeOf(element, 'type');
  return {
    kind: 'unit',
    id: attributeOf(element, 'id') ?? makeId('u'),
    ...(name !== undefined ? { name } : {}),
    ...(type !== undefined ? { type } : {}),
    translate,
    ...canResegment(element),
    space: space === 'preserve' || hasPreserved(element) ? 'preserve' : 'default',
    notes: found.notes,
    originalData: found.originalData,
    parts: found.parts,
    glossary: found.glossary,
    matches: found.matches,
    metadata: found.metadata,
    ...withExtras(restAttributes(element, unitNames), found.others),
  };
}

function hasPreserved(unit: XmlElement): boolean {
  return childElements(unit).some(
    (part) => isCore(part.uri) && childElements(part).some((content) => spaceOf(content) === 'preserve'),
  );
}

function readerOf(found: Found, makeId: MakeId, raw: Raw): (node: XmlNode) => void {
  const starts: Starts = { source: new Map(), target: new Map() };
  const keep = (node: XmlNode) => {
    if (node.kind !== 'text') found.others.push(raw(node));
    else if (!isBlank(node.text)) found.others.push(escapeText(trimBlank(node.text)));
  };
  const keepAllBut = (element: XmlElement, local: string) => {
    for (const node of element.children)
      if (node.kind !== 'element' || node.uri !== element.uri || node.local !== local) keep(node);
  };
  const readCore: Readonly<Record<string, (element: XmlElement) => void>> = {
    notes(element) {
      for (const note of readNotes(element)) found.notes.push(note);
      keepAllBut(element, 'note');
    },
    originalData(element) {
      for (const data of readOriginalData(element, makeId)) found.originalData.push(data);
      keepAllBut(element, 'data');
    },
    segment(element) {
      found.parts.push(readSegment(element, makeId, starts));
      keepRestOfPart(element, keep);
    },
    ignorable(element) {
      found.parts.push(readIgnorable(element, makeId, starts));
      keepRestOfPart(element, keep);
    },
  };
  const readModule: Readonly<Record<string, (element: XmlElement) => void>> = {
    [`${modules.gls} glossary`](element) {
      for (const entry of readGlossary(element, raw)) found.glossary.push(entry);
      keepAllBut(element, 'glossEntry');
    },
    [`${modules.mtc} matches`](element) {
      for (const match of readMatches(element, raw)) found.matches.push(match);
      keepAllBut(element, 'match');
    },
    [`${modules.mda} metadata`](element) {
      const metadata = readMetadata(element);
      if (!metadata) keep(element);
      for (const group of metadata ?? []) found.metadata.push(group);
    },
  };
  return (node) => {
    if (node.kind !== 'element') return keep(node);
    const read = isCore(node.uri) ? readCore[node.local] : readModule[`${node.uri} ${node.local}`];
    if (read) read(node);
    else keep(node);
  };
}

/** The start codes of the unit that are open, on either side. */
interface Starts {
  readonly source: OpenStarts;
  readonly target: OpenStarts;
}

function readSegment(element: XmlElement, makeId: MakeId, starts: Starts): Segment {
  const state = attributeOf(element, 'state');
  const subState = attributeOf(element, 'subState');
  return {
    kind: 'segment',
    id: attributeOf(element, 'id') ?? makeId('s'),
    state: isState(state) ? state : 'initial',
    ...(subState !== undefined ? { subState } : {}),
    ...canResegment(element),
    ...readContents(element, makeId, starts),
  };
}

function readIgnorable(element: XmlElement, makeId: MakeId, starts: Starts): Ignorable {
  const id = attributeOf(element, 'id');
  return { kind: 'ignorable', ...(id !== undefined ? { id } : {}), ...readContents(element, makeId, starts) };
}

function readContents(part: XmlElement, makeId: MakeId, starts: Starts): Pick<Segment, 'source' | 'target' | 'order'> {
  const source = contentOf(part, 'source');
  const target = contentOf(part, 'target');
  const order = Number(target ? attributeOf(target, 'order') : Number.NaN);
  return {
    source: source ? readContent(source, makeId, starts.source) : [],
    ...(target ? { target: readContent(target, makeId, starts.target) } : {}),
    ...(Number.isInteger(order) && order > 0 ? { order } : {}),
  };
}

function contentOf(part: XmlElement, name: 'source' | 'target'): XmlElement | undefined {
  return childElements(part).find((child) => isCore(child.uri) && child.local === name);
}

/** Keeps what stands in a segment or ignorable beside its first source and target. */
function keepRestOfPart(part: XmlElement, keep: (node: XmlNode) => void): void {
  const read = new Set<XmlNode | undefined>([contentOf(part, 'source'), contentOf(part, 'target')]);
  for (const node of part.children) if (!read.has(node)) keep(node);
}

function canResegment(element: XmlElement): { readonly canResegment?: boolean } {
  const value = attributeOf(element, 'canResegment');
  return value === 'yes' || value === 'no' ? { canResegment: value === 'yes' } : {};
}

function isState(value: string | undefined): value is State {
  return states.some((state) => state === value);
}
