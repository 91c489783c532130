import type {
  CodeType,
  EndCode,
  RawAttribute,
  StandaloneCode,
  StartCode,
  StartMarker,
} from '../../../core/document.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { restAttributes, withAttributes } from './rest.ts';

const codeTypes: ReadonlySet<string> = new Set<CodeType>(['fmt', 'ui', 'quote', 'link', 'image', 'other']);

const yesNoNames = new Set(['canCopy', 'canDelete', 'canOverlap', 'translate']);

const standaloneNames = new Set([
  'id',
  'type',
  'subType',
  'dataRef',
  'disp',
  'equiv',
  'subFlows',
  'canCopy',
  'canDelete',
  'canReorder',
]);

const startNames = new Set([...standaloneNames, 'canOverlap', 'isolated']);

const endNames = new Set([...startNames, 'startRef']);

const markerNames = new Set(['id', 'type', 'value', 'ref', 'translate']);

const pairNames = new Set([
  ...['id', 'type', 'subType', 'canCopy', 'canDelete', 'canReorder', 'canOverlap'],
  ...['dataRef', 'disp', 'equiv', 'subFlows'].flatMap((name) => [`${name}Start`, `${name}End`]),
]);

/** A `<ph>`. */
export function readStandalone(element: XmlElement, id: string): StandaloneCode {
  return {
    kind: 'ph',
    id,
    ...sharedFields(element),
    ...ownFields(element, ''),
    ...withAttributes(otherAttributes(element, standaloneNames)),
  };
}

/** An `<sc>`; absent, its canOverlap means yes, other than in a `<pc>`, so the model always says it. */
export function readStart(element: XmlElement, id: string): StartCode {
  return {
    kind: 'sc',
    id,
    ...sharedFields(element),
    ...yesNo('canOverlap', attributeOf(element, 'canOverlap') ?? 'yes'),
    ...ownFields(element, ''),
    ...(attributeOf(element, 'isolated') === 'yes' ? { isolated: true } : {}),
    ...withAttributes(otherAttributes(element, startNames)),
  };
}

/** An `<ec>` without what its start code says already. */
export function readEnd(element: XmlElement, start: StartCode | undefined, id: string): EndCode {
  const shared = { ...sharedFields(element), ...yesNo('canOverlap', attributeOf(element, 'canOverlap') ?? 'yes') };
  return {
    kind: 'ec',
    id,
    ...(start ? withoutRepetition(shared, start) : shared),
    ...ownFields(element, ''),
    ...(attributeOf(element, 'isolated') === 'yes' ? { isolated: true } : {}),
    ...withAttributes(otherAttributes(element, endNames)),
  };
}

/** The start of a `<pc>`; absent, its canOverlap means no. */
export function readPairStart(element: XmlElement, id: string): StartCode {
  return {
    kind: 'sc',
    id,
    ...sharedFields(element),
    ...yesNo('canOverlap', attributeOf(element, 'canOverlap') ?? 'no'),
    ...ownFields(element, 'Start'),
    ...withAttributes(otherAttributes(element, pairNames)),
  };
}

/** The end of a `<pc>`. */
export function readPairEnd(element: XmlElement, id: string): EndCode {
  return { kind: 'ec', id, ...ownFields(element, 'End') };
}

/** An `<sm>`, or the start of a `<mrk>`. */
export function readMarker(element: XmlElement, id: string): StartMarker {
  const value = attributeOf(element, 'value');
  const ref = attributeOf(element, 'ref');
  return {
    kind: 'sm',
    id,
    type: attributeOf(element, 'type') ?? 'generic',
    ...(value !== undefined ? { value } : {}),
    ...(ref !== undefined ? { ref } : {}),
    ...yesNo('translate', attributeOf(element, 'translate')),
    ...withAttributes(otherAttributes(element, markerNames)),
  };
}

type SharedFields = Pick<StartCode, 'type' | 'subType' | 'canCopy' | 'canDelete' | 'canReorder' | 'canOverlap'>;

/** The fields of an end code that say something other than its start does; an absent attribute has its default. */
function withoutRepetition(end: SharedFields, start: SharedFields): SharedFields {
  const { type, subType, canReorder = 'yes' } = end;
  const expectedReorder = start.canReorder === 'firstNo' ? 'no' : (start.canReorder ?? 'yes');
  return {
    ...(type !== undefined && type !== start.type ? { type } : {}),
    ...(subType !== undefined && subType !== start.subType ? { subType } : {}),
    ...differing('canCopy', end, start),
    ...differing('canDelete', end, start),
    ...(canReorder !== expectedReorder ? { canReorder } : {}),
    ...differing('canOverlap', end, start),
  };
}

function differing<Name extends 'canCopy' | 'canDelete' | 'canOverlap'>(
  name: Name,
  end: SharedFields,
  start: SharedFields,
): { readonly [K in Name]?: boolean } {
  const isAllowed = end[name] ?? true;
  return isAllowed === (start[name] ?? true) ? {} : yesNo(name, isAllowed ? 'yes' : 'no');
}

function sharedFields(element: XmlElement): SharedFields {
  const type = attributeOf(element, 'type');
  const subType = attributeOf(element, 'subType');
  const canReorder = attributeOf(element, 'canReorder');
  return {
    ...(type !== undefined && isCodeType(type) ? { type } : {}),
    ...(subType !== undefined ? { subType } : {}),
    ...yesNo('canCopy', attributeOf(element, 'canCopy')),
    ...yesNo('canDelete', attributeOf(element, 'canDelete')),
    ...(isReorder(canReorder) ? { canReorder } : {}),
  };
}

/** @param end what the attribute names end in: nothing, `Start` or `End` */
function ownFields(
  element: XmlElement,
  end: '' | 'Start' | 'End',
): Pick<StartCode, 'dataRef' | 'disp' | 'equiv' | 'subFlows'> {
  const dataRef = attributeOf(element, `dataRef${end}`);
  const disp = attributeOf(element, `disp${end}`);
  const equiv = attributeOf(element, `equiv${end}`);
  const subFlows = attributeOf(element, `subFlows${end}`);
  return {
    ...(dataRef !== undefined ? { dataRef } : {}),
    ...(disp !== undefined ? { disp } : {}),
    ...(equiv !== undefined ? { equiv } : {}),
    ...(subFlows !== undefined ? { subFlows } : {}),
  };
}

/** The attributes without a name in the model, and those whose value the model can't hold. */
function otherAttributes(element: XmlElement, names: ReadonlySet<string>): readonly RawAttribute[] {
  const unread = element.attributes.filter(({ name, value }) => {
    if (name === 'type') return names !== markerNames && !isCodeType(value);
    if (name === 'canReorder') return !isReorder(value);
    return yesNoNames.has(name) && value !== 'yes' && value !== 'no';
  });
  if (unread.length === 0) return restAttributes(element, names);
  const known = new Set(names);
  for (const { name } of unread) known.delete(name);
  return restAttributes(element, known);
}

function yesNo<Name extends string>(name: Name, value: string | undefined): { readonly [K in Name]?: boolean } {
  const field: { [K in Name]?: boolean } = {};
  if (value === 'yes' || value === 'no') field[name] = value === 'yes';
  return field;
}

function isCodeType(value: string): value is CodeType {
  return codeTypes.has(value);
}

function isReorder(value: string | undefined): value is 'yes' | 'firstNo' | 'no' {
  return value === 'yes' || value === 'firstNo' || value === 'no';
}
