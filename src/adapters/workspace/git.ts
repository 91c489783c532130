import { execFile } from 'node:child_process';
import { PasserelleError } from '../../core/error.ts';
import type { Workspace } from '../../core/ports.ts';
import { errorCode, reasonOf } from './file-error.ts';

/** A folder in a git repository, read through its history. Nothing is ever written. */
export interface GitRepository {
  /** The commit that a revision names (`HEAD~1`, a branch, a tag), in full; undefined where it names none. */
  resolve(revision: string): Promise<string | undefined>;
  /** The commit from which two others went apart; undefined where they have no common history. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** The folder's files at a commit, as a workspace that can't be written. */
  at(commit: string): Pick<Workspace, 'list' | 'read'>;
}

/** The most bytes that git may answer with. */
const maxAnswer = 256 * 1024 * 1024;

/**
 * The git repository that a folder lies in, or undefined where it lies in none. This module is the only one that runs
 * git, and it runs it without a shell.
 *
 * @throws PasserelleError `no-git` where there is no git to ask, `git-failed` where it refuses to answer
 */
export async function gitRepository(folder: string): Promise<GitRepository | undefined> {
  const inside = await git(folder, ['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0) {
    if (/not a git repository/u.test(inside.problem)) return undefined;
    throw new PasserelleError('git-failed', { reason: inside.problem });
  }
  return {
    resolve: async (revision) => {
      const wanted = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
      return lineOf(await git(folder, wanted));
    },
    mergeBase: async (one, other) => lineOf(await git(folder, ['merge-base', one, other])),
    at: (commit) => ({
      list: (patterns) => listFiles(folder, commit, patterns),
      read: async (file) => {
        const blob = lineOf(await git(folder, ['rev-parse', '--verify', '--quiet', `${commit}:./${file}`]));
        return blob === undefined ? undefined : orThrow(await git(folder, ['cat-file', 'blob', blob])).output;
      },
    }),
  };
}

/** The name that git signs with in a folder; undefined where none is set, or there is no git. */
export async function gitUserName(folder: string): Promise<string | undefined> {
  const answer = await git(folder, ['config', 'user.name']).catch(() => undefined);
  return (answer && lineOf(answer)) || undefined;
}

/** The empty tree, which every repository has, by the length of its hashes (SHA-1, SHA-256). */
const emptyTrees: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** A regular file in git's raw listing: its mode, then, after the next NUL, its path. */
const regularFile = /^:000000 100\d{3} /u;

async function listFiles(folder: string, commit: string, patterns: readonly string[]): Promise<readonly string[]> {
  const specs = patterns.flatMap(pathspecs);
  if (specs.length === 0) return [];
  const empty = emptyTrees[commit.length] ?? '';
  // A comparison with the empty tree, since `ls-tree` knows no globs.
  const args = ['diff-tree', '-r', '-z', '--raw', '--relative', empty, commit, '--', ...specs];
  const fields = new TextDecoder().decode(orThrow(await git(folder, args)).output).split('\0');
  const files: string[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const file = fields[i + 1];
    if (file !== undefined && regularFile.test(fields[i] ?? '')) files.push(file);
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A glob of a workspace as git has it: `!` excludes, braces are written out since git does not know them. */
function pathspecs(pattern: string): readonly string[] {
  const isExcluded = pattern.startsWith('!');
  const globs = withoutBraces(isExcluded ? pattern.slice(1) : pattern);
  return globs.map((glob) => `:(glob${isExcluded ? ',exclude' : ''})${glob.replace(/^(?:\.\/)+/u, '')}`);
}

/** `a/*.tbx` and `a/*.csv` of `a/*.{tbx,csv}`; braces in braces are left as they are. */
function withoutBraces(pattern: string): readonly string[] {
  const found = /^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/su.exec(pattern);
  if (!found) return [pattern];
  const [, start = '', choices = '', end = ''] = found;
  return choices.split(',').flatMap((choice) => withoutBraces(`${start}${choice}${end}`));
}

interface Answer {
  readonly code: number;
  readonly output: Uint8Array;
  /** The first line of what git complained of. */
  readonly problem: string;
}

function lineOf({ code, output }: Answer): string | undefined {
  return code === 0 ? new TextDecoder().decode(output).trim() : undefined;
}

function orThrow(answer: Answer): Answer {
  if (answer.code !== 0) throw new PasserelleError('git-failed', { reason: answer.problem });
  return answer;
}

async function git(folder: string, args: readonly string[]): Promise<Answer> {
  // Messages are compared, so they are asked for in English; nothing may be locked, nothing asked of a person.
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env, encoding: 'buffer', maxBuffer: maxAnswer } as const;
    execFile('git', args, options, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      const problem = firstLine(stderr.toString('utf8'));
      if (typeof code === 'number') resolve({ code, output: stdout, problem });
      else if (errorCode(error) === 'ENOENT') reject(new PasserelleError('no-git', {}, { cause: error }));
      else reject(new PasserelleError('git-failed', { reason: reasonOf(error) }, { cause: error }));
    });
  });
}

function firstLine(text: string): string {
  return (text.trim().split('\n', 1)[0] ?? '').replace(/^(?:fatal|error): /u, '').replace(/\.$/u, '');
}
