import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dialects } from '../adapters/formats/xliff12/dialects.ts';
import { folderWith, passerelle } from './passerelle.ts';

const trados = `\uFEFF${(dialects['trados.sdlxliff'] ?? '').replaceAll('\n', '\r\n')}`;
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('a file of another tool', () => {
  it('has its targets filled or pseudo-translated in place', () => {
    const folder = folderWith({ 'a.sdlxliff': trados });
    expect(passerelle(folder, ['xliff', 'convert', 'a.sdlxliff', 'b.sdlxliff', '--fill-targets'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(read(folder, 'b.sdlxliff')).toBe(
      trados
        .replace('<mrk mtype="seg" mid="2" />', '<mrk mtype="seg" mid="2">Merci à tous.</mrk>')
        .replace('<target><mrk mtype="seg" mid="1">', '<target state="needs-translation"><mrk mtype="seg" mid="1">'),
    );
    expect(passerelle(folder, ['xliff', 'convert', 'a.sdlxliff', 'c.sdlxliff', '--pseudo']).code).toBe(0);
    expect(read(folder, 'c.sdlxliff')).toContain('<mrk mtype="seg" mid="2">[');
    const head = trados.slice(0, trados.indexOf('<target>'));
    expect(read(folder, 'c.sdlxliff').slice(0, head.length)).toBe(head);
  });

  it('is not rewritten by --to 1.2 alone', () => {
    const folder = folderWith({ 'a.sdlxliff': trados });
    passerelle(folder, ['xliff', 'convert', 'a.sdlxliff', 'b.sdlxliff', '--to', '1.2']);
    expect(read(folder, 'b.sdlxliff')).toBe(trados);
  });

  it('is worked on as XLIFF 2 and gets the translations back, with nothing else changed', () => {
    const folder = folderWith({ 'a.sdlxliff': trados });
    passerelle(folder, ['xliff', 'convert', 'a.sdlxliff', 'w.xlf', '--to', '2.1']);
    expect(passerelle(folder, ['xliff', 'merge', 'w.xlf', 'a.sdlxliff']).stderr).toContain('Nothing to merge');
    expect(read(folder, 'a.sdlxliff')).toBe(trados);
    const work = read(folder, 'w.xlf');
    const segment = /<segment id="2" state="initial">\s*<source>Merci à tous.<\/source>/u;
    expect(work).toMatch(segment);
    writeFileSync(
      path.join(folder, 'w.xlf'),
      work.replace(
        segment,
        '<segment id="2" state="translated"><source>Merci à tous.</source><target>Thanks.</target>',
      ),
    );
    const run = passerelle(folder, ['xliff', 'merge', 'w.xlf', 'a.sdlxliff', '--format', 'json']);
    expect(run.stderr).toBe('a.sdlxliff: 1 new target, 0 replaced targets, 0 changed states.\n');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ isWritten: true, newTargets: 1, findings: [] });
    expect(read(folder, 'a.sdlxliff')).toBe(
      trados
        .replace('<mrk mtype="seg" mid="2" />', '<mrk mtype="seg" mid="2">Thanks.</mrk>')
        .replace('<sdl:seg id="2" />', '<sdl:seg id="2" conf="Translated" />'),
    );
  });

  it('keeps a locked segment, and says so', () => {
    const folder = folderWith({ 'a.sdlxliff': trados });
    passerelle(folder, ['xliff', 'convert', 'a.sdlxliff', 'w.xlf', '--to', '2.1']);
    writeFileSync(path.join(folder, 'w.xlf'), read(folder, 'w.xlf').replace('>Confidential document.<', '>Secret.<'));
    const run = passerelle(folder, ['xliff', 'merge', 'w.xlf', 'a.sdlxliff']);
    expect(run.stdout.match(/\(returned-[a-z-]+\)/gu)).toEqual(['(returned-locked)']);
    expect(run.stderr).toContain('Nothing to merge');
    expect(read(folder, 'a.sdlxliff')).toBe(trados);
  });

  it('need not say its target language', () => {
    const angular = (dialects['angular.xlf'] ?? '')
      .replace(' target-language="en"', '')
      .replace(/<target>.*<\/target>/u, '');
    const folder = folderWith({ 'a.xlf': angular });
    passerelle(folder, ['xliff', 'convert', 'a.xlf', 'w.xlf', '--to', '2.1']);
    const work = read(folder, 'w.xlf').replace('srcLang="fr"', 'srcLang="fr" trgLang="en"');
    writeFileSync(path.join(folder, 'w.xlf'), work);
    passerelle(folder, ['xliff', 'convert', 'w.xlf', 'p.xlf', '--pseudo']);
    const run = passerelle(folder, ['xliff', 'merge', 'p.xlf', 'a.xlf']);
    expect(run.stderr).toContain('2 new targets');
    expect(read(folder, 'a.xlf').replace(/\s*<target.*<\/target>/gu, '')).toBe(
      angular.replace(/\s*<target.*<\/target>/gu, ''),
    );
  });

  it('is told where what it says is not clear, and what would go there stays out', () => {
    const unclear = trados.replace(
      '<seg-source><mrk mtype="seg" mid="3">Document confidentiel.',
      '<seg-source><mrk mtype="seg" mid="3">Document secret.',
    );
    const folder = folderWith({ 'a.sdlxliff': unclear });
    passerelle(folder, ['xliff', 'convert', 'a.sdlxliff', 'w.xlf', '--to', '2.1']);
    writeFileSync(path.join(folder, 'w.xlf'), read(folder, 'w.xlf').replace('>To be continued.<', '>More to come.<'));
    const run = passerelle(folder, ['xliff', 'merge', 'w.xlf', 'a.sdlxliff']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('xliff12-source-differs');
    expect(read(folder, 'a.sdlxliff')).toBe(unclear);
  });
});
