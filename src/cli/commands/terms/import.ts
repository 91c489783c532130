import { stat } from 'node:fs/promises';
import path from 'node:path';
import { spliceTbx, writeTbx } from '../../../adapters/formats/tbx/index.ts';
import { replaceFile, stampOf } from '../../../adapters/workspace/replace-file.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { Severity } from '../../../core/finding.ts';
import { mergeTermbases } from '../../../core/terms/merge-termbases.ts';
import type { ConceptEntry, Termbase } from '../../../core/terms/termbase.ts';
import { exitCodeFor } from '../../findings.ts';
import { type Glossary, type GlossaryFile, loadGlossary, tellFindings } from '../../glossary.ts';
import { write } from '../../standard-output.ts';

export interface ImportOptions {
  readonly into?: string;
  readonly failOn?: Severity | 'never';
}

/**
 * `passerelle terms import`: tables and TBX files, merged into a TBX file concept by concept, or as one TBX on standard
 * output. Nothing that the file has is removed or replaced; where what is imported says otherwise, that is a finding.
 */
export async function importTerms(files: readonly string[], { into, failOn = 'major' }: ImportOptions): Promise<void> {
  const imported = await loadGlossary(files, process.cwd());
  if (into === undefined) {
    tellFindings(imported.findings);
    for (const chunk of writeTbx(imported.termbase)) await write(chunk);
    process.exitCode = exitCodeFor(imported.findings, failOn);
  } else {
    const findings = await importInto(into, imported);
    process.exitCode = exitCodeFor(findings, failOn);
  }
}

async function importInto(into: string, imported: Glossary): Promise<Glossary['findings']> {
  if (!/\.(?:tbx|xml)$/iu.test(into))
    throw new PasserelleError('unknown-option-value', { option: '--into', expected: 'a TBX file (.tbx)', found: into });
  const target = await readTarget(into);
  const addition = { termbase: imported.termbase, path: imported.paths.join(', ') };
  const merged = target.file ? mergeTermbases([target.file, addition]) : { termbase: imported.termbase, findings: [] };
  const findings = [...target.findings, ...imported.findings, ...merged.findings];
  tellFindings(findings);
  process.stderr.write(`${into}: ${await writeTarget(into, target, merged.termbase)}.\n`);
  return findings;
}

/** Writes the merged termbase where it differs from what is there, and says what was done. */
async function writeTarget(into: string, { file, absolutePath, stamp }: Target, after: Termbase): Promise<string> {
  const before = file?.termbase ?? { concepts: [] };
  const changes = changesIn(before, after);
  if (file && changes.added + changes.changed === 0) return 'nothing to change';
  const spliced = file && spliceTbx(file.text, before, after);
  const chunks = spliced === undefined ? writeTbx(after) : [spliced.text];
  await replaceFile(absolutePath, into, chunks, { expected: stamp });
  const { added, changed } = changes;
  const summary = `${added} ${added === 1 ? 'concept' : 'concepts'} added, ${changed} changed, ${before.concepts.length - changed} as they were`;
  if (file && spliced === undefined) return `${summary}; written anew as a whole, as TBX v3 in DCA style`;
  const rewritten = spliced?.rewritten ?? [];
  return rewritten.length > 0 ? `${summary}; entries written anew as a whole: ${rewritten.join(', ')}` : summary;
}

interface Target {
  readonly file: GlossaryFile | undefined;
  readonly absolutePath: string;
  /** The state of the file that was read, null where there is none. */
  readonly stamp: string | null;
  readonly findings: Glossary['findings'];
}

async function readTarget(into: string): Promise<Target> {
  const absolutePath = path.resolve(into);
  const found = await stat(absolutePath).catch(() => undefined);
  if (!found) return { file: undefined, absolutePath, stamp: null, findings: [] };
  const { files, findings } = await loadGlossary([into], process.cwd());
  return { file: files[0], absolutePath, stamp: stampOf(found), findings };
}

function changesIn(before: Termbase, after: Termbase): { readonly added: number; readonly changed: number } {
  const isChanged = (concept: ConceptEntry, index: number) =>
    concept !== after.concepts[index] && JSON.stringify(concept) !== JSON.stringify(after.concepts[index]);
  return {
    added: after.concepts.length - before.concepts.length,
    changed: before.concepts.filter(isChanged).length,
  };
}
