import fc from 'fast-check';
import type { Termbase } from '../../../../src/core/terms/termbase.ts';

/** Elements of a concept that the model has no name for, each valid in TBX v3 and, under other names, in TBX 2. */
const conceptExtras = [
  '<transacGrp><transac type="transactionType">origination</transac><date>2024-01-31</date><transacNote type="responsibility">A</transacNote></transacGrp>',
  '<descripGrp id="g"><descrip type="example" id="x">a <hi type="bold">b</hi> &amp; c</descrip><note>n</note></descripGrp>',
  '<descrip type="user defined">&lt;x&gt;</descrip>',
  '<admin type="note">a\n  b</admin>',
  '<admin type="term"/>',
  '<admin type="category">c</admin>',
  '<admin type="subset:1">c</admin>',
  '<xref type="xGraphic" target="https://example.org/a.png">p</xref>',
  '<ref type="crossReference" target="c0">r</ref>',
  '<!-- a > b -->',
];
const languageExtras = [
  '<admin type="transferComment">t</admin>',
  '<adminGrp><admin type="customerSubset">a</admin><adminNote type="readingNote">b</adminNote></adminGrp>',
  '<note>n</note>',
];
/** In the order of ISO 30042: termNotes first. */
const termExtras = [
  '<termNote type="register">x</termNote>',
  '<termNote type="grammaticalGender" id="y">feminine</termNote>',
  '<termNoteGrp><termNote type="etymology">e</termNote><note>n</note></termNoteGrp>',
  '<descripGrp><descrip type="context">a\n  b</descrip><admin type="source">s</admin></descripGrp>',
  '<descrip type="définition">é</descrip>',
];

/** Some of the texts, in order. */
function someOf(texts: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...texts], { minLength: 1 });
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them, and TBX has no way around
  .map((text) => text.replace(/[\0-\x1F\uFFFE\uFFFF\uD800-\uDFFF]/gu, '').trim())
  .filter((text) => text !== '');

const maybe = (name: string, value: fc.Arbitrary<unknown>) =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [name]: found }));

const term = fc
  .tuple(
    fc.record({
      term: line,
      status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded'),
      isProposed: fc.boolean(),
      isExact: fc.boolean(),
      forms: fc.array(line, { maxLength: 2 }),
      notes: fc.array(line, { maxLength: 2 }),
    }),
    maybe('partOfSpeech', fc.constantFrom('noun', 'verb', 'other')),
    maybe('source', line),
    maybe('collocations', fc.array(line, { minLength: 1, maxLength: 2 })),
    maybe('extras', someOf(termExtras)),
  )
  .map((fields) => Object.assign({}, ...fields));

/** Termbases as a person could make them, with what the model has no name for; ids are c0, c1 and so on. */
export const anyTermbase: fc.Arbitrary<Termbase> = fc
  .array(
    fc
      .tuple(
        fc.record({
          notes: fc.array(line, { maxLength: 2 }),
          fr: fc.array(term, { minLength: 1, maxLength: 3 }),
          vi: fc.array(term, { minLength: 1, maxLength: 2 }),
        }),
        maybe('subjectField', line),
        maybe('definition', line),
        maybe('definitionSource', line),
        maybe('extras', someOf(conceptExtras)),
        maybe('extras', someOf(languageExtras)),
      )
      .map(([{ notes, fr, vi }, subject, definition, source, extras, more]) => ({
        ...subject,
        notes,
        langSecs: [
          { lang: 'fr', ...definition, ...('definition' in definition ? source : {}), terms: fr },
          { lang: 'vi', terms: vi, ...more },
        ],
        ...extras,
      })),
    { maxLength: 4 },
  )
  .map((concepts) => ({ concepts: concepts.map((concept, i) => ({ id: `c${i}`, ...concept })) }) as Termbase);
