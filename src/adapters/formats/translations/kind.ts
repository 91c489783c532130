import { isXliff12 } from '../xliff12/index.ts';

/** The formats in which texts stand with their translations. */
export type Kind = 'xliff' | 'xliff12' | 'tmx' | 'table';

const tableEnding = /\.(?:csv|tsv|tab)$/iu;
const xliffEnding = /\.[a-z]*(?:xlf|xliff)$/iu;

/** How much of a file is looked at: comments and declarations may stand before its root. */
const headLength = 16384;

/**
 * What a file is by its content, and by its ending where the content leaves it open; undefined where it is none of these.
 *
 * @param isHeader whether a line is the header of a table of texts
 */
export function kindOf(text: string, path: string, isHeader: (line: string) => boolean): Kind | undefined {
  const head = text.slice(0, headLength);
  if (/^\uFEFF?\s*</u.test(head)) {
    const root = /<(?:[^\s<>!?/:]+:)?(tmx|xliff)[\s>/]/u.exec(head)?.[1];
    if (root === 'tmx' || /\.tmx$/iu.test(path)) return 'tmx';
    if (root === 'xliff' || xliffEnding.test(path)) return isXliff12(text) ? 'xliff12' : 'xliff';
  }
  if (tableEnding.test(path)) return 'table';
  const firstLine = /^\uFEFF?\s*([^\r\n]*)/u.exec(head)?.[1] ?? '';
  return isHeader(firstLine) ? 'table' : undefined;
}
