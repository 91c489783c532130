import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { passerelle, type Run, snapshot } from './passerelle.ts';

const root = path.resolve(import.meta.dirname, '../..');
const owned = ['locales', 'glossary', 'memory', 'pipeline.config.ts'];

/** A copy of what people own in this repository. */
function copyOfProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-article-'));
  for (const name of owned) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  return folder;
}

interface Row {
  readonly file: string;
  readonly unit: string;
  readonly segment: string;
  readonly fr: string;
  readonly en: string | null;
  readonly vi: string | null;
  readonly states: Readonly<Record<string, string>>;
}

describe('the article', () => {
  const folder = copyOfProject();
  let run: Run;
  beforeAll(() => {
    run = passerelle(folder, ['build']);
  });
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const rows = (): readonly Row[] =>
    read('out/aligned.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((row: Row) => row.file.includes('asean'));

  it('builds with no finding at major or above', () => {
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
  });

  it('leaves every committed file as it is', () => {
    for (const file of ['locales/en/asean-ai-governance.xlf', 'locales/vi/asean-ai-governance.xlf']) {
      expect(read(file)).toBe(readFileSync(path.join(root, file), 'utf8'));
    }
  });

  it('has 30 sentences in both languages, each translated, and one line of page furniture', () => {
    expect(rows()).toHaveLength(30);
    for (const row of rows()) {
      expect(row.en?.length).toBeGreaterThan(10);
      expect(row.vi?.length).toBeGreaterThan(10);
      expect(row.states).toEqual({ en: 'translated', vi: 'translated' });
    }
    expect(read('locales/en/asean-ai-governance.xlf').match(/<segment /gu)).toHaveLength(31);
  });

  it('lines up paragraph by paragraph', () => {
    const [fr, en, vi] = ['locales/fr', 'out/en', 'out/vi'].map((place) =>
      read(`${place}/asean-ai-governance.txt`).split('\n'),
    );
    expect(en).toHaveLength(fr?.length ?? -1);
    expect(vi).toHaveLength(fr?.length ?? -1);
    for (const [i, line] of (fr ?? []).entries()) {
      expect(en?.[i] === '').toBe(line === '');
      expect(vi?.[i] === '').toBe(line === '');
    }
  });

  it('carries the page furniture through, left out with a reason', () => {
    for (const place of ['out/en', 'out/vi'])
      expect(read(`${place}/asean-ai-governance.txt`)).toMatch(/\nComment \(0\)\s*$/u);
    expect(read('locales/vi/asean-ai-governance.xlf')).toMatch(
      /<unit [^>]*translate="no"[\s\S]*passerelle:left-out[\s\S]*Comment \(0\)/u,
    );
  });

  it('has no French left in it', () => {
    const french = /\b(?:les|des|une|dans|pour|avec)\s/u;
    for (const place of ['out/en', 'out/vi']) expect(read(`${place}/asean-ai-governance.txt`)).not.toMatch(french);
  });

  it('names people and offices as its readers know them', () => {
    const vi = read('out/vi/asean-ai-governance.txt');
    const en = read('out/en/asean-ai-governance.txt');
    expect(vi).toContain('Tôn Vệ Đông');
    expect(vi).not.toContain('Sun Weidong');
    expect(vi).toContain('Trưởng SOM ASEAN');
    expect(vi).toContain('an ninh toàn diện');
    expect(vi).toContain('an ninh toàn cầu');
    expect(vi).toContain('phiên toàn thể thứ tư');
    expect(vi).toBe(vi.normalize('NFC'));
    expect(en).toContain('comprehensive security');
    expect(en).toContain('global security');
    expect(en).toContain('Foreign Secretary');
  });

  it('tells on the unit where the translation departs from the French', () => {
    for (const lang of ['en', 'vi']) {
      const notes = [
        ...read(`locales/${lang}/asean-ai-governance.xlf`).matchAll(/<note[^>]*>([\s\S]*?)<\/note>/gu),
      ].map((match) => match[1] ?? '');
      expect(notes.some((note) => note.includes('SOM'))).toBe(true);
    }
  });

  it('is built to the same bytes a second time, and in another place', () => {
    const first = snapshot(folder);
    passerelle(folder, ['build']);
    expect(snapshot(folder)).toEqual(first);
    const elsewhere = copyOfProject();
    passerelle(elsewhere, ['build']);
    expect(snapshot(elsewhere)).toEqual(first);
    rmSync(elsewhere, { recursive: true });
  });

  it('is committed as a build leaves it', () => {
    const { code, stdout } = passerelle(folder, ['build', '--frozen']);
    expect(stdout).toContain('no file was written');
    expect(code).toBe(0);
  });

  it('is released in both languages, and the release proves itself', () => {
    const { code, stdout } = passerelle(folder, ['release']);
    expect(stdout).toMatch(/English: released[\s\S]*Vietnamese: released/u);
    expect(code).toBe(0);
    expect(passerelle(folder, ['release', 'verify', 'out/release']).code).toBe(0);
  });
});
