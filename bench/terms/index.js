import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * How well terms are found in French, beside whole words and Snowball's stems in the same run. The lemmas are those of
 * files in CoNLL-U, by default of UD French GSD (dev); others can be named: node bench/terms a.conllu b.conllu. With
 * --mistakes each thing that we get wrong is printed, and no speed.
 */
const root = path.resolve(import.meta.dirname, '../..');
const standard = path.join(root, '../shared/data/french/fr_gsd-ud-dev.conllu');
const { values: options, positionals: named } = parseArgs({
  options: { mistakes: { type: 'boolean' } },
  allowPositionals: true,
});
const files = named.length > 0 ? named : [standard];

if (!existsSync(path.join(root, 'dist/lib'))) throw new Error('There is no dist/. Run node scripts/compile.mjs first.');
const missing = files.find((file) => !existsSync(file));
if (missing) throw new Error(`${missing} is not there. Name a file in CoNLL-U, such as fr_gsd-ud-dev.conllu.`);
const { readTrees } = await import('./conllu.mjs');
const { finders } = await import('./finders.mjs');
const { adjectivesAndVerbs, falsePairs, measurePairs, measureText, occurrencesOf, paradigmsOf } = await import(
  './measure.mjs'
);

const trees = files.flatMap((file) => readTrees(readFileSync(file, 'utf8')));
write(`${files.map((file) => path.basename(file, '.conllu')).join(', ')}: ${trees.length} sentences`);
const clean = paradigmsOf(trees, true);
const wrongPairs = pairs();
runningText();
if (options.mistakes) for (const pair of wrongPairs) write(pair);
else await import('./speed.mjs');

/**
 * Pairs of forms of one lemma, each form once as the term and once as the occurrence; and pairs of forms of different
 * lemmas that are taken for one term.
 */
function pairs() {
  const raw = paradigmsOf(trees, false);
  const others = adjectivesAndVerbs(trees, clean.nouns);
  const mistakes = [];
  for (const [name, finder] of Object.entries(finders)) {
    const isOurs = name === 'Passerelle';
    const single = measurePairs(clean.nouns, finder);
    const multi = measurePairs(clean.phrases, finder);
    const all = measurePairs(raw.nouns, finder);
    const allMulti = measurePairs(raw.phrases, finder);
    const nouns = falsePairs(clean.nouns, undefined, finder);
    const mixed = falsePairs(clean.nouns, others, finder);
    const phrases = falsePairs(clean.phrases, undefined, finder);
    const limit = Math.floor((70 * single.pairs) / 1103);
    write(`\n${row(`pairs of forms, ${name}`, ['pairs', 'found'])}`);
    write(row('single nouns', [String(single.pairs), percent(single.recall)], isOurs ? 'goal 98' : ''));
    write(row('  with typing errors and pts, km', [String(all.pairs), percent(all.recall)]));
    write(row('phrases', [String(multi.pairs), percent(multi.recall)], isOurs ? 'goal 98' : ''));
    write(row('  with typing errors', [String(allMulti.pairs), percent(allMulti.recall)]));
    write(row('false pairs of nouns', ['', String(nouns.length)], isOurs ? `goal ${limit} (70 on 1,103)` : ''));
    write(row('  a noun and an adjective or verb', ['', String(mixed.length)]));
    write(row('  phrases', ['', String(phrases.length)]));
    if (isOurs)
      mistakes.push(
        ...[...all.missed, ...allMulti.missed].map((pair) => `missed pair: ${pair}`),
        ...[...nouns, ...mixed, ...phrases].map((pair) => `false pair: ${pair}`),
      );
  }
  return mistakes;
}

/** Nouns and phrases that stand in more than one form, as terms in their base form, found in the sentences. */
function runningText() {
  const groups = occurrencesOf(trees);
  for (const [name, terms, goal] of [
    ['nouns', groups.nouns, 'goal recall 98'],
    ['phrases', groups.phrases, 'goal recall 98'],
  ]) {
    const count = terms.reduce((sum, { all }) => sum + all.length, 0);
    write(`\n${row(`running text, ${terms.length} ${name}, ${count} times`, ['recall', 'precision'])}`);
    for (const [finder, find] of Object.entries(finders)) {
      const { recall, precision, missed, wrong } = measureText(trees, terms, find);
      write(row(finder, [recall, precision].map(percent), finder === 'Passerelle' ? goal : ''));
      if (options.mistakes && finder === 'Passerelle') for (const line of [...missed, ...wrong]) write(line);
    }
  }
}

function percent(value) {
  return (100 * value).toFixed(2);
}

function row(name, figures, goal = '') {
  return `${name.padEnd(44)}${figures.map((figure) => figure.padStart(11)).join('')}   ${goal}`.trimEnd();
}

function write(line) {
  process.stdout.write(`${line}\n`);
}
