import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCorpus } from './corpus.mjs';

/**
 * Seconds and memory of `passerelle check` on 100,000 segments in each format that it reads.
 * node bench/checks/command.mjs [FILE.tsv] [SEGMENTS]
 */
const root = path.resolve(import.meta.dirname, '../..');
const corpus = process.argv[2] ?? path.join(root, '../shared/data/news-fr-en-vi/ntrex-visible.tsv');
const wanted = Number(process.argv[3] ?? 100_000);
const bin = path.join(root, 'dist/cli/bin.js');
if (!existsSync(bin)) throw new Error('There is no dist/. Run node scripts/compile.mjs first.');

/** The sentences of the corpus again and again, each with a number of its own. */
function* texts() {
  const rows = readCorpus(corpus);
  for (let n = 0; n < wanted; n++) {
    const { texts } = rows[n % rows.length];
    const mark = ` [${n}]`;
    yield { n, fr: texts.fr + mark, en: texts.en + mark };
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const formats = {
  xlf: [
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">\n<file id="f1">\n',
    ({ n, fr, en }) =>
      `<unit id="u${n}"><segment id="s1" state="translated"><source>${escaped(fr)}</source><target>${escaped(en)}</target></segment></unit>\n`,
    '</file>\n</xliff>\n',
  ],
  tmx: [
    '<tmx version="1.4"><header srclang="fr" segtype="sentence" datatype="plaintext" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/>\n<body>\n',
    ({ fr, en }) =>
      `<tu><tuv xml:lang="fr"><seg>${escaped(fr)}</seg></tuv><tuv xml:lang="en"><seg>${escaped(en)}</seg></tuv></tu>\n`,
    '</body></tmx>\n',
  ],
  tsv: ['fr\ten\n', ({ fr, en }) => `${fr}\t${en}\n`, ''],
};

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-bench-'));
try {
  for (const [ending, [head, row, end]] of Object.entries(formats)) {
    const file = path.join(folder, `all.${ending}`);
    writeFileSync(file, [head, ...[...texts()].map(row), end].join(''));
    measure(file, ending);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function measure(file, ending) {
  const started = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', '%U %M', process.execPath, bin, 'check', file, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const findings = JSON.parse(run.stdout).findings.length;
  const [cpu, kilobytes] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  process.stdout.write(
    `${ending}: ${wanted} segments, ${findings} findings: ${seconds} s (${cpu} s of them at work), ${Math.round(kilobytes / 1024)} MB at most\n`,
  );
}
