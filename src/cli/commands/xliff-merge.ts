import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readXliff } from '../../adapters/formats/xliff/index.ts';
import { replaceUnits } from '../../adapters/formats/xliff/replace-units.ts';
import { isXliff12, readXliff12 } from '../../adapters/formats/xliff12/index.ts';
import { replaceFile, stampOf } from '../../adapters/workspace/replace-file.ts';
import type { Document } from '../../core/document.ts';
import { PasserelleError } from '../../core/error.ts';
import { type Finding, isAtLeast, type Severity } from '../../core/finding.ts';
import { mergeReturned, type ReturnedMerge } from '../../core/merge/merge-returned.ts';
import { exitCodeFor, findingLines } from '../findings.ts';
import { readText } from '../read-input.ts';
import { write } from '../standard-output.ts';
import { count } from '../summary.ts';

export interface XliffMergeOptions {
  readonly dryRun?: boolean;
  readonly failOn?: Severity | 'never';
  readonly format: 'pretty' | 'json';
  readonly quiet?: boolean;
}

/**
 * `passerelle xliff merge`: the targets and states of a returned file, XLIFF 1.2 or 2, into the work file that it was
 * exported from. What can't be told to belong to a segment is a finding. The file is replaced at once, only where
 * something changed, and only if nobody changed it meanwhile.
 */
export async function xliffMerge(returned: string, work: string, options: XliffMergeOptions): Promise<void> {
  const file = path.resolve(work);
  const stamp = await stat(file).then(stampOf, () => null);
  const workText = await readText(work);
  const ours = readAny(workText, work);
  if (ours.isOld)
    throw new PasserelleError('unknown-option-value', {
      option: 'WORK',
      expected: 'an XLIFF 2 file',
      found: 'XLIFF 1.2',
    });
  if (ours.findings.some(({ severity }) => isAtLeast(severity, 'major')))
    throw new PasserelleError('broken-work-file', { path: work });
  const theirs = readAny(await readText(returned), returned);
  checkLanguages([returned, theirs.document], [work, ours.document]);
  const merge = mergeReturned(ours.document, theirs.document, returned);
  const findings = [...theirs.findings, ...merge.findings];
  const isChanged = merge.document !== ours.document;
  if (isChanged && !options.dryRun)
    await replace(work, replaceUnits(workText, ours.document, merge.document), merge.document, stamp);
  await write(
    options.format === 'json'
      ? jsonOf(returned, work, merge, findings, isChanged && !options.dryRun)
      : linesOf(findings),
  );
  if (!options.quiet) process.stderr.write(summary(work, merge, options.dryRun === true));
  process.exitCode = exitCodeFor(findings, options.failOn ?? 'major');
}

interface Read {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly isOld: boolean;
}

function readAny(text: string, file: string): Read {
  const isOld = isXliff12(text);
  const reading = isOld ? readXliff12(text, file) : readXliff(text, file);
  if (!('problem' in reading)) return { ...reading, isOld };
  const { message, line, column } = reading.problem;
  throw new PasserelleError('bad-xliff', { path: file, line, column, problem: message });
}

type Named = readonly [file: string, document: Document];

function checkLanguages([path, returned]: Named, [work, ours]: Named): void {
  const isSame = isAlike(returned.srcLang, ours.srcLang) && isAlike(returned.trgLang ?? '', ours.trgLang ?? '');
  if (isSame) return;
  throw new PasserelleError('other-languages', { path, found: pairOf(returned), work, expected: pairOf(ours) });
}

/** Tools add a region or take it off: `fr` and `fr-FR` are alike, `en-GB` and `en-US` are not. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || (a !== '' && b !== '' && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)));
}

function pairOf({ srcLang, trgLang }: Document): string {
  return trgLang === undefined ? `${srcLang} into no language` : `${srcLang} into ${trgLang}`;
}

async function replace(work: string, text: string, document: Document, expected: string | null): Promise<void> {
  const again = readXliff(text, work);
  const isSound = 'document' in again && again.findings.every(({ severity }) => !isAtLeast(severity, 'major'));
  if (!isSound || document.trgLang !== again.document.trgLang)
    throw new PasserelleError('not-read-back', { path: work });
  await replaceFile(path.resolve(work), work, [text], { expected });
}

function linesOf(findings: readonly Finding[]): string {
  return findingLines(findings)
    .map((line) => `${line}\n`)
    .join('');
}

function jsonOf(
  returned: string,
  file: string,
  { newTargets, replacedTargets, changedStates }: ReturnedMerge,
  findings: readonly Finding[],
  isWritten: boolean,
): string {
  const result = { version: 1, file, returned, isWritten, newTargets, replacedTargets, changedStates, findings };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function summary(work: string, { newTargets, replacedTargets, changedStates }: ReturnedMerge, isDry: boolean): string {
  if (newTargets + replacedTargets + changedStates === 0) return `Nothing to merge: ${work} stays as it is.\n`;
  const what = [
    `${count(newTargets, 'new target')}`,
    `${count(replacedTargets, 'replaced target')} (the old one stays as a match)`,
    `${count(changedStates, 'changed state')}`,
  ].join(', ');
  return `${work}: ${what}.${isDry ? ' Nothing was written.' : ''}\n`;
}
