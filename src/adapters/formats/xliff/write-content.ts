import type { CodeType, EndCode, Inline, StartCode } from '../../../core/document.ts';
import { escapeWith } from '../xml/escape.ts';
import { nestedPairs, type PairedContents } from './pair.ts';
import { type Attributes, noOnly, type Scope, startTag, yesNo } from './tag.ts';

/**
 * The content of a `<source>` or `<target>` as XML, not a space more or less: `pc` and `mrk` around what is well nested
 * in it, `sc`, `ec`, `sm`, `em` otherwise, `cp` for what XML can't hold.
 */
export function writeContent(paired: PairedContents, index: number, scope: Scope): string {
  const content = paired.contents[index] ?? [];
  const [only] = content;
  if (only === undefined) return '';
  if (content.length === 1 && only.kind === 'text') return writeText(only.text);
  const isNested = nestedPairs(paired, index);
  const ofPair = new Set<number>();
  let xml = '';
  content.forEach((inline, at) => {
    const position = paired.partners[index]?.[at];
    const partner = position && paired.contents[position.content]?.[position.inline];
    if (isNested[at] && inline.kind === 'sc' && partner?.kind === 'ec' && isOneElement(inline, partner)) {
      ofPair.add(position?.inline ?? -1);
      xml += `${pairTag(inline, partner, scope)}>`;
    } else if (ofPair.has(at)) xml += '</pc>';
    else xml += writeInline(inline, partner, isNested[at] === true, scope);
  });
  return xml;
}

/** Text as element content, with `cp` for what XML can't hold. */
export function writeText(text: string): string {
  return escapeWith(text, (codePoint) => `<cp hex="${codePoint.toString(16).toUpperCase().padStart(4, '0')}"/>`);
}

function writeInline(inline: Inline, partner: Inline | undefined, isNested: boolean, scope: Scope): string {
  switch (inline.kind) {
    case 'text':
      return writeText(inline.text);
    case 'ph':
      return `${startTag('ph', codeAttributes({ id: inline.id }, inline, inline), scope, inline.attributes)}/>`;
    case 'sc':
      return `${startTag('sc', codeAttributes(startIds(inline, partner), inline, inline), scope, inline.attributes)}/>`;
    case 'ec': {
      const start = partner?.kind === 'sc' ? partner : undefined;
      const attributes = codeAttributes(endIds(inline, start), inline, start ? likeStart(inline, start) : inline);
      return `${startTag('ec', attributes, scope, inline.attributes)}/>`;
    }
    case 'sm': {
      const { id, type, value, ref } = inline;
      const translate = yesNo(inline.translate);
      const attributes: Attributes = { id, type: type === 'generic' ? undefined : type, value, ref, translate };
      return `${startTag(isNested ? 'mrk' : 'sm', attributes, scope, inline.attributes)}${isNested ? '>' : '/>'}`;
    }
    case 'em':
      return isNested ? '</mrk>' : `${startTag('em', { startRef: inline.id }, scope)}/>`;
    default:
      return neverInline(inline);
  }
}

function neverInline(inline: never): never {
  throw new Error(`Unknown inline: ${JSON.stringify(inline)}`);
}

interface Ids {
  readonly id?: string | undefined;
  readonly startRef?: string | undefined;
  readonly isolated?: 'yes' | undefined;
}

function startIds(start: StartCode, partner: Inline | undefined): Ids {
  return { id: start.id, isolated: partner ? undefined : 'yes' };
}

function endIds(end: EndCode, start: StartCode | undefined): Ids {
  return start ? { startRef: end.id } : { id: end.id, isolated: 'yes' };
}

interface Shared {
  readonly type?: CodeType | undefined;
  readonly subType?: string | undefined;
  readonly canCopy?: boolean | undefined;
  readonly canDelete?: boolean | undefined;
  readonly canOverlap?: boolean | undefined;
  readonly canReorder?: 'yes' | 'firstNo' | 'no' | undefined;
}

/**
 * What an end code says together with its start: "The values of the attributes canCopy, canDelete, canReorder and
 * canOverlap must be the same as the values the ones in the <ec> element corresponding to this start code", where the
 * end of a `firstNo` is `no`.
 */
function likeStart(end: EndCode, start: StartCode): Shared {
  return {
    type: end.type ?? start.type,
    subType: end.subType ?? start.subType,
    canCopy: end.canCopy ?? start.canCopy,
    canDelete: end.canDelete ?? start.canDelete,
    canOverlap: end.canOverlap ?? start.canOverlap,
    canReorder: end.canReorder ?? (start.canReorder === 'firstNo' ? 'no' : start.canReorder),
  };
}

/** Whether a `pc` can say all that the two ends say. XLIFF wants these attributes of a `pc` in pairs or not at all. */
function isOneElement(start: StartCode, end: EndCode): boolean {
  if (end.attributes && end.attributes.length > 0) return false;
  for (const name of ['dataRef', 'equiv', 'subFlows'] as const)
    if ((start[name] === undefined) !== (end[name] === undefined)) return false;
  const both = likeStart(end, start);
  const expectedReorder = start.canReorder === 'firstNo' ? 'no' : (start.canReorder ?? 'yes');
  return (
    both.type === start.type &&
    both.subType === start.subType &&
    (both.canCopy ?? true) === (start.canCopy ?? true) &&
    (both.canDelete ?? true) === (start.canDelete ?? true) &&
    (start.canOverlap === undefined || both.canOverlap === start.canOverlap) &&
    (both.canReorder ?? 'yes') === expectedReorder
  );
}

function pairTag(start: StartCode, end: EndCode, scope: Scope): string {
  const attributes: Attributes = {
    id: start.id,
    type: start.type,
    subType: start.subType,
    dataRefStart: start.dataRef,
    dataRefEnd: end.dataRef,
    equivStart: start.equiv,
    equivEnd: end.equiv,
    dispStart: start.disp,
    dispEnd: end.disp,
    subFlowsStart: start.subFlows,
    subFlowsEnd: end.subFlows,
    canCopy: noOnly(start.canCopy),
    canDelete: noOnly(start.canDelete),
    canOverlap: (start.canOverlap ?? end.canOverlap) === true ? 'yes' : undefined,
    canReorder: start.canReorder === 'yes' ? undefined : start.canReorder,
  };
  return startTag('pc', attributes, scope, start.attributes);
}

function codeAttributes(
  ids: Ids,
  own: { readonly dataRef?: string; readonly equiv?: string; readonly disp?: string; readonly subFlows?: string },
  shared: Shared,
): Attributes {
  return {
    // Not spread: an object that begins with a spread gets a hidden class of its own, each time.
    id: ids.id,
    startRef: ids.startRef,
    isolated: ids.isolated,
    type: shared.type,
    subType: shared.subType,
    dataRef: own.dataRef,
    equiv: own.equiv,
    disp: own.disp,
    subFlows: own.subFlows,
    canCopy: noOnly(shared.canCopy),
    canDelete: noOnly(shared.canDelete),
    canOverlap: noOnly(shared.canOverlap),
    canReorder: shared.canReorder === 'yes' ? undefined : shared.canReorder,
  };
}
