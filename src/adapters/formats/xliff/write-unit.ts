import type { Part, RawAttribute, Unit } from '../../../core/document.ts';
import type { Inherited } from './inherited.ts';
import { type PairedContents, pairContents } from './pair.ts';
import { type Attributes, rawLines, type Scope, scopeWithin, startTag, yesNo } from './tag.ts';
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
  let lines = `${indent}${startTag('unit', unitAttributes(unit, inherited), scope, rest)}>\n`;
  lines += writeMatches(unit.matches, within, deeper);
  lines += writeGlossary(unit.glossary, within, deeper);
  lines += writeMetadata(unit.metadata, within, deeper);
  lines += rawLines(unit.extras?.elements, deeper);
  lines += writeNotes(unit.notes, within, deeper);
  lines += writeOriginalData(unit.originalData, within, deeper);
  lines += writeParts(unit.parts, within, deeper, langAttributes(langOf(rest) ?? lang, languages));
  return `${lines}${indent}</unit>\n`;
}

function unitAttributes(unit: Unit, inherited: Inherited): Attributes {
  const isSpaceInherited = unit.space === 'default' && inherited.space === 'default';
  return {
    id: unit.id,
    name: unit.name,
    type: unit.type,
    translate: unit.translate === inherited.translate ? undefined : yesNo(unit.translate),
    canResegment: yesNo(unit.canResegment),
    'xml:space': isSpaceInherited ? undefined : unit.space,
  };
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

function writeParts(parts: readonly Part[], scope: Scope, indent: string, lang: ContentLanguages): string {
  const sources = pairContents(parts.map((part) => part.source));
  const targets = parts.some((part) => part.target) ? pairContents(parts.map((part) => part.target)) : undefined;
  const deeper = `${indent}  `;
  let lines = '';
  for (const [index, part] of parts.entries()) {
    lines += `${indent}${startTag(part.kind, partAttributes(part), scope)}>\n`;
    lines += deeper + contentElement('source', { 'xml:lang': lang.source }, sources, index, scope);
    const ofTarget: Attributes = { 'xml:lang': lang.target, order: part.order };
    if (part.target && targets) lines += deeper + contentElement('target', ofTarget, targets, index, scope);
    lines += `${indent}</${part.kind}>\n`;
  }
  return lines;
}

function partAttributes(part: Part): Attributes {
  if (part.kind === 'ignorable') return { id: part.id };
  const { id, state, subState } = part;
  return { id, state, subState, canResegment: yesNo(part.canResegment) };
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
  return content === '' ? `${tag}/>\n` : `${tag}>${content}</${name}>\n`;
}
