import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tbx } from '../../src/adapters/formats/tbx/index.ts';
import { writeTbx } from '../../src/adapters/formats/tbx/write.ts';
import { filesWorkspace } from '../../src/adapters/workspace/files.ts';
import { fileAdapters } from '../../src/cli/adapters.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { vi } from '../../src/languages/vi/index.ts';
import type { Adapters } from '../../src/pipeline/adapters.ts';
import {
  type LoadedTermbase,
  loadTermbases,
  readTermbaseFiles,
  type TermbaseFile,
} from '../../src/pipeline/load-matchers.ts';
import { concept, term, termbase } from '../core/terms/termbases.ts';

let folder: string;
/** How often a termbase was parsed. */
let reads: number;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'matchers-'));
  reads = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function adapters(changes: Partial<Adapters> = {}): Adapters {
  const read: typeof tbx.read = (text, name) => {
    reads++;
    return tbx.read(text, name);
  };
  const cache = filesWorkspace(path.join(folder, 'cache'), { isDurable: false });
  return { ...fileAdapters(folder, path.join(folder, 'out')), cache, tbx: { read }, ...changes };
}

function load(files: readonly TermbaseFile[], using: Adapters): Promise<LoadedTermbase> {
  return loadTermbases(files, using, () => readTermbaseFiles(files, using));
}

/** A termbase that is large enough for the cache. */
function fileOf(frenchTerm: string, name = 'a.tbx'): TermbaseFile {
  const notes = ['Une note. '.repeat(4_000)];
  const named = concept('x', { fr: [frenchTerm, term('y')], vi: ['quản trị'] });
  const base = termbase({ ...named, notes }, concept('x', {}));
  return { path: name, bytes: Buffer.from([...writeTbx(base)].join('')) };
}

async function found(loaded: LoadedTermbase, text: string): Promise<readonly string[]> {
  return (await loaded.matcherFor(fr)).match(text).map(({ surface }) => surface);
}

/** What is visible of a termbase that was loaded. */
async function seen(loaded: LoadedTermbase): Promise<unknown> {
  const matchers = [await loaded.matcherFor(fr), await loaded.matcherFor(vi)];
  return {
    concepts: loaded.termbase.concepts,
    findings: [loaded.findings, ...matchers.map(({ findings }) => findings)],
    matches: matchers.map((matcher) => matcher.match('Des normes techniques : quản trị.')),
    hash: loaded.hash,
  };
}

describe('loading a termbase', () => {
  it('gives the same from the cache as from its files, without reading them', async () => {
    const first = await seen(await load([fileOf('norme technique')], adapters()));
    const second = await seen(await load([fileOf('norme technique')], adapters()));
    expect(reads).toBe(1);
    expect(second).toEqual(first);
    expect(JSON.stringify(first)).toContain('normes techniques');
    expect(JSON.stringify(first)).toContain('tbx-concept-id');
    expect(JSON.stringify(first)).toContain('term-of-one-letter');
  });

  it('reads anew what has changed, and that alone is found', async () => {
    await seen(await load([fileOf('norme technique')], adapters()));
    const changed = await load([fileOf('norme juridique')], adapters());
    expect(reads).toBe(2);
    expect(await found(changed, 'normes techniques, normes juridiques')).toEqual(['normes juridiques']);
  });

  it('has one file of a kind in its cache, whatever changes', async () => {
    for (const text of ['norme', 'accord', 'usage']) await seen(await load([fileOf(text)], adapters()));
    expect(readdirSync(path.join(folder, 'cache')).sort()).toEqual(['termbase.bin', 'terms-fr.bin', 'terms-vi.bin']);
  });

  it('reads anew under another name, in another order and for another version of the product', async () => {
    const [a, b] = [fileOf('norme', 'a.tbx'), fileOf('accord', 'b.tbx')];
    await load([a, b], adapters());
    await load([b, a], adapters());
    expect(reads).toBe(4);
    await load([{ ...b, path: 'c.tbx' }, a], adapters());
    expect(reads).toBe(6);
    await load([{ ...b, path: 'c.tbx' }, a], adapters({ product: 'another' }));
    expect(reads).toBe(8);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('{"version":1}')],
    ['damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8, 7)])],
  ])('works as without a cache where that is %s, and mends it', async (_, spoil) => {
    const first = await seen(await load([fileOf('norme technique')], adapters()));
    for (const name of ['termbase.bin', 'terms-fr.bin', 'terms-vi.bin']) {
      const file = path.join(folder, 'cache', name);
      writeFileSync(file, spoil(readFileSync(file)));
    }
    expect(await seen(await load([fileOf('norme technique')], adapters()))).toEqual(first);
    expect(reads).toBe(2);
    await seen(await load([fileOf('norme technique')], adapters()));
    expect(reads).toBe(2);
  });

  it('works where the cache can not be written', async () => {
    writeFileSync(path.join(folder, 'cache'), 'a file where the folder should be');
    const loaded = await load([fileOf('norme technique')], adapters());
    expect(await found(loaded, 'normes techniques')).toEqual(['normes techniques']);
  });

  it('keeps no small termbase', async () => {
    const small = termbase(concept('x', { fr: ['norme technique'] }));
    const bytes = Buffer.from([...writeTbx(small)].join(''));
    const loaded = await load([{ path: 'small.tbx', bytes }], adapters());
    expect(await found(loaded, 'normes techniques')).toEqual(['normes techniques']);
    expect(existsSync(path.join(folder, 'cache'))).toBe(false);
  });

  it('makes a matcher once', async () => {
    const loaded = await load([fileOf('norme')], adapters());
    expect(await loaded.matcherFor(fr)).toBe(await loaded.matcherFor(fr));
  });

  it('says which file is no termbase', async () => {
    const bad = { path: 'bad.tbx', bytes: Buffer.from('<tbx') };
    await expect(load([fileOf('norme'), bad], adapters())).rejects.toThrow('bad.tbx');
    const latin1 = { path: 'latin1.tbx', bytes: Buffer.from([0x3c, 0xe9, 0x20]) };
    await expect(load([latin1], adapters())).rejects.toThrow('latin1.tbx');
  });

  it('has the hash of the files’ bytes, a line end between them', async () => {
    const [a, b] = [fileOf('norme', 'a.tbx'), fileOf('accord', 'b.tbx')];
    const joined = Buffer.concat([a.bytes, Buffer.from('\n'), b.bytes]);
    expect((await load([a, b], adapters())).hash).toBe(adapters().digest(joined));
    expect((await load([], adapters())).hash).toBe(adapters().digest(Buffer.alloc(0)));
  });
});
