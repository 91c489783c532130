import { describe, expect, it } from 'vitest';
import { writeExchange } from '../../../../src/adapters/formats/i18next-exchange/index.ts';
import { validateXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { back, read, resource, rulesOf, write } from './exchange.ts';

const shell = (source: string) => JSON.stringify({ k: source });

describe('XLIFF 1.2 of a resource', () => {
  it('has a trans-unit a key, with source, target and the notes of plural forms', () => {
    const source = '{"menu":{"open":"Ouvrir"},"files_one":"{{count}} fichier","files_other":"{{count}} fichiers"}';
    expect(write(source, '1.2', '{"menu":{"open":"Open"}}').text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 http://docs.oasis-open.org/xliff/v1.2/os/xliff-core-1.2-strict.xsd" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="app" datatype="plaintext" source-language="fr" target-language="en">
    <body>
      <trans-unit id="menu.open">
        <source>Ouvrir</source>
        <target>Open</target>
      </trans-unit>
      <trans-unit id="files_one">
        <source>{{count}} fichier</source>
        <note>The form of files for numbers of the category one.</note>
      </trans-unit>
      <trans-unit id="files_other">
        <source>{{count}} fichiers</source>
        <note>The form of files for numbers of the category other.</note>
      </trans-unit>
    </body>
  </file>
</xliff>
`);
  });
});

describe('XLIFF 2.0 of a resource', () => {
  it('keeps the order of keys that are numbers', () => {
    const { text } = write('{"b":"x","10":"y","2":"z","a":"w"}', '2.0');
    expect([...text.matchAll(/<unit id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(['b', '10', '2', 'a']);
  });

  it('has an encoded id and the key as name where the key can be no id', () => {
    const { text, findings } = write('{"Hello <world>":"Salut","a_x20_b":"x","a b":"y"}', '2.0');
    expect(text).toContain('<unit id="Hello_x20__x3c_world_x3e_" name="Hello &lt;world&gt;">');
    expect(text).toContain('<unit id="a_x5f_x20_b" name="a_x20_b">');
    expect(text).toContain('<unit id="a_x20_b" name="a b">');
    expect(rulesOf(findings)).toEqual(['exchange-key-encoded']);
  });

  it('says that white space counts where it does', () => {
    expect(write(shell(' x'), '2.0').text).toContain('<unit id="k" xml:space="preserve">');
    expect(write(shell('x y'), '2.0').text).toContain('<unit id="k">');
  });

  it('has a file a namespace, with any name, and none where there is no text', () => {
    const of = (json: string, name: string) => ({ name, source: resource(json, `${name}.json`) });
    const namespaces = [
      of('{"a":"x"}', 'admin/mes <textes> & co'),
      of('{"n":1}', 'numbers'),
      of('{"b":"y"}', '__proto__'),
    ];
    for (const version of ['1.2', '2.0'] as const) {
      const { text, findings } = writeExchange(namespaces, { srcLang: 'fr', trgLang: 'en', version });
      expect(read(text).namespaces.map(({ name }) => name)).toEqual(['admin/mes <textes> & co', '__proto__']);
      expect(rulesOf(findings)).toContain('exchange-no-text');
      if (version === '2.0') expect(validateXliff(text, 'x.xlf').findings).toEqual([]);
    }
  });
});

describe('what XLIFF can not have of a resource', () => {
  it.each([
    ['a number', '{"k":"x","n":{"a":1}}', 'exchange-not-text', 'n.a'],
    ['true', '{"k":"x","n":true}', 'exchange-not-text', 'n'],
    ['null', '{"k":"x","n":null}', 'exchange-not-text', 'n'],
    ['an empty object', '{"k":"x","n":{}}', 'exchange-not-text', 'n'],
    ['an empty list', '{"k":"x","n":[]}', 'exchange-not-text', 'n'],
    ['a key with a full stop', '{"k":"x","a.b":"y"}', 'exchange-key-shape', 'a.b'],
    ['an object that looks like a list', '{"k":"x","a":{"0":"y"}}', 'exchange-key-shape', 'a.0'],
    ['a list that begins with a number', '{"k":"x","a":[1,"y"]}', 'exchange-key-shape', 'a.1'],
  ])('%s is told, once for all keys', (_, json, rule, key) => {
    const { findings } = write(json, '1.2');
    const found = findings.find(({ ruleId }) => ruleId === rule);
    expect(found).toMatchObject({ severity: 'minor', actual: JSON.stringify([key]), file: 'fr/app.json' });
    expect(found?.message).toContain(`(${key})`);
  });

  it.each([
    ['a control character', '{"k":"x",\n "bad":"a\\u0001b"}', 'exchange-forbidden-character', 'bad', 2],
    ['a lone surrogate', '{"k":"x",\n "bad":"\\ud800"}', 'exchange-forbidden-character', 'bad', 2],
    ['U+FFFE in a key', '{"k":"x",\n "bad\\ufffe":"a"}', 'exchange-forbidden-character', 'bad\ufffe', 2],
    ['an empty key', '{"k":"x",\n "":"a"}', 'exchange-refused-key', '', 2],
    ['__proto__', '{"k":"x",\n "a":{"__proto__":{"b":"y"}}}', 'exchange-refused-key', 'a.__proto__.b', 2],
    [
      'constructor.prototype',
      '{"k":"x",\n "constructor":{"prototype":{"b":"y"}}}',
      'exchange-refused-key',
      'constructor.prototype.b',
      2,
    ],
    ['two texts of one flat key', '{"k":"x","a":{"b":"y"},\n "a.b":"z"}', 'exchange-key-collision', 'a.b', 2],
  ])('%s is critical, with its line, and left out', (_, json, ruleId, unit, line) => {
    const { text, findings } = write(json, '1.2');
    expect(findings.filter(({ severity }) => severity === 'critical')).toMatchObject([{ ruleId, unit, line }]);
    expect(read(text).namespaces[0]?.texts.map(({ key }) => key)).toEqual(
      ruleId === 'exchange-key-collision' ? ['k', 'a.b'] : ['k'],
    );
  });

  it('keys that are told of a constructor are texts like others', () => {
    const { text, findings } = write('{"constructor":"Fabricant","toString":"En texte"}', '2.0');
    expect(findings).toEqual([]);
    expect(back(text, 'source').text).toBe('{\n  "constructor": "Fabricant",\n  "toString": "En texte"\n}\n');
  });

  it('a key that stands there twice has its last text', () => {
    const { text, findings } = write('{"a":"old","b":"x","a":"new"}', '1.2');
    expect(rulesOf(findings)).toEqual(['json-duplicate-key']);
    expect(read(text, 'source').namespaces[0]?.texts).toEqual([
      { key: 'a', text: 'new' },
      { key: 'b', text: 'x' },
    ]);
  });

  it('translations without a source, or with what XML forbids, are told', () => {
    const { text, findings } = write('{"a":"x","b":"y"}', '1.2', '{"a":"A","b":"\\u0000","c":"C","d":["D"]}');
    expect(findings).toMatchObject([
      { ruleId: 'exchange-forbidden-character', severity: 'critical', unit: 'b', file: 'en/app.json' },
      { ruleId: 'exchange-target-only', severity: 'minor', actual: '["c","d.0"]' },
    ]);
    expect(read(text).namespaces[0]?.texts).toEqual([
      { key: 'a', text: 'A' },
      { key: 'b', text: undefined },
    ]);
  });

  it.each([
    ['a line break at the end', 'a\n', 'a'],
    ['spaces after a line break', 'a\n  ', 'a'],
    ['nothing but white space', ' \n ', ''],
  ])('%s is right in the XLIFF, and what the package reads is told', (_, source, actual) => {
    for (const version of ['1.2', '2.0'] as const) {
      const { text, findings } = write(shell(source), version);
      expect(findings).toMatchObject([
        { ruleId: 'exchange-read-otherwise', severity: 'minor', unit: 'k', actual, expected: [source] },
      ]);
      expect(JSON.parse(back(text, 'source').text)).toEqual({ k: source });
    }
  });

  it.each([
    'a &amp; b',
    '&amp;amp;',
    '&lt;b>',
    'a\r\nb',
    ' a',
    ']]>',
    '{{name}} $t(x, {"count": 1}) <1>y</1>',
    'a\u2028\u00a0b',
  ])('%j is right in the XLIFF and for the package', (source) => {
    for (const version of ['1.2', '2.0', '2.2'] as const) {
      const { text, findings } = write(shell(source), version, shell(`${source}!`));
      expect(findings).toEqual([]);
      expect(JSON.parse(back(text).text)).toEqual({ k: `${source}!` });
    }
  });
});
