import type { MemoryUnit } from '../../../core/memory/memory.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { props } from './props.ts';
import { codeNames, writeSegment } from './write-segment.ts';

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
  for (const unit of units) yield writeUnit(unit, header);
  yield '  </body>\n</tmx>\n';
}

function writeUnit(unit: MemoryUnit, header: TmxHeader): string {
  const data = new Map((unit.originalData ?? []).map(({ id, text }) => [id, text]));
  const contents = [unit.source, ...[...unit.targets.values()].map(({ content }) => content)];
  const names = codeNames(contents, data);
  const srclang = unit.srcLang === header.srcLang ? undefined : unit.srcLang;
  const lines = [
    `    <tu${attribute('srclang', srclang)}>`,
    ...unit.notes.map((note) => `      <note>${escapeText(note)}</note>`),
    ...prop(props.file, unit.file, 6),
    ...prop(props.unit, unit.unit, 6),
    ...prop(props.previous, unit.previous, 6),
    ...prop(props.next, unit.next, 6),
    ...variant(unit.srcLang, writeSegment(unit.source, names)),
  ];
  for (const [lang, target] of unit.targets)
    lines.push(...variant(lang, writeSegment(target.content, names), prop(props.state, target.state, 8)));
  lines.push('    </tu>');
  return `${lines.join('\n')}\n`;
}

function variant(lang: string, segment: string, inner: readonly string[] = []): readonly string[] {
  return [`      <tuv${attribute('xml:lang', lang)}>`, ...inner, `        <seg>${segment}</seg>`, '      </tuv>'];
}

function prop(type: string, value: string | undefined, indent: number): readonly string[] {
  return value === undefined ? [] : [`${' '.repeat(indent)}<prop type="${type}">${escapeText(value)}</prop>`];
}
