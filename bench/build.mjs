import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { makeDocument } from './make-document.mjs';

/**
 * How long builds take, as a person feels it: whole runs of the command, the best of several. Each line stands beside an
 * empty `node -e 0` of the same moment, since the machine may be busy; the time of the processor says more there than
 * the clock does. Sizes in segments can be chosen: node bench/build.mjs 1000 10000.
 */
const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'dist/cli/bin.js');
const sizes = process.argv.slice(2).map(Number);

/** Writes what a process used to its last line on standard error. Some milliseconds, which the empty run has as well. */
const probe =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();' +
  'process.stderr.write("\\nused "+(u+s)/1e6+" "+m/1024)})';

if (!existsSync(bin)) throw new Error('There is no dist/. Run node scripts/compile.mjs first.');
const load = loadavg().map((value) => value.toFixed(1));
process.stdout.write(`Node ${process.version}, ${availableParallelism()} processors, load ${load.join(' ')}\n`);
process.stdout.write(`${row('', ['wall', 'to empty', 'CPU', 'memory'], 'goal')}\n`);
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

function workFolder() {
  return mkdtempSync(path.join(tmpdir(), 'passerelle-bench-'));
}

/**
 * The best of several runs of Node: seconds by the clock and of the processor, and the most memory held, in MB. Beside
 * them the seconds of an empty run of the same moment. `prepare` goes before each run and is not timed.
 */
function measure(times, args, cwd, prepare = () => undefined) {
  const best = { wall: Infinity, cpu: Infinity, megabytes: Infinity, empty: Infinity };
  for (let run = 0; run < times; run++) {
    prepare();
    const found = time(args, cwd);
    for (const key of Object.keys(found)) best[key] = Math.min(best[key], found[key]);
    best.empty = Math.min(best.empty, time(['-e', '0'], cwd).wall);
  }
  return best;
}

function time(args, cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', probe, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: path.join(cwd, 'cache') },
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const [, cpu, megabytes] = /\nused ([\d.]+) ([\d.]+)$/u.exec(stderr) ?? [];
  if (status !== 0 || cpu === undefined) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, cpu: Number(cpu), megabytes: Number(megabytes) };
}

function report(name, { wall, cpu, megabytes, empty }, goal) {
  const figures = [
    `${wall.toFixed(2)} s`,
    `${(wall / empty).toFixed(1)}x`,
    `${cpu.toFixed(2)} s`,
    `${megabytes.toFixed(0)} MB`,
  ];
  process.stdout.write(`${row(name, figures, goal)}\n`);
}

function row(name, figures, goal) {
  return `${name.padEnd(36)}${figures.map((figure) => figure.padStart(10)).join('')}   ${goal}`.trimEnd();
}
