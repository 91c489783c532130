import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const tu = (tuvs: Readonly<Record<string, string>>, attributes = '') =>
  `    <tu${attributes}>\n${Object.entries(tuvs)
    .map(([lang, text]) => `      <tuv xml:lang="${lang}"><seg>${text}</seg></tuv>\n`)
    .join('')}    </tu>\n`;
const tmx = (...units: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Other" creationtoolversion="2" segtype="sentence" o-tmf="x" adminlang="en" srclang="fr" datatype="plaintext"><prop type="x-client">ACME</prop></header>
  <body>
${units.join('')}  </body>
</tmx>
`;
const oui = tu({ fr: 'La séance est levée.', en: 'The meeting is closed.' }, ' tuid="1" changeid="anna"');
const non = tu({ fr: 'La séance est ouverte.', en: 'The meeting is open.' });
const ouiInVi = tu({ fr: 'La séance est levée.', vi: 'Phiên họp kết thúc.' });

const work = (lang: string, segments: readonly (readonly [string, string, string])[]) => `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="${lang}"><file id="f1" original="a.txt"><unit id="u1">${segments
  .map(
    ([source, target, state], at) =>
      `<segment id="s${at + 1}" state="${state}"><source>${source}</source><target>${target}</target></segment>`,
  )
  .join('')}</unit></file></xliff>`;

describe('memory import', () => {
  it('merges into a memory, keeps its bytes, and changes nothing the second time', () => {
    const before = tmx(oui);
    const folder = folderWith({ 'a.tmx': tmx(oui, non), 'b.tmx': tmx(ouiInVi), 'm.tmx': before });
    const args = ['memory', 'import', 'a.tmx', 'b.tmx', '--into', 'm.tmx'];
    const first = passerelle(folder, args);
    expect([first.code, first.stdout, first.stderr]).toEqual([
      0,
      '',
      'm.tmx: 2 translations added, 1 of them to units that it had, 1 translation known already.\n',
    ]);
    const file = path.join(folder, 'm.tmx');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(before.slice(0, before.indexOf('    </tu>')));
    expect(text).toContain('<seg>The meeting is open.</seg>');
    expect(text.match(/<tuv/gu)).toHaveLength(5);
    const { mtimeMs } = statSync(file);
    expect(passerelle(folder, args).stderr).toBe('m.tmx: nothing to change, 3 translations known already.\n');
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
  });

  it('takes a table as well, and gives one back with the same texts', () => {
    const table = 'fr\ten\tvi\n"Oui, dit-il ; non."\t"Yes, he said; no."\tVâng.\n';
    const folder = folderWith({ 'a.tsv': table, 'pipeline.config.ts': "export default { srcLang: 'fr' };\n" });
    expect(passerelle(folder, ['memory', 'import', 'a.tsv', '--into', 'memory/m.tmx']).code).toBe(0);
    const { code, stdout } = passerelle(folder, ['memory', 'export', '--format', 'tsv']);
    expect([code, stdout]).toEqual([0, 'fr\ten\tvi\nOui, dit-il ; non.\tYes, he said; no.\tVâng.\n']);
    expect(passerelle(folder, ['memory', 'export', '-o', 'b.csv']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'b.csv'), 'utf8')).toContain(
      '"Oui, dit-il ; non.","Yes, he said; no.",Vâng.',
    );
  });

  it('lists with --dry-run what it would add, and writes nothing', () => {
    const folder = folderWith({ 'a.tmx': tmx(oui, non), 'b.tmx': tmx(ouiInVi), 'm.tmx': tmx(oui) });
    const before = snapshot(folder);
    const { stdout, stderr } = passerelle(folder, [
      'memory',
      'import',
      'a.tmx',
      'b.tmx',
      '--into',
      'm.tmx',
      '--dry-run',
    ]);
    expect(stdout).toBe(
      'unit\tfr\ten\tLa séance est ouverte.\tThe meeting is open.\nlanguage\tfr\tvi\tLa séance est levée.\tPhiên họp kết thúc.\n',
    );
    expect(stderr).toContain('2 translations to add');
    expect(snapshot(folder)).toEqual(before);
  });

  it('takes the translations of work files that are translated at least, all languages of a segment together', () => {
    const folder = folderWith({
      'en.xlf': work('en', [
        ['Oui.', 'Yes.', 'reviewed'],
        ['Non.', 'No.', 'initial'],
      ]),
      'vi.xlf': work('vi', [
        ['Oui.', 'Vâng.', 'translated'],
        ['Non.', 'Không.', 'final'],
      ]),
    });
    passerelle(folder, ['memory', 'import', 'en.xlf', 'vi.xlf', '--into', 'new.tmx']);
    const text = readFileSync(path.join(folder, 'new.tmx'), 'utf8');
    expect(text.match(/<tu>|<seg>[^<]*/gu)).toEqual([
      '<tu>',
      '<seg>Oui.',
      '<seg>Yes.',
      '<seg>Vâng.',
      '<tu>',
      '<seg>Non.',
      '<seg>Không.',
    ]);
  });

  it('takes the translations of XLIFF 1.2 files of other tools', () => {
    const old = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a.txt" source-language="fr" target-language="en" datatype="plaintext"><body>
<trans-unit id="1" approved="yes"><source>Oui.</source><target state="final">Yes.</target></trans-unit>
<trans-unit id="2"><source>Non.</source><target state="needs-translation">Non.</target></trans-unit>
</body></file></xliff>`;
    const { stdout } = passerelle(folderWith({ 'a.xlf': old }), ['memory', 'import', 'a.xlf']);
    expect(stdout.match(/<seg>[^<]*/gu)).toEqual(['<seg>Oui.', '<seg>Yes.']);
  });

  it.each([
    ['cut off', tmx(oui).slice(0, -40), /^a\.tmx:\d+:\d+: .*cut off/u],
    ['an entity bomb', '<!DOCTYPE tmx [<!ENTITY a "aa">]><tmx/>', /^a\.tmx:1:\d+: .*declaration/u],
    ['another format', '<xliff/>', /^a\.tmx:1:1: .*no TMX/u],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x3f, 0]), /^a\.tmx: .*UTF-16/u],
    ['nothing', '', /^a\.tmx: .*empty/u],
  ])('refuses a file that is %s with one sentence, and leaves the memory alone', (_, data, message) => {
    const folder = folderWith({ 'a.tmx': data, 'm.tmx': tmx(oui) });
    const before = snapshot(folder);
    const { code, stdout, stderr } = passerelle(folder, ['memory', 'import', 'a.tmx', '--into', 'm.tmx']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(snapshot(folder)).toEqual(before);
  });

  it('refuses what is missing, a folder, of another kind or a gigabyte large', () => {
    const folder = folderWith({ 'a.xyz': 'x', 'a.csv': 'x', 'b/c.tmx': tmx(oui), 'big.tmx': 'x' });
    truncateSync(path.join(folder, 'big.tmx'), 2 ** 30);
    const told = (file: string, ...more: readonly string[]) => {
      const { code, stderr } = passerelle(folder, ['memory', 'import', file, ...more]);
      return `${code} ${stderr}`;
    };
    expect(told('none.tmx')).toMatch(/^2 none\.tmx does not exist/u);
    expect(told('b')).toMatch(/^2 b is a folder/u);
    expect(told('a.xyz')).toMatch(/^2 a\.xyz is no memory by its ending/u);
    expect(told('a.csv')).toMatch(/^2 a\.csv:1:1: The column "x" is named/u);
    expect(told('big.tmx')).toMatch(/^2 big\.tmx is 1024 MB large, and 128 MB is the limit/u);
    expect(told('b/c.tmx', '--into', 'x.csv')).toMatch(/^2 --into takes a TMX file/u);
  });
});

const project = () =>
  folderWith({
    'pipeline.config.ts': "export default { trgLangs: ['en', 'vi'] };\n",
    'locales/fr/a.txt':
      'La séance est levée.\n\nLa séance est ouverte.\n\nLa séance est levée.\n\n2 024\n\nTout autre chose ici.\n',
    'locales/fr/b.txt': 'La séance plénière est ouverte.\n\nTout autre chose ici.\n',
    'memory/m.tmx': tmx(oui, ouiInVi, tu({ fr: 'La séance est ouverte.', en: 'The meeting is open.' })),
  });

describe('memory export', () => {
  it('gives memories and work files as one TMX, which imports into the same', () => {
    const folder = project();
    writeFileSync(path.join(folder, 'memory/n.tmx'), tmx(non));
    const { code, stderr } = passerelle(folder, ['memory', 'export', '--langs', 'fr,en,vi', '-o', 'all.tmx']);
    expect([code, stderr]).toEqual([0, 'all.tmx: 2 units.\n']);
    const text = readFileSync(path.join(folder, 'all.tmx'), 'utf8');
    expect(text).toContain('<tu tuid="1" changeid="anna">');
    expect(text.match(/<tu[ >]|xml:lang="\w+"/gu)).toEqual([
      '<tu ',
      'xml:lang="fr"',
      'xml:lang="en"',
      'xml:lang="vi"',
      '<tu>',
      'xml:lang="fr"',
      'xml:lang="en"',
    ]);
    const again = passerelle(folder, ['memory', 'import', 'memory/m.tmx', 'memory/n.tmx', '--into', 'all.tmx']);
    expect(again.stderr).toContain('nothing to change');
    expect(passerelle(folder, ['memory', 'import', 'all.tmx']).stdout).toBe(text);
  });

  it('says where there is nothing to export', () => {
    const { code, stderr } = passerelle(folderWith({}), ['memory', 'export']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no memory in this project')]);
  });
});

describe('memory query', () => {
  it('shows matches with what differs and where they come from', () => {
    const { code, stdout } = passerelle(project(), ['memory', 'query', 'La séance est levée.', '--to', 'en']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      '100 %  memory/m.tmx\n  fr  La séance est levée.\n  en  The meeting is closed.\n' +
        '80 %  memory/m.tmx\n  fr  La séance est [-ouverte-]{+levée+}.\n  en  The meeting is open.\n',
    );
  });

  it('gives JSON, reads standard input, and keeps to --min and --to', () => {
    const args = ['memory', 'query', '-', '--to', 'vi', '--min', '80', '--format', 'json'];
    const { stdout } = passerelle(project(), args, 'La séance est close.\n');
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      text: 'La séance est close.',
      srcLang: 'fr',
      trgLang: 'vi',
      matches: [
        {
          similarityPct: 80,
          source: 'La séance est levée.',
          srcLang: 'fr',
          trgLang: 'vi',
          target: 'Phiên họp kết thúc.',
          memory: 'memory/m.tmx',
          differences: [
            { kind: 'same', text: 'La séance est ' },
            { kind: 'removed', text: 'levée' },
            { kind: 'added', text: 'close' },
            { kind: 'same', text: '.' },
          ],
        },
      ],
    });
    expect(passerelle(project(), ['memory', 'query', 'Rien de tel']).stderr).toBe(
      'Nothing in memory is 70 % or more alike.\n',
    );
  });

  it('uses the memories that are named', () => {
    const folder = folderWith({ 'x.tmx': tmx(non) });
    const { stdout } = passerelle(folder, ['memory', 'query', 'La séance est ouverte.', '--memory', 'x.tmx']);
    expect(stdout).toContain('100 %  x.tmx\n');
    expect(passerelle(folder, ['memory', 'query', 'x']).code).toBe(2);
    expect(passerelle(folder, ['memory', 'query', 'x', '--min', '20']).code).toBe(2);
  });
});

describe('memory analyse', () => {
  const bands = (stdout: string, file: string, lang: string) => {
    const { documents } = JSON.parse(stdout);
    const found = documents.find(
      (each: { file: string; trgLang: string }) => each.file === file && each.trgLang === lang,
    );
    const filled = found.bands.filter((each: { segments: number }) => each.segments > 0);
    return filled.map(({ band, segments, words }: Record<string, unknown>) => `${band} ${segments} ${words}`);
  };

  it('counts each document and language by what memory knows', () => {
    const { code, stdout } = passerelle(project(), ['memory', 'analyse', '--format', 'json', '-q']);
    expect(code).toBe(0);
    expect(bands(stdout, 'locales/fr/a.txt', 'en')).toEqual([
      'repetition 1 4',
      'exact 2 8',
      'no-match 1 4',
      'numbers 1 2',
    ]);
    expect(bands(stdout, 'locales/fr/a.txt', 'vi')).toEqual([
      'repetition 1 4',
      'exact 1 4',
      '75-84 1 4',
      'no-match 1 4',
      'numbers 1 2',
    ]);
    expect(bands(stdout, 'locales/fr/b.txt', 'en')).toEqual(['repetition-across 1 4', '75-84 1 5']);
    expect(JSON.parse(stdout).totals.map(({ total }: { total: unknown }) => total)).toEqual([
      { segments: 7, words: 27, characters: 120 },
      { segments: 7, words: 27, characters: 120 },
    ]);
  });

  it('prints a table, or CSV, the same each time', () => {
    const folder = project();
    const text = passerelle(folder, ['memory', 'analyse', 'locales/fr/b.txt', '--to', 'en', '-q']).stdout;
    expect(text.split('\n').slice(0, 2)).toEqual([
      'locales/fr/b.txt, fr to en',
      '                                segments  words  characters',
    ]);
    expect(text).toMatch(/\n {2}75–84 % +1 +5 +\d+\n/u);
    expect(text).toMatch(/\n {2}Total +2 +9 +\d+\n$/u);
    const csv = passerelle(folder, ['memory', 'analyse', '--format', 'csv', '-q']).stdout;
    expect(csv).toContain('\nlocales/fr/a.txt,fr,vi,75-84,1,4,19\n');
    expect(passerelle(folder, ['memory', 'analyse', '--format', 'csv', '-q']).stdout).toBe(csv);
  });

  it('analyses XLIFF files, where what is final is locked, with a memory that is named', () => {
    const folder = folderWith({
      'w.xlf': work('en', [
        ['Oui.', 'Yes.', 'final'],
        ['La séance est levée.', '', 'initial'],
      ]),
      'm.tmx': tmx(oui),
    });
    const { stdout } = passerelle(folder, ['memory', 'analyse', 'w.xlf', '--memory', 'm.tmx', '--format', 'json']);
    expect(bands(stdout, 'w.xlf', 'en')).toEqual(['exact 1 4', 'locked 1 1']);
    expect(passerelle(folder, ['memory', 'analyse', 'none.xlf']).code).toBe(2);
  });

  it('writes nothing', () => {
    const folder = project();
    const before = snapshot(folder);
    passerelle(folder, ['memory', 'analyse']);
    passerelle(folder, ['memory', 'query', 'Oui']);
    expect(snapshot(folder)).toEqual(before);
  });
});
