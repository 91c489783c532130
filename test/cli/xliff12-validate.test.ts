import { describe, expect, it } from 'vitest';
import { dialects } from '../adapters/formats/xliff12/dialects.ts';
import { folderWith, passerelle } from './passerelle.ts';

const sound = dialects['weblate.xlf'] ?? '';
const broken = sound.replace('state="final"', 'state="done"');

describe('passerelle xliff validate with 1.2 files', () => {
  it('says that a sound one is valid', () => {
    const folder = folderWith({ 'a.xlf': sound });
    expect(passerelle(folder, ['xliff', 'validate', 'a.xlf'])).toMatchObject({
      code: 0,
      stdout: 'a.xlf: valid XLIFF 1.2\n',
      stderr: '',
    });
  });

  it('names the place and the rule of what is wrong', () => {
    const folder = folderWith({ 'a.xlf': broken });
    const { code, stdout } = passerelle(folder, ['xliff', 'validate', 'a.xlf']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^a\.xlf:10:9: major: The attribute state of <target> is "done".*\(xliff-attribute-value\)$/mu,
    );
    expect(stdout).toMatch(/^a\.xlf: not valid$/mu);
  });

  it('gives a line of JSON a file, with the version of each', () => {
    const folder = folderWith({ 'a.xlf': broken, 'b.xlf': sound, 'c.xlf': '<xliff version="1.1"/>' });
    const { code, stdout } = passerelle(folder, ['xliff', 'validate', '--format', 'json', 'a.xlf', 'b.xlf', 'c.xlf']);
    expect(code).toBe(1);
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ version, valid, findings }) => [version, valid, findings.length])).toEqual([
      ['1.2', false, 1],
      ['1.2', true, 0],
      ['1.1', false, 1],
    ]);
    expect(told[0].findings[0]).toMatchObject({
      ruleId: 'xliff-attribute-value',
      severity: 'major',
      line: 10,
      column: 9,
    });
    expect(told[2].findings[0].message).toMatch(/^This is XLIFF 1\.1,/u);
  });
});
