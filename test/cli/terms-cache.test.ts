import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, snapshot } from './passerelle.ts';

/** A table of so many terms that it is worth a cache; `first` is one of them. */
function table(first: string): string {
  const rows = Array.from({ length: 2_000 }, (_, i) => `c${i},terme ${i},term ${i}`);
  return `concept,fr,en\nfirst,${first},first\n${rows.join('\n')}\n`;
}

const args = ['terms', 'match', '--lang', 'fr', '--glossary', 'g.csv'];
const text = 'Des normes techniques, des accords et le terme 7.\n';

function matches(folder: string): readonly string[] {
  const { stdout, code } = passerelle(folder, args, text);
  expect(code).toBe(0);
  return stdout.split('\n').flatMap((line) => line.split('\t')[3] ?? []);
}

/** The files of the cache, with their paths. */
function cacheFiles(folder: string): readonly string[] {
  const files = readdirSync(`${folder}-cache`, { recursive: true, withFileTypes: true });
  return files.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

describe('the cache of termbases', () => {
  it('gives the same matches as the table itself, and follows its changes', () => {
    const folder = folderWith({ 'g.csv': table('norme technique') });
    expect(matches(folder)).toEqual(['normes techniques', 'terme 7']);
    expect(cacheFiles(folder).map((file) => path.basename(file))).toEqual(
      expect.arrayContaining(['termbase.bin', 'terms-fr.bin']),
    );
    expect(matches(folder)).toEqual(['normes techniques', 'terme 7']);
    writeFileSync(path.join(folder, 'g.csv'), table('accord'));
    expect(matches(folder)).toEqual(['accords', 'terme 7']);
  });

  it('makes no difference where its files are cut off or foreign', () => {
    const folder = folderWith({ 'g.csv': table('norme technique') });
    matches(folder);
    for (const file of cacheFiles(folder)) writeFileSync(file, readFileSync(file).subarray(0, 1_000));
    expect(matches(folder)).toEqual(['normes techniques', 'terme 7']);
    for (const file of cacheFiles(folder)) writeFileSync(file, 'anything');
    expect(matches(folder)).toEqual(['normes techniques', 'terme 7']);
  });

  it('leaves nothing in the folder that a person works in', () => {
    const folder = folderWith({ 'g.csv': table('norme technique') });
    const before = snapshot(folder);
    matches(folder);
    expect(snapshot(folder)).toEqual(before);
  });
});
