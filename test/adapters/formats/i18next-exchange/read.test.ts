import { describe, expect, it } from 'vitest';
import { back, read, rulesOf, xliff2, xliff12 } from './exchange.ts';

const unit = (id: string, target: string, attributes = '') =>
  `<unit id="${id}"${attributes}><segment><source>Un</source>${target}</segment></unit>`;
const texts = (xliff: string, side: 'source' | 'target' = 'target') => read(xliff, side).namespaces[0]?.texts;

describe('an XLIFF file read as i18next resources', () => {
  it('has the keys in order, by id, by name, and behind the ids of groups', () => {
    const file = xliff2(
      `${unit('b', '<target>1</target>')}${unit('10', '<target>2</target>')}<group id="menu"><group id="file">${unit('u1', '<target>3</target>', ' name="open"')}</group></group>`,
    );
    expect(texts(file)).toEqual([
      { key: 'b', text: '1' },
      { key: '10', text: '2' },
      { key: 'menu.file.open', text: '3' },
    ]);
    expect(texts(file, 'source')?.map(({ text }) => text)).toEqual(['Un', 'Un', 'Un']);
  });

  it('has any id of 1.2 as key, and a resname before it', () => {
    const file = xliff12(
      '<trans-unit id="Hello, you!"><source>Un</source><target>1</target></trans-unit><trans-unit id="7" resname="a.b"><source>Un</source><target>2</target></trans-unit>',
    );
    expect(texts(file)).toEqual([
      { key: 'Hello, you!', text: '1' },
      { key: 'a.b', text: '2' },
    ]);
    expect(read(file).findings).toEqual([]);
  });

  it('has a namespace a file, by original or id, without the ending and folders of a JSON file', () => {
    const one = (attributes: string) => `<file ${attributes}>${unit('k', '<target>x</target>')}</file>`;
    const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">${one('id="app"')}${one('id="f2" original="locales/fr/menu.json"')}${one('id="f3" original="admin/users"')}</xliff>`;
    expect(read(file).namespaces.map(({ name }) => name)).toEqual(['app', 'menu', 'admin/users']);
  });

  it('joins files of one namespace, of which the package has the last', () => {
    const one = (key: string) =>
      `<file original="app" datatype="plaintext" source-language="fr" target-language="en"><body><trans-unit id="${key}"><source>Un</source><target>${key}!</target></trans-unit></body></file>`;
    const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${one('a')}${one('b')}</xliff>`;
    expect(texts(file)).toEqual([
      { key: 'a', text: 'a!' },
      { key: 'b', text: 'b!' },
    ]);
    expect(read(file).findings).toMatchObject([{ ruleId: 'exchange-read-otherwise', unit: 'app:a', expected: ['a!'] }]);
  });

  it('has no text where a key has two, and the text where one of the two is not translated', () => {
    const twice = (one: string, other: string) => xliff2(unit('k', one) + unit('k', other));
    expect(texts(twice('<target>1</target>', '<target>2</target>'))).toEqual([{ key: 'k', text: undefined }]);
    expect(rulesOf(read(twice('<target>1</target>', '<target>2</target>')).findings)).toContain(
      'exchange-duplicate-unit',
    );
    expect(texts(twice('<target>1</target>', '<target>1</target>'))).toEqual([{ key: 'k', text: '1' }]);
    expect(texts(twice('', '<target>2</target>'))).toEqual([{ key: 'k', text: '2' }]);
  });

  it.each(['__proto__', 'a.__proto__.b', 'constructor.prototype.x'])('leaves the key %s out and says so', (key) => {
    const { namespaces, findings } = read(xliff2(unit(key, '<target>x</target>')));
    expect(namespaces[0]?.texts).toEqual([]);
    expect(findings).toMatchObject([{ ruleId: 'exchange-refused-key', severity: 'critical', unit: key }]);
    expect(({} as { x?: string; b?: string }).x).toBeUndefined();
  });

  it('leaves a unit without any key out and says so', () => {
    const { namespaces, findings } = read(xliff12('<trans-unit><source>Un</source><target>x</target></trans-unit>'));
    expect(namespaces[0]?.texts).toEqual([]);
    expect(rulesOf(findings)).toContain('exchange-refused-key');
  });

  it('has the codes of a JSON document of Passerelle as they are, not as JSON writes them', () => {
    const file = xliff2(
      '<unit id="u1" name="k"><originalData><data id="d1">$t(a, {\\"count\\": 2})</data></originalData><segment><source>Un</source><target>x <ph id="1" dataRef="d1" disp="$t(a, {&quot;count&quot;: 2})"/></target></segment></unit>',
    );
    expect(texts(file)).toEqual([{ key: 'k', text: 'x $t(a, {"count": 2})' }]);
  });

  it('keeps a backslash in the codes of other tools', () => {
    const file = xliff12('<trans-unit id="k"><source>Un</source><target>x <ph id="1">\\n</ph></target></trans-unit>');
    expect(texts(file)).toEqual([{ key: 'k', text: 'x \\n' }]);
  });

  it('tells once what JSON has no place for, with the units that have it', () => {
    const file = xliff2(
      `<notes><note>file</note></notes>${['a', 'b'].map((id) => `<unit id="${id}"><notes><note>n</note></notes><segment state="final"><source>Un</source><target>x</target></segment></unit>`).join('')}`,
    );
    const told = read(file).findings.map(({ ruleId, severity, actual }) => [ruleId, severity, actual]);
    expect(told).toEqual([
      ['exchange-not-in-json', 'neutral', '["app"]'],
      ['exchange-not-in-json', 'neutral', '["a","b"]'],
      ['exchange-not-in-json', 'neutral', '["a","b"]'],
    ]);
  });

  it('reads what is not valid, and says at how many places', () => {
    const { namespaces, findings } = read(xliff2(unit('Hello you', '<target>x</target>')));
    expect(namespaces[0]?.texts).toEqual([{ key: 'Hello you', text: 'x' }]);
    expect(findings).toMatchObject([{ ruleId: 'exchange-not-valid', severity: 'minor' }]);
    expect(findings[0]?.message).toContain('at 1 place,');
  });

  it('says what its own reader of 1.2 found', () => {
    const file = xliff12('<trans-unit id="k"><source>Un</source><target>x <b>y</b></target></trans-unit>');
    expect(rulesOf(read(file).findings)).toContain('xliff12-inline');
  });
});

describe('a copy of the source', () => {
  it.each([
    ['in 1.2 without a state is a translation', '<target>Un</target>', '{\n  "k": "Un"\n}\n'],
    ['in 1.2 that is to be translated is none', '<target state="new">Un</target>', '{}\n'],
  ])('%s', (_, target, json) => {
    expect(back(xliff12(`<trans-unit id="k"><source>Un</source>${target}</trans-unit>`)).text).toBe(json);
  });
});
