import { runChecks } from '../core/checks/index.ts';
import { segments, units } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { Workspace } from '../core/ports.ts';
import { buildMatcher, type TermMatcher } from '../core/terms/matcher.ts';
import type { Termbase } from '../core/terms/termbase.ts';
import type { Adapters, OnProgress } from './adapters.ts';
import { knownLanguage, loadTermbase, type Selection } from './project.ts';
import { orThrow, readText } from './read-text.ts';

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
  files: { readonly workspace: Workspace; readonly paths: readonly string[] },
  selection: Selection,
  adapters: Adapters,
  onProgress: OnProgress,
): Promise<Checked> {
  const { workspace, paths } = files;
  const loaded = await loadTermbase(selection, adapters);
  const matcherOf = matchersOf(loaded.termbase);
  const findings: Finding[] = [...loaded.findings];
  let segmentCount = 0;
  for (const [index, path] of paths.entries()) {
    onProgress(index, paths.length, path);
    const text = await readText(workspace, adapters, path);
    if (text === undefined) throw new PasserelleError('not-found', { path });
    const { document, findings: readFindings } = orThrow(adapters.xliff.read(text, path), 'bad-work-file', path);
    for (const finding of readFindings) findings.push(finding);
    if (document.trgLang === undefined) continue;
    const [source, target] = [knownLanguage(document.srcLang), knownLanguage(document.trgLang)];
    const matchers = { source: matcherOf(document.srcLang), target: matcherOf(document.trgLang) };
    for (const finding of runChecks(document, { source, target, matchers, path })) findings.push(finding);
    for (const unit of units(document)) if (unit.translate) segmentCount += segments(unit).length;
  }
  return { findings, checked: paths, segmentCount };
}

/** Matchers by language, each made when it is first asked for. */
function matchersOf(termbase: Termbase): (lang: string) => TermMatcher {
  const made = new Map<string, TermMatcher>();
  return (lang) => {
    const matcher = made.get(lang) ?? buildMatcher(termbase, knownLanguage(lang));
    made.set(lang, matcher);
    return matcher;
  };
}
