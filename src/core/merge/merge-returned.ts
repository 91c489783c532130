import { contentKey, isCode } from '../content.ts';
import type { Content, Document, File, Inline, Match, Part, Segment, Unit } from '../document.ts';
import { mapUnits, segments, states, units } from '../document.ts';
import type { Finding } from '../finding.ts';
import { replacedMatch } from './origins.ts';
import { type ReturnedTell, returnedFinding } from './returned-findings.ts';

export interface ReturnedMerge {
  /** The work document; the same object where nothing changed. */
  readonly document: Document;
  readonly findings: readonly Finding[];
  /** Segments that have a target that they did not have. */
  readonly newTargets: number;
  /** Segments whose target was another one, which they have as a match. */
  readonly replacedTargets: number;
  /** Segments whose state alone changed. */
  readonly changedStates: number;
}

type Counts = { -readonly [K in 'newTargets' | 'replacedTargets' | 'changedStates']: number };

/** What a merge counts and tells as it goes. */
interface Merging {
  readonly counts: Counts;
  readonly tell: ReturnedTell;
}

interface UnitMerging extends Merging {
  readonly unit: Unit;
  readonly codesOf: CodesOf;
}

/**
 * The work document with the targets and states that a returned one has for the same units and segments, by their ids.
 * A segment whose source is not the same, or that is missing, unknown or elsewhere, is a finding and stays as it is. No
 * version tells which target is the later one, so a returned target takes the place of another, which stays as a match.
 *
 * @param path of the returned file, for the findings
 */
export function mergeReturned(work: Document, returned: Document, path: string): ReturnedMerge {
  const findings: Finding[] = [];
  const counts: Counts = { newTargets: 0, replacedTargets: 0, changedStates: 0 };
  const tell: ReturnedTell = (rule, values, unit, segment) => {
    findings.push(returnedFinding(rule, values, { file: path, unit, segment }));
  };
  const left = new Set(returned.files);
  const files = work.files.map((file) => {
    const other = counterpart(file, work, returned);
    if (!other) {
      tell('returned-file-missing', { name: file.original ?? file.id });
      return file;
    }
    left.delete(other);
    return mergeFile(file, other, { counts, tell });
  });
  for (const file of left) tell('returned-file-unknown', { name: file.original ?? file.id });
  const isSame = files.every((file, at) => file === work.files[at]);
  return { document: isSame ? work : { ...work, files }, findings, ...counts };
}

/** The returned file that a file is: by its id and name, by one of them, or because both documents have one alone. */
function counterpart(file: File, work: Document, returned: Document): File | undefined {
  const isNamed = (other: File) => file.original !== undefined && other.original === file.original;
  const sure = returned.files.filter((other) => other.id === file.id && isNamed(other));
  const likely = returned.files.filter((other) => isNamed(other));
  const byId = returned.files.filter((other) => other.id === file.id);
  for (const found of [sure, likely, byId]) if (found.length === 1) return found[0];
  return work.files.length === 1 && returned.files.length === 1 ? returned.files[0] : undefined;
}

function mergeFile(file: File, returned: File, merging: Merging): File {
  const byId = new Map<string, Unit[]>();
  for (const unit of unitsOf(returned)) {
    const same = byId.get(unit.id);
    if (same) same.push(unit);
    else byId.set(unit.id, [unit]);
  }
  const change = (unit: Unit): Unit => {
    const [found, ...others] = byId.get(unit.id) ?? [];
    byId.delete(unit.id);
    if (others.length > 0) merging.tell('returned-unit-twice', {}, unit.id);
    else if (found) return mergeUnit(unit, found, merging);
    else if (unit.translate) merging.tell('returned-unit-missing', {}, unit.id);
    return unit;
  };
  const alone: Document = { version: '2.1', srcLang: 'und', files: [file] };
  const merged = mapUnits(alone, change).files[0] ?? file;
  for (const id of byId.keys()) merging.tell('returned-unit-unknown', {}, id);
  return merged;
}

function unitsOf(file: File): Iterable<Unit> {
  return units({ version: '2.1', srcLang: 'und', files: [file] });
}

function mergeUnit(unit: Unit, returned: Unit, merging: Merging): Unit {
  const theirs = new Map(segments(returned).map((segment) => [segment.id, segment]));
  if (!isInOrder(unit, returned)) {
    merging.tell('returned-order', {}, unit.id);
    return unit;
  }
  const known = new Set(segments(unit).map(({ id }) => id));
  for (const id of theirs.keys()) if (!known.has(id)) merging.tell('returned-segment-unknown', {}, unit.id, id);
  const isAlike = haveSameParts(unit, returned);
  const added: Omit<Match, 'id'>[] = [];
  const codesOf = codesIn(unit);
  const parts = unit.parts.map((part, at) => {
    if (part.kind === 'ignorable') return isAlike ? mergeIgnorable(part, returned.parts[at], codesOf) : part;
    const other = theirs.get(part.id);
    const merged = other ? mergeSegment(part, other, { ...merging, unit, codesOf }) : undefined;
    if (!other) merging.tell('returned-segment-missing', {}, unit.id, part.id);
    if (!merged || merged === part) return part;
    if (part.target && part.target.length > 0 && keyOf(part.target) !== keyOf(merged.target ?? []))
      added.push(replacedMatch(unit, part, part.target));
    return merged;
  });
  if (parts.every((part, at) => part === unit.parts[at])) return unit;
  return { ...unit, parts, matches: withMatches(unit.matches, added) };
}

/** Whether the segments that both have stand in the same order, in the source and in the target. */
function isInOrder(unit: Unit, returned: Unit): boolean {
  const theirs = new Map(segments(returned).map((segment) => [segment.id, segment]));
  const ours = segments(unit).filter(({ id }) => theirs.has(id));
  const known = new Set(ours.map(({ id }) => id));
  const common = segments(returned).filter(({ id }) => known.has(id));
  return ours.every((segment, at) => {
    const other = common[at];
    return other?.id === segment.id && (other.order === segment.order || other.target === undefined);
  });
}

function haveSameParts(unit: Unit, returned: Unit): boolean {
  if (unit.parts.length !== returned.parts.length) return false;
  return unit.parts.every((part, at) => {
    const other = returned.parts[at];
    return other?.kind === part.kind && (part.kind === 'ignorable' || other.id === part.id);
  });
}

function mergeIgnorable(part: Part, other: Part | undefined, codesOf: CodesOf): Part {
  if (!other?.target || keyOf(other.source) !== keyOf(part.source)) return part;
  if (keyOf(other.target) === keyOf(part.target ?? part.source)) return part;
  const target = restored(other.target, codesOf(part));
  return target ? { ...part, target } : part;
}

function mergeSegment(segment: Segment, other: Segment, merging: UnitMerging): Segment {
  const { counts, tell, unit, codesOf } = merging;
  if (keyOf(other.source) !== keyOf(segment.source)) {
    tell('returned-source-differs', {}, unit.id, segment.id);
    return segment;
  }
  const had = segment.target !== undefined && segment.target.length > 0;
  const isSame = had && other.target !== undefined && keyOf(segment.target ?? []) === keyOf(other.target);
  if (!other.target || (!isSame && isBlank(other.target) && !isBlank(segment.source))) {
    if (had) tell('returned-target-missing', {}, unit.id, segment.id);
    return segment;
  }
  if (segment.target && keyOf(segment.target) === keyOf(other.target)) return withState(segment, other, merging);
  const target = restored(other.target, codesOf(segment));
  if (!target) {
    tell('returned-code-unknown', {}, unit.id, segment.id);
    return segment;
  }
  if (had) counts.replacedTargets++;
  else counts.newTargets++;
  const isStale = had && isReviewed(segment) && other.state === segment.state;
  if (isStale) tell('returned-review-open', { state: other.state }, unit.id, segment.id);
  const { subState: _old, ...rest } = segment;
  return { ...rest, target, ...(isStale ? { state: 'translated' } : stateOf(other)) };
}

/** Whether a content is empty or white space alone, which translates nothing else. */
function isBlank(content: Content): boolean {
  return content.every((inline) => inline.kind === 'text' && inline.text.trim() === '');
}

/** The segment with the other's state. A tool that knows no reviews takes none back. */
function withState(segment: Segment, other: Segment, { counts, tell, unit }: UnitMerging): Segment {
  if (other.state === segment.state && other.subState === segment.subState) return segment;
  if (isReviewed(segment) && other.state === 'translated' && other.subState === undefined) {
    tell('returned-review-kept', { state: segment.state }, unit.id, segment.id);
    return segment;
  }
  counts.changedStates++;
  const { subState: _old, ...rest } = segment;
  return { ...rest, ...stateOf(other) };
}

function isReviewed({ state }: Segment): boolean {
  return states.indexOf(state) >= states.indexOf('reviewed');
}

function stateOf({ state, subState }: Segment): Pick<Segment, 'state' | 'subState'> {
  return { state, ...(subState !== undefined ? { subState } : {}) };
}

/** A string that is equal for two contents exactly when their text (NFC) and their codes, by id, agree. */
function keyOf(content: Content): string {
  let key = '';
  for (const inline of content) {
    if (inline.kind === 'text') key += inline.text;
    else if (isCode(inline)) key += `\u0000${inline.kind} ${inline.id}\u0001`;
  }
  return key.normalize('NFC');
}

/** The codes and annotations that the target of a part may have, by kind and id. */
type CodesOf = (part: Part) => (inline: Exclude<Inline, { kind: 'text' }>) => Inline | undefined;

/** Those of the unit's sources, which are looked through once, and those that the part's target has already. */
function codesIn(unit: Unit): CodesOf {
  let ofSources: ReadonlyMap<string, Inline> | undefined;
  return (part) => {
    let ofTarget: ReadonlyMap<string, Inline> | undefined;
    return ({ kind, id }) => {
      ofSources ??= codesByKey(unit.parts.map(({ source }) => source));
      ofTarget ??= codesByKey([part.target ?? []]);
      return ofTarget.get(`${kind} ${id}`) ?? ofSources.get(`${kind} ${id}`);
    };
  };
}

function codesByKey(contents: readonly Content[]): ReadonlyMap<string, Inline> {
  const known = new Map<string, Inline>();
  for (const content of contents)
    for (const inline of content) if (inline.kind !== 'text') known.set(`${inline.kind} ${inline.id}`, inline);
  return known;
}

/** A returned target with the codes and annotations as the work document has them; undefined where it has not one of the codes. */
function restored(target: Content, ourOf: ReturnType<CodesOf>): Content | undefined {
  const content: Inline[] = [];
  for (const inline of target) {
    const ours = inline.kind === 'text' ? inline : ourOf(inline);
    if (ours) content.push(ours);
    else if (isCode(inline)) return undefined;
  }
  return content;
}

function withMatches(matches: readonly Match[], added: readonly Omit<Match, 'id'>[]): readonly Match[] {
  const ids = new Set(matches.map(({ id }) => id));
  const there = new Set(matches.map(({ ref, target }) => `${ref} ${contentKey(target)}`));
  const all = [...matches];
  let count = 0;
  for (const match of added) {
    if (there.has(`${match.ref} ${contentKey(match.target)}`)) continue;
    do count++;
    while (ids.has(`r${count}`));
    all.push({ id: `r${count}`, ...match });
  }
  return all;
}
