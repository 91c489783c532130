import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle } from './passerelle.ts';
import { translate } from './translate.ts';

describe('segment', () => {
  it('gives one sentence a line', () => {
    const { code, stdout } = passerelle(folderWith({}), ['segment'], 'M. Dupont parle. Il se tait.\nUn titre\n');
    expect(stdout).toBe('M. Dupont parle.\nIl se tait.\nUn titre\n');
    expect(code).toBe(0);
  });

  it('reads and writes JSON lines whose segments are pieces of the text', () => {
    const text = '  M. Dupont parle.\u00A0Il se tait. ';
    const { stdout } = passerelle(
      folderWith({}),
      ['segment', '--lang', 'fr', '--jsonl'],
      `${JSON.stringify({ id: 7, text })}\n`,
    );
    expect(JSON.parse(stdout)).toEqual({ id: 7, segments: ['M. Dupont parle.', 'Il se tait.'] });
  });

  it('refuses a line that is no JSON, and a language that it does not know', () => {
    expect(passerelle(folderWith({}), ['segment', '--jsonl'], '{"id":1}\n')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Line 1 of the input'),
    });
    expect(passerelle(folderWith({}), ['segment', '--lang', 'xx'], '')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('xx is not a language that Passerelle knows'),
    });
  });

  it('explains each break and each refusal to break by its rule', () => {
    const { stdout } = passerelle(folderWith({}), ['segment', '--explain'], 'Un titre\nM. Sun part. Il revient.\n');
    expect(stdout.split('\n').map((line) => line.split('\t').slice(0, 4))).toEqual([
      ['2:3', 'join', 'title', 'M.| Sun part. Il rev'],
      ['2:13', 'break', 'sentence-end', 'M. Sun part.| Il revient.'],
      [''],
    ]);
    const jsonl = passerelle(
      folderWith({}),
      ['segment', '--explain', '--jsonl'],
      '{"id":1,"text":"M. Sun part. Il"}\n',
    );
    expect(JSON.parse(jsonl.stdout)).toEqual({
      id: 1,
      segments: ['M. Sun part.', 'Il'],
      decisions: [
        { end: 2, verdict: 'join', rule: 'title' },
        { end: 12, verdict: 'break', rule: 'sentence-end' },
      ],
    });
  });
});

/** An SRX file of one language rule, which holds for every language. */
const srxOf = (rules: string, pattern = '.*') => `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no"/>
  <body>
    <languagerules><languagerule languagerulename="Own">${rules}</languagerule></languagerules>
    <maprules><languagemap languagepattern="${pattern}" languagerulename="Own"/></maprules>
  </body>
</srx>
`;
const semicolons = '<rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>';

describe('segment with an SRX file', () => {
  it('splits by its rules alone, in any language that it maps, and names them', () => {
    const folder = folderWith({ 'own.srx': srxOf(semicolons) });
    const args = ['segment', '--lang', 'de', '--srx', 'own.srx'];
    expect(passerelle(folder, args, 'Eins; zwei. Drei\n').stdout).toBe('Eins;\nzwei. Drei\n');
    expect(passerelle(folder, [...args, '--explain'], 'Eins; zwei\n').stdout).toMatch(
      /^1:6\tbreak\tOwn 1\tEins;\| zwei\t/u,
    );
  });

  it('is refused where an expression is wrong, with its place and rule', () => {
    const folder = folderWith({
      'own.srx': srxOf('<rule break="yes"><beforebreak>(a</beforebreak><afterbreak/></rule>'),
    });
    const { code, stderr } = passerelle(folder, ['segment', '--srx', 'own.srx'], 'Un. Deux.');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^own\.srx:5:\d+: Rule 1 of Own has a bad <beforebreak>, at character 1 of \(a: .*is missing\./u,
    );
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['missing', 'nope.srx', 'nope.srx does not exist. Check the spelling of the path.'],
    ['no XML', 'text.srx', /^text\.srx:1:\d+: The file is not well-formed XML/u],
    ['a folder', 'folder', 'folder is no regular file. Name a file.'],
    ['of another kind', 'other.srx', /^other\.srx:1:1: .*srx/iu],
    [
      'without rules for the language',
      'german.srx',
      'german.srx has no rules for fr: none of its language maps matches.',
    ],
  ])('is refused where it is %s', (_, name, message) => {
    const folder = folderWith({
      'text.srx': 'no XML',
      'folder/a.txt': '',
      'other.srx': '<tmx version="1.4"><header/><body/></tmx>',
      'german.srx': srxOf(semicolons, 'de.*'),
    });
    const { code, stderr } = passerelle(folder, ['segment', '--srx', name], 'Un. Deux.');
    expect(code).toBe(2);
    if (typeof message === 'string') expect(stderr).toContain(message);
    else expect(stderr).toMatch(message);
  });

  it('takes no longer than the text is long, whatever its expressions', () => {
    const rules = '<rule break="yes"><beforebreak>(a+)+b(.*){9}</beforebreak><afterbreak>(a|a)*c</afterbreak></rule>';
    const folder = folderWith({ 'own.srx': srxOf(rules) });
    const text = 'a'.repeat(100_000);
    expect(passerelle(folder, ['segment', '--srx', 'own.srx'], text)).toMatchObject({ code: 0, stdout: `${text}\n` });
  });

  it('may be made of the built-in rules, which split alike', () => {
    const text = 'M. Sun Weidong a parlé (art. 5), p. ex. de l’IA, etc. Il revient à 14 h. « Tous rient. » Fin.\n';
    const folder = folderWith({});
    const { stdout, code } = passerelle(folder, ['segment', '--export-srx']);
    expect(code).toBe(0);
    writeFileSync(path.join(folder, 'built-in.srx'), stdout);
    for (const lang of ['fr', 'fr-CA', 'en', 'vi']) expect(stdout).toContain(`(?i)${lang.slice(0, 2)}`);
    const own = passerelle(folder, ['segment', '--lang', 'fr-CA', '--srx', 'built-in.srx'], text);
    expect(own.stdout).toBe(passerelle(folder, ['segment'], text).stdout);
    expect(own.stdout.split('\n')).toHaveLength(5);
  });
});

describe('the segmentation of a project', () => {
  const config = (segmentation: object) => `export default ${JSON.stringify({ trgLangs: ['en'], segmentation })};\n`;
  const text = 'Le dosr. Objet est clos. Voir la p. 5; tout y est.\n';

  it('takes abbreviations of its own and leaves rules out, in the command and in a build alike', () => {
    const folder = folderWith({ 'pipeline.config.mjs': config({}), 'locales/fr/a.txt': text });
    const lines = () => passerelle(folder, ['segment'], text).stdout;
    expect(lines()).toBe('Le dosr.\nObjet est clos.\nVoir la p. 5; tout y est.\n');
    writeFileSync(path.join(folder, 'pipeline.config.mjs'), config({ abbreviations: ['dosr.'] }));
    expect(lines()).toBe('Le dosr. Objet est clos.\nVoir la p. 5; tout y est.\n');
    passerelle(folder, ['build']);
    expect(sources(folder)).toEqual(['Le dosr. Objet est clos.', 'Voir la p. 5; tout y est.']);
    writeFileSync(path.join(folder, 'pipeline.config.mjs'), config({ disabledRules: ['reference'] }));
    expect(lines()).toBe('Le dosr.\nObjet est clos.\nVoir la p.\n5; tout y est.\n');
  });

  it('is that of its SRX file, and a change of the file is a reason to build', () => {
    const folder = folderWith({
      'pipeline.config.mjs': config({ srx: 'rules/own.srx' }),
      'locales/fr/a.txt': text,
      'rules/own.srx': srxOf(semicolons),
    });
    passerelle(folder, ['build']);
    expect(sources(folder)).toEqual(['Le dosr. Objet est clos. Voir la p. 5;', 'tout y est.']);
    const stops = '<rule break="yes"><beforebreak>clos\\.</beforebreak><afterbreak>\\s</afterbreak></rule>';
    writeFileSync(path.join(folder, 'rules/own.srx'), srxOf(stops));
    passerelle(folder, ['build']);
    expect(sources(folder)).toEqual(['Le dosr. Objet est clos.', 'Voir la p. 5; tout y est.']);
    writeFileSync(path.join(folder, 'rules/own.srx'), 'broken');
    expect(passerelle(folder, ['build'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^rules\/own\.srx:1:\d+: /u),
    });
  });

  it('may change and loses no translation, which comes back with the rules', () => {
    const folder = folderWith({ 'pipeline.config.mjs': config({}), 'locales/fr/a.txt': text });
    const file = path.join(folder, 'locales/en/a.xlf');
    passerelle(folder, ['build']);
    translate(file, 'Le dosr\\.', 'The file', 'reviewed');
    translate(file, 'Objet est clos\\.', 'Object is closed.', 'final');
    translate(file, 'Voir', 'See page 5.', 'final');
    passerelle(folder, ['build']);
    const before = readFileSync(file, 'utf8');
    writeFileSync(path.join(folder, 'pipeline.config.mjs'), config({ abbreviations: ['dosr.'] }));
    const { stdout } = passerelle(folder, ['build', '--fail-on', 'never']);
    expect(stdout).toContain('2 reopened');
    const joined = readFileSync(file, 'utf8');
    expect(joined).toMatch(/<mtc:match [^>]*origin="passerelle:joined"[\s\S]*The file Object is closed\./u);
    expect(joined).toMatch(/state="final">\s*<source>Voir[\s\S]*See page 5\./u);
    writeFileSync(path.join(folder, 'pipeline.config.mjs'), config({}));
    passerelle(folder, ['build']);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('is a translator’s own where the work file closes it', () => {
    const folder = folderWith({ 'pipeline.config.mjs': config({}), 'locales/fr/a.txt': text });
    const file = path.join(folder, 'locales/en/a.xlf');
    passerelle(folder, ['build']);
    const joined = readFileSync(file, 'utf8')
      .replace(/<unit ([^>]*)>/u, '<unit $1 canResegment="no">')
      .replace(/<\/source>\s*<\/segment>\s*<ignorable>[\s\S]*?<\/ignorable>\s*<segment[^>]*>\s*<source>/u, ' ');
    writeFileSync(file, joined);
    translate(file, 'Le dosr\\. Objet', 'The file object is closed.', 'final');
    passerelle(folder, ['build', '--fail-on', 'never']);
    expect(sources(folder)).toEqual(['Le dosr. Objet est clos.', 'Voir la p. 5; tout y est.']);
    expect(readFileSync(file, 'utf8')).toMatch(
      /canResegment="no"[\s\S]*state="final"[\s\S]*The file object is closed\./u,
    );
  });
});

/** The sources of the segments of the English work file. */
function sources(folder: string): readonly string[] {
  const xliff = readFileSync(path.join(folder, 'locales/en/a.xlf'), 'utf8');
  return [...xliff.matchAll(/<segment [^>]*>\s*<source>(.*?)<\/source>/gu)].map((match) =>
    (match[1] ?? '').replace(/<[^>]*>/gu, ''),
  );
}
