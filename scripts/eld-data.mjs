import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * An esbuild plugin that keeps of eld's 60 languages those that the checks tell apart: the product's own, and the ones
 * that `other-languages.ts` names. A score depends on no other language's data.
 *
 * @param {URL} source the folder src/
 * @returns {import('esbuild').Plugin}
 */
export function eldData(source) {
  return {
    name: 'eld-data',
    setup(build) {
      // The filter is one of Go's, which knows no flags.
      build.onLoad({ filter: /node_modules[\\/]eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ }, async ({ path }) => {
        const { ngramsData } = await import(pathToFileURL(path).href);
        const tags = tagsIn(source);
        const languages = Object.entries(ngramsData.languages).filter(([, tag]) => tags.has(tag));
        // Scores are counted by the languages' numbers, so these are given anew, without gaps.
        const numbers = new Map(languages.map(([number], index) => [number, index]));
        const ngrams = {};
        for (const [ngram, weights] of Object.entries(ngramsData.ngrams)) {
          const kept = Object.entries(weights).flatMap(([number, weight]) =>
            numbers.has(number) ? [[numbers.get(number), weight]] : [],
          );
          if (kept.length > 0) ngrams[ngram] = Object.fromEntries(kept);
        }
        const data = { ...ngramsData, languages: Object.fromEntries(languages.map(([, tag], i) => [i, tag])), ngrams };
        return {
          contents: `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
          loader: 'js',
        };
      });
    },
  };
}

function tagsIn(source) {
  const own = readdirSync(new URL('languages/', source), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const others = readFileSync(new URL('core/checks/completeness/other-languages.ts', source), 'utf8');
  return new Set([...own, ...[...others.matchAll(/^ {2}([a-z]{2}): '/gmu)].map(([, tag]) => tag)]);
}
