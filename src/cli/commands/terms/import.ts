import { stat } from 'node:fs/promises';
import path from 'node:path';
import { spliceTbx, styleOfTbx, type TbxStyle, writeTbx } from '../../../adapters/formats/tbx/index.ts';
import { replaceFile, stampOf } from '../../../adapters/workspace/replace-file.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { Severity } from '../../../core/finding.ts';
import { whatChanges } from '../../../core/terms/diff/describe.ts';
import { diffTermbases } from '../../../core/terms/diff/diff-termbases.ts';
import { mergeTermbases } from '../../../core/terms/merge-termbases.ts';
import type { ConceptEntry, Termbase } from '../../../core/terms/termbase.ts';
import { escapeCell } from '../../escape-cell.ts';
import { exitCodeFor } from '../../findings.ts';
import { type Glossary, type GlossaryFile, loadGlossary, tellFindings } from '../../glossary.ts';
import { write } from '../../standard-output.ts';
import { count } from '../../summary.ts';

export interface ImportOptions {
  readonly into?: string;
  readonly failOn?: Severity | 'never';
  readonly dryRun?: boolean;
}

/**
 * `passerelle terms import`: tables and TBX files, merged into a TBX file concept by concept, or as one TBX on standard
 * output. Nothing that the file has is removed or replaced; where what is imported says otherwise, that is a finding.
 * With `dryRun`, each change is a line of standard output instead: kind, concept, language, what, with tabs between them.
 */
export async function importTerms(files: readonly string[], options: ImportOptions): Promise<void> {
  const { into, failOn = 'major', dryRun = false } = options;
  const imported = await loadGlossary(files, process.cwd());
  const target = into === undefined ? undefined : await readTarget(into);
  const addition = { termbase: imported.termbase, path: imported.paths.join(', ') };
  const merged = target?.file ? mergeTermbases([target.file, addition]) : { termbase: imported.termbase, findings: [] };
  const findings = [...(target?.findings ?? []), ...imported.findings, ...merged.findings];
  tellFindings(findings);
  if (dryRun) await writeChanges(target?.file?.termbase ?? { concepts: [] }, merged.termbase);
  else if (target === undefined) for (const chunk of writeTbx(merged.termbase)) await write(chunk);
  if (target)
    process.stderr.write(
      `${target.path}: ${dryRun ? summaryOf(target, merged.termbase, 'to add') : await writeTarget(target, merged.termbase)}.\n`,
    );
  process.exitCode = exitCodeFor(findings, failOn);
}

/** A line a change: an added concept with its terms, or what changes in one that was there. */
async function writeChanges(before: Termbase, after: Termbase): Promise<void> {
  for (const { kind, concept, changes } of diffTermbases(before, after).concepts)
    for (const change of changes) {
      const what = whatChanges(change, (text) => `“${text}”`);
      await write(`${[kind, concept, change.lang ?? '', what].map(escapeCell).join('\t')}\n`);
    }
}

/** Writes the merged termbase where it differs from what is there, and says what was done. */
async function writeTarget(target: Target, after: Termbase): Promise<string> {
  const { file, absolutePath, stamp, path: into } = target;
  const summary = summaryOf(target, after, 'added');
  if (file && summary === unchanged) return summary;
  const spliced = file && spliceTbx(file.text, file.termbase, after);
  const style = file ? styleOfTbx(file.text) : 'dca';
  const chunks = spliced === undefined ? writeTbx(after, style) : [spliced.text];
  await replaceFile(absolutePath, into, chunks, { expected: stamp });
  if (file && spliced === undefined) return `${summary}; written anew as a whole, as ${styleNames[style]}`;
  const rewritten = spliced?.rewritten ?? [];
  return [
    summary,
    ...(rewritten.length > 0 ? [`entries written anew as a whole: ${rewritten.join(', ')}`] : []),
    ...(spliced?.type !== undefined ? [`its type is ${spliced.type}, since it has more than its dialect had`] : []),
  ].join('; ');
}

const styleNames: Readonly<Record<TbxStyle, string>> = {
  dca: 'TBX v3 in DCA style',
  dct: 'TBX v3 in DCT style',
  tbx2: 'TBX 2',
};

const unchanged = 'nothing to change';

function summaryOf({ file }: Target, after: Termbase, verb: string): string {
  const before = file?.termbase ?? { concepts: [] };
  const { added, changed } = changesIn(before, after);
  if (file && added + changed === 0) return unchanged;
  return `${count(added, 'concept')} ${verb}, ${changed} ${verb === 'added' ? 'changed' : 'to change'}, ${before.concepts.length - changed} as they were`;
}

interface Target {
  /** As the command line names it. */
  readonly path: string;
  readonly file: GlossaryFile | undefined;
  readonly absolutePath: string;
  /** The state of the file that was read, null where there is none. */
  readonly stamp: string | null;
  readonly findings: Glossary['findings'];
}

async function readTarget(into: string): Promise<Target> {
  if (!/\.(?:tbx|xml)$/iu.test(into))
    throw new PasserelleError('unknown-option-value', { option: '--into', expected: 'a TBX file (.tbx)', found: into });
  const absolutePath = path.resolve(into);
  const found = await stat(absolutePath).catch(() => undefined);
  if (!found) return { path: into, file: undefined, absolutePath, stamp: null, findings: [] };
  const { files, findings } = await loadGlossary([into], process.cwd());
  return { path: into, file: files[0], absolutePath, stamp: stampOf(found), findings };
}

function changesIn(before: Termbase, after: Termbase): { readonly added: number; readonly changed: number } {
  const isChanged = (concept: ConceptEntry, index: number) =>
    concept !== after.concepts[index] && JSON.stringify(concept) !== JSON.stringify(after.concepts[index]);
  return {
    added: after.concepts.length - before.concepts.length,
    changed: before.concepts.filter(isChanged).length,
  };
}
