import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readTmx, writeTmx } from '../dist/lib/adapters/formats/tmx/index.js';
import { textContent } from '../dist/lib/core/content.js';
import { beginAnalysis, sumTables } from '../dist/lib/core/memory/analysis.js';
import { analysisMemory } from '../dist/lib/core/memory/analysis-memory.js';
import { mergeMemories } from '../dist/lib/core/memory/merge-memories.js';
import { memorySearch } from '../dist/lib/core/memory/query-memory.js';

/**
 * How fast memories are read, merged, asked and used for an analysis. The sentences are the French ones of the public
 * news set (or made-up ones where that is absent), varied: each takes some words of another, so that a memory has many
 * that are alike. Sizes in units can be chosen: node bench/memory.mjs 100000 1000000.
 */
const corpus = fileURLToPath(new URL('../../shared/data/news-fr-en-vi/ntrex-visible.tsv', import.meta.url));
const queryCount = 500;

/** The same numbers from 0 to 1 on every machine. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentences() {
  if (!existsSync(corpus)) {
    const words = Array.from({ length: 5000 }, (_, n) => `mot${n}`);
    const random = randomFrom(3);
    return Array.from({ length: 1000 }, () =>
      Array.from({ length: 5 + Math.floor(random() * 30) }, () => words[Math.floor(random() ** 3 * 5000)]).join(' '),
    );
  }
  const [head, ...lines] = readFileSync(corpus, 'utf8').split('\n');
  const column = Math.max(
    0,
    head.split('\t').findIndex((name) => /^fr/u.test(name)),
  );
  return lines.map((line) => line.split('\t')[column] ?? '').filter(Boolean);
}

/** A sentence of which every word is, in some of the cases, exchanged for a word of another. */
function varied(base, random) {
  const pick = () => base[Math.floor(random() * base.length)];
  const share = random() ** 2;
  const other = pick().split(' ');
  const words = pick().split(' ');
  return words.map((word, at) => (random() < share ? (other[at % other.length] ?? word) : word)).join(' ');
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

function timed(run) {
  const started = performance.now();
  const value = run();
  return [value, performance.now() - started];
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

function measure(count) {
  const base = sentences();
  const random = randomFrom(7);
  const target = (text) =>
    new Map(['en', 'vi'].map((lang) => [lang, { content: textContent(`${lang}: ${text}`), state: 'translated' }]));
  const unit = (text) => ({ srcLang: 'fr', source: textContent(text), targets: target(text), notes: [] });
  const units = Array.from({ length: count }, () => unit(varied(base, random)));
  print(`\n${count} units, ${base.length} sentences varied`);
  const text = [...writeTmx(units, { srcLang: 'fr' })].join('');
  const [reading, readMs] = timed(() => readTmx(text, 'a.tmx'));
  print(`  read TMX: ${seconds(readMs)}, ${Math.round(text.length / 1e6)} million characters`);
  const [, mergeMs] = timed(() => mergeMemories(reading.units, units));
  print(`  merge into the same: ${seconds(mergeMs)}`);
  const pair = { srcLang: 'fr', trgLang: 'en', leastPct: 70 };
  const [search, loadMs] = timed(() => memorySearch([{ path: 'a.tmx', units }], pair));
  print(`  index for queries: ${seconds(loadMs)}`);
  const times = Array.from({ length: queryCount }, () => {
    const query = varied(base, random);
    return timed(() => search(query, { minPct: 70, limit: 5 }))[1];
  }).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
  print(`  a query, top 5 at 70 %: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (goal 5 ms)`);
  analysis(units, base, random, count);
}

function analysis(units, base, random, count) {
  const [memory, prepareMs] = timed(() => analysisMemory(units, 'fr'));
  const parts = Array.from({ length: count }, (_, n) => ({
    kind: 'segment',
    id: `s${n}`,
    state: 'initial',
    source: textContent(varied(base, random)),
  }));
  const empty = { notes: [], originalData: [], glossary: [], matches: [], metadata: [] };
  const children = parts.map((part, n) => ({
    kind: 'unit',
    id: `u${n}`,
    translate: true,
    space: 'preserve',
    ...empty,
    parts: [part],
  }));
  const document = { version: '2.0', srcLang: 'fr', files: [{ id: 'f', notes: [], children }] };
  const [tables, analyseMs] = timed(() =>
    [beginAnalysis(memory, 'en'), beginAnalysis(memory, 'vi')].map((each) => each.add(document)),
  );
  const { bands } = sumTables(tables.slice(0, 1));
  print(`  analysis of ${count} segments for two languages: ${seconds(prepareMs)} to prepare, ${seconds(analyseMs)}`);
  const share = Object.entries(bands).map(([band, { segments }]) => `${band} ${segments}`);
  print(`    ${share.filter((each) => !each.endsWith(' 0')).join(', ')}`);
}

const load = loadavg().map((value) => value.toFixed(1));
print(`Node ${process.version}, ${availableParallelism()} processors, load ${load.join(' ')}`);
const counts = process.argv.slice(2).map(Number).filter(Boolean);
for (const count of counts.length > 0 ? counts : [10_000, 100_000]) measure(count);
