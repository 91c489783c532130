import path from 'node:path';
import { readTbx } from '../../dist/lib/adapters/formats/tbx/index.js';
import { plainText } from '../../dist/lib/core/content.js';
import { compare, other, passerelle } from './run.mjs';
import { unitsOf } from './samples.mjs';

const tool = 'translate-toolkit';
const script = path.join(import.meta.dirname, 'toolkit.py');

/**
 * translate-toolkit (what Weblate reads files with): every source, target, state and note of our XLIFF 1.2, every pair of
 * our TMX and TBX 2; and we what it writes.
 */
export function* measure(samples) {
  const python = ['python3', '/usr/bin/python3'].find(
    (name) => other(name, ['-c', 'import translate.storage']) !== undefined,
  );
  if (!python) {
    yield { tool, skipped: 'python3 has no module translate; apt-get install translate-toolkit' };
    return;
  }
  for (const lang of samples.langs) {
    yield* ourXliff(python, samples, lang);
    yield* ourMemory(python, samples, lang);
    yield* ourTerms(python, samples, lang);
    yield* theirFiles(python, samples, lang);
  }
}

function read(python, file) {
  const text = other(python, [script, 'read', file]);
  if (text === undefined) throw new Error(`translate-toolkit can’t read ${file}.`);
  return JSON.parse(text);
}

function* ourXliff(python, { translated, folder, article }, lang) {
  const name = `locales/${lang}/${article}.xlf`;
  const file = path.join(folder, `toolkit-${lang}.xlf`);
  passerelle(translated, 'xliff', 'convert', name, file, '--to', '1.2');
  const rows = read(python, file);
  const units = unitsOf(path.join(translated, name));
  const states = { initial: 'new', translated: 'translated', reviewed: 'signed-off', final: 'final' };
  const fields = {
    sources: [(unit) => textOf(unit, 'source'), (row) => row.source],
    targets: [(unit) => textOf(unit, 'target'), (row) => row.target],
    states: [(unit) => states[earliest(unit)] ?? null, (row) => row.state],
    notes: [(unit) => unit.notes.map(({ text }) => text).join('\n'), (row) => row.notes],
  };
  for (const [question, [ours, theirs]] of Object.entries(fields)) {
    const expected = new Map(units.map((unit) => [unit.id, ours(unit)]));
    const found = new Map(rows.map((row) => [row.id, theirs(row)]));
    yield { tool, question: `${lang}: ${question} read from our XLIFF 1.2`, ...compare(expected, found) };
  }
}

/** The text of one side of a unit, null where it has no target. */
function textOf(unit, side) {
  if (!unit.parts.some((part) => part[side])) return null;
  return unit.parts.map((part) => plainText(part[side] ?? part.source)).join('');
}

/** The state that a file of 1.2 has for a unit: the earliest of its segments', none where there is no target. */
function earliest(unit) {
  if (textOf(unit, 'target') === null) return undefined;
  const order = ['initial', 'translated', 'reviewed', 'final'];
  const states = unit.parts.filter(({ kind }) => kind === 'segment').map(({ state }) => state);
  return order.find((state) => states.includes(state));
}

function* ourMemory(python, { translated, folder }, lang) {
  const file = path.join(folder, `toolkit-${lang}.tmx`);
  passerelle(translated, 'memory', 'export', '--langs', `fr,${lang}`, '-o', file);
  const expected = new Map(pairsOfWork(translated, lang));
  const found = new Map(read(python, file).map(({ source, target }) => [source, target]));
  yield { tool, question: `${lang}: translations read from our TMX`, ...compare(expected, found) };
}

function* pairsOfWork(folder, lang) {
  for (const unit of unitsOf(path.join(folder, `locales/${lang}/asean-ai-governance.xlf`)))
    for (const part of unit.parts)
      if (part.kind === 'segment' && part.target) yield [plainText(part.source), plainText(part.target)];
}

function* ourTerms(python, { translated, folder }, lang) {
  const file = path.join(folder, `toolkit-${lang}.tbx`);
  passerelle(translated, 'terms', 'export', '--format', 'tbx2', '--langs', `fr,${lang}`, '-o', file);
  const expected = new Map();
  for (const { id, langSecs } of conceptsOf(passerelle(translated, 'terms', 'export', '--langs', `fr,${lang}`))) {
    const [fr, trg] = ['fr', lang].map((wanted) => langSecs.find((section) => section.lang === wanted)?.terms[0]?.term);
    if (fr && trg) expected.set(id, `${fr} = ${trg}`);
  }
  const found = new Map(read(python, file).map(({ id, source, target }) => [id, `${source} = ${target}`]));
  yield { tool, question: `${lang}: pairs of terms read from our TBX 2`, ...compare(expected, found) };
}

function conceptsOf(text) {
  const reading = readTbx(text, 'glossary.tbx');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.termbase.concepts;
}

/** The same pairs in files that it writes, read by us. */
function* theirFiles(python, { translated, folder }, lang) {
  const rows = [...pairsOfWork(translated, lang)].map(([source, target]) => ({
    source,
    target,
    note: `Note & ${source.length}`,
  }));
  const expected = new Map(rows.map(({ source, target }) => [source, target]));
  const file = (ending) => {
    const name = path.join(folder, `theirs-${lang}.${ending}`);
    if (other(python, [script, 'write', name, lang], { input: JSON.stringify(rows) }) === undefined)
      throw new Error(`translate-toolkit can’t write ${name}.`);
    return name;
  };
  const work = path.join(folder, `theirs-${lang}-2.xlf`);
  passerelle(folder, 'xliff', 'convert', file('xlf'), work, '--to', '2.1');
  const units = unitsOf(work);
  const pairs = new Map(units.map((unit) => [textOf(unit, 'source'), textOf(unit, 'target')]));
  yield { tool, question: `${lang}: translations that we read from its XLIFF`, ...compare(expected, pairs) };
  const notes = new Map(units.map((unit) => [textOf(unit, 'source'), unit.notes.map(({ text }) => text).join('\n')]));
  const wanted = new Map(rows.map(({ source, note }) => [source, note]));
  yield { tool, question: `${lang}: notes that we read from its XLIFF`, ...compare(wanted, notes) };
  const lines = passerelle(folder, 'memory', 'import', file('tmx'), '--dry-run').trimEnd().split('\n');
  const memory = new Map(lines.map((line) => line.split('\t').slice(3)));
  yield { tool, question: `${lang}: translations that we read from its TMX`, ...compare(expected, memory) };
  const concepts = conceptsOf(passerelle(folder, 'terms', 'import', file('tbx'), '--fail-on', 'never'));
  const terms = new Map(concepts.map(({ langSecs }) => [langSecs[0]?.terms[0]?.term, langSecs[1]?.terms[0]?.term]));
  yield { tool, question: `${lang}: pairs of terms that we read from its TBX`, ...compare(expected, terms) };
}
