import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { folderWith, passerelle } from './passerelle.ts';

const french = [
  'La sécurité du réseau est un souci constant.',
  'Les pays en voie de développement en parlent.',
  'La sécurité routière est une affaire de tous.',
];

/** A document of which English and Vietnamese read one sentence differently. */
function translated(): string {
  const folder = folderWith({ 'note.txt': `${french.join('\n\n')}\n` });
  passerelle(folder, ['build', 'note.txt']);
  const targets = {
    en: [
      'The safety of the network is a constant worry.',
      'Developing countries speak of it.',
      'Road security concerns all.',
    ],
    vi: ['An ninh mạng là mối lo thường xuyên.', 'Các nước nghèo nói về việc này.', 'An toàn đường bộ là việc chung.'],
  };
  for (const [lang, list] of Object.entries(targets)) {
    const file = path.join(folder, `note.${lang}.xlf`);
    let i = 0;
    const text = readFileSync(file, 'utf8').replaceAll('</source>', () => `</source><target>${list[i++]}</target>`);
    writeFileSync(file, text.replaceAll('state="initial"', 'state="translated"'));
  }
  return folder;
}

describe('findings about terms', () => {
  let folder = '';
  beforeAll(() => {
    folder = translated();
    return () => rmSync(folder, { recursive: true });
  });

  const shown = (findings: readonly Finding[]) =>
    findings
      .filter(({ ruleId }) => ruleId.startsWith('term-'))
      .map(({ ruleId, severity, trgLang = '-', actual }) => `${ruleId} ${severity} ${trgLang} ${actual}`)
      .sort();

  const expected = [
    'term-languages-differ minor - sécurité',
    'term-missing major en sécurité',
    'term-missing major vi pays en voie de développement',
    'term-source-forbidden minor - pays en voie de développement',
  ];

  it('come from check, those of all languages once', () => {
    const { stdout } = passerelle(folder, ['check', 'note.en.xlf', 'note.vi.xlf', '--format', 'json']);
    expect(shown(JSON.parse(stdout).findings)).toEqual(expected);
  });

  it('come from build, the same', () => {
    const { stdout } = passerelle(folder, ['build', 'note.txt', '--format', 'json']);
    expect(shown(JSON.parse(stdout).findings)).toEqual(expected);
  });

  it('name the cue and the termbase', () => {
    const { stdout } = passerelle(folder, ['check', 'note.en.xlf', '--format', 'json']);
    const findings: readonly Finding[] = JSON.parse(stdout).findings;
    const missing = findings.find(({ ruleId }) => ruleId === 'term-missing');
    expect(missing?.message).toMatch(
      /^“sécurité” means safety here \(“sécurité routière” tells so\) .*\(\S+\.tbx, concepts security, safety\)\.$/u,
    );
  });
});
