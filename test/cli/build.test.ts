import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';
import { translate } from './translate.ts';

const article = 'Le forum ouvre demain. Il dure deux jours.\nLes ministres parlent de paix.\n';

describe('build of a file on its own', () => {
  const folder = folderWith({ 'article.txt': article });
  const run = passerelle(folder, ['build', 'article.txt']);

  it('needs no config: work files and outputs appear beside it', () => {
    expect(run.code).toBe(0);
    expect(Object.keys(snapshot(folder))).toEqual(
      expect.arrayContaining([
        'article.en.xlf',
        'article.vi.xlf',
        'out/en/article.txt',
        'out/vi/article.txt',
        'out/aligned.html',
        'out/report.html',
      ]),
    );
  });

  it('shows untranslated French between marks, says how many, and puts none of it into a target', () => {
    expect(readFileSync(path.join(folder, 'out/en/article.txt'), 'utf8')).toBe(
      '⟦Le forum ouvre demain.⟧ ⟦Il dure deux jours.⟧\n⟦Les ministres parlent de paix.⟧\n',
    );
    expect(run.stdout).toContain('a draft: 3 segments without translation');
    expect(readFileSync(path.join(folder, 'article.en.xlf'), 'utf8')).not.toContain('<target');
  });

  it('tells with --quiet, too, what made it fail', () => {
    const failing = folderWith({ 'a.md': `${'> '.repeat(3000)}Bonjour.` });
    const { code, stdout, stderr } = passerelle(failing, ['build', '--quiet', 'a.md']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('markdown-long-block');
  });

  it('works on a path outside the working folder', () => {
    const elsewhere = folderWith({});
    expect(passerelle(elsewhere, ['build', path.join(folder, 'article.txt')]).code).toBe(0);
    expect(snapshot(elsewhere)).toEqual({});
  });

  it('writes other languages and another folder when told so', () => {
    const other = folderWith({ 'a.txt': article });
    expect(passerelle(other, ['build', 'a.txt', '--to', 'vi', '--out', 'generated']).code).toBe(0);
    expect(Object.keys(snapshot(other))).toContain('generated/vi/a.txt');
    expect(existsSync(path.join(other, 'a.en.xlf'))).toBe(false);
  });
});

describe('a rebuild', () => {
  const started = () => {
    const folder = folderWith({ 'article.txt': article });
    passerelle(folder, ['build', 'article.txt']);
    const file = path.join(folder, 'article.en.xlf');
    translate(file, 'Le forum ouvre demain.', 'The forum opens tomorrow.', 'reviewed');
    translate(file, 'Il dure deux jours.', 'It lasts two days.', 'final');
    translate(file, 'Les ministres parlent de paix.', 'The ministers speak of peace.');
    passerelle(folder, ['build', 'article.txt']);
    return { folder, file };
  };

  it('keeps what a translator wrote, and emits it', () => {
    const { folder } = started();
    expect(readFileSync(path.join(folder, 'out/en/article.txt'), 'utf8')).toBe(
      'The forum opens tomorrow. It lasts two days.\nThe ministers speak of peace.\n',
    );
  });

  it('reopens the one sentence whose French changed, in each language, with the old target as a match', () => {
    const { folder, file } = started();
    writeFileSync(path.join(folder, 'article.txt'), `Nouveau titre\n${article.replace('deux', 'trois')}`);
    const { stdout } = passerelle(folder, ['build', 'article.txt']);
    expect(stdout).toContain('1 reopened, their French or its segmentation changed');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/state="reviewed">\s*<source>Le forum ouvre demain/u);
    expect(text).toMatch(/<mtc:match [^>]*ref="#s2"[\s\S]*It lasts two days\./u);
    expect(text).not.toMatch(/<segment [^>]*>\s*<source>Il dure trois jours\.<\/source>\s*<target/u);
    expect(readFileSync(path.join(folder, 'out/en/article.txt'), 'utf8')).toBe(
      '⟦Nouveau titre⟧\nThe forum opens tomorrow. ⟦Il dure trois jours.⟧\nThe ministers speak of peace.\n',
    );
  });

  it('moves what no sentence uses any more to memory, from where it comes back', () => {
    const { folder } = started();
    const source = path.join(folder, 'article.txt');
    writeFileSync(source, 'Le forum ouvre demain. Il dure deux jours.\n');
    const { stdout } = passerelle(folder, ['build', 'article.txt']);
    expect(stdout).toContain('1 translation no longer in use went to memory/retired.tmx.');
    expect(readFileSync(path.join(folder, 'memory/retired.tmx'), 'utf8')).toContain('The ministers speak of peace.');
    writeFileSync(source, article);
    passerelle(folder, ['build', 'article.txt']);
    expect(readFileSync(path.join(folder, 'out/en/article.txt'), 'utf8')).toContain('The ministers speak of peace.');
  });

  it('that has nothing to do writes no file, and still says how things are', () => {
    const { folder } = started();
    passerelle(folder, ['build', 'article.txt']);
    const before = snapshot(folder);
    const { code, stdout } = passerelle(folder, ['build', 'article.txt']);
    expect(stdout).toContain('Nothing changed; no file was written.');
    expect(stdout).toContain('article.en.xlf');
    expect(code).toBe(0);
    expect(snapshot(folder)).toEqual(before);
  });

  it('sees that an output was deleted or changed', () => {
    const { folder } = started();
    passerelle(folder, ['build', 'article.txt']);
    rmSync(path.join(folder, 'out/en/article.txt'));
    writeFileSync(path.join(folder, 'out/report.html'), 'x');
    passerelle(folder, ['build', 'article.txt']);
    expect(existsSync(path.join(folder, 'out/en/article.txt'))).toBe(true);
    expect(readFileSync(path.join(folder, 'out/report.html'), 'utf8')).toContain('<html');
  });

  it('--frozen writes nothing and fails when a committed file would change', () => {
    const { folder } = started();
    expect(passerelle(folder, ['build', 'article.txt', '--frozen']).code).toBe(0);
    writeFileSync(path.join(folder, 'article.txt'), article.replace('deux', 'trois'));
    const before = snapshot(folder);
    expect(passerelle(folder, ['build', 'article.txt', '--frozen']).code).toBe(1);
    expect(passerelle(folder, ['build', 'article.txt', '--frozen', '-q']).stderr).toContain(
      'article.en.xlf would change.',
    );
    expect(snapshot(folder)).toEqual(before);
  });
});

describe('page furniture', () => {
  const text = `${'Le ministre a présenté les grandes lignes de la coopération régionale en matière de sécurité. '.repeat(2).trim()}\nIl a rappelé que les pays membres partagent des valeurs et une histoire communes.\n\n\nComment (0)\n`;

  it('stays in the text, out of translation, until a person wants it', () => {
    const folder = folderWith({ 'a.txt': text });
    passerelle(folder, ['build', 'a.txt']);
    const file = path.join(folder, 'a.en.xlf');
    expect(readFileSync(path.join(folder, 'out/en/a.txt'), 'utf8')).toMatch(/\n\n\nComment \(0\)\n$/u);
    writeFileSync(file, readFileSync(file, 'utf8').replace('translate="no"', 'translate="yes"'));
    passerelle(folder, ['build', 'a.txt']);
    expect(readFileSync(path.join(folder, 'out/en/a.txt'), 'utf8')).toMatch(/⟦Comment \(0\)⟧\n$/u);
    expect(readFileSync(path.join(folder, 'out/vi/a.txt'), 'utf8')).toMatch(/\nComment \(0\)\n$/u);
  });
});

describe('release', () => {
  it('leaves a language out that is below its gate, says why, and exits with 1', () => {
    const folder = folderWith({
      'locales/fr/a.txt': 'Le forum ouvre demain.\n',
      'pipeline.config.ts': 'export default { trgLangs: ["en", "vi"] };',
    });
    passerelle(folder, ['build']);
    translate(path.join(folder, 'locales/en/a.xlf'), 'Le forum ouvre demain.', 'The forum opens tomorrow.');
    const { code, stdout } = passerelle(folder, ['release']);
    expect(stdout).toMatch(/English: released/u);
    expect(stdout).toMatch(/Vietnamese: left out, the gate is not met[\s\S]*✗ 0 of 1 segment is at least translated/u);
    expect(code).toBe(1);
    expect(existsSync(path.join(folder, 'out/release/vi'))).toBe(false);
    const manifest = JSON.parse(readFileSync(path.join(folder, 'out/release/manifest.json'), 'utf8'));
    expect(
      manifest.languages.map((language: { lang: string; isReleased: boolean }) => [language.lang, language.isReleased]),
    ).toEqual([
      ['en', true],
      ['vi', false],
    ]);
    expect(manifest.sources[0].path).toBe('locales/fr/a.txt');
  });

  it('verify finds what was changed, lost or added', () => {
    const folder = folderWith({
      'locales/fr/a.txt': 'Le forum ouvre demain.\n',
      'pipeline.config.ts': 'export default { trgLangs: ["en"] };',
    });
    passerelle(folder, ['build']);
    translate(path.join(folder, 'locales/en/a.xlf'), 'Le forum ouvre demain.', 'The forum opens tomorrow.');
    expect(passerelle(folder, ['release']).code).toBe(0);
    const verify = () => passerelle(folder, ['release', 'verify', 'out/release']);
    expect(verify()).toMatchObject({ code: 0, stdout: '1 file as the manifest says.\n' });
    writeFileSync(path.join(folder, 'out/release/en/a.txt'), 'The forum opens today.\n');
    mkdirSync(path.join(folder, 'out/release/xx'));
    writeFileSync(path.join(folder, 'out/release/xx/b.txt'), '');
    expect(verify()).toMatchObject({
      code: 1,
      stdout: "en/a.txt was changed: its SHA-256 is not the manifest's.\nxx/b.txt is not in the manifest.\n",
    });
    rmSync(path.join(folder, 'out/release/en/a.txt'));
    expect(verify().stdout).toContain('en/a.txt is missing.');
    writeFileSync(path.join(folder, 'out/release/manifest.json'), '{');
    expect(verify()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('manifest.json is no manifest that Passerelle wrote'),
    });
  });
});

describe('a glossary that is a table', () => {
  it('marks terms and is checked as a TBX file is', () => {
    const folder = folderWith({
      'pipeline.config.mjs': "export default { trgLangs: ['en'], glossary: ['glossary/*.csv'] };\n",
      'glossary/terms.csv': 'concept,fr,en\nx,jumeau numérique,digital twin\n',
      'locales/fr/a.txt': 'Les jumeaux numériques avancent dans le monde entier.\n',
    });
    passerelle(folder, ['build']);
    const file = path.join(folder, 'locales/en/a.xlf');
    expect(readFileSync(file, 'utf8')).toMatch(/<mrk [^>]*type="term"[^>]*>jumeaux numériques<\/mrk>/u);
    translate(file, 'Les <mrk[^>]*>jumeaux numériques', 'Numeric twins advance all over the world.');
    const { code, stdout } = passerelle(folder, ['check', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings.map((finding: { ruleId: string }) => finding.ruleId)).toContain('term-missing');
  });
});

describe('init', () => {
  it('makes a project that builds, and never touches a config that is there', () => {
    const folder = folderWith({});
    expect(passerelle(folder, ['init']).code).toBe(0);
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toContain('out/\n');
    writeFileSync(path.join(folder, 'locales/fr/a.txt'), 'La gouvernance de l’IA avance.\n');
    const { code, stdout } = passerelle(folder, ['build']);
    expect(code).toBe(0);
    expect(stdout).toContain('locales/en/a.xlf');
    const before = snapshot(folder);
    expect(passerelle(folder, ['init'])).toMatchObject({
      code: 2,
      stderr: 'pipeline.config.ts is already there. Nothing was changed.\n',
    });
    expect(snapshot(folder)).toEqual(before);
  });
});
