import { plainText } from '../../content.ts';
import { type Document, type Match, mapUnits, type Segment, type State, type Unit } from '../../document.ts';
import { replacedMatch } from '../../merge/origins.ts';
import type { TermbaseVersions } from '../effect/versions.ts';
import type { DocumentFix, FixOptions, SegmentFix } from './fix.ts';
import { fixSegment } from './fix-segment.ts';

export interface FixedDocument {
  /** The document with the safe replacements; the same object where there are none. */
  readonly document: Document;
  /** Every segment in which there is something to replace, in document order. */
  readonly fixes: readonly DocumentFix[];
}

/**
 * The document with terms that are no longer accepted replaced where that is safe. The segments concerned go back from
 * `reviewed` or `final` to `translated`, and keep the old target as a match; everything else stays the same object.
 */
export function fixDocument(document: Document, versions: TermbaseVersions, options: FixOptions): FixedDocument {
  const fixes: DocumentFix[] = [];
  const fixed = mapUnits(document, (unit) => (unit.translate ? fixUnit(unit, versions, options, fixes) : unit));
  return { document: fixed, fixes };
}

function fixUnit(unit: Unit, versions: TermbaseVersions, options: FixOptions, fixes: DocumentFix[]): Unit {
  const added: Match[] = [];
  const nextId = freeIds(unit.matches);
  const parts = unit.parts.map((part) => {
    if (part.kind !== 'segment' || !part.target) return part;
    const before = plainText(part.target);
    if (versions.changed.before.target.matchAll(before).length === 0) return part;
    const fix = fixSegment(part, versions, options);
    if (!fix) return part;
    fixes.push(documentFix(unit, part, before, fix));
    if (!fix.target) return part;
    added.push({ ...replacedMatch(unit, part, part.target ?? []), id: nextId() });
    return withTarget(part, fix.target);
  });
  return added.length > 0 ? { ...unit, parts, matches: [...unit.matches, ...added] } : unit;
}

function documentFix(unit: Unit, segment: Segment, before: string, fix: SegmentFix): DocumentFix {
  const { id, state, source } = segment;
  const newState = fix.target ? reopened(state) : state;
  const after = fix.target && plainText(fix.target);
  const place = { unit: unit.id, segment: id, state, newState, source: plainText(source), before };
  return { ...place, ...(after !== undefined && { after }), ...fix };
}

function withTarget(segment: Segment, target: Segment['target'] & object): Segment {
  const state = reopened(segment.state);
  if (state === segment.state) return { ...segment, target };
  const { subState: _refinesTheOldState, ...rest } = segment;
  return { ...rest, state, target };
}

function reopened(state: State): State {
  return state === 'reviewed' || state === 'final' ? 'translated' : state;
}

/** A function that gives `p1`, `p2` … without the ids of the unit's matches. */
function freeIds(matches: readonly Match[]): () => string {
  const taken = new Set(matches.map((match) => match.id));
  let count = matches.length;
  return () => {
    do count++;
    while (taken.has(`p${count}`));
    return `p${count}`;
  };
}
