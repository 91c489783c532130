import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDocument } from './make-document.mjs';

/**
 * How long builds take, as a person feels it: whole runs of the command, the best of several, beside an empty
 * `node -e 0` in the same run, since the machine may be busy. Sizes can be chosen: node bench/build.mjs 1000 10000.
 */
const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'dist/cli/bin.js');
const sizes = process.argv.slice(2).map(Number);

const empty = best(7, () => time(['-e', '0']));
print('empty node -e 0', empty, '–', '–');
print(
  'passerelle --help',
  best(7, () => time([bin, '--help'])),
  empty,
  '0.10 s (an empty node 0.06 s)',
);
article();
for (const format of ['md', 'html']) large(format, sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]);

/** The article of this repository, copied so that nothing here changes. */
function article() {
  const folder = workFolder();
  const copy = ['locales', 'glossary', 'memory', 'pipeline.config.ts'].map((name) => path.join(root, name));
  spawnSync('cp', ['-r', ...copy, folder]);
  const cold = best(5, () => {
    rmSync(path.join(folder, 'out'), { recursive: true, force: true });
    rmSync(path.join(folder, 'cache'), { recursive: true, force: true });
    return time([bin, 'build'], folder);
  });
  print('cold build of the article', cold, empty, '0.35 s; posegment 1.5 s, OmegaT 6.0 s');
  print(
    'rebuild that changes nothing',
    best(5, () => time([bin, 'build'], folder)),
    empty,
    '0.5 s',
  );
  rmSync(folder, { recursive: true });
}

function large(format, counts) {
  let before;
  for (const segments of counts) {
    const folder = workFolder();
    const text = makeDocument(format, segments);
    writeFileSync(path.join(folder, `large.${format}`), text);
    const cold = time([bin, 'build', `large.${format}`, '--quiet', '--fail-on', 'never'], folder);
    const again = time([bin, 'build', `large.${format}`, '--quiet', '--fail-on', 'never'], folder);
    const growth = before
      ? `, ${(cold.seconds / before.seconds).toFixed(1)}x the time for ${segments / before.segments}x the segments`
      : '';
    const goal =
      segments === 100_000 ? (format === 'html' ? 'goal 6 s, 500 MB' : 'goal 8 s, 500 MB') : 'no more than linear';
    const size = `${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`;
    print(`${format} of ${segments} segments (${size})`, cold, empty, `${goal}${growth}`);
    print('  again, nothing changed', again, empty, '0.5 s');
    before = { seconds: cold.seconds, segments };
    rmSync(folder, { recursive: true });
  }
}

function workFolder() {
  return mkdtempSync(path.join(tmpdir(), 'passerelle-bench-'));
}

/** One run of Node: seconds of wall time and the largest memory it held, in MB. */
function time(args, cwd = tmpdir()) {
  const probe = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))`;
  const cache = path.join(cwd, 'cache');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', probe, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache },
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(/maxRSS (\d+)$/u.exec(stderr)?.[1] ?? 0) / 1024 };
}

function best(times, measure) {
  const runs = Array.from({ length: times }, measure);
  return runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

function print(name, { seconds, megabytes }, reference, goal) {
  const ratio = typeof reference === 'object' ? `${(seconds / reference.seconds).toFixed(1)}x` : '';
  process.stdout.write(
    `${name.padEnd(42)} ${seconds.toFixed(2).padStart(7)} s ${ratio.padStart(8)} ${megabytes.toFixed(0).padStart(5)} MB   ${goal}\n`,
  );
}
