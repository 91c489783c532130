import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The repository's root folder. */
export const root = new URL('../', import.meta.url);

/** Runs a program in the repository's root with its output shown; ends this process where it fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages that package-lock.json names, where they are not there already. */
export function installMissing() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Passerelle needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
    process.exit(2);
  }
  if (isInstalled()) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
}

/** npm keeps a copy of the lock file beside the packages; it is complete only after a whole install. */
function isInstalled() {
  const copy = new URL('node_modules/.package-lock.json', root);
  if (!existsSync(copy)) return false;
  const wanted = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')).packages;
  const present = JSON.parse(readFileSync(copy, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}
