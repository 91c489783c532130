import { html } from '../../../../src/adapters/formats/html/index.ts';
import { isCode, joinText } from '../../../../src/core/content.ts';
import { type Content, type Unit, units } from '../../../../src/core/document.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { splice } from '../../../../src/core/emit/splice.ts';
import type { Slot, SourceReading } from '../../../../src/core/ports.ts';

/** The reading of an HTML text, French unless said otherwise. */
export function read(text: string, path = 'page.html', srcLang = 'fr'): SourceReading {
  return html.read(text, { srcLang, path });
}

export function unitsOf(text: string, path?: string): readonly Unit[] {
  return [...units(read(text, path).document)];
}

/** Each unit as `sketch` writes it. */
export function sketches(text: string, path?: string): readonly string[] {
  return unitsOf(text, path).map(sketch);
}

/**
 * A unit's source on one line: standalone codes as `{markup}`, spanning ones as `‹markup›`, a `!` before the closing
 * mark where the partner is missing.
 */
export function sketch(unit: Unit): string {
  const dataOf = new Map(unit.originalData.map(({ id, text }) => [id, text]));
  return assembleSource(unit)
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      const markup = isCode(inline) ? (dataOf.get(inline.dataRef ?? '') ?? '?') : '?';
      if (inline.kind === 'ph') return `{${markup}}`;
      return 'isolated' in inline && inline.isolated ? `‹${markup}!›` : `‹${markup}›`;
    })
    .join('');
}

/** The document with contents put into it; a unit for which `choose` gives undefined stays. */
export function emit(reading: SourceReading, choose: (unit: Unit) => Content | undefined): string {
  const byId = new Map([...units(reading.document)].map((unit) => [unit.id, unit]));
  return [...splice(reading.skeleton, html, (id) => byId.get(id), choose)].join('');
}

/** The slot of each unit, by the unit's id. */
export function slotsByUnit(reading: SourceReading): ReadonlyMap<string, Slot> {
  return new Map(reading.skeleton.slots.map((slot) => [slot.unit, slot]));
}

/**
 * What must be the same when a rendered document is read again. In the markup of a code, the text of an owned slot is
 * left out: it is compared as its own unit, and may have had another spelling.
 */
export function essence(reading: SourceReading): readonly unknown[] {
  return [...units(reading.document)].map((unit) => ({
    id: unit.id,
    name: unit.name,
    type: unit.type,
    content: joinText(assembleSource(unit)).map((inline) =>
      isCode(inline) ? { ...inline, dataRef: ownMarkup(reading, unit, inline.dataRef) } : inline,
    ),
  }));
}

function ownMarkup(reading: SourceReading, unit: Unit, data: string | undefined): string {
  let markup = unit.originalData.find(({ id }) => id === data)?.text ?? '';
  const inside = reading.skeleton.slots.filter(({ owner }) => owner?.unit === unit.id && owner.data === data);
  for (const { start, end, context, owner } of inside.toReversed()) {
    const from = start - (owner?.dataStart ?? 0);
    const text = context === 'unquoted' ? '"…"' : '…';
    markup = `${markup.slice(0, from)}${text}${markup.slice(from + end - start)}`;
  }
  return markup;
}

/** The document with each unit rendered anew from its own source. */
export function renderedAnew(reading: SourceReading): string {
  return emit(reading, assembleSource);
}
