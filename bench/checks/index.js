import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * What the checks say of good published translations, segments flagged in 1,000, and which seeded errors they find.
 * node bench/checks [FILE.tsv] [--to en]. With --list RULE each finding of a check with its texts (all for all checks),
 * with --missed KIND each seeded error of a kind that is not found; with --alarms no errors are seeded; with
 * --joined all rows stand in one document, which takes away what a document's beginning tells. With --update the
 * rates are written into the checks, as docs/checks.md shows them after a compile and scripts/checks-docs.mjs.
 */
const root = path.resolve(import.meta.dirname, '../..');
const standard = path.join(root, '../shared/data/news-fr-en-vi/ntrex-visible.tsv');
const { values: options, positionals } = parseArgs({
  options: {
    list: { type: 'string' },
    missed: { type: 'string' },
    to: { type: 'string' },
    alarms: { type: 'boolean' },
    update: { type: 'boolean' },
    joined: { type: 'boolean' },
  },
  allowPositionals: true,
});
const file = positionals[0] ?? standard;
if (!existsSync(path.join(root, 'dist/lib'))) throw new Error('There is no dist/. Run node scripts/compile.mjs first.');
if (!existsSync(file)) throw new Error(`${file} is not there. Name a table with the columns document, fr, en, vi.`);
const { readCorpus, documentsOf } = await import('./corpus.mjs');
const { detectionByKind } = await import('./detect.mjs');
const { pofilterFigures } = await import('./pofilter.mjs');
const { findingsAcross, findingsIn } = await import('./run.mjs');

const corpus = readCorpus(file);
const rows = options.joined ? corpus.map((row) => ({ ...row, document: 'all' })) : corpus;
/** Segments flagged in 1,000 that we allow ourselves. */
const goals = { en: 15, vi: 25 };

if (options.update) {
  await update();
  process.exit();
}
for (const trgLang of options.to ? [options.to] : ['en', 'vi']) {
  if (options.missed) {
    await listMissed(trgLang, options.missed);
    continue;
  }
  const findings = await findingsIn(documentsOf(rows, trgLang), trgLang);
  if (options.list) list(findings, trgLang, options.list);
  else summary(findings, trgLang);
  if (options.list || options.alarms) continue;
  await detection(trgLang);
  peer(trgLang);
}

/** The same for the checks that most people have. */
function peer(trgLang) {
  const figures = pofilterFigures(rows, trgLang);
  if (!figures) write('pofilter is not installed (translate-toolkit), so there is no figure beside ours.');
  for (const { name, alarms, found } of figures ?? [])
    write(
      `${name.padEnd(32)} ${alarms.toFixed(1).padStart(6)} alarms in 1,000 ${found.toFixed(1).padStart(6)} % found`,
    );
  write('');
}

async function update() {
  const { checkRules } = await import('../../dist/lib/core/checks/index.js');
  const { writeRates } = await import('./update.mjs');
  // What checks of terms find without a termbase says nothing.
  const measured = checkRules.filter(({ category }) => category !== 'terminology');
  const rates = new Map(measured.map(({ id }) => [id, new Map()]));
  const languages = ['en', 'vi'].map((trgLang) => [trgLang, documentsOf(rows, trgLang)]);
  const across = await findingsAcross(languages);
  for (const [trgLang, documents] of languages) {
    const own = across.filter((finding) => finding.trgLang === trgLang);
    const findings = [...(await findingsIn(documents, trgLang)), ...own];
    for (const [id, rate] of rates) rate.set(trgLang, perThousand(findings.filter(({ ruleId }) => ruleId === id)));
  }
  writeRates(path.join(root, 'src/core/checks'), rates);
}

function summary(findings, trgLang) {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  write(`${trgLang}: ${rows.length} segments`);
  write(`${line('all checks', findings)}  goal ${goals[trgLang]}`);
  write(
    line(
      'minor and worse',
      findings.filter(({ severity }) => severity !== 'neutral'),
    ),
  );
  write(
    line(
      'major and worse',
      findings.filter(({ severity }) => severity === 'major' || severity === 'critical'),
    ),
  );
  for (const rule of rules)
    write(
      line(
        `  ${rule}`,
        findings.filter(({ ruleId }) => ruleId === rule),
      ),
    );
}

/** Segments flagged in 1,000. */
function line(name, findings) {
  return `${name.padEnd(28)} ${perThousand(findings).toFixed(1).padStart(6)}`;
}

function perThousand(findings) {
  const flagged = new Set(findings.map(({ unit }) => unit)).size;
  return Math.round((10_000 * flagged) / rows.length) / 10;
}

function list(findings, trgLang, rule) {
  for (const { ruleId, severity, unit, message } of findings) {
    if (rule !== 'all' && rule !== ruleId) continue;
    const { texts } = rows[Number(unit.slice(1)) - 1];
    write(`${unit} ${ruleId} ${severity}: ${message}\n  fr ${texts.fr}\n  ${trgLang} ${texts[trgLang]}`);
  }
}

async function detection(trgLang) {
  let [all, allFound] = [0, 0];
  write(`\n${'seeded errors'.padEnd(40)} seeded  found`);
  for await (const { kind, seeded, found } of detectionByKind(rows, trgLang)) {
    if (seeded === 0) continue;
    all += seeded;
    allFound += found;
    write(share(kind, seeded, found));
  }
  write(`${share('all', all, allFound)}  goal 95`);
}

function share(kind, seeded, found) {
  const percent = ((100 * found) / seeded).toFixed(1);
  return `${kind.padEnd(40)} ${String(seeded).padStart(6)} ${percent.padStart(6)}`;
}

async function listMissed(trgLang, wanted) {
  for await (const { kind, missed } of detectionByKind(rows, trgLang)) {
    if (kind !== wanted && wanted !== 'all') continue;
    for (const { was, is } of missed) write(`${kind}\n  fr  ${was.fr}\n  was ${was[trgLang]}\n  is  ${is}`);
  }
}

function write(text) {
  process.stdout.write(`${text}\n`);
}
