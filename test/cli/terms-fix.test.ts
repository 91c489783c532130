import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, hasGit } from '../git.ts';
import { folderWith, passerelle, snapshot } from './passerelle.ts';
import { change, changedGlossary, enFile, glossary, glossaryFile, project, viFile } from './terms-changes.ts';
import { translate } from './translate.ts';

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** A segment of the work file as XML text, from its source on, without markers. */
function segmentWith(folder: string, file: string, source: string): string {
  const segments = read(folder, file).match(/<segment [\s\S]*?<\/segment>/gu) ?? [];
  const plain = segments.map((segment) => segment.replace(/<\/?mrk[^>]*>/gu, ''));
  return plain.find((segment) => segment.includes(`<source>${source}</source>`)) ?? '';
}

/** A project with its old glossary in old.tbx and the changed one in its place. */
function changed(): string {
  const folder = project();
  writeFileSync(path.join(folder, 'old.tbx'), glossary({}));
  change(folder, changedGlossary);
  return folder;
}

describe('terms fix', () => {
  it('shows each target before and after, and writes nothing', () => {
    const folder = changed();
    const files = snapshot(folder);
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'fix', 'old.tbx']);
    expect(code).toBe(0);
    expect(stdout).toContain('locales/vi/a.xlf  u1 s1  final → translated');
    expect(stdout).toContain('vi  -   Quản trị rất quan trọng.\n  vi  +   Điều hành rất quan trọng.');
    expect(stderr).toContain('1 segment can be fixed safely, 0 with terms left to a person.');
    expect(snapshot(folder)).toEqual(files);
  });

  it('with --write changes that target and its state, keeps the old one as a match, and leaves the rest byte for byte', () => {
    const folder = changed();
    const before = snapshot(folder);
    const { code, stderr } = passerelle(folder, ['terms', 'fix', 'old.tbx', '--write']);
    expect(code).toBe(0);
    expect(stderr).toContain('1 segment in 1 file fixed, 1 of them to be reviewed again');
    expect(segmentWith(folder, viFile, 'La gouvernance compte.')).toMatch(
      /state="translated"[\s\S]*<target>Điều hành rất quan trọng\.<\/target>/u,
    );
    expect(segmentWith(folder, viFile, 'Le forum ouvre demain.')).toContain('state="final"');
    const after = snapshot(folder);
    const differing = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(differing).toEqual([viFile]);
    const without = (text: string) =>
      text
        .replace(/ *<mtc:matches>[\s\S]*?<\/mtc:matches>\n/u, '')
        .replace(' xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"', '')
        .replace('Điều hành rất', 'Quản trị rất')
        .replace('<segment id="s1" state="translated">', '<segment id="s1" state="final">');
    expect(without(read(folder, viFile))).toBe(Buffer.from(before[viFile] ?? '', 'latin1').toString('utf8'));
    expect(existsSync(path.join(folder, '.passerelle.lock'))).toBe(false);
  });

  it('survives the builds after it: target, state and match stay, and nothing goes to memory', () => {
    const folder = changed();
    passerelle(folder, ['terms', 'fix', 'old.tbx', '--write']);
    for (let round = 0; round < 2; round++) {
      expect(passerelle(folder, ['build', '-q']).code).toBe(0);
      expect(segmentWith(folder, viFile, 'La gouvernance compte.')).toMatch(
        /state="translated"[\s\S]*<target>Điều hành rất quan trọng\.<\/target>/u,
      );
      expect(read(folder, viFile).match(/origin="passerelle:replaced"/gu)).toHaveLength(1);
      expect(existsSync(path.join(folder, 'memory/retired.tmx'))).toBe(false);
    }
    expect(read(folder, 'out/vi/a.txt')).toContain('Điều hành rất quan trọng.');
    expect(passerelle(folder, ['terms', 'fix', 'old.tbx']).stdout).toBe('');
    expect(passerelle(folder, ['check', '--fail-on', 'minor']).code).toBe(0);
  });

  it('does not come back where the same sentence is added once more', () => {
    const folder = changed();
    passerelle(folder, ['terms', 'fix', 'old.tbx', '--write']);
    const source = path.join(folder, 'locales/fr/a.txt');
    writeFileSync(source, `${readFileSync(source, 'utf8')}\nLa gouvernance compte.\n`);
    passerelle(folder, ['build', '-q']);
    expect(read(folder, 'out/vi/a.txt')).not.toContain('Quản trị');
  });

  it('lists with its reason what is not safe, also in JSON', () => {
    const folder = project();
    writeFileSync(path.join(folder, 'old.tbx'), glossary({}));
    translate(path.join(folder, viFile), 'Le forum ouvre demain.', 'Quản trị khai mạc ngày mai.', 'final');
    change(folder, changedGlossary);
    const { stdout } = passerelle(folder, ['terms', 'fix', 'old.tbx']);
    expect(stdout).toContain('left as it is: “Quản trị” (concept governance): the source does not have the concept.');
    const { version, segments } = JSON.parse(
      passerelle(folder, ['terms', 'fix', 'old.tbx', '--format', 'json']).stdout,
    );
    expect(version).toBe(1);
    expect(segments).toMatchObject([
      { after: 'Điều hành rất quan trọng.', newState: 'translated', refusals: [], isWritten: false },
      { before: 'Quản trị khai mạc ngày mai.', newState: 'final', refusals: [{ reason: 'not-in-source' }] },
    ]);
  });

  it('keeps to the language that is asked for, and replaces admitted terms only with --preferred', () => {
    const folder = project();
    writeFileSync(path.join(folder, 'old.tbx'), glossary({}));
    const admitted = glossary({
      vi: [{ term: 'quản trị', status: 'admitted' }, { term: 'điều hành' }],
      en: [{ term: 'governance', status: 'admitted' }, { term: 'steering' }],
    });
    change(folder, admitted);
    expect(passerelle(folder, ['terms', 'fix', 'old.tbx']).stdout).toBe('');
    const { stdout } = passerelle(folder, ['terms', 'fix', 'old.tbx', '--preferred', '--lang', 'en', '--write']);
    expect(stdout).toContain('en  +   Steering matters.');
    expect(read(folder, enFile)).toContain('Good steering.');
    expect(read(folder, viFile)).toContain('Quản trị rất');
  });

  it('waits for nobody: with the project locked it says so and writes nothing', () => {
    const folder = changed();
    writeFileSync(path.join(folder, '.passerelle.lock'), `${process.pid}\n`);
    const before = read(folder, viFile);
    const { code, stderr } = passerelle(folder, ['terms', 'fix', 'old.tbx', '--write']);
    expect(code).toBe(2);
    expect(stderr).toContain(`process ${process.pid}`);
    expect(read(folder, viFile)).toBe(before);
  });

  it('leaves a work file with mistakes as it is, and says so', () => {
    const folder = changed();
    const file = path.join(folder, viFile);
    const broken = read(folder, viFile).replace('khai mạc', '<em startRef="nothing"/>khai mạc');
    writeFileSync(file, broken);
    const { code, stderr } = passerelle(folder, ['terms', 'fix', 'old.tbx', '--write']);
    expect(code).toBe(2);
    expect(stderr).toContain(viFile);
    expect(read(folder, viFile)).toBe(broken);
  });

  it('refuses a language that no work file has, and a project without work files', () => {
    const folder = changed();
    const wrong = passerelle(folder, ['terms', 'fix', 'old.tbx', '--lang', 'de']);
    expect([wrong.code, wrong.stderr]).toEqual([2, '--lang takes the target language of a work file, not de.\n']);
    const bare = folderWith({ [glossaryFile]: changedGlossary, 'old.tbx': glossary({}) });
    const none = passerelle(bare, ['terms', 'fix', 'old.tbx']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('There is no work file')]);
  });

  it.skipIf(!hasGit)('takes the termbase of HEAD for what was before', () => {
    const folder = project();
    commitAll(folder, 'one');
    change(folder, changedGlossary);
    expect(passerelle(folder, ['terms', 'fix']).stdout).toContain('Điều hành rất quan trọng.');
    const bare = project();
    expect(passerelle(bare, ['terms', 'fix']).stderr).toContain('not in a git repository');
    expect(existsSync(path.join(bare, glossaryFile))).toBe(true);
  });
});
