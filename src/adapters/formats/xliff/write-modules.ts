import type { GlossEntry, Match, Meta, MetaGroup, RawAttribute } from '../../../core/document.ts';
import { escapeText } from '../xml/escape.ts';
import { modules } from './namespaces.ts';
import { pairContents } from './pair.ts';
import { type Attributes, type Scope, scopeWithin, startTag } from './tag.ts';
import { writeContent } from './write-content.ts';
import { writeOriginalData } from './write-notes.ts';

type Module = keyof typeof modules;

/** The wrapper of a module with its lines; nothing where there are none. It declares its prefix where the scope does not. */
function wrapped(
  module: Module,
  name: string,
  scope: Scope,
  indent: string,
  inner: (scope: Scope) => readonly string[],
): readonly string[] {
  const declaration: readonly RawAttribute[] = [{ name: `xmlns:${module}`, value: modules[module] }];
  const tag = startTag(`${module}:${name}`, [], scope, declaration);
  return [`${indent}${tag}>`, ...inner(scopeWithin(scope, declaration)), `${indent}</${module}:${name}>`];
}

/** The lines of a `<gls:glossary>`. */
export function writeGlossary(entries: readonly GlossEntry[], scope: Scope, indent: string): readonly string[] {
  if (entries.length === 0) return [];
  return wrapped('gls', 'glossary', scope, indent, (within) =>
    entries.flatMap((entry) => writeEntry(entry, within, `${indent}  `)),
  );
}

function writeEntry(entry: GlossEntry, scope: Scope, indent: string): readonly string[] {
  const rest = entry.extras?.attributes ?? [];
  const within = scopeWithin(scope, rest);
  const child = (name: string, text: string, attributes: Attributes, others: readonly RawAttribute[] = []) =>
    `${indent}  ${startTag(`gls:${name}`, attributes, within, others)}>${escapeText(text)}</gls:${name}>`;
  const ids: Attributes = [
    ['id', entry.id],
    ['ref', entry.ref],
  ];
  return [
    `${indent}${startTag('gls:glossEntry', ids, scope, rest)}>`,
    child('term', entry.term, [['source', entry.termSource]], entry.termAttributes),
    ...entry.translations.map((text, at) => child('translation', text, [], entry.translationAttributes?.[at])),
    ...(entry.definition === undefined ? [] : [child('definition', entry.definition, [], entry.definitionAttributes)]),
    ...(entry.extras?.elements ?? []).map((raw) => `${indent}  ${raw}`),
    `${indent}</gls:glossEntry>`,
  ];
}

/** The lines of an `<mtc:matches>`. */
export function writeMatches(matches: readonly Match[], scope: Scope, indent: string): readonly string[] {
  if (matches.length === 0) return [];
  return wrapped('mtc', 'matches', scope, indent, (within) =>
    matches.flatMap((match) => writeMatch(match, within, `${indent}  `)),
  );
}

function writeMatch(match: Match, scope: Scope, indent: string): readonly string[] {
  const rest = match.extras?.attributes ?? [];
  const within = scopeWithin(scope, rest);
  const attributes: Attributes = [
    ['id', match.id],
    ['ref', match.ref],
    ['type', match.type],
    ['subType', match.subType],
    ['origin', match.origin],
    ['similarity', percentage(match.similarityPct)],
    ['matchQuality', percentage(match.matchQualityPct)],
  ];
  const others = match.extras?.elements ?? [];
  const line = (raw: string) => `${indent}  ${raw}`;
  const content = (inlines: Match['source']) => writeContent(pairContents([inlines]), 0, within);
  return [
    `${indent}${startTag('mtc:match', attributes, scope, rest)}>`,
    ...others.filter(isMetadata).map(line),
    ...writeOriginalData(match.originalData, within, `${indent}  `),
    line(`<source>${content(match.source)}</source>`),
    line(`<target>${content(match.target)}</target>`),
    ...others.filter((raw) => !isMetadata(raw)).map(line),
    `${indent}</mtc:match>`,
  ];
}

/** A decimal of XML Schema: no exponent. */
function percentage(value: number | undefined): string | undefined {
  return value === undefined ? undefined : value.toFixed(9).replace(/\.?0+$/u, '');
}

/** Whether the element is an `mda:metadata`, which stands first in a match. */
function isMetadata(raw: string): boolean {
  const tag = raw.slice(0, raw.indexOf('>') + 1);
  return /^<(?:[^\s:>/]+:)?metadata[\s>/]/u.test(tag) && tag.includes(modules.mda);
}

/** The lines of an `<mda:metadata>`. */
export function writeMetadata(groups: readonly MetaGroup[], scope: Scope, indent: string): readonly string[] {
  if (groups.length === 0) return [];
  return wrapped('mda', 'metadata', scope, indent, (within) =>
    groups.flatMap((group) => writeGroup(group, within, `${indent}  `)),
  );
}

function writeGroup(group: MetaGroup, scope: Scope, indent: string): readonly string[] {
  const attributes: Attributes = [
    ['id', group.id],
    ['category', group.category],
    ['appliesTo', group.appliesTo],
  ];
  return [
    `${indent}${startTag('mda:metaGroup', attributes, scope)}>`,
    ...group.children.flatMap((child) =>
      isMeta(child) ? [writeMeta(child, scope, `${indent}  `)] : writeGroup(child, scope, `${indent}  `),
    ),
    `${indent}</mda:metaGroup>`,
  ];
}

function isMeta(child: MetaGroup | Meta): child is Meta {
  return 'value' in child;
}

function writeMeta(meta: Meta, scope: Scope, indent: string): string {
  return `${indent}${startTag('mda:meta', [['type', meta.type]], scope)}>${escapeText(meta.value)}</mda:meta>`;
}
