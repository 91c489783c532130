import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const document = (unit: string, root = 'srcLang="en" trgLang="fr"') =>
  `\uFEFF<?xml version='1.0'?>\r\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${root}>\r\n<!-- kept --><file id='f'>${unit}</file></xliff>\r\n`;

const valid = document('<unit id="u"><segment><source>One &#x26; one. Two.</source></segment></unit>');

function run(files: Readonly<Record<string, string>>, args: readonly string[], input?: string) {
  const folder = folderWith(files);
  const result = passerelle(folder, ['xliff', 'convert', ...args], input);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return { ...result, folder, read };
}

describe('passerelle xliff convert', () => {
  it('writes the same bytes without options', () => {
    const { code, stdout, stderr, read } = run({ 'in.xlf': valid }, ['in.xlf', 'out.xlf']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(read('out.xlf')).toBe(valid);
  });

  it('reads standard input and writes standard output', () => {
    const { code, stdout } = run({}, ['-', '-'], valid);
    expect(code).toBe(0);
    expect(stdout).toBe(valid);
  });

  it('may write over the file that it reads', () => {
    const { code, read, folder } = run({ 'a.xlf': valid }, ['--pseudo', 'a.xlf', 'a.xlf']);
    expect(code).toBe(0);
    expect(read('a.xlf')).toMatch(/<\/source><target>\[Öñéé &#x26; .*\]<\/target><\/segment>/u);
    expect(read('a.xlf').replace(/<target>.*<\/target>/u, '')).toBe(valid);
    expect(Object.keys(snapshot(folder))).toEqual(['a.xlf']);
  });

  it('does several things at once', () => {
    const { code, stdout } = run({ 'in.xlf': valid }, ['--segment', '--pseudo', '--to', '2.2', 'in.xlf', '-']);
    expect(code).toBe(0);
    expect(stdout).toContain('document:2.2" version="2.2"');
    expect(stdout).toMatch(/<source>Two\.<\/source><target>\[Ţŵöö\.\]<\/target>/u);
  });

  it('refuses an invalid file with its findings and writes nothing', () => {
    const invalid = document('<unit id="u"><segment state="done"><source>a</source></segment></unit>');
    const { code, stdout, stderr, folder } = run({ 'in.xlf': invalid }, ['in.xlf', 'out.xlf']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('in.xlf:3:');
    expect(stderr).toContain('(xliff-attribute-value)');
    expect(stderr).toContain('in.xlf is not valid, so nothing was written.');
    expect(existsSync(path.join(folder, 'out.xlf'))).toBe(false);
  });

  it('refuses a file that is no XML, and one that is cut off', () => {
    for (const text of ['Bonjour', valid.slice(0, -30)]) {
      const { code, stderr } = run({ 'in.xlf': text }, ['in.xlf', 'out.xlf']);
      expect(code).toBe(1);
      expect(stderr).toContain('xliff-not-readable');
    }
  });

  it('ends with 2 where it cannot be done', () => {
    expect(run({}, ['absent.xlf', '-'])).toMatchObject({ code: 2, stderr: expect.stringContaining('does not exist') });
    expect(run({ 'in.xlf': valid }, ['--to', '3.0', 'in.xlf', '-']).code).toBe(2);
    expect(run({ 'in.xlf': valid }, ['in.xlf']).code).toBe(2);
    expect(run({ 'in.xlf': valid }, ['--to', '2.1', 'in.xlf', '.']).code).toBe(2);
    const unknown = valid.replace('srcLang="en"', 'srcLang="de"');
    expect(run({ 'in.xlf': unknown }, ['--segment', 'in.xlf', '-'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('de'),
    });
  });
});
