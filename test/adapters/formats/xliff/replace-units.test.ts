import { describe, expect, it } from 'vitest';
import { readXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { replaceUnits } from '../../../../src/adapters/formats/xliff/replace-units.ts';
import { textContent } from '../../../../src/core/content.ts';
import { type Document, mapUnits, type Unit } from '../../../../src/core/document.ts';

const text = `<?xml version='1.0'?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version='2.1'   srcLang="fr" trgLang="en">
<file id="f"><!-- kept --><unit id='u1'><segment><source>Un&#46;</source></segment></unit>
<unit   id="u2"><segment id="s1"><source>Deux.</source></segment></unit></file></xliff>`;

function read(xml: string): Document {
  const reading = readXliff(xml, 'a.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.document;
}

const translated = (id: string, change: (unit: Unit) => Unit) =>
  mapUnits(read(text), (unit) => (unit.id === id ? change(unit) : unit));

const withTarget = (unit: Unit): Unit => ({
  ...unit,
  parts: unit.parts.map((part) => ({ ...part, target: textContent('Two.') })),
});

describe('units that changed', () => {
  it('are replaced, and every other byte stays', () => {
    const before = read(text);
    const after = mapUnits(before, (unit) => (unit.id === 'u2' ? withTarget(unit) : unit));
    const replaced = replaceUnits(text, before, after);
    const start = text.indexOf('<unit   id="u2">');
    expect(replaced.slice(0, start)).toBe(text.slice(0, start));
    expect(replaced.endsWith('</unit></file></xliff>')).toBe(true);
    expect(read(replaced)).toEqual(after);
  });

  it('are none where nothing changed', () => {
    const before = read(text);
    expect(replaceUnits(text, before, before)).toBe(text);
  });

  it('are written with the whole document where their prefixes are not declared', () => {
    const match = {
      id: 'm1',
      ref: '#s1',
      type: 'tm',
      originalData: [],
      source: textContent('a'),
      target: textContent('b'),
    } as const;
    const after = translated('u2', (unit) => ({ ...unit, matches: [match] }));
    const replaced = replaceUnits(text, read(text), after);
    expect(read(replaced).files[0]?.children[1]).toMatchObject({ matches: [match] });
  });
});
