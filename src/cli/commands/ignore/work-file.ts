import path from 'node:path';
import { decodeText } from '../../../adapters/formats/decode.ts';
import { declareModule } from '../../../adapters/formats/xliff/declare-module.ts';
import { readXliff } from '../../../adapters/formats/xliff/index.ts';
import { replaceUnits } from '../../../adapters/formats/xliff/replace-units.ts';
import { filesWorkspace } from '../../../adapters/workspace/files.ts';
import type { Document } from '../../../core/document.ts';
import { PasserelleError } from '../../../core/error.ts';
import { type Finding, isAtLeast } from '../../../core/finding.ts';
import { maxWorkBytes, orThrow } from '../../../pipeline/read-text.ts';

/** A work file that is about to be changed. */
export interface OpenWork {
  readonly name: string;
  readonly document: Document;
  /**
   * Puts what the edited document has otherwise into the file; every other byte stays, but that the root declares the
   * metadata module.
   *
   * @throws PasserelleError where it would not read back, or somebody changed the file meanwhile
   */
  save(edit: (document: Document) => Document): Promise<void>;
}

const xliff2Root = /<(?:[^\s<>!?/:]+:)?xliff(?=\s)[^>]*\sversion\s*=\s*["']2/u;

/** The work file of that name. @throws PasserelleError where it can't be read, or is no XLIFF 2 */
export async function openWork(name: string): Promise<OpenWork> {
  const absolute = path.resolve(name);
  const base = path.basename(absolute);
  const workspace = filesWorkspace(path.dirname(absolute));
  const stamp = await workspace.stamp(base);
  const bytes = await workspace.read(base, maxWorkBytes);
  if (!bytes) throw new PasserelleError('not-found', { path: name });
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new PasserelleError('bad-encoding', { path: name, problem: decoded.problem.message });
  const { text } = decoded;
  if (!xliff2Root.test(text.slice(0, 16384))) throw new PasserelleError('ignores-elsewhere', { path: name });
  const { document, findings } = orThrow(readXliff(text, name), 'bad-xliff', name);
  return {
    name,
    document,
    async save(edit) {
      const declared = declareModule(text, 'mda');
      const { document: before } = orThrow(readXliff(declared, name), 'bad-xliff', name);
      const after = replaceUnits(declared, before, edit(before));
      const again = readXliff(after, name);
      // A list of metadata that the model has no names for may stand there, beside which there can be no other.
      if ('problem' in again || seriousCount(again.findings) > seriousCount(findings))
        throw new PasserelleError('not-read-back', { path: name });
      await workspace.write(base, [after], stamp ?? null);
    },
  };
}

function seriousCount(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => isAtLeast(severity, 'major')).length;
}
