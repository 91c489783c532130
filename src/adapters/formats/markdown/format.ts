import type { Format } from '../../../core/ports.ts';
import { read } from './read.ts';
import { render } from './render.ts';

/**
 * Markdown: CommonMark with tables, strikethrough, task lists, bare links and footnotes, and YAML front matter.
 * Headings, paragraphs, table cells, alternative texts and titles are units; code is never translated.
 */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read: (text, options) => read(text, options),
  render,
};
