import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../adapters/formats/decode.ts';
import { type GitRepository, gitRepository } from '../adapters/workspace/git.ts';
import { normalizeConfig } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { mergeTermbases, type NamedTermbase } from '../core/terms/merge-termbases.ts';
import type { Termbase } from '../core/terms/termbase.ts';
import { orThrow } from '../pipeline/read-text.ts';
import { formatOf, requireGlossary } from './glossary.ts';

/** One side of a comparison. */
export interface TermbaseVersion {
  /** What messages call it: a file as it was named, a revision, or the working tree. */
  readonly name: string;
  /** The revision's commit, in full. */
  readonly commit?: string;
  readonly termbase: Termbase;
  readonly findings: readonly Finding[];
}

/**
 * The termbases that a command line compares: each a file, or the project's termbase at a git revision; where `second`
 * is absent, the working tree's. `A..B` names two revisions as git has it, with HEAD where a side is empty, and `A...B`
 * compares B with the commit where the two went apart. Revisions are read by the config as it is in the working tree.
 *
 * @throws PasserelleError where a name is neither a file nor a revision, or is both, or a revision has no termbase
 */
export async function termbaseVersions(
  first: string,
  second: string | undefined,
  cwd: string,
): Promise<readonly [before: TermbaseVersion, after: TermbaseVersion]> {
  const mayBeRange = second === undefined && !isPath(first) && !isFile(first, cwd);
  const range = mayBeRange ? /^(.*?)(\.{2,3})(.*)$/su.exec(first) : null;
  const project = await projectAt(cwd);
  if (range) {
    const [, one = '', dots = '', other = ''] = range;
    const before = await commitOf(one === '' ? 'HEAD' : one, project);
    const after = await commitOf(other === '' ? 'HEAD' : other, project);
    const base = dots === '...' ? await commonCommit(before, after) : before;
    return [await termbaseAt(base, project), await termbaseAt(after, project)];
  }
  const before = await namedVersion(first, project);
  return [before, second === undefined ? await workingTree(cwd) : await namedVersion(second, project)];
}

interface Project {
  readonly cwd: string;
  readonly root: string;
  readonly glossary: readonly string[];
  /** The repository that the project lies in; asked for when it is needed. */
  repository(): Promise<GitRepository | undefined>;
}

interface Commit {
  readonly name: string;
  readonly commit: string;
  readonly repository: GitRepository;
}

async function projectAt(cwd: string): Promise<Project> {
  const { root, config } = await loadConfig(cwd);
  let known: Promise<GitRepository | undefined> | undefined;
  return {
    cwd,
    root,
    glossary: normalizeConfig(config).glossary,
    repository() {
      known ??= gitRepository(root);
      return known;
    },
  };
}

/** Whether a name says by its start that it is a path, which no revision does. */
function isPath(name: string): boolean {
  return /^(?:\.{0,2}|[A-Za-z]:)[\\/]/u.test(name);
}

function isFile(name: string, cwd: string): boolean {
  const file = path.resolve(cwd, name);
  return existsSync(file) && statSync(file).isFile();
}

async function workingTree(cwd: string): Promise<TermbaseVersion> {
  const { termbase, findings } = await requireGlossary(undefined, cwd);
  return { name: 'the working tree', termbase, findings };
}

async function namedVersion(name: string, project: Project): Promise<TermbaseVersion> {
  if (!isPath(name) && !isFile(name, project.cwd)) return await termbaseAt(await commitOf(name, project), project);
  if (!isPath(name) && (await isRevision(name, project))) throw new PasserelleError('file-or-revision', { name });
  const { termbase, findings } = await requireGlossary([name], project.cwd);
  return { name, termbase, findings };
}

/** Whether a file's name is a revision as well; where git can't be asked, nothing is one. */
async function isRevision(name: string, project: Project): Promise<boolean> {
  try {
    const repository = await project.repository();
    return (await repository?.resolve(name)) !== undefined;
  } catch (error) {
    if (error instanceof PasserelleError) return false;
    throw error;
  }
}

async function commitOf(name: string, project: Project): Promise<Commit> {
  const repository = await project.repository();
  if (!repository) throw new PasserelleError('no-repository', { revision: name });
  const commit = await repository.resolve(name);
  if (commit === undefined) throw new PasserelleError('unknown-revision', { revision: name });
  return { name, commit, repository };
}

async function commonCommit(one: Commit, other: Commit): Promise<Commit> {
  const commit = await one.repository.mergeBase(one.commit, other.commit);
  if (commit === undefined) throw new PasserelleError('no-common-history', { one: one.name, other: other.name });
  return { ...one, name: `${one.name}...${other.name}`, commit };
}

async function termbaseAt({ name, commit, repository }: Commit, project: Project): Promise<TermbaseVersion> {
  const workspace = repository.at(commit);
  const files = await workspace.list(project.glossary);
  if (files.length === 0)
    throw new PasserelleError('no-termbase-at', { revision: name, pattern: project.glossary.join(', ') });
  const parts: NamedTermbase[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const bytes = (await workspace.read(file)) ?? new Uint8Array();
    const read = await readTermbase(bytes, file, `${name}:${file}`);
    parts.push({ termbase: read.termbase, path: file });
    for (const finding of read.findings) findings.push(finding);
  }
  const merged = mergeTermbases(parts);
  return { name, commit, termbase: merged.termbase, findings: [...findings, ...merged.findings] };
}

async function readTermbase(
  bytes: Uint8Array,
  file: string,
  shown: string,
): Promise<Pick<TermbaseVersion, 'termbase' | 'findings'>> {
  const format = await formatOf(file);
  if (!format) throw new PasserelleError('unknown-glossary-format', { path: shown });
  const decoded = decodeText(bytes);
  if ('problem' in decoded)
    throw new PasserelleError('bad-encoding', { path: shown, problem: decoded.problem.message });
  return orThrow(format.read(decoded.text, shown), 'bad-glossary', shown);
}
