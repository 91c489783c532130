import { type Document, mapUnits, segments, type Unit, units } from '../../../../core/document.ts';
import type { Finding } from '../../../../core/finding.ts';
import { returnedFinding } from '../../../../core/merge/returned-findings.ts';
import { type Edit, splice } from '../../xliff/edit/splice.ts';
import type { WrittenCodes } from '../written-codes.ts';
import { rawTransUnits } from './raw-trans-unit.ts';
import { type TellKept, unitEdits } from './unit-edits.ts';

export interface ReplacedTargets {
  readonly text: string;
  /** What the text says: the document with all that could be placed. */
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly changes: { readonly newTargets: number; readonly replacedTargets: number; readonly changedStates: number };
}

export interface Replacing {
  /** How the codes of `before` stand in the text. */
  readonly written: WrittenCodes;
  /** Units that are not touched, because it is not clear what in them is what. */
  readonly isUnclear: (unit: Unit) => boolean;
  /** Of the returned file, for the findings. */
  readonly path: string;
}

/**
 * The text of a 1.2 file of any tool with the targets and states that `after` has otherwise than `before`; every other
 * byte stays. What can't be put there is a finding and stays as it is.
 *
 * @param before what reading `text` gave
 */
export function replaceTargets(text: string, before: Document, after: Document, replacing: Replacing): ReplacedTargets {
  const findings: Finding[] = [];
  const placed = new Map<Unit, Unit>();
  const edits = [...allEdits(text, before, after, { ...replacing, findings, placed })];
  const document = mapUnits(before, (unit) => placed.get(unit) ?? unit);
  return { text: [...splice(text, edits)].join(''), document, findings, changes: changesIn(placed) };
}

function changesIn(placed: ReadonlyMap<Unit, Unit>): ReplacedTargets['changes'] {
  const changes = { newTargets: 0, replacedTargets: 0, changedStates: 0 };
  for (const [before, after] of placed) {
    const now = segments(after);
    segments(before).forEach((one, at) => {
      const other = now[at] ?? one;
      if (one.target !== other.target)
        changes[one.target && one.target.length > 0 ? 'replacedTargets' : 'newTargets']++;
      else if (one !== other) changes.changedStates++;
    });
  }
  return changes;
}

interface Placing extends Replacing {
  readonly findings: Finding[];
  readonly placed: Map<Unit, Unit>;
}

function* allEdits(text: string, before: Document, after: Document, placing: Placing): Generator<Edit> {
  const now = units(after)[Symbol.iterator]();
  const raws = rawTransUnits(text);
  for (const unit of units(before)) {
    const raw = raws.next().value;
    const other = now.next().value;
    if (!other || other === unit || placing.isUnclear(unit)) continue;
    const tell: TellKept = (segment, reason) => {
      const where = { file: placing.path, unit: unit.id, segment: segment.id };
      const finding =
        reason === undefined
          ? returnedFinding('returned-locked', {}, where)
          : returnedFinding('returned-not-placed', { reason }, where);
      placing.findings.push(finding);
    };
    if (!raw) continue;
    const { edits, unit: result } = unitEdits(text, raw, [unit, other], placing.written, tell);
    placing.placed.set(unit, result);
    yield* edits;
  }
}
