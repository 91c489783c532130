import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * An esbuild plugin that keeps of franc's 187 languages the ones that the product has. Detection is always told to
 * choose among those, so the others only cost each start the time to read them. Scripts stay, without languages, since
 * franc looks a text's script up first.
 *
 * @param {URL} languages the folder with a folder for each language
 * @returns {import('esbuild').Plugin}
 */
export function francData(languages) {
  return {
    name: 'franc-data',
    setup(build) {
      // The filter is one of Go's, which knows no flags.
      build.onLoad({ filter: /node_modules[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
        const { data } = await import(pathToFileURL(path).href);
        const codes = codesIn(languages);
        const kept = Object.entries(data).map(([script, models]) => [
          script,
          Object.fromEntries(Object.entries(models).filter(([code]) => codes.has(code))),
        ]);
        return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))};`, loader: 'js' };
      });
    },
  };
}

/** The ISO 639-3 codes that the languages' files name. */
function codesIn(languages) {
  const codes = new Set();
  for (const entry of readdirSync(languages, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const text = readFileSync(new URL(`${entry.name}/index.ts`, languages), 'utf8');
    const code = /iso6393: '([a-z]{3})'/u.exec(text)?.[1];
    if (code === undefined) throw new Error(`src/languages/${entry.name}/index.ts names no iso6393 code.`);
    codes.add(code);
  }
  return codes;
}
