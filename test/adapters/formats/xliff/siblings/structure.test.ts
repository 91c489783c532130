import { describe, expect, it } from 'vitest';
import { a, both, file, group, ruleIds, type Snippet, source, unit } from './snippet.ts';

/** Where an attribute of a foreign namespace may stand, and where not; `@` is its place. */
const attributePlaces: readonly (readonly [isAllowed: boolean, text: string])[] = [
  [true, file(`<unit id="u" @>${a}</unit>`)],
  [true, group(`<unit id="u">${a}</unit>`, ' @')],
  [true, file(`<unit id="u">${a}</unit>`, ' @')],
  [true, unit(`<notes><note @>n</note></notes>${a}`)],
  [true, source('<mrk id="m" translate="no" @>x</mrk>')],
  [true, source('<sm id="m" translate="no" @/>x<em startRef="m"/>')],
  [false, unit('<segment @><source>A</source></segment>')],
  [false, unit(`${a}<ignorable @><source> </source></ignorable>`)],
  [false, unit('<segment><source @>A</source></segment>')],
  [false, unit('<segment><source>A</source><target @>X</target></segment>')],
  [false, unit(`<notes @><note>n</note></notes>${a}`)],
  [false, unit(`<originalData @><data id="d">d</data></originalData>${a}`)],
  [false, unit(`<originalData><data id="d" @>d</data></originalData>${a}`)],
  [false, file(`<skeleton href="s" @/><unit id="u">${a}</unit>`)],
  [false, source('<ph id="1" @/>')],
  [false, source('<pc id="1" @>x</pc>')],
  [false, source('<sc id="1" @/>x<ec startRef="1"/>')],
  [false, source('<sc id="1"/>x<ec startRef="1" @/>')],
  [false, source('<sm id="m" translate="no"/>x<em startRef="m" @/>')],
];

describe('a foreign attribute', () => {
  it.each(attributePlaces)('allowed %s in %s', (isAllowed, text) => {
    expect(ruleIds(text.replace('@', 'my:a="1"'))).toEqual(isAllowed ? [] : ['xliff-attribute']);
    expect(ruleIds(text.replace('@', ''))).toEqual([]);
  });
});

/** Where a foreign element may stand, and which rule it breaks elsewhere; `@` is its place. */
const elementPlaces: readonly (readonly [rule: string | undefined, text: string])[] = [
  [undefined, file(`<skeleton>@</skeleton><unit id="u">${a}</unit>`)],
  [undefined, file(`<skeleton href="s"/>@<notes><note>n</note></notes><unit id="u">${a}</unit>`)],
  [undefined, group(`@<notes><note>n</note></notes><unit id="u">${a}</unit>`)],
  [undefined, unit(`@<notes><note>n</note></notes>${a}`)],
  ['xliff-element-order', file(`@<skeleton href="s"/><unit id="u">${a}</unit>`)],
  ['xliff-element-order', file(`<unit id="u">${a}</unit>@`)],
  ['xliff-element-order', group(`<notes><note>n</note></notes>@<unit id="u">${a}</unit>`)],
  ['xliff-element-order', unit(`<notes><note>n</note></notes>@${a}`)],
  ['xliff-element-order', unit(`${a}@`)],
  ['xliff-element', unit('<segment><source>A</source>@</segment>')],
  ['xliff-element', unit(`${a}<ignorable>@<source> </source></ignorable>`)],
  ['xliff-element', unit(`<notes><note>n</note>@</notes>${a}`)],
  ['xliff-element', unit(`<notes><note>n@</note></notes>${a}`)],
  ['xliff-element', unit(`<originalData><data id="d">d</data>@</originalData>${a}`)],
  ['xliff-element', unit(`<originalData><data id="d">d@</data></originalData>${a}`)],
];

describe('a foreign element', () => {
  it.each(elementPlaces)('breaks %s in %s', (rule, text) => {
    // A skeleton without href has something in it, so its text stays.
    expect(ruleIds(text.replace('@', '<my:x/>'))).toEqual(rule ? [rule] : []);
  });
});

const twice: readonly Snippet[] = [
  '<notes><note id="n">1</note><note id="n">2</note></notes>',
  '<notes><note id="n">1</note><note/><note id="m">3</note><note id="n">4</note></notes>',
];

describe('xliff-duplicate-id', () => {
  it.each(twice)('is broken by %s in a file, a group and a unit, and in 2.2 in the root', (notes) => {
    const id = ['xliff-duplicate-id'];
    expect(ruleIds(file(`${notes}<unit id="u">${a}</unit>`))).toEqual(id);
    expect(ruleIds(group(`${notes}<unit id="u">${a}</unit>`))).toEqual(id);
    expect(ruleIds(unit(`${notes}${a}`))).toEqual(id);
    expect(ruleIds(unit(a, '', '2.2').replace('<file', `${notes}<file`))).toEqual(id);
  });

  it.each([
    file('<group id="a"><group id="x"/></group><group id="b"><group id="x"/></group>'),
    file(`<group id="a"><unit id="u">${a}</unit></group><group id="b"><unit id="u">${a}</unit></group>`),
    unit('<segment><source><ph id="1"/></source></segment><segment><source><ph id="1"/></source></segment>'),
    unit('<segment><source><ph id="1"/></source></segment><ignorable id="1"><source> </source></ignorable>'),
    unit(
      '<segment id="1"><source>A</source></segment><segment><source><mrk id="1" translate="no">x</mrk></source></segment>',
    ),
    source('<pc id="1"><pc id="1">x</pc></pc>'),
    source('<mrk id="1" translate="no"><ph id="1"/></mrk>'),
    source('<sc id="1" isolated="yes"/><ec id="1" isolated="yes"/>'),
  ])('is broken by %s', (text) => {
    expect(ruleIds(text)).toEqual(['xliff-duplicate-id']);
  });

  it('lets every kind of element have the same id, where its scope is another', () => {
    const notes = '<notes><note id="1">n</note></notes>';
    const inner = `<my:e id="1"/>${notes}<originalData><data id="1">d</data></originalData><segment><source><ph id="1" dataRef="1"/></source><target><ph id="1" dataRef="1"/></target></segment>`;
    expect(ruleIds(file(`${notes}<group id="1">${notes}<unit id="1">${inner}</unit></group>`))).toEqual([]);
  });
});

describe('xliff-extension-id', () => {
  it.each([
    '<my:a id="1"/><my:b id="1"/>',
    '<my:a id="1"><my:b id="1"/></my:a>',
    '<my:a xml:id="k"/><my:b id="k"/>',
    '<my:a><my:b id="1"/></my:a><my:c id="1"/>',
  ])('is broken by %s in a file, a group and a unit', (extensions) => {
    for (const text of [file(`${extensions}<unit id="u">${a}</unit>`), group(extensions), unit(extensions + a)])
      expect(ruleIds(text)).toEqual(['xliff-extension-id']);
  });
});

describe('xliff-attribute-value', () => {
  it.each([
    group('', ' type="xlf:menu"'),
    unit(a, ' type="xlf:menu"'),
    unit(a, ' type="menu"'),
    unit(a, ' type=":x"'),
    group('', ' srcDir="left"'),
    unit(a, ' translate=" yes"'),
    file(`<unit id="u">${a}</unit>`, ' canResegment="maybe"'),
    unit(`<originalData><data id="d" xml:space="default">d</data></originalData>${a}`),
    both('A', 'X', ' state="done"'),
    unit('<segment><source>A</source><target order="0">X</target></segment>'),
    unit('<segment><source>A</source><target order="one">X</target></segment>'),
    unit(`<notes><note priority="0">n</note></notes>${a}`),
    unit(`<notes><note appliesTo="both">n</note></notes>${a}`),
    ...['fr_FR', '', 'abcdefghij', 'de-1901-1901', 'en-a-bbb-a-ccc', 'fr-'].map((tag) =>
      unit(a).replace('trgLang="en"', `trgLang="${tag}"`),
    ),
  ])('is broken by %s', (text) => {
    expect(ruleIds(text)).toEqual(['xliff-attribute-value']);
  });

  it.each([
    'x-klingon',
    'de-CH-1996',
    'sr-Latn-RS',
    'en-u-co-phonebk-x-u-u',
    'hi-Latn-x-1996-1996',
    'i-klingon',
    'sgn-BE-FR',
    'es-419',
    'zh-cmn-Hans-CN',
  ])('lets a language be %s', (tag) => {
    expect(ruleIds(both('A', 'X').replace('trgLang="en"', `trgLang="${tag}"`))).toEqual([]);
  });
});

describe('xliff-order', () => {
  const part = (order: string) =>
    `<segment><source>A</source><target${order && ` order="${order}"`}>X</target></segment>`;
  it.each([
    ['2', '3', '1'],
    ['', '3', '2'],
    ['1', '2', '3'],
    ['3', '', '1'],
    [' 1 ', '', ''],
  ])('passes the orders %s, %s, %s', (...orders) => {
    expect(ruleIds(unit(orders.map(part).join('')))).toEqual([]);
  });

  it.each([
    ['2', '', ''],
    ['3', '3', '1'],
    ['', '4', ''],
    ['2', '1', '2'],
    ['', '', '1'],
  ])('is broken by the orders %s, %s, %s', (...orders) => {
    expect(ruleIds(unit(orders.map(part).join('')))).toEqual(['xliff-order']);
  });
});
