import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededCopies } from './seeds/index.mjs';

/** Tests of pofilter that say something of prose, for the user who switches the others off. */
const sensible = ['blank', 'brackets', 'doublespacing', 'emails', 'endpunc', 'numbers', 'unchanged', 'urls'];

/**
 * What translate-toolkit's pofilter, the checks behind Pootle and many scripts, says of the same segments: those
 * flagged in 1,000, and the share of the seeded errors for which a test fails that did not fail on the good text.
 *
 * @returns {{ name: string, alarms: number, found: number }[] | undefined} undefined where it is not installed
 */
export function pofilterFigures(rows, trgLang) {
  if (spawnSync('pofilter', ['--version']).error) return undefined;
  const entries = rows.map(({ texts }, i) => entry(`clean ${i}`, texts.fr, texts[trgLang]));
  const seeds = [];
  for (const { copies } of seededCopies(rows, trgLang)) {
    for (const { good, bad, seeded } of copies) {
      for (const number of seeded) {
        const at = seeds.push(number) - 1;
        entries.push(entry(`good ${at}`, good[number].texts.fr, good[number].texts[trgLang]));
        entries.push(entry(`bad ${at}`, bad[number].texts.fr, bad[number].texts[trgLang]));
      }
    }
  }
  const failures = run(entries.join('\n'), trgLang);
  return [
    figures('pofilter, all its tests', failures, rows.length, seeds.length),
    figures('pofilter, eight sensible tests', keep(failures, sensible), rows.length, seeds.length),
  ];
}

function figures(name, failures, rowCount, seedCount) {
  let flagged = 0;
  for (let i = 0; i < rowCount; i++) if (failures.get(`clean ${i}`)?.size) flagged++;
  let found = 0;
  for (let i = 0; i < seedCount; i++) {
    const known = failures.get(`good ${i}`) ?? new Set();
    if ([...(failures.get(`bad ${i}`) ?? [])].some((test) => !known.has(test))) found++;
  }
  return { name, alarms: (1000 * flagged) / rowCount, found: (100 * found) / seedCount };
}

function keep(failures, tests) {
  return new Map(
    [...failures].map(([key, failed]) => [key, new Set([...failed].filter((test) => tests.includes(test)))]),
  );
}

const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';

function entry(key, source, target) {
  return `msgctxt ${quoted(key)}\nmsgid ${quoted(source)}\nmsgstr ${quoted(target)}\n`;
}

function quoted(text) {
  return JSON.stringify(text.replace(/\p{Cc}/gu, ' '));
}

/** The tests that fail, by entry. */
function run(entries, trgLang) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pofilter-'));
  const [input, output] = [path.join(folder, 'in.po'), path.join(folder, 'out.po')];
  writeFileSync(input, header + entries);
  const { stderr } = spawnSync('pofilter', [`--language=${trgLang}`, '--progress=none', input, output], {
    encoding: 'utf8',
  });
  if (!existsSync(output)) throw new Error(`pofilter wrote nothing: ${stderr}`);
  const text = readFileSync(output, 'utf8');
  rmSync(folder, { recursive: true });
  const failures = new Map();
  for (const block of text.split('\n\n')) {
    const key = /^msgctxt "(.*)"$/mu.exec(block)?.[1];
    const tests = [...block.matchAll(/^# \(pofilter\) (\w+):/gmu)].map(([, test]) => test);
    if (key !== undefined) failures.set(key, new Set(tests));
  }
  return failures;
}
