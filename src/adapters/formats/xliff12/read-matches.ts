import type { Match, Part } from '../../../core/document.ts';
import { withExtras } from '../xliff/rest.ts';
import { attributeOf, childElements, type XmlElement, type XmlNode } from '../xml/element.ts';
import type { Carrier } from './carrier.ts';
import { createCodes } from './codes.ts';
import { idsOf, midOf } from './mid.ts';
import { ownNamespace, xliff12Namespace } from './names.ts';
import { hidden, restOfOld } from './raw.ts';
import { readWhole } from './read-content.ts';
import { readOldData } from './read-notes.ts';
import { ownAttribute, ownField } from './read-own.ts';
import type { Report } from './report.ts';

export interface MatchReading {
  /** An element as a Document carries it. */
  raw(node: XmlNode): string;
  readonly unit: string;
  readonly isOurs: boolean;
  readonly report: Report;
  readonly carrier: Carrier;
}

/** The ids of a unit's segments by their mids; a segment alone is meant also where no mid is given. */
export function refsOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const ids = idsOf(parts);
  const segments = parts.filter((part) => part.kind === 'segment');
  const refs = new Map(segments.map(({ id }) => [midOf(id, ids), id]));
  const [only] = segments;
  if (only && segments.length === 1) refs.set('', only.id);
  return refs;
}

/**
 * An `<alt-trans>` as a match, or undefined where it is none: without a target, or for no segment that could be told.
 *
 * @param refs see `refsOf`
 * @param count how many matches the unit has already
 */
export function readAltTrans(
  element: XmlElement,
  refs: ReadonlyMap<string, string>,
  count: number,
  reading: MatchReading,
): Match | undefined {
  const core = childElements(element).filter(({ uri }) => uri === xliff12Namespace);
  const target = core.find(({ local }) => local === 'target');
  const source = core.find(({ local }) => local === 'source');
  const ref = refOf(element, refs);
  if (!target || ref === undefined || core.filter(({ local }) => local === 'target').length > 1) return undefined;
  const given = readOldData(element);
  const { reading: content, data, attributes } = createCodes(element, { ...reading, given });
  const similarityPct = percentage(attributeOf(element, 'match-quality'));
  const matchQualityPct = percentage(ownAttribute(element, 'matchQuality'));
  const origin = attributeOf(element, 'origin');
  const known = new Set(['mid', 'origin']);
  if (similarityPct !== undefined) known.add('match-quality');
  const contents = {
    source: source ? readWhole(source, content) : [],
    target: readWhole(target, content),
  };
  return {
    id: ownAttribute(element, 'id') ?? `m${count + 1}`,
    ref,
    type: typeOf(element, target),
    ...ownField(element, 'subType', 'subType'),
    ...(origin !== undefined ? { origin } : {}),
    ...(similarityPct !== undefined ? { similarityPct } : {}),
    ...(matchQualityPct !== undefined ? { matchQualityPct } : {}),
    originalData: [...given, ...data()],
    ...contents,
    ...withExtras(hidden(restOfOld(element, known), ['xml', 'its']), [
      ...others(element, [source, target]).map((node) => reading.carrier.carry(node)),
      ...attributes(),
    ]),
  };
}

function others(element: XmlElement, read: readonly (XmlElement | undefined)[]): readonly XmlNode[] {
  return element.children.filter((node) => {
    if (node.kind === 'text' || read.some((one) => one === node)) return false;
    return node.kind !== 'element' || node.uri !== ownNamespace || node.local !== 'data';
  });
}

function refOf(element: XmlElement, refs: ReadonlyMap<string, string>): string | undefined {
  const ref = ownAttribute(element, 'ref');
  if (ref !== undefined) return ref;
  const mid = attributeOf(element, 'mid') ?? '';
  const id = refs.get(mid);
  if (id !== undefined) return `#${id}`;
  return mid === '' || ownAttribute(element, 'id') === undefined ? undefined : `#${mid}`;
}

const matchTypes: readonly Match['type'][] = ['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'];

function typeOf(element: XmlElement, target: XmlElement): Match['type'] {
  const named = ownAttribute(element, 'type');
  const type = matchTypes.find((one) => one === named);
  if (type) return type;
  const qualifier = attributeOf(target, 'state-qualifier');
  if (qualifier === 'mt-suggestion' || qualifier === 'leveraged-mt') return 'mt';
  const origin = attributeOf(element, 'origin')?.toLowerCase();
  return origin === 'mt' || origin === 'machine-trans' ? 'mt' : 'tm';
}

/** 1.2 leaves the form of `match-quality` to the tools: a number, mostly with a percent sign. */
function percentage(value: string | undefined): number | undefined {
  const digits = /^ ?([0-9]{1,3}(?:\.[0-9]{1,9})?) ?%?$/u.exec(value ?? '')?.[1];
  const number = Number(digits ?? Number.NaN);
  return number <= 100 ? number : undefined;
}
