import { levelsFor } from '../config/levels.ts';
import { beginAcross, runChecks, toolsFor } from '../core/checks/index.ts';
import { segments, units } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { Workspace } from '../core/ports.ts';
import type { Adapters, OnProgress } from './adapters.ts';
import { knownLanguage } from './known-language.ts';
import { loadTermbase, type Selection } from './project.ts';
import { maxWorkBytes, orThrow, readText } from './read-text.ts';

/** A file to check. */
export interface NamedFile {
  /** What findings call it. */
  readonly name: string;
  /** Relative to its workspace, forward slashes. */
  readonly path: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly checked: readonly string[];
  readonly segmentCount: number;
}

/**
 * Runs all checks on XLIFF files as they are, whatever made them; the termbase is the project's.
 *
 * @param files where the files are, and their paths in it
 * @throws PasserelleError where a file can't be read, or is in a language that the product does not know
 */
export async function checkFiles(
  files: { readonly workspace: Workspace; readonly list: readonly NamedFile[] },
  selection: Selection,
  adapters: Adapters,
  onProgress: OnProgress,
): Promise<Checked> {
  const { workspace, list } = files;
  const loaded = await loadTermbase(selection, adapters);
  const findings: Finding[] = [...loaded.findings];
  const across = beginAcross();
  const termbase = loaded.names.length > 0 && { termbaseName: loaded.names.join(', ') };
  let segmentCount = 0;
  for (const [index, { name, path }] of list.entries()) {
    onProgress(index, list.length, name);
    const text = await readText(workspace, adapters, path, maxWorkBytes);
    if (text === undefined) throw new PasserelleError('not-found', { path: name });
    const { document, findings: readFindings } = orThrow(adapters.xliff.read(text, name), 'bad-work-file', name);
    for (const finding of readFindings) findings.push(finding);
    if (document.trgLang === undefined) continue;
    const [source, target] = [knownLanguage(document.srcLang), knownLanguage(document.trgLang)];
    const matchers = { source: await loaded.matcherFor(source), target: await loaded.matcherFor(target) };
    const paths = [path, ...document.files.flatMap(({ original }) => original ?? [])];
    const levels = levelsFor(selection.config, { trgLang: document.trgLang, paths });
    const tools = await adapters.loadCheckTools(toolsFor(document, { source, target, levels }), target);
    const environment = { source, target, matchers, path: name, levels, tools, ...termbase };
    for (const finding of runChecks(document, environment, across)) findings.push(finding);
    for (const unit of units(document)) if (unit.translate) segmentCount += segments(unit).length;
  }
  for (const finding of across.findings()) findings.push(finding);
  return { findings, checked: list.map(({ name }) => name), segmentCount };
}
