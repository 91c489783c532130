import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';

/** Writes what a process used to its last line on standard error. Some milliseconds, which the empty run has as well. */
const probe =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();' +
  'process.stderr.write("\\nused "+(u+s)/1e6+" "+m/1024)})';

/** Says what the figures were measured on, and names their columns. */
export function heading() {
  const load = loadavg().map((value) => value.toFixed(1));
  process.stdout.write(`Node ${process.version}, ${availableParallelism()} processors, load ${load.join(' ')}\n`);
  process.stdout.write(`${row('', ['wall', 'to empty', 'CPU', 'memory'], 'goal')}\n`);
}

/** A temporary folder, which the caller removes. */
export function workFolder() {
  return mkdtempSync(path.join(tmpdir(), 'passerelle-bench-'));
}

/**
 * The best of several runs of Node: seconds by the clock and of the processor, and the most memory held, in MB. Beside
 * them the seconds of an empty run of the same moment. `prepare` goes before each run and is not timed.
 */
export function measure(times, args, cwd, prepare = () => undefined) {
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

/** Prints a line of figures; see `measure`. */
export function report(name, { wall, cpu, megabytes, empty }, goal) {
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
