import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import xliffPackage from 'xliff';
import { validateXliff } from '../dist/lib/adapters/formats/xliff/index.js';
import { heading, measure, report, workFolder } from './processes.mjs';

/**
 * How long XLIFF 2 takes to validate and to convert: each file of the OASIS suite that is at hand, in this process; and
 * files of many units through the command. Beside it the npm package xliff reads the same files, without validating.
 * Sizes in units can be chosen: node bench/xliff.mjs 10000 100000.
 */
const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'dist/cli/bin.js');
const suite = path.join(root, '../shared/data/oasis-xliff');
const sizes = process.argv.slice(2).map(Number);

if (existsSync(suite)) await suiteFiles();
else process.stdout.write('The OASIS suite is not there, so its files were not measured.\n');
heading();
for (const units of sizes.length > 0 ? sizes : [10_000, 100_000]) large(units);

/** The median and the slowest of the files, each the best of several runs after a warm-up. */
async function suiteFiles() {
  const texts = readdirSync(suite, { recursive: true })
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => readFileSync(path.join(suite, name), 'utf8'));
  await timesOf(texts, (text) => validateXliff(text, 'a.xlf'));
  const ours = await timesOf(texts, (text) => validateXliff(text, 'a.xlf'));
  const theirs = await timesOf(texts, (text) => xliffPackage.xliff2js(text).catch(() => undefined));
  const show = (name, times, goal) => {
    const [middle, most] = [times[times.length >> 1], times.at(-1)].map((ms) => `${ms.toFixed(2)} ms`);
    process.stdout.write(`${name.padEnd(36)} median ${middle}, slowest ${most}   ${goal}\n`);
  };
  show(`suite, ${texts.length} files, validated`, ours, 'goal 5 ms');
  show('  read by the npm package xliff', theirs, '');
}

async function timesOf(texts, run) {
  const times = [];
  for (const text of texts) {
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      await run(text);
      best = Math.min(best, performance.now() - start);
    }
    times.push(best);
  }
  return times.sort((a, b) => a - b);
}

function large(units) {
  const folder = workFolder();
  const name = 'large.xlf';
  writeLarge(path.join(folder, name), units);
  const size = `${(statSync(path.join(folder, name)).size / 1e6).toFixed(0)} MB`;
  const run = (...args) => measure(2, [bin, ...args], folder);
  const goal = units === 100_000 ? 'goal 10 s' : '';
  report(`${units} units, ${size}: validate`, run('xliff', 'validate', name), goal);
  report('  convert', run('xliff', 'convert', name, 'out.xlf'), '');
  report('  convert --pseudo', run('xliff', 'convert', name, 'out.xlf', '--pseudo'), '');
  report('  convert --to 1.2', run('xliff', 'convert', name, 'old.xlf', '--to', '1.2'), '');
  report('  1.2 to 2.1', run('xliff', 'convert', 'old.xlf', 'new.xlf', '--to', '2.1'), '');
  rmSync(folder, { recursive: true });
}

/** A file of so many units, two segments each, with codes, original data, notes and a term. */
function writeLarge(file, units) {
  const handle = openSync(file, 'w');
  writeSync(
    handle,
    '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">\n<file id="f1">\n',
  );
  for (let unit = 1; unit <= units; unit++) writeSync(handle, unitText(unit));
  writeSync(handle, '</file>\n</xliff>\n');
  closeSync(handle);
}

function unitText(number) {
  return `<unit id="u${number}">
  <notes><note id="n1">Paragraphe ${number} &amp; suite</note></notes>
  <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>
  <segment id="s1" state="translated"><source>La <pc id="1" dataRefStart="d1" dataRefEnd="d2">gouvernance</pc> de l’IA, règle ${number}. </source><target>The <pc id="1" dataRefStart="d1" dataRefEnd="d2">governance</pc> of AI, rule ${number}. </target></segment>
  <segment id="s2"><source>Une seconde phrase, la ${number}e.</source></segment>
</unit>
`;
}
