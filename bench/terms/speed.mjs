import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../dist/lib/adapters/formats/decode.js';
import { tbx } from '../../dist/lib/adapters/formats/tbx/index.js';
import { writeTbx } from '../../dist/lib/adapters/formats/tbx/write.js';
import { filesWorkspace } from '../../dist/lib/adapters/workspace/files.js';
import { sha256 } from '../../dist/lib/adapters/workspace/sha256.js';
import { buildMatcher } from '../../dist/lib/core/terms/matcher.js';
import { en } from '../../dist/lib/languages/en/index.js';
import { fr } from '../../dist/lib/languages/fr/index.js';
import { vi } from '../../dist/lib/languages/vi/index.js';
import { loadTermbases, readTermbaseFiles } from '../../dist/lib/pipeline/load-matchers.js';
import { madeUpTermbase, nounPhrases, readFrench, termbaseOf } from './made-up.mjs';

/**
 * How fast terms are found and termbases loaded. Termbases are made up of French noun phrases, the text is the sentences
 * of UD French GSD (dev) again and again, each time beside a plain pass over the same text, since machines differ and may
 * be busy. Loading is measured in a process of its own, as a command feels it. Sizes of termbases in concepts can be
 * chosen: node bench/terms/speed.mjs 10000 200000.
 */
const corpus = fileURLToPath(new URL('../../../shared/data/french/fr_gsd-ud-dev.conllu', import.meta.url));
const self = fileURLToPath(import.meta.url);
/** What the goals speak of. */
const goalCharacters = 133e6;
const goalSegments = 1e6;

/** Prints the speed of matching, then that of loading, the termbases' sizes in concepts. */
export async function speed(conceptCounts = [10_000]) {
  const french = readFrench(corpus);
  const load = loadavg().map((value) => value.toFixed(1));
  write(
    `\nNode ${process.version}, ${availableParallelism()} processors, load ${load.join(' ')}; text: ${french.name}`,
  );
  matching(french);
  for (const count of conceptCounts) await loading(french, count);
}

function matching(french) {
  const { sentences } = french;
  const characters = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const rounds = Math.ceil(goalCharacters / characters);
  const perGoal = goalCharacters / (characters * rounds);
  const repeat = (each) => {
    for (let round = 0; round < rounds; round++) for (const sentence of sentences) each(sentence);
  };
  write(`\n${row('133 million characters', ['CPU', 'a segment', 'to plain', 'matches', 'memory'])}`);
  let sum = 0;
  const plain = cpuOf(() =>
    repeat((text) => {
      for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
    }),
  );
  write(row('a plain pass over the text', [seconds(plain * perGoal), perSegment(plain * perGoal), '1.0', '']));
  for (const [count, goal] of [
    [10_000, 5],
    [100_000, 10],
  ]) {
    const matcher = buildMatcher(termbaseOf(nounPhrases(french, count)), fr);
    let found = 0;
    const cpu = cpuOf(() => repeat((text) => (found += matcher.match(text).length))) * perGoal;
    const matches = (found / (rounds * sentences.length)).toFixed(2);
    const memory = `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`;
    const ratio = (cpu / (plain * perGoal)).toFixed(1);
    write(row(`${count} terms`, [seconds(cpu), perSegment(cpu), ratio, matches, memory], `goal ${goal} s`));
  }
  if (sum === 0.5) write('');
}

/** A termbase in three languages, loaded by new processes: without a cache, and twice with one. */
async function loading(french, count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-terms-'));
  const file = path.join(folder, 'made-up.tbx');
  const out = createWriteStream(file);
  for (const chunk of writeTbx(madeUpTermbase(french, count)))
    if (!out.write(chunk)) await new Promise((go) => out.once('drain', go));
  out.end();
  await finished(out);
  const size = (statSync(file).size / 1e6).toFixed(1);
  write(`\n${row(`loading ${count} concepts, ${size} MB`, ['wall', 'CPU', 'matchers', 'memory'])}`);
  for (const [name, goal] of [
    ['without a cache', ''],
    ['from the cache', count === 10_000 ? 'goal 300 ms' : ''],
    ['  again', ''],
  ]) {
    const { wall, matchers, cpu, memory } = JSON.parse(
      execFileSync(process.execPath, [self, '--load', folder], { encoding: 'utf8' }),
    );
    write(row(name, [ms(wall), ms(cpu), ms(matchers), `${memory.toFixed(0)} MB`], goal));
  }
  rmSync(folder, { recursive: true });
}

/** Loads the termbase of a folder with its three matchers and concepts, and prints what it took. */
async function loadOnce(folder) {
  const before = process.cpuUsage();
  const start = performance.now();
  const bytes = readFileSync(path.join(folder, 'made-up.tbx'));
  const cache = filesWorkspace(path.join(folder, 'cache'), { isDurable: false });
  const adapters = { cache, decode: decodeText, digest: sha256, product: 'bench', tbx };
  const files = [{ path: 'made-up.tbx', bytes }];
  const loaded = await loadTermbases(files, adapters, () => readTermbaseFiles(files, adapters));
  for (const language of [fr, en, vi]) (await loaded.matcherFor(language)).match("l'IA");
  const matchers = performance.now() - start;
  if (loaded.termbase.concepts.length === 0) throw new Error('There are no concepts.');
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  write(JSON.stringify({ wall, matchers, cpu: (user + system) / 1e3, memory: process.resourceUsage().maxRSS / 1024 }));
}

function cpuOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function seconds(value) {
  return `${value.toFixed(2)} s`;
}

function perSegment(value) {
  return `${((value / goalSegments) * 1e6).toFixed(2)} µs`;
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}

function row(name, cells, goal = '') {
  return `${name.padEnd(36)}${cells.map((cell) => cell.padStart(11)).join('')}${goal && `   ${goal}`}`;
}

function write(line) {
  process.stdout.write(`${line}\n`);
}

const isAlone = process.argv[1] === self;
if (isAlone && process.argv[2] === '--load') await loadOnce(process.argv[3]);
else if (isAlone) {
  const sizes = process.argv.slice(2).map(Number);
  await (sizes.length > 0 ? speed(sizes) : speed());
} else await speed();
