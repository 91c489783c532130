import { states } from '../../core/document.ts';
import { languageOf } from '../../languages/index.ts';
import { build } from '../../pipeline/build.ts';
import { judgeGates } from '../../pipeline/gates.ts';
import { fileAdapters } from '../adapters.ts';
import { choose } from '../selection.ts';
import { type BuildSummary, findingsLine, summarise } from '../summary.ts';

export interface StatusOptions {
  readonly format: 'pretty' | 'json';
}

/** `passerelle status`: how far each document and language is, as a build would leave it; writes nothing. */
export async function status(options: StatusOptions): Promise<void> {
  const chosen = await choose([], {}, process.cwd());
  const adapters = fileAdapters(chosen.root, chosen.outDir, true);
  const result = await build(chosen, adapters, { writesOutput: false, isWhole: true, onProgress: () => undefined });
  const summary = summarise(result, chosen);
  const gates = judgeGates(result.project, result.documents);
  for (const failure of summary.failures) process.stderr.write(`${failure}\n`);
  if (summary.failures.length > 0) process.exitCode = 2;
  if (options.format === 'json') {
    const { documents, findings, failures } = summary;
    process.stdout.write(`${JSON.stringify({ version: 1, documents, gates, findings, failures }, null, 2)}\n`);
    return;
  }
  for (const line of table(summary)) process.stdout.write(`${line}\n`);
  for (const { lang, isMet, demands } of gates) {
    const name = languageOf(lang)?.name ?? lang;
    const missing = demands.filter((demand) => !demand.isMet).map((demand) => demand.sentence);
    process.stdout.write(`${name}: ${isMet ? 'the gate is met' : `the gate is not met: ${missing.join('; ')}`}\n`);
  }
  process.stdout.write(`${findingsLine(summary.findings)}\n`);
}

/** Document, language, then segments and source words in each state, in columns. */
function table(summary: BuildSummary): readonly string[] {
  const head = ['document', 'language', 'segments', 'words', ...states];
  const rows = summary.documents.flatMap(({ source, languages }) =>
    languages.map(({ lang, progress }) => [
      source,
      lang,
      String(progress.segments),
      String(progress.words),
      ...states.map((state) => String(progress.byState[state].segments)),
    ]),
  );
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const isNumber = (i: number) => i >= 2;
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
