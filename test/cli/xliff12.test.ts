import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const work = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">
  <file id="f1" original="a.txt">
    <unit id="u1" xml:space="preserve">
      <segment id="s1" state="translated">
        <source>Un.</source>
        <target>One.</target>
      </segment>
      <ignorable>
        <source> </source>
      </ignorable>
      <segment id="s2" state="initial">
        <source>Deux.</source>
      </segment>
    </unit>
    <unit id="u2" xml:space="preserve">
      <segment id="s1" state="initial">
        <source>Trois.</source>
      </segment>
    </unit>
  </file>
</xliff>
`;

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('passerelle xliff convert --to 1.2', () => {
  it('writes a trans-unit a unit, with its segments marked', () => {
    const folder = folderWith({ 'w.xlf': work });
    expect(passerelle(folder, ['xliff', 'convert', 'w.xlf', 'out.xlf', '--to', '1.2']).code).toBe(0);
    const text = read(folder, 'out.xlf');
    expect(text).toContain('<source>Un. Deux.</source>');
    expect(text).toContain(
      '<seg-source><mrk mtype="seg" mid="s1">Un.</mrk> <mrk mtype="seg" mid="s2">Deux.</mrk></seg-source>',
    );
    expect(text).toContain(
      '<target state="new"><mrk mtype="seg" mid="s1">One.</mrk> <mrk mtype="seg" mid="s2"></mrk></target>',
    );
  });

  it('fills empty targets with the source where asked, and only then', () => {
    const folder = folderWith({ 'w.xlf': work });
    const { stdout } = passerelle(folder, ['xliff', 'convert', 'w.xlf', '-', '--to', '1.2', '--fill-targets']);
    expect(stdout).toContain('<target state="needs-translation">Trois.</target>');
    expect(stdout).toContain('<mrk mtype="seg" mid="s1">One.</mrk> <mrk mtype="seg" mid="s2">Deux.</mrk></target>');
  });

  it.each([[[]], [['--fill-targets']]])('comes back byte for byte with %j', (options) => {
    const folder = folderWith({ 'w.xlf': work });
    passerelle(folder, ['xliff', 'convert', 'w.xlf', 'out.xlf', '--to', '1.2', ...options]);
    const back = passerelle(folder, ['xliff', 'convert', 'out.xlf', 'back.xlf', '--to', '2.1']);
    expect(back).toMatchObject({ code: 0, stderr: '' });
    expect(read(folder, 'back.xlf')).toBe(work);
  });

  it('says that filling is for 1.2', () => {
    const folder = folderWith({ 'w.xlf': work });
    const run = passerelle(folder, ['xliff', 'convert', 'w.xlf', '-', '--fill-targets']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/--to 1\.2/u);
  });

  it('leaves a 1.2 file as it is where nothing is asked of it', () => {
    const old = '<xliff version="1.2"  xmlns="urn:oasis:names:tc:xliff:document:1.2"></xliff>';
    const folder = folderWith({ 'a.xlf': old });
    expect(passerelle(folder, ['xliff', 'convert', 'a.xlf', '-']).stdout).toBe(old);
  });

  it('says where a 1.2 file is ill-formed', () => {
    const folder = folderWith({
      'a.xlf': '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file',
    });
    const run = passerelle(folder, ['xliff', 'convert', 'a.xlf', '-', '--to', '2.1']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/a\.xlf:2:/u);
  });
});

describe('passerelle xliff merge', () => {
  const returnedFrom = (folder: string, change: (text: string) => string) => {
    passerelle(folder, ['xliff', 'convert', 'w.xlf', 'back.xlf', '--to', '1.2', '--fill-targets']);
    writeFileSync(path.join(folder, 'back.xlf'), change(read(folder, 'back.xlf')));
  };
  const translate = (text: string) =>
    text.replace('<target state="needs-translation">Trois.', '<target state="translated">Three.');

  it('brings what was translated, and leaves the rest of the file as it was', () => {
    const folder = folderWith({ 'w.xlf': work });
    returnedFrom(folder, translate);
    const run = passerelle(folder, ['xliff', 'merge', 'back.xlf', 'w.xlf']);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toContain('1 new target,');
    expect(read(folder, 'w.xlf')).toBe(
      work.replace(
        'state="initial">\n        <source>Trois.</source>',
        'state="translated">\n        <source>Trois.</source>\n        <target>Three.</target>',
      ),
    );
  });

  it('takes all but a segment without a code that may not be deleted, and a unit with a code twice', () => {
    const code = (text: string) => `<ph id="c1" canDelete="no"/> ${text}`;
    const withCodes = work.replace('Deux.', code('Deux.')).replace('Trois.', code('Trois.'));
    const folder = folderWith({ 'w.xlf': withCodes });
    returnedFrom(folder, (text) =>
      text
        .replace(/(<target.*)<x [^>]*> Deux\./u, '$1Two.')
        .replace(/<target (.*)One\./u, '<target $1First.')
        .replace('needs-translation', 'translated')
        .replace(/(<target[^>]*>)(<x [^>]*>) Trois\./u, '$1$2 Three. $2'),
    );
    const run = passerelle(folder, ['xliff', 'merge', 'back.xlf', 'w.xlf']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('1 replaced target');
    expect(run.stderr).not.toContain('2 new');
    expect(run.stdout).toContain('may not be deleted');
    expect(run.stdout).toContain('stands twice in the unit');
    const merged = read(folder, 'w.xlf');
    expect(merged).toContain('<target>First.</target>');
    expect(merged).not.toMatch(/Two|Three/u);
    expect(passerelle(folder, ['xliff', 'validate', 'w.xlf']).code).toBe(0);
  });

  it('writes nothing where nothing came back, or with --dry-run', () => {
    const folder = folderWith({ 'w.xlf': work });
    returnedFrom(folder, (text) => text);
    expect(passerelle(folder, ['xliff', 'merge', 'back.xlf', 'w.xlf']).stderr).toContain('Nothing to merge');
    returnedFrom(folder, translate);
    const before = snapshot(folder);
    expect(passerelle(folder, ['xliff', 'merge', 'back.xlf', 'w.xlf', '--dry-run']).stderr).toContain(
      'Nothing was written',
    );
    expect(snapshot(folder)).toEqual(before);
  });

  it('reports a segment whose source was edited, with exit code 1', () => {
    const folder = folderWith({ 'w.xlf': work });
    returnedFrom(folder, (text) => translate(text).replace('<source>Trois.', '<source>Trois !'));
    const run = passerelle(folder, ['xliff', 'merge', 'back.xlf', 'w.xlf', '--format', 'json']);
    expect(run.code).toBe(1);
    const result: unknown = JSON.parse(run.stdout);
    expect(result).toMatchObject({
      version: 1,
      isWritten: false,
      newTargets: 0,
      findings: [{ ruleId: 'returned-source-differs', unit: 'u2', segment: 's1', file: 'back.xlf' }],
    });
    expect(read(folder, 'w.xlf')).toBe(work);
  });

  it('takes a returned XLIFF 2 file as well', () => {
    const folder = folderWith({
      'w.xlf': work,
      'back.xlf': work.replace('<source>Trois.</source>', '<source>Trois.</source><target>Three.</target>'),
    });
    expect(passerelle(folder, ['xliff', 'merge', 'back.xlf', 'w.xlf']).code).toBe(0);
    expect(read(folder, 'w.xlf')).toContain('<target>Three.</target>');
  });

  it('says what becomes of the targets that it replaced', () => {
    const translated = work.replaceAll(
      /state="initial">(\s*<source>(.*?)<\/source>)/gu,
      'state="translated">$1<target>$2</target>',
    );
    const merged = (old: string, now: string) => {
      const folder = folderWith({ 'w.xlf': translated, 'back.xlf': translated.replaceAll(old, now) });
      return passerelle(folder, ['xliff', 'merge', 'back.xlf', 'w.xlf']).stderr;
    };
    expect(merged('<target>Deux', '<target>Two')).toContain('1 replaced target (the old one stays as a match)');
    expect(merged('<target>', '<target>A ')).toContain('3 replaced targets (the old ones stay as matches)');
  });

  it('refuses a file in other languages', () => {
    const folder = folderWith({ 'w.xlf': work, 'back.xlf': work.replace('trgLang="en"', 'trgLang="vi"') });
    const run = passerelle(folder, ['xliff', 'merge', 'back.xlf', 'w.xlf']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('fr into vi');
  });

  it('refuses a work file that is missing', () => {
    const folder = folderWith({ 'w.xlf': work });
    expect(passerelle(folder, ['xliff', 'merge', 'w.xlf', 'no.xlf']).code).toBe(2);
  });
});
