import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { xliff } from '../../dist/lib/adapters/formats/xliff/index.js';
import { heading, measure, report, workFolder } from '../processes.mjs';
import { documentsOf, readCorpus, unitOf } from './corpus.mjs';
import { findingsIn } from './run.mjs';

/**
 * How fast segments are checked: in this process by all checks but spelling, and through the command by all, in files of
 * 100,000 segments. The segments are those of a table of aligned news, as often as it takes, each with a number of its
 * own: node bench/checks/speed.mjs [FILE.tsv].
 */
const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'dist/cli/bin.js');
const file = process.argv[2] ?? path.join(root, '../shared/data/news-fr-en-vi/ntrex-visible.tsv');
if (!existsSync(file)) throw new Error(`${file} is not there. Name a table with the columns document, fr, en, vi.`);
const rows = readCorpus(file);
const size = 100_000;

await inProcess();
const folder = workFolder();
heading();
for (const [name, write] of Object.entries({ xlf: writeXliff, tsv: writeTable, tmx: writeMemory })) {
  write(path.join(folder, `large.${name}`));
  const args = [bin, 'check', `large.${name}`, '--quiet', '--fail-on', 'never', '--format', 'json'];
  report(`${size} segments, .${name}`, measure(1, args, folder), 'goal 10 s');
}
rmSync(folder, { recursive: true });

async function inProcess() {
  const noSpelling = new Map([['spelling', 'off']]);
  for (const trgLang of ['en', 'vi']) {
    const documents = documentsOf(numbered(30_000), trgLang);
    let best = Infinity;
    for (let round = 0; round < 4; round++) {
      const start = process.cpuUsage();
      await findingsIn(documents, trgLang, noSpelling);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1e6);
    }
    const speed = Math.round(30_000 / best);
    process.stdout.write(`all checks but spelling, ${trgLang}: ${speed} segments a CPU second   goal 30000\n`);
  }
}

/** Rows of the table again and again, no two alike. */
function numbered(count) {
  return Array.from({ length: count }, (_, i) => {
    const { document, texts } = rows[i % rows.length];
    const mark = (text) => (i < rows.length ? text : `${text} (${i})`);
    const { fr, en, vi } = texts;
    return {
      document: `${document}.${Math.floor(i / rows.length)}`,
      texts: { fr: mark(fr), en: mark(en), vi: mark(vi) },
    };
  });
}

function writeXliff(target) {
  const children = numbered(size).map(({ texts }, i) => unitOf(`u${i}`, texts.fr, texts.en));
  const document = { version: '2.0', srcLang: 'fr', trgLang: 'en', files: [{ id: 'f1', notes: [], children }] };
  writeFileSync(target, [...xliff.write(document)].join(''));
}

function writeMemory(target) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const variant = (lang, text) => `<tuv xml:lang="${lang}"><seg>${escaped(text)}</seg></tuv>`;
  const units = numbered(size).map(({ texts }) => `<tu>${variant('fr', texts.fr)}${variant('en', texts.en)}</tu>\n`);
  const header =
    '<header srclang="fr" segtype="sentence" datatype="plaintext" adminlang="en" o-tmf="none" creationtool="bench" creationtoolversion="1"/>';
  writeFileSync(target, `<tmx version="1.4">${header}<body>\n${units.join('')}</body></tmx>\n`);
}

/** Half of the segments in each of two languages. */
function writeTable(target) {
  const lines = numbered(size / 2).map(({ document, texts }) => [document, texts.fr, texts.en, texts.vi].join('\t'));
  writeFileSync(target, `document\tfr\ten\tvi\n${lines.join('\n')}\n`);
}
