import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const article = 'Le forum ouvre demain.\n';
const target = '<target>The forum opens tomorrow.</target>';

function translateAll(file: string, state = 'translated'): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replaceAll('state="initial"', `state="${state}"`).replaceAll('</source>', `</source>${target}`),
  );
}

describe('a source that was broken by a slip', () => {
  it('changes no work file, and all is there again when it is mended', () => {
    const json = '{ "a": "Le forum ouvre demain." }';
    const folder = folderWith({ 'locales/fr/ui.json': json });
    passerelle(folder, ['build']);
    const file = path.join(folder, 'locales/en/ui.xlf');
    translateAll(file, 'final');
    passerelle(folder, ['build']);
    const before = readFileSync(file, 'utf8');
    writeFileSync(path.join(folder, 'locales/fr/ui.json'), '{ "a": "Le forum ouvre demain.", }');
    const { code, stderr } = passerelle(folder, ['build']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^locales\/fr\/ui\.json:1:\d+: .* The work files are untouched; mend the source and build again\.$/mu,
    );
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(existsSync(path.join(folder, 'memory/retired.tmx'))).toBe(false);
    writeFileSync(path.join(folder, 'locales/fr/ui.json'), json);
    expect(passerelle(folder, ['build']).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('by a comment without end in HTML retires nothing', () => {
    const page = '<p>Le forum ouvre demain.</p>\n<p>Il dure deux jours.</p>\n';
    const folder = folderWith({ 'a.html': page });
    passerelle(folder, ['build', 'a.html']);
    translateAll(path.join(folder, 'a.en.xlf'));
    passerelle(folder, ['build', 'a.html']);
    const before = readFileSync(path.join(folder, 'a.en.xlf'), 'utf8');
    writeFileSync(path.join(folder, 'a.html'), page.replace('<p>Il', '<!-- <p>Il'));
    expect(passerelle(folder, ['build', 'a.html']).code).toBe(1);
    expect(readFileSync(path.join(folder, 'a.en.xlf'), 'utf8')).toBe(before);
  });
});

describe('a document without text to translate', () => {
  it.each([
    ['a.html', '<!-- c -->\n'],
    ['a.md', '```\ncode\n```\n'],
    ['a.json', '{}\n'],
  ])('%s builds twice and is copied', (name, text) => {
    const folder = folderWith({ [name]: text });
    expect(passerelle(folder, ['build', name]).code).toBe(0);
    expect(passerelle(folder, ['build', name, '--frozen']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'out/en', name), 'utf8')).toBe(text);
    expect(existsSync(path.join(folder, 'a.en.xlf'))).toBe(false);
  });
});

describe('a release', () => {
  it('leaves files of others in its folder alone', () => {
    const folder = folderWith({
      'locales/fr/a.txt': article,
      'pipeline.config.ts': 'export default { trgLangs: ["en"] };',
      'out/release/SIGNATURE.asc': 'x',
    });
    passerelle(folder, ['build']);
    translateAll(path.join(folder, 'locales/en/a.xlf'));
    expect(passerelle(folder, ['release']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'out/release/SIGNATURE.asc'), 'utf8')).toBe('x');
    expect(passerelle(folder, ['release', 'verify', 'out/release']).stdout).toContain(
      'SIGNATURE.asc is not in the manifest.',
    );
  });
});

describe('a config', () => {
  const built = (config: object) => {
    const folder = folderWith({
      'locales/fr/doc.txt': article,
      'pipeline.config.mjs': `export default ${JSON.stringify(config)};`,
    });
    const runs = [passerelle(folder, ['build']), passerelle(folder, ['build'])];
    return { folder, runs };
  };

  it.each(['locales/fr', './locales/fr', 'locales/fr/', 'locales//fr'])(
    'with the source folder written %s means the same',
    (sourceDir) => {
      const { folder, runs } = built({ sourceDir });
      expect(runs.map(({ code }) => code)).toEqual([0, 0]);
      expect(Object.keys(snapshot(folder))).toContain('locales/en/doc.xlf');
    },
  );

  it('with the project itself as the source folder reads no output again', () => {
    const { folder, runs } = built({ sourceDir: '.' });
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(Object.keys(snapshot(folder)).filter((name) => name.endsWith('.xlf'))).toEqual([
      'locales/en/locales/fr/doc.xlf',
      'locales/vi/locales/fr/doc.xlf',
    ]);
  });

  it.each(['/etc', '../elsewhere', 'a/../../b'])('with the source folder %s is refused', (sourceDir) => {
    expect(built({ sourceDir }).runs[0]).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('must lie inside the project'),
    });
  });

  it('may have two variants of one language', () => {
    const { folder, runs } = built({ trgLangs: ['en-GB', 'en-US'] });
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    for (const lang of ['en-GB', 'en-US']) {
      expect(readFileSync(path.join(folder, `locales/${lang}/doc.xlf`), 'utf8')).toContain(`trgLang="${lang}"`);
    }
  });
});

describe('a work file', () => {
  it('may write its language in capitals', () => {
    const folder = folderWith({ 'a.txt': article });
    passerelle(folder, ['build', 'a.txt']);
    const file = path.join(folder, 'a.en.xlf');
    writeFileSync(file, readFileSync(file, 'utf8').replace('trgLang="en"', 'trgLang="EN"'));
    expect(passerelle(folder, ['build', 'a.txt'])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a paragraph that moves to another document', () => {
  it('has its translation there after the same build', () => {
    const folder = folderWith({
      'locales/fr/a.txt': `Un titre.\n${article}`,
      'locales/fr/b.txt': 'Autre chose ici.\n',
    });
    passerelle(folder, ['build']);
    translateAll(path.join(folder, 'locales/en/a.xlf'), 'reviewed');
    writeFileSync(path.join(folder, 'locales/fr/a.txt'), 'Un titre.\n');
    writeFileSync(path.join(folder, 'locales/fr/b.txt'), `Autre chose ici.\n${article}`);
    passerelle(folder, ['build']);
    expect(readFileSync(path.join(folder, 'out/en/b.txt'), 'utf8')).toContain('The forum opens tomorrow.');
    expect(passerelle(folder, ['build', '--frozen']).code).toBe(0);
  });
});

describe('a source that was renamed', () => {
  it('leaves a work file without source, and the build says so', () => {
    const folder = folderWith({ 'locales/fr/a.txt': article });
    passerelle(folder, ['build']);
    renameSync(path.join(folder, 'locales/fr/a.txt'), path.join(folder, 'locales/fr/b.txt'));
    const { stdout } = passerelle(folder, ['build', '--format', 'json']);
    const orphans = JSON.parse(stdout).findings.filter(
      (finding: { ruleId: string }) => finding.ruleId === 'work-file-without-source',
    );
    expect(orphans.map((finding: { file: string }) => finding.file)).toEqual(['locales/en/a.xlf', 'locales/vi/a.xlf']);
  });
});

describe('segment', () => {
  it('refuses what is not UTF-8', () => {
    const folder = folderWith({});
    mkdirSync(path.join(folder, 'x'));
    expect(passerelle(folder, ['segment'], Buffer.from('Une séance.\n', 'latin1'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('it is not UTF-8'),
    });
    expect(passerelle(folder, ['segment'], 'Une séance.\n').stdout).toBe('Une séance.\n');
  });
});
