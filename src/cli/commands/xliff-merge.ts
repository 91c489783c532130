import { stat } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile, stampOf } from '../../adapters/workspace/replace-file.ts';
import type { Document } from '../../core/document.ts';
import { PasserelleError } from '../../core/error.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { mergeReturned } from '../../core/merge/merge-returned.ts';
import { exitCodeFor, findingLines } from '../findings.ts';
import { readText } from '../read-input.ts';
import { write } from '../standard-output.ts';
import { count } from '../summary.ts';
import { type Changes, type MergeWork, readAny, readWork } from './xliff-merge-work.ts';

export interface XliffMergeOptions {
  readonly dryRun?: boolean;
  readonly failOn?: Severity | 'never';
  readonly format: 'pretty' | 'json';
  readonly quiet?: boolean;
}

/**
 * `passerelle xliff merge`: the targets and states of a returned file, XLIFF 1.2 or 2, into the file that it was made
 * from: a work file, or a 1.2 file of another tool, in which nothing else changes. What can't be told to belong to a
 * segment is a finding. The file is replaced at once, only where something changed, and only if nobody changed it
 * meanwhile.
 */
export async function xliffMerge(returned: string, work: string, options: XliffMergeOptions): Promise<void> {
  const file = path.resolve(work);
  const stamp = await stat(file).then(stampOf, () => null);
  const workText = await readText(work);
  const ours = readWork(workText, work);
  const theirs = readAny(await readText(returned), returned);
  checkLanguages([returned, theirs.document], [work, ours]);
  const merge = mergeReturned(ours.document, theirs.document, returned);
  const put = merge.document === ours.document ? undefined : ours.put(merge, returned);
  const findings = [...theirs.findings, ...withoutLocked(merge.findings, put?.findings ?? [])];
  const changes = put?.changes ?? merge;
  const isChanged = put !== undefined && put.text !== workText;
  if (isChanged && !options.dryRun) await replaceFile(file, work, [put.text], { expected: stamp });
  await write(
    options.format === 'json'
      ? jsonOf(returned, work, changes, findings, isChanged && !options.dryRun)
      : linesOf(findings),
  );
  if (!options.quiet)
    process.stderr.write(summary(work, changes, { isDry: options.dryRun === true, keepsReplaced: ours.keepsReplaced }));
  process.exitCode = exitCodeFor(findings, options.failOn ?? 'major');
}

/** The findings of both; that a review is open again is not so where the segment is locked and stays. */
function withoutLocked(merged: readonly Finding[], put: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ unit, segment }: Finding) => `${unit} ${segment}`;
  const locked = new Set(put.filter(({ ruleId }) => ruleId === 'returned-locked').map(placeOf));
  const isSo = (finding: Finding) => finding.ruleId !== 'returned-review-open' || !locked.has(placeOf(finding));
  return [...merged.filter(isSo), ...put];
}

function checkLanguages(
  [path, returned]: readonly [file: string, document: Document],
  [work, ours]: readonly [file: string, work: MergeWork],
): void {
  const { srcLang, trgLang } = ours.document;
  const isOpen = trgLang === undefined && ours.mayLackLanguage;
  const isSame = isAlike(returned.srcLang, srcLang) && (isOpen || isAlike(returned.trgLang ?? '', trgLang ?? ''));
  if (isSame) return;
  throw new PasserelleError('other-languages', {
    path,
    found: pairOf(returned),
    work,
    expected: pairOf(ours.document),
  });
}

/** Tools add a region or take it off: `fr` and `fr-FR` are alike, `en-GB` and `en-US` are not. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || (a !== '' && b !== '' && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)));
}

function pairOf({ srcLang, trgLang }: Document): string {
  return trgLang === undefined ? `${srcLang} into no language` : `${srcLang} into ${trgLang}`;
}

function linesOf(findings: readonly Finding[]): string {
  return findingLines(findings)
    .map((line) => `${line}\n`)
    .join('');
}

function jsonOf(
  returned: string,
  file: string,
  { newTargets, replacedTargets, changedStates }: Changes,
  findings: readonly Finding[],
  isWritten: boolean,
): string {
  const result = { version: 1, file, returned, isWritten, newTargets, replacedTargets, changedStates, findings };
  return `${JSON.stringify(result, null, 2)}\n`;
}

interface Manner {
  readonly isDry: boolean;
  readonly keepsReplaced: boolean;
}

/** What becomes of the targets that were replaced. */
function keptAs(replaced: number): string {
  return replaced > 1 ? ' (the old ones stay as matches)' : ' (the old one stays as a match)';
}

function summary(work: string, changes: Changes, { isDry, keepsReplaced }: Manner): string {
  const { newTargets, replacedTargets, changedStates } = changes;
  if (newTargets + replacedTargets + changedStates === 0) return `Nothing to merge: ${work} stays as it is.\n`;
  const what = [
    `${count(newTargets, 'new target')}`,
    `${count(replacedTargets, 'replaced target')}${keepsReplaced ? keptAs(replacedTargets) : ''}`,
    `${count(changedStates, 'changed state')}`,
  ].join(', ');
  return `${work}: ${what}.${isDry ? ' Nothing was written.' : ''}\n`;
}
