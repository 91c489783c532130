import { rmSync } from 'node:fs';
import { needsBuild, write } from './run.mjs';

/**
 * What other tools make of our files, and we of theirs, on the real thing: OmegaT and translate-toolkit as Debian
 * packages them (apt-get install omegat translate-toolkit), the npm package xliff, and i18next. Each line is one
 * question and how many of its items came through; a tool that isn't there is named and skipped. Exit code 1 where an
 * item did not come through. Parts can be named: node bench/interop omegat toolkit i18next.
 */
const parts = ['omegat', 'toolkit', 'i18next'];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !parts.includes(name));
if (unknown) throw new Error(`${unknown} is no part. There are ${parts.join(', ')}.`);
needsBuild();
const { makeSamples } = await import('./samples.mjs');
const samples = makeSamples();
try {
  for (const name of asked.length > 0 ? asked : parts) {
    const { measure } = await import(`./${name}.mjs`);
    for (const line of measure(samples)) show(line);
  }
} finally {
  rmSync(samples.folder, { recursive: true });
}

/** One line of the table: the tool, what was asked, how many of how many; what was lost below. */
function show({ tool, question, same, all, lost = [], skipped }) {
  if (skipped) write(`${tool.padEnd(24)}skipped: ${skipped}`);
  else write(`${tool.padEnd(24)}${question.padEnd(72)}${`${same} of ${all}`.padStart(12)}`);
  for (const item of lost.slice(0, 5)) write(`${''.padEnd(24)}  lost: ${item}`);
  if (!skipped && same !== all) process.exitCode = 1;
}
