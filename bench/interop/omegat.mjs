import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainText } from '../../dist/lib/core/content.js';
import { compare, other, passerelle } from './run.mjs';
import { targetsOf, unitsOf } from './samples.mjs';

const jar = '/usr/share/omegat/OmegaT.jar';

/**
 * OmegaT 3.6: it translates our 1.2 file from our TMX; a translator's work in it comes back with every code; it reads
 * our glossary.
 */
export function* measure(samples) {
  const tool = 'OmegaT 3.6';
  if (!existsSync(jar)) yield { tool, skipped: `there is no ${jar}; apt-get install omegat` };
  else if (other('java', ['-version']) === undefined)
    yield { tool, skipped: 'there is no java; apt-get install default-jre' };
  else {
    for (const lang of samples.langs) yield { tool, ...fromMemory(samples, lang) };
    yield* fromTranslator(samples).map((line) => ({ tool, ...line }));
    for (const lang of samples.langs) yield { tool, ...glossary(samples, lang) };
  }
}

/** The article without translations, translated by OmegaT from the memory of the article that has them. */
function fromMemory({ translated, open, folder, article }, lang) {
  const project = makeProject(path.join(folder, `omegat-memory-${lang}`), lang);
  const name = `locales/${lang}/${article}.xlf`;
  passerelle(translated, 'memory', 'export', '--langs', `fr,${lang}`, '-o', path.join(project, 'tm/auto/memory.tmx'));
  toOmegaT(open, name, project);
  omegat(project, '--mode=console-translate');
  const found = merged(open, name, project);
  return {
    question: `${lang}: sentences translated from our TMX and merged`,
    ...compare(targets(translated, name), found),
  };
}

function targets(folder, name, show) {
  return targetsOf(path.join(folder, name), show);
}

/** What OmegaT shows of a document, and each sentence translated there by somebody who writes other words around the codes. */
function fromTranslator({ open, folder }) {
  const project = makeProject(path.join(folder, 'omegat-translator'), 'en');
  const name = 'locales/en/guide.xlf';
  toOmegaT(open, name, project);
  const all = path.join(project, 'all.tmx');
  const list = ['--mode=console-createpseudotranslatetmx', `--pseudotranslatetmx=${all}`];
  omegat(project, ...list, '--pseudotranslatetype=equal');
  const tmx = readFileSync(all, 'utf8');
  writeFileSync(path.join(project, 'omegat/project_save.tmx'), translateByHand(tmx));
  omegat(project, '--mode=console-translate');
  const sources = new Set();
  const expected = new Map();
  for (const unit of unitsOf(path.join(open, name)))
    for (const part of unit.parts) {
      if (part.kind !== 'segment' || !unit.translate) continue;
      const source = shown(part.source);
      sources.add(plainText(part.source));
      // What reads the same in other words comes back as the source that was filled in, and counts as untranslated.
      if (otherWords(source) !== source) expected.set(`${unit.id} ${part.id}`, otherWords(source));
    }
  const ours = new Map([...sentencesOf(tmx)].map((text) => [text, true]));
  const seen = new Map([...ours.keys()].map((text) => [text, sources.has(text)]));
  return [
    { question: 'en: sentences that it shows to the translator and that are ours', ...compare(ours, seen) },
    {
      question: 'en: sentences of a document with codes, translated by hand and merged',
      ...compare(expected, merged(open, name, project, shown)),
    },
  ];
}

/** The sentences in a list of OmegaT's, without its tags. */
function sentencesOf(tmx) {
  const texts = new Set();
  const references = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
  for (const [, seg] of tmx.matchAll(/<seg>([\s\S]*?)<\/seg>/gu))
    texts.add(
      seg.replace(/&lt;\/?[a-z]\d+\/?&gt;/gu, '').replace(/&(?:lt|gt|amp|quot);/gu, (found) => references[found]),
    );
  return texts;
}

/** A content with its codes and where they stand. */
function shown(content) {
  return content
    .filter(({ kind }) => kind !== 'mrk' && kind !== 'sm' && kind !== 'em')
    .map((inline) =>
      inline.kind === 'text' ? inline.text : `{${inline.kind} ${inline.id ?? ''}${inline.startRef ?? ''}}`,
    )
    .join('');
}

/** Other words, outside of braces and tags: vowels without what stands on them. */
function otherWords(text) {
  return text.replace(/\{[^}]*\}|<[^>]*>|&[a-z]+;|[aeiou]/gu, (found) =>
    found.length === 1 ? `${found}${found}` : found,
  );
}

/** OmegaT's list of all its sentences, each with other words as its translation; its tags are escaped there. */
function translateByHand(tmx) {
  let isTarget = false;
  return tmx.replace(/<tuv lang="([^"]*)"|<seg>([\s\S]*?)<\/seg>/gu, (found, lang, seg) => {
    if (lang !== undefined) {
      isTarget = lang.toLowerCase().startsWith('en');
      return found;
    }
    if (!isTarget) return found;
    return `<seg>${seg.replace(/&lt;\/?[a-z]\d+\/?&gt;|&[a-z]+;|[aeiou]/gu, (piece) => (piece.length === 1 ? `${piece}${piece}` : piece))}</seg>`;
  });
}

/** The preferred terms of our termbase in a pair of languages, as OmegaT reads them from TBX 2. */
function glossary({ translated, folder }, lang) {
  const file = path.join(folder, `glossary-${lang}.tbx`);
  passerelle(translated, 'terms', 'export', '--format', 'tbx2', '--langs', `fr,${lang}`, '-o', file);
  const table = passerelle(translated, 'terms', 'export', '--format', 'tsv', '--langs', `fr,${lang}`);
  const source = path.join(import.meta.dirname, 'ReadGlossary.java');
  const printed = other('java', ['-cp', jar, source, file, lang]);
  if (printed === undefined) return { skipped: 'java can’t run a source file; apt-get install default-jdk-headless' };
  const read = new Set(printed.split('\n'));
  const expected = pairsOf(table);
  const found = new Map([...expected.keys()].map((pair) => [pair, read.has(pair)]));
  return { question: `${lang}: pairs of terms read from our TBX 2`, ...compare(expected, found) };
}

/** Each pair of a first French term and another language's first term, by tab, in a table of terms. */
function pairsOf(table) {
  const [head, ...rows] = table
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const fr = head.indexOf('fr');
  const other = fr + 1 + head.slice(fr + 1).findIndex((name) => /^[a-z]{2}$/u.test(name));
  const pairs = new Map();
  const seen = new Set();
  for (const row of rows) {
    if (seen.has(row[0]) || row[fr] === '' || row[other] === '') continue;
    seen.add(row[0]);
    pairs.set(`${row[fr]}\t${row[other]}`, true);
  }
  return pairs;
}

function toOmegaT(folder, name, project) {
  const file = path.join(project, 'source/work.xlf');
  passerelle(folder, 'xliff', 'convert', name, file, '--to', '1.2', '--fill-targets');
}

/** The targets of a work file after what OmegaT wrote is merged into a copy of it. */
function merged(folder, name, project, show = plainText) {
  const copy = path.join(project, 'merged.xlf');
  copyFileSync(path.join(folder, name), copy);
  passerelle(project, 'xliff', 'merge', path.join(project, 'target/work.xlf'), copy);
  return targetsOf(copy, show);
}

function omegat(project, ...args) {
  if (other('java', ['-jar', jar, project, `--config-dir=${path.join(project, 'config')}`, ...args]) === undefined)
    throw new Error(`OmegaT failed: ${args.join(' ')}`);
}

/** A project of OmegaT without its own sentence rules. */
function makeProject(folder, lang) {
  for (const name of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
    mkdirSync(path.join(folder, name), { recursive: true });
  const settings = {
    source_dir: '__DEFAULT__',
    target_dir: '__DEFAULT__',
    tm_dir: '__DEFAULT__',
    glossary_dir: '__DEFAULT__',
    glossary_file: '__DEFAULT__',
    dictionary_dir: '__DEFAULT__',
    source_lang: 'fr',
    target_lang: lang,
    source_tok: 'org.omegat.tokenizer.DefaultTokenizer',
    target_tok: 'org.omegat.tokenizer.DefaultTokenizer',
    sentence_seg: 'false',
    support_default_translations: 'true',
    remove_tags: 'false',
  };
  const lines = Object.entries(settings).map(([name, value]) => `<${name}>${value}</${name}>`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<omegat><project version="1.0">${lines.join('')}</project></omegat>\n`;
  writeFileSync(path.join(folder, 'omegat.project'), text);
  return folder;
}
