import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

const xliff = (body: string, head = '') =>
  `<?xml version="1.0"?>\n${head}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en"><file id="f">${body}</file></xliff>\n`;
const unit = (source: string, target = 'x') =>
  `<unit id="u1"><segment id="s1"><source>${source}</source><target>${target}</target></segment></unit>`;
const tmx = (segment: string, head = '') =>
  `${head}<tmx version="1.4"><header srclang="fr"/><body><tu><tuv xml:lang="fr"><seg>${segment}</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu></body></tmx>\n`;

/** Declarations of entities that would fill the memory, read files or ask the network. */
const declarations = {
  'a billion laughs': `<!DOCTYPE x [<!ENTITY a "ha">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]>\n`,
  'a file': '<!DOCTYPE x [<!ENTITY j SYSTEM "secret.txt">]>\n',
  'the network': '<!DOCTYPE x [<!ENTITY j SYSTEM "http://127.0.0.1:9/j">]>\n',
  'a parameter entity': '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]>\n',
};

/** One run that refuses: the exit code, one line of output, no stack, nothing on disk changed. */
function refusal(folder: string, args: readonly string[], input?: string): string {
  const { code, stdout, stderr } = passerelle(folder, args, input);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr.trim();
}

describe('a file that declares entities', () => {
  it.each(Object.entries(declarations))('of %s is refused and nothing is expanded, read or fetched', (_, head) => {
    const files = { 'a.xlf': xliff(unit('&j;'), head), 'a.tmx': tmx('&j;', head), 'secret.txt': 'geheim' };
    const folder = folderWith(files);
    const before = snapshot(folder);
    expect(refusal(folder, ['memory', 'import', 'a.tmx'])).toMatch(/^a\.tmx:1:1: The file has a document type/u);
    const { code, stdout } = passerelle(folder, ['xliff', 'validate', 'a.xlf']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('document type declaration')]);
    expect(snapshot(folder)).toEqual(before);
  });

  it('is accepted in TMX where the DTD is only named, which is not fetched', () => {
    const folder = folderWith({ 'a.tmx': tmx('Un', '<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">\n') });
    const { code, stdout } = passerelle(folder, ['memory', 'import', 'a.tmx']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('<seg>Un</seg>')]);
  });

  it('has an XInclude left alone', () => {
    const include = '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="secret.txt" parse="text"/>';
    const folder = folderWith({ 'a.xlf': xliff(`${include}${unit('Un')}`), 'secret.txt': 'geheim' });
    expect(passerelle(folder, ['xliff', 'convert', 'a.xlf', '-']).stdout).toBe(xliff(`${include}${unit('Un')}`));
  });
});

describe('a file that is too much', () => {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['a.xlf', ['xliff', 'validate', 'a.xlf']],
    ['a.xlf', ['xliff', 'convert', 'a.xlf', 'b.xlf']],
    ['a.xlf', ['check', 'a.xlf']],
    ['a.tmx', ['memory', 'import', 'a.tmx', '--into', 'b.tmx']],
    ['a.tbx', ['terms', 'import', 'a.tbx', '--into', 'b.tbx']],
    ['a.csv', ['terms', 'match', '--glossary', 'a.csv']],
    ['a.srx', ['segment', '--srx', 'a.srx']],
  ];

  it.each(commands)('%s of 2 GB is refused by its size before it is read: %s', (name, args) => {
    const folder = folderWith({ [name]: 'x' });
    truncateSync(path.join(folder, name), 2 ** 31);
    expect(refusal(folder, args, 'a\n')).toMatch(
      new RegExp(String.raw`^${name} is 2048 MB large, and \d+ MB is the limit for one file\. Split it\.$`, 'u'),
    );
  });

  it('by its nesting is refused with its place', () => {
    const deep = '<mrk id="m" type="term">'.repeat(10_000) + '</mrk>'.repeat(10_000);
    const folder = folderWith({ 'a.xlf': xliff(unit(deep)) });
    expect(refusal(folder, ['check', 'a.xlf'])).toMatch(/^a\.xlf:2:\d+: Elements are nested more than 1000 deep/u);
  });

  it('by its sentences is refused, and has no work file', () => {
    const folder = folderWith({ 'a.txt': 'Un. '.repeat(450_000) });
    const { code, stderr } = passerelle(folder, ['build', '-q', 'a.txt']);
    expect([code, stderr.trim()]).toEqual([
      2,
      'a.txt has more than 400,000 segments, which is the limit for one document. Split it.',
    ]);
    expect(Object.keys(snapshot(folder)).filter((name) => name.endsWith('.xlf'))).toEqual([]);
  });
});

describe('what is no regular file', () => {
  const folder = folderWith({ 'small.xlf': xliff(unit('Un')) });
  for (const kind of ['xlf', 'tmx', 'tbx', 'csv', 'srx']) {
    spawnSync('mkfifo', [path.join(folder, `pipe.${kind}`)]);
    symlinkSync('/dev/zero', path.join(folder, `zero.${kind}`));
  }
  mkdirSync(path.join(folder, 'folder.xlf'));

  it.each([
    ['xliff', 'validate', 'X.xlf'],
    ['xliff', 'merge', 'small.xlf', 'X.xlf'],
    ['check', 'X.xlf'],
    ['memory', 'import', 'X.tmx'],
    ['terms', 'import', 'X.tbx'],
    ['terms', 'match', '--glossary', 'X.csv'],
    ['segment', '--srx', 'X.srx'],
  ])('is refused and never waited for: %s %s', (...args) => {
    for (const name of ['pipe', 'zero']) {
      const named = args.map((arg) => arg.replace('X', name));
      expect(refusal(folder, named, '')).toMatch(/^(?:pipe|zero)\.[a-z]+ is no regular file\. Name a file\.$/u);
    }
  });

  it('is named where it is a folder, a link in a circle or nothing', () => {
    symlinkSync('loop.xlf', path.join(folder, 'loop.xlf'));
    expect(refusal(folder, ['xliff', 'validate', 'folder.xlf'])).toMatch(/^folder\.xlf is a folder\./u);
    expect(refusal(folder, ['xliff', 'validate', 'loop.xlf'])).toMatch(/its links lead in a circle\.$/u);
    expect(refusal(folder, ['xliff', 'validate', ''])).toMatch(/an empty text was given/u);
    expect(refusal(folder, ['check', ''])).toMatch(/an empty text was given/u);
  });

  it('is shown on one line where its name would be obeyed by a terminal', () => {
    expect(refusal(folder, ['check', 'a\nb\u001b[31m.xlf'])).toBe(
      String.raw`a\u000ab\u001b[31m.xlf does not exist. Check the spelling of the path.`,
    );
  });

  it('is no text on standard input either', () => {
    expect(refusal(folder, ['xliff', 'convert', '-', 'out.xlf'], 'ELF\u0000\u0001\u0002abc')).toMatch(
      /zero byte at offset 3/u,
    );
  });
});

describe('a work file that is not its document’s', () => {
  const project = () => {
    const files = {
      'locales/fr/a.txt': 'Le forum ouvre demain.\n',
      'locales/fr/b.txt': 'Les ministres partent hier.\n',
    };
    const folder = folderWith(files);
    passerelle(folder, ['build', '-q']);
    const work = path.join(folder, 'locales/en/a.xlf');
    const text = readFileSync(work, 'utf8')
      .replace('state="initial"', 'state="translated"')
      .replace('</source>', '</source><target>The forum opens tomorrow.</target>');
    writeFileSync(work, text);
    return { folder, work, other: path.join(folder, 'locales/en/b.xlf') };
  };

  it('has its translations neither applied nor lost', () => {
    const { folder, work, other } = project();
    writeFileSync(other, readFileSync(work));
    passerelle(folder, ['build', '-q']);
    expect(readFileSync(path.join(folder, 'out/en/b.txt'), 'utf8')).not.toContain('The forum opens tomorrow.');
    expect(readFileSync(path.join(folder, 'out/en/a.txt'), 'utf8')).toContain('The forum opens tomorrow.');
    const kept = Object.values(snapshot(folder)).filter((text) => text.includes('The forum opens tomorrow.'));
    expect(kept.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['its target language', 'trgLang="en"', 'trgLang="vi"'],
    ['its source language', 'srcLang="fr"', 'srcLang="en"'],
  ])('is refused for %s, and stays as it is', (_, was, is) => {
    const { folder, work } = project();
    writeFileSync(work, readFileSync(work, 'utf8').replace(was, is));
    const text = readFileSync(work, 'utf8');
    const { code, stderr } = passerelle(folder, ['build', '-q']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^locales\/en\/a\.xlf translates .* is wanted\./mu)]);
    expect(readFileSync(work, 'utf8')).toBe(text);
  });

  it('with an id twice is told of, and its translations stay', () => {
    const { folder, work } = project();
    const text = readFileSync(work, 'utf8');
    const [whole = ''] = /<unit [\s\S]*<\/unit>/u.exec(text) ?? [];
    writeFileSync(work, text.replace(whole, `${whole}\n${whole.replace('opens tomorrow', 'is open')}`));
    const { stderr } = passerelle(folder, ['build']);
    expect(stderr).toContain('stands twice');
    const all = Object.values(snapshot(folder)).join('\n');
    expect(all).toContain('The forum opens tomorrow.');
    expect(all).toContain('The forum is open.');
  });

  it('with French for English is a finding', () => {
    const { folder, work } = project();
    const french = 'Les ministres de tous les pays sont dans la salle et ils parlent de leurs projets.';
    writeFileSync(work, readFileSync(work, 'utf8').replace('The forum opens tomorrow.', french));
    expect(passerelle(folder, ['check', '-q', '--format', 'json']).stdout).toContain('"ruleId": "target-language"');
  });
});
