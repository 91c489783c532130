import type { Document, File, Group, RawAttribute } from '../../../core/document.ts';
import { type Inherited, inheritedByRoot } from '../xliff/inherited.ts';
import { type Attributes, type Scope, scopeWithin, startTag, yesNo } from '../xliff/tag.ts';
import { isOfRoot, unwrapped } from './carrier.ts';
import { datatypeOf } from './datatype.ts';
import { hiddenLine, hiddenScope } from './hidden.ts';
import { hideAttributes, linesOfOthers } from './hide.ts';
import { own, xliff12Namespace } from './names.ts';
import { isOldRaw, toOldAttributes } from './raw.ts';
import { toRestype } from './types.ts';
import { withoutTerms } from './without-terms.ts';
import { writeNoteDetails, writeOldNotes } from './write-notes.ts';
import { linesOfRaw } from './write-raw.ts';
import { idAttributes, type UnitSurroundings, writeTransUnit } from './write-unit.ts';

export interface WriteXliff12Options {
  /**
   * Segments without a target get their source as one, state needs-translation, for tools that translate the target; terms
   * are not annotated.
   */
  readonly fillTargets?: boolean;
}

/**
 * The document as an XLIFF 1.2 file, in chunks: a unit is a trans-unit, its segments are marked in seg-source and
 * target. What 1.2 has no word for stands in elements and attributes of a namespace of our own, so that `readXliff12`
 * gives the same document back. The same document gives the same bytes; nothing is added to or taken from a text.
 */
export function* writeXliff12(document: Document, options: WriteXliff12Options = {}): Generator<string> {
  const rest = toOldAttributes(document.attributes).filter(({ name }) => name !== 'version');
  const attributes: Attributes = {
    version: '1.2',
    xmlns: xliff12Namespace,
    [own('version')]: document.version,
  };
  const scope = scopeWithin(hiddenScope, rest);
  const surroundings: UnitSurroundings = {
    scope,
    indent: '  ',
    inherited: inheritFrom(rest, undefined, inheritedByRoot),
    fillTargets: options.fillTargets === true,
  };
  const prolog = (document.prolog ?? []).map((raw) => `${raw}\n`).join('');
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${prolog}`;
  yield startLines(startTag('xliff', attributes, new Map(), rest), scope, '');
  yield linesOfRaw(document.elements?.filter(isOldRaw), '  ') + linesOfOthers('', document.elements, '  ');
  yield linesOfRaw(document.files[0]?.extras?.elements.filter(isOfRoot).map(unwrapped), '  ');
  for (const file of document.files) yield* writeFile(file, document, surroundings);
  yield '</xliff>\n';
}

function* writeFile(file: File, document: Document, surroundings: UnitSurroundings): Generator<string> {
  const rest = toOldAttributes(file.extras?.attributes);
  const attributes: Attributes = {
    original: file.original ?? '',
    'source-language': document.srcLang,
    'target-language': document.trgLang,
    datatype: rest.some(({ name }) => name === 'datatype') ? undefined : datatypeOf(file.original),
    [own('id')]: file.id,
  };
  const { scope, indent } = surroundings;
  const within = inside(surroundings, rest, undefined, `${indent}    `);
  const elements = (file.extras?.elements ?? []).filter((raw) => !isOfRoot(raw)).map(unwrapped);
  const inBody = elements.filter(isInBody);
  const inHeader = elements.filter((raw) => !isInBody(raw));
  const deeper = `${indent}    `;
  const header = [
    linesOfRaw(inHeader.filter(isOldRaw), deeper),
    writeOldNotes(file.notes, within.scope, deeper),
    linesOfOthers(writeNoteDetails(file.notes), inHeader, deeper),
  ].join('');
  yield startLines(startTag('file', attributes, scope, rest), within.scope, indent);
  yield `${header === '' ? '' : `${indent}  <header>\n${header}${indent}  </header>\n`}${indent}  <body>\n`;
  yield* writeChildren(file.children, within);
  yield `${linesOfRaw(inBody, deeper)}${indent}  </body>\n${indent}</file>\n`;
}

function* writeChildren(children: File['children'], surroundings: UnitSurroundings): Generator<string> {
  for (const child of children) {
    if (child.kind === 'unit')
      yield writeTransUnit(surroundings.fillTargets ? withoutTerms(child) : child, surroundings);
    else yield* writeGroup(child, surroundings);
  }
}

function* writeGroup(group: Group, surroundings: UnitSurroundings): Generator<string> {
  const { scope, indent } = surroundings;
  const rest = toOldAttributes(group.extras?.attributes);
  const within = inside(surroundings, rest, group.translate, `${indent}  `);
  const all = (group.extras?.elements ?? []).map(unwrapped);
  const elements = all.filter((raw) => !isInBody(raw));
  const attributes: Attributes = {
    ...idAttributes(group.id, rest),
    resname: group.name,
    restype: toRestype(group.type),
    translate: yesNo(group.translate),
  };
  yield [
    startLines(startTag('group', attributes, scope, rest), within.scope, indent),
    linesOfRaw(elements.filter(isOldRaw), within.indent),
    writeOldNotes(group.notes, within.scope, within.indent),
    linesOfOthers(writeNoteDetails(group.notes), elements, within.indent),
  ].join('');
  yield* writeChildren(group.children, within);
  yield `${linesOfRaw(all.filter(isInBody), within.indent)}${indent}</group>\n`;
}

/** A start tag, and on a line below it the attributes that 1.2 has no words for. */
function startLines(tag: string, scope: Scope, indent: string): string {
  const { xml, hidden } = hideAttributes(`${tag}>`, scope);
  return `${indent}${xml}\n${hiddenLine(hidden, `${indent}  `)}`;
}

/** Whether a carried element stands among the units. */
function isInBody(raw: string): boolean {
  return isOldRaw(raw) && /^<bin-unit[ \t\n\r>/]/u.test(raw);
}

function inside(
  surroundings: UnitSurroundings,
  rest: readonly RawAttribute[],
  translate: boolean | undefined,
  indent: string,
): UnitSurroundings {
  const scope: Scope = scopeWithin(surroundings.scope, rest);
  return { ...surroundings, scope, indent, inherited: inheritFrom(rest, translate, surroundings.inherited) };
}

function inheritFrom(attributes: readonly RawAttribute[], own: boolean | undefined, from: Inherited): Inherited {
  const space = attributes.find(({ name }) => name === 'xml:space')?.value;
  return { translate: own ?? from.translate, space: space === 'default' || space === 'preserve' ? space : from.space };
}
