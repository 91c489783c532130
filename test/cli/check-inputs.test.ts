import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { folderWith, passerelle } from './passerelle.ts';

const tu = (fr: string, en: string, id = '') =>
  `<tu${id}><tuv xml:lang="fr"><seg>${fr}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
const tmx = (...tus: readonly string[]) =>
  `<tmx version="1.4"><header srclang="fr" segtype="sentence" datatype="plaintext" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/>\n<body>\n${tus.join('\n')}\n</body></tmx>\n`;
const xliff12 = (lang: string, target: string) =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a.txt" source-language="fr" ${lang} datatype="plaintext"><body>\n<trans-unit id="7"><source>Il y a 12 pays.</source>${target}</trans-unit>\n</body></file></xliff>\n`;
const xliff2 = (languages: string, target: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${languages}>\n<file id="f"><unit id="u1">\n<segment id="s1"><source>Il y a 12 pays.</source>${target}</segment></unit></file></xliff>\n`;

const files = {
  'a.tsv':
    'document\tfr\ten\tvi\nx\tIl y a 12 pays.\tThere are 12 countries.\tCó 12 nước.\nx\tIl y a 15 villes.\tThere are 16 cities.\tCó 17 thành phố.\n',
  'a.csv': 'id,fr,en\nk1,Il y a 12 pays.,There are 13 countries.\n',
  'a.tmx': tmx(
    tu('Il y a 12 pays.', 'There are 12 countries.'),
    tu('Il y a 15 villes.', 'There are 16 cities.'),
    tu('Il y a 20 ans.', '21 years ago.', ' tuid="t9"'),
  ),
  'a.sdlxliff': xliff12('target-language="en"', '<target state="final">There are 13 countries.</target>'),
};
const folder = folderWith(files);

const numbersIn = (args: readonly string[], input?: string) => {
  const { stdout } = passerelle(folder, ['check', ...args, '--format', 'json'], input);
  const findings: readonly Finding[] = JSON.parse(stdout).findings;
  return findings
    .filter(({ ruleId }) => ruleId === 'number')
    .map(({ file, unit, segment, trgLang, line }) => `${file}:${line} ${unit}.${segment} ${trgLang}`);
};

describe('check takes', () => {
  it.each([
    ['a.tsv', ['a.tsv:3 3.s1 en', 'a.tsv:3 3.s1 vi']],
    ['a.csv', ['a.csv:2 k1.s1 en']],
    ['a.tmx', ['a.tmx:4 2.s1 en', 'a.tmx:5 t9.s1 en']],
    ['a.sdlxliff', ['a.sdlxliff:3 7.s1 en']],
  ])('%s, and says where', (name, expected) => {
    expect(numbersIn([name])).toEqual(expected);
  });

  it('several files of several formats', () => {
    expect(numbersIn(['a.csv', 'a.tmx'])).toHaveLength(3);
  });

  it('standard input', () => {
    expect(numbersIn(['-'], files['a.tsv'])).toEqual(['-:3 3.s1 en', '-:3 3.s1 vi']);
    expect(numbersIn(['-'], files['a.tmx'])).toHaveLength(2);
  });

  it('a file of the shipped termbase’s subject that was not built with it, and leaves its terms alone', () => {
    const text = 'fr,en\nLa Chine ouvre la séance.,Beijing opens the session.\n';
    const { stdout } = passerelle(folder, ['check', '-', '--format', 'json'], text);
    expect(JSON.parse(stdout).findings).toEqual([]);
  });

  it('a file that is not translated yet, and says so', () => {
    const work = folderWith({ 'a.xlf': xliff2('srcLang="fr" trgLang="en"', ''), 'a.csv': 'fr,en,vi\nOui,Yes,\n' });
    expect(passerelle(work, ['check', 'a.xlf'])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('a.xlf: there is no translation into en yet.'),
    });
    expect(passerelle(work, ['check', 'a.csv']).stderr).toContain('a.csv: there is no translation into vi yet.');
    expect(passerelle(work, ['check', 'a.csv', '-q']).stderr).toBe('');
  });

  it('what it knows of a file with other languages beside, and says what it left out', () => {
    const text = `${tmx(`<tu><tuv xml:lang="fr"><seg>Oui.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv><tuv xml:lang="tlh"><seg>HIja’.</seg></tuv></tu>`)}`;
    const { code, stderr } = passerelle(folder, ['check', '-'], text);
    expect([code, stderr]).toEqual([0, expect.stringContaining('the texts in tlh were not checked')]);
  });
});

describe('check refuses', () => {
  const bad = folderWith({
    'fr.xlf': xliff2('srcLang="fr"', ''),
    'fr12.xlf': xliff12('', ''),
    'tlh.xlf': xliff2('srcLang="fr" trgLang="tlh"', '<target>wa’maH</target>'),
    'from-tlh.xlf': xliff2('srcLang="tlh" trgLang="en"', '<target>ten</target>'),
    'none.xlf': xliff2('trgLang="en"', '<target>There are 12.</target>'),
    'empty.tmx': '',
    'blank.csv': '\n\n',
    'zip.tmx': Buffer.from('PK\u0003\u0004\u0000\u0000abc'),
    'wide.tmx': Buffer.from('\uFEFF<tmx version="1.4"/>', 'utf16le'),
    'cut.tmx': files['a.tmx'].slice(0, 300),
    'fr.tmx': tmx('<tu><tuv xml:lang="fr"><seg>Oui.</seg></tuv></tu>'),
    'no-header.tsv': 'Oui.\tYes.\nNon.\tNo.\n',
    'text.md': '# Un titre\n\nUne phrase.\n',
    'page.html': '<!doctype html><p>Oui.</p>',
  });
  mkdirSync(path.join(bad, 'folder.tmx'));

  it.each([
    ['fr.xlf', /^fr\.xlf has no texts in a second language, so there is no translation to check\./u],
    ['fr12.xlf', /^fr12\.xlf has no texts in a second language/u],
    ['fr.tmx', /^fr\.tmx has no texts in a second language/u],
    ['tlh.xlf', /^tlh\.xlf has texts in tlh, and that is not a language that Passerelle knows \(fr, en, vi\)\.$/u],
    ['from-tlh.xlf', /^from-tlh\.xlf has texts in tlh/u],
    ['none.xlf', /^none\.xlf does not say which language its source is in\./u],
    ['empty.tmx', /^empty\.tmx: The file is empty/u],
    ['blank.csv', /^blank\.csv:1:1: The table is empty/u],
    ['zip.tmx', /^zip\.tmx: The file is binary/u],
    ['wide.tmx', /^wide\.tmx: The file is UTF-16/u],
    ['cut.tmx', /^cut\.tmx:\d+:\d+: .*(?:cut off|not closed|ends)/u],
    ['no-header.tsv', /^no-header\.tsv:1:1: The table has no header that names a language\./u],
    ['text.md', /^text\.md is in no format that can be checked\. Name an XLIFF/u],
    ['page.html', /^page\.html is in no format that can be checked\./u],
    ['folder.tmx', /^folder\.tmx is a folder\./u],
    ['nothing.tmx', /^nothing\.tmx does not exist\./u],
  ])('%s in one sentence', (name, sentence) => {
    const { code, stdout, stderr } = passerelle(bad, ['check', name]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('nothing on standard input', () => {
    expect(passerelle(bad, ['check', '-'], '')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^-: .*empty/u),
    });
  });
});
