import type { Document, File, Group, RawAttribute, Unit } from '../../../core/document.ts';
import { units } from '../../../core/document.ts';
import { type Inherited, inheritedByRoot } from './inherited.ts';
import { coreNamespace, modules } from './namespaces.ts';
import { type Attributes, rawLines, type Scope, scopeWithin, startTag, yesNo } from './tag.ts';
import { writeNotes } from './write-notes.ts';
import { langOf, type Surroundings, writeUnit } from './write-unit.ts';

/**
 * The document as an XLIFF file of its own version, in chunks: the head, then a unit at a time. Attributes stand in a
 * fixed order, each element of the structure has a line, and nothing is added to or taken from a text. The same
 * document gives the same bytes.
 *
 * @param annotate applied to each unit as it is written; it may add annotations and entries of the glossary module
 */
export function* writeXliff(document: Document, annotate?: (unit: Unit) => Unit): Generator<string> {
  const rest = [...(document.attributes ?? []), ...missingModules(document, annotate !== undefined)];
  const attributes: Attributes = {
    xmlns: coreNamespace[document.version],
    version: document.version,
    srcLang: document.srcLang,
    trgLang: document.trgLang,
  };
  const nowhere: Scope = new Map();
  const surroundings: Surroundings = {
    scope: scopeWithin(nowhere, rest),
    indent: '  ',
    inherited: inheritFrom(rest, undefined, inheritedByRoot),
    lang: langOf(rest),
    languages: { source: document.srcLang, target: document.trgLang },
    annotate: annotate ?? ((unit) => unit),
  };
  const prolog = (document.prolog ?? []).map((raw) => `${raw}\n`).join('');
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${prolog}${startTag('xliff', attributes, nowhere, rest)}>\n`;
  for (const raw of document.elements ?? []) yield `  ${raw}\n`;
  for (const file of document.files) yield* writeFile(file, surroundings);
  yield '</xliff>\n';
}

/** Declarations of the modules that some unit uses, where the root's attributes do not declare their prefix. */
function missingModules(document: Document, hasGlossary: boolean): readonly RawAttribute[] {
  const used = { mtc: false, gls: hasGlossary, mda: false };
  for (const unit of units(document)) {
    used.mtc ||= unit.matches.length > 0;
    used.gls ||= unit.glossary.length > 0;
    used.mda ||= unit.metadata.length > 0;
    if (used.mtc && used.gls && used.mda) break;
  }
  const declared = new Set((document.attributes ?? []).map(({ name }) => name));
  return (['mtc', 'gls', 'mda'] as const)
    .filter((prefix) => used[prefix] && !declared.has(`xmlns:${prefix}`))
    .map((prefix) => ({ name: `xmlns:${prefix}`, value: modules[prefix] }));
}

function* writeFile(file: File, surroundings: Surroundings): Generator<string> {
  yield* writeContainer('file', { id: file.id, original: file.original }, file, surroundings);
}

function* writeGroup(group: Group, surroundings: Surroundings): Generator<string> {
  const { id, name, type, translate } = group;
  yield* writeContainer('group', { id, name, type, translate: yesNo(translate) }, group, surroundings);
}

function* writeContainer(
  name: 'file' | 'group',
  attributes: Attributes,
  container: File | Group,
  { scope, indent, inherited, lang, languages, annotate }: Surroundings,
): Generator<string> {
  const rest = container.extras?.attributes ?? [];
  const translate = 'translate' in container ? container.translate : undefined;
  const within: Surroundings = {
    scope: scopeWithin(scope, rest),
    indent: `${indent}  `,
    inherited: inheritFrom(rest, translate, inherited),
    lang: langOf(rest) ?? lang,
    languages,
    annotate,
  };
  const head = `${indent}${startTag(name, attributes, scope, rest)}>\n`;
  const elements = rawLines(container.extras?.elements, within.indent);
  yield head + elements + writeNotes(container.notes, within.scope, within.indent);
  for (const child of container.children) {
    if (child.kind === 'unit') yield writeUnit(annotate(child), within);
    else yield* writeGroup(child, within);
  }
  yield `${indent}</${name}>\n`;
}

function inheritFrom(attributes: readonly RawAttribute[], own: boolean | undefined, from: Inherited): Inherited {
  const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  const translate = value('translate');
  const space = value('xml:space');
  return {
    translate: own ?? (translate === 'yes' || translate === 'no' ? translate === 'yes' : from.translate),
    space: space === 'default' || space === 'preserve' ? space : from.space,
  };
}
