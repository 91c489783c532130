import { diffTermbases } from '../../../core/terms/diff/diff-termbases.ts';
import { changeMarkdown } from '../../../core/terms/effect/markdown.ts';
import { type ChangeReport, countEffects } from '../../../core/terms/effect/report.ts';
import { changeText } from '../../../core/terms/effect/text.ts';
import { effectsOnFiles } from '../../../pipeline/term-changes.ts';
import { tellFindings } from '../../glossary.ts';
import { showProgress } from '../../progress.ts';
import { projectWorkFiles } from '../../project-work-files.ts';
import { write } from '../../standard-output.ts';
import { type TermbaseVersion, termbaseVersions } from '../../termbase-versions.ts';

export interface DiffOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly failOnEffect?: boolean;
  readonly quiet?: boolean;
}

/**
 * `passerelle terms diff`: what differs between two termbases, files or git revisions, and which segments of the work
 * files become wrong or right by it. Sets the exit code: with `--fail-on-effect` 1 where a segment becomes wrong.
 */
export async function diff(first: string, second: string | undefined, options: DiffOptions): Promise<void> {
  const cwd = process.cwd();
  const [before, after] = await termbaseVersions(first, second, cwd);
  for (const version of [before, after]) tellFindings(version.findings);
  const change = { before: before.termbase, after: after.termbase };
  const difference = diffTermbases(change.before, change.after);
  const { files, adapters } = await projectWorkFiles(cwd);
  const progress = showProgress(options.quiet === true);
  const effects = await effectsOnFiles(files, { ...change, diff: difference }, adapters, progress.onProgress);
  progress.end();
  const report = { before: before.name, after: after.name, diff: difference, files: effects };
  await write(render(report, before, after, options.format));
  const becomesWrong = effects.some((file) => file.effects.some(({ kind }) => kind === 'wrong'));
  process.exitCode = options.failOnEffect && becomesWrong ? 1 : 0;
}

function render(
  report: ChangeReport,
  before: TermbaseVersion,
  after: TermbaseVersion,
  format: DiffOptions['format'],
): string {
  switch (format) {
    case 'text':
      return changeText(report);
    case 'markdown':
      return changeMarkdown(report);
    case 'json':
      return `${JSON.stringify(jsonOf(report, before, after), null, 2)}\n`;
  }
}

function jsonOf({ diff: { concepts }, files }: ChangeReport, before: TermbaseVersion, after: TermbaseVersion): unknown {
  const side = ({ name, commit }: TermbaseVersion) => ({ name, ...(commit !== undefined && { commit }) });
  return {
    version: 1,
    before: side(before),
    after: side(after),
    concepts,
    languages: countEffects(files).map(({ lang, counts }) => ({ lang, ...counts })),
    segments: files.flatMap(({ file, srcLang, trgLang, effects }) =>
      effects.map(({ kind, ...effect }) => ({ effect: kind, file, srcLang, trgLang, ...effect })),
    ),
  };
}
