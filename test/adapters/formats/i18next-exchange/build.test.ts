import { describe, expect, it } from 'vitest';
import { buildResource } from '../../../../src/adapters/formats/i18next-exchange/index.ts';
import { resource, rulesOf } from './exchange.ts';

type Texts = Readonly<Record<string, string | undefined>>;

function build(texts: Texts, models: { base?: string; existing?: string } = {}) {
  const { base, existing } = models;
  return buildResource(
    Object.entries(texts).map(([key, text]) => ({ key, text })),
    {
      file: 'en/app.json',
      ...(base !== undefined && { base: resource(base) }),
      ...(existing !== undefined && { existing: resource(existing, 'en/app.json') }),
    },
  );
}

describe('a resource without a model', () => {
  it.each<[string, Texts, unknown]>([
    ['has levels at the full stops', { 'a.b': 'x', 'a.c.d': 'y' }, { a: { b: 'x', c: { d: 'y' } } }],
    ['has lists where the keys are 0, 1, 2', { 'l.0': 'x', 'l.1.t': 'y' }, { l: ['x', { t: 'y' }] }],
    ['has an object where a number is left out', { 'l.0': 'x', 'l.2': 'y' }, { l: { 0: 'x', 2: 'y' } }],
    [
      'keeps sentences as keys',
      { 'Hello. You': 'x', 'Wait..': 'y', '.': 'z' },
      { 'Hello. You': 'x', 'Wait..': 'y', '.': 'z' },
    ],
    [
      'keeps the rest of a key beside a text',
      { 'a.b': 'x', a: 'y', 'c.d.e': 'z', 'c.d': 'w' },
      { 'a.b': 'x', a: 'y', c: { 'd.e': 'z', d: 'w' } },
    ],
    ['leaves out what has no text', { a: 'x', b: undefined, 'c.d': undefined }, { a: 'x' }],
  ])('%s', (_, texts, json) => {
    expect(JSON.parse(build(texts).text)).toEqual(json);
  });

  it('keeps the places of a list, also of what has no text, and says so', () => {
    const { text, findings } = build({ 'l.0': 'x', 'l.1': undefined, 'l.2': 'y', 'm.0': undefined });
    expect(JSON.parse(text)).toEqual({ l: ['x', null, 'y'] });
    expect(findings).toMatchObject([{ ruleId: 'exchange-list-gap', severity: 'minor', actual: '["l.1"]' }]);
  });
});

describe('a resource with a base', () => {
  const base = `{
    "z": "Zéro",
    "a.b": "Plat",
    "menu": { "open": "Ouvrir", "width": 3, "none": null },
    "steps": ["Un", "Deux"],
    "empty": {},
    "10": "Dix"
}
`;

  it('has its order, levels, lists, layout and numbers, and none of its texts', () => {
    const texts = { '10': 'Ten', 'menu.open': 'Open', 'a.b': 'Flat', 'steps.0': 'One', 'steps.1': 'Two', z: undefined };
    expect(build(texts, { base }).text).toBe(`{
    "a.b": "Flat",
    "menu": { "open": "Open", "width": 3, "none": null },
    "steps": ["One", "Two"],
    "empty": {},
    "10": "Ten"
}
`);
  });

  it('puts keys that it has not behind those that it has', () => {
    const { text } = build(
      { 'menu.shut': 'Shut', new: 'New', 'steps.2': 'Three', 'steps.9': 'Ten', 'menu.open.x': 'X' },
      { base },
    );
    expect(JSON.parse(text)).toEqual({
      menu: { width: 3, none: null, shut: 'Shut', 'open.x': 'X' },
      steps: [null, null, 'Three'],
      empty: {},
      new: 'New',
      'steps.9': 'Ten',
    });
  });

  it('replaces a number by a text that has its key', () => {
    expect(JSON.parse(build({ 'menu.width': 'wide' }, { base: '{"menu":{"width":3}}' }).text)).toEqual({
      menu: { width: 'wide' },
    });
  });

  it.each([
    ['tabs', '{\n\t"a": "x",\n\t"b": {\n\t\t"c": [\n\t\t\t"y"\n\t\t]\n\t}\n}\n'],
    ['CRLF', '{\r\n  "a": "x",\r\n  "b": "y"\r\n}\r\n'],
    ['one line', '{"a":"x","b":{"c":["y",1]}}'],
    ['no line end at its end', '{\n  "a": "x"\n}'],
    ['escapes', '{\n  "a": "\\u00e9t\\u00e9 \\/ x"\n}\n'],
  ])('keeps %s', (_, json) => {
    const keys: Texts = { a: json.includes('u00e9') ? 'été / x' : 'x', b: 'y', 'b.c.0': 'y' };
    const known = Object.fromEntries(
      Object.entries(keys).filter(([key]) => key === 'a' || json.includes(key.endsWith('0') ? '"c"' : '"b": "y"')),
    );
    expect(build(known, { base: json }).text).toBe(json);
  });
});

describe('a resource that is there already', () => {
  it('keeps every text that the XLIFF has none for', () => {
    const existing = '{"old":"Old","a":"Before","list":["One","Two"]}';
    expect(JSON.parse(build({ a: 'After', 'list.1': undefined, b: undefined }, { existing }).text)).toEqual({
      old: 'Old',
      a: 'After',
      list: ['One', 'Two'],
    });
  });

  it('has the order of the base, and what the base has not behind it', () => {
    const { text } = build(
      { b: 'B' },
      { base: '{"a":"Un","b":"Deux","n":1}', existing: '{"old":"Old","n":2,"a":"A"}' },
    );
    expect(text).toBe('{"a":"A","b":"B","n":2,"old":"Old"}');
  });

  it('fills the null that a list had for a missing text', () => {
    expect(JSON.parse(build({ 'l.1': 'y' }, { existing: '{"l":["x",null]}' }).text)).toEqual({ l: ['x', 'y'] });
    expect(
      JSON.parse(build({ 'l.1': 'y' }, { base: '{"l":["Un","Deux"]}', existing: '{"l":["x",null]}' }).text),
    ).toEqual({ l: ['x', 'y'] });
  });

  it('says which texts the base has another kind of value for', () => {
    const { text, findings } = build({ 'a.b': 'B' }, { base: '{"a":{"b":"Un"}}', existing: '{"a":"Before"}' });
    expect(JSON.parse(text)).toEqual({ a: { b: 'B' } });
    expect(findings).toMatchObject([
      { ruleId: 'exchange-replaced', severity: 'major', unit: 'a', actual: '["Before"]' },
    ]);
  });

  it.each([
    ['menu', '{"menu":{"open":"Open"}}'],
    ['a.b', '{"a":{"b":["x"]}}'],
    ['a.b', '{"a":"x","a.b":{"c":"y"}}'],
  ])('is not given the text of %s where %s has keys below it', (key, existing) => {
    const { text, findings } = build({ [key]: 'X' }, { existing });
    expect(text).toBe(existing);
    expect(findings).toMatchObject([{ ruleId: 'exchange-key-collision', severity: 'critical', unit: key }]);
  });

  it('begins with two spaces where it was empty', () => {
    expect(build({ a: 'A' }, { existing: '{}\n' }).text).toBe('{\n  "a": "A"\n}\n');
  });

  it('loses nothing that it was not asked for', () => {
    expect(rulesOf(build({}, { existing: '{"a":"x"}' }).findings)).toEqual([]);
  });
});
