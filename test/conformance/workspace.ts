import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/core/ports.ts';

export interface WorkspaceFixture {
  readonly workspace: Workspace;
  /** Another workspace on the same place, as a second process has it. */
  readonly second: Workspace;
  dispose(): Promise<void>;
}

/** The contract that every Workspace keeps. */
export function describeWorkspace(name: string, create: () => Promise<WorkspaceFixture>): void {
  describe(`${name} as a workspace`, () => {
    let fixture: WorkspaceFixture;
    beforeEach(async () => {
      fixture = await create();
    });
    afterEach(async () => {
      await fixture.dispose();
    });
    const text = async (path: string) => {
      const bytes = await fixture.workspace.read(path);
      return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    };

    it('gives back what was written, byte for byte, in folders that were not there', async () => {
      const written = '\uFEFFl’IA\r\nTiếng Việt 🚀\n';
      expect(await fixture.workspace.write('a/b/c.txt', [written.slice(0, 3), written.slice(3)])).toMatchObject({
        isChanged: true,
      });
      expect(await text('a/b/c.txt')).toBe(written);
    });

    it('has no bytes for a file that is not there', async () => {
      expect(await fixture.workspace.read('nothing.txt')).toBeUndefined();
      expect(await fixture.workspace.stamp('nothing.txt')).toBeUndefined();
    });

    it('refuses to read a file of more bytes than are wanted', async () => {
      await fixture.workspace.write('large.txt', ['a'.repeat(2_000_000)]);
      expect((await fixture.workspace.read('large.txt', 2_000_000))?.length).toBe(2_000_000);
      await expect(fixture.workspace.read('large.txt', 1_999_999)).rejects.toThrow(
        'large.txt is 2 MB large, and 2 MB is the limit for one file. Split it.',
      );
    });

    it('writes a pair of surrogates that comes in two chunks', async () => {
      await fixture.workspace.write('pair.txt', ['\uD83D', '\uDE80']);
      expect(await text('pair.txt')).toBe('🚀');
    });

    it('writes bytes as they are, between texts and in order', async () => {
      const bytes = Uint8Array.from({ length: 5_000_000 }, (_, i) => i % 251);
      await fixture.workspace.write('mixed.bin', ['é\uD83D', '\uDE80', bytes, bytes.subarray(0, 3), 'ệ']);
      const wanted = Buffer.concat([Buffer.from('é🚀'), bytes, bytes.subarray(0, 3), Buffer.from('ệ')]);
      expect(Buffer.from((await fixture.workspace.read('mixed.bin')) ?? []).equals(wanted)).toBe(true);
    });

    it('tells the stamp of what it left, and another one after the next change', async () => {
      const { stamp } = await fixture.workspace.write('file.txt', ['un']);
      expect(await fixture.workspace.stamp('file.txt')).toBe(stamp);
      expect((await fixture.workspace.write('file.txt', ['un'])).stamp).toBe(stamp);
      expect((await fixture.workspace.write('file.txt', ['deux'])).stamp).not.toBe(stamp);
    });

    it('leaves a file alone whose bytes would not change', async () => {
      await fixture.workspace.write('same.txt', ['un', 'deux']);
      const stamp = await fixture.workspace.stamp('same.txt');
      expect(await fixture.workspace.write('same.txt', ['und', 'eux'])).toMatchObject({ isChanged: false });
      expect(await fixture.workspace.stamp('same.txt')).toBe(stamp);
    });

    it.each([
      ['longer', 'un deux'],
      ['shorter', 'u'],
      ['different at the end', 'uX'],
      ['empty', ''],
    ])('replaces a file by one that is %s', async (_, after) => {
      await fixture.workspace.write('file.txt', ['un']);
      expect(await fixture.workspace.write('file.txt', [after])).toMatchObject({ isChanged: true });
      expect(await text('file.txt')).toBe(after);
    });

    it('keeps the old file and leaves nothing else behind when the chunks fail half-way', async () => {
      await fixture.workspace.write('file.txt', ['the old text']);
      const failing = function* () {
        yield 'something else entirely';
        yield 'x'.repeat(1 << 20);
        throw new Error('broken off');
      };
      await expect(fixture.workspace.write('file.txt', failing())).rejects.toThrow('broken off');
      expect(await text('file.txt')).toBe('the old text');
      expect(await fixture.workspace.list(['**'])).toEqual(['file.txt']);
    });

    it('leaves a file alone that somebody changed since it was read', async () => {
      const { stamp } = await fixture.workspace.write('file.txt', ['un']);
      await fixture.second.write('file.txt', ['a save']);
      await expect(fixture.workspace.write('file.txt', ['deux'], stamp)).rejects.toThrow(
        'file.txt was changed while the build ran',
      );
      await expect(fixture.workspace.write('file.txt', ['deux'], null)).rejects.toThrow('was changed');
      expect(await text('file.txt')).toBe('a save');
      expect(await fixture.workspace.list(['**'])).toEqual(['file.txt']);
      const now = await fixture.workspace.stamp('file.txt');
      expect(await fixture.workspace.write('file.txt', ['deux'], now ?? null)).toMatchObject({ isChanged: true });
    });

    it('replaces large files that differ late', async () => {
      const same = 'a'.repeat(700_000);
      await fixture.workspace.write('large.txt', [same, 'b']);
      expect(await fixture.workspace.write('large.txt', [same, 'c'])).toMatchObject({ isChanged: true });
      expect(await text('large.txt')).toBe(`${same}c`);
    });

    it('lists by glob, without what is excluded, sorted by code point', async () => {
      for (const path of ['b.txt', 'a/z.txt', 'a/é.md', 'B.txt', 'a/skip.txt'])
        await fixture.workspace.write(path, ['x']);
      expect(await fixture.workspace.list(['**/*.txt', 'a/*.md', '!a/skip.txt'])).toEqual([
        'B.txt',
        'a/z.txt',
        'a/é.md',
        'b.txt',
      ]);
    });

    it('refuses paths that leave it', async () => {
      await expect(async () => fixture.workspace.read('../secret')).rejects.toThrow('outside the project');
      await expect(async () => fixture.workspace.write('/etc/x', [''])).rejects.toThrow('outside the project');
    });

    it('removes a file, and one that is not there without complaint', async () => {
      await fixture.workspace.write('gone.txt', ['x']);
      await fixture.workspace.remove('gone.txt');
      await fixture.workspace.remove('gone.txt');
      expect(await fixture.workspace.read('gone.txt')).toBeUndefined();
    });

    it('is one writer’s at a time', async () => {
      const release = await fixture.workspace.lock();
      await expect(fixture.second.lock()).rejects.toThrow('Another build is at work');
      await release();
      await (await fixture.second.lock())();
    });
  });
}
