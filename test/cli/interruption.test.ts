import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, passerelle, startPasserelle } from './passerelle.ts';

const paragraphs = Array.from({ length: 3000 }, (_, i) => `Le point ${i} est ouvert. Il dure deux jours.`).join('\n');

/** A built project in which a translator has translated every second sentence. */
function translatedProject(): { folder: string; file: string } {
  const folder = folderWith({ 'a.txt': `${paragraphs}\n` });
  passerelle(folder, ['build', 'a.txt']);
  const file = path.join(folder, 'a.en.xlf');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(
      /<segment id="s2" state="initial">(\s*)(<source>.*?<\/source>)/gu,
      '<segment id="s2" state="reviewed">$1$2$1<target>It lasts two days.</target>',
    ),
  );
  return { folder, file };
}

const translations = (text: string) => text.match(/It lasts two days\./gu)?.length ?? 0;

describe('a build that is killed', () => {
  it('loses no translation and keeps nobody from building again', async () => {
    const { folder, file } = translatedProject();
    const before = translations(readFileSync(file, 'utf8'));
    expect(before).toBe(3000);
    for (const delayMs of [60, 150, 250, 350, 450, 600, 800]) {
      writeFileSync(path.join(folder, 'a.txt'), `Titre ${delayMs}\n${paragraphs}\n`);
      const child = startPasserelle(folder, ['build', 'a.txt']);
      const closed = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), delayMs);
      await closed;
      const text = readFileSync(file, 'utf8');
      expect(text.endsWith('</xliff>\n')).toBe(true);
      expect(translations(text)).toBe(before);
    }
    const { code } = passerelle(folder, ['build', 'a.txt']);
    expect(code).toBe(0);
    expect(translations(readFileSync(file, 'utf8'))).toBe(before);
    expect(existsSync(path.join(folder, '.passerelle.lock'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('Ctrl-C', () => {
  it('stops cleanly: the lock is gone and every file is whole', async () => {
    const { folder, file } = translatedProject();
    writeFileSync(path.join(folder, 'a.txt'), `Titre\n${paragraphs}\n`);
    const child = startPasserelle(folder, ['build', 'a.txt']);
    const closed = new Promise((resolve) => child.on('close', resolve));
    const isLocked = () => existsSync(path.join(folder, '.passerelle.lock'));
    const seen = setInterval(() => {
      if (!isLocked()) return;
      clearInterval(seen);
      child.kill('SIGINT');
    }, 5);
    expect(await closed).toBe(130);
    expect(existsSync(path.join(folder, '.passerelle.lock'))).toBe(false);
    expect(readFileSync(file, 'utf8').endsWith('</xliff>\n')).toBe(true);
    expect(translations(readFileSync(file, 'utf8'))).toBe(3000);
  });
});

describe('build --watch', () => {
  it('builds again when a source or a work file changes, until Ctrl-C', async () => {
    const folder = folderWith({ 'a.txt': 'Un point.\n' });
    const child = startPasserelle(folder, ['build', 'a.txt', '--watch']);
    const closed = new Promise((resolve) => child.on('close', resolve));
    let talk = '';
    child.stderr.on('data', (data) => {
      talk += data;
    });
    const until = async (isTrue: () => boolean) => {
      for (let i = 0; i < 400 && !isTrue(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
      expect(isTrue()).toBe(true);
    };
    const output = path.join(folder, 'out/en/a.txt');
    const read = () => (existsSync(output) ? readFileSync(output, 'utf8') : '');
    await until(() => talk.includes('Watching'));
    expect(read()).toBe('⟦Un point.⟧\n');
    writeFileSync(path.join(folder, 'a.txt'), 'Un autre point.\n');
    await until(() => read() === '⟦Un autre point.⟧\n');
    const file = path.join(folder, 'a.en.xlf');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text
        .replace('state="initial"', 'state="translated"')
        .replace('</source>', '</source><target>Another point.</target>'),
    );
    await until(() => read() === 'Another point.\n');
    child.kill('SIGINT');
    await closed;
    expect(existsSync(path.join(folder, '.passerelle.lock'))).toBe(false);
  });
});
