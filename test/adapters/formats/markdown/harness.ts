import { markdown } from '../../../../src/adapters/formats/markdown/index.ts';
import { isCode, joinText, plainText } from '../../../../src/core/content.ts';
import { type Content, type Unit, units } from '../../../../src/core/document.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { splice } from '../../../../src/core/emit/splice.ts';
import type { SourceReading } from '../../../../src/core/ports.ts';

export function read(text: string): SourceReading {
  return markdown.read(text, { srcLang: 'fr', path: 'a.md' });
}

export function unitsOf(reading: SourceReading): Unit[] {
  return [...units(reading.document)];
}

export function unitTexts(text: string): string[] {
  return unitsOf(read(text)).map((unit) => plainText(assembleSource(unit)));
}

/** The document with the contents that `choose` gives, by unit. */
export function emit(reading: SourceReading, choose: (unit: Unit) => Content | undefined): string {
  const byId = new Map(unitsOf(reading).map((unit) => [unit.id, unit]));
  return [...splice(reading.skeleton, markdown, (id) => byId.get(id), choose)].join('');
}

/** The document with units translated: plain texts by unit id. */
export function translate(text: string, targets: Readonly<Record<string, string | Content>>): string {
  return emit(read(text), (unit) => {
    const target = targets[unit.id];
    return typeof target === 'string' ? [{ kind: 'text', text: target }] : target;
  });
}

/** A content as a person would note it: text as it is, each code as its original markup between ⟨ and ⟩. */
export function noted(unit: Unit, content: Content = assembleSource(unit)): string {
  return joinText(content)
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return isCode(inline) ? `⟨${unit.originalData.find(({ id }) => id === inline.dataRef)?.text ?? ''}⟩` : '';
    })
    .join('');
}

export function notedUnits(text: string): string[] {
  return unitsOf(read(text)).map((unit) => noted(unit));
}

/**
 * The content that a note stands for, with the codes of a unit: `⟨**⟩gras⟨**⟩` takes the unit's codes by their markup,
 * each once, in the order in which they are noted.
 */
export function contentOf(unit: Unit, note: string): Content {
  const left = [...assembleSource(unit)].filter(isCode);
  return note.split(/(⟨[^⟩]*⟩)/u).flatMap((part): Content => {
    if (!part.startsWith('⟨')) return part === '' ? [] : [{ kind: 'text', text: part }];
    const markup = part.slice(1, -1);
    const at = left.findIndex(({ dataRef }) => unit.originalData.find(({ id }) => id === dataRef)?.text === markup);
    if (at === -1) throw new Error(`the unit has no code ${markup} left`);
    return left.splice(at, 1);
  });
}

/** The source form of a note's content in the first unit of a document. */
export function rendered(source: string, note: string): string {
  const reading = read(source);
  const [unit] = unitsOf(reading);
  const [slot] = reading.skeleton.slots;
  if (!unit || !slot) throw new Error('the document has no unit');
  return markdown.render(contentOf(unit, note), unit, slot);
}
