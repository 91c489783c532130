import { readXliff } from '../../adapters/formats/xliff/index.ts';
import { replaceUnits } from '../../adapters/formats/xliff/replace-units.ts';
import { replaceTargets } from '../../adapters/formats/xliff12/edit/index.ts';
import { isXliff12, readXliff12, writtenCodesOf } from '../../adapters/formats/xliff12/index.ts';
import type { Document } from '../../core/document.ts';
import { PasserelleError } from '../../core/error.ts';
import { type Finding, isAtLeast } from '../../core/finding.ts';
import { mergeReturned, type ReturnedMerge } from '../../core/merge/merge-returned.ts';
import { returnedFinding } from '../../core/merge/returned-findings.ts';
import { takeBack } from '../../core/merge/take-back.ts';

/** A file that a returned one is merged into. */
export interface MergeWork {
  readonly document: Document;
  /** Whether a replaced target stays in the file as a match. */
  readonly keepsReplaced: boolean;
  /** Whether it need not say in which language its targets are; then a returned file may be in any. */
  readonly mayLackLanguage: boolean;
  /**
   * The file's text with what the merged document has otherwise; what can't be put there is a finding. Throws a
   * PasserelleError where it would not read back.
   */
  put(merge: ReturnedMerge, returned: string): Put;
}

export type Changes = Pick<ReturnedMerge, 'newTargets' | 'replacedTargets' | 'changedStates'>;

export interface Put {
  readonly text: string;
  readonly changes: Changes;
  readonly findings: readonly Finding[];
}

/** A file as it was read, XLIFF 1.2 or 2. */
export interface AnyReading {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

export function readAny(text: string, file: string): AnyReading {
  return sound(isXliff12(text) ? readXliff12(text, file) : readXliff(text, file), file);
}

type Reading = ReturnType<typeof readXliff>;

function sound(reading: Reading, file: string): AnyReading {
  if (!('problem' in reading)) return reading;
  const { message, line, column } = reading.problem;
  throw new PasserelleError('bad-xliff', { path: file, line, column, problem: message });
}

/** The file that is merged into: one of XLIFF 2 must be sound, of one of 1.2 what is unclear is not touched. */
export function readWork(text: string, file: string): MergeWork {
  if (isXliff12(text)) return readOldWork(text, file);
  const { document, findings } = readAny(text, file);
  if (findings.some(isMajor)) throw new PasserelleError('broken-work-file', { path: file });
  return {
    document,
    keepsReplaced: true,
    mayLackLanguage: false,
    put: (merge, returned) => putSound(text, file, document, { merge, returned }),
  };
}

interface Taken {
  readonly merge: ReturnedMerge;
  readonly returned: string;
}

/**
 * A work file's text with what was merged. A target that would make it unsound, as one without a code that may not be
 * deleted, is taken back and told: the segment where a finding names one, and else the whole unit.
 */
function putSound(text: string, file: string, document: Document, { merge, returned }: Taken): Put {
  const told = new Map<string, Finding>();
  let merged = merge.document;
  for (let isByUnit = false; ; isByUnit = true) {
    const after = replaceUnits(text, document, merged);
    const again = readXliff(after, file);
    if ('problem' in again || merged.trgLang !== again.document.trgLang)
      throw new PasserelleError('not-read-back', { path: file });
    const problems = again.findings.filter(isMajor);
    const wrong = isByUnit ? problems.map(({ segment: _, ...rest }) => rest) : problems;
    if (wrong.length === 0) {
      const changes = told.size === 0 ? merge : mergeReturned(document, merged, returned);
      return { text: after, changes, findings: [...told.values()] };
    }
    const kept = takeBack(document, merged, wrong);
    if (kept === merged) throw new PasserelleError('not-read-back', { path: file });
    merged = kept;
    for (const one of wrong) tellNotTaken(one, returned, told);
  }
}

/** Tells of each segment or unit once why it was not taken. */
function tellNotTaken({ unit, segment, message }: Finding, file: string, told: Map<string, Finding>): void {
  const key = `${unit} ${segment ?? ''}`;
  const reason = message.split(/\.(?: |$)/u)[0] ?? message;
  if (!told.has(key)) told.set(key, returnedFinding('returned-not-placed', { reason }, { file, unit, segment }));
}

function readOldWork(text: string, file: string): MergeWork {
  const { written, note } = writtenCodesOf(text);
  const { document, findings } = sound(readXliff12(text, file, { code: note }), file);
  const unclear = byUnit(findings.filter(isMajor));
  return {
    document,
    keepsReplaced: false,
    mayLackLanguage: true,
    put: ({ document: merged }, returned) => {
      const met = new Set<string>();
      const isUnclear = ({ id }: { readonly id: string }) => {
        if (unclear.has(id)) met.add(id);
        return unclear.has(id);
      };
      const replaced = replaceTargets(text, document, merged, { written, isUnclear, path: returned });
      const again = readXliff12(replaced.text, file);
      if ('problem' in again || isOtherwise(replaced.document, again.document))
        throw new PasserelleError('not-read-back', { path: file });
      const told = [...met].flatMap((id) => unclear.get(id) ?? []);
      return { ...replaced, findings: [...told, ...replaced.findings] };
    },
  };
}

function byUnit(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const all = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.unit === undefined) continue;
    const list = all.get(finding.unit) ?? [];
    all.set(finding.unit, list);
    list.push(finding);
  }
  return all;
}

/** Whether a document that was read again has other targets than it was meant to have. */
function isOtherwise(meant: Document, again: Document): boolean {
  const { newTargets, replacedTargets, findings } = mergeReturned(again, meant, '');
  return newTargets + replacedTargets > 0 || findings.some(({ ruleId }) => ruleId === 'returned-source-differs');
}

function isMajor({ severity }: Finding): boolean {
  return isAtLeast(severity, 'major');
}
