import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot, startPasserelle } from './passerelle.ts';

const article = 'La séance est ouverte. Les ministres parlent de l’IA.\n';

/** A refusal: exit code 2, one sentence on standard error, no stack, nothing on disk changed. */
function refuses(folder: string, args: readonly string[], sentence: string | RegExp): void {
  const before = snapshot(folder);
  const { code, stderr } = passerelle(folder, args);
  if (typeof sentence === 'string') expect(stderr.trim()).toBe(sentence);
  else expect(stderr.trim()).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(code).toBe(2);
  expect(snapshot(folder)).toEqual(before);
}

describe('a source that can’t be built', () => {
  it('that is missing is named', () => {
    refuses(folderWith({}), ['build', 'no.txt'], 'no.txt does not exist. Check the spelling of the path.');
  });

  it('that is a folder is named', () => {
    const folder = folderWith({});
    mkdirSync(path.join(folder, 'docs'));
    refuses(folder, ['build', 'docs'], /^docs is a folder\. Name the documents in it/u);
  });

  it('of an unknown format is named, with the formats that are known', () => {
    refuses(
      folderWith({ 'a.docx': 'x' }),
      ['build', 'a.docx'],
      /^a\.docx is in no format that Passerelle reads \(plain text/u,
    );
  });

  it('that is empty is named', () => {
    refuses(folderWith({ 'a.txt': '' }), ['build', 'a.txt'], /^a\.txt:? .*empty/u);
    refuses(folderWith({ 'a.txt': ' \n\n' }), ['build', 'a.txt'], /^a\.txt:? .*empty/u);
  });

  it('in Latin-1 is named with the first byte that is wrong', () => {
    refuses(
      folderWith({ 'a.txt': Buffer.from('Une séance plénière s’ouvre.\n', 'latin1') }),
      ['build', 'a.txt'],
      /^a\.txt: .*(Windows-1252|Latin-1|ISO-8859-1).*\b5\b/u,
    );
  });

  it('in UTF-16 is named', () => {
    refuses(
      folderWith({ 'a.txt': Buffer.from('\uFEFFLa séance.\n', 'utf16le') }),
      ['build', 'a.txt'],
      /^a\.txt: .*UTF-16/u,
    );
  });

  it('with one damaged byte is named with its place', () => {
    const bytes = Buffer.concat([Buffer.from('La séance est ouverte. '), Buffer.from([0xff]), Buffer.from(' Fin.\n')]);
    refuses(folderWith({ 'a.txt': bytes }), ['build', 'a.txt'], /^a\.txt: .*\b24\b/u);
  });

  it('that is one line of 100 MB is refused by its size', () => {
    refuses(
      folderWith({ 'a.txt': Buffer.alloc(100 * 1024 * 1024, 'a') }),
      ['build', 'a.txt'],
      'a.txt is 100 MB large, and 64 MB is the limit for one file. Split it.',
    );
  });

  it('does not keep the others from being built', () => {
    const folder = folderWith({ 'a.txt': article, 'b.txt': '' });
    const { code, stderr } = passerelle(folder, ['build', 'a.txt', 'b.txt']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^b\.txt: .*empty/mu);
    expect(Object.keys(snapshot(folder))).toContain('a.en.xlf');
  });
});

describe('English as the French source', () => {
  it('is a finding that says so, and exit code 1', () => {
    const text =
      'The forum was held in Hanoi on Wednesday. Ministers spoke about artificial intelligence and about the future of the region.\n';
    const { code, stderr } = passerelle(folderWith({ 'a.txt': text }), ['build', 'a.txt']);
    expect(stderr).toMatch(/^a\.txt: major: The document reads as English, not as French\./mu);
    expect(code).toBe(1);
  });
});

describe('a config', () => {
  const withConfig = (text: string) => folderWith({ 'pipeline.config.ts': text, 'locales/fr/a.txt': article });

  it('with a wrong key is refused with the path of the key and a suggestion', () => {
    refuses(
      withConfig('export default { gate: { lowestSate: "final" } };'),
      ['build'],
      'pipeline.config.ts: gate.lowestSate is not a setting; did you mean lowestState?',
    );
  });

  it('that does not parse is refused', () => {
    refuses(withConfig('export default {'), ['build'], /^pipeline\.config\.ts: it could not be run: /u);
  });

  it('with a language that nobody knows is refused', () => {
    refuses(
      withConfig('export default { trgLangs: ["en", "tlh"] };'),
      ['build'],
      'tlh is not a language that Passerelle knows (fr, en, vi).',
    );
  });

  it('whose two sources would share a work file is refused', () => {
    refuses(
      folderWith({ 'locales/fr/a.txt': article, 'locales/fr/a.md': article }),
      ['build'],
      'locales/fr/a.md and locales/fr/a.txt would share the work file locales/en/a.xlf. Rename one of them.',
    );
  });
});

describe('a termbase', () => {
  const withTermbase = (tbx: string) => folderWith({ 'locales/fr/a.txt': article, 'glossary/a.tbx': tbx });

  it.each([
    [
      'cut off',
      '<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n<text><body><conceptEntry id="c1">',
    ],
    [
      'with entities',
      '<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>\n<tbx xmlns="urn:iso:std:iso:30042:ed-2">&b;</tbx>',
    ],
    ['that is no XML', 'concept;fr;en\n'],
  ])('%s is refused with line and column, and untouched', (_, tbx) => {
    refuses(
      withTermbase(tbx),
      ['build'],
      /^glossary\/a\.tbx:\d+:\d+: .* The termbase is untouched; mend it and build again\.$/u,
    );
  });
});

describe('a memory', () => {
  it.each([
    ['cut off', '<?xml version="1.0"?>\n<tmx version="1.4"><header/><body><tu>'],
    ['with entities', '<?xml version="1.0"?>\n<!DOCTYPE tmx [<!ENTITY a "x">]>\n<tmx version="1.4"><body/></tmx>'],
    ['that is no XML', 'bonjour\n'],
  ])('%s is refused with line and column, and untouched', (_, tmx) => {
    const folder = folderWith({ 'locales/fr/a.txt': article, 'memory/a.tmx': tmx });
    refuses(folder, ['build'], /^memory\/a\.tmx:\d+:\d+: .* The memory is untouched; mend it and build again\.$/u);
  });
});

describe('a work file', () => {
  const built = () => {
    const folder = folderWith({ 'a.txt': article });
    passerelle(folder, ['build', 'a.txt']);
    const file = path.join(folder, 'a.en.xlf');
    return { folder, file, text: readFileSync(file, 'utf8') };
  };

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    [
      'with entities',
      (text: string) => text.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<xliff'),
    ],
    ['that is no XML', () => 'hello'],
  ])('%s is refused with line and column, and untouched', (_, damage) => {
    const { folder, file, text } = built();
    const damaged = damage(text);
    writeFileSync(file, damaged);
    const { code, stderr } = passerelle(folder, ['build', 'a.txt']);
    expect(stderr).toMatch(
      /^a\.en\.xlf:\d+:\d+: .* The work file is untouched; mend it, or restore it from git, and build again\.$/mu,
    );
    expect(code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });

  it('in another language is refused', () => {
    const { folder, file, text } = built();
    writeFileSync(file, text.replace('trgLang="en"', 'trgLang="de"'));
    const { code, stderr } = passerelle(folder, ['build', 'a.txt']);
    expect(stderr).toMatch(/^a\.en\.xlf translates fr to de, and fr to en is wanted\./mu);
    expect(code).toBe(2);
  });

  it('with a state that does not exist is reported and left as it is', () => {
    const { folder, file, text } = built();
    const edited = text.replace(/<segment id="s1"[^>]*>/u, '<segment id="s1" state="done">');
    expect(edited).not.toBe(text);
    writeFileSync(file, edited);
    const { code, stderr, stdout } = passerelle(folder, ['build', 'a.txt']);
    expect(stderr).toMatch(/a\.en\.xlf:\d+:\d+: major: .*done/u);
    expect(stdout).toContain('a.en.xlf was left as it is: mend its mistakes and build again.');
    expect(code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(edited);
  });

  it('of another source gives its translations to memory and says so', () => {
    const { folder, file, text } = built();
    writeFileSync(
      file,
      text.replace(
        /(<segment id="s1")[^>]*(>\s*<source[\s\S]*?<\/source>)/u,
        '$1 state="translated"$2<target>The session is open.</target>',
      ),
    );
    writeFileSync(
      path.join(folder, 'a.txt'),
      'Un tout autre document.\n\nIl parle de pommes et de poires, longuement.\n',
    );
    const { stderr, stdout, code } = passerelle(folder, ['build', 'a.txt']);
    const kept = [readFileSync(file, 'utf8'), snapshot(folder)['memory/retired.tmx'] ?? ''].join('');
    expect(kept).toContain('The session is open.');
    expect([0, 1]).toContain(code);
    expect(`${stderr}${stdout}`).not.toBe('');
  });
});

describe('two builds at once', () => {
  it('do not write into each other: the second one is told', () => {
    const folder = folderWith({ 'a.txt': article, '.passerelle.lock': `${process.pid}\n` });
    refuses(
      folder,
      ['build', 'a.txt'],
      `Another build is at work in this project (process ${process.pid}). Wait for it to end; if there is none, delete .passerelle.lock.`,
    );
  });
});

describe('a word that the command line does not know', () => {
  it.each([
    [['biuld'], /unknown command 'biuld'[\s\S]*Did you mean build\?/u],
    [['build', '--forzen'], /unknown option '--forzen'[\s\S]*Did you mean --frozen\?/u],
    [['check', '--format', 'xml'], /argument 'xml' is invalid\. Allowed choices are pretty, json, sarif, junit, html/u],
    [['build', '--to', 'english!'], /"english!" is no BCP 47 language tag/u],
  ])('%j fails with 2 and a suggestion', (args, message) => {
    const { code, stderr } = passerelle(folderWith({}), args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('a broken pipe', () => {
  it('is success', async () => {
    const child = startPasserelle(folderWith({}), ['segment']);
    child.stdout.destroy();
    child.stdin.on('error', () => undefined);
    child.stdin.end('Une phrase. '.repeat(200_000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
  });
});
