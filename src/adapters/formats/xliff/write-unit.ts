import type { Part, Unit } from '../../../core/document.ts';
import { type PairedContents, pairContents } from './pair.ts';
import type { Inherited } from './read-unit.ts';
import { type Attributes, type Scope, scopeWithin, startTag, yesNo } from './tag.ts';
import { writeContent } from './write-content.ts';
import { writeGlossary, writeMatches, writeMetadata } from './write-modules.ts';
import { writeNotes, writeOriginalData } from './write-notes.ts';

/** Where a unit is written. */
export interface Surroundings {
  readonly scope: Scope;
  readonly indent: string;
  readonly inherited: Inherited;
}

/** A `<unit>` with its lines, the last one ended. */
export function writeUnit(unit: Unit, { scope, indent, inherited }: Surroundings): string {
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
    ...writeParts(unit.parts, within, deeper),
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

function writeParts(parts: readonly Part[], scope: Scope, indent: string): readonly string[] {
  const sources = pairContents(parts.map((part) => part.source));
  const targets = pairContents(parts.map((part) => part.target));
  return parts.flatMap((part, index) => {
    const name = part.kind;
    const lines = [
      `${indent}${startTag(name, partAttributes(part), scope)}>`,
      `${indent}  ${contentElement('source', [], sources, index, scope)}`,
    ];
    if (part.target)
      lines.push(`${indent}  ${contentElement('target', [['order', part.order]], targets, index, scope)}`);
    lines.push(`${indent}</${name}>`);
    return lines;
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
