import { describe, expect, it } from 'vitest';
import { runPlainConfig } from '../../src/config/plain.ts';

describe('runPlainConfig', () => {
  it('gives the settings of a config that imports defineConfig alone', async () => {
    const text = "import { defineConfig } from 'passerelle';\n\nexport default defineConfig({ srcLang: 'fr' });\n";
    expect(await runPlainConfig(text)).toEqual({ srcLang: 'fr' });
  });

  it('takes double quotes, comments and a config without import', async () => {
    const text = '// ours\nimport { defineConfig } from "passerelle"\nexport default defineConfig({ srcLang: "fr" })';
    expect(await runPlainConfig(text)).toEqual({ srcLang: 'fr' });
    expect(await runPlainConfig("const lang = 'fr';\nexport default { srcLang: lang };")).toEqual({ srcLang: 'fr' });
  });

  it.each([
    ['another import', "import { readFileSync } from 'node:fs';\nexport default {};"],
    ['an import beside defineConfig', "import { defineConfig, type Config } from 'passerelle';\nexport default {};"],
    ['the environment', 'export default { srcLang: process.env.LANG };'],
    ['its own place', 'export default { outDir: import.meta.dirname };'],
    ['type syntax', "const lang: string = 'fr';\nexport default { srcLang: lang };"],
    ['a type argument', "import { defineConfig } from 'passerelle';\nexport default defineConfig<Config>({});"],
    ['satisfies', 'export default {} satisfies object;'],
    ['a mistake', 'export default { srcLang: ];'],
    ['an error that it throws', "throw new Error('no');\nexport default {};"],
    ['no default export', "export const srcLang = 'fr';"],
  ])('leaves %s to the TypeScript loader', async (_, text) => {
    expect(await runPlainConfig(text)).toBeUndefined();
  });
});
