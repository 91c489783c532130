import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCode, joinText, plainText } from '../../src/core/content.ts';
import { type Content, type Unit, units } from '../../src/core/document.ts';
import { assembleSource } from '../../src/core/emit/assemble.ts';
import { splice } from '../../src/core/emit/splice.ts';
import type { Format, Slot, SourceReading } from '../../src/core/ports.ts';

/** A document that every check of the contract runs on. */
export interface FormatCase {
  readonly name: string;
  readonly text: string;
  /** The plain text of each unit in order, where the case says what they must be. */
  readonly units?: readonly string[];
}

const path = 'locales/fr/document';

/** Characters that some markup gives a meaning to, with every kind of apostrophe and space that French uses. */
const awkward =
  'L’IA : l\'« eau »\u00a0! a < b & c > d "e" \\ * _x_ ~ ` | # - + = ^ ( ) [ ] { } @ $ 100\u202f% &amp; &eacute; \u{1f600} Việt';

const nmtoken = /^[\p{L}\p{N}._:\-·]+$/u;

/**
 * Registers the contract that every Format keeps, on the given documents and on arbitrary strings: untouched documents
 * are emitted byte for byte, a translation changes its own slot only and reads back as itself, and what is read is
 * sound.
 *
 * @param documents further documents, made by a generator that knows the format's syntax
 */
export function describeFormat(
  format: Format,
  cases: readonly FormatCase[],
  documents: fc.Arbitrary<string> = fc.string({ unit: 'binary' }),
): void {
  describe(`the format ${format.id} keeps the contract of formats`, () => {
    describe.each(cases)('$name', (example) => describeCase(format, example));

    it('has an id and lower-case extensions with their dot', () => {
      expect(format.id).toMatch(/^[a-z0-9]+$/);
      for (const extension of format.extensions) expect(extension).toMatch(/^\.[a-z0-9.]+$/);
    });

    it('reads any string without throwing, soundly, and emits it unchanged', () => {
      fc.assert(
        fc.property(anyDocument(documents), (text) => expectSound(format, text)),
        { numRuns: 300 },
      );
    });

    it('reads the same units again from any string whose units are all rendered anew', () => {
      fc.assert(
        fc.property(anyDocument(documents), (text) => expectStable(format, text)),
        { numRuns: 300 },
      );
    });
  });
}

function anyDocument(documents: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(documents, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
}

function describeCase(format: Format, { text, units: expected }: FormatCase): void {
  const crlf = text.replace(/\r\n|\r|\n/gu, '\r\n');
  const withBom = `\uFEFF${text.replace(/^\uFEFF/u, '')}`;

  it('is read soundly and emitted unchanged, with LF, with CRLF and with a byte order mark', () => {
    for (const variant of [text, crlf, withBom]) expectSound(format, variant);
  });

  if (expected) {
    it('has the units that are expected', () => {
      expect(plainTexts(format, text)).toEqual(expected);
    });
  }

  it('has the same units with CRLF and with a byte order mark', () => {
    const texts = plainTexts(format, text).map(withLf);
    expect(plainTexts(format, crlf).map(withLf)).toEqual(texts);
    expect(plainTexts(format, withBom).map(withLf)).toEqual(texts);
  });

  it('reads the same units again when all are rendered anew', () => {
    for (const variant of [text, crlf, withBom]) expectStable(format, variant);
  });

  it('renders annotations, and codes without original data, as nothing', () => {
    const reading = read(format, text);
    for (const slot of reading.skeleton.slots.slice(0, 40)) expectNothingRendered(format, reading, slot);
  });

  it('changes one slot and nothing else for one translated unit, and reads the translation back', () => {
    const reading = read(format, text);
    for (const slot of reading.skeleton.slots.slice(0, 40)) {
      expectOnlyChange(format, reading, slot, [{ kind: 'text', text: awkward }]);
      expectOnlyChange(format, reading, slot, withAddedText(sourceOf(reading, slot.unit)));
    }
  });
}

function withLf(text: string): string {
  return text.replace(/\r\n|\r/gu, '\n');
}

function expectNothingRendered(format: Format, reading: SourceReading, slot: Slot): void {
  const unit = [...units(reading.document)].find(({ id }) => id === slot.unit);
  if (!unit) throw new Error(`the slot names a unit ${slot.unit} that is not in the document`);
  const text: Content = [{ kind: 'text', text: 'eau' }];
  const marked: Content = [
    { kind: 'sm', id: 'm1', type: 'term' },
    ...text,
    { kind: 'em', id: 'm1' },
    { kind: 'ph', id: 'added' },
  ];
  expect(format.render(marked, unit, slot)).toBe(format.render(text, unit, slot));
}

/** The content with its first run that has a letter or digit lengthened inside. */
function withAddedText(content: Content): Content {
  const at = content.findIndex((inline) => inline.kind === 'text' && /[\p{L}\p{N}]/u.test(inline.text));
  return content.map((inline, index) =>
    index === at && inline.kind === 'text'
      ? { kind: 'text', text: inline.text.replace(/[\p{L}\p{N}]/u, '$&Ấy $&') }
      : inline,
  );
}

function read(format: Format, text: string): SourceReading {
  return format.read(text, { srcLang: 'fr', path });
}

function plainTexts(format: Format, text: string): string[] {
  return [...units(read(format, text).document)].map((unit) => plainText(assembleSource(unit)));
}

function emit(format: Format, reading: SourceReading, choose: (unit: Unit) => Content | undefined): string {
  const byId = new Map([...units(reading.document)].map((unit) => [unit.id, unit]));
  return [...splice(reading.skeleton, format, (id) => byId.get(id), choose)].join('');
}

function sourceOf(reading: SourceReading, id: string): Content {
  for (const unit of units(reading.document)) if (unit.id === id) return assembleSource(unit);
  throw new Error(`the slot names a unit ${id} that is not in the document`);
}

/** What must not change when a document is read again: the units' kinds, names, text and codes with their markup. */
function essence(reading: SourceReading): unknown[] {
  return [...units(reading.document)].map((unit) => ({
    id: unit.id,
    name: unit.name,
    type: unit.type,
    translate: unit.translate,
    content: contentEssence(unit, assembleSource(unit)),
  }));
}

function contentEssence(unit: Unit, content: Content): unknown[] {
  return joinText(content).map((inline) =>
    isCode(inline)
      ? { ...inline, dataRef: unit.originalData.find((data) => data.id === inline.dataRef)?.text }
      : inline,
  );
}

function expectStable(format: Format, text: string): void {
  const reading = read(format, text);
  const emitted = emit(format, reading, assembleSource);
  expect(essence(read(format, emitted))).toEqual(essence(reading));
}

/** Fails where a text whose units are all rendered anew does not read as units of the same texts again. */
export function expectSameTexts(format: Format, text: string): void {
  expect(plainTexts(format, emit(format, read(format, text), assembleSource))).toEqual(plainTexts(format, text));
}

function expectOnlyChange(format: Format, reading: SourceReading, slot: Slot, target: Content): void {
  const emitted = emit(format, reading, (unit) => (unit.id === slot.unit ? target : undefined));
  const { text } = reading.skeleton;
  const tail = text.slice(slot.end);
  expect(emitted.slice(0, slot.start)).toBe(text.slice(0, slot.start));
  expect(emitted.endsWith(tail)).toBe(true);
  const again = [...units(read(format, emitted).document)];
  const before = [...units(reading.document)];
  expect(again.map((unit) => unit.id)).toEqual(before.map((unit) => unit.id));
  for (const [index, unit] of again.entries()) {
    const expected = before[index]?.id === slot.unit ? plainText(target) : sourceText(before[index]);
    expect(plainText(assembleSource(unit))).toBe(expected);
  }
}

function sourceText(unit: Unit | undefined): string {
  return unit ? plainText(assembleSource(unit)) : '';
}

/** Fails where a text is not read soundly, or not emitted byte for byte when nothing is translated. */
export function expectSound(format: Format, text: string): void {
  const reading = read(format, text);
  const { document, skeleton } = reading;
  expect(emit(format, reading, () => undefined)).toBe(text);
  expect(skeleton.text).toBe(text);
  expect(document.srcLang).toBe('fr');
  expect(document.trgLang).toBeUndefined();
  expect(document.files.map((file) => [file.id, file.original])).toEqual([['f1', path]]);
  const all = [...units(document)];
  expect(all.map((unit) => unit.id)).toEqual(all.map((_, index) => `u${index + 1}`));
  expect(skeleton.slots.map((slot) => slot.unit).sort()).toEqual(all.map((unit) => unit.id).sort());
  for (const unit of all) expectSoundUnit(unit);
  expectSoundSlots(skeleton.slots, text, new Map(all.map((unit) => [unit.id, unit])));
  for (const finding of reading.findings) expect(finding.file).toBe(path);
}

function expectSoundUnit(unit: Unit): void {
  expect(unit.parts.map((part) => [part.kind, part.id, part.target])).toEqual([['segment', 's1', undefined]]);
  expect(unit.space).toBe('preserve');
  expect(unit.type === undefined || /^psr:[a-z-]+$/.test(unit.type)).toBe(true);
  const content = assembleSource(unit);
  expect(plainText(content)).toMatch(/[\p{L}\p{N}]/u);
  expect(content).toEqual(joinText(content));
  const data = unit.originalData.map(({ id }) => id);
  expect(new Set(data).size).toBe(data.length);
  expectSoundCodes(content, new Set(data));
}

function expectSoundCodes(content: Content, data: ReadonlySet<string>): void {
  const ids = new Set(['s1']);
  const open = new Map<string, unknown[]>();
  for (const inline of content) {
    if (!isCode(inline)) continue;
    expect(inline.id).toMatch(nmtoken);
    if (inline.dataRef !== undefined) expect(data).toContain(inline.dataRef);
    if (inline.subType !== undefined) expect(inline.type).toBeDefined();
    const rights = [inline.type, inline.subType, inline.canCopy, inline.canDelete, inline.canReorder];
    if (inline.kind === 'ec' && !inline.isolated) {
      expect(open.get(inline.id)).toEqual(rights);
      open.delete(inline.id);
      continue;
    }
    expect(ids).not.toContain(inline.id);
    ids.add(inline.id);
    if (inline.kind === 'sc' && !inline.isolated) open.set(inline.id, rights);
  }
  expect([...open.keys()]).toEqual([]);
}

function expectSoundSlots(slots: readonly Slot[], text: string, byId: ReadonlyMap<string, Unit>): void {
  const slotOf = new Map(slots.map((slot) => [slot.unit, slot]));
  let start = 0;
  let free = 0;
  for (const slot of slots) {
    expect(slot.start).toBeGreaterThanOrEqual(start);
    expect(slot.end).toBeGreaterThan(slot.start);
    expect(slot.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(slot.start, slot.end)).not.toMatch(/^\s|\s$/u);
    start = slot.start;
    if (!slot.owner) {
      expect(slot.start).toBeGreaterThanOrEqual(free);
      free = slot.end;
      continue;
    }
    const owner = slotOf.get(slot.owner.unit);
    expect(owner && owner.start <= slot.start && slot.end <= owner.end).toBe(true);
    const data = byId.get(slot.owner.unit)?.originalData.find(({ id }) => id === slot.owner?.data);
    expect(data?.text).toBe(text.slice(slot.owner.dataStart, slot.owner.dataStart + (data?.text.length ?? 0)));
  }
}
