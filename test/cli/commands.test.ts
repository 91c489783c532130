import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle } from './passerelle.ts';

const xliff = (target: string) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">
  <file id="f1">
    <unit id="u1">
      <segment id="s1" state="translated"><source>Il y a 12 pays.</source><target>${target}</target></segment>
    </unit>
  </file>
</xliff>
`;

describe('check', () => {
  const folder = folderWith({
    'good.xlf': xliff('There are 12 countries.'),
    'bad.xlf': xliff('There are 13 countries.'),
  });

  it('takes any XLIFF file and exits by the severity that is asked for', () => {
    expect(passerelle(folder, ['check', 'good.xlf']).code).toBe(0);
    expect(passerelle(folder, ['check', 'bad.xlf']).code).toBe(1);
    expect(passerelle(folder, ['check', 'bad.xlf', '--fail-on', 'critical']).code).toBe(0);
  });

  it('prints findings by file, with the text in question', () => {
    const { stdout, stderr } = passerelle(folder, ['check', 'good.xlf', 'bad.xlf']);
    expect(stdout).toContain('good.xlf: no findings');
    expect(stdout).toMatch(/bad\.xlf {2}\d major\n\n {2}u1 s1 {2}major +number\n {4}[\s\S]* 13[\s\S]*\^\^/u);
    expect(stderr).toContain('2 segments in 2 files checked.');
  });

  it('prints JSON that is versioned and has the fields of the contract', () => {
    const { stdout } = passerelle(folder, ['check', 'bad.xlf', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(report.version).toBe(1);
    expect(report.findings[0]).toMatchObject({
      severity: 'major',
      file: 'bad.xlf',
      unit: 'u1',
      segment: 's1',
      srcLang: 'fr',
      trgLang: 'en',
      side: 'target',
      actual: expect.stringContaining('13'),
    });
  });

  it('prints SARIF 2.1.0 and JUnit', () => {
    const sarif = JSON.parse(passerelle(folder, ['check', 'bad.xlf', '--format', 'sarif']).stdout);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results[0]).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'bad.xlf' } } }],
    });
    const junit = passerelle(folder, ['check', 'good.xlf', 'bad.xlf', '--format', 'junit']).stdout;
    expect(junit).toMatch(
      /<testsuite name="good\.xlf" tests="1" failures="0"[^>]*>[\s\S]*<testsuite name="bad\.xlf" tests="1" failures="1"[^>]*>/u,
    );
  });

  it('says what to do where there is nothing to check', () => {
    expect(passerelle(folderWith({}), ['check'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no work file to check.'),
    });
  });

  it('takes a file that lies outside the working folder', () => {
    expect(passerelle(folderWith({}), ['check', path.join(folder, 'bad.xlf')]).code).toBe(1);
  });
});

describe('xliff validate', () => {
  const folder = folderWith({
    'good.xlf': xliff('x'),
    'bad.xlf': xliff('x').replace('<source>', '<sauce>').replace('</source>', '</sauce>'),
    'cut.xlf': xliff('x').slice(0, 200),
  });

  it('prints a line of JSON a file, in the shape of the contract', () => {
    const { code, stdout } = passerelle(folder, [
      'xliff',
      'validate',
      'good.xlf',
      'bad.xlf',
      'cut.xlf',
      '--format',
      'json',
    ]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, version, valid }) => [file, version, valid])).toEqual([
      ['good.xlf', '2.0', true],
      ['bad.xlf', '2.0', false],
      ['cut.xlf', expect.anything(), false],
    ]);
    expect(lines[1].findings[0]).toMatchObject({
      ruleId: expect.any(String),
      severity: expect.any(String),
      message: expect.any(String),
      line: 5,
      column: expect.any(Number),
    });
    expect(code).toBe(1);
  });

  it('exits with 0 where all are valid, and reads standard input', () => {
    expect(passerelle(folder, ['xliff', 'validate', 'good.xlf']).code).toBe(0);
    expect(passerelle(folder, ['xliff', 'validate', '-'], xliff('x')).code).toBe(0);
  });

  it('names a file that is not there', () => {
    expect(passerelle(folder, ['xliff', 'validate', 'no.xlf'])).toMatchObject({
      code: 2,
      stderr: 'no.xlf does not exist. Check the spelling of the path.\n',
    });
  });
});

describe('status', () => {
  it('tells segments by state and the gate, and writes nothing', () => {
    const folder = folderWith({ 'locales/fr/a.txt': 'Le forum ouvre demain. Il dure deux jours.\n' });
    const { code, stdout } = passerelle(folder, ['status']);
    expect(stdout).toMatch(
      /^document +language +segments +words +initial +translated +reviewed +final\nlocales\/fr\/a\.txt +en +2 +8 +2 +0 +0 +0$/mu,
    );
    expect(stdout).toContain('English: the gate is not met: 0 of 2 segments are at least translated');
    expect(code).toBe(0);
    const json = JSON.parse(passerelle(folder, ['status', '--format', 'json']).stdout);
    expect(json.version).toBe(1);
    expect(json.documents[0].languages[0].progress.byState.initial).toEqual({ segments: 2, words: 8 });
    expect(json.gates[0]).toMatchObject({ lang: 'en', isMet: false });
  });
});

describe('help and version', () => {
  it('go to standard output and exit with 0', () => {
    expect(passerelle(folderWith({}), ['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage: passerelle'),
    });
    expect(passerelle(folderWith({}), ['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
    expect(passerelle(folderWith({}), ['build', '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--frozen'),
    });
  });
});
