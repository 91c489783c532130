import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf, emit, noted, read, unitsOf } from './harness.ts';

/** A French guide with every kind of markup, its translations as notes by unit id, and what they must give. */
function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/markdown/guide/${name}`, import.meta.url), 'utf8');
}

function targets(language: string): ReadonlyMap<string, string> {
  const notes: unknown = JSON.parse(fixture(`${language}.json`));
  if (typeof notes !== 'object' || notes === null) throw new Error(`${language}.json holds no object`);
  return new Map(Object.entries(notes).map(([id, note]) => [id, String(note)]));
}

const source = fixture('fr.md');

describe('a French guide', () => {
  it('has 30 units, of which none is code, and is emitted byte for byte when nothing is translated', () => {
    const reading = read(source);
    const notes = unitsOf(reading).map((unit) => noted(unit));
    expect(notes).toHaveLength(30);
    expect(notes.filter((note) => note.includes('reste en français'))).toEqual([]);
    expect(emit(reading, () => undefined)).toBe(source);
  });

  it('reports the HTML block that it leaves in French', () => {
    expect(read(source).findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([['markdown-html', 47]]);
  });

  it.each(['en', 'vi'])('becomes a document in %s that differs from it in its texts only', (language) => {
    const notes = targets(language);
    const reading = read(source);
    const emitted = emit(reading, (unit) => contentOf(unit, notes.get(unit.id) ?? ''));
    expect(emitted).toBe(fixture(`${language}.md`));
    const again = unitsOf(read(emitted)).map((unit) => [unit.id, unit.type, unit.name]);
    expect(again).toEqual(unitsOf(reading).map((unit) => [unit.id, unit.type, unit.name]));
  });
});
