import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'dist/cli/bin.js');

export function needsBuild() {
  if (!existsSync(bin)) throw new Error('There is no dist/. Run node scripts/compile.mjs first.');
}

/** What our command prints on standard output, in a folder. */
export function passerelle(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`passerelle ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

/** What another program prints, or undefined where it isn't there or fails. */
export function other(program, args, options = {}) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  return status === 0 ? stdout : undefined;
}

/** The items of two maps that are the same, and the keys of those that are not. */
export function compare(expected, found) {
  const lost = [];
  for (const [key, value] of expected) {
    const other = found.get(key);
    if (other !== value) lost.push(`${key}: ${JSON.stringify(value)} became ${JSON.stringify(other)}`);
  }
  return { same: expected.size - lost.length, all: expected.size, lost };
}

export function write(line) {
  process.stdout.write(`${line}\n`);
}
