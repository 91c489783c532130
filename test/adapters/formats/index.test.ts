import { describe, expect, it } from 'vitest';
import { formatFor, formatNames, formats } from '../../../src/adapters/formats/index.ts';

describe('the registry of formats', () => {
  it.each(formats.map((entry) => [entry.id, entry] as const))(
    'names %s as the format names itself',
    async (_, entry) => {
      const format = await entry.load();
      expect(entry).toMatchObject({ id: format.id, extensions: format.extensions });
    },
  );

  it('gives no extension to two formats', () => {
    const extensions = formats.flatMap((entry) => entry.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it('finds a format by the last extension of a path, in any case', async () => {
    const found = await Promise.all(
      ['a.txt', 'locales/fr/A.TXT', 'b.fr.md', 'c.html', 'd.htm', 'e.json', 'f.txt.json'].map(formatFor),
    );
    expect(found.map((format) => format?.id)).toEqual([
      'text',
      'text',
      'markdown',
      'html',
      'html',
      'i18next',
      'i18next',
    ]);
  });

  it('finds none for other paths', async () => {
    for (const path of ['', 'txt', 'a.docx', 'a.txt.bak', 'a.txt/b', 'json'])
      expect(await formatFor(path)).toBeUndefined();
  });

  it('lists the formats for messages', () => {
    expect(formatNames).toBe(
      'plain text (.txt), Markdown (.md, .markdown), HTML (.html, .htm, .xhtml), i18next JSON (.json)',
    );
  });
});
