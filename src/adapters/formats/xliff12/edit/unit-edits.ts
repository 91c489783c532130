import { type Part, type Segment, segments, type Unit } from '../../../../core/document.ts';
import { fill } from '../../xliff/edit/fill.ts';
import { type Edit, inOrder, setAttribute } from '../../xliff/edit/splice.ts';
import type { WrittenCodes } from '../written-codes.ts';
import { lockedIn } from './locked.ts';
import { innerOf, isEmpty, marksIn, type RawMark, type RawTransUnit } from './raw-trans-unit.ts';
import { type SegmentChange, stateEdits } from './state-edits.ts';
import { targetEdits } from './target-edits.ts';
import { writeTarget } from './write-target.ts';

/** Tells of a segment that stays as it is, and why; without a reason it is locked. */
export type TellKept = (segment: Segment, reason?: string) => void;

export interface UnitEdits {
  readonly edits: readonly Edit[];
  /** The unit with the parts that were placed. */
  readonly unit: Unit;
}

/** A segment's place in the file and what stands there from then on: its content, where that is another one. */
interface Placed extends SegmentChange {
  readonly mark: RawMark | undefined;
  readonly xml: string | undefined;
}

/**
 * The edits that give a trans-unit of a file the targets and states that a unit has after a merge. What can't be placed
 * is told, and stays as it was.
 */
export function unitEdits(
  text: string,
  raw: RawTransUnit,
  [before, after]: readonly [Unit, Unit],
  written: WrittenCodes,
  tell: TellKept,
): UnitEdits {
  const marks = marksIn(raw.segSource);
  const now = segments(after);
  const changes = segments(before).map((segment, at) => [segment, now[at] ?? segment] as const);
  const isLocked = lockedIn(raw.element);
  const isPlaceable = marks.length === changes.length || (marks.length === 0 && changes.length === 1);
  const placed = changes.map(([one, other], at): Placed => {
    const mark = marks[at];
    const kept = { mark, mid: mark?.mid ?? '', before: one, after: one, xml: undefined };
    // An empty target for an empty source is none in the file either.
    if (one === other || (other.target?.length === 0 && !one.target)) return kept;
    if (isLocked(kept.mid)) return told(kept, () => tell(other));
    if (!isPlaceable) return told(kept, () => tell(other, 'its place in the file is not clear'));
    if (one.target === other.target) return { ...kept, after: other };
    const target = writeTarget(other.target ?? [], written);
    return 'reason' in target
      ? told(kept, () => tell(other, target.reason))
      : { ...kept, after: other, xml: target.xml };
  });
  const parts = partsWith(before, after, placed);
  if (parts.every((part, at) => part === before.parts[at])) return { edits: [], unit: before };
  const isBetweenChanged = parts.some((part, at) => part.kind === 'ignorable' && part !== before.parts[at]);
  const { state, edits } = stateEdits(raw, placed);
  return {
    edits: inOrder([...edits, ...contentEdits(text, raw, { placed, parts, isBetweenChanged, written, state })]),
    unit: { ...before, parts },
  };
}

function told(kept: Placed, tell: () => void): Placed {
  tell();
  return kept;
}

/** The parts as the file has them after the edits; what stands between segments is taken where all segments are. */
function partsWith(before: Unit, after: Unit, placed: readonly Placed[]): readonly Part[] {
  const taken = new Set<Part>(segments(after));
  const isWhole = placed.every((one) => taken.has(one.after));
  const now = new Map(placed.map((one) => [one.before, one.after]));
  return before.parts.map((part, at) => {
    if (part.kind === 'segment') return now.get(part) ?? part;
    return isWhole ? (after.parts[at] ?? part) : part;
  });
}

interface Contents {
  readonly placed: readonly Placed[];
  readonly parts: readonly Part[];
  readonly isBetweenChanged: boolean;
  readonly written: WrittenCodes;
  readonly state: string | undefined;
}

function contentEdits(text: string, raw: RawTransUnit, contents: Contents): readonly Edit[] {
  const { target, segSource } = raw;
  const { placed, state, isBetweenChanged } = contents;
  const [only, ...others] = placed;
  const stateOnly = target && state !== undefined ? setAttribute(target, 'state', state) : [];
  const changed = placed.filter(({ xml }) => xml !== undefined);
  if (changed.length === 0 && !isBetweenChanged) return stateOnly;
  const there = new Map(marksIn(target).map((mark) => [mark.mid, mark.element]));
  const isUnmarked = there.size === 0 && target !== undefined && !isEmpty(target) && others.length === 0;
  if (!segSource || !only?.mark || isUnmarked) return targetEdits(text, raw, only?.xml ?? '', state);
  if (!target || isBetweenChanged || changed.some(({ mid }) => !there.has(mid)))
    return targetEdits(text, raw, rebuilt(text, there, contents), state);
  const fills = changed.flatMap(({ mid, xml = '' }) => {
    const mark = there.get(mid);
    return mark ? fill(text, mark, xml) : [];
  });
  return [...stateOnly, ...fills];
}

/** A whole target, marked as the seg-source is. */
function rebuilt(text: string, there: ReadonlyMap<string, RawMark['element']>, contents: Contents): string {
  const byPart = new Map<Part, Placed>(contents.placed.map((one) => [one.after, one]));
  return contents.parts
    .map((part) => {
      const one = byPart.get(part);
      if (!one?.mark) return between(part, contents.written);
      const { element } = one.mark;
      const old = there.get(one.mid);
      const content = one.xml ?? (old ? innerOf(text, old) : '');
      const isOneTag = element.openEnd === element.end;
      const tag = text.slice(element.start, element.openEnd);
      return `${isOneTag ? tag.replace(/\/>$/u, '>') : tag}${content}</${element.name}>`;
    })
    .join('');
}

/** What stands between segments; tags around several of them are open in one and closed in another. */
function between(part: Part, written: WrittenCodes): string {
  return (part.target ?? part.source)
    .map((inline) => {
      const target = inline.kind === 'text' ? writeTarget([inline], written) : undefined;
      return target && 'xml' in target ? target.xml : (written.get(inline)?.xml ?? '');
    })
    .join('');
}
