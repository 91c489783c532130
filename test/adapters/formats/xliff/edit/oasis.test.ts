import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ConvertOptions, convertXliff } from '../../../../../src/adapters/formats/xliff/edit/index.ts';
import { validateXliff } from '../../../../../src/adapters/formats/xliff/index.ts';
import { splitterFor } from '../../../../../src/core/segment/split.ts';
import { en } from '../../../../../src/languages/en/index.ts';
import { publicData } from '../../../../public-data.ts';
import { canonical } from './canonical.ts';

const suite = publicData('oasis-xliff');
const folder = (name: string) => publicData(`oasis-xliff/${name}/`).url;
const folders = ['xliff-21/core', 'xliff-21/modules', 'xliff-22/core', 'xliff-22/modules'];

/** The valid files of the suite that are valid to us, by their path. */
const validFiles = suite.isThere
  ? [...folders.map((name) => `${name}/valid`), 'xliff-21/core/in-out'].flatMap((name) =>
      readdirSync(folder(name))
        .filter((file) => file.endsWith('.xlf'))
        .map((file) => ({ name: `${name}/${file}`, text: readFileSync(new URL(file, folder(name)), 'utf8') }))
        .filter(({ text, name: path }) => validateXliff(text, path).valid),
    )
  : [];

const pairs: Readonly<Record<string, ConvertOptions>> = {
  toJoin: { join: true },
  toSegment: { split: splitterFor(en.segmentation) },
  toRemoveAnnotations: { removeAnnotations: true },
  toRemoveExtensions: { removeExtensions: true },
  toRewrite: {},
};

describe.skipIf(!suite.isThere)(`the in-out pairs of the OASIS suite${suite.whySkipped}`, () => {
  const inputs = suite.isThere
    ? readdirSync(folder('xliff-21/core/in-out')).filter((name) => name.endsWith('_in.xlf'))
    : [];

  it.each(inputs)('%s becomes what the suite says', (name) => {
    const read = (file: string) => readFileSync(new URL(file, folder('xliff-21/core/in-out')), 'utf8');
    const options = pairs[/^[A-Za-z]+/u.exec(name)?.[0] ?? ''];
    if (!options) throw new Error(`No operation is known for ${name}.`);
    const { text } = convertXliff(read(name), name, options);
    expect(canonical(text ?? '')).toBe(canonical(read(name.replace('_in', '_out'))));
  });
});

const operations: readonly (readonly [string, ConvertOptions])[] = [
  ['joining', { join: true }],
  ['segmenting', { split: splitterFor(en.segmentation) }],
  ['removing annotations', { removeAnnotations: true }],
  ['removing extensions', { removeExtensions: true }],
  ['removing what is foreign', { removeForeign: true }],
  ['pseudo-translating', { pseudo: true }],
];

describe.skipIf(!suite.isThere)(`the valid files of the OASIS suite${suite.whySkipped}`, () => {
  it('are many', () => {
    expect(validFiles.length).toBeGreaterThan(30);
  });

  it('stay byte for byte as they are without options', () => {
    for (const { name, text } of validFiles) expect(convertXliff(text, name, {}).text, name).toBe(text);
  });

  it.each(operations)('stay valid by %s, and doing it twice is doing it once', (_, options) => {
    for (const { name, text } of validFiles) {
      const once = convertXliff(text, name, options);
      expect(once.text, `${name}: ${JSON.stringify(once.findings)}`).toBeDefined();
      expect(validateXliff(once.text ?? '', name).valid, name).toBe(true);
      expect(convertXliff(once.text ?? '', name, options).text, name).toBe(once.text);
    }
  });

  it('keep all but their targets when they are pseudo-translated', () => {
    const withoutTargets = (text: string) =>
      text.replace(/\s*<(?:\w+:)?target(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?target\s*>)/gu, '');
    for (const { name, text } of validFiles)
      expect(withoutTargets(convertXliff(text, name, { pseudo: true }).text ?? ''), name).toBe(withoutTargets(text));
  });
});
