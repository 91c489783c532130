import type { GlossEntry, Match, Meta, MetaGroup, RawAttribute } from '../../../core/document.ts';
import { escapeText } from '../xml/escape.ts';
import { modules } from './namespaces.ts';
import { pairContents } from './pair.ts';
import { type Attributes, noAttributes, rawLines, type Scope, scopeWithin, startTag } from './tag.ts';
import { writeContent } from './write-content.ts';
import { writeOriginalData } from './write-notes.ts';

type Module = keyof typeof modules;

/** The list of a module, each item by `write`, in the module's wrapper; it declares its prefix where the scope does not. */
function wrapped<Item>(
  [module, name]: readonly [module: Module, name: string],
  items: readonly Item[],
  scope: Scope,
  indent: string,
  write: (item: Item, scope: Scope, indent: string) => string,
): string {
  if (items.length === 0) return '';
  const declaration: readonly RawAttribute[] = [{ name: `xmlns:${module}`, value: modules[module] }];
  const isDeclared = scope.get(module) === modules[module];
  const within = isDeclared ? scope : scopeWithin(scope, declaration);
  const deeper = `${indent}  `;
  let lines = `${indent}${startTag(`${module}:${name}`, noAttributes, scope, declaration)}>\n`;
  for (const item of items) lines += write(item, within, deeper);
  return `${lines}${indent}</${module}:${name}>\n`;
}

/** The lines of a `<gls:glossary>`, each ended; nothing where there are no entries. */
export function writeGlossary(entries: readonly GlossEntry[], scope: Scope, indent: string): string {
  return wrapped(['gls', 'glossary'], entries, scope, indent, writeEntry);
}

function writeEntry(entry: GlossEntry, scope: Scope, indent: string): string {
  const { id, ref, extras } = entry;
  const rest = extras?.attributes ?? [];
  const within = scopeWithin(scope, rest);
  const deeper = `${indent}  `;
  let lines = `${indent}${startTag('gls:glossEntry', { id, ref }, scope, rest)}>\n`;
  const term = startTag('gls:term', { source: entry.termSource }, within, entry.termAttributes);
  lines += `${deeper}${term}>${escapeText(entry.term)}</gls:term>\n`;
  for (const [at, text] of entry.translations.entries()) {
    const tag = startTag('gls:translation', noAttributes, within, entry.translationAttributes?.[at]);
    lines += `${deeper}${tag}>${escapeText(text)}</gls:translation>\n`;
  }
  if (entry.definition !== undefined) {
    const tag = startTag('gls:definition', noAttributes, within, entry.definitionAttributes);
    lines += `${deeper}${tag}>${escapeText(entry.definition)}</gls:definition>\n`;
  }
  return `${lines}${rawLines(extras?.elements, deeper)}${indent}</gls:glossEntry>\n`;
}

/** The lines of an `<mtc:matches>`, each ended; nothing where there are none. */
export function writeMatches(matches: readonly Match[], scope: Scope, indent: string): string {
  return wrapped(['mtc', 'matches'], matches, scope, indent, writeMatch);
}

function writeMatch(match: Match, scope: Scope, indent: string): string {
  const rest = match.extras?.attributes ?? [];
  const within = scopeWithin(scope, rest);
  const { id, ref, type, subType, origin } = match;
  const similarity = percentage(match.similarityPct);
  const matchQuality = percentage(match.matchQualityPct);
  const attributes: Attributes = { id, ref, type, subType, origin, similarity, matchQuality };
  const others = match.extras?.elements ?? [];
  const deeper = `${indent}  `;
  const content = (inlines: Match['source']) => writeContent(pairContents([inlines]), 0, within);
  let lines = `${indent}${startTag('mtc:match', attributes, scope, rest)}>\n`;
  lines += rawLines(others.filter(isMetadata), deeper);
  lines += writeOriginalData(match.originalData, within, deeper);
  lines += `${deeper}<source>${content(match.source)}</source>\n${deeper}<target>${content(match.target)}</target>\n`;
  lines += rawLines(
    others.filter((raw) => !isMetadata(raw)),
    deeper,
  );
  return `${lines}${indent}</mtc:match>\n`;
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

/** The lines of an `<mda:metadata>`, each ended; nothing where there are no groups. */
export function writeMetadata(groups: readonly MetaGroup[], scope: Scope, indent: string): string {
  return wrapped(['mda', 'metadata'], groups, scope, indent, writeGroup);
}

function writeGroup(group: MetaGroup, scope: Scope, indent: string): string {
  const { id, category, appliesTo } = group;
  let lines = `${indent}${startTag('mda:metaGroup', { id, category, appliesTo }, scope)}>\n`;
  for (const child of group.children)
    lines += isMeta(child) ? writeMeta(child, scope, `${indent}  `) : writeGroup(child, scope, `${indent}  `);
  return `${lines}${indent}</mda:metaGroup>\n`;
}

function isMeta(child: MetaGroup | Meta): child is Meta {
  return 'value' in child;
}

function writeMeta(meta: Meta, scope: Scope, indent: string): string {
  return `${indent}${startTag('mda:meta', { type: meta.type }, scope)}>${escapeText(meta.value)}</mda:meta>\n`;
}
