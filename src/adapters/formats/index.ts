import type { Format } from '../../core/ports.ts';

export interface FormatEntry {
  readonly id: string;
  /** The format's name in sentences. */
  readonly name: string;
  /** File name endings, lower case, with the dot; the same as the format's own. */
  readonly extensions: readonly string[];
  /** Loads the format; its parser costs nothing before. */
  load(): Promise<Format>;
}

/** The formats that source documents may have, one line each. */
export const formats: readonly FormatEntry[] = [
  { id: 'text', name: 'plain text', extensions: ['.txt'], load: async () => (await import('./text.ts')).text },
  {
    id: 'markdown',
    name: 'Markdown',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown/index.ts')).markdown,
  },
  {
    id: 'html',
    name: 'HTML',
    extensions: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./html/index.ts')).html,
  },
  {
    id: 'i18next',
    name: 'i18next JSON',
    extensions: ['.json'],
    load: async () => (await import('./i18next/index.ts')).i18next,
  },
];

/** The names of the formats with their extensions, as messages list them: `plain text (.txt), …`. */
export const formatNames: string = formats
  .map(({ name, extensions }) => `${name} (${extensions.join(', ')})`)
  .join(', ');

/** The format that a path's extension stands for, in any case; undefined where there is none. */
export async function formatFor(path: string): Promise<Format | undefined> {
  const name = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)))?.load();
}
