import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDocument } from './make-document.mjs';
import { heading, measure, report, workFolder } from './processes.mjs';

/**
 * How long builds take, as a person feels it: whole runs of the command, the best of several. Each line stands beside an
 * empty `node -e 0` of the same moment, since the machine may be busy; the time of the processor says more there than
 * the clock does. Sizes in segments can be chosen: node bench/build.mjs 1000 10000.
 */
const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'dist/cli/bin.js');
const sizes = process.argv.slice(2).map(Number);

if (!existsSync(bin)) throw new Error('There is no dist/. Run node scripts/compile.mjs first.');
heading();
start();
article();
for (const format of ['html', 'md']) {
  let before;
  for (const segments of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) before = large(format, segments, before);
}

function start() {
  const folder = workFolder();
  report('an empty node -e 0', measure(9, ['-e', '0'], folder), '');
  report('passerelle --help', measure(9, [bin, '--help'], folder), '0.10 s where an empty node takes 0.06 s');
  rmSync(folder, { recursive: true });
}

/** The article of this repository, copied so that nothing here changes. */
function article() {
  const folder = workFolder();
  for (const name of ['locales', 'glossary', 'memory', 'pipeline.config.ts'])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const build = [bin, 'build', '--quiet', '--fail-on', 'never'];
  const forget = () => {
    for (const name of ['out', 'cache']) rmSync(path.join(folder, name), { recursive: true, force: true });
  };
  report('cold build of the article', measure(9, build, folder, forget), '0.35 s; posegment 1.5 s, OmegaT 6.0 s');
  report('  again, nothing changed', measure(5, build, folder), '0.5 s');
  rmSync(folder, { recursive: true });
}

/** A made document with nothing beside it, and the same again. `before` is the one of a smaller size. */
function large(format, segments, before) {
  const folder = workFolder();
  const name = `large.${format}`;
  const text = makeDocument(format, segments);
  writeFileSync(path.join(folder, name), text);
  const build = [bin, 'build', name, '--quiet', '--fail-on', 'never'];
  const forget = () => {
    for (const file of readdirSync(folder)) if (file !== name) rmSync(path.join(folder, file), { recursive: true });
  };
  const cold = measure(segments > 20_000 ? 2 : 5, build, folder, forget);
  const goals = { html: 'goal 6 s, 500 MB', md: 'goal 8 s, 500 MB' };
  const growth = before
    ? `${(cold.cpu / before.cpu).toFixed(1)}x the CPU for ${segments / before.segments}x the segments`
    : '';
  const size = `${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`;
  const goal = [segments === 100_000 ? goals[format] : '', growth].filter(Boolean).join(', ');
  report(`${format} of ${segments} segments, ${size}`, cold, goal);
  report('  again, nothing changed', measure(3, build, folder), '0.5 s');
  rmSync(folder, { recursive: true });
  return { cpu: cold.cpu, segments };
}
