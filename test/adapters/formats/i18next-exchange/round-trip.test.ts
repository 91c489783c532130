import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeVersion } from '../../../../src/adapters/formats/i18next-exchange/index.ts';
import { entriesOf, type JsonPath } from '../../../../src/adapters/formats/i18next-exchange/json-node.ts';
import { writeJson } from '../../../../src/adapters/formats/i18next-exchange/json-style.ts';
import { flatKey } from '../../../../src/adapters/formats/i18next-exchange/keys.ts';
import { validateXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { back, names, resource, write } from './exchange.ts';
import { jsonTexts } from './json-texts.ts';

const versions: readonly ExchangeVersion[] = ['1.2', '2.0', '2.1', '2.2'];
const typed = (path: JsonPath) => JSON.stringify(path);

describe.each(versions)('JSON that went to XLIFF %s and came back', (version) => {
  it('has every text at its place, or a finding names its key', () => {
    fc.assert(
      fc.property(jsonTexts, (json) => {
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
      fc.property(jsonTexts, (json) => {
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
      fc.property(jsonTexts, (json) => {
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
      fc.property(jsonTexts, (json) => {
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
