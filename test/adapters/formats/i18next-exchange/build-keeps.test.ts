import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildResource } from '../../../../src/adapters/formats/i18next-exchange/index.ts';
import { entriesOf } from '../../../../src/adapters/formats/i18next-exchange/json-node.ts';
import { writeJson } from '../../../../src/adapters/formats/i18next-exchange/json-style.ts';
import { flatKey } from '../../../../src/adapters/formats/i18next-exchange/keys.ts';
import { names, resource } from './exchange.ts';
import { jsonTexts } from './json-texts.ts';

/** The texts of a JSON by flat key, the first of each. */
function textsOf(json: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, value } of entriesOf(resource(json).root).texts)
    if (!texts.has(flatKey(path))) texts.set(flatKey(path), value);
  return texts;
}

describe('a JSON file that is written again', () => {
  it('has every text of the XLIFF, keeps every other text, and takes none of the base', () => {
    fc.assert(
      fc.property(jsonTexts, jsonTexts, fc.option(jsonTexts, { nil: undefined }), (incoming, existing, base) => {
        const texts = textsOf(incoming);
        const built = buildResource(
          [...texts].map(([key, value]) => ({ key, text: `X:${value}` })),
          { file: 'x', existing: resource(existing), ...(base !== undefined && { base: resource(base) }) },
        );
        const result = entriesOf(resource(built.text).root).texts;
        const values = new Set(result.map(({ value }) => value));
        for (const [key, value] of texts) expect(values.has(`X:${value}`) || names(built.findings, key)).toBe(true);
        const before = textsOf(existing);
        for (const [key, value] of before)
          expect(texts.has(key) || values.has(value) || isLost(built.findings, key)).toBe(true);
        const old = new Set(entriesOf(resource(existing).root).texts.map((entry) => entry.value));
        for (const value of values) expect(value.startsWith('X:') || old.has(value)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('is the same, byte for byte in its own style, where the XLIFF says what it says', () => {
    fc.assert(
      fc.property(jsonTexts, (json) => {
        const { root, style } = resource(json);
        const texts = [...textsOf(json)].map(([key, text]) => ({ key, text }));
        expect(buildResource(texts, { file: 'x', existing: resource(json) }).text).toBe(writeJson(root, style));
      }),
      { numRuns: 600 },
    );
  });
});

/** Whether a finding says that the text of a key, or of one that it is a part of, is gone. */
function isLost(findings: Parameters<typeof names>[0], key: string): boolean {
  const levels = key.split('.');
  return levels.some((_, index) => names(findings, levels.slice(0, index + 1).join('.')));
}
