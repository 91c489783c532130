import type { EndCode, Inline, OriginalData, StandaloneCode, StartCode, StartMarker } from '../../../core/document.ts';
import { nestedPairs, type PairedContents } from '../xliff/pair.ts';
import { type Attributes, type Scope, startTag, yesNo } from '../xliff/tag.ts';
import { escapeWith } from '../xml/escape.ts';
import { characterType, own } from './names.ts';
import { toOldAttributes } from './raw.ts';
import { toCtype, toMtype } from './types.ts';

/** What a content is written with. */
export interface ContentScope {
  readonly scope: Scope;
  /** Texts of the original data that stands inside its codes, by id. */
  readonly data: ReadonlyMap<string, string>;
}

/**
 * The content of a `<source>` or `<target>` as XML of 1.2, not a space more or less: `g` and `mrk` around what is well
 * nested in it, `bx` and `ex` otherwise, `x` for what has no extent. A code whose data came from a `bpt`, `ept`, `it` or
 * `ph`, as the id of the data tells, is one again.
 */
export function writeOldContent(paired: PairedContents, index: number, within: ContentScope): string {
  const content = paired.contents[index] ?? [];
  const isNested = nestedPairs(paired, index);
  const closed = new Set<number>();
  let xml = '';
  content.forEach((inline, at) => {
    const position = paired.partners[index]?.[at];
    const partner = position && paired.contents[position.content]?.[position.inline];
    if (isNested[at] && inline.kind === 'sc' && partner?.kind === 'ec' && isOneElement(inline, partner, within.data)) {
      closed.add(position?.inline ?? -1);
      const ends = { [own('dataRefEnd')]: partner.dataRef, ...shown(partner, 'End') };
      xml += `${startTag('g', { ...codeAttributes(inline), ...ends }, within.scope, toOldAttributes(inline.attributes))}>`;
    } else if (closed.has(at)) xml += '</g>';
    else xml += writeInline(inline, isNested[at] === true, within);
  });
  return xml;
}

/** Text as element content, with an `x` for what XML can't hold. */
function writeText(text: string): string {
  return escapeWith(text, (codePoint) => {
    const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
    return `<x id="x${hex}" ctype="${characterType}" ${own('hex')}="${hex}"/>`;
  });
}

function writeInline(inline: Inline, isNested: boolean, within: ContentScope): string {
  switch (inline.kind) {
    case 'text':
      return writeText(inline.text);
    case 'ph':
    case 'sc':
    case 'ec':
      return writeCode(inline, within);
    case 'sm':
      return writeMarker(inline, isNested, within.scope);
    case 'em':
      if (isNested) return '</mrk>';
      return `${startTag('ex', { id: inline.id, rid: inline.id, [own('marker')]: 'yes' }, within.scope)}/>`;
    default:
      return neverInline(inline);
  }
}

function neverInline(inline: never): never {
  throw new Error(`Unknown inline: ${JSON.stringify(inline)}`);
}

/** The elements that hold a code's data, by the first word of the id of the data. */
const dataForm = /^(bpt|ept|it|ph)-/u;

/** The texts of original data that stand inside their codes, by id; what XML can't hold has no place there. */
export function inlineData(data: readonly OriginalData[]): ReadonlyMap<string, string> {
  const plain = data.filter(({ id, text, attributes }) => dataForm.test(id) && !attributes && !hasForbidden(text));
  return new Map(plain.map(({ id, text }) => [id, text]));
}

function hasForbidden(text: string): boolean {
  let isFound = false;
  escapeWith(text, () => {
    isFound = true;
    return '';
  });
  return isFound;
}

function writeCode(code: StandaloneCode | StartCode | EndCode, { scope, data }: ContentScope): string {
  const form = dataForm.exec(code.dataRef ?? '')?.[1];
  const text = form === undefined ? undefined : data.get(code.dataRef ?? '');
  const name = text === undefined || form === undefined ? { ph: 'x', sc: 'bx', ec: 'ex' }[code.kind] : form;
  const pos = name === 'it' ? { ph: undefined, sc: 'open', ec: 'close' }[code.kind] : undefined;
  // An <ex> has no ctype of its own.
  const attributes = { ...codeAttributes(code), pos, rid: code.kind === 'ph' ? undefined : code.id };
  const kind = text !== undefined && !fitsForm(code.kind, name) ? { [own('kind')]: code.kind } : {};
  const tag = startTag(name, { ...attributes, ...kind }, scope, toOldAttributes(code.attributes));
  return text === undefined ? `${tag}/>` : `${tag}>${writeText(text)}</${name}>`;
}

function fitsForm(kind: 'ph' | 'sc' | 'ec', form: string): boolean {
  return { ph: 'ph', sc: 'bpt', ec: 'ept' }[kind] === form || (form === 'it' && kind !== 'ph');
}

function codeAttributes(code: StandaloneCode | StartCode | EndCode): Attributes {
  const ctype = toCtype(code);
  const isEnd = code.kind === 'ec';
  return {
    id: code.id,
    ctype: isEnd ? undefined : ctype,
    'equiv-text': code.equiv,
    [own('ctype')]: isEnd ? ctype : undefined,
    [own('subType')]: code.type === undefined && ctype === undefined ? code.subType : undefined,
    [own('dataRef')]: code.dataRef,
    ...shown(code, ''),
    [own('canCopy')]: yesNo(code.canCopy),
    [own('canDelete')]: yesNo(code.canDelete),
    [own('canOverlap')]: yesNo(code.canOverlap),
    [own('canReorder')]: code.canReorder,
    [own('isolated')]: code.kind !== 'ph' ? yesNo(code.isolated) : undefined,
  };
}

function shown(code: StandaloneCode | StartCode | EndCode, end: '' | 'End'): Attributes {
  return {
    ...(end === 'End' ? { [own('equivEnd')]: code.equiv } : {}),
    [own(`disp${end}`)]: code.disp,
    [own(`subFlows${end}`)]: code.subFlows,
  };
}

/** Whether a `g` can say all that the two ends say: the end has nothing that only it could say. */
function isOneElement(start: StartCode, end: EndCode, data: ContentScope['data']): boolean {
  const isData = data.has(start.dataRef ?? '') || data.has(end.dataRef ?? '');
  const { type, subType, canCopy, canDelete, canOverlap, canReorder, isolated, attributes = [] } = end;
  const only = [type, subType, canCopy, canDelete, canOverlap, canReorder, isolated];
  return !isData && attributes.length === 0 && only.every((value) => value === undefined);
}

function writeMarker(marker: StartMarker, isNested: boolean, scope: Scope): string {
  const { id, type, value, ref, translate } = marker;
  const mtype = toMtype(type, translate);
  const isSaid = mtype === 'protected' || translate === undefined;
  const others = { [own('ref')]: ref, [own('translate')]: isSaid ? undefined : yesNo(translate) };
  const rest = toOldAttributes(marker.attributes);
  // A mid is a segment's alone: the schema wants each of a target's to be one of the seg-source's.
  if (isNested) return `${startTag('mrk', { mtype, comment: value, [own('id')]: id, ...others }, scope, rest)}>`;
  const attributes = { id, rid: id, [own('marker')]: mtype, [own('value')]: value, ...others };
  return `${startTag('bx', attributes, scope, rest)}/>`;
}

/** Text as content of one of our own elements, with `psr12:cp` for what XML can't hold. */
export function writeData(text: string): string {
  return escapeWith(
    text,
    (codePoint) => `<${own('cp')} hex="${codePoint.toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}
