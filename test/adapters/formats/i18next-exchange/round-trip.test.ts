import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeVersion } from '../../../../src/adapters/formats/i18next-exchange/index.ts';
import { entriesOf, type JsonPath } from '../../../../src/adapters/formats/i18next-exchange/json-node.ts';
import { writeJson } from '../../../../src/adapters/formats/i18next-exchange/json-style.ts';
import { flatKey } from '../../../../src/adapters/formats/i18next-exchange/keys.ts';
import { validateXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { back, names, resource, write } from './exchange.ts';

const keys = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c', 'a.b', 'b.', '.c', '0', '1', '10', 'x y', 'é', '<&>"\'', 'a\nb', 'a\tb', 'a\rb'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    '_x20_',
    '_x',
    'files_one',
    'files_other',
    'Hello. You',
    '\u{1F600}',
  ),
  fc.string({ maxLength: 4 }),
);
const texts = fc.oneof(
  fc.constantFrom(
    'Bonjour {{name}}',
    '$t(a, {"count": 2})',
    '<1>gras</1>',
    '&amp;',
    '&amp;amp; &lt;',
    'a\r\nb',
    ' x ',
    '\n',
    'x\n  ',
    '',
  ),
  fc.constantFrom(
    ']]>',
    '<![CDATA[x]]>',
    '\u0000',
    '\ud800',
    '\udc00x',
    '\ufffe',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u{1F600}',
    'é',
    '&#10;',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
/** JSON text, so that a key may stand in it twice and __proto__ is a key like any other. */
const values: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts.map((text) => JSON.stringify(text)),
    fc.constantFrom('1', 'true', 'null', '-1.5e3', '[]', '{}'),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(keys, tie('value')), { maxLength: 5 })
    .map((members) => `{${members.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`),
})).object;

const versions: readonly ExchangeVersion[] = ['1.2', '2.0', '2.1', '2.2'];
const typed = (path: JsonPath) => JSON.stringify(path);

describe.each(versions)('JSON that went to XLIFF %s and came back', (version) => {
  it('has every text at its place, or a finding names its key', () => {
    fc.assert(
      fc.property(values, (json) => {
        const written = write(json, version);
        const before = entriesOf(resource(json).root).texts;
        if (before.length === 0) return;
        const again = new Map(
          entriesOf(resource(back(written.text, 'source').text).root).texts.map(({ path, value }) => [
            typed(path),
            value,
          ]),
        );
        for (const { path, value } of before)
          if (again.get(typed(path)) !== value) expect(names(written.findings, flatKey(path))).toBe(true);
        const places = new Set(before.map(({ path }) => typed(path)));
        for (const place of again.keys())
          if (!places.has(place)) expect(names(written.findings, flatKey(JSON.parse(place) as JsonPath))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same JSON with the source as its base, where nothing was left out', () => {
    fc.assert(
      fc.property(values, (json) => {
        const written = write(json, version);
        const { root } = resource(json);
        if (written.findings.some(({ severity }) => severity === 'critical') || entriesOf(root).texts.length === 0)
          return;
        const { style } = resource(json);
        expect(back(written.text, 'source', { base: json }).text).toBe(writeJson(root, style));
      }),
      { numRuns: 400 },
    );
  });

  it('has the translations that there were, and no source text', () => {
    fc.assert(
      fc.property(values, (json) => {
        const { root } = resource(json);
        const translated = writeJson(translatedNode(root), resource(json).style);
        const written = write(json, version, translated);
        const named = (key: string) => names(written.findings, key);
        const target = back(written.text, 'target', { base: json });
        for (const { value } of entriesOf(resource(target.text).root).texts) expect(value.startsWith('T:')).toBe(true);
        const again = new Map(
          entriesOf(resource(target.text).root).texts.map(({ path, value }) => [typed(path), value]),
        );
        for (const { path, value } of entriesOf(resource(translated).root).texts)
          if (again.get(typed(path)) !== value) expect(named(flatKey(path))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe.each(['2.0', '2.1', '2.2'] as const)('XLIFF %s that was made of JSON', (version) => {
  it('is valid', () => {
    fc.assert(
      fc.property(values, (json) => {
        const { text } = write(json, version);
        if (text.includes('<unit')) expect(validateXliff(text, 'app.xlf').findings).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

type Node = Parameters<typeof writeJson>[0];

/** The tree with each text marked; what is a number and so on stays. */
function translatedNode(node: Node): Node {
  if (node.kind === 'text') return { kind: 'text', value: `T:${node.value}` };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(translatedNode) };
  if (node.kind === 'other') return node;
  return { kind: 'object', members: new Map([...node.members].map(([key, member]) => [key, translatedNode(member)])) };
}
