import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git, hasGit } from '../git.ts';
import { folderWith, passerelle, snapshot } from './passerelle.ts';
import { change, changedGlossary, glossary, glossaryFile, project } from './terms-changes.ts';

interface DiffJson {
  readonly version: number;
  readonly before: { readonly name: string; readonly commit?: string };
  readonly after: { readonly name: string; readonly commit?: string };
  readonly concepts: readonly { readonly concept: string; readonly kind: string }[];
  readonly languages: readonly { readonly lang: string; readonly wrong: unknown; readonly right: unknown }[];
  readonly segments: readonly { readonly effect: string; readonly file: string; readonly source: string }[];
}

function diffJson(folder: string, ...args: readonly string[]): DiffJson {
  const { code, stdout, stderr } = passerelle(folder, ['terms', 'diff', ...args, '--format', 'json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('terms diff of two files', () => {
  const folder = project();
  writeFileSync(path.join(folder, 'new.tbx'), changedGlossary);

  it('says which segments become wrong and which become right, with their words, per language', () => {
    const { version, before, after, concepts, languages, segments } = diffJson(folder, glossaryFile, 'new.tbx');
    expect([version, before, after]).toEqual([1, { name: glossaryFile }, { name: 'new.tbx' }]);
    expect(concepts.map(({ concept, kind }) => [concept, kind])).toEqual([['governance', 'changed']]);
    expect(languages).toMatchObject([
      { lang: 'en', wrong: { segments: 0, words: 0 }, right: { segments: 0, words: 0 } },
      { lang: 'vi', wrong: { segments: 1, words: 3 }, right: { segments: 1, words: 3 } },
    ]);
    expect(segments.map(({ effect, file, source }) => [effect, file, source])).toEqual([
      ['wrong', 'locales/vi/a.xlf', 'La gouvernance compte.'],
      ['right', 'locales/vi/a.xlf', 'Une bonne gouvernance.'],
    ]);
  });

  it('goes the other way the other way round', () => {
    const { segments } = diffJson(folder, 'new.tbx', glossaryFile);
    expect(segments.map(({ effect, source }) => [effect, source])).toEqual([
      ['right', 'La gouvernance compte.'],
      ['wrong', 'Une bonne gouvernance.'],
    ]);
  });

  it('fails only when asked to, and only where a segment becomes wrong', () => {
    expect(passerelle(folder, ['terms', 'diff', glossaryFile, 'new.tbx', '-q']).code).toBe(0);
    expect(passerelle(folder, ['terms', 'diff', glossaryFile, 'new.tbx', '--fail-on-effect']).code).toBe(1);
    expect(passerelle(folder, ['terms', 'diff', glossaryFile, glossaryFile, '--fail-on-effect']).code).toBe(0);
  });

  it('is text for a person, and Markdown with the terms in bold for a pull request', () => {
    const text = passerelle(folder, ['terms', 'diff', glossaryFile, 'new.tbx']).stdout;
    expect(text).toContain('vi: preferred is “điều hành”, was “quản trị”');
    expect(text).toContain('  vi  1 segment becomes wrong (3 words), 1 segment becomes right (3 words)');
    const markdown = passerelle(folder, ['terms', 'diff', glossaryFile, 'new.tbx', '--format', 'markdown']).stdout;
    expect(markdown).toContain('| become wrong | 1 | 3 |');
    expect(markdown).toContain('<details><summary>1 segment becomes wrong</summary>');
    expect(markdown).toContain('fr: La **gouvernance** compte.');
    expect(markdown).toContain('vi: **Quản trị** rất quan trọng.');
  });

  it('says nothing of a termbase and itself, and writes nothing', () => {
    const files = snapshot(folder);
    expect(passerelle(folder, ['terms', 'diff', 'new.tbx', 'new.tbx']).stdout).toBe(
      'new.tbx → new.tbx: no concept differs.\n',
    );
    expect(snapshot(folder)).toEqual(files);
  });

  it('takes a table, and a folder without work files', () => {
    const bare = folderWith({
      'a.csv': 'concept,fr,vi\nx,forum,diễn đàn\n',
      'b.csv': 'concept,fr,vi\ny,forum,hội nghị\n',
    });
    const { concepts, languages } = diffJson(bare, 'a.csv', 'b.csv');
    expect(concepts.map(({ concept, kind }) => [concept, kind])).toEqual([
      ['x', 'removed'],
      ['y', 'added'],
    ]);
    expect(languages).toEqual([]);
  });

  it('needs files or a repository', () => {
    const { code, stderr } = passerelle(folder, ['terms', 'diff', 'HEAD']);
    expect([code, stderr]).toEqual([
      2,
      'HEAD is no file here, and it can be no revision: the project is not in a git repository. Name a file.\n',
    ]);
    const missing = passerelle(folder, ['terms', 'diff', './missing.tbx']);
    expect([missing.code, missing.stderr]).toEqual([
      2,
      './missing.tbx does not exist. Check the spelling of the path.\n',
    ]);
  });
});

describe.skipIf(!hasGit)('terms diff of git revisions', () => {
  const folder = project();
  const first = commitAll(folder, 'one');
  git(folder, 'tag', 'v1');
  git(folder, 'checkout', '-q', '-b', 'side');
  change(folder, changedGlossary);
  const second = commitAll(folder, 'two');
  change(folder, glossary({ vi: [{ term: 'điều hành' }] }));

  it('compares a revision with the working tree', () => {
    const { before, after, concepts } = diffJson(folder, 'HEAD');
    expect([before, after]).toEqual([{ name: 'HEAD', commit: second }, { name: 'the working tree' }]);
    expect(concepts).toMatchObject([
      { concept: 'governance', changes: [{ what: 'termRemoved', lang: 'vi', term: 'quản trị', status: 'deprecated' }] },
    ]);
  });

  it('compares two revisions, a range, and a branch from where it left', () => {
    for (const args of [['v1', 'HEAD'], ['main..'], ['HEAD~1..side'], ['main...side']]) {
      const { before, after, segments } = diffJson(folder, ...args);
      expect([args, before.commit, after.commit]).toEqual([args, first, second]);
      expect(segments.map(({ effect }) => effect)).toEqual(['wrong', 'right']);
    }
  });

  it('compares a revision with a file, from a folder below the project', () => {
    writeFileSync(path.join(folder, 'pipeline.config.ts'), 'export default {};\n');
    const below = path.join(folder, 'below');
    mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, 'new.tbx'), changedGlossary);
    const { before, segments } = diffJson(below, 'main', 'new.tbx');
    expect(before.commit).toBe(first);
    expect(segments.map(({ effect }) => effect)).toEqual(['wrong', 'right']);
    rmSync(below, { recursive: true });
    rmSync(path.join(folder, 'pipeline.config.ts'));
  });

  it('refuses an unknown revision, and a name that is a file and a revision', () => {
    const unknown = passerelle(folder, ['terms', 'diff', 'nothing']);
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      'nothing is neither a file here nor a revision of the git repository. Check the spelling; git log lists revisions.\n',
    ]);
    writeFileSync(path.join(folder, 'v1'), 'a file');
    const both = passerelle(folder, ['terms', 'diff', 'v1']);
    expect([both.code, both.stderr]).toEqual([
      2,
      'v1 is a file here and a revision as well. Write ./v1 for the file, or the hash of the commit.\n',
    ]);
    rmSync(path.join(folder, 'v1'));
  });

  it('refuses a revision without a termbase', () => {
    const empty = folderWith({ 'a.txt': 'x' });
    commitAll(empty, 'one');
    const { code, stderr } = passerelle(empty, ['terms', 'diff', 'HEAD']);
    expect([code, stderr]).toEqual([2, 'There is no termbase at HEAD: no file matches glossary/*.tbx.\n']);
  });

  it('names revision, file and place of a termbase that can’t be read', () => {
    const broken = folderWith({ [glossaryFile]: '<tbx' });
    commitAll(broken, 'one');
    const { code, stderr } = passerelle(broken, ['terms', 'diff', 'HEAD']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^HEAD:glossary\/test\.tbx:1:\d+: .+\n$/u);
  });
});
