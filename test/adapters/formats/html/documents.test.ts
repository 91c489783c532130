import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/content.ts';
import type { Content, Inline } from '../../../../src/core/document.ts';
import { units } from '../../../../src/core/document.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import type { SourceReading } from '../../../../src/core/ports.ts';
import { flow, soup } from './generators.ts';
import { emit, essence, read, renderedAnew, sketch } from './harness.ts';

const folder = new URL('../../../fixtures/html/documents/', import.meta.url);
const documents = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** Lengthens each run that has a letter or digit, and keeps the codes. */
function withAddedText(content: Content): Content {
  return content.map(
    (inline): Inline =>
      inline.kind === 'text' ? { ...inline, text: inline.text.replace(/[\p{L}\p{N}]/u, `$&<"Ấ'&amp;> $&`) } : inline,
  );
}

function expectIdentity(reading: SourceReading): void {
  expect(emit(reading, () => undefined)).toBe(reading.skeleton.text);
}

function expectSoundSlots({ skeleton: { text, slots } }: SourceReading): void {
  let end = 0;
  let ownerEnd = 0;
  let start = -1;
  for (const slot of slots) {
    expect(slot.start).toBeGreaterThan(start);
    expect(slot.end).toBeGreaterThan(slot.start);
    expect(text.slice(slot.start, slot.end)).not.toMatch(/^\s|\s$/u);
    if (slot.owner) expect(slot.end).toBeLessThan(ownerEnd);
    else expect(slot.start).toBeGreaterThanOrEqual(end);
    start = slot.start;
    end = Math.max(end, slot.end);
    if (!slot.owner) ownerEnd = slot.end;
  }
}

function expectStable(reading: SourceReading, path: string): void {
  const again = read(renderedAnew(reading), path);
  expect(essence(again)).toEqual(essence(reading));
}

/** One unit translated: nothing outside its slot changes, and it alone reads as something else. */
function expectOnlyChange(reading: SourceReading, path: string, index: number): void {
  const { text, slots } = reading.skeleton;
  const before = [...units(reading.document)];
  const unit = before[index];
  const slot = slots.find((candidate) => candidate.unit === unit?.id);
  if (!unit || !slot) throw new Error(`unit ${index} has no slot`);
  const target = withAddedText(assembleSource(unit));
  const emitted = emit(reading, ({ id }) => (id === unit.id ? target : undefined));
  expect(emitted.slice(0, slot.start)).toBe(text.slice(0, slot.start));
  expect(emitted.endsWith(text.slice(slot.end))).toBe(true);
  const after = [...units(read(emitted, path).document)].map((other) => plainText(assembleSource(other)));
  expect(after).toEqual(before.map((other) => plainText(other === unit ? target : assembleSource(other))));
}

describe('documents of every kind', () => {
  it('are many', () => {
    expect(documents.length).toBeGreaterThanOrEqual(40);
  });

  describe.each(documents)('$name', ({ name, text }) => {
    const reading = read(text, name);

    it('is emitted unchanged, and so is every part of it that breaks off', () => {
      expectIdentity(reading);
      for (let end = 0; end < Math.min(text.length, 120); end++) expectIdentity(read(text.slice(0, end), name));
    });

    it('has slots in order and apart, without white space at their edges', () => {
      expectSoundSlots(reading);
    });

    it('reads the same when each unit is rendered anew', () => {
      expectStable(reading, name);
    });

    it('changes in one slot only when one unit is translated', () => {
      for (const index of [...units(reading.document)].keys()) expectOnlyChange(reading, name, index);
    });
  });
});

describe('any document', () => {
  const any = fc.oneof(
    soup,
    flow,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'<>/!-&;="\'ab \r\n') }),
  );

  it('is emitted unchanged, soundly, and reads the same when each unit is rendered anew', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('a.html', 'a.xhtml'), (text, path) => {
        const reading = read(text, path);
        expectIdentity(reading);
        expectSoundSlots(reading);
        expectStable(reading, path);
      }),
      { numRuns: 500 },
    );
  });

  it('changes in one slot only when one unit is translated', () => {
    fc.assert(
      fc.property(soup, fc.nat(), (text, seed) => {
        const reading = read(text, 'a.html');
        const count = reading.skeleton.slots.length;
        if (count > 0) expectOnlyChange(reading, 'a.html', seed % count);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a French page with all that is picky about it', () => {
  it('has exactly the units of the list beside it', () => {
    const list = readFileSync(new URL('../picky.units.txt', folder), 'utf8');
    const text = readFileSync(new URL('../picky.html', folder), 'utf8');
    const reading = read(text);
    const found = [...units(reading.document)].map((unit) => {
      const owner = reading.skeleton.slots.find((slot) => slot.unit === unit.id)?.owner?.unit;
      const kind = [unit.type?.replace('psr:', '') ?? 'paragraph', unit.name, owner && `in ${owner}`];
      return `${unit.id} ${kind.filter((part) => part !== undefined).join(' ')}: ${sketch(unit).replaceAll('\n', '\\n')}`;
    });
    expect(found).toEqual(list.trimEnd().split('\n'));
  });
});
