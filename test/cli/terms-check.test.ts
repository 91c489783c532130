import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publicData } from '../public-data.ts';
import { folderWith, passerelle } from './passerelle.ts';

const tbx = (concepts: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>\n${concepts}\n</body></text></tbx>\n`;
const entry = (id: string, fr: string, en: string, more = '') => `<conceptEntry id="${id}">${more}
<langSec xml:lang="fr"><descrip type="definition">Ce que dit ${id}.</descrip>
<termSec><term>${fr}</term><admin type="source">a law</admin></termSec></langSec>
<langSec xml:lang="en"><termSec><term>${en}</term><admin type="source">a law</admin></termSec></langSec></conceptEntry>`;
const good = tbx(`${entry('law', 'loi', 'law')}\n${entry('decree', 'décret', 'decree')}`);
const bad = tbx(`${entry('law', 'loi', 'law')}\n${entry('act', 'loi', 'x')}`);

interface Reported {
  readonly ruleId: string;
  readonly severity: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

function findingsOf(stdout: string): readonly Reported[] {
  const report: { version: number; findings: readonly Reported[] } = JSON.parse(stdout);
  expect(report.version).toBe(1);
  return report.findings;
}

describe('terms check', () => {
  const folder = folderWith({
    'good.tbx': good,
    'bad.tbx': bad,
    'cut.tbx': good.slice(0, 300),
    'table.csv': 'concept,fr,en\nlaw,loi,law\nlaw2,loi,\n',
    'status.tbx': tbx(
      '<conceptEntry id="a"><langSec xml:lang="fr"><termSec><term>loi</term><termNote type="administrativeStatus">best</termNote></termSec></langSec></conceptEntry>',
    ),
  });

  it('exits by the severity that is asked for', () => {
    expect(passerelle(folder, ['terms', 'check', 'good.tbx']).code).toBe(0);
    expect(passerelle(folder, ['terms', 'check', 'bad.tbx']).code).toBe(1);
    expect(passerelle(folder, ['terms', 'check', 'bad.tbx', '--fail-on', 'critical']).code).toBe(0);
    expect(passerelle(folder, ['terms', 'check', 'bad.tbx', '--fail-on', 'never']).code).toBe(0);
  });

  it('gives each finding its line and column', () => {
    const { stdout } = passerelle(folder, ['terms', 'check', 'bad.tbx', '--format', 'json']);
    const places = findingsOf(stdout).map(({ ruleId, file, line, column }) => `${ruleId} ${file}:${line}:${column}`);
    const secondConcept = 3 + 4;
    expect(places).toEqual([
      `term-shared bad.tbx:${secondConcept + 2}:10`,
      `term-of-one-letter bad.tbx:${secondConcept + 3}:33`,
    ]);
  });

  it('asks a termbase outside a project for the languages that it has', () => {
    const { stdout } = passerelle(folder, ['terms', 'check', 'table.csv', '--format', 'json']);
    expect(findingsOf(stdout).filter(({ ruleId }) => ruleId === 'concept-language-missing')).toHaveLength(1);
  });

  it('tells what the reader found, once', () => {
    const twice = folderWith({ 'twice.tbx': tbx(`${entry('law', 'loi', 'law')}${entry('law', 'décret', 'decree')}`) });
    const rules = (name: string, where: string) =>
      findingsOf(passerelle(where, ['terms', 'check', name, '--format', 'json']).stdout).map(({ ruleId }) => ruleId);
    expect(rules('status.tbx', folder)).toContain('tbx-status');
    expect(rules('twice.tbx', twice)).toEqual(['tbx-concept-id']);
  });

  it('prints a report for people, SARIF and JUnit', () => {
    const pretty = passerelle(folder, ['terms', 'check', 'good.tbx', 'bad.tbx']);
    expect(pretty.stdout).toContain('bad.tbx');
    expect(pretty.stderr).toContain('in 2 files checked.');
    const sarif = JSON.parse(passerelle(folder, ['terms', 'check', 'bad.tbx', '--format', 'sarif']).stdout);
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'term-shared', level: 'note' });
    const junit = passerelle(folder, ['terms', 'check', 'bad.tbx', '--format', 'junit']).stdout;
    expect(junit).toContain('<testsuites name="passerelle check" tests="2" failures="1" errors="0">');
  });

  it.each([
    [['missing.tbx'], 'missing.tbx does not exist'],
    [['cut.tbx'], 'cut.tbx:'],
    [['--fail-on', 'worst'], 'worst'],
  ])('refuses %j in one sentence', (args, sentence) => {
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'check', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });

  it('finds nothing at major in the glossary that ships', () => {
    const { code, stdout } = passerelle(folderWith({}), ['terms', 'check', '--fail-on', 'major', '--format', 'json']);
    expect(code).toBe(0);
    expect(findingsOf(stdout).length).toBeGreaterThan(0);
  });

  it('tells once what the standard forbids and reading found too, and leaves to the standard what only it forbids', () => {
    const unnamed = entry('law', 'loi', 'law').replace(' xml:lang="fr"', '').replace('<term>loi', '<term no="1">loi');
    const folder = folderWith({ 'g.tbx': tbx(unnamed) });
    const { code, stdout } = passerelle(folder, ['terms', 'check', 'g.tbx', '--format', 'json']);
    const told = findingsOf(stdout).filter(({ ruleId }) => ruleId.startsWith('tbx-'));
    expect(told.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`)).toEqual([
      'tbx-language 4:1',
      'tbx-attribute-not-allowed 5:10',
    ]);
    expect(code).toBe(1);
  });

  it('lets one file of a termbase refer to another, and tells a reference that leads nowhere once', () => {
    const cross = '<ref type="crossReference" target="decree">see</ref>';
    const folder = folderWith({
      'a.tbx': tbx(entry('law', 'loi', 'law', cross)),
      'b.tbx': tbx(entry('decree', 'décret', 'decree')),
    });
    const rules = (...files: readonly string[]) =>
      findingsOf(passerelle(folder, ['terms', 'check', ...files, '--format', 'json']).stdout).map(
        ({ ruleId }) => ruleId,
      );
    expect(rules('a.tbx', 'b.tbx')).toEqual([]);
    expect(rules('a.tbx')).toEqual(['tbx-dangling-target']);
  });

  const majors = { basic_bad: 5, basic_good: 0, core_structure_bad: 6, core_structure_good: 0, min_good: 0 };
  for (const [name, count] of Object.entries(majors)) {
    const data = publicData(`tbx/${name}.tbx`);
    it.skipIf(!data.isThere)(`tells ${count} major findings of ${name}.tbx of another tool${data.whySkipped}`, () => {
      const { code, stdout } = passerelle(folderWith({}), [
        'terms',
        'check',
        fileURLToPath(data.url),
        '--format',
        'json',
      ]);
      expect(findingsOf(stdout).filter(({ severity }) => severity === 'major')).toHaveLength(count);
      expect(code).toBe(count > 0 ? 1 : 0);
    });
  }
});
