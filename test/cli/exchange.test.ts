import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const source = '{\n    "menu": { "open": "Ouvrir", "width": 3 },\n    "hello": "Bonjour {{name}}"\n}\n';
const target = '{"hello":"Hello {{name}}","old":"Old"}\n';
const files = { 'locales/fr/app.json': source, 'locales/en/app.json': target };

const convert = (folder: string, ...args: readonly string[]) => passerelle(folder, ['xliff', 'convert', ...args]);
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('passerelle xliff convert APP.json APP.xlf', () => {
  it('writes XLIFF 2.0 that is valid, with what is translated', () => {
    const folder = folderWith(files);
    const run = convert(
      folder,
      'locales/fr/app.json',
      'app.xlf',
      '--trg-lang',
      'en',
      '--target',
      'locales/en/app.json',
    );
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toContain('app.xlf: 2 keys, 1 translated.\n');
    expect(run.stderr).toContain('locales/en/app.json: minor: The source has no text for 1 key (old)');
    expect(passerelle(folder, ['xliff', 'validate', 'app.xlf'])).toMatchObject({ code: 0 });
    expect(read(folder, 'app.xlf')).toContain(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">',
    );
    expect(read(folder, 'app.xlf')).toContain('<target>Hello {{name}}</target>');
  });

  it('writes 1.2, 2.1 and 2.2 where asked, also to standard output', () => {
    const folder = folderWith(files);
    const to = (version: string) =>
      convert(folder, 'locales/fr/app.json', '-', '--to', version, '--trg-lang', 'en').stdout;
    expect(to('1.2')).toContain('<trans-unit id="menu.open">');
    for (const version of ['2.1', '2.2']) {
      const text = to(version);
      expect(text).toContain(`version="${version}"`);
      expect(passerelle(folder, ['xliff', 'validate', '-'], text)).toMatchObject({ code: 0 });
    }
  });

  it('gives a folder a file each, and takes the languages of the project', () => {
    const folder = folderWith({
      'l/fr/b.json': '{"b":"x"}',
      'l/fr/a/c.json': '{"c":"y"}',
      'l/en/b.json': '{"b":"X"}',
      'pipeline.config.mjs': 'export default { srcLang: "fr-CA", trgLangs: ["en-CA"] };',
    });
    const run = convert(folder, 'l/fr', 'all.xlf', '--to', '1.2', '--target', 'l/en');
    expect(run).toMatchObject({ code: 0, stderr: 'all.xlf: 2 keys of 2 namespaces, 1 translated.\n' });
    const text = read(folder, 'all.xlf');
    expect([...text.matchAll(/<file original="([^"]*)"/gu)].map(([, name]) => name)).toEqual(['a/c', 'b']);
    expect(text).toContain('source-language="fr-CA" target-language="en-CA"');
  });

  it('tells what is left out, with line and column, and ends with 1', () => {
    const folder = folderWith({ 'a.json': '{"a":"x",\n"b":"\\u0000"}' });
    const run = convert(folder, 'a.json', 'a.xlf', '--trg-lang', 'vi');
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^a\.json:2:5: critical: The key b is left out: .*\(exchange-forbidden-character\)$/mu);
    expect(read(folder, 'a.xlf')).not.toContain('id="b"');
  });

  it.each([
    ['no target language', ['a.json', 'a.xlf'], /--trg-lang en/u],
    ['the same language', ['a.json', 'a.xlf', '--trg-lang', 'fr'], /both be in fr/u],
    ['no language tag', ['a.json', 'a.xlf', '--trg-lang', 'e n'], /BCP 47/u],
    ['no JSON', ['bad.json', 'a.xlf', '--trg-lang', 'en'], /^bad\.json:1:2: This is not JSON: /u],
    ['a list', ['list.json', 'a.xlf', '--trg-lang', 'en'], /object of keys/u],
    ['no text', ['empty.json', 'a.xlf', '--trg-lang', 'en'], /no text/u],
    ['a broken target', ['a.json', 'a.xlf', '--trg-lang', 'en', '--target', 'bad.json'], /^bad\.json:1:2/u],
    ['a missing file', ['no.json', 'a.xlf', '--trg-lang', 'en'], /does not exist/u],
    ['a missing folder', ['no/', 'a.xlf', '--trg-lang', 'en'], /does not exist/u],
    ['a folder without JSON', ['nothing', 'a.xlf', '--trg-lang', 'en'], /no JSON file/u],
    [
      'a namespace that there is not',
      ['l', 'a.xlf', '--trg-lang', 'en', '--namespace', 'x'],
      /no namespace x; it has a, b\./u,
    ],
    ['two JSON files', ['a.json', 'b.json'], /both JSON/u],
    ['an option of XLIFF', ['a.json', 'a.xlf', '--trg-lang', 'en', '--pseudo'], /^--pseudo goes with/u],
    ['an option of the way back', ['a.json', 'a.xlf', '--trg-lang', 'en', '--base', 'a.json'], /^--base goes with/u],
    ['an option of JSON for XLIFF', ['a.xlf', 'b.xlf', '--trg-lang', 'en'], /^--trg-lang goes with/u],
    ['a file of another encoding', ['latin.json', 'a.xlf', '--trg-lang', 'en'], /iconv/u],
  ])('is refused in one sentence and writes nothing: %s', (_, args, sentence) => {
    const folder = folderWith({
      'a.json': '{"a":"x"}',
      'bad.json': '{a}',
      'list.json': '["a"]',
      'empty.json': '{}',
      'nothing/a.txt': '',
      'l/a.json': '{"a":"x"}',
      'l/b.json': '{"a":"x"}',
      'latin.json': Buffer.from('{"a":"\u00e9t\u00e9"}', 'latin1'),
    });
    const before = snapshot(folder);
    const run = convert(folder, ...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr).not.toMatch(/\n\s+at /u);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe('passerelle xliff convert APP.xlf APP.json', () => {
  const exported = () => {
    const folder = folderWith(files);
    convert(folder, 'locales/fr/app.json', 'app.xlf', '--to', '1.2', '--trg-lang', 'en');
    const text = read(folder, 'app.xlf').replace(
      '<source>Ouvrir</source>',
      '<source>Ouvrir</source><target>Open</target>',
    );
    return folderWith({ ...files, 'app.xlf': text });
  };

  it('keeps what is translated already, and gives the rest the order of the base', () => {
    const folder = exported();
    const run = convert(folder, 'app.xlf', 'locales/en/app.json', '--base', 'locales/fr/app.json');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('locales/en/app.json: 1 of 2 keys of app.xlf.\n');
    expect(read(folder, 'locales/en/app.json')).toBe(
      '{"menu":{"open":"Open","width":3},"hello":"Hello {{name}}","old":"Old"}\n',
    );
  });

  it('writes a new file in the layout of the base, and to standard output', () => {
    const folder = exported();
    const json = '{\n    "menu": { "open": "Open", "width": 3 }\n}\n';
    expect(convert(folder, 'app.xlf', 'new.json', '--base', 'locales/fr').code).toBe(0);
    expect(read(folder, 'new.json')).toBe(json);
    expect(convert(folder, 'app.xlf', 'new/', '--base', 'locales/fr').code).toBe(0);
    expect(read(folder, 'new/app.json')).toBe(json);
  });

  it('gives the source where asked', () => {
    const folder = exported();
    expect(convert(folder, 'app.xlf', 'fr.json', '--side', 'source', '--base', 'locales/fr/app.json').code).toBe(0);
    expect(read(folder, 'fr.json')).toBe(source);
  });

  it('tells the worst first where there is too much to tell', () => {
    const unit = (id: number, text: string) =>
      `<trans-unit id="k${id}"><source>x</source><target>${text}</target></trans-unit>`;
    const units = [...Array(150).keys()].map((id) => unit(id, 'x&#10;')).join('') + unit(150, '<x id="1"/>');
    const folder = folderWith({
      'a.xlf': `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" datatype="plaintext" source-language="fr" target-language="en"><body>${units}</body></file></xliff>`,
    });
    const lines = convert(folder, 'a.xlf', 'a.json').stderr.trim().split('\n');
    expect(lines[0]).toMatch(/^a\.xlf k150: critical: The key k150 is left out: /u);
    expect(lines.slice(-2)).toEqual(['52 more findings.', 'a.json: 150 of 151 keys of a.xlf.']);
  });

  it('tells plural forms that the language lacks, and ends with 1', () => {
    const unit = (id: string, text: string) =>
      `<trans-unit id="${id}"><source>x</source><target>${text}</target></trans-unit>`;
    const folder = folderWith({
      'a.xlf': `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" datatype="plaintext" source-language="en" target-language="fr"><body>${unit('n_one', '{{count}} mot')}${unit('n_other', '{{count}} mots')}</body></file></xliff>`,
    });
    const run = convert(folder, 'a.xlf', 'a.json');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(
      'a.json n: major: The language has the plural forms one, many, other, and n_many is in neither',
    );
  });

  const two = (names: readonly string[]) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${names.map((name) => `<file original="${name}" datatype="plaintext" source-language="fr" target-language="en"><body><trans-unit id="k"><source>x</source><target>${name}</target></trans-unit></body></file>`).join('')}</xliff>`;

  it('writes a file a namespace into a folder, or the one that is named into a file', () => {
    const folder = folderWith({ 'a.xlf': two(['app', 'admin/users']) });
    expect(convert(folder, 'a.xlf', 'out/').code).toBe(0);
    expect(JSON.parse(read(folder, 'out/app.json'))).toEqual({ k: 'app' });
    expect(JSON.parse(read(folder, 'out/admin/users.json'))).toEqual({ k: 'admin/users' });
    expect(convert(folder, 'a.xlf', 'one.json', '--namespace', 'app').code).toBe(0);
    expect(JSON.parse(read(folder, 'one.json'))).toEqual({ k: 'app' });
    expect(convert(folder, 'a.xlf', 'two.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('(app, admin/users)'),
    });
    expect(convert(folder, 'a.xlf', 'x.json', '--namespace', 'x')).toMatchObject({ code: 2 });
  });

  it.each(['../evil', '/tmp/evil', 'a/../../evil', '..', 'C:\\evil', '.hidden', 'a//b', 'con:x'])(
    'refuses a namespace that leads out of the folder: %s',
    (name) => {
      const folder = folderWith({ 'in/a.xlf': two(['ok', name]) });
      const run = convert(folder, 'in/a.xlf', 'in/out/');
      expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('can not be the name of a file') });
      expect(existsSync(path.join(folder, 'in/out'))).toBe(false);
      expect(existsSync(path.join(folder, 'evil.json'))).toBe(false);
    },
  );

  it.each([
    ['the base itself', ['app.xlf', 'locales/fr/app.json', '--base', 'locales/fr/app.json'], /is the --base/u],
    ['a broken JSON file in its place', ['app.xlf', 'bad.json'], /^bad\.json:1:2: .*Nothing was written/u],
    ['a file that is cut off', ['cut.xlf', 'a.json'], /^cut\.xlf:\d+:\d+: /u],
    ['entity declarations', ['entity.xlf', 'a.json'], /^entity\.xlf:\d+:\d+: /u],
    ['UTF-16', ['wide.xlf', 'a.json'], /UTF-16/u],
    ['an option of the way there', ['app.xlf', 'a.json', '--to', '1.2'], /^--to goes with/u],
  ])('is refused in one sentence and writes nothing: %s', (_, args, sentence) => {
    const folder = folderWith({
      ...files,
      'app.xlf': two(['app']),
      'bad.json': '{a}',
      'cut.xlf': two(['app']).slice(0, 200),
      'entity.xlf': `<!DOCTYPE xliff [<!ENTITY a "b">]>${two(['app'])}`,
      'wide.xlf': Buffer.from(`\uFEFF${two(['app'])}`, 'utf16le'),
    });
    const before = snapshot(folder);
    const run = convert(folder, ...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(snapshot(folder)).toEqual(before);
  });
});
