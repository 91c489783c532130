import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTbx, type TbxReading, writeTbx } from '../../../../src/adapters/formats/tbx/index.ts';
import type { AdministrativeStatus, Termbase, TermSec } from '../../../../src/core/terms/termbase.ts';
import { publicData } from '../../../public-data.ts';
import { anyTermbase } from './arbitrary-termbase.ts';

function read(text: string): TbxReading {
  const reading = readTbx(text, 'glossary/a.tbx');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

function write(termbase: Termbase): string {
  return [...writeTbx(termbase)].join('');
}

/** A TBX v3 file of one concept. */
function withConcept(inner: string, attributes = ' id="c1"'): string {
  return `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry${attributes}>${inner}</conceptEntry></body></text></tbx>`;
}

function termsOf(inner: string): readonly TermSec[] {
  return read(withConcept(`<langSec xml:lang="fr">${inner}</langSec>`)).termbase.concepts[0]?.langSecs[0]?.terms ?? [];
}

function status(of: string): string {
  return `<termNote type="administrativeStatus">${of}</termNote>`;
}

describe('readTbx', () => {
  it('reads a concept in DCA style, without the line breaks of pretty-printing', () => {
    const { termbase, findings } = read(
      withConcept(`
        <descrip type="subjectField">AI
           governance</descrip>
        <note>A note.</note>
        <langSec xml:lang="fr">
          <descripGrp>
            <descrip type="definition">Action de
              gouverner.</descrip>
            <admin type="source">art. 3</admin>
          </descripGrp>
          <termSec>
            <term> gouvernance </term>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="processStatus">provisionallyProcessed</termNote>
            <termNote type="inflectedForm">gouvernances</termNote>
            <termNote type="collocation">gouvernance
              des données</termNote>
            <termNote type="collocation"> </termNote>
            <admin type="source">ISO 37000</admin>
            <note>Never gouvernement.</note>
          </termSec>
        </langSec>
        <langSec xml:lang="vi"><termSec><term>quản trị</term></termSec></langSec>`),
    );
    expect(findings).toEqual([]);
    expect(termbase.concepts).toEqual([
      {
        id: 'c1',
        subjectField: 'AI governance',
        notes: ['A note.'],
        langSecs: [
          {
            lang: 'fr',
            definition: 'Action de gouverner.',
            definitionSource: 'art. 3',
            terms: [
              {
                term: 'gouvernance',
                partOfSpeech: 'noun',
                status: 'preferred',
                isProposed: true,
                isExact: false,
                forms: ['gouvernances'],
                collocations: ['gouvernance des données'],
                source: 'ISO 37000',
                notes: ['Never gouvernement.'],
              },
            ],
          },
          {
            lang: 'vi',
            terms: [{ term: 'quản trị', status: 'preferred', isProposed: false, isExact: false, forms: [], notes: [] }],
          },
        ],
      },
    ]);
  });

  it('reads DCT style: the category is the name of the element', () => {
    const { termbase, findings } = read(
      `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
        <conceptEntry id="c1"><min:subjectField>law</min:subjectField>
          <langSec xml:lang="en"><descripGrp><basic:definition>d</basic:definition><basic:source>s</basic:source></descripGrp>
            <termSec><term>AI</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus><basic:termType>acronym</basic:termType></termSec>
          </langSec></conceptEntry></body></text></tbx>`,
    );
    expect(findings).toEqual([]);
    expect(termbase.concepts[0]).toMatchObject({
      subjectField: 'law',
      langSecs: [
        {
          definition: 'd',
          definitionSource: 's',
          terms: [{ term: 'AI', partOfSpeech: 'noun', status: 'admitted', isExact: true }],
        },
      ],
    });
  });

  it('reads TBX 2, with tig and ntig, and a DOCTYPE that only names a file', () => {
    const { termbase, findings } = read(
      `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX" xml:lang="en"><martifHeader/><text><body>
        <termEntry id="c1"><descrip type="definition">What governs.</descrip>
          <langSet xml:lang="en"><tig><term>governance</term><termNote type="administrativeStatus">deprecatedTerm</termNote></tig></langSet>
          <langSet xml:lang="fr"><ntig><termGrp><term>gouvernance</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>
        </termEntry></body></text></martif>`,
    );
    expect(findings).toEqual([]);
    expect(termbase.concepts[0]).toMatchObject({
      id: 'c1',
      langSecs: [
        { lang: 'en', definition: 'What governs.', terms: [{ term: 'governance', status: 'deprecated' }] },
        { lang: 'fr', terms: [{ term: 'gouvernance', partOfSpeech: 'noun', status: 'preferred' }] },
      ],
    });
  });

  it.each<[value: string, expected: AdministrativeStatus]>([
    ['preferredTerm-admn-sts', 'preferred'],
    ['preferredTerm', 'preferred'],
    ['preferred', 'preferred'],
    ['legalTerm-admn-sts', 'preferred'],
    ['admittedTerm-admn-sts', 'admitted'],
    ['admitted', 'admitted'],
    ['deprecatedTerm-admn-sts', 'deprecated'],
    ['notRecommended', 'deprecated'],
    ['supersededTerm-admn-sts', 'superseded'],
    ['obsolete', 'superseded'],
  ])('reads the status %s as %s', (value, expected) => {
    expect(termsOf(`<termSec><term>t</term>${status(value)}</termSec>`)[0]?.status).toBe(expected);
  });

  it('takes the first term without a status as preferred where none is, and the others as admitted', () => {
    const statuses = (...terms: readonly string[]) =>
      termsOf(terms.map((of, i) => `<termSec><term>t${i}</term>${of && status(of)}</termSec>`).join('')).map(
        (term) => term.status,
      );
    expect(statuses('', '', '')).toEqual(['preferred', 'admitted', 'admitted']);
    expect(statuses('', 'preferred', '')).toEqual(['admitted', 'preferred', 'admitted']);
    expect(statuses('deprecated', '', '')).toEqual(['deprecated', 'preferred', 'admitted']);
  });

  it('takes acronyms, abbreviations, initialisms and short forms as exact, and other term types not', () => {
    const isExact = (type: string) =>
      termsOf(`<termSec><term>IA</term><termNote type="termType">${type}</termNote></termSec>`)[0]?.isExact;
    expect(['acronym', 'abbreviation', 'initialism', 'shortForm', 'fullForm', 'variant'].map(isExact)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes terms as proposed unless they are finalized or say nothing', () => {
    const isProposed = (value: string) =>
      termsOf(`<termSec><term>t</term><termNote type="processStatus">${value}</termNote></termSec>`)[0]?.isProposed;
    expect(['unprocessed', 'provisionallyProcessed', 'finalized'].map(isProposed)).toEqual([true, true, false]);
  });

  it('keeps what the model has no name for, at each level', () => {
    const text = withConcept(
      `<xref type="xGraphic" target="u">g</xref><langSec xml:lang="fr"><note>n</note><!-- c --><termSec><term>t</term><termNote type="termType">fullForm</termNote><descrip type="context">c</descrip></termSec></langSec>`,
    );
    const [concept] = read(text).termbase.concepts;
    expect(concept?.extras).toEqual(['<xref type="xGraphic" target="u">g</xref>']);
    expect(concept?.langSecs[0]?.extras).toEqual(['<note>n</note>', '<!-- c -->']);
    expect(concept?.langSecs[0]?.terms[0]?.extras).toEqual([
      '<termNote type="termType">fullForm</termNote>',
      '<descrip type="context">c</descrip>',
    ]);
  });
});

describe('readTbx reports', () => {
  const cases: readonly [name: string, text: string, ruleId: string][] = [
    [
      'a concept without an id',
      withConcept('<langSec xml:lang="fr"><termSec><term>t</term></termSec></langSec>', ''),
      'tbx-concept-id',
    ],
    [
      'an id that stands twice',
      withConcept(
        '<langSec xml:lang="fr"><termSec><term>t</term></termSec></langSec></conceptEntry><conceptEntry id="c1"><langSec xml:lang="fr"><termSec><term>u</term></termSec></langSec>',
      ),
      'tbx-concept-id',
    ],
    [
      'an empty term',
      withConcept(
        '<langSec xml:lang="fr"><termSec><term>t</term></termSec><termSec><term> </term></termSec></langSec>',
      ),
      'tbx-empty-term',
    ],
    [
      'a bad language tag',
      withConcept('<langSec xml:lang="fr_FR"><termSec><term>t</term></termSec></langSec>'),
      'tbx-language',
    ],
    ['no language', withConcept('<langSec><termSec><term>t</term></termSec></langSec>'), 'tbx-language'],
    [
      'two sections of a language',
      withConcept(
        '<langSec xml:lang="fr"><termSec><term>t</term></termSec></langSec><langSec xml:lang="FR"><termSec><term>u</term></termSec></langSec>',
      ),
      'tbx-duplicate-language',
    ],
    ['a concept without terms', withConcept('<note>n</note>'), 'tbx-no-terms'],
    [
      'an unknown status',
      withConcept(`<langSec xml:lang="fr"><termSec><term>t</term>${status('best')}</termSec></langSec>`),
      'tbx-status',
    ],
    [
      'a wrong namespace',
      withConcept('<langSec xml:lang="fr"><termSec><term>t</term></termSec></langSec>').replace('ed-2', 'ed-3'),
      'tbx-namespace',
    ],
  ];

  it.each(cases)('%s, with line and column', (_name, text, ruleId) => {
    const { findings } = read(`\n${text}`);
    expect(findings.map((finding) => finding.ruleId)).toEqual([ruleId]);
    expect(findings[0]).toMatchObject({ file: 'glossary/a.tbx', line: 2, severity: 'major' });
  });

  it('a file that can not be read', () => {
    const problem = (text: string) => {
      const reading = readTbx(text, 'a.tbx');
      return 'problem' in reading ? reading.problem : undefined;
    };
    expect(problem('<tmx/>')?.message).toMatch(/root element is <tmx>/u);
    expect(problem('<tbx>\n<text')).toMatchObject({ message: expect.stringMatching(/cut off/u), line: 2 });
    expect(problem('<!DOCTYPE tbx [<!ENTITY e "x">]><tbx>&e;</tbx>')).toMatchObject({ line: 1, column: 1 });
    expect(problem('<tbx>&nbsp;</tbx>')?.message).toMatch(/&nbsp;/u);
  });
});

describe('writing and reading a termbase', () => {
  it('gives the termbase again, without findings', () => {
    fc.assert(
      fc.property(anyTermbase, (given) => {
        const reading = read(write(given));
        expect(reading.findings).toEqual([]);
        expect(reading.termbase).toEqual(given);
      }),
    );
  });

  it('keeps the finer type of an exact term', () => {
    const text = withConcept(
      '<langSec xml:lang="fr"><termSec><term>ONU</term><termNote type="termType">initialism</termNote></termSec></langSec>',
    );
    const written = write(read(text).termbase);
    expect(written.match(/type="termType">[^<]*/gu)).toEqual(['type="termType">initialism']);
  });

  it('puts elements in the order of ISO 30042', () => {
    const [concept] = read(
      withConcept(
        '<langSec xml:lang="fr"><termSec><term>t</term><note>n</note><termNote type="register">r</termNote></termSec></langSec>',
      ),
    ).termbase.concepts;
    expect(write({ concepts: concept ? [concept] : [] })).toContain(`          <termSec>
            <term>t</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="register">r</termNote>
            <note>n</note>
          </termSec>`);
  });
});

const samples = publicData('tbx/');

describe.skipIf(!samples.isThere)(`the TBX samples${samples.whySkipped}`, () => {
  it.each(['basic_good.tbx', 'min_good.tbx', 'core_structure_good.tbx'])(
    '%s is read without findings and written again',
    (name) => {
      const { termbase, findings } = read(readFileSync(new URL(name, samples.url), 'utf8'));
      expect(findings).toEqual([]);
      expect(termbase.concepts.length).toBeGreaterThan(10);
      expect(read(write(termbase)).termbase).toEqual(termbase);
    },
  );

  it('the first concept of the basic sample has its terms with their status', () => {
    const [concept] = read(readFileSync(new URL('basic_good.tbx', samples.url), 'utf8')).termbase.concepts;
    expect(concept?.subjectField).toBe('General');
    expect(concept?.langSecs.map(({ lang, definitionSource }) => [lang, definitionSource])[0]).toEqual([
      'en',
      'Oxford2007',
    ]);
    expect(concept?.langSecs[0]?.terms.map(({ term, status }) => [term, status])).toEqual([
      ['open cluster', 'preferred'],
      ['galactic cluster', 'deprecated'],
    ]);
  });
});
