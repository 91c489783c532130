import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether git can be run; where it can't, says once why tests are skipped. */
export const hasGit: boolean = findGit();

function findGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('Tests of git revisions are skipped: git is not installed.\n');
    return false;
  }
}

/** Runs git in a folder, apart from the settings of whoever runs the tests; gives what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8' }).trim();
}

/** Commits everything in a folder; the first time makes it a repository with the branch main. Gives the commit. */
export function commitAll(folder: string, message: string): string {
  if (!existsSync(path.join(folder, '.git'))) git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}
