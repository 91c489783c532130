import type { Part, RawAttribute, Unit } from '../../../core/document.ts';
import type { Inherited } from './inherited.ts';
import { type PairedContents, pairContents } from './pair.ts';
import { type Attributes, type Scope, scopeWithin, startTag, yesNo } from './tag.ts';
import { writeContent } from './write-content.ts';
import { writeGlossary, writeMatches, writeMetadata } from './write-modules.ts';
import { writeNotes, writeOriginalData } from './write-notes.ts';

/** Where a unit is written. */
export interface Surroundings {
  readonly scope: Scope;
  readonly indent: string;
  readonly inherited: Inherited;
  /** The xml:lang that holds there, where some element around says one. */
  readonly lang: string | undefined;
  readonly languages: Languages;
  /** What is applied to each unit before it is written. */
  readonly annotate: (unit: Unit) => Unit;
}

/** The languages of the document's sources and targets. */
interface Languages {
  readonly source: string;
  readonly target: string | undefined;
}

/** The xml:lang among attributes. */
export function langOf(attributes: readonly RawAttribute[]): string | undefined {
  return attributes.find(({ name }) => name === 'xml:lang')?.value;
}

/** A `<unit>` with its lines, the last one ended. */
export function writeUnit(unit: Unit, { scope, indent, inherited, lang, languages }: Surroundings): string {
  const rest = unit.extras?.attributes ?? [];
  const within = scopeWithin(scope, rest);
  const deeper = `${indent}  `;
  const lines = [
    `${indent}${startTag('unit', unitAttributes(unit, inherited), scope, rest)}>`,
    ...writeMatches(unit.matches, within, deeper),
    ...writeGlossary(unit.glossary, within, deeper),
    ...writeMetadata(unit.metadata, within, deeper),
    ...(unit.extras?.elements ?? []).map((raw) => `${deeper}${raw}`),
    ...writeNotes(unit.notes, within, deeper),
    ...writeOriginalData(unit.originalData, within, deeper),
    ...writeParts(unit.parts, within, deeper, langAttributes(langOf(rest) ?? lang, languages)),
    `${indent}</unit>`,
  ];
  return `${lines.join('\n')}\n`;
}

function unitAttributes(unit: Unit, inherited: Inherited): Attributes {
  const isSpaceInherited = unit.space === 'default' && inherited.space === 'default';
  return [
    ['id', unit.id],
    ['name', unit.name],
    ['type', unit.type],
    ['translate', unit.translate === inherited.translate ? undefined : yesNo(unit.translate)],
    ['canResegment', yesNo(unit.canResegment)],
    ['xml:space', isSpaceInherited ? undefined : unit.space],
  ];
}

/** xml:lang for sources and targets, where an element around them says another language than theirs. */
function langAttributes(lang: string | undefined, { source, target }: Languages): ContentLanguages {
  const unless = (own: string | undefined) =>
    lang === undefined || lang.toLowerCase() === own?.toLowerCase() ? undefined : own;
  return { source: unless(source), target: unless(target) };
}

interface ContentLanguages {
  readonly source: string | undefined;
  readonly target: string | undefined;
}

function writeParts(parts: readonly Part[], scope: Scope, indent: string, lang: ContentLanguages): readonly string[] {
  const sources = pairContents(parts.map((part) => part.source));
  const targets = pairContents(parts.map((part) => part.target));
  return parts.flatMap((part, index) => {
    const name = part.kind;
    const ofTarget: Attributes = [
      ['xml:lang', lang.target],
      ['order', part.order],
    ];
    const source = contentElement('source', [['xml:lang', lang.source]], sources, index, scope);
    const target = part.target ? [contentElement('target', ofTarget, targets, index, scope)] : [];
    return [
      `${indent}${startTag(name, partAttributes(part), scope)}>`,
      ...[source, ...target].map((line) => `${indent}  ${line}`),
      `${indent}</${name}>`,
    ];
  });
}

function partAttributes(part: Part): Attributes {
  if (part.kind === 'ignorable') return [['id', part.id]];
  return [
    ['id', part.id],
    ['state', part.state],
    ['subState', part.subState],
    ['canResegment', yesNo(part.canResegment)],
  ];
}

function contentElement(
  name: 'source' | 'target',
  attributes: Attributes,
  contents: PairedContents,
  index: number,
  scope: Scope,
): string {
  const content = writeContent(contents, index, scope);
  const tag = startTag(name, attributes, scope);
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
