import type { OriginalData } from '../../../core/document.ts';
import { attributeOf, childElements, type XmlElement, type XmlNode } from '../xml/element.ts';
import { isNmtoken } from '../xml/names.ts';
import { CodeAttributes } from './code-attributes.ts';
import type { ContentReading } from './content-reading.ts';
import { xliff12Namespace } from './names.ts';
import { ownAttribute } from './read-own.ts';
import type { Report } from './report.ts';
import type { NoteWritten } from './written-codes.ts';

/** The ids and the data of a unit's codes, as its contents are read. */
export interface Codes {
  readonly reading: ContentReading;
  /** Whether a code or an annotation of the unit has this id. */
  isTaken(id: string): boolean;
  /** The data that stood inside codes, in the order in which it was found. */
  data(): readonly OriginalData[];
  /** Elements with the attributes of codes that XLIFF 2 does not admit on them. */
  attributes(): readonly string[];
}

interface CodesOptions {
  readonly unit: string;
  readonly isOurs: boolean;
  readonly report: Report;
  readonly raw: (node: XmlNode) => string;
  readonly given: readonly OriginalData[];
  readonly note?: NoteWritten | undefined;
}

/** @param scope the element in which ids are shared, such as a trans-unit */
export function createCodes(scope: XmlElement, { unit, isOurs, report, raw, given, note }: CodesOptions): Codes {
  const taken = collectIds(scope, new Set());
  const renamed = new Map<string, string>();
  const texts = new Map(given.map(({ id, text }) => [id, text]));
  /** The ids of data by what they are made from and their text; how many are made from one. */
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const found: OriginalData[] = [];
  const attributes = new CodeAttributes();
  let count = 0;
  const makeId = (): string => {
    do count++;
    while (taken.has(`c${count}`));
    taken.add(`c${count}`);
    return `c${count}`;
  };
  const idOf = (element: XmlElement, name: 'id' | 'mid'): string => {
    const id = (name === 'mid' ? ownAttribute(element, 'id') : undefined) ?? attributeOf(element, name);
    if (id !== undefined && isNmtoken(id)) return id;
    const made = (id === undefined ? undefined : renamed.get(id)) ?? makeId();
    if (id !== undefined) renamed.set(id, made);
    if (id === undefined && name === 'mid') return made;
    const what =
      id === undefined ? `has no ${name}` : `has the ${name} ${JSON.stringify(id)}, which XLIFF 2 can't hold`;
    report('xliff12-id', `<${element.name}> ${what}; it is ${made} here.`, element, unit);
    return made;
  };
  const addData = (form: string, id: string, text: string): string => {
    const base = id.startsWith(`${form}-`) ? id : `${form}-${id}`;
    const known = names.get(`${base} ${text}`) ?? (texts.get(base) === text ? base : undefined);
    if (known !== undefined) return known;
    let name = base;
    let at = counts.get(base) ?? 1;
    while (texts.has(name)) name = `${base}-${++at}`;
    counts.set(base, at);
    found.push({ id: name, text });
    texts.set(name, text);
    names.set(`${base} ${text}`, name);
    return name;
  };
  return {
    reading: { report, unit, isOurs, raw, idOf, addData, attributes, note, starts: new Map() },
    isTaken: (id) => taken.has(id),
    data: () => found,
    attributes: () => attributes.elements(),
  };
}

/** The ids of the inline elements inside a scope; segments' marks have a mid of their own scope. */
function collectIds(element: XmlElement, ids: Set<string>): Set<string> {
  for (const child of childElements(element)) {
    if (child.local === 'alt-trans') continue;
    const isSegment = child.local === 'mrk' && attributeOf(child, 'mtype') === 'seg';
    const given = child.local === 'mrk' ? attributeOf(child, 'mid') : attributeOf(child, 'id');
    const id = ownAttribute(child, 'id') ?? given;
    if (id !== undefined && !isSegment && child.uri === xliff12Namespace) ids.add(id);
    collectIds(child, ids);
  }
  return ids;
}
