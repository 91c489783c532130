import type { NormalizedConfig } from '../config/config.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { Workspace } from '../core/ports.ts';
import type { Digest } from '../core/terms/approval-hash.ts';
import { type ApprovalState, approvalStates } from '../core/terms/approval-states.ts';
import { type ApprovalFile, noApprovals, parseApprovals, serializeApprovals } from '../core/terms/approvals.ts';
import type { Termbase } from '../core/terms/termbase.ts';
import type { Adapters } from './adapters.ts';
import { decodedText, readBytes } from './read-text.ts';

/** The project's approvals as they are on the disk. */
export interface LoadedApprovals {
  /** Relative to the project. */
  readonly path: string;
  readonly file: ApprovalFile;
  /** Lines that can't be read, stand twice, or are left of a merge. */
  readonly findings: readonly Finding[];
  /** Of the file as it was read; null where there is none. */
  readonly stamp: string | null;
}

/**
 * The project's approvals; none where there is no file.
 *
 * @param path relative to the project, as the config has it
 * @throws PasserelleError where the file can't be read or is no UTF-8
 */
export async function loadApprovals(adapters: Adapters, path: string): Promise<LoadedApprovals> {
  const { workspace } = adapters;
  const stamp = (await workspace.stamp(path)) ?? null;
  const bytes = await readBytes(workspace, path);
  // An empty file is one without approvals, as some people make it to have it under version control.
  if (bytes === undefined || isEmpty(bytes)) return { path, stamp, file: noApprovals, findings: [] };
  return { path, stamp, ...parseApprovals(decodedText(bytes, adapters, path), path) };
}

/** Whether there is nothing in the file but a byte order mark. */
function isEmpty(bytes: Uint8Array): boolean {
  const isMark = bytes.length === 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.length === 0 || isMark;
}

/** The states of all entries where a language's gate asks for them, and what is wrong with the file. */
export async function loadApprovalStates(
  config: Pick<NormalizedConfig, 'approvals' | 'gates' | 'srcLang'>,
  termbase: Termbase,
  adapters: Adapters,
): Promise<{ readonly states: readonly ApprovalState[]; readonly findings: readonly Finding[] }> {
  if (![...config.gates.values()].some((gate) => gate.requireApprovedTerms)) return { states: [], findings: [] };
  const { file, findings } = await loadApprovals(adapters, config.approvals);
  const options = { digest: textDigest(adapters), srcLang: config.srcLang };
  return { states: approvalStates(termbase, file, options), findings };
}

/**
 * Writes the file of approvals at once or not at all; whether its bytes changed.
 *
 * @throws PasserelleError `approvals-changed` where somebody wrote it since it was read
 */
export async function saveApprovals(
  workspace: Workspace,
  loaded: LoadedApprovals,
  file: ApprovalFile,
): Promise<boolean> {
  const { path, stamp } = loaded;
  try {
    return (await workspace.write(path, [serializeApprovals(file)], stamp)).isChanged;
  } catch (error) {
    if (!(error instanceof PasserelleError) || error.code !== 'changed-meanwhile') throw error;
    throw new PasserelleError('approvals-changed', { path }, { cause: error });
  }
}

/** The digest of texts, from the adapters' digest of bytes. */
export function textDigest({ digest }: Pick<Adapters, 'digest'>): Digest {
  const encoder = new TextEncoder();
  return (text) => digest(encoder.encode(text));
}
