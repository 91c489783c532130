import { states } from '../core/document.ts';
import { type Finding, type Severity, severities } from '../core/finding.ts';
import { type Progress, progressOf } from '../core/progress.ts';
import type { BuildResult } from '../pipeline/build.ts';
import { type Chosen, relativeOutput } from './selection.ts';

/** What `build` tells, also when it finds that nothing changed since the last build. Paths are relative to the project. */
export interface BuildSummary {
  readonly version: 1;
  readonly documents: readonly DocumentSummary[];
  readonly findings: readonly Finding[];
  /** How many findings the work files say are ignored, and how many came back because a text changed. */
  readonly ignored: number;
  readonly returned: number;
  readonly failures: readonly string[];
  readonly retired: number;
  readonly leftAlone: readonly string[];
  /** Files whose bytes this run changed. */
  readonly written: readonly string[];
}

export interface DocumentSummary {
  readonly source: string;
  readonly languages: readonly LanguageSummary[];
}

export interface LanguageSummary {
  readonly lang: string;
  readonly workFile: string;
  readonly output: string;
  readonly progress: Progress;
  readonly kept: number;
  readonly reopened: number;
  readonly fromMemory: number;
}

/** The summary of a build. */
export function summarise(result: BuildResult, chosen: Chosen): BuildSummary {
  const documents = result.documents.map(({ paths, languages }) => ({
    source: paths.source,
    languages: [...languages].map(([lang, language]) => ({
      lang,
      workFile: paths.work.get(lang) ?? '',
      output: relativeOutput(chosen, `${lang}/${paths.name}`),
      progress: progressOf(language.document),
      kept: language.keptCount,
      reopened: language.reopenedCount,
      fromMemory: language.filledCount,
    })),
  }));
  return {
    version: 1,
    documents,
    findings: result.findings,
    ignored: result.documents.reduce((sum, { ignores }) => sum + ignores.ignored.length, 0),
    returned: result.documents.reduce((sum, { ignores }) => sum + ignores.returnedCount, 0),
    failures: result.failures.map((failure) => failure.message),
    retired: result.retiredCount,
    leftAlone: result.leftAlone,
    written: result.written,
  };
}

/** The lines in which a build reports to a person: what is where, how far each language is, what to do next. */
export function summaryLines(
  summary: BuildSummary,
  chosen: Chosen,
  languageName: (lang: string) => string,
  isFrozen: boolean,
): readonly string[] {
  const lines: string[] = [];
  for (const { source, languages } of summary.documents) {
    lines.push(source);
    for (const language of languages) lines.push(...languageLines(language, languageName(language.lang)));
  }
  if (summary.documents.length > 0) {
    lines.push(
      `  side by side  ${relativeOutput(chosen, 'aligned.html')}`,
      `  report        ${relativeOutput(chosen, 'report.html')}`,
      findingsLine(summary.findings),
      ...ignoredLines(summary.ignored, summary.returned),
    );
  }
  if (summary.failures.length > 0) lines.push(`${count(summary.failures.length, 'document')} could not be built.`);
  if (summary.retired > 0)
    lines.push(`${count(summary.retired, 'translation')} no longer in use went to memory/retired.tmx.`);
  for (const file of summary.leftAlone) lines.push(`${file} was left as it is: mend its mistakes and build again.`);
  const languages = summary.documents.flatMap((document) => document.languages);
  if (languages.some(({ progress }) => progress.withTarget < progress.segments)) {
    lines.push('Next: translate the segments in the .xlf files, then build again.');
  } else if (languages.some(({ progress }) => progress.byState.initial.segments > 0)) {
    lines.push('Next: set the state of what is translated (state="translated" on its segment); a release asks for it.');
  }
  return [...lines, ...writtenLines(summary, isFrozen)];
}

function languageLines(language: LanguageSummary, name: string): readonly string[] {
  const { progress } = language;
  const byState = states.filter((state) => progress.byState[state].segments > 0);
  const figures = byState.map((state) => `${progress.byState[state].segments} ${state}`).join(', ');
  const lines = [
    `  ${name.padEnd(12)}  ${language.output}`,
    `  ${''.padEnd(12)}  ${language.workFile}  ${count(progress.segments, 'segment')}: ${figures || 'nothing to translate'}`,
  ];
  const open = progress.segments - progress.withTarget;
  if (open > 0) {
    lines.push(
      `  ${''.padEnd(12)}  a draft: ${count(open, 'segment')} without translation, shown in French between ⟦ and ⟧`,
    );
  }
  if (language.fromMemory > 0) lines.push(`  ${''.padEnd(12)}  ${language.fromMemory} translated from memory`);
  if (language.reopened > 0)
    lines.push(`  ${''.padEnd(12)}  ${language.reopened} reopened, their French or its segmentation changed`);
  return lines;
}

/** How many findings there are of each severity, in words. Neutral ones ask for nothing, and are told as remarks. */
export function findingsLine(findings: readonly Finding[]): string {
  const countOf = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = [...severities]
    .reverse()
    .map((severity) => ({ severity, n: countOf(severity) }))
    .filter(({ severity, n }) => n > 0 && severity !== 'neutral');
  const remarks = countOf('neutral') > 0 ? `; ${count(countOf('neutral'), 'neutral remark')}` : '';
  if (counts.length === 0) return `No findings${remarks}.`;
  return `Findings: ${counts.map(({ severity, n }) => `${n} ${severity}`).join(', ')}${remarks}.`;
}

/** How many findings are ignored, and how many are told again; nothing where there are none. */
export function ignoredLines(ignored: number, returned: number): readonly string[] {
  if (ignored + returned === 0) return [];
  const back = returned > 0 ? `; ${count(returned, 'finding')} came back, since a text changed` : '';
  return [`${count(ignored, 'finding')} ignored${back}.`];
}

/** What was written; of a frozen build, what would have been. */
function writtenLines({ written, documents }: BuildSummary, isFrozen: boolean): readonly string[] {
  if (written.length === 0) return documents.length > 0 ? ['Nothing changed; no file was written.'] : [];
  if (!isFrozen) return [`${count(written.length, 'file')} written.`];
  return [...written.map((file) => `${file} would change.`), 'Run passerelle build and commit what it writes.'];
}

/** `1 file`, `2 files`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
