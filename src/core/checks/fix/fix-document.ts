import { plainText } from '../../content.ts';
import { type Document, type File, mapUnits, type Segment, type Unit, units } from '../../document.ts';
import type { Finding } from '../../finding.ts';
import { editContent, type TextEdit } from '../../terms/replace/edit-content.ts';
import { isLocked } from '../process/locked-changed.ts';
import { certainEdits } from './certain-edits.ts';
import { composeEdits } from './compose-edits.ts';

/** What becomes of the target of one segment. */
export interface TargetFix {
  readonly unit: string;
  readonly segment: string;
  /** Plain texts of the target. */
  readonly before: string;
  readonly after: string;
  /** Ascending and apart, in offsets of `before`. */
  readonly edits: readonly TextEdit[];
  /** Ids of the checks whose findings were mended, in the order in which they were. */
  readonly ruleIds: readonly string[];
}

export interface FixedTargets {
  /** The same object where there was nothing to mend. */
  readonly document: Document;
  /** In document order, by the segment as it was. */
  readonly fixes: ReadonlyMap<Segment, TargetFix>;
}

/** One fix may lay bare another, or wait for it; what still changes after so many rounds is left to a person. */
const mostRounds = 8;

/**
 * The document with those findings mended of which the fix is certain, again and again until none is left. Only
 * characters of targets change: codes, annotations, states and all else stay, and so does text that an annotation
 * says is not to be translated, or in a unit that is locked. A fix across a code is left to a person.
 *
 * @param findingsIn what the checks with certain fixes say of a document with one file
 */
export function fixDocument(document: Document, findingsIn: (document: Document) => readonly Finding[]): FixedTargets {
  const fixes = new Map<Segment, TargetFix>();
  const files = document.files.map((file) => {
    const fixed = new FileFixer(file).fix((units) =>
      findingsIn({ ...document, files: [{ ...file, children: units }] }),
    );
    for (const [segment, fix] of fixed.fixes) fixes.set(segment, fix);
    return fixed.file;
  });
  if (fixes.size === 0) return { document, fixes };
  return { document: { ...document, files }, fixes };
}

/** Mends one file, in which the ids of units are unique. */
class FileFixer {
  readonly #file: File;
  /** The units as they are by now, those that were changed. */
  readonly #changed = new Map<string, Unit>();
  readonly #fixes = new Map<string, TargetFix>();

  constructor(file: File) {
    this.#file = file;
  }

  fix(findingsIn: (units: File['children']) => readonly Finding[]): {
    readonly file: File;
    readonly fixes: readonly (readonly [Segment, TargetFix])[];
  } {
    let waiting: File['children'] = this.#file.children;
    for (let round = 0; round < mostRounds && waiting.length > 0; round++) {
      const byUnit = groupBy(findingsIn(waiting), (finding) => finding.unit ?? '');
      const mended: Unit[] = [];
      for (const unit of unitsOf(waiting)) {
        const findings = byUnit.get(unit.id);
        const after = findings && !isLocked(unit) ? this.#mend(unit, findings) : unit;
        if (after === unit) continue;
        mended.push(after);
        this.#changed.set(unit.id, after);
      }
      waiting = mended;
    }
    return this.#result();
  }

  #mend(unit: Unit, findings: readonly Finding[]): Unit {
    const bySegment = groupBy(findings, (finding) => finding.segment ?? '');
    let isChanged = false;
    const parts = unit.parts.map((part) => {
      const ofPart = part.kind === 'segment' ? bySegment.get(part.id) : undefined;
      if (part.kind !== 'segment' || !part.target || !ofPart) return part;
      const { edits, ruleIds } = certainEdits(part.target, ofPart);
      if (edits.length === 0) return part;
      isChanged = true;
      const target = editContent(part.target, edits);
      this.#note(unit, part, plainText(target), edits, ruleIds);
      return { ...part, target };
    });
    return isChanged ? { ...unit, parts } : unit;
  }

  #note(unit: Unit, segment: Segment, after: string, edits: readonly TextEdit[], ruleIds: readonly string[]): void {
    const key = `${unit.id} ${segment.id}`;
    const earlier = this.#fixes.get(key);
    this.#fixes.set(key, {
      unit: unit.id,
      segment: segment.id,
      before: earlier?.before ?? plainText(segment.target ?? []),
      after,
      edits: composeEdits(earlier?.edits ?? [], edits),
      ruleIds: [...new Set([...(earlier?.ruleIds ?? []), ...ruleIds])],
    });
  }

  #result(): ReturnType<FileFixer['fix']> {
    const fixes: (readonly [Segment, TargetFix])[] = [];
    if (this.#changed.size === 0) return { file: this.#file, fixes };
    const before: Document = { version: '2.0', srcLang: 'und', files: [this.#file] };
    const after = mapUnits(before, (unit) => {
      for (const part of unit.parts) {
        const fix = part.kind === 'segment' ? this.#fixes.get(`${unit.id} ${part.id}`) : undefined;
        if (fix && part.kind === 'segment' && fix.before !== fix.after) fixes.push([part, fix]);
      }
      return this.#changed.get(unit.id) ?? unit;
    });
    return { file: after.files[0] ?? this.#file, fixes };
  }
}

function unitsOf(children: File['children']): Iterable<Unit> {
  return units({ version: '2.0', srcLang: 'und', files: [{ id: 'f', notes: [], children }] });
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
