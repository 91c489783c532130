import { PasserelleError } from '../../../core/error.ts';
import { explain, fixesText } from '../../../core/terms/replace/text.ts';
import { type FixedFile, fixFiles } from '../../../pipeline/term-changes.ts';
import { tellFindings } from '../../glossary.ts';
import { showProgress } from '../../progress.ts';
import { projectWorkFiles } from '../../project-work-files.ts';
import { write } from '../../standard-output.ts';
import { count } from '../../summary.ts';
import { termbaseVersions } from '../../termbase-versions.ts';

export interface FixCommandOptions {
  readonly write?: boolean;
  readonly lang?: string;
  readonly preferred?: boolean;
  readonly format: 'text' | 'json';
  readonly quiet?: boolean;
}

/**
 * `passerelle terms fix`: proposes the new target of each segment in which a term stands that the working tree's
 * termbase no longer accepts; with `--write` puts the safe ones into the work files, which re-opens their review.
 */
export async function fix(first: string | undefined, options: FixCommandOptions): Promise<void> {
  const cwd = process.cwd();
  const [before, after] = await termbaseVersions(first ?? 'HEAD', undefined, cwd);
  for (const version of [before, after]) tellFindings(version.findings);
  const { files, adapters } = await projectWorkFiles(cwd);
  if (files.list.length === 0) throw new PasserelleError('no-work-files', {});
  const progress = showProgress(options.quiet === true);
  const release = options.write ? await adapters.workspace.lock() : undefined;
  try {
    const fixed = await fixFiles(
      files,
      { before: before.termbase, after: after.termbase },
      {
        replacesAdmitted: options.preferred === true,
        writes: options.write === true,
        ...(options.lang !== undefined && { lang: options.lang }),
      },
      adapters,
      progress.onProgress,
    );
    progress.end();
    if (fixed.length === 0 && options.lang !== undefined)
      throw new PasserelleError('unknown-option-value', {
        option: '--lang',
        expected: 'the target language of a work file',
        found: options.lang,
      });
    await write(options.format === 'json' ? jsonOf(fixed) : fixesText(fixed));
    if (!options.quiet) process.stderr.write(summary(fixed, options));
    process.exitCode = options.write && fixed.some((file) => file.isBroken && hasFix(file)) ? 2 : 0;
  } finally {
    progress.end();
    await release?.();
  }
}

function jsonOf(files: readonly FixedFile[]): string {
  const segments = files.flatMap(({ file, srcLang, trgLang, isWritten, fixes }) =>
    fixes.map(({ target: _content, after, refusals, ...rest }) => ({
      file,
      srcLang,
      trgLang,
      ...rest,
      ...(after !== undefined && { after }),
      refusals: refusals.map((refusal) => ({ ...refusal, message: explain(refusal) })),
      isWritten: isWritten && after !== undefined,
    })),
  );
  return `${JSON.stringify({ version: 1, segments }, null, 2)}\n`;
}

function hasFix({ fixes }: FixedFile): boolean {
  return fixes.some(({ after }) => after !== undefined);
}

function summary(files: readonly FixedFile[], options: FixCommandOptions): string {
  const fixes = files.flatMap((file) => file.fixes);
  const safe = fixes.filter(({ after }) => after !== undefined);
  const left = fixes.filter(({ refusals }) => refusals.length > 0).length;
  const lines: string[] = [];
  if (fixes.length === 0) lines.push('Nothing to fix: no target uses a term that is no longer accepted.');
  else if (!options.write) {
    lines.push(`${count(safe.length, 'segment')} can be fixed safely, ${left} with terms left to a person.`);
    if (safe.length > 0) lines.push('Nothing was written; --write puts the new targets into the work files.');
  } else {
    const written = files.filter(({ isWritten }) => isWritten);
    const done = written.flatMap((file) => file.fixes).filter(({ after }) => after !== undefined);
    const reopened = done.filter(({ state, newState }) => state !== newState).length;
    lines.push(
      `${count(done.length, 'segment')} in ${count(written.length, 'file')} fixed, ${reopened} of them to be reviewed again; ${left} with terms left to a person.`,
    );
    for (const { file } of files.filter((one) => one.isBroken && hasFix(one)))
      lines.push(`${file} was left as it is: mend its mistakes and try again.`);
    if (done.length > 0) lines.push('Next: passerelle build.');
  }
  return `${lines.join('\n')}\n`;
}
