import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../../../src/adapters/workspace/git.ts';
import { commitAll, git, hasGit } from '../../git.ts';

function folder(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'passerelle-git-'));
  put(root, files);
  return root;
}

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

async function repositoryOf(root: string): Promise<GitRepository> {
  const repository = await gitRepository(root);
  if (!repository) throw new Error('There should be a repository.');
  return repository;
}

async function textAt(repository: GitRepository, commit: string, file: string): Promise<string | undefined> {
  const bytes = await repository.at(commit).read(file);
  return bytes && new TextDecoder().decode(bytes);
}

describe.skipIf(!hasGit)('a git repository', () => {
  it('is none where there is none', async () => {
    expect(await gitRepository(folder())).toBeUndefined();
  });

  it('knows commits by branch, tag, parent and hash, and nothing else', async () => {
    const root = folder({ 'a.txt': '1' });
    const first = commitAll(root, 'one');
    git(root, 'tag', '-a', 'v1', '-m', 'a tag with a message');
    put(root, { 'a.txt': '2' });
    const second = commitAll(root, 'two');
    const repository = await repositoryOf(root);
    expect(await repository.resolve('main')).toBe(second);
    expect(await repository.resolve('HEAD~1')).toBe(first);
    expect(await repository.resolve('v1')).toBe(first);
    expect(await repository.resolve(first.slice(0, 12))).toBe(first);
    for (const wrong of ['nothing', 'HEAD~9', '--all', '', 'a.txt', 'HEAD:a.txt', '$(id)'])
      expect([wrong, await repository.resolve(wrong)]).toEqual([wrong, undefined]);
  });

  it('reads files as they were, whatever the working tree has, binary ones included', async () => {
    const root = folder({ 'glossary/a.tbx': 'old' });
    writeFileSync(path.join(root, 'glossary/b.tbx'), Buffer.from([0, 255, 10, 13]));
    const first = commitAll(root, 'one');
    put(root, { 'glossary/a.tbx': 'new' });
    rmSync(path.join(root, 'glossary/b.tbx'));
    const repository = await repositoryOf(root);
    expect(await textAt(repository, first, 'glossary/a.tbx')).toBe('old');
    expect([...((await repository.at(first).read('glossary/b.tbx')) ?? [])]).toEqual([0, 255, 10, 13]);
    expect(await repository.at(first).read('glossary/c.tbx')).toBeUndefined();
  });

  it('lists files by globs as the workspace on files does, and no links', async () => {
    const root = folder({
      'glossary/a.tbx': '',
      'glossary/sub/b.tbx': '',
      'glossary/c.csv': '',
      'glossary/Ünï cöde.tbx': '',
      'other.tbx': '',
    });
    symlinkSync('a.tbx', path.join(root, 'glossary/link.tbx'));
    const commit = commitAll(root, 'one');
    const { list } = (await repositoryOf(root)).at(commit);
    expect(await list(['glossary/*.tbx'])).toEqual(['glossary/a.tbx', 'glossary/Ünï cöde.tbx'].sort());
    expect(await list(['./glossary/**/*.tbx', '!glossary/Ü*'])).toEqual(['glossary/a.tbx', 'glossary/sub/b.tbx']);
    expect(await list(['glossary/*.{tbx,csv}', '!**/Ü*'])).toEqual(['glossary/a.tbx', 'glossary/c.csv']);
    expect(await list([])).toEqual([]);
  });

  it('is the same from a folder below its top, with paths from there', async () => {
    const root = folder({ 'project/glossary/a.tbx': 'below', 'glossary/a.tbx': 'top' });
    const commit = commitAll(root, 'one');
    const repository = await repositoryOf(path.join(root, 'project'));
    expect(await repository.at(commit).list(['glossary/*.tbx'])).toEqual(['glossary/a.tbx']);
    expect(await textAt(repository, commit, 'glossary/a.tbx')).toBe('below');
  });

  it('finds where two commits went apart', async () => {
    const root = folder({ a: '1' });
    const base = commitAll(root, 'one');
    git(root, 'checkout', '-q', '-b', 'side');
    put(root, { b: '1' });
    const side = commitAll(root, 'side');
    git(root, 'checkout', '-q', 'main');
    put(root, { c: '1' });
    const main = commitAll(root, 'two');
    expect(await (await repositoryOf(root)).mergeBase(side, main)).toBe(base);
  });
});
