import type { File, Group, RawAttribute, Unit } from '../../../core/document.ts';
import type { Inherited } from '../xliff/inherited.ts';
import { withExtras } from '../xliff/rest.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { isNmtoken } from '../xml/names.ts';
import type { Carrier } from './carrier.ts';
import { datatypeOf } from './datatype.ts';
import { restOfOld } from './raw.ts';
import { readOldNotes } from './read-notes.ts';
import { ownAttribute } from './read-own.ts';
import { idOf } from './read-unit.ts';
import { fromRestype } from './types.ts';

/** A root, file, body or group that is being read. */
export interface Container {
  element: XmlElement;
  readonly inherited: Inherited;
  readonly children: (Group | Unit)[];
  readonly notes: XmlElement[];
  /** What was written about the notes. */
  details?: XmlElement;
  readonly others: string[];
  readonly carrier: Carrier;
}

/** In a file that is ours, `xml:lang` is what the XLIFF 2 said. */
const ownFileNames = ['original', 'source-language', 'target-language'];
const fileNames = [...ownFileNames, 'xml:lang'];
const groupNames = new Set(['id', 'resname', 'restype', 'translate']);

/** A file that was read, the so many'th of its document, from 1. */
export function readFile({ element, notes, children, others, details }: Container, count: number): File {
  const original = attributeOf(element, 'original');
  const id = ownAttribute(element, 'id');
  return {
    id: id !== undefined && isNmtoken(id) ? id : `f${count}`,
    ...(original !== undefined && original !== '' ? { original } : {}),
    notes: readOldNotes(notes, details),
    children,
    ...withExtras(restOfFile(element), others),
  };
}

/** A datatype that the writer gives by itself is not kept. */
function restOfFile(element: XmlElement): readonly RawAttribute[] {
  const isGiven = attributeOf(element, 'datatype') === datatypeOf(attributeOf(element, 'original'));
  const known = ownAttribute(element, 'id') === undefined ? fileNames : ownFileNames;
  return restOfOld(element, new Set(isGiven ? [...known, 'datatype'] : known));
}

/** A group that was read; `makeId` gives it an id where it has none that the model can have. */
export function readGroup({ element, notes, children, others, details }: Container, makeId: () => string): Group {
  const given = attributeOf(element, 'id');
  const id = idOf(element, makeId);
  const resname = attributeOf(element, 'resname');
  const restype = attributeOf(element, 'restype');
  const translate = attributeOf(element, 'translate');
  const known = new Set(id === given || given === undefined ? groupNames : [...groupNames].filter((n) => n !== 'id'));
  return {
    kind: 'group',
    id,
    ...(resname !== undefined ? { name: resname } : {}),
    ...(restype !== undefined ? { type: fromRestype(restype) } : {}),
    ...(translate === 'yes' || translate === 'no' ? { translate: translate === 'yes' } : {}),
    notes: readOldNotes(notes, details),
    children,
    ...withExtras(restOfOld(element, known), others),
  };
}

const children: Readonly<Record<string, ReadonlySet<string>>> = {
  body: new Set(['bin-unit']),
  group: new Set(['bin-unit', 'context-group', 'count-group', 'prop-group']),
};

/** Whether an element of 1.2 may stand in a container, though the model has no name for it. */
export function mayStand(element: XmlElement, parent: XmlElement): boolean {
  return children[parent.local]?.has(element.local) === true;
}
