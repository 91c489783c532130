import type { Inline, StartMarker } from '../../../core/document.ts';
import { nestedPairs, type PairedContents } from '../xliff/pair.ts';
import { startTag, yesNo } from '../xliff/tag.ts';
import { own } from './names.ts';
import { toOldAttributes } from './raw.ts';
import { toMtype } from './types.ts';
import {
  attributesIn,
  codeAttributes,
  type InlineData,
  isOneElement,
  nameOf,
  shown,
  type WritingScope,
  writeCode,
} from './write-code.ts';
import { writeText } from './write-text.ts';

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

function writeInline(inline: Inline, placing: Placing): string {
  switch (inline.kind) {
    case 'text':
      return writeText(inline.text);
    case 'ph':
    case 'sc':
    case 'ec':
      return writeCode(inline, placing, ridOf(inline, placing));
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

function ridOf({ id }: { readonly id: string }, { isLinked }: Placing): string | undefined {
  return isLinked ? id : undefined;
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
