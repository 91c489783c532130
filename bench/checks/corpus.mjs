import { readFileSync } from 'node:fs';

/**
 * The rows of a table of aligned segments: `document`, `fr`, and a column for each other language, tabs between.
 *
 * @returns {{ document: string, texts: Record<string, string> }[]}
 */
export function readCorpus(path) {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const texts = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    return { document: texts.document, texts };
  });
}

/** The corpus as bilingual documents in the order of the rows; each row is a unit with one translated segment. */
export function documentsOf(rows, trgLang) {
  const byName = new Map();
  for (const [index, { document, texts }] of rows.entries()) {
    const list = byName.get(document) ?? [];
    list.push(unitOf(`r${index + 1}`, texts.fr, texts[trgLang]));
    byName.set(document, list);
  }
  return [...byName].map(([name, children]) => ({
    version: '2.0',
    srcLang: 'fr',
    trgLang,
    files: [{ id: 'f1', original: `${name}.txt`, notes: [], children }],
  }));
}

/** A unit with one translated segment. */
export function unitOf(id, source, target) {
  return {
    kind: 'unit',
    id,
    translate: true,
    space: 'preserve',
    notes: [],
    originalData: [],
    parts: [{ kind: 'segment', id: 's1', state: 'translated', source: contentOf(source), target: contentOf(target) }],
    glossary: [],
    matches: [],
    metadata: [],
  };
}

function contentOf(text) {
  return text === '' ? [] : [{ kind: 'text', text }];
}
