import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { xliff } from '../../src/adapters/formats/xliff/index.ts';
import { filesWorkspace } from '../../src/adapters/workspace/files.ts';
import { fileAdapters } from '../../src/cli/adapters.ts';
import type { BilingualFormat } from '../../src/core/ports.ts';
import { type FixFilesOptions, fixFiles } from '../../src/pipeline/term-changes.ts';
import { document, unit } from '../builders/document.ts';
import { concept, term, termbase } from '../core/terms/termbases.ts';

const before = termbase(concept('system', { fr: ['système'], en: ['AI system'] }));
const after = termbase(
  concept('system', { fr: ['système'], en: [term('AI system', { status: 'deprecated' }), 'AI tool'] }),
);
const work = document([unit('u1', [{ source: 'Un système.', target: 'An AI system.', state: 'final' }])], 'en');
const options: FixFilesOptions = { writes: true, replacesAdmitted: false };

function started() {
  const root = mkdtempSync(path.join(tmpdir(), 'passerelle-fix-'));
  const file = path.join(root, 'a.xlf');
  writeFileSync(file, [...xliff.write(work)].join(''));
  const adapters = fileAdapters(root, path.join(root, 'out'));
  const list = [{ name: 'a.xlf', path: 'a.xlf' }];
  const run = (format: BilingualFormat = xliff, more: Partial<FixFilesOptions> = {}) => {
    const files = { workspace: filesWorkspace(root), list };
    return fixFiles(files, { before, after }, { ...options, ...more }, { ...adapters, xliff: format }, () => undefined);
  };
  return { file, run };
}

describe('fixing work files', () => {
  it('writes what reads back as the fixed document', async () => {
    const { file, run } = started();
    expect(await run()).toMatchObject([{ isWritten: true, isBroken: false, fixes: [{ after: 'An AI tool.' }] }]);
    expect(readFileSync(file, 'utf8')).toContain('<target>An AI tool.</target>');
    expect(await run()).toMatchObject([{ isWritten: false, fixes: [] }]);
  });

  it('writes nothing where that is not asked for, or for other languages', async () => {
    const { file, run } = started();
    const text = readFileSync(file, 'utf8');
    expect(await run(xliff, { writes: false })).toMatchObject([
      { isWritten: false, fixes: [{ after: 'An AI tool.' }] },
    ]);
    expect(await run(xliff, { lang: 'vi' })).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(await run(xliff, { lang: 'EN' })).toMatchObject([{ isWritten: true }]);
  });

  it('leaves a file as it is that would lose something by being written', async () => {
    const { file, run } = started();
    const text = readFileSync(file, 'utf8');
    const lossy: BilingualFormat = {
      ...xliff,
      *write(fixed) {
        yield [...xliff.write(fixed)].join('').replace('Un système.</source>', 'Un.</source>');
      },
    };
    await expect(run(lossy)).rejects.toMatchObject({ code: 'not-read-back' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('leaves a file as it is that somebody changed meanwhile', async () => {
    const { file, run } = started();
    const theirs = `${readFileSync(file, 'utf8')}\n`;
    const slow: BilingualFormat = {
      ...xliff,
      *write(fixed) {
        writeFileSync(file, theirs);
        yield* xliff.write(fixed);
      },
    };
    await expect(run(slow)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(readFileSync(file, 'utf8')).toBe(theirs);
  });
});
