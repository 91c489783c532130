import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * How well and how fast French is split into sentences, beside Intl.Segmenter and retext's parse-latin in the same run.
 * The gold sentences are those of files in CoNLL-U, by default of UD French GSD (dev); others can be named:
 * node bench/segmentation a.conllu b.conllu. With --mistakes each wrong place of ours is printed, and no speed.
 */
const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'dist/cli/bin.js');
const standard = path.join(root, '../shared/data/french/fr_gsd-ud-dev.conllu');
const { values: options, positionals: named } = parseArgs({
  options: { mistakes: { type: 'boolean' } },
  allowPositionals: true,
});
const files = named.length > 0 ? named : [standard];

if (!existsSync(bin)) throw new Error('There is no dist/. Run node scripts/compile.mjs first.');
const missing = files.find((file) => !existsSync(file));
if (missing) throw new Error(`${missing} is not there. Name a file in CoNLL-U, such as fr_gsd-ud-dev.conllu.`);
const { splitters } = await import('./splitters.mjs');
const { measure, mistakes, paragraphsOf, readSentences, secondsOf } = await import('./measure.mjs');

const load = loadavg().map((value) => value.toFixed(1));
write(`Node ${process.version}, ${availableParallelism()} processors, load ${load.join(' ')}`);
const corpora = files.map((file) => [path.basename(file, '.conllu'), readSentences(readFileSync(file, 'utf8'))]);
if (corpora.length > 1) corpora.push(['all of them', corpora.flatMap(([, sentences]) => sentences)]);
for (const [name, sentences] of corpora) quality(name, sentences);
const sentences = (corpora.at(-1) ?? ['', []])[1];
const prose = sentences.join(' ');
if (options.mistakes) {
  for (const mistake of mistakes(paragraphsOf(sentences), splitters.Passerelle)) write(mistake);
} else {
  speed();
  growth();
  command();
}

function quality(name, gold) {
  write(`\n${row(`${name}, ${gold.length} sentences`, ['precision', 'recall', 'F1', 'exact'])}`);
  for (const [splitter, split] of Object.entries(splitters)) {
    const { precision, recall, f1, exact } = measure(paragraphsOf(gold), split);
    const goal = splitter === 'Passerelle' ? 'goal F1 99.5' : '';
    write(row(splitter, [precision, recall, f1, exact].map(percent), goal));
  }
}

/** Each splitter on the same paragraphs, in process. */
function speed() {
  const paragraphs = paragraphsOf(sentences).map(({ text }) => text);
  const bytes = Buffer.byteLength(paragraphs.join(''));
  write(`\n${row('speed in process', ['MB/s', 'ratio'])}`);
  let own;
  for (const [splitter, split] of Object.entries(splitters)) {
    const rate = bytes / 1e6 / secondsOf(() => paragraphs.forEach(split));
    own ??= rate;
    write(row(splitter, [rate.toFixed(1), (own / rate).toFixed(1)], splitter === 'Passerelle' ? 'goal 15 MB/s' : ''));
  }
}

/** One paragraph without a line break of 100 kB, and one of 1 MB. */
function growth() {
  const split = splitters.Passerelle;
  const short = repeat(100_000);
  const long = repeat(1_000_000);
  const ratio = secondsOf(() => split(long)) / secondsOf(() => split(short));
  write(`\n${row('1 MB in one paragraph beside 100 kB', [`${ratio.toFixed(1)}x`], 'goal 10x')}`);
}

/** The command with a text of 20 MB on standard input, less what it takes for an empty one. */
function command() {
  const lines = paragraphsOf(sentences).map(({ text }) => text);
  const plain = repeatLines(lines, 20_000_000);
  const jsonl = repeatLines(
    lines.map((text, id) => JSON.stringify({ id, text })),
    20_000_000,
  );
  write(`\n${row('speed through the command', ['MB/s'])}`);
  for (const [name, input, options] of [
    ['passerelle segment', plain, []],
    ['passerelle segment --jsonl', jsonl, ['--jsonl']],
  ]) {
    const run = () =>
      spawnSync(process.execPath, [bin, 'segment', '--lang', 'fr', ...options], { input, maxBuffer: 1e9 });
    const rate = Buffer.byteLength(input) / 1e6 / secondsOf(run);
    write(row(name, [rate.toFixed(1)], 'goal 5 MB/s'));
  }
}

function repeat(length) {
  return `${prose} `.repeat(Math.ceil(length / prose.length)).slice(0, length);
}

function repeatLines(lines, length) {
  const once = `${lines.join('\n')}\n`;
  return once.repeat(Math.ceil(length / once.length));
}

function percent(value) {
  return (100 * value).toFixed(2);
}

function row(name, figures, goal = '') {
  return `${name.padEnd(36)}${figures.map((figure) => figure.padStart(11)).join('')}   ${goal}`.trimEnd();
}

function write(line) {
  process.stdout.write(`${line}\n`);
}
