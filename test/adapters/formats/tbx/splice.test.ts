import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTbx, spliceTbx } from '../../../../src/adapters/formats/tbx/index.ts';
import type { ConceptEntry, Termbase } from '../../../../src/core/terms/termbase.ts';

function read(text: string): Termbase {
  const reading = readTbx(text, 'a.tbx');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.termbase;
}

function file(body: string, root = 'tbx style="dca"'): string {
  return `\uFEFF<?xml version="1.0"?>\r\n<!-- kept -->\r\n<${root} xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${body}</body></text></tbx>\r\n`;
}

const entry = (id: string, term: string) =>
  `<conceptEntry id="${id}"><langSec xml:lang='fr'><termSec  id="t-${id}"><term>${term}</term></termSec></langSec></conceptEntry>`;
const two = file(`\n<!-- first --> ${entry('a', 'un')}\n<!-- second --> ${entry('b', 'deux')}<!-- end -->\n`);

function concept(id: string, term: string): ConceptEntry {
  const terms = [{ term, status: 'preferred', isProposed: false, isExact: false, forms: [], notes: [] }] as const;
  return { id, notes: [], langSecs: [{ lang: 'fr', terms }] };
}

describe('spliceTbx', () => {
  it('keeps every byte where nothing changes', () => {
    expect(spliceTbx(two, read(two), read(two))).toBe(two);
    const shipped = readFileSync('glossary/ai-governance.tbx', 'utf8');
    expect(spliceTbx(shipped, read(shipped), read(shipped))).toBe(shipped);
  });

  it('writes a changed concept in its place and an added one behind the last, and nothing else', () => {
    const before = read(two);
    const after = {
      concepts: [before.concepts[0] ?? concept('', ''), concept('b', 'deux & demi'), concept('c', 'trois')],
    };
    const text = spliceTbx(two, before, after) ?? '';
    const [head, tail] = two.split(entry('b', 'deux'));
    expect(text.startsWith(head ?? '?')).toBe(true);
    expect(text.endsWith(tail ?? '?')).toBe(true);
    expect(read(text).concepts).toEqual(after.concepts);
  });

  it('ends lines as the file does', () => {
    const text = two.replace(/\r?\n/gu, '\r\n');
    const before = read(text);
    const spliced = spliceTbx(text, before, { concepts: [...before.concepts, concept('c', 'trois')] }) ?? '';
    expect(spliced).toContain('<conceptEntry id="c">\r\n');
    expect(spliced.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('fills an empty body', () => {
    const empty = file('\n');
    const after = { concepts: [concept('a', 'un')] };
    expect(read(spliceTbx(empty, read(empty), after) ?? '').concepts).toEqual(after.concepts);
  });

  it.each([
    ['in DCT style', file(entry('a', 'un'), 'tbx style="dct"')],
    ['with a body that is closed at once', file('').replace('<body></body>', '<body/>')],
    [
      'of TBX 2',
      '<martif><text><body><termEntry id="a"><langSet xml:lang="fr"><tig><term>un</term></tig></langSet></termEntry></body></text></martif>',
    ],
  ])('does not fit a concept into a file %s', (_, text) => {
    const before = read(text);
    const after = { ...before, concepts: [...before.concepts, concept('z', 'zéro')] };
    expect(spliceTbx(text, before, after)).toBeUndefined();
  });
});
