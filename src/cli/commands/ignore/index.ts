import path from 'node:path';
import { gitUserName } from '../../../adapters/workspace/git.ts';
import { addIgnores, type PlacedIgnore, placedIgnores, removeIgnores } from '../../../core/checks/edit-ignores.ts';
import { checkRules } from '../../../core/checks/index.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { Finding } from '../../../core/finding.ts';
import { nearest } from '../../../core/nearest.ts';
import { visible } from '../../../core/visible.ts';
import { checkFiles } from '../../../pipeline/check-files.ts';
import { fileAdapters } from '../../adapters.ts';
import { inputsOf } from '../../checked-inputs.ts';
import { findingLines } from '../../findings.ts';
import { chooseFiles } from '../../selection.ts';
import { write } from '../../standard-output.ts';
import { count } from '../../summary.ts';
import { type OpenWork, openWork } from './work-file.ts';

/** What narrows down which findings are meant. */
interface Narrowing {
  readonly unit?: string;
  readonly segment?: string;
  readonly actual?: string;
}

export interface IgnoreOptions extends Narrowing {
  readonly reason?: string;
  readonly by?: string;
  readonly list?: boolean;
  readonly undo?: boolean;
}

/**
 * `passerelle ignore`: findings of a check are let stand in a work file, which says so in its metadata: those that the
 * options narrow it down to, or all of the check's. With `list`, what is ignored; with `undo`, it is no longer.
 */
export async function ignore(file: string, rule: string | undefined, options: IgnoreOptions): Promise<void> {
  if (file === '') throw new PasserelleError('empty-argument', { what: 'A file' });
  if (options.list && options.undo) throw new PasserelleError('ignore-modes', {});
  const work = await openWork(file);
  if (options.list) return list(work, rule, options);
  if (!rule) throw new PasserelleError('ignore-what', { path: file });
  if (options.undo) return undo(work, rule, options);
  const reason = plain(options.reason);
  if (reason === '') throw new PasserelleError('ignore-reason', {});
  const by = plain(options.by) || (await gitUserName(path.dirname(path.resolve(file))));
  if (!by) throw new PasserelleError('ignore-by', {});
  const found = await findingsIn(file, rule, options);
  const date = new Date().toISOString().slice(0, 10);
  await work.save((document) => addIgnores(document, found, { reason, by, date }));
  for (const line of findingLines(found)) await write(`${line}\n`);
  process.stderr.write(`${count(found.length, 'finding')} ignored in ${visible(file)}.\n`);
}

/** The findings that are meant; where the file is one of the project's, of the checks of all of them. */
async function findingsIn(file: string, rule: string, narrowing: Narrowing): Promise<readonly Finding[]> {
  const cwd = process.cwd();
  const project = await chooseFiles([], cwd).catch(unlessNoProject);
  const own = project?.files.find((each) => path.resolve(project.filesRoot, each.path) === path.resolve(file));
  const chosen = project && own ? project : await chooseFiles([file], cwd);
  const adapters = fileAdapters(chosen.root, chosen.outDir);
  const { findings } = await checkFiles(inputsOf(chosen), chosen, adapters, () => undefined);
  const name = own?.name ?? file;
  const inSegments = findings.filter((finding) => finding.file === name && finding.segment !== undefined);
  const meant = inSegments.filter((finding) => isMeant(finding, rule, narrowing));
  if (meant.length > 0) return meant;
  refuseUnknown(rule, inSegments);
  throw new PasserelleError('nothing-to-ignore', { path: file, rule });
}

function unlessNoProject(error: unknown): undefined {
  if (!(error instanceof PasserelleError) || error.code !== 'no-work-files') throw error;
}

async function undo(work: OpenWork, rule: string, narrowing: Narrowing): Promise<void> {
  const isChosen = (placed: PlacedIgnore) => isMeant(asFinding(placed), rule, narrowing);
  const all = [...placedIgnores(work.document)];
  const undone = all.filter(isChosen).length;
  if (undone === 0) {
    refuseUnknown(rule, all.map(asFinding));
    throw new PasserelleError('nothing-ignored', { path: work.name, rule });
  }
  await work.save((document) => removeIgnores(document, isChosen));
  process.stderr.write(`${count(undone, 'finding')} no longer ignored in ${visible(work.name)}.\n`);
}

async function list({ document, name }: OpenWork, rule: string | undefined, narrowing: Narrowing): Promise<void> {
  let listed = 0;
  for (const placed of placedIgnores(document)) {
    if (!isMeant(asFinding(placed), rule, narrowing)) continue;
    const { ruleId, actual, reason, by, date } = placed.ignore;
    const place = placed.segment === undefined ? placed.unit : `${placed.unit}.${placed.segment}`;
    const shown = actual === '' ? '' : ` “${actual}”`;
    const state = placed.segment === undefined ? ' (lapsed: a text has changed)' : '';
    await write(`${visible(`${place} ${ruleId}${shown}: ${reason} (${by}, ${date})${state}`)}\n`);
    listed++;
  }
  if (listed === 0) process.stderr.write(`Nothing is ignored in ${visible(name)}.\n`);
}

type FindingPlace = Pick<Finding, 'ruleId' | 'unit' | 'segment' | 'actual'>;

function asFinding({ ignore: { ruleId, actual }, unit, segment }: PlacedIgnore): FindingPlace {
  return { ruleId, actual, unit, ...(segment !== undefined && { segment }) };
}

function isMeant(finding: FindingPlace, rule: string | undefined, { unit, segment, actual }: Narrowing): boolean {
  return (
    (rule === undefined || finding.ruleId === rule) &&
    (unit === undefined || finding.unit === unit) &&
    (segment === undefined || finding.segment === segment) &&
    (actual === undefined || (finding.actual ?? '').normalize('NFC') === actual.normalize('NFC'))
  );
}

/** @throws PasserelleError where no check has that name, with the one that may be meant */
function refuseUnknown(rule: string, findings: readonly FindingPlace[]): void {
  const known = [...new Set([...findings.map(({ ruleId }) => ruleId), ...checkRules.map(({ id }) => id)])];
  if (known.includes(rule)) return;
  const close = nearest(rule.slice(0, 60), known);
  throw new PasserelleError('unknown-check', { rule, hint: close === undefined ? '' : ` (did you mean ${close}?)` });
}

/** A text for one line of XML: control characters, which that can't hold, are spaces. */
function plain(text = ''): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
