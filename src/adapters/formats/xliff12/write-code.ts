import { type Code, isCode } from '../../../core/content.ts';
import type { EndCode, Inline, OriginalData, RawAttribute, StartCode } from '../../../core/document.ts';
import { type Attributes, type Scope, startTag, yesNo } from '../xliff/tag.ts';
import { escapeWith } from '../xml/escape.ts';
import type { AttributesOf } from './code-attributes.ts';
import { own } from './names.ts';
import { toOldAttributes } from './raw.ts';
import { toCtype } from './types.ts';
import { writeText } from './write-text.ts';

/** Texts of the original data that stands inside its codes, by id. */
export type InlineData = ReadonlyMap<string, string>;

/** What the texts of a unit or match are written with. */
export interface WritingScope {
  readonly data: InlineData;
  readonly scope: Scope;
  /** What codes have beside what the model says of them. */
  readonly attributesOf: AttributesOf;
  readonly isTarget: boolean;
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

/** The name of the element that an inline is, where it is not around anything. */
export function nameOf(inline: Inline, data: InlineData): string {
  const alone = { text: '', ph: 'x', sc: 'bx', ec: 'ex', sm: 'bx', em: 'ex' }[inline.kind];
  if (!isCode(inline) || inline.dataRef === undefined || !data.has(inline.dataRef)) return alone;
  return dataForm.exec(inline.dataRef)?.[1] ?? alone;
}

/** All that a code has beside what the model says of it, as 1.2 has it. */
export function attributesIn(code: Code, { attributesOf, isTarget }: WritingScope): readonly RawAttribute[] {
  return toOldAttributes([...(code.attributes ?? []), ...attributesOf(code.kind, code.id, isTarget)]);
}

/** A code as an element of its own; `rid` where its other end has one too. */
export function writeCode(code: Code, within: WritingScope, rid: string | undefined): string {
  const { scope, data } = within;
  const name = nameOf(code, data);
  const text = dataForms.has(name) ? data.get(code.dataRef ?? '') : undefined;
  const pos = name === 'it' ? (code.kind === 'ec' ? 'close' : 'open') : undefined;
  const attributes = { ...codeAttributes(code, name), pos, rid };
  const kind = text !== undefined && !fitsForm(code.kind, name) ? { [own('kind')]: code.kind } : {};
  const tag = startTag(name, { ...attributes, ...kind }, scope, attributesIn(code, within));
  return text === undefined ? `${tag}/>` : `${tag}>${writeText(text)}</${name}>`;
}

const dataForms: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph']);

function fitsForm(kind: 'ph' | 'sc' | 'ec', form: string): boolean {
  return { ph: 'ph', sc: 'bpt', ec: 'ept' }[kind] === form || (form === 'it' && kind !== 'ph');
}

/** The elements that have `clone`. */
const cloned: ReadonlySet<string> = new Set(['g', 'x', 'bx']);

/** The attributes of a code, written as an element of this name. */
export function codeAttributes(code: Code, name: string): Attributes {
  const ctype = toCtype(code, name === 'x' || name === 'ph' ? 'placeholder' : 'span');
  // An <ex> or <ept> has no ctype of its own.
  const isEnd = name === 'ex' || name === 'ept';
  const isCloned = code.canCopy === false && cloned.has(name);
  return {
    id: code.id,
    ctype: isEnd ? undefined : ctype,
    'equiv-text': code.equiv,
    [own('ctype')]: isEnd ? ctype : undefined,
    [own('subType')]: code.type === undefined && ctype === undefined ? code.subType : undefined,
    [own('dataRef')]: code.dataRef,
    ...shown(code, ''),
    clone: isCloned ? 'no' : undefined,
    [own('canCopy')]: isCloned ? undefined : yesNo(code.canCopy),
    [own('canDelete')]: yesNo(code.canDelete),
    [own('canOverlap')]: yesNo(code.canOverlap),
    [own('canReorder')]: code.canReorder,
    [own('isolated')]: code.kind !== 'ph' ? yesNo(code.isolated) : undefined,
  };
}

/** What is shown of a code, of its start or, on the element around both, of its end. */
export function shown(code: Code, end: '' | 'End'): Attributes {
  return {
    ...(end === 'End' ? { [own('equivEnd')]: code.equiv } : {}),
    [own(`disp${end}`)]: code.disp,
    [own(`subFlows${end}`)]: code.subFlows,
  };
}

/** Whether a `g` can say all that the two ends say: the end has nothing that only it could say. */
export function isOneElement(start: StartCode, end: EndCode, within: WritingScope): boolean {
  const { data } = within;
  const isData = data.has(start.dataRef ?? '') || data.has(end.dataRef ?? '');
  const { type, subType, canCopy, canDelete, canOverlap, canReorder, isolated } = end;
  const attributes = attributesIn(end, within);
  const only = [type, subType, canCopy, canDelete, canOverlap, canReorder, isolated];
  return !isData && attributes.length === 0 && only.every((value) => value === undefined);
}
