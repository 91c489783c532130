import type { Document } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import { isAtLeast } from '../core/finding.ts';
import type { Workspace } from '../core/ports.ts';
import type { TermbaseDiff } from '../core/terms/diff/changes.ts';
import { diffTermbases } from '../core/terms/diff/diff-termbases.ts';
import { effectsOn } from '../core/terms/effect/effect.ts';
import type { FileEffects } from '../core/terms/effect/report.ts';
import { prepareVersions, type TermbaseVersions } from '../core/terms/effect/versions.ts';
import type { FixOptions } from '../core/terms/replace/fix.ts';
import { fixDocument } from '../core/terms/replace/fix-document.ts';
import type { FileFixes } from '../core/terms/replace/text.ts';
import { baseLanguage, type Termbase } from '../core/terms/termbase.ts';
import type { Adapters, OnProgress } from './adapters.ts';
import type { NamedFile } from './check-files.ts';
import { knownLanguage } from './known-language.ts';
import { maxWorkBytes, orThrow, readText } from './read-text.ts';

/** Work files and where they are. */
export interface WorkFiles {
  readonly workspace: Workspace;
  readonly list: readonly NamedFile[];
}

/** A termbase as it was and as it is. */
export interface TermbaseChange {
  readonly before: Termbase;
  readonly after: Termbase;
}

/**
 * What a change of the termbase does to work files, one entry a file. Nothing is written.
 *
 * @throws PasserelleError where a file can't be read, or is in a language that the product does not know
 */
export async function effectsOnFiles(
  files: WorkFiles,
  change: TermbaseChange & { readonly diff: TermbaseDiff },
  adapters: Adapters,
  onProgress: OnProgress,
): Promise<readonly FileEffects[]> {
  const versionsOf = versionsFor(change, change.diff);
  const all: FileEffects[] = [];
  for (const [index, file] of files.list.entries()) {
    onProgress(index, files.list.length, file.name);
    const { document } = await readWork(file, files.workspace, adapters);
    const { srcLang, trgLang } = document;
    if (trgLang === undefined) continue;
    const effects = effectsOn(document, versionsOf(srcLang, trgLang), file.name);
    all.push({ file: file.name, srcLang, trgLang, effects });
  }
  return all;
}

export interface FixFilesOptions extends FixOptions {
  /** Whether the work files are written. */
  readonly writes: boolean;
  /** Only work files of this target language (its base language counts). */
  readonly lang?: string;
}

export interface FixedFile extends FileFixes {
  readonly isWritten: boolean;
  /** True where the file has mistakes that a person must mend before anything is written to it. */
  readonly isBroken: boolean;
}

/**
 * What is to become of work files after a change of the termbase, one entry a file; with `writes`, what is safe is
 * written, each file at once or not at all, and only where it was not changed meanwhile. The caller holds the lock.
 *
 * @throws PasserelleError where a file can't be read or written, or would not read back as it is meant
 */
export async function fixFiles(
  files: WorkFiles,
  change: TermbaseChange,
  options: FixFilesOptions,
  adapters: Adapters,
  onProgress: OnProgress,
): Promise<readonly FixedFile[]> {
  const versionsOf = versionsFor(change, diffTermbases(change.before, change.after));
  const all: FixedFile[] = [];
  for (const [index, file] of files.list.entries()) {
    onProgress(index, files.list.length, file.name);
    const { document, stamp, isBroken } = await readWork(file, files.workspace, adapters);
    const { srcLang, trgLang } = document;
    if (trgLang === undefined || !isWanted(trgLang, options.lang)) continue;
    const fixed = fixDocument(document, versionsOf(srcLang, trgLang), options);
    const isWritten = options.writes && !isBroken && fixed.document !== document;
    if (isWritten) await writeWork(file, fixed.document, stamp, files.workspace, adapters);
    all.push({ file: file.name, srcLang, trgLang, fixes: fixed.fixes, isWritten, isBroken });
  }
  return all;
}

function isWanted(trgLang: string, lang: string | undefined): boolean {
  if (lang === undefined || trgLang.toLowerCase() === lang.toLowerCase()) return true;
  return !lang.includes('-') && baseLanguage(trgLang) === baseLanguage(lang);
}

/** The two termbases prepared for a language pair, each pair once. */
function versionsFor(
  change: TermbaseChange,
  diff: TermbaseDiff,
): (srcLang: string, trgLang: string) => TermbaseVersions {
  const made = new Map<string, TermbaseVersions>();
  return (srcLang, trgLang) => {
    const [source, target] = [knownLanguage(srcLang), knownLanguage(trgLang)];
    const key = `${source.tag} ${target.tag}`;
    const versions = made.get(key) ?? prepareVersions(change.before, change.after, diff, { source, target });
    made.set(key, versions);
    return versions;
  };
}

interface WorkRead {
  readonly document: Document;
  /** Taken before the file was read. */
  readonly stamp: string | null;
  readonly isBroken: boolean;
}

async function readWork({ name, path }: NamedFile, workspace: Workspace, adapters: Adapters): Promise<WorkRead> {
  const stamp = (await workspace.stamp(path)) ?? null;
  const text = await readText(workspace, adapters, path, maxWorkBytes);
  if (text === undefined) throw new PasserelleError('not-found', { path: name });
  const { document, findings } = orThrow(adapters.xliff.read(text, name), 'bad-work-file', name);
  return { document, stamp, isBroken: findings.some(({ severity }) => isAtLeast(severity, 'major')) };
}

async function writeWork(
  { name, path }: NamedFile,
  document: Document,
  stamp: string | null,
  workspace: Workspace,
  adapters: Adapters,
): Promise<void> {
  const text = [...adapters.xliff.write(document)].join('');
  const again = adapters.xliff.read(text, name);
  if ('problem' in again || !isSame(again.document, document))
    throw new PasserelleError('not-read-back', { path: name });
  await workspace.write(path, [text], stamp);
}

/** Whether two documents are the same data; what is undefined and what is absent are the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const values = new Map<string, unknown>(Object.entries(other));
  const entries = Object.entries(one).filter(([, value]) => value !== undefined);
  const size = [...values.values()].filter((value) => value !== undefined).length;
  return entries.length === size && entries.every(([key, value]) => isSame(value, values.get(key)));
}
