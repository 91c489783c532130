import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const bin = path.resolve(import.meta.dirname, '../../dist/cli/bin.js');
if (!existsSync(bin))
  throw new Error('dist/cli/bin.js is missing: run npm run compile before the tests of the command line.');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new empty folder with the given files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-cli-'));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), data);
  }
  return folder;
}

/** One run of the command in a folder, as a person starts it. */
export function passerelle(folder: string, args: readonly string[], input?: string | Uint8Array): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(folder),
    maxBuffer: 1 << 28,
    ...(input !== undefined && { input }),
  });
  return { code: status, stdout, stderr };
}

/** The command as a running process. */
export function startPasserelle(folder: string, args: readonly string[]) {
  return spawn(process.execPath, [bin, ...args], { cwd: folder, env: environment(folder) });
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, XDG_CACHE_HOME: `${folder}-cache`, NO_COLOR: '1' };
}

/** All files below a folder with their bytes, hidden ones too. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pairs = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), readFileSync(file).toString('latin1')] as const;
  });
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
