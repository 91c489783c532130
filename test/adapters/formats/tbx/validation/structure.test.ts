import { describe, expect, it } from 'vitest';
import { validateTbx } from '../../../../../src/adapters/formats/tbx/index.ts';
import { tbxStandardRules } from '../../../../../src/adapters/formats/tbx/validation/catalogue.ts';
import { entry, findingsOf, rulesOf, tbx2, tbx3 } from './told.ts';

const plain = entry({});
const item = '<admin type="a">x</admin>';

/** TBX v3 files of TBX-Core that break nothing. */
const passing: readonly (readonly [what: string, text: string])[] = [
  ['the least that there can be', tbx3(plain)],
  [
    'a whole header',
    tbx3(plain, {
      head: '<tbxHeader><fileDesc><titleStmt xml:lang="en"><title>t</title><note>n</note></titleStmt><publicationStmt><p>p</p></publicationStmt><sourceDesc><p type="x">s</p><p/></sourceDesc><sourceDesc><p>s</p></sourceDesc></fileDesc><encodingDesc><p>e</p></encodingDesc><revisionDesc><change><p>c</p></change></revisionDesc></tbxHeader>',
    }),
  ],
  [
    'groups with all that they may have',
    tbx3(
      entry({
        concept: `<descripGrp id="g"><descrip type="a">x</descrip><note>n</note><descripNote type="b">y</descripNote>${item}<adminGrp>${item}<adminNote type="c">z</adminNote></adminGrp></descripGrp>`,
        language:
          '<transacGrp><transac type="a">x</transac><date>2024-02-29</date><transacNote type="b">y</transacNote></transacGrp>',
        term: `<termNote type="a">x</termNote><termNoteGrp><termNote type="b">y</termNote>${item}</termNoteGrp>${item}<note>n</note>`,
      }),
    ),
  ],
  [
    'inline markup in texts',
    tbx3(
      entry({
        concept:
          '<note>a <hi type="entailedTerm" target="t1">b</hi> <foreign xml:lang="fr">c <hi>d</hi></foreign> <sc id="s"/>e<ec startRef="s"/> <ph id="p"/><ec id="e" isolated="yes"/></note><note><sc id="v" isolated="yes"/><ec id="w"/></note>',
        term: '',
      }).replace('<term>t', '<term>t<hi type="subscript">2</hi>'),
    ),
  ],
  [
    'objects in the back, which targets name',
    tbx3(
      entry({
        concept:
          '<admin type="a" target="o1">x</admin><ref type="r" target="t1">y</ref><ref type="r" target="https://example.org/">z</ref><xref type="x" target="https://example.org/a.png">p</xref>',
        back: '<back><refObjectSec type="respPerson"><refObject id="o1"><item type="fn">A</item></refObject><refObject><itemSet type="s"><itemGrp><item>b</item><note>n</note></itemGrp></itemSet></refObject></refObjectSec></back>',
      }),
    ),
  ],
  [
    'comments, line ends and other namespaces’ attributes',
    tbx3(plain).replace('<body>', '<!-- x -->\n<body xmlns:a="urn:a" a:b="c">\n<?x y?>'),
  ],
];

/** TBX v3 files of TBX-Core, and the rules that each breaks. */
const failing: readonly (readonly [what: string, text: string, ...rules: readonly string[]])[] = [
  ['an element that TBX does not have', tbx3(entry({ concept: '<remark>x</remark>' })), 'tbx-element-not-allowed'],
  [
    'what is in it is not looked at',
    tbx3(entry({ concept: '<remark b="c"><admin/></remark>' })),
    'tbx-element-not-allowed',
  ],
  ['an element in the wrong place', tbx3(`${item}${plain}`), 'tbx-element-not-allowed'],
  [
    'a termNote outside of terms',
    tbx3(entry({ language: '<termNote type="a">x</termNote>' })),
    'tbx-element-not-allowed',
  ],
  [
    'an element in a text that has none',
    tbx3(entry({ term: '<ref type="a" target="t1"><hi>x</hi></ref>' })),
    'tbx-element-not-allowed',
  ],
  ['an element of TBX 2', tbx3(plain.replaceAll('termSec', 'tig')), 'tbx-element-not-allowed'],
  [
    'the header behind the text',
    tbx3('').replace(/(<tbxHeader>.*<\/tbxHeader>)<text><\/text>/u, `<text>${plain}</text>$1`),
    'tbx-order',
  ],
  ['a term behind what is about it', tbx3(plain.replace('<term>', `${item}<term>`)), 'tbx-order'],
  ['a termNote behind a note', tbx3(entry({ term: '<note>n</note><termNote type="a">x</termNote>' })), 'tbx-order'],
  ['a note behind the languages', tbx3(plain.replace('</langSec>', '</langSec><note>n</note>')), 'tbx-order'],
  [
    'a title behind the source',
    tbx3(plain, {
      head: '<tbxHeader><fileDesc><sourceDesc><p/></sourceDesc><titleStmt><title/></titleStmt></fileDesc></tbxHeader>',
    }),
    'tbx-order',
  ],
  ['two terms in a section', tbx3(plain.replace('</term>', '</term><term>u</term>')), 'tbx-repeated'],
  ['two terms apart', tbx3(entry({ term: '<note>n</note><term>u</term>' })), 'tbx-repeated'],
  [
    'two descriptions in a group',
    tbx3(entry({ concept: '<descripGrp><descrip type="a">x</descrip><descrip type="b">y</descrip></descripGrp>' })),
    'tbx-repeated',
  ],
  ['no header', tbx3(plain, { head: '' }), 'tbx-element-missing'],
  ['no concept', tbx3('<body></body>'), 'tbx-element-missing'],
  ['a section without a term', tbx3(plain.replace('<term>t</term>', '<note>n</note>')), 'tbx-element-missing'],
  [
    'a group without its first',
    tbx3(entry({ concept: '<descripGrp><note>n</note></descripGrp>' })),
    'tbx-element-missing',
  ],
  [
    'a refObject with nothing in it',
    tbx3(entry({ back: '<back><refObjectSec type="a"><refObject id="o"/></refObjectSec></back>' })),
    'tbx-element-missing',
  ],
  [
    'text without a paragraph',
    tbx3(plain, { head: '<tbxHeader><fileDesc><sourceDesc>x</sourceDesc></fileDesc></tbxHeader>' }),
    'tbx-text-not-allowed',
  ],
  ['text between languages', tbx3(plain.replace('<langSec', 'x<langSec')), 'tbx-text-not-allowed'],
  ['a no-break space between languages', tbx3(plain.replace('<langSec', '\u00A0<langSec')), 'tbx-text-not-allowed'],
  [
    'an attribute that TBX does not have',
    tbx3(plain.replace('<term>', '<term lang="en">')),
    'tbx-attribute-not-allowed',
  ],
  ['an id of XML’s', tbx3(plain.replace(' id=', ' xml:id=')), 'tbx-attribute-not-allowed'],
  ['no style', tbx3(plain).replace(' style="dca"', ''), 'tbx-attribute-missing'],
  ['no language of the whole', tbx3(plain).replace(' xml:lang="en" xmlns', ' xmlns'), 'tbx-attribute-missing'],
  ['no language of a section', tbx3(plain.replace(' xml:lang="en"', '')), 'tbx-attribute-missing'],
  ['a category without a name', tbx3(entry({ concept: '<descrip>x</descrip>' })), 'tbx-attribute-missing'],
  ['a category with an empty name', tbx3(entry({ concept: '<descrip type=" ">x</descrip>' })), 'tbx-attribute-missing'],
  ['an xref to nothing', tbx3(entry({ concept: '<xref type="a">x</xref>' })), 'tbx-attribute-missing'],
  ['a start code without an id', tbx3(entry({ concept: '<note><sc/></note>' })), 'tbx-attribute-missing'],
  ['another style than there is', tbx3(plain, { style: 'DCA' }), 'tbx-attribute-value'],
  ['a type that names no dialect', tbx3(plain, { type: 'TBX' }), 'tbx-attribute-value'],
  [
    'another highlighting than there is',
    tbx3(entry({ concept: '<note><hi type="red">x</hi></note>' })),
    'tbx-attribute-value',
  ],
  ['a language that is none', tbx3(plain.replace('"en"', '"English language"')), 'tbx-language-tag'],
  ['an id that begins with a digit', tbx3(plain.replace('"c1"', '"1c"')), 'tbx-id-name'],
  ['an id with a space', tbx3(plain.replace('"c1"', '"c 1"')), 'tbx-id-name'],
  ['an id for a concept and a term', tbx3(plain.replace('"t1"', '"c1"')), 'tbx-duplicate-id'],
  ['a target that is nowhere', tbx3(entry({ concept: '<ref type="r" target="c2">x</ref>' })), 'tbx-dangling-target'],
  [
    'a person that is nowhere',
    tbx3(
      entry({
        concept:
          '<transacGrp><transac type="a">x</transac><transacNote type="b" target="p1">y</transacNote></transacGrp>',
      }),
    ),
    'tbx-dangling-target',
  ],
  [
    'an end code for a start that is nowhere',
    tbx3(entry({ concept: '<note><ec startRef="s"/></note>' })),
    'tbx-dangling-target',
  ],
  [
    'an end code that names no start',
    tbx3(entry({ concept: '<note><sc id="s"/>x<ec id="e"/></note>' })),
    'tbx-inline-code',
  ],
  ...(
    [
      ['a pair with an isolated start', '<sc id="s" isolated="yes"/>x<ec startRef="s"/>'],
      ['a pair with an isolated end', '<sc id="s"/>x<ec startRef="s" isolated="yes"/>'],
      ['a lone start that is not isolated', '<sc id="s" isolated="no"/>x'],
      ['a lone end that is not isolated', 'x<ec id="e" isolated="no"/>'],
    ] as const
  ).map(([what, codes]) => [what, tbx3(entry({ concept: `<note>${codes}</note>` })), 'tbx-inline-code'] as const),
  ['a picture by its path', tbx3(entry({ concept: '<xref type="x" target="a.png">x</xref>' })), 'tbx-relative-address'],
  [
    'an isolated end code without an id',
    tbx3(entry({ concept: '<note>x<ec isolated="yes"/></note>' })),
    'tbx-inline-code',
  ],
  [
    'a day that is not in the calendar',
    tbx3(entry({ concept: '<transacGrp><transac type="a">x</transac><date>2023-02-29</date></transacGrp>' })),
    'tbx-date',
  ],
  [
    'a date in words',
    tbx3(entry({ concept: '<transacGrp><transac type="a">x</transac><date>May 2024</date></transacGrp>' })),
    'tbx-date',
  ],
  [
    'several at once, each told',
    tbx3(entry({ term: `<admin>x</admin><termNote>y</termNote>` })),
    'tbx-attribute-missing',
    'tbx-order',
    'tbx-attribute-missing',
  ],
];

describe('the core structure of TBX v3', () => {
  it.each(passing)('has %s', (_, text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it.each(failing)('does not have %s', (_, text, ...rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });

  it('is the table’s alone: each of its rules is broken above, and no other', () => {
    const broken = new Set(failing.flatMap(([, , ...rules]) => rules));
    const ofCategories = /^tbx-(?:category-|picklist$|style$)/u;
    expect([...broken].sort()).toEqual(
      Object.keys(tbxStandardRules)
        .filter((id) => !ofCategories.test(id))
        .sort(),
    );
  });

  it('is told with what is wrong, where, and how to mend it', () => {
    const text = tbx3(`\n  ${item}${plain}`);
    expect(findingsOf(text)).toEqual([
      {
        ruleId: 'tbx-element-not-allowed',
        category: 'design-and-markup',
        severity: 'major',
        message:
          '<admin> may not stand in <text>, which may have <body>, <back>. Move it to where it belongs, or remove it.',
        file: 'a.tbx',
        line: 2,
        column: 3,
        actual: 'admin',
        expected: ['body', 'back'],
      },
    ]);
    expect(findingsOf(tbx3(plain.replaceAll('termSec', 'tig')))[0]?.message).toContain('TBX v3 is <termSec>');
    const [inText] = findingsOf(tbx3('<body> <!-- c -->\n   words</body>'));
    expect([inText?.ruleId, inText?.line, inText?.column]).toEqual(['tbx-text-not-allowed', 2, 4]);
  });

  it('leaves ids that are no names, and dates with a time, to whoever cares', () => {
    const timed = entry({
      concept: '<transacGrp><transac type="a">x</transac><date>2024-01-31T10:00:00Z</date></transacGrp>',
    });
    for (const text of [tbx3(plain.replace('"c1"', '"1"')), tbx3(timed)])
      expect(findingsOf(text).map(({ severity }) => severity)).toEqual(['minor']);
  });

  it('is that of elements in the namespace of the root, under any prefix', () => {
    const prefixed = tbx3(plain)
      .replaceAll('</', '</t:')
      .replace(/<(?=[a-z])/gu, '<t:')
      .replace('xmlns=', 'xmlns:t=');
    expect(rulesOf(prefixed)).toEqual([]);
    expect(rulesOf(tbx3(plain).replace(/ xmlns="[^"]*"/u, ''))).toEqual([]);
  });
});

describe('the core structure of TBX 2', () => {
  const ntig =
    '<ntig><termGrp><term>t</term><termNoteGrp><termNote type="a">x</termNote></termNoteGrp><termCompList type="a"><termComp>x</termComp><termCompGrp><termComp>y</termComp><termNote type="b">z</termNote></termCompGrp></termCompList></termGrp><note>n</note></ntig>';

  it.each([
    ['the least that there can be', tbx2({})],
    ['terms with their parts', tbx2({}).replace('<tig>', `${ntig}<tig>`)],
    ['codes', tbx2({ concept: '<note><bpt i="1" type="bold">&lt;b&gt;</bpt>x<ept i="1">&lt;/b&gt;</ept></note>' })],
    [
      'objects in the back',
      tbx2({
        concept: '<admin type="a" target="o">x</admin>',
        back: '<back><refObjectList type="a"><refObject id="o"><item>x</item></refObject></refObjectList></back>',
      }),
    ],
    ['a DOCTYPE that names a file', `<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">${tbx2({})}`],
  ])('has %s', (_, text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it.each([
    ['elements of TBX v3', tbx2({}).replaceAll('langSet', 'langSec'), ['tbx-element-not-allowed']],
    [
      'a group of termNotes in a tig',
      tbx2({ term: '<termNoteGrp><termNote type="a">x</termNote></termNoteGrp>' }),
      ['tbx-element-not-allowed'],
    ],
    ['a termNote behind a note', tbx2({ term: '<note>n</note><termNote type="a">x</termNote>' }), ['tbx-order']],
    ['no type of the whole', tbx2({}).replace(' type="TBX"', ''), ['tbx-attribute-missing']],
    ['a style', tbx2({}).replace(' type', ' style="dca" type'), ['tbx-attribute-not-allowed']],
    ['a paragraph of another type', tbx2({}).replace('<p>', '<p type="note">'), ['tbx-attribute-value']],
    ['no source of the file', tbx2({}).replace('<sourceDesc><p>x</p></sourceDesc>', ''), ['tbx-element-missing']],
  ])('does not have %s', (_, text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });
});

describe('validating', () => {
  it.each([
    ['another XML', '<a/>', 'no TBX file'],
    ['a cut-off file', tbx3(plain).slice(0, 300), 'cut off'],
    ['endless nesting', tbx3(entry({ concept: `<note>${'<foreign>'.repeat(10_000)}` })), 'nested more than'],
  ])('refuses %s', (_, text, message) => {
    const result = validateTbx(text, 'a.tbx');
    expect('problem' in result ? result.problem.message : '').toContain(message);
  });
});
