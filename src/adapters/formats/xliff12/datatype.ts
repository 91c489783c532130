/** The datatype of a source document by its file name's ending. */
const datatypes: Readonly<Record<string, string>> = {
  txt: 'plaintext',
  html: 'html',
  htm: 'html',
  xhtml: 'xhtml',
  xml: 'xml',
  md: 'x-markdown',
  markdown: 'x-markdown',
  json: 'x-json',
};

/** The datatype that a file of this name has where none is known; 1.2 wants one. */
export function datatypeOf(original: string | undefined): string {
  const ending = /\.([a-z]+)$/u.exec((original ?? '').toLowerCase())?.[1] ?? '';
  return (Object.hasOwn(datatypes, ending) ? datatypes[ending] : undefined) ?? 'x-unknown';
}
