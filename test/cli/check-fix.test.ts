import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle } from './passerelle.ts';

const segment = (id: string, target: string, state = 'final') =>
  `<segment id="${id}" state="${state}"><source>Les règles sont simples : un arbitre par équipe.</source><target>${target}</target></segment>`;

const fileOf = (body: string) =>
  `<?xml version='1.0'?>\n<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version="2.0"  srcLang="fr" trgLang="en">\n<file id="f1">\n${body}\n</file>\n</xliff>\n`;

const before = fileOf(
  `<unit id="u1">${segment('s1', 'The rules are simple&#xA0;: one  referee per team.')}</unit>\n<unit id="u2" translate="no">${segment('s1', 'The rules : here.')}</unit>`,
);
const after = fileOf(
  `<unit id="u1">${segment('s1', 'The rules are simple: one referee per team.')}</unit>\n<unit id="u2" translate="no">${segment('s1', 'The rules : here.')}</unit>`,
);

const diff = `--- a.xlf
+++ a.xlf
@@ u1 s1 @@ space-before-mark, doubled-space
-The rules are simple⍽: one··referee per team.
+The rules are simple: one·referee per team.

`;

describe('passerelle check --fix', () => {
  it('mends what is certain, byte for byte as it was else, and shows a diff', () => {
    const folder = folderWith({ 'a.xlf': before });
    const run = passerelle(folder, ['check', '--fix', 'a.xlf']);
    expect(run.stdout.startsWith(diff)).toBe(true);
    expect(run.stderr).toContain('1 segment in 1 file fixed.');
    expect(readFileSync(path.join(folder, 'a.xlf'), 'utf8')).toBe(after);
    expect(run.code).toBe(0);
  });

  it('has nothing left to do a second time', () => {
    const folder = folderWith({ 'a.xlf': after });
    const run = passerelle(folder, ['check', '--fix', 'a.xlf']);
    expect(run.stdout).not.toContain('+++');
    expect(run.stderr).toContain('Nothing to fix.');
    expect(readFileSync(path.join(folder, 'a.xlf'), 'utf8')).toBe(after);
  });

  it.each([
    [
      'en',
      'The «\u00A0cafe\u0301\u00A0» is\u200B open\u00A0:  come <pc id="1">in\u202F</pc>!',
      'The “café” is open: come <pc id="1">in\u202F</pc>!',
    ],
    [
      'vi',
      '«\u00A0Co\u0302ng ty\u00A0»\u200B  a\u0301p du\u0323ng <ph id="1"/>va\u0306n hoa\u0301 : 50\u00A0% !',
      '“Công ty” áp dụng <ph id="1"/>văn hóa: 50%!',
    ],
  ])('mends all kinds at once in %s, and a second time nothing', (lang, target, wanted) => {
    const text = (words: string) =>
      before
        .replace('trgLang="en"', `trgLang="${lang}"`)
        .replace(/<target>The rules are.*?<\/target>/u, `<target>${words}</target>`);
    const folder = folderWith({
      'a.xlf': text(target),
      'pipeline.config.ts': "export default { house: { toneMarks: 'old' } };\n",
    });
    passerelle(folder, ['check', '--fix', 'a.xlf']);
    expect(readFileSync(path.join(folder, 'a.xlf'), 'utf8')).toBe(text(wanted));
    expect(passerelle(folder, ['check', '--fix', 'a.xlf']).stderr).toContain('Nothing to fix.');
    expect(readFileSync(path.join(folder, 'a.xlf'), 'utf8')).toBe(text(wanted));
  });

  it('with --dry-run shows the same diff and writes nothing', () => {
    const folder = folderWith({ 'a.xlf': before });
    const run = passerelle(folder, ['check', '--fix', '--dry-run', 'a.xlf']);
    expect(run.stdout.startsWith(diff)).toBe(true);
    expect(run.stderr).toContain('1 segment in 1 file would be fixed; nothing was written.');
    expect(readFileSync(path.join(folder, 'a.xlf'), 'utf8')).toBe(before);
  });

  it('counts what is left for the exit code, and keeps standard output data', () => {
    const folder = folderWith({ 'a.xlf': before.replace('per team.', 'per team of 12.') });
    const run = passerelle(folder, ['check', '--fix', '--format', 'json', '--fail-on', 'minor', 'a.xlf']);
    const { findings } = JSON.parse(run.stdout);
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['number']);
    expect(run.stderr).toContain('+++ a.xlf');
    expect(run.code).toBe(1);
  });

  it('leaves out a check that the project switched off', () => {
    const folder = folderWith({
      'a.xlf': before,
      'pipeline.config.ts': "export default { checks: { 'space-before-mark': 'off' } };\n",
    });
    passerelle(folder, ['check', '--fix', 'a.xlf']);
    const text = readFileSync(path.join(folder, 'a.xlf'), 'utf8');
    expect(text).toContain('The rules are simple&#xA0;: one referee per team.');
  });

  it('refuses what is no XLIFF 2 in one sentence, before it writes to any other file', () => {
    const old =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="fr" target-language="en" datatype="plaintext"><body/></file></xliff>';
    const folder = folderWith({ 'a.xlf': before, 'b.xlf': old });
    const run = passerelle(folder, ['check', '--fix', 'a.xlf', 'b.xlf']);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/^b\.xlf is not XLIFF 2, and --fix changes nothing else\. /u);
    expect(readFileSync(path.join(folder, 'a.xlf'), 'utf8')).toBe(before);
  });

  it('refuses --dry-run alone', () => {
    const run = passerelle(folderWith({ 'a.xlf': before }), ['check', '--dry-run', 'a.xlf']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toBe('--dry-run goes with --fix: passerelle check --fix --dry-run.\n');
  });
});
