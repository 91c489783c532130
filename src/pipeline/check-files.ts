import { levelsFor } from '../config/levels.ts';
import { beginAcross, runChecks } from '../core/checks/index.ts';
import { plainText } from '../core/content.ts';
import { type Document, segments, units } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { Language, Workspace } from '../core/ports.ts';
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

/** Told of a document that was checked, what findings call its file, and what was found in it alone. */
export type OnChecked = (document: Document, file: string, findings: readonly Finding[]) => void;

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
  onChecked?: OnChecked,
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
    const before = findings.length;
    for (const finding of readFindings) findings.push(finding);
    if (document.trgLang === undefined) continue;
    const [source, target] = [knownLanguage(document.srcLang), knownLanguage(document.trgLang)];
    const matchers = { source: await loaded.matcherFor(source), target: await loaded.matcherFor(target) };
    const paths = [path, ...document.files.flatMap(({ original }) => original ?? [])];
    const levels = levelsFor(selection.config, { trgLang: document.trgLang, paths });
    const environment = { source, target, matchers, path: name, levels, ...termbase };
    for (const finding of runChecks(document, environment, across)) findings.push(finding);
    for (const finding of await proseFindings(document, target, name, adapters)) findings.push(finding);
    onChecked?.(document, name, findings.slice(before));
    for (const unit of units(document)) if (unit.translate) segmentCount += segments(unit).length;
  }
  for (const finding of across.findings()) findings.push(finding);
  return { findings, checked: list.map(({ name }) => name), segmentCount };
}

/** What the prose checker remarks in the targets, as findings; all minor, since none of it changes the meaning. */
async function proseFindings(
  document: Document,
  target: Language,
  path: string,
  adapters: Adapters,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  if (target.tag !== 'en') return findings;
  for (const unit of units(document)) {
    for (const segment of unit.translate ? segments(unit) : []) {
      for (const { rule, ...remark } of await adapters.remarkProse(plainText(segment.target ?? []), target.tag)) {
        findings.push({
          ruleId: `prose-${rule}`,
          category: 'linguistic-conventions',
          severity: 'minor',
          file: path,
          unit: unit.id,
          segment: segment.id,
          srcLang: document.srcLang,
          trgLang: document.trgLang ?? target.tag,
          side: 'target',
          ...remark,
        });
      }
    }
  }
  return findings;
}
