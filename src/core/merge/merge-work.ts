import { contentKey, plainText, withoutAnnotations } from '../content.ts';
import type { Content, Document, File, Match, Note, OriginalData, Part, Segment, State, Unit } from '../document.ts';
import { mapUnits, segments, units } from '../document.ts';
import { alignUnits } from './align-units.ts';
import { orderOf, withTargetOf } from './gaps.ts';
import { mapCodes } from './map-codes.ts';
import { mergedMatches, type OpenMatch } from './merged-matches.ts';
import { mostAlike } from './most-alike.ts';
import { generatedNotePrefix, joinedOrigin, memoryOriginPrefix, previousOrigin } from './origins.ts';
import { type OldSegment, openByKey, type PastSegment, type Placed, pastSegment, place } from './placed.ts';
import { isSameSource, joinedMatch, overlaps } from './resegmented.ts';
import type { Retired } from './retired.ts';

export interface Merged {
  readonly document: Document;
  readonly retired: readonly Retired[];
  /** Segments whose sentence is as it was: they kept target and state. */
  readonly keptCount: number;
  /** Segments that had a target whose sentence changed: they are `initial`, the old target is a match. */
  readonly reopenedCount: number;
}

/**
 * The source document as a bilingual one, with everything that people own in the existing work document taken over:
 * the same sentence keeps target and state wherever it went; a changed sentence returns to `initial` and keeps the old
 * target as a match; a vanished one is retired. Notes, metadata and foreign content stay with their unit, and so does a
 * person's decision to translate a unit or to leave it out.
 *
 * @param source segmented, without targets
 * @param work the work document as read, in the target language wanted
 */
export function mergeWork(source: Document, work: Document): Merged {
  const merge = new Merge([...units(work)], [...units(source)]);
  merge.keepByPlace();
  merge.keepInPlace();
  merge.keepMoved();
  merge.reopenChanged();
  const trgLang = work.trgLang ?? '';
  const retired = merge.retire(source.srcLang, trgLang);
  let index = 0;
  const merged = mapUnits(source, () => merge.unit(index++));
  const files = merged.files.map((file, i) => {
    const whole = withOwnedOfFile(file, work.files[i]);
    return i === 0 ? merge.notesOfFile(whole) : whole;
  });
  const document: Document = {
    ...merged,
    version: work.version,
    trgLang,
    files,
    ...(work.attributes && { attributes: work.attributes }),
  };
  return { document, retired, keptCount: merge.keptCount, reopenedCount: merge.reopenedCount };
}

/** A source document as a bilingual one where no work document exists yet. */
export function newWork(source: Document, trgLang: string): Document {
  return { ...source, trgLang };
}

function withOwnedOfFile(file: File, old: File | undefined): File {
  if (!old) return file;
  const notes = [...owned(old.notes), ...file.notes];
  return { ...file, notes, ...(old.extras && { extras: old.extras }) };
}

function owned(notes: readonly Note[]): readonly Note[] {
  return notes.filter((note) => !note.category?.startsWith(generatedNotePrefix));
}

class Merge {
  keptCount = 0;
  reopenedCount = 0;
  private readonly oldUnits: readonly Unit[];
  private readonly newUnits: readonly Unit[];
  private readonly oldOf: readonly (Unit | undefined)[];
  private readonly old: Map<Unit, OldSegment[]>;
  private readonly past: Map<Unit, PastSegment[]>;
  private readonly placed: Map<Unit, Placed[]>;
  /** What each segment of each new unit, by its id, continues with its target. */
  private readonly kept: Map<string, OldSegment>[];
  /** What each segment of each new unit, by its id, is an edited version of; several where segments were joined. */
  private readonly previous: Map<string, readonly OldSegment[]>[];
  /** What was put together for a segment from those that it was made of, by its id. */
  private readonly joined = new Map<Segment, Omit<OpenMatch, 'ref'>>();
  /** The new unit that the first sentence went to which left an old one. */
  private readonly movedTo = new Map<Unit, number>();
  /** People's notes of units that are gone, by the new unit that has a sentence of theirs. */
  private readonly inherited = new Map<number, readonly Note[]>();
  /** People's notes of units of which nothing is left, not even a translation for the memory. */
  private readonly orphans: Note[] = [];

  constructor(oldUnits: readonly Unit[], newUnits: readonly Unit[]) {
    this.oldUnits = oldUnits;
    this.newUnits = newUnits;
    this.oldOf = alignUnits(oldUnits, newUnits).map((i) => (i === undefined ? undefined : oldUnits[i]));
    this.old = new Map();
    this.past = new Map();
    for (const [unit, list] of place(oldUnits)) {
      this.old.set(
        unit,
        list.map((item) => ({ ...item, use: 'none', data: unit.originalData })),
      );
      const previous = unit.matches.filter((match) => match.origin === previousOrigin);
      if (previous.length > 0)
        this.past.set(
          unit,
          previous.map((match) => pastSegment(unit, match)),
        );
    }
    this.placed = place(newUnits);
    this.kept = newUnits.map(() => new Map());
    this.previous = newUnits.map(() => new Map());
  }

  /** Where a unit is cut otherwise than before, the same sentence at the same place, also an earlier version's. */
  keepByPlace(): void {
    this.newUnits.forEach((unit, u) => {
      const oldUnit = this.oldOf[u];
      const before = (oldUnit && this.old.get(oldUnit)) ?? [];
      const after = this.placed.get(unit) ?? [];
      const isCutAlike = before.length === after.length && before.every(({ key }, i) => key === after[i]?.key);
      if (!oldUnit || isCutAlike || !isSameSource(oldUnit, unit)) return;
      const sharing = overlaps(oldUnit, unit);
      const known = [...before, ...(this.past.get(oldUnit) ?? [])];
      for (const { segment, key } of after) {
        const refs = (sharing.get(segment.id) ?? []).map(({ id }) => id);
        const found = known.find((old) => old.use === 'none' && old.key === key && refs.includes(idOf(old)));
        if (found) this.keep(u, segment, found);
      }
    });
  }

  /** The same sentence in the unit that continues: the common case. */
  keepInPlace(): void {
    this.newUnits.forEach((unit, u) => {
      const oldUnit = this.oldOf[u];
      if (!oldUnit) return;
      this.keepEqual(u, unit, openByKey([...(this.old.get(oldUnit) ?? []), ...(this.past.get(oldUnit) ?? [])]));
    });
  }

  /** The same sentence in another unit: a paragraph was split, joined, or its sentence moved. */
  keepMoved(): void {
    for (const known of [this.old, this.past]) {
      const open = openByKey([...known.values()].flat());
      if (open.size === 0) continue;
      this.newUnits.forEach((unit, u) => {
        this.keepEqual(u, unit, open);
      });
    }
  }

  private keepEqual(u: number, unit: Unit, open: ReadonlyMap<string, OldSegment[]>): void {
    for (const { segment, key } of this.placed.get(unit) ?? []) {
      if (this.kept[u]?.has(segment.id)) continue;
      const old = open.get(key)?.shift();
      if (old) this.keep(u, segment, old);
    }
  }

  private keep(u: number, segment: Segment, old: OldSegment): void {
    old.use = 'kept';
    this.kept[u]?.set(segment.id, old);
    if (old.segment.target) this.keptCount++;
    if (this.oldOf[u] !== old.unit && !this.movedTo.has(old.unit)) this.movedTo.set(old.unit, u);
  }

  /**
   * What is left in a continued unit was edited, or the rules of segmentation have changed: each open sentence gets the
   * old one that is most like it, or those that it has text in common with.
   */
  reopenChanged(): void {
    this.newUnits.forEach((unit, u) => {
      const oldUnit = this.oldOf[u];
      const open = segments(unit).filter((segment) => !this.kept[u]?.has(segment.id));
      if (!oldUnit || open.length === 0) return;
      const left = (this.old.get(oldUnit) ?? []).filter((old) => old.use === 'none' && this.hasPast(old));
      if (left.length === 0) return;
      if (isSameSource(oldUnit, unit)) this.reopenResegmented(u, unit, oldUnit, open, left);
      else this.reopenEdited(u, open, left);
    });
  }

  private reopenEdited(u: number, open: readonly Segment[], left: OldSegment[]): void {
    const isEven = open.length === left.length;
    for (const segment of open) {
      const best = mostAlike(left, segment, isEven);
      if (!best) continue;
      left.splice(left.indexOf(best), 1);
      this.reopen(u, segment, [best]);
    }
  }

  private reopenResegmented(
    u: number,
    unit: Unit,
    oldUnit: Unit,
    open: readonly Segment[],
    left: readonly OldSegment[],
  ): void {
    const sharing = overlaps(oldUnit, unit);
    for (const segment of open) {
      const olds = sharing.get(segment.id) ?? [];
      this.reopen(
        u,
        segment,
        left.filter((old) => olds.includes(old.segment)),
      );
      const joined = joinedMatch(oldUnit, olds, segment.source);
      if (joined) this.joined.set(segment, joined);
    }
  }

  private reopen(u: number, segment: Segment, olds: readonly OldSegment[]): void {
    if (olds.length === 0) return;
    for (const old of olds) {
      if (old.segment.target && old.use === 'none') this.reopenedCount++;
      old.use = 'previous';
    }
    this.previous[u]?.set(segment.id, olds);
  }

  /** Whether there is a translation of the sentence or of an earlier version of it, or another tool's match. */
  private hasPast({ unit, segment }: OldSegment): boolean {
    if (segment.target) return true;
    const ref = `#${segment.id}`;
    if ((this.past.get(unit) ?? []).some(({ match, use }) => use === 'none' && match.ref === ref)) return true;
    return unit.matches.some((match) => match.ref === ref && isOwned(match));
  }

  /**
   * The translations that nothing continues, and old targets whose sentence has been translated again since. The notes
   * of a unit that is gone go where its sentences went, or with its translations, or else to the file.
   */
  retire(srcLang: string, trgLang: string): readonly Retired[] {
    const retired: Retired[] = [];
    const continued = new Set(this.oldOf);
    for (const unit of this.oldUnits) {
      const pairs = this.unused(unit);
      const notes = continued.has(unit) ? [] : owned(unit.notes);
      const heir = this.movedTo.get(unit);
      const isWithPairs = heir === undefined && pairs.length > 0;
      if (heir !== undefined) this.inherited.set(heir, [...(this.inherited.get(heir) ?? []), ...notes]);
      else if (!isWithPairs) for (const note of notes) this.orphans.push(note);
      const texts = isWithPairs ? notes.map((note) => note.text) : [];
      for (const pair of pairs) retired.push({ unit: unit.id, srcLang, trgLang, ...pair, notes: texts });
    }
    return retired;
  }

  /** The sentences of an old unit with the translations that have no place in the new document. */
  private unused(unit: Unit): readonly Pick<Retired, 'source' | 'target' | 'state'>[] {
    const placed = this.old.get(unit) ?? [];
    const gone = placed.filter((old) => old.use === 'none').map(({ segment }) => segment);
    for (const past of this.past.get(unit) ?? []) {
      const old = placed.find((item) => `#${item.segment.id}` === past.match.ref);
      const isSpent = old?.use === 'kept' && old.segment.target !== undefined;
      if (past.use === 'none' && (isSpent || !old || old.use === 'none') && !this.isRestored(unit, past))
        gone.push(past.segment);
    }
    return gone.flatMap(({ source, target, state }) =>
      target && plainText([...source, ...target]).trim() !== '' ? [{ source, target, state }] : [],
    );
  }

  /** Whether the same translation has come back already: of a segment that was split, each part remembered it. */
  private isRestored(unit: Unit, past: PastSegment): boolean {
    const target = contentKey(past.segment.target ?? []);
    return (this.past.get(unit) ?? []).some(
      ({ use, key, segment }) => use === 'kept' && key === past.key && contentKey(segment.target ?? []) === target,
    );
  }

  /** The file's notes with those added that have no unit any more. */
  notesOfFile(file: File): File {
    return this.orphans.length > 0 ? { ...file, notes: [...this.orphans, ...file.notes] } : file;
  }

  /** The new unit at `u` with all that it takes over. */
  unit(u: number): Unit {
    const unit = this.newUnits[u] as Unit;
    const oldUnit = this.oldOf[u];
    const addedData: OriginalData[] = [];
    const usedIds = new Set<string>(unit.originalData.map((data) => data.id));
    const parts = unit.parts.map((part, p) =>
      part.kind === 'ignorable'
        ? withTargetOf(part, this.oldGap(u, unit, p))
        : this.segment(u, part, oldUnit?.parts[p], addedData, usedIds),
    );
    return {
      ...unit,
      parts,
      translate: oldUnit && isSameSource(oldUnit, unit) ? oldUnit.translate : unit.translate,
      originalData: addedData.length > 0 ? [...unit.originalData, ...addedData] : unit.originalData,
      notes: [...(oldUnit ? owned(oldUnit.notes) : []), ...(this.inherited.get(u) ?? []), ...unit.notes],
      matches: this.matches(u, unit),
      glossary: oldUnit?.glossary ?? unit.glossary,
      metadata: oldUnit?.metadata ?? unit.metadata,
      ...(oldUnit?.extras && { extras: oldUnit.extras }),
    };
  }

  /** What stood before at the gap of a unit: after the segment that the one before it continues, or before the next. */
  private oldGap(u: number, unit: Unit, p: number): Part | undefined {
    const oldParts = this.oldOf[u]?.parts ?? [];
    const placeOf = (part: Part | undefined) => {
      const old = part?.kind === 'segment' ? this.kept[u]?.get(part.id) : undefined;
      return old ? oldParts.indexOf(old.segment) : -1;
    };
    const before = placeOf(unit.parts[p - 1]);
    if (before >= 0) return oldParts[before + 1];
    return oldParts[placeOf(unit.parts[p + 1]) - 1];
  }

  private segment(
    u: number,
    part: Segment,
    oldPart: Part | undefined,
    addedData: OriginalData[],
    usedIds: Set<string>,
  ): Segment {
    const old = this.kept[u]?.get(part.id);
    if (!old) return part;
    const { segment, unit, data: oldData } = old;
    const target =
      segment.target && mapCodes(segment.target, segment.source, part.source, oldData, (id) => usedIds.has(id));
    for (const data of target?.added ?? []) {
      addedData.push(data);
      usedIds.add(data.id);
    }
    const isInPlace = this.oldOf[u] === unit;
    const isSamePlace = isInPlace ? this.isSure(u, part, old) : this.isSameContext(u, part, old);
    const state = isSamePlace ? segment.state : atMostTranslated(segment.state);
    return {
      ...part,
      source: isInPlace ? withAnnotations(part.source, segment.source) : part.source,
      state,
      ...(segment.subState !== undefined && state === segment.state && { subState: segment.subState }),
      ...(target && { target: target.content }),
      ...(isInPlace && oldPart?.kind === 'segment' && oldPart.id === segment.id && orderOf(oldPart)),
    };
  }

  /** Whether a translation was this sentence's: of an earlier version, only its text is known, and two may be alike. */
  private isSure(u: number, segment: Segment, old: OldSegment): boolean {
    if (!('match' in old)) return true;
    const unit = this.newUnits[u];
    const twins = ((unit && this.placed.get(unit)) ?? []).filter(({ key }) => key === old.key);
    return twins.length === 1 && twins[0]?.segment.id === segment.id;
  }

  /** Whether a sentence that moved still has the neighbour before or after it that it had. */
  private isSameContext(u: number, segment: Segment, old: OldSegment): boolean {
    const unit = this.newUnits[u];
    const item = unit && this.placed.get(unit)?.find((placed) => placed.segment.id === segment.id);
    return item !== undefined && (item.before === old.before || item.after === old.after);
  }

  private matches(u: number, unit: Unit): readonly Match[] {
    const isTaken = (match: Match, owner: Unit) =>
      (this.past.get(owner) ?? []).some((past) => past.match === match && past.use === 'kept');
    return segments(unit)
      .flatMap((segment) =>
        mergedMatches(segment, {
          kept: this.kept[u]?.get(segment.id),
          previous: this.previous[u]?.get(segment.id) ?? [],
          joined: this.joined.get(segment),
          isTaken,
        }),
      )
      .map((match, i) => ({ ...match, id: `p${i + 1}` }));
  }
}

/** Whether a match is kept, and not made anew at each build or from the targets that are there. */
function isOwned({ origin }: Match): boolean {
  return origin !== joinedOrigin && origin !== previousOrigin && !origin?.startsWith(memoryOriginPrefix);
}

/** The id of an old segment; for an earlier version, of the segment that remembers it. */
function idOf(old: OldSegment | PastSegment): string {
  return 'match' in old ? (old.match.ref?.slice(1) ?? '') : old.segment.id;
}

/** The source with the annotations that people made in the work file; they stay only where text and codes are the very same. */
function withAnnotations(source: Content, old: Content): Content {
  const isSame = JSON.stringify(withoutAnnotations(old)) === JSON.stringify(withoutAnnotations(source));
  return isSame ? old : source;
}

function atMostTranslated(state: State): State {
  return state === 'reviewed' || state === 'final' ? 'translated' : state;
}
