import { type Code, isCode } from '../../../core/content.ts';
import type {
  EndCode,
  Inline,
  OriginalData,
  RawAttribute,
  StandaloneCode,
  StartCode,
  StartMarker,
} from '../../../core/document.ts';
import { nestedPairs, type PairedContents } from '../xliff/pair.ts';
import { type Attributes, type Scope, startTag, yesNo } from '../xliff/tag.ts';
import { escapeWith } from '../xml/escape.ts';
import type { AttributesOf } from './code-attributes.ts';
import { characterType, own } from './names.ts';
import { toOldAttributes } from './raw.ts';
import { toCtype, toMtype } from './types.ts';

/** Texts of the original data that stands inside its codes, by id. */
export type InlineData = ReadonlyMap<string, string>;

export interface WritingScope {
  readonly data: InlineData;
  readonly scope: Scope;
  /** What codes have beside what the model says of them. */
  readonly attributesOf: AttributesOf;
  readonly isTarget: boolean;
}

interface ContentScope extends WritingScope {
  readonly linked: ReadonlySet<string>;
}

/** How an inline is written. */
interface Placing extends WritingScope {
  /** Whether it is one end of an element around what is between. */
  readonly isNested: boolean;
  /** Whether it gets a `rid`. */
  readonly isLinked: boolean;
}

/**
 * The contents that together make one `<source>`, `<seg-source>` or `<target>`, as XML of 1.2. A `rid` stands only where
 * both ends are in it, as elements of one kind, and no other pair has it; without one, the id links.
 *
 * @param pairings for each content the paired contents in which it stands at its own index
 */
export function writeOldContents(pairings: readonly PairedContents[], within: WritingScope): readonly string[] {
  const linked = linkedIn(pairings, within.data);
  return pairings.map((paired, index) => writeOldContent(paired, index, { ...within, linked }));
}

/** The starts and ends that get a `rid`, by `content inline`. */
function linkedIn(pairings: readonly PairedContents[], data: InlineData): ReadonlySet<string> {
  const linked = new Set<string>();
  const rids = new Set<string>();
  pairings.forEach((paired, index) => {
    paired.contents[index]?.forEach((start, at) => {
      const partner = paired.partners[index]?.[at];
      if (!partner || pairings[partner.content] !== paired) return;
      const end = paired.contents[partner.content]?.[partner.inline];
      if (!end || (start.kind !== 'sc' && start.kind !== 'sm') || rids.has(start.id)) return;
      if (endOf[nameOf(start, data)] !== nameOf(end, data)) return;
      rids.add(start.id);
      linked.add(`${index} ${at}`).add(`${partner.content} ${partner.inline}`);
    });
  });
  return linked;
}

const endOf: Readonly<Record<string, string>> = { bx: 'ex', bpt: 'ept' };

/** The name of the element that an inline is, where it is not around anything. */
function nameOf(inline: Inline, data: InlineData): string {
  const alone = { text: '', ph: 'x', sc: 'bx', ec: 'ex', sm: 'bx', em: 'ex' }[inline.kind];
  if (!isCode(inline) || inline.dataRef === undefined || !data.has(inline.dataRef)) return alone;
  return dataForm.exec(inline.dataRef)?.[1] ?? alone;
}

/**
 * The content of a `<source>` or `<target>` as XML of 1.2, not a space more or less: `g` and `mrk` around what is well
 * nested in it, `bx` and `ex` otherwise, `x` for what has no extent. A code whose data came from a `bpt`, `ept`, `it` or
 * `ph`, as the id of the data tells, is one again.
 */
function writeOldContent(paired: PairedContents, index: number, within: ContentScope): string {
  const { scope, linked } = within;
  const content = paired.contents[index] ?? [];
  const isNested = nestedPairs(paired, index);
  const closed = new Set<number>();
  let xml = '';
  content.forEach((inline, at) => {
    const position = paired.partners[index]?.[at];
    const partner = position && paired.contents[position.content]?.[position.inline];
    if (isNested[at] && inline.kind === 'sc' && partner?.kind === 'ec' && isOneElement(inline, partner, within)) {
      closed.add(position?.inline ?? -1);
      const ends = { [own('dataRefEnd')]: partner.dataRef, ...shown(partner, 'End') };
      xml += `${startTag('g', { ...codeAttributes(inline, 'g'), ...ends }, scope, attributesIn(inline, within))}>`;
    } else if (closed.has(at)) xml += '</g>';
    else {
      const isLinked = linked.has(`${index} ${at}`);
      xml += writeInline(inline, { isNested: isNested[at] === true, isLinked, ...within });
    }
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

function writeInline(inline: Inline, placing: Placing): string {
  switch (inline.kind) {
    case 'text':
      return writeText(inline.text);
    case 'ph':
    case 'sc':
    case 'ec':
      return writeCode(inline, placing);
    case 'sm':
      return writeMarker(inline, placing);
    case 'em':
      if (placing.isNested) return '</mrk>';
      return `${startTag('ex', { id: inline.id, rid: ridOf(inline, placing), [own('marker')]: 'yes' }, placing.scope)}/>`;
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

function attributesIn(code: Code, { attributesOf, isTarget }: WritingScope): readonly RawAttribute[] {
  return toOldAttributes([...(code.attributes ?? []), ...attributesOf(code.kind, code.id, isTarget)]);
}

function ridOf({ id }: { readonly id: string }, { isLinked }: Placing): string | undefined {
  return isLinked ? id : undefined;
}

function writeCode(code: StandaloneCode | StartCode | EndCode, placing: Placing): string {
  const { scope, data } = placing;
  const name = nameOf(code, data);
  const text = dataForms.has(name) ? data.get(code.dataRef ?? '') : undefined;
  const pos = name === 'it' ? (code.kind === 'ec' ? 'close' : 'open') : undefined;
  const attributes = { ...codeAttributes(code, name), pos, rid: ridOf(code, placing) };
  const kind = text !== undefined && !fitsForm(code.kind, name) ? { [own('kind')]: code.kind } : {};
  const tag = startTag(name, { ...attributes, ...kind }, scope, attributesIn(code, placing));
  return text === undefined ? `${tag}/>` : `${tag}>${writeText(text)}</${name}>`;
}

const dataForms: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph']);

function fitsForm(kind: 'ph' | 'sc' | 'ec', form: string): boolean {
  return { ph: 'ph', sc: 'bpt', ec: 'ept' }[kind] === form || (form === 'it' && kind !== 'ph');
}

/** The elements that have `clone`. */
const cloned: ReadonlySet<string> = new Set(['g', 'x', 'bx']);

function codeAttributes(code: StandaloneCode | StartCode | EndCode, name: string): Attributes {
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

function shown(code: StandaloneCode | StartCode | EndCode, end: '' | 'End'): Attributes {
  return {
    ...(end === 'End' ? { [own('equivEnd')]: code.equiv } : {}),
    [own(`disp${end}`)]: code.disp,
    [own(`subFlows${end}`)]: code.subFlows,
  };
}

/** Whether a `g` can say all that the two ends say: the end has nothing that only it could say. */
function isOneElement(start: StartCode, end: EndCode, within: WritingScope): boolean {
  const { data } = within;
  const isData = data.has(start.dataRef ?? '') || data.has(end.dataRef ?? '');
  const { type, subType, canCopy, canDelete, canOverlap, canReorder, isolated } = end;
  const attributes = attributesIn(end, within);
  const only = [type, subType, canCopy, canDelete, canOverlap, canReorder, isolated];
  return !isData && attributes.length === 0 && only.every((value) => value === undefined);
}

function writeMarker(marker: StartMarker, placing: Placing): string {
  const { isNested, scope } = placing;
  const { id, type, value, ref, translate } = marker;
  const mtype = toMtype(type, translate);
  const isSaid = mtype === 'protected' || translate === undefined;
  const others = { [own('ref')]: ref, [own('translate')]: isSaid ? undefined : yesNo(translate) };
  const rest = toOldAttributes(marker.attributes);
  // A mid is a segment's alone: the schema wants each of a target's to be one of the seg-source's.
  if (isNested) return `${startTag('mrk', { mtype, comment: value, [own('id')]: id, ...others }, scope, rest)}>`;
  const attributes = { id, rid: ridOf(marker, placing), [own('marker')]: mtype, [own('value')]: value, ...others };
  return `${startTag('bx', attributes, scope, rest)}/>`;
}

/** Text as content of one of our own elements, with `psr12:cp` for what XML can't hold. */
export function writeData(text: string): string {
  return escapeWith(
    text,
    (codePoint) => `<${own('cp')} hex="${codePoint.toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}
