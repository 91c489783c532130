import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTbx, spliceTbx, writeTbx } from '../../../../src/adapters/formats/tbx/index.ts';
import { mergeTermbases } from '../../../../src/core/terms/merge-termbases.ts';
import type { ConceptEntry, Termbase, TermSec } from '../../../../src/core/terms/termbase.ts';

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

function spliced(text: string, before: Termbase, after: Termbase) {
  const result = spliceTbx(text, before, after);
  if (!result) throw new Error('There is no place for the concepts.');
  return result;
}

describe('spliceTbx', () => {
  it('keeps every byte where nothing changes', () => {
    expect(spliceTbx(two, read(two), read(two))).toEqual({ text: two, rewritten: [] });
    const shipped = readFileSync('glossary/ai-governance.tbx', 'utf8');
    expect(spliceTbx(shipped, read(shipped), read(shipped))?.text).toBe(shipped);
  });

  it('writes a changed concept in its place and an added one behind the last, and nothing else', () => {
    const before = read(two);
    const after = {
      concepts: [before.concepts[0] ?? concept('', ''), concept('b', 'deux & demi'), concept('c', 'trois')],
    };
    const { text, rewritten } = spliced(two, before, after);
    expect(rewritten).toEqual(['b']);
    const [head, tail] = two.split(entry('b', 'deux'));
    expect(text.startsWith(head ?? '?')).toBe(true);
    expect(text.endsWith(tail ?? '?')).toBe(true);
    expect(read(text).concepts).toEqual(after.concepts);
  });

  it('finds no place in a body that is not where the concepts are read from', () => {
    const text = file(entry('a', 'un')).replace('<text>', '<conceptEntry>').replace('</text>', '</conceptEntry>');
    const before = read(text);
    expect(spliceTbx(text, before, { concepts: [...before.concepts, concept('b', 'deux')] })).toBeUndefined();
  });

  it('ends lines as the file does', () => {
    const text = two.replace(/\r?\n/gu, '\r\n');
    const before = read(text);
    const result = spliced(text, before, { concepts: [...before.concepts, concept('c', 'trois')] }).text;
    expect(result).toContain('<conceptEntry id="c">\r\n');
    expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('fills an empty body', () => {
    const empty = file('\n');
    const after = { concepts: [concept('a', 'un')] };
    expect(read(spliced(empty, read(empty), after).text).concepts).toEqual(after.concepts);
  });

  it.each([
    ['with a body that is closed at once', file('').replace('<body></body>', '<body/>')],
    [
      'whose elements have a prefix',
      file(entry('a', 'un'))
        .replaceAll('</', '</t:')
        .replace(/<(?=[a-z])/gu, '<t:')
        .replace('xmlns=', 'xmlns:t='),
    ],
  ])('does not fit a concept into a file %s', (_, text) => {
    const before = read(text);
    const after = { ...before, concepts: [...before.concepts, concept('z', 'zéro')] };
    expect(spliceTbx(text, before, after)).toBeUndefined();
  });
});

/** As other tools write: tabs, single quotes, CDATA, ids, attributes of other namespaces, comments. */
const foreign = `<?xml version='1.0'?>
<tbx style='dca' xmlns='urn:iso:std:iso:30042:ed-2' xmlns:o='urn:other'><text><body>
<conceptEntry id='a' o:rev='7'>
\t<!-- first --><descrip type='subjectField' id='d1'>law</descrip>
\t<langSec xml:lang='fr' o:n='1'>
\t\t<descrip type='definition' id='d2'><![CDATA[R & D]]></descrip>
\t\t<termSec o:n='2'>
\t\t\t<term id='t1'>un</term><!-- a word -->
\t\t\t<termNote type='partOfSpeech' id='n1'>noun</termNote>
\t\t\t<note id='n2'>old</note>
\t\t</termSec>
\t</langSec> <!-- French -->
</conceptEntry>
<conceptEntry id='b'><langSec xml:lang='fr'><termSec><term>deux</term></termSec></langSec></conceptEntry>
</body></text></tbx>
`;

function plain(text: string, more: Partial<TermSec> = {}): TermSec {
  return { term: text, status: 'preferred', isProposed: false, isExact: false, forms: [], notes: [], ...more };
}

function merged(text: string, ...added: readonly ConceptEntry[]) {
  const before = read(text);
  const after = mergeTermbases([
    { path: 'a', termbase: before },
    { path: 'b', termbase: { concepts: added } },
  ]).termbase;
  return { before, after };
}

/** The lines of the second text that the first does not have, where the first is otherwise contained in it. */
function newLines(before: string, after: string): readonly string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line) => {
    if (line !== old[0]) return true;
    old.shift();
    return false;
  });
}

describe('adding to an entry', () => {
  it('puts in a language, a term, and what a term lacks, in the layout of the file, and keeps every other byte', () => {
    const { before, after } = merged(foreign, {
      id: 'a',
      notes: ['a note'],
      langSecs: [
        {
          lang: 'fr',
          terms: [plain('un', { forms: ['uns'], source: 's', notes: ['new'] }), plain('une', { status: 'admitted' })],
        },
        { lang: 'en', definition: 'd', definitionSource: 'e', terms: [plain('one')] },
      ],
    });
    const { text, rewritten } = spliced(foreign, before, after);
    expect(rewritten).toEqual([]);
    expect(newLines(foreign, text)).toEqual([
      '\t<note>a note</note>',
      '\t\t\t<termNote type="inflectedForm">uns</termNote>',
      '\t\t\t<admin type="source">s</admin>',
      '\t\t\t<note>new</note>',
      '\t\t<termSec>',
      '\t\t\t<term>une</term>',
      '\t\t\t<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>',
      '\t\t</termSec>',
      '\t<langSec xml:lang="en">',
      '\t\t<descripGrp>',
      '\t\t\t<descrip type="definition">d</descrip>',
      '\t\t\t<admin type="source">e</admin>',
      '\t\t</descripGrp>',
      '\t\t<termSec>',
      '\t\t\t<term>one</term>',
      '\t\t\t<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>',
      '\t\t</termSec>',
      '\t</langSec>',
    ]);
    expect(read(text).concepts).toEqual(after.concepts);
  });

  it('puts in what it adds to a concept in one line without line breaks', () => {
    const { before, after } = merged(foreign, {
      id: 'b',
      notes: [],
      langSecs: [{ lang: 'en', terms: [plain('two')] }],
    });
    const { text, rewritten } = spliced(foreign, before, after);
    const section =
      '<langSec xml:lang="en"><termSec><term>two</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>';
    expect(text).toBe(foreign.replace('deux</term></termSec></langSec>', `$&${section}`));
    expect(rewritten).toEqual([]);
  });

  it('makes a group of a definition that gets a source', () => {
    const langSecs = [{ lang: 'fr', definition: 'R & D', definitionSource: 's', terms: [plain('un')] }];
    const { before, after } = merged(foreign, { id: 'a', notes: [], langSecs });
    const { text, rewritten } = spliced(foreign, before, after);
    expect(text).toBe(
      foreign.replace(
        /<descrip type='definition'.*<\/descrip>/u,
        '<descripGrp>$&<admin type="source">s</admin></descripGrp>',
      ),
    );
    expect(rewritten).toEqual([]);
  });

  it('ends its lines as the file does, and makes a term exact', () => {
    const text = foreign.replaceAll('\n', '\r\n');
    const langSecs = [{ lang: 'fr', terms: [plain('un', { isExact: true, extras: ['<x>\n</x>'] })] }];
    const { before, after } = merged(text, { id: 'a', notes: [], langSecs });
    const result = spliced(text, before, after);
    expect(result.text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(result.text).toContain('\r\n\t\t\t<termNote type="termType">acronym</termNote>\r\n');
  });

  it('writes anew what it can not add to, and names it', () => {
    const closed = foreign.replace(/<langSec xml:lang='fr'><termSec>.*<\/langSec>/u, "<langSec xml:lang='fr'/>");
    const { before, after } = merged(closed, {
      id: 'b',
      notes: [],
      langSecs: [{ lang: 'fr', terms: [plain('deux')] }],
    });
    const { text, rewritten } = spliced(closed, before, after);
    expect(rewritten).toEqual(['b']);
    expect(read(text).concepts).toEqual(after.concepts);
    expect(text.split('<conceptEntry id="b"')[0]).toBe(closed.split("<conceptEntry id='b'")[0]);
  });

  it('lays an added concept out as the last one is', () => {
    const lone = foreign.replace(/<conceptEntry id='b'>.*\n/u, '');
    const { before, after } = merged(lone, concept('c', 'trois'));
    expect(spliced(lone, before, after).text).toContain(
      '</conceptEntry>\n<conceptEntry id="c">\n\t<langSec xml:lang="fr">\n\t\t<termSec>\n\t\t\t<term>trois</term>',
    );
  });

  it('gives what merging gave, whatever is added, and never loses an attribute by adding', () => {
    const word = fc.constantFrom('un', 'une', 'x & y', '<z>', 'é');
    const texts = fc.uniqueArray(word, { maxLength: 2 });
    const maybe = fc.option(word, { nil: undefined });
    const term = fc
      .record({ text: word, forms: texts, notes: texts, source: maybe, pos: maybe, isExact: fc.boolean() })
      .map(({ text, forms, notes, source, pos, isExact }) =>
        plain(text, {
          forms,
          notes,
          isExact,
          ...(source !== undefined && { source }),
          ...(pos !== undefined && { partOfSpeech: pos }),
        }),
      );
    const section = fc
      .record({ lang: fc.constantFrom('fr', 'en'), definition: maybe, terms: fc.array(term, { maxLength: 2 }) })
      .map(({ definition, ...rest }) => ({ ...rest, ...(definition !== undefined && { definition }) }));
    const entries = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      notes: texts,
      langSecs: fc.uniqueArray(section, { selector: ({ lang }) => lang, maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entries, { selector: ({ id }) => id, maxLength: 3 }), (added) => {
        const { before, after } = merged(foreign, ...added);
        const { text, rewritten } = spliced(foreign, before, after);
        const all = (termbase: Termbase) => [...writeTbx({ ...termbase, frame: {} })].join('');
        expect(all(read(text))).toBe(all(after));
        expect(rewritten).toEqual([]);
        for (const id of ["o:rev='7'", "id='d1'", "id='d2'", "o:n='2'", "id='t1'", "id='n1'", 'CDATA'])
          expect(text).toContain(id);
      }),
      { numRuns: 200 },
    );
  });
});
