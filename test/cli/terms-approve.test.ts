import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle } from './passerelle.ts';

const config = (gate = '') => `export default { trgLangs: ['en'], gate: { lowestState: 'initial'${gate} } };\n`;
const glossary = (law = 'law') => `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="law"><langSec xml:lang="fr"><termSec><term>loi</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>${law}</term></termSec></langSec></conceptEntry>
<conceptEntry id="decree"><langSec xml:lang="fr"><termSec><term>décret</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>decree</term></termSec></langSec></conceptEntry>
<conceptEntry id="act"><langSec xml:lang="fr"><termSec><term>acte</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>act</term><termNote type="processStatus">unprocessed</termNote></termSec></langSec></conceptEntry>
</body></text></tbx>
`;
const project = (gate?: string) => folderWith({ 'pipeline.config.ts': config(gate), 'glossary/a.tbx': glossary() });
const file = (folder: string) => path.join(folder, 'glossary/approvals.tsv');
const approve = (folder: string, ...args: readonly string[]) => passerelle(folder, ['terms', 'approve', ...args]);
const signed = ['--lang', 'en', '--by', 'Nguyễn An', '--date', '2025-02-28'] as const;

describe('terms approve', () => {
  it('writes a line for each concept, sorted, and only where something changes', () => {
    const folder = project();
    expect(approve(folder, 'law', ...signed).stderr).toContain('1 concept approved in en');
    expect(approve(folder, 'decree', ...signed).code).toBe(0);
    const text = readFileSync(file(folder), 'utf8');
    expect(text).toMatch(
      /^concept\tlanguage\thash\twho\tdate\ndecree\ten\t[0-9a-f]{16}\tNguyễn An\t2025-02-28\nlaw\ten\t[0-9a-f]{16}\tNguyễn An\t2025-02-28\n$/u,
    );
    const again = approve(folder, 'law', '--lang', 'en-GB', '--by', 'Bê');
    expect(again.stderr).toContain('law is approved in en as it is, by Nguyễn An on 2025-02-28.');
    expect(readFileSync(file(folder), 'utf8')).toBe(text);
  });

  it('dates an approval today where no day is given', () => {
    const folder = project();
    approve(folder, 'law', '--lang', 'en', '--by', 'An');
    expect(readFileSync(file(folder), 'utf8')).toMatch(/\tAn\t20\d\d-\d\d-\d\d\n$/u);
  });

  it('lists what is approved, open and re-opened', () => {
    const folder = project();
    approve(folder, 'law', 'decree', ...signed);
    writeFileSync(path.join(folder, 'glossary/a.tbx'), glossary('statute'));
    const { stdout, stderr } = approve(folder, '--list', '--lang', 'en');
    expect(stdout).toBe(
      'en\tre-opened\tlaw\tNguyễn An, 2025-02-28\nen\tapproved\tdecree\tNguyễn An, 2025-02-28\nen\topen\tact\thas proposed terms\n',
    );
    expect(stderr).toBe('en: 1 approved, 1 open, 1 re-opened\n');
    const json = JSON.parse(approve(folder, '--list', '--format', 'json').stdout);
    expect([json.version, json.entries.length]).toEqual([1, 6]);
    const check = JSON.parse(passerelle(folder, ['terms', 'check', '--format', 'json']).stdout);
    expect(check.findings).toContainEqual(
      expect.objectContaining({ ruleId: 'approval-reopened', file: 'glossary/approvals.tsv', line: 3, concept: 'law' }),
    );
  });

  it('approves all that can be approved, and tells what it left out', () => {
    const folder = project();
    const { code, stderr } = approve(folder, '--all', ...signed);
    expect(code).toBe(0);
    expect(stderr).toContain('Left out, because they have proposed terms in en: act.');
    expect(stderr).toContain('2 concepts approved in en');
  });

  it.each<[string, readonly string[], string]>([
    ['an unknown concept', ['lax', ...signed], 'no concept lax; did you mean law?'],
    [
      'a language that the concept lacks',
      ['law', '--lang', 'vi', '--by', 'An'],
      'nothing in vi to approve; it has fr and en',
    ],
    ['a concept with proposed terms', ['act', ...signed], 'proposed terms in en: “act”'],
    ['a day that does not exist', ['law', '--lang', 'en', '--by', 'An', '--date', '2025-02-29'], '--date takes a day'],
    ['a day to come', ['law', '--lang', 'en', '--by', 'An', '--date', '2999-01-01'], '2999-01-01 has not come yet'],
    ['an empty day', ['law', '--lang', 'en', '--by', 'An', '--date', ''], 'not an empty text'],
    ['an empty language', ['law', '--lang', '', '--by', 'An'], '--lang is missing'],
    ['a list in an empty language', ['--list', '--lang', ''], '--lang takes a language such as vi, not an empty text'],
    ['an empty concept', ['', ...signed], 'A concept must be named by its id, and an empty text was given.'],
    ['nobody’s approval', ['law', '--lang', 'en'], '--by is missing'],
    ['an approval in no language', ['law', '--by', 'An'], '--lang is missing'],
    ['no concept', [...signed], 'There is nothing to approve.'],
    ['a good concept beside a bad one', ['law', 'lax', ...signed], 'no concept lax'],
  ])('refuses %s and writes nothing', (_name, args, sentence) => {
    const folder = project();
    const { code, stdout, stderr } = approve(folder, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(existsSync(file(folder))).toBe(false);
  });

  it.each([
    ['named', ['law']],
    ['among all', ['--all']],
  ])('leaves one line of two that both fit where the concept is %s', (_name, chosen) => {
    const folder = project();
    approve(folder, 'law', 'decree', ...signed);
    const text = readFileSync(file(folder), 'utf8');
    const again = text.split('\n').find((line) => line.startsWith('law\t')) ?? '';
    const theirs = again.replace(/Nguyễn An\t.*/u, 'Bê\t2025-03-01');
    writeFileSync(file(folder), `${text}${theirs}\n`);
    const { code, stderr } = approve(folder, ...chosen, ...signed);
    expect(code).toBe(0);
    expect(stderr).toContain('1 concept had several lines, of which the one that fits was kept.');
    expect(readFileSync(file(folder), 'utf8')).toBe(text);
  });

  it('takes an empty file for one without approvals, and writes the head with the first', () => {
    for (const empty of ['', '\uFEFF']) {
      const folder = project();
      writeFileSync(file(folder), empty);
      expect(passerelle(folder, ['terms', 'check', '--fail-on', 'never']).code).toBe(0);
      expect(approve(folder, 'law', ...signed).code).toBe(0);
      expect(readFileSync(file(folder), 'utf8')).toMatch(/^concept\tlanguage\thash\twho\tdate\nlaw\ten\t/u);
    }
  });

  it('leaves a day to come that stands in the file to terms check', () => {
    const folder = project();
    approve(folder, 'law', ...signed);
    writeFileSync(file(folder), readFileSync(file(folder), 'utf8').replace('2025-02-28', '2999-01-01'));
    const { findings } = JSON.parse(passerelle(folder, ['terms', 'check', '--format', 'json']).stdout);
    expect(findings).toContainEqual(expect.objectContaining({ ruleId: 'approval-in-future', line: 2 }));
  });

  it('keeps lines that it can’t read, and leaves a file with conflict markers alone', () => {
    const folder = project();
    writeFileSync(file(folder), '# our list\nlaw en by hand\n');
    approve(folder, 'law', ...signed);
    const text = readFileSync(file(folder), 'utf8');
    expect(text.split('\n').slice(1, 2)).toEqual(['# our list']);
    expect(text.endsWith('\nlaw en by hand\n')).toBe(true);
    const conflicted = `${text}<<<<<<< HEAD\n`;
    writeFileSync(file(folder), conflicted);
    const { code, stderr } = approve(folder, 'decree', ...signed);
    expect([code, readFileSync(file(folder), 'utf8')]).toEqual([2, conflicted]);
    expect(stderr).toContain('conflict markers');
  });
});

describe('a gate that asks for approvals', () => {
  const demandsOf = (folder: string): readonly { isMet: boolean; sentence: string }[] =>
    JSON.parse(passerelle(folder, ['status', '--format', 'json']).stdout).gates[0].demands;
  /** A project whose only sentence has been translated in the work file. */
  const translated = (gate: string): string => {
    const folder = folderWith({
      'pipeline.config.ts': config(gate),
      'glossary/a.tbx': glossary(),
      'locales/fr/a.txt': 'Voici la loi et le décret, sans autre document.\n',
    });
    passerelle(folder, ['build', '--quiet']);
    const work = path.join(folder, 'locales/en/a.xlf');
    const target = '<target>Here are the law and the decree, without any act.</target>';
    writeFileSync(work, readFileSync(work, 'utf8').replace('</source>', `</source>${target}`));
    return folder;
  };

  it('counts the concepts in use that nobody approved as they are', () => {
    const folder = translated(', requireApprovedTerms: true');
    const unmet = { isMet: false, sentence: '2 concepts are used and not approved' };
    expect(demandsOf(folder)).toContainEqual(unmet);
    approve(folder, 'law', 'decree', ...signed);
    expect(demandsOf(folder)).toContainEqual({ isMet: true, sentence: '0 concepts are used and not approved' });
    writeFileSync(path.join(folder, 'glossary/a.tbx'), glossary('Law'));
    expect(demandsOf(folder)).toContainEqual({ isMet: false, sentence: '1 concept is used and not approved' });
  });

  it('asks for nothing by default', () => {
    expect(demandsOf(translated('')).map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('at least initial'),
      expect.stringContaining('worse than minor'),
      expect.stringContaining('proposed terms'),
    ]);
  });

  it('reports a file of approvals that a merge left in conflict', () => {
    const folder = translated(', requireApprovedTerms: true');
    writeFileSync(file(folder), '<<<<<<< HEAD\n');
    const { findings } = JSON.parse(passerelle(folder, ['status', '--format', 'json']).stdout);
    expect(findings).toContainEqual(expect.objectContaining({ ruleId: 'approvals-conflict', severity: 'major' }));
  });
});
