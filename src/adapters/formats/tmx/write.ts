import type { Content, OriginalData, State } from '../../../core/document.ts';
import type { MemoryDetails, MemoryUnit } from '../../../core/memory/memory.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { detailAttributes, detailLines } from './details.ts';
import { markupAttribute } from './names.ts';
import { props } from './props.ts';
import { type CodeNames, codeNames, writeSegment } from './write-segment.ts';

export interface TmxHeader {
  /** Source language of the units that do not say another. */
  readonly srcLang: string;
}

/**
 * The memory as TMX 1.4, in chunks: the head, then a `tu` at a time with all languages of one segment. There is no date
 * and no name in it, so the same memory gives the same bytes. A character that XML forbids becomes U+FFFD.
 */
export function* writeTmx(units: Iterable<MemoryUnit>, header: TmxHeader): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Passerelle" creationtoolversion="1" segtype="sentence" o-tmf="XLIFF" adminlang="en"${attribute('srclang', header.srcLang)} datatype="plaintext"/>
  <body>
`;
  for (const unit of units) yield writeUnit(unit, header.srcLang);
  yield '  </body>\n</tmx>\n';
}

/** A `tu` with its indent and the line end behind it. @param srcLang what the file's header says */
export function writeUnit(unit: MemoryUnit, srcLang: string): string {
  const names = namesOf(unit);
  const srclang = unit.srcLang === srcLang ? undefined : unit.srcLang;
  const lines = [
    `    <tu${detailAttributes(unit.details)}${attribute('srclang', srclang)}>`,
    ...unit.notes.map((note) => `      <note>${escapeText(note)}</note>`),
    ...detailLines(unit.details, '      '),
    ...prop(props.file, unit.file, 6),
    ...prop(props.unit, unit.unit, 6),
    ...prop(props.previous, unit.previous, 6),
    ...prop(props.next, unit.next, 6),
    ...variant(unit.srcLang, { content: unit.source, details: unit.sourceDetails }, names),
  ];
  for (const [lang, target] of unit.targets) for (const line of variant(lang, target, names)) lines.push(line);
  lines.push('    </tu>');
  return `${lines.join('\n')}\n`;
}

/** The `tuv` elements of some languages of a unit, as lines. */
export function writeVariants(unit: MemoryUnit, langs: readonly string[]): readonly string[] {
  const names = namesOf(unit);
  return langs.flatMap((lang) => {
    const target = unit.targets.get(lang);
    return target ? variant(lang, target, names) : [];
  });
}

function namesOf(unit: MemoryUnit): CodeNames {
  const data = new Map((unit.originalData ?? []).map((item) => [item.id, markupOf(item)]));
  return codeNames([unit.source, ...[...unit.targets.values()].map(({ content }) => content)], data);
}

function markupOf({ text, attributes }: OriginalData): string {
  return attributes?.find(({ name }) => name === markupAttribute)?.value ?? escapeText(text);
}

interface Variant {
  readonly content: Content;
  readonly state?: State;
  readonly details?: MemoryDetails | undefined;
}

function variant(lang: string, { content, state, details }: Variant, names: CodeNames): readonly string[] {
  return [
    `      <tuv${attribute('xml:lang', lang)}${detailAttributes(details)}>`,
    ...detailLines(details, '        '),
    ...prop(props.state, state, 8),
    `        <seg>${writeSegment(content, names)}</seg>`,
    '      </tuv>',
  ];
}

function prop(type: string, value: string | undefined, indent: number): readonly string[] {
  return value === undefined ? [] : [`${' '.repeat(indent)}<prop type="${type}">${escapeText(value)}</prop>`];
}
