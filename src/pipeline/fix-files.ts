import { levelsFor } from '../config/levels.ts';
import type { CheckEnvironment } from '../core/checks/check.ts';
import { type FixedTargets, fixDocument, type TargetFix } from '../core/checks/fix/fix-document.ts';
import { checks, documentChecks } from '../core/checks/index.ts';
import { joinPasses } from '../core/checks/join-passes.ts';
import { isOn } from '../core/checks/levels.ts';
import { runChecksOf } from '../core/checks/run.ts';
import { plainText } from '../core/content.ts';
import { type Document, type Segment, segments, units } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import type { Workspace } from '../core/ports.ts';
import { buildMatcher } from '../core/terms/matcher.ts';
import type { Adapters, OnProgress } from './adapters.ts';
import type { NamedFile } from './check-files.ts';
import { knownLanguage } from './known-language.ts';
import type { Selection } from './project.ts';
import { maxWorkBytes, readText } from './read-text.ts';

/** What became of the targets of one file. */
export interface FixedFile {
  readonly file: string;
  /** In document order. */
  readonly fixes: readonly TargetFix[];
}

/** Checks whose findings can be mended without asking anybody. */
const fixingChecks = checks.filter(({ isFixCertain }) => isFixCertain);
const fixingDocumentChecks = documentChecks.filter(({ isFixCertain }) => isFixCertain);

/**
 * Mends the findings of XLIFF 2 files of which the fix is certain. Nothing is written before all files were read, and
 * each file is then written at once or not at all, and only where nobody changed it meanwhile.
 *
 * @param writes false to say only what would be done
 * @returns the files in which there was something to mend
 * @throws PasserelleError where a file can't be read, is no XLIFF 2, or is in a language that the product does not know
 */
export async function fixFiles(
  files: { readonly workspace: Workspace; readonly list: readonly NamedFile[] },
  selection: Selection,
  adapters: Adapters,
  { writes, onProgress }: { readonly writes: boolean; readonly onProgress: OnProgress },
): Promise<readonly FixedFile[]> {
  const fixed: FixedFile[] = [];
  const waiting: { readonly path: string; readonly text: string; readonly stamp: string | null }[] = [];
  for (const [index, file] of files.list.entries()) {
    onProgress(index, files.list.length, file.name);
    const stamp = (await files.workspace.stamp(file.path)) ?? null;
    const text = await readText(files.workspace, adapters, file.path, maxWorkBytes);
    if (text === undefined) throw new PasserelleError('not-found', { path: file.name });
    const reading = adapters.xliff.read(text, file.name);
    if ('problem' in reading) throw new PasserelleError('fix-xliff-2-only', { path: file.name });
    const { document } = reading;
    const { fixes } = fixedTargets(document, file, selection);
    if (fixes.size === 0) continue;
    const edits = new Map([...fixes].map(([segment, fix]) => [segment, fix.edits]));
    const edited = [...adapters.xliff.editTargets(text, document, edits)].join('');
    const again = adapters.xliff.read(edited, file.name);
    const made = 'problem' in again ? undefined : madeFixes(document, again.document, fixes);
    if (!made) throw new PasserelleError('not-read-back', { path: file.name });
    if (made.length === 0) continue;
    fixed.push({ file: file.name, fixes: made });
    waiting.push({ path: file.path, text: edited, stamp });
  }
  if (writes) for (const { path, text, stamp } of waiting) await files.workspace.write(path, [text], stamp);
  return fixed;
}

function fixedTargets(document: Document, { name, path }: NamedFile, { config }: Selection): FixedTargets {
  if (document.trgLang === undefined) return { document, fixes: new Map() };
  const [source, target] = [knownLanguage(document.srcLang), knownLanguage(document.trgLang)];
  const paths = [path, ...document.files.flatMap(({ original }) => original ?? [])];
  const levels = levelsFor(config, { trgLang: document.trgLang, paths });
  const noTerms = { concepts: [] };
  const matchers = { source: buildMatcher(noTerms, source), target: buildMatcher(noTerms, target) };
  const environment: CheckEnvironment = { source, target, matchers, path: name, levels, house: config.house };
  const atWork = fixingChecks.filter((check) => isOn(check, levels));
  const ofDocument = fixingDocumentChecks.filter((check) => isOn(check, levels));
  return fixDocument(document, (part) => runChecksOf(atWork, part, environment, [joinPasses(ofDocument)]));
}

/** The fixes that were made; undefined where the file reads otherwise than it was meant. */
function madeFixes(before: Document, after: Document, fixes: FixedTargets['fixes']): readonly TargetFix[] | undefined {
  const made: TargetFix[] = [];
  const others = segmentsOf(after);
  for (const segment of segmentsOf(before)) {
    const [was, is] = [targetText(segment), targetText(others.next().value)];
    const fix = fixes.get(segment);
    if (fix && is === fix.after) made.push(fix);
    else if (was !== is) return undefined;
  }
  return others.next().done ? made : undefined;
}

function* segmentsOf(document: Document): Generator<Segment, undefined> {
  for (const unit of units(document)) yield* segments(unit);
}

function targetText(segment: Segment | undefined): string | undefined {
  return segment?.target && plainText(segment.target);
}
