import { describe, expect, it } from 'vitest';
import { entry, findingsOf, type Parts, rulesOf, tbx2, tbx3 } from './told.ts';

const basic = (parts: Parts, style = 'dca') => tbx3(entry(parts), { type: 'TBX-Basic', style });
const min = (parts: Parts) => tbx3(entry(parts), { type: 'TBX-Min' });
const grouped = (text: string) => `<descripGrp>${text}<admin type="source">s</admin></descripGrp>`;
const definition = '<descrip type="definition">d</descrip>';
const note = (type: string, value: string) => `<termNote type="${type}">${value}</termNote>`;

const passing: readonly (readonly [what: string, text: string])[] = [
  [
    'all categories of TBX-Basic at their levels',
    basic({
      concept: `<descrip type="subjectField">s</descrip><admin type="customerSubset">c</admin><admin type="projectSubset">p</admin>${grouped(definition)}<ref type="crossReference" target="t1">r</ref><xref type="externalCrossReference" target="https://example.org">x</xref><xref type="xGraphic" target="https://example.org/a.png">g</xref><transacGrp><transac type="transactionType">origination</transac><date>2024-01-31</date><transacNote type="responsibility">A</transacNote></transacGrp><note>n</note>`,
      language: `${definition}<transacGrp><transac type="transactionType">modification</transac></transacGrp>`,
      term: `${note('partOfSpeech', 'noun')}${note('grammaticalGender', 'feminine')}${note('administrativeStatus', 'preferredTerm-admn-sts')}${note('geographicalUsage', 'Québec')}${note('termType', 'fullForm')}${note('termLocation', 'menuItem')}${grouped('<descrip type="context">c</descrip>')}<admin type="source">s</admin><admin type="customerSubset">c</admin><admin type="projectSubset">p</admin><ref type="crossReference" target="c1">r</ref><xref type="externalCrossReference" target="https://example.org">x</xref>`,
    }),
  ],
  [
    'names and values of drafts',
    basic({
      term: note('usageStatus', 'preferred'),
      concept: '<transacGrp><transac type="transactionType">creation</transac></transacGrp>',
    }),
  ],
  ['a value with white space around it', basic({ term: note('partOfSpeech', '\n  noun\n') })],
  [
    'the categories of TBX-Min',
    min({
      concept: '<descrip type="subjectField">s</descrip>',
      term: `${note('administrativeStatus', 'notRecommended')}${note('partOfSpeech', 'other')}<admin type="customerSubset">c</admin>`,
    }),
  ],
  [
    'any category in TBX-Core, a private dialect, and one that is not known',
    ['TBX-Core', 'TBX-Passerelle', 'TBX-Linguist']
      .map((type) => tbx3(entry({ term: note('anything', 'x'), language: '<admin type="source">s</admin>' }), { type }))
      .join(''),
  ],
];

const failing: readonly (readonly [what: string, text: string, rule: string])[] = [
  ['a category of nobody', basic({ term: note('register', 'x') }), 'tbx-category-unknown'],
  [
    'a transaction of another type',
    basic({ concept: '<transacGrp><transac type="kind">origination</transac></transacGrp>' }),
    'tbx-category-unknown',
  ],
  [
    'a note on a description',
    basic({ concept: `<descripGrp>${definition}<descripNote type="contextType">x</descripNote></descripGrp>` }),
    'tbx-category-unknown',
  ],
  ['in TBX-Min a category of TBX-Basic', min({ language: definition }), 'tbx-category-unknown'],
  ['a category in another element', basic({ concept: '<admin type="subjectField">s</admin>' }), 'tbx-category-element'],
  [
    'a part of speech that is no termNote',
    basic({ term: '<descrip type="partOfSpeech">noun</descrip>' }),
    'tbx-category-element',
  ],
  [
    'a subject field of a language',
    basic({ language: '<descrip type="subjectField">s</descrip>' }),
    'tbx-category-level',
  ],
  ['a definition of a term', basic({ term: definition }), 'tbx-category-level'],
  ['a definition of a term in a group', basic({ term: grouped(definition) }), 'tbx-category-level'],
  ['a context of a concept', basic({ concept: '<descrip type="context">c</descrip>' }), 'tbx-category-level'],
  [
    'a picture of a term',
    basic({ term: '<xref type="xGraphic" target="https://example.org/a.png">g</xref>' }),
    'tbx-category-level',
  ],
  [
    'a cross-reference of a language',
    basic({ language: '<ref type="crossReference" target="t1">r</ref>' }),
    'tbx-category-level',
  ],
  ['a source of a concept on its own', basic({ concept: '<admin type="source">s</admin>' }), 'tbx-category-ungrouped'],
  ['another part of speech', basic({ term: note('partOfSpeech', 'Noun') }), 'tbx-picklist'],
  ['no part of speech', basic({ term: note('partOfSpeech', '') }), 'tbx-picklist'],
  ['a status without its ending', basic({ term: note('administrativeStatus', 'preferred') }), 'tbx-picklist'],
  ['another kind of term', basic({ term: note('termType', 'initialism') }), 'tbx-picklist'],
  ['in TBX-Min another status', min({ term: note('administrativeStatus', 'best') }), 'tbx-picklist'],
];

describe('the data categories of a dialect', () => {
  it.each(passing)('are %s', (_, text) => {
    for (const file of text.split(/(?<=<\/tbx>)/u)) expect(rulesOf(file)).toEqual([]);
  });

  it.each(failing)('are not %s', (_, text, rule) => {
    expect(rulesOf(text)).toEqual([rule]);
  });

  it('are told with what is allowed there', () => {
    const [finding] = findingsOf(basic({ term: note('grammaticalGender', 'common') }));
    expect(finding?.message).toBe(
      '"common" is no value of grammaticalGender. Write masculine, feminine, neuter or other.',
    );
    expect(finding?.expected).toEqual(['masculine', 'feminine', 'neuter', 'other']);
    expect(findingsOf(basic({ term: definition }))[0]?.message).toBe(
      'definition may not stand in a <termSec>. It is for <conceptEntry> or <langSec>: move it there, or remove it.',
    );
  });
});

describe('data categories in DCT style', () => {
  const dct = (parts: Parts, type = 'TBX-Basic') => tbx3(entry(parts), { type, style: 'dct' });
  const defined = '<basic:definition>d</basic:definition>';

  it.each([
    [
      'elements of their modules',
      dct({
        concept: '<min:subjectField>s</min:subjectField><basic:crossReference target="t1">r</basic:crossReference>',
        language: `<descripGrp>${defined}<basic:source>s</basic:source><note>n</note></descripGrp><transacGrp><basic:transactionType>origination</basic:transactionType><basic:responsibility>A</basic:responsibility><date>2024-01-31</date></transacGrp>`,
        term: '<basic:source>s</basic:source><min:partOfSpeech metaType="termNote">noun</min:partOfSpeech><note>n</note>',
      }),
    ],
    [
      'elements of modules that nobody knows, where no dialect says otherwise',
      dct({ concept: '<x:mood>m</x:mood><descripGrp><x:mood>m</x:mood><x:tense>t</x:tense></descripGrp>' }, 'TBX-Core'),
    ],
    ['those of another dialect', dct({ term: '<ling:register>slangRegister</ling:register>' }, 'TBX-Linguist')],
  ])('are %s', (_, text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it.each([
    ['elements of the other module', dct({ language: '<min:definition>d</min:definition>' }), ['tbx-category-unknown']],
    ['those of another dialect', dct({ term: '<ling:register>x</ling:register>' }), ['tbx-category-unknown']],
    ['at another level', dct({ term: defined }), ['tbx-category-level']],
    ['with other values', dct({ term: '<min:partOfSpeech>N</min:partOfSpeech>' }), ['tbx-picklist']],
    ['alone where they need a group', dct({ concept: '<basic:source>s</basic:source>' }), ['tbx-category-ungrouped']],
    [
      'termNotes outside of terms',
      dct({ language: '<min:partOfSpeech>noun</min:partOfSpeech>' }),
      ['tbx-element-not-allowed', 'tbx-category-level'],
    ],
    ['two in a group of one', dct({ language: `<descripGrp>${defined}${defined}</descripGrp>` }), ['tbx-repeated']],
    ['types of elements', dct({ language: definition }), ['tbx-style']],
    [
      'a reference to nothing',
      dct({ concept: '<basic:crossReference>r</basic:crossReference>' }),
      ['tbx-attribute-missing'],
    ],
    ['an address that is not there', dct({ concept: '<basic:xGraphic>g</basic:xGraphic>' }), ['tbx-attribute-missing']],
    ['elements where the style is DCA', dct({ language: defined }).replace('"dct"', '"dca"'), ['tbx-style']],
  ])('are not %s', (_, text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });
});

describe('data categories in TBX 2', () => {
  it.each([
    ['free where the file is of no dialect', tbx2({ term: note('register', 'x') }), []],
    [
      'those of TBX-Basic in its files',
      tbx2({ term: `${note('partOfSpeech', 'properNoun')}${definition}` }, 'TBX-Basic'),
      [],
    ],
    ['no others', tbx2({ term: note('register', 'x') }, 'TBX-Basic'), ['tbx-category-unknown']],
    ['with their values', tbx2({ term: note('termType', 'x') }, 'TBX-Basic'), ['tbx-picklist']],
    [
      'at their levels',
      tbx2({ language: '<descrip type="subjectField">s</descrip>' }, 'TBX-Basic'),
      ['tbx-category-level'],
    ],
  ])('are %s', (_, text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });
});
