import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const xliff = `<?xml version="1.0"?>
<!-- a comment -->
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"   srcLang="fr" trgLang="en">
  <file id="f1">
    <unit id="u1"><segment id="s1" state="translated"><source>Il y a 12 pays.</source><target>There are 13 countries.</target></segment></unit>
    <unit id="u2">
      <segment id="s1" state="translated"><source>Il y a 14 et 30 pays.</source><target>There are 15 and 31 countries.</target></segment>
    </unit>
  </file>
</xliff>
`;
const signed = ['--reason', 'The client counts so.', '--by', 'An Nguyễn'];

const numbersIn = (folder: string, ...args: readonly string[]) => {
  const { code, stdout } = passerelle(folder, ['check', 'a.xlf', '--format', 'json', ...args]);
  const { findings, ignored } = JSON.parse(stdout) as { findings: readonly Finding[]; ignored: number };
  const numbers = findings.filter(({ ruleId }) => ruleId === 'number').map(({ unit, actual }) => `${unit} ${actual}`);
  return { code, numbers, ignored };
};
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

describe('ignore', () => {
  it('lets a finding stand, counts it, and leaves every other byte as it was', () => {
    const folder = folderWith({ 'a.xlf': xliff });
    expect(numbersIn(folder)).toEqual({ code: 1, numbers: ['u1 13', 'u2 15', 'u2 31'], ignored: 0 });
    const { code, stdout, stderr } = passerelle(folder, ['ignore', 'a.xlf', 'number', '--unit', 'u1', ...signed]);
    expect([code, stderr]).toEqual([0, '1 finding ignored in a.xlf.\n']);
    expect(stdout).toContain('The source has 12');
    expect(numbersIn(folder)).toEqual({ code: 1, numbers: ['u2 15', 'u2 31'], ignored: 1 });
    const after = readFileSync(path.join(folder, 'a.xlf'), 'utf8');
    const at = after.indexOf('<unit id="u1">');
    const end = after.indexOf('<unit id="u2">');
    const rest =
      after.slice(0, at).replace(' xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"', '') + after.slice(end);
    expect(rest).toBe(xliff.replace(/<unit id="u1">.*?<\/unit>\s*/u, ''));
    expect(passerelle(folder, ['xliff', 'validate', 'a.xlf']).code).toBe(0);
  });

  it('tells two findings of one check in one segment apart', () => {
    const folder = folderWith({ 'a.xlf': xliff });
    passerelle(folder, ['ignore', 'a.xlf', 'number', '--unit', 'u2', '--segment', 's1', '--actual', '31', ...signed]);
    expect(numbersIn(folder).numbers).toEqual(['u1 13', 'u2 15']);
  });

  it('takes all findings of a check where nothing narrows it down; then the file is clean', () => {
    const folder = folderWith({ 'a.xlf': xliff });
    expect(passerelle(folder, ['ignore', 'a.xlf', 'number', ...signed]).stderr).toBe('3 findings ignored in a.xlf.\n');
    expect(numbersIn(folder)).toEqual({ code: 0, numbers: [], ignored: 3 });
    expect(passerelle(folder, ['check', 'a.xlf']).stderr).toContain('3 findings ignored.');
  });

  it.each([
    ['the target', 'There are 13 countries.', 'There are 13 countries!'],
    ['the source', 'Il y a 12 pays.', 'Il y a 12 états.'],
  ])('comes back when %s changes, which is told', (_, from, to) => {
    const folder = folderWith({ 'a.xlf': xliff });
    passerelle(folder, ['ignore', 'a.xlf', 'number', ...signed]);
    edit(path.join(folder, 'a.xlf'), from, to);
    expect(numbersIn(folder)).toMatchObject({ code: 1, numbers: ['u1 13'], ignored: 2 });
    expect(passerelle(folder, ['check', 'a.xlf']).stderr).toContain(
      '2 findings ignored; 1 finding came back, since a text changed.',
    );
    expect(passerelle(folder, ['ignore', 'a.xlf', '--list']).stdout).toContain(
      'u1 number “13”: The client counts so. (An Nguyễn, ',
    );
    expect(passerelle(folder, ['ignore', 'a.xlf', '--list']).stdout.match(/lapsed: a text has changed/gu)).toHaveLength(
      1,
    );
    passerelle(folder, ['ignore', 'a.xlf', 'number', ...signed]);
    expect(passerelle(folder, ['ignore', 'a.xlf', '--list']).stdout).not.toContain('lapsed');
    expect(numbersIn(folder)).toEqual({ code: 0, numbers: [], ignored: 3 });
  });

  it('is listed, shown and undone', () => {
    const folder = folderWith({ 'a.xlf': xliff });
    expect(passerelle(folder, ['ignore', 'a.xlf', '--list'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing is ignored in a.xlf.\n',
    });
    passerelle(folder, ['ignore', 'a.xlf', 'number', ...signed]);
    const list = passerelle(folder, ['ignore', 'a.xlf', '--list', '--unit', 'u2']).stdout;
    expect(list).toMatch(
      /^u2\.s1 number “15”: The client counts so\. \(An Nguyễn, \d{4}-\d\d-\d\d\)\nu2\.s1 number “31”/u,
    );
    expect(passerelle(folder, ['check', 'a.xlf', '--show-ignored']).stdout).toMatch(
      /^a\.xlf u1\.s1 ignored: .*\(number\) — The client counts so\. \(An Nguyễn, .*\)$/mu,
    );
    const shown = JSON.parse(passerelle(folder, ['check', 'a.xlf', '--show-ignored', '--format', 'json']).stdout);
    expect(shown.ignoredFindings[0]).toMatchObject({ finding: { unit: 'u1' }, ignore: { by: 'An Nguyễn' } });
    expect(passerelle(folder, ['ignore', 'a.xlf', 'number', '--undo', '--actual', '13']).stderr).toBe(
      '1 finding no longer ignored in a.xlf.\n',
    );
    expect(numbersIn(folder)).toEqual({ code: 1, numbers: ['u1 13'], ignored: 2 });
  });

  it('is signed by the name that git has', () => {
    const folder = folderWith({ 'a.xlf': xliff });
    spawnSync('git', ['init', '-q'], { cwd: folder });
    spawnSync('git', ['config', 'user.name', 'Lan Trần'], { cwd: folder });
    passerelle(folder, ['ignore', 'a.xlf', 'number', '--reason', 'So be it.']);
    expect(passerelle(folder, ['ignore', 'a.xlf', '--list']).stdout).toContain('(Lan Trần, ');
  });

  it('keeps signs of XML and of control in a reason harmless', () => {
    const folder = folderWith({ 'a.xlf': xliff });
    passerelle(folder, [
      'ignore',
      'a.xlf',
      'number',
      '--unit',
      'u1',
      '--reason',
      ' a <b> & "c"\n\u001b[31m d ',
      '--by',
      'x',
    ]);
    expect(passerelle(folder, ['ignore', 'a.xlf', '--list']).stdout).toContain(': a <b> & "c" [31m d (x, ');
    expect(numbersIn(folder).ignored).toBe(1);
  });

  const bad = folderWith({
    'a.xlf': xliff,
    'a.tsv': 'fr\ten\nIl y a 12 pays.\tThere are 13 countries.\n',
    'old.xlf': '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
    'cut.xlf': xliff.slice(0, 300),
  });

  it.each([
    [['a.xlf', 'number', '--by', 'x'], /^A reason is missing: --reason TEXT/u],
    [['a.xlf', 'number', '--by', 'x', '--reason', ' \n '], /^A reason is missing/u],
    [['a.xlf', ...signed], /^Name the check whose finding/u],
    [['a.xlf', 'numbr', ...signed], /^There is no check numbr \(did you mean number\?\)\./u],
    [['a.xlf', 'quotes', ...signed], /^a\.xlf has no finding of quotes there\./u],
    [['a.xlf', 'number', '--unit', 'u9', ...signed], /^a\.xlf has no finding of number there\./u],
    [['a.xlf', 'number', '--undo'], /^a\.xlf ignores no finding of number there\./u],
    [['a.xlf', '--list', '--undo'], /^--list and --undo exclude each other\./u],
    [['a.tsv', 'number', ...signed], /^a\.tsv is no XLIFF 2 file/u],
    [['old.xlf', 'number', ...signed], /^old\.xlf is no XLIFF 2 file.*xliff convert old\.xlf NEW\.xlf --to 2\.1\.$/u],
    [['cut.xlf', 'number', ...signed], /^cut\.xlf:\d+:\d+: /u],
    [['no.xlf', 'number', ...signed], /^no\.xlf does not exist\./u],
    [['', 'number', ...signed], /an empty text was given/u],
  ])('refuses in one sentence: %j', (args, sentence) => {
    const before = snapshot(bad);
    const { code, stderr } = passerelle(bad, ['ignore', ...args]);
    expect([code, stderr.trim()]).toEqual([2, expect.stringMatching(sentence)]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(snapshot(bad)).toEqual(before);
  });
});

describe('what is ignored in a project', () => {
  const project = () => {
    const folder = folderWith({ 'locales/fr/a.txt': 'Il y a 12 pays.\n\nLe forum ouvre demain.\n' });
    passerelle(folder, ['build', '-q']);
    const work = path.join(folder, 'locales/en/a.xlf');
    const targets = ['There are 13 countries.', 'The forum opens tomorrow.'];
    let at = 0;
    const text = readFileSync(work, 'utf8')
      .replaceAll('state="initial"', 'state="translated"')
      .replaceAll('</source>', () => `</source><target>${targets[at++]}</target>`);
    writeFileSync(work, text);
    passerelle(folder, ['build', '-q']);
    passerelle(folder, ['ignore', 'locales/en/a.xlf', 'number', ...signed]);
    return { folder, work };
  };
  const built = (folder: string) => {
    const { findings, ignored, returned } = JSON.parse(passerelle(folder, ['build', '--format', 'json']).stdout);
    const numbers = (findings as readonly Finding[]).filter(({ ruleId }) => ruleId === 'number').length;
    return { numbers, ignored, returned };
  };

  it('survives builds while the texts stay, and the build tells', () => {
    const { folder, work } = project();
    const text = readFileSync(work, 'utf8');
    expect(built(folder)).toEqual({ numbers: 0, ignored: 1, returned: 0 });
    expect(readFileSync(work, 'utf8')).toBe(text);
    edit(path.join(folder, 'locales/fr/a.txt'), 'demain', 'lundi');
    expect(built(folder)).toEqual({ numbers: 0, ignored: 1, returned: 0 });
    expect(passerelle(folder, ['build']).stderr + passerelle(folder, ['build']).stdout).toContain('1 finding ignored.');
  });

  it('moves with its paragraph, and comes back with another target', () => {
    const { folder, work } = project();
    edit(path.join(folder, 'locales/fr/a.txt'), 'Il y a', 'Un titre\n\nIl y a');
    expect(built(folder)).toEqual({ numbers: 0, ignored: 1, returned: 0 });
    edit(work, 'There are 13 countries.', 'There are 13 lands.');
    expect(built(folder)).toEqual({ numbers: 1, ignored: 0, returned: 1 });
  });

  it('survives a conversion to 1.2 and back', () => {
    const { folder } = project();
    passerelle(folder, ['xliff', 'convert', 'locales/en/a.xlf', 'old.xlf', '--to', '1.2']);
    passerelle(folder, ['xliff', 'convert', 'old.xlf', 'new.xlf', '--to', '2.1']);
    expect(passerelle(folder, ['ignore', 'new.xlf', '--list']).stdout).toContain('number “13”: The client counts so.');
    expect(JSON.parse(passerelle(folder, ['check', 'old.xlf', '--format', 'json']).stdout).ignored).toBe(1);
  });
});
