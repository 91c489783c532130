import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesWorkspace } from '../../../src/adapters/workspace/files.ts';
import { frozenWorkspace } from '../../../src/adapters/workspace/frozen.ts';
import type { OpenFile } from '../../../src/adapters/workspace/replace-file.ts';
import { describeWorkspace } from '../../conformance/workspace.ts';

async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'passerelle-workspace-'));
}

describeWorkspace('a folder of files', async () => {
  const root = await temporaryFolder();
  return {
    workspace: filesWorkspace(root),
    second: filesWorkspace(root),
    dispose: () => rm(root, { recursive: true, force: true }),
  };
});

describe('a folder of files', () => {
  it('takes over the lock of a process that is gone', async () => {
    const root = await temporaryFolder();
    await writeFile(path.join(root, '.passerelle.lock'), '2147480000\n');
    const release = await filesWorkspace(root).lock();
    expect(await readFile(path.join(root, '.passerelle.lock'), 'utf8')).toBe(`${process.pid}\n`);
    await release();
    expect(await readdir(root)).toEqual([]);
  });

  it('says that a path is a folder, for reading and for writing', async () => {
    const root = await temporaryFolder();
    await mkdir(path.join(root, 'folder'));
    await expect(filesWorkspace(root).read('folder')).rejects.toThrow('folder is a folder');
    await expect(filesWorkspace(root).write('folder', ['x'])).rejects.toThrow('is a folder');
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const root = await temporaryFolder();
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    await expect(filesWorkspace(root).read('pipe')).rejects.toThrow('pipe is no regular file. Name a file.');
    await expect(filesWorkspace(root).write('pipe', ['x'])).rejects.toThrow('pipe is no regular file. Name a file.');
    expect((await stat(path.join(root, 'pipe'))).isFIFO()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('writes the file of a link and leaves the link', async () => {
    const root = await temporaryFolder();
    await writeFile(path.join(root, 'real.txt'), 'old');
    await symlink('real.txt', path.join(root, 'link.txt'));
    await symlink('later.txt', path.join(root, 'dangling.txt'));
    await filesWorkspace(root).write('link.txt', ['new']);
    await filesWorkspace(root).write('dangling.txt', ['first']);
    expect(await readFile(path.join(root, 'real.txt'), 'utf8')).toBe('new');
    expect(await readFile(path.join(root, 'later.txt'), 'utf8')).toBe('first');
    for (const name of ['link.txt', 'dangling.txt'])
      expect((await lstat(path.join(root, name))).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('comes back where no folder can be made', async () => {
    await expect(filesWorkspace('/proc/none').write('a/b.txt', ['x'])).rejects.toThrow('could not be written');
  });

  it('keeps the old file, and leaves nothing beside it, when the disk is full in the middle of a write', async () => {
    const root = await temporaryFolder();
    await filesWorkspace(root).write('file.txt', ['the old text']);
    const large = 'x'.repeat(1 << 20);
    const failing = filesWorkspace(root, { openFile: fullDisk }).write('file.txt', [large, large]);
    await expect(failing).rejects.toThrow(
      'file.txt could not be written: the disk is full. Nothing was changed there.',
    );
    expect(await readFile(path.join(root, 'file.txt'), 'utf8')).toBe('the old text');
    expect(await readdir(root)).toEqual(['file.txt']);
  });

  it('says so when the folder is read-only', async () => {
    const root = await temporaryFolder();
    await chmod(root, 0o555);
    const restore = becomeOrdinary();
    try {
      await expect(filesWorkspace(root).write('file.txt', ['x'])).rejects.toThrow(
        'file.txt could not be written: permission denied',
      );
      await expect(filesWorkspace(root).lock()).rejects.toThrow('permission denied');
    } finally {
      restore();
    }
    expect(await readdir(root)).toEqual([]);
  });
});

/** Opens files on a disk that takes half a megabyte and no more. */
const fullDisk: OpenFile = async (file, flags, mode) => {
  const handle = await open(file, flags, mode);
  let left = 1 << 19;
  const write = handle.write.bind(handle);
  handle.write = (async (bytes: Buffer, offset: number, length: number) => {
    if (length > left) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    left -= length;
    return write(bytes, offset, length);
  }) as typeof handle.write;
  return handle;
};

/** Gives up the superuser's right to write everywhere; returns what takes it back. */
function becomeOrdinary(): () => void {
  if (process.geteuid?.() !== 0) return () => undefined;
  process.seteuid?.(65534);
  return () => process.seteuid?.(0);
}

describe('a frozen workspace', () => {
  it('says what would change and writes nothing', async () => {
    const root = await temporaryFolder();
    await writeFile(path.join(root, 'file.txt'), 'un deux');
    const frozen = frozenWorkspace(filesWorkspace(root));
    expect(await frozen.write('file.txt', ['un ', 'deux'])).toMatchObject({ isChanged: false });
    expect(await frozen.write('file.txt', ['un ', 'trois'])).toMatchObject({ isChanged: true });
    expect(await frozen.write('file.txt', ['un '])).toMatchObject({ isChanged: true });
    expect(await frozen.write('other.txt', ['x'])).toMatchObject({ isChanged: true });
    expect(await readdir(root)).toEqual(['file.txt']);
    expect(await readFile(path.join(root, 'file.txt'), 'utf8')).toBe('un deux');
  });
});
