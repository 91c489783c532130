import type { GlossEntry, Match, Meta, MetaGroup } from '../../../core/document.ts';
import { attributeOf, childElements, isBlank, textOf, type XmlElement, type XmlNode } from '../xml/element.ts';
import { idMaker, type MakeId } from './make-id.ts';
import { isCore, modules } from './namespaces.ts';
import { readContent } from './read-content.ts';
import { readOriginalData } from './read-notes.ts';
import { restAttributes, withExtras } from './rest.ts';

/** Gives an element as text that can stand elsewhere. */
export type Raw = (node: XmlNode) => string;

/** The entries of a `<gls:glossary>`, in order. */
export function readGlossary(glossary: XmlElement, raw: Raw): readonly GlossEntry[] {
  const makeId = idMaker(glossary);
  return childElements(glossary)
    .filter((child) => child.uri === modules.gls && child.local === 'glossEntry')
    .map((entry) => readEntry(entry, makeId, raw));
}

function readEntry(entry: XmlElement, makeId: MakeId, raw: Raw): GlossEntry {
  const ours = childElements(entry).filter((child) => child.uri === modules.gls);
  const term = ours.find((child) => child.local === 'term');
  const translations = ours.filter((child) => child.local === 'translation');
  const definition = ours.find((child) => child.local === 'definition');
  const ref = attributeOf(entry, 'ref');
  const termSource = term && attributeOf(term, 'source');
  const termAttributes = term ? restAttributes(term, new Set(['source'])) : [];
  const translationAttributes = translations.map((translation) => restAttributes(translation, new Set()));
  const definitionAttributes = definition ? restAttributes(definition, new Set()) : [];
  const modelled = new Set<XmlNode>([...translations, ...(term ? [term] : []), ...(definition ? [definition] : [])]);
  return {
    id: attributeOf(entry, 'id') ?? makeId('g'),
    ...(ref !== undefined ? { ref } : {}),
    term: term ? textOf(term) : '',
    ...(termSource !== undefined ? { termSource } : {}),
    translations: translations.map(textOf),
    ...(definition ? { definition: textOf(definition) } : {}),
    ...(termAttributes.length > 0 ? { termAttributes } : {}),
    ...(translationAttributes.some((attributes) => attributes.length > 0) ? { translationAttributes } : {}),
    ...(definitionAttributes.length > 0 ? { definitionAttributes } : {}),
    ...withExtras(restAttributes(entry, new Set(['id', 'ref'])), others(entry, modelled, raw)),
  };
}

/** The matches of an `<mtc:matches>`, in order. */
export function readMatches(matches: XmlElement, raw: Raw): readonly Match[] {
  const makeId = idMaker(matches);
  return childElements(matches)
    .filter((child) => child.uri === modules.mtc && child.local === 'match')
    .map((match) => readMatch(match, makeId, raw));
}

const matchTypes: ReadonlySet<string> = new Set<Match['type']>(['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other']);

function readMatch(match: XmlElement, makeId: MakeId, raw: Raw): Match {
  const core = childElements(match).filter((child) => isCore(child.uri));
  const data = core.find((child) => child.local === 'originalData');
  const source = core.find((child) => child.local === 'source');
  const target = core.find((child) => child.local === 'target');
  const type = attributeOf(match, 'type') ?? 'tm';
  const subType = attributeOf(match, 'subType');
  const origin = attributeOf(match, 'origin');
  const similarityPct = percentage(attributeOf(match, 'similarity'));
  const matchQualityPct = percentage(attributeOf(match, 'matchQuality'));
  const known = new Set(['id', 'ref', 'type', 'subType', 'origin']);
  if (similarityPct !== undefined) known.add('similarity');
  if (matchQualityPct !== undefined) known.add('matchQuality');
  const modelled = new Set<XmlNode>([data, source, target].filter((element) => element !== undefined));
  const makeInlineId = idMaker(match);
  return {
    id: attributeOf(match, 'id') ?? makeId('m'),
    ref: attributeOf(match, 'ref') ?? '',
    type: isMatchType(type) ? type : 'other',
    ...(subType !== undefined ? { subType } : {}),
    ...(origin !== undefined ? { origin } : {}),
    ...(similarityPct !== undefined ? { similarityPct } : {}),
    ...(matchQualityPct !== undefined ? { matchQualityPct } : {}),
    originalData: data ? readOriginalData(data, makeInlineId) : [],
    source: source ? readContent(source, makeInlineId) : [],
    target: target ? readContent(target, makeInlineId) : [],
    ...withExtras(restAttributes(match, known), others(match, modelled, raw)),
  };
}

function isMatchType(type: string): type is Match['type'] {
  return matchTypes.has(type);
}

function percentage(value: string | undefined): number | undefined {
  if (value === undefined || !/^[0-9]{1,3}(?:\.[0-9]{1,9})?$/u.test(value)) return undefined;
  const number = Number(value);
  return number <= 100 ? number : undefined;
}

/** The groups of an `<mda:metadata>`, or undefined where it holds something that the model has no name for. */
export function readMetadata(metadata: XmlElement): readonly MetaGroup[] | undefined {
  const isPlain = isModelled(metadata, new Set()) && childElements(metadata).every(isModelledGroup);
  return isPlain ? childElements(metadata).map(readGroup) : undefined;
}

const groupNames = new Set(['id', 'category', 'appliesTo']);

function isModelledGroup(group: XmlElement): boolean {
  if (group.uri !== modules.mda || group.local !== 'metaGroup' || !isModelled(group, groupNames)) return false;
  return childElements(group).every((child) =>
    child.uri === modules.mda && child.local === 'meta'
      ? restAttributes(child, new Set(['type'])).length === 0 && child.children.every((node) => node.kind === 'text')
      : isModelledGroup(child),
  );
}

function isModelled(element: XmlElement, names: ReadonlySet<string>): boolean {
  return restAttributes(element, names).length === 0 && element.children.every((node) => node.kind !== 'aside');
}

function readGroup(group: XmlElement): MetaGroup {
  const id = attributeOf(group, 'id');
  const category = attributeOf(group, 'category');
  const appliesTo = attributeOf(group, 'appliesTo');
  return {
    ...(id !== undefined ? { id } : {}),
    ...(category !== undefined ? { category } : {}),
    ...(appliesTo !== undefined ? { appliesTo } : {}),
    children: childElements(group).map((child): MetaGroup | Meta =>
      child.local === 'metaGroup' ? readGroup(child) : { type: attributeOf(child, 'type') ?? '', value: textOf(child) },
    ),
  };
}

function others(element: XmlElement, modelled: ReadonlySet<XmlNode>, raw: Raw): readonly string[] {
  return element.children.filter((node) => (node.kind === 'text' ? !isBlank(node.text) : !modelled.has(node))).map(raw);
}
