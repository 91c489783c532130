import { joinText, plainText } from '../../../core/content.ts';
import type { Content, Part, Segment } from '../../../core/document.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { isNmtoken } from '../xml/names.ts';
import { confirmedState } from './confirmed.ts';
import { idsOf, midOf, segmentIdOf } from './mid.ts';
import { type ContentReading, type Piece, readPieces, readWhole } from './read-content.ts';
import { type PartDetails, readPartDetails } from './read-details.ts';
import { fromOldState, isOldState, type SegmentState, toOldState, type UnitState } from './states.ts';

/** The elements of a trans-unit that hold its texts. */
export interface Sides {
  readonly unit: XmlElement;
  readonly source?: XmlElement;
  readonly segSource?: XmlElement;
  readonly target?: XmlElement;
}

/** What reading the parts needs of the unit around. */
export interface PartsReading {
  readonly content: ContentReading;
  isTaken(id: string): boolean;
  /** Keeps an element whose content has no place in the parts. */
  keep(element: XmlElement): void;
}

/** The segments and ignorables of a trans-unit. What can't be told to belong to one is kept beside them and reported. */
export function readParts(sides: Sides, reading: PartsReading): readonly Part[] {
  const sources = readSources(sides, reading);
  const targets = readTargets(sides, sources, reading);
  const stateOf = stateReader(sides, sources, targets, reading);
  const isOrdered = targets.isReordered || sources.some(({ details }) => details?.order !== undefined);
  const parts = sources.map((slot): Part => {
    const target = targets.contents.get(slot);
    const order = targets.orders?.get(slot) ?? (targets.isReordered ? undefined : slot.details?.order);
    const sideFields = {
      source: slot.source,
      ...(target ? { target } : {}),
      ...(order !== undefined ? { order } : {}),
    };
    if (slot.kind === 'ignorable')
      return { kind: 'ignorable', ...(slot.id !== '' ? { id: slot.id } : {}), ...sideFields };
    const { state, subState } = stateOf(slot);
    const segment: Segment = {
      kind: 'segment',
      id: slot.id,
      state,
      ...(subState !== undefined ? { subState } : {}),
      ...(slot.details?.canResegment !== undefined ? { canResegment: slot.details.canResegment } : {}),
      ...sideFields,
    };
    return segment;
  });
  return isOrdered || !targets.spaces ? parts : withSpaces(parts, sources, targets.spaces);
}

/** The parts with ignorables for the white space that the target alone has between segments. */
function withSpaces(
  parts: readonly Part[],
  slots: readonly Slot[],
  spaces: ReadonlyMap<string, Content>,
): readonly Part[] {
  const ignorable = (target: Content | undefined): readonly Part[] =>
    target ? [{ kind: 'ignorable', source: [], target }] : [];
  const behind = parts.flatMap((part, at) => {
    const slot = slots[at];
    return [part, ...(slot?.kind === 'segment' ? ignorable(spaces.get(slot.mid)) : [])];
  });
  return [...ignorable(spaces.get('')), ...behind];
}

/** A part before its target is known. */
interface Slot {
  readonly kind: 'segment' | 'ignorable';
  readonly id: string;
  /** Of its mark, empty where it has none. */
  readonly mid: string;
  readonly source: Content;
  readonly details?: PartDetails;
}

function readSources(sides: Sides, reading: PartsReading): readonly Slot[] {
  const { source, segSource } = sides;
  const details = readPartDetails(sides.unit);
  if (!segSource) {
    const content = source ? readWhole(source, reading.content) : [];
    const [only, ...others] = details ?? [];
    if (details && details.length === 0 && content.length === 0) return [];
    const isOne = only?.kind === 'segment' && others.length === 0;
    const id = isOne ? only.id : freeId('s1', reading);
    return [{ kind: 'segment', id, mid: '', source: content, ...(isOne ? { details: only } : {}) }];
  }
  const pieces = readPieces(segSource, reading.content);
  if (source) checkSource(sides, pieces, reading);
  checkMids(pieces, segSource, reading);
  const aligned = details && alignDetails(details, pieces);
  if (aligned) return aligned;
  const names = idNames(reading);
  const slots = pieces.map(({ kind, mid, content }): Slot => {
    if (kind === 'segment') return { kind, id: names(mid), mid, source: content };
    return { kind: 'ignorable', id: '', mid, source: content };
  });
  if (slots.some(({ kind }) => kind === 'segment')) return slots;
  return [{ kind: 'segment', id: freeId('s1', reading), mid: '', source: pieces.flatMap(({ content }) => content) }];
}

function freeId(base: string, { isTaken }: PartsReading): string {
  let id = base;
  for (let count = 2; isTaken(id); count++) id = `s${count}`;
  return id;
}

/** Gives each mid an id that no code, no mark and no other segment of the unit has. */
function idNames(reading: PartsReading): (mid: string) => string {
  const given = new Set<string>();
  const isTaken = (id: string) => given.has(id) || reading.isTaken(id);
  let count = 0;
  return (mid) => {
    let id = isNmtoken(mid) ? segmentIdOf(mid, isTaken) : 's1';
    while (isTaken(id)) id = `s${++count}`;
    given.add(id);
    return id;
  };
}

function checkSource({ source, unit }: Sides, pieces: readonly Piece[], reading: PartsReading): void {
  if (!source) return;
  const whole = plainText(readWhole(source, { ...reading.content, report: () => undefined }));
  if (whole === pieces.map(({ content }) => plainText(content)).join('')) return;
  reading.keep(source);
  reading.content.report(
    'xliff12-source-differs',
    'The seg-source has another text than the source. The seg-source is read, and the source kept beside it; make them equal.',
    source ?? unit,
    reading.content.unit,
  );
}

function checkMids(pieces: readonly Piece[], at: XmlElement, { content }: PartsReading): void {
  const seen = new Set<string>();
  for (const { kind, mid } of pieces) {
    if (kind === 'between') continue;
    const what = mid === '' ? 'has no mid' : seen.has(mid) ? `has the mid ${mid} of another one` : undefined;
    if (what !== undefined)
      content.report(
        'xliff12-segmentation',
        `A segment of the <${at.name}> ${what}, so that source and target can't be matched by it. Give each segment of a trans-unit its own mid.`,
        at,
        content.unit,
      );
    seen.add(mid);
  }
}

/** The parts as they were exported with their sources, or undefined where the marks are not the ones that were written. */
function alignDetails(details: readonly PartDetails[], pieces: readonly Piece[]): readonly Slot[] | undefined {
  const ids = idsOf(details);
  const slots: Slot[] = [];
  let at = 0;
  for (const detail of details) {
    const piece = pieces[at];
    if (detail.kind === 'segment') {
      if (piece?.kind !== 'segment' || piece.mid !== midOf(detail.id, ids)) return undefined;
      slots.push({ kind: 'segment', id: detail.id, mid: piece.mid, source: piece.content, details: detail });
      at++;
    } else if (piece && piece.kind !== 'segment') {
      slots.push({ kind: 'ignorable', id: detail.id, mid: piece.mid, source: piece.content, details: detail });
      at++;
    } else slots.push({ kind: 'ignorable', id: detail.id, mid: '', source: [], details: detail });
  }
  return at === pieces.length ? slots : undefined;
}

interface Targets {
  readonly contents: ReadonlyMap<Slot, Content>;
  /** Set where the target has another order than was written or than the source has. */
  readonly orders?: ReadonlyMap<Slot, number>;
  readonly isReordered: boolean;
  /** White space that stands between marks where the source has nothing, by the mid before it. */
  readonly spaces?: ReadonlyMap<string, Content>;
}

const noTargets: Targets = { contents: new Map(), isReordered: false };

function readTargets(sides: Sides, slots: readonly Slot[], reading: PartsReading): Targets {
  const { target, segSource } = sides;
  if (!target) return noTargets;
  const pieces = readPieces(target, reading.content);
  const contents = new Map<Slot, Content>();
  const put = (slot: Slot, content: Content) => {
    if (!isMissing(slot, content, sides)) contents.set(slot, content);
  };
  const count = pieces.filter(({ kind }) => kind === 'segment').length;
  if (!segSource || (count === 0 && slots.length === 1)) {
    if (count > 1) return refuse(target, 'The target has several segments and the source one alone', reading);
    const [only] = slots;
    if (only) put(only, joinText(pieces.flatMap(({ content }) => content)));
    return { contents, isReordered: false };
  }
  const wrong = whyUnmatched(pieces, slots);
  if (wrong !== undefined) return refuse(target, wrong, reading);
  const byMid = midsOf(slots);
  const spaces = putBetween(pieces, slots, put);
  for (const piece of pieces) {
    const slot = byMid.get(piece.mid);
    if (piece.kind !== 'between' && slot) put(slot, piece.content);
  }
  const mids = pieces.filter(({ kind }) => kind !== 'between').map(({ mid }) => mid);
  for (const slot of slots) if (slot.kind === 'segment' && !mids.includes(slot.mid)) tellMissing(slot, target, reading);
  return { contents, spaces, ...orderOf(mids, slots, target, reading) };
}

function midsOf(slots: readonly Slot[]): ReadonlyMap<string, Slot> {
  return new Map(slots.filter(({ mid }) => mid !== '').map((slot) => [slot.mid, slot]));
}

/** Why it can't be told which piece of a target belongs to which part, as the beginning of a sentence. */
function whyUnmatched(pieces: readonly Piece[], slots: readonly Slot[]): string | undefined {
  const byMid = midsOf(slots);
  const mids = pieces.filter(({ kind }) => kind !== 'between').map(({ mid }) => mid);
  if (pieces.length > 0 && mids.length === 0 && byMid.size > 0)
    return 'The target has no segments, and the source has several';
  if (mids.some((mid) => !byMid.has(mid)) || new Set(mids).size < mids.length)
    return 'The target has segments that the source has not, or one twice';
  if (byMid.size < slots.filter(({ kind }) => kind === 'segment').length)
    return "The mids of the source's segments do not tell them apart";
  const left = putBetween(pieces, slots, () => undefined);
  if (
    [...left.values()].some((content) => content.some((inline) => inline.kind !== 'text' || inline.text.trim() !== ''))
  )
    return 'The target has content between segments where the source has none';
  return undefined;
}

function tellMissing(slot: Slot, target: XmlElement, { content }: PartsReading): void {
  content.report(
    'xliff12-segmentation',
    `The segment ${slot.mid} of the source is missing in the target; it counts as untranslated. Put <mrk mtype="seg" mid="${slot.mid}"> into the target.`,
    target,
    content.unit,
  );
}

/** A target that can't be given to the segments is kept whole and is nobody's. */
function refuse(target: XmlElement, what: string, { content, keep }: PartsReading): Targets {
  keep(target);
  content.report(
    'xliff12-segmentation',
    `${what}: which text translates which segment can't be told. The target is kept beside the unit; segment it as the source is.`,
    target,
    content.unit,
  );
  return noTargets;
}

/** Gives the ignorables without marks what stands in the target at their place: behind the same segment. Returns the rest. */
function putBetween(
  pieces: readonly Piece[],
  slots: readonly Slot[],
  put: (slot: Slot, content: Content) => void,
): ReadonlyMap<string, Content> {
  const places = new Map<string, Slot>();
  let before = '';
  for (const slot of slots) {
    if (slot.kind === 'segment') before = slot.mid;
    else if (slot.mid === '') places.set(before, slot);
  }
  const left = new Map<string, Content>();
  const between = new Map<string, Content>();
  before = '';
  for (const { kind, mid, content } of pieces) {
    if (kind === 'segment') before = mid;
    else if (kind === 'between' && places.has(before)) between.set(before, content);
    else if (kind === 'between') left.set(before, content);
  }
  for (const [mid, slot] of places) put(slot, between.get(mid) ?? []);
  return left;
}

/** Whether a target that stands there is none: it was left empty, or is the source that was put there. */
function isMissing({ kind, details, source }: Slot, content: Content, { target, unit }: Sides): boolean {
  const isSource = () => JSON.stringify(content) === JSON.stringify(source);
  if (details) {
    if (details.target === undefined) return false;
    return content.length === 0 || (details.target !== 'no' || kind === 'ignorable' ? isSource() : false);
  }
  if (kind === 'ignorable') return content.length === 0;
  if (content.length > 0) return attributeOf(target ?? unit, 'state') === 'needs-translation' && isSource();
  const state = attributeOf(target ?? unit, 'state');
  return source.length > 0 && (state === undefined || fromOldState({ state }).state === 'initial');
}

function orderOf(
  mids: readonly string[],
  slots: readonly Slot[],
  target: XmlElement,
  { content }: PartsReading,
): Pick<Targets, 'orders' | 'isReordered'> {
  const there = new Set(mids);
  const places = new Map(slots.map((slot, at) => [slot, at + 1]));
  const placeOf = (slot: Slot) => slot.details?.order ?? places.get(slot) ?? 0;
  const marked = slots.filter(({ mid }) => mid !== '' && there.has(mid));
  const expected = [...marked].sort((a, b) => placeOf(a) - placeOf(b));
  if (expected.every(({ mid }, at) => mid === mids[at])) return { isReordered: false };
  content.report(
    'xliff12-order',
    'The segments have another order in the target than they should have; it is kept.',
    target,
    content.unit,
  );
  if (marked.length < slots.filter(({ kind }) => kind === 'segment').length) return { isReordered: true };
  const orders = new Map<Slot, number>();
  const bySource = marked.map((slot) => places.get(slot) ?? 0);
  const byMid = midsOf(marked);
  mids.forEach((mid, at) => {
    const slot = byMid.get(mid);
    if (slot) orders.set(slot, bySource[at] ?? at + 1);
  });
  return { orders, isReordered: true };
}

function stateReader(
  { unit, target }: Sides,
  slots: readonly Slot[],
  targets: Targets,
  { content }: PartsReading,
): (slot: Slot) => SegmentState {
  const said = target ? attributeOf(target, 'state') : undefined;
  const approved = attributeOf(unit, 'approved');
  if (said !== undefined && !isOldState(said) && target)
    content.report(
      'xliff12-state',
      `${said} is no state of XLIFF 1.2; it counts as initial. Correct it.`,
      target,
      content.unit,
    );
  const unitState: UnitState = {
    ...(said !== undefined ? { state: said } : {}),
    ...(approved === 'yes' || approved === 'no' ? { approved: approved === 'yes' } : {}),
  };
  if (approved === 'no' && (said === 'final' || said === 'signed-off'))
    content.report(
      'xliff12-approved',
      `The target is ${said}, but not approved: it counts as translated. Make the two agree.`,
      unit,
      content.unit,
    );
  const exported = slots.flatMap(({ kind, details }) => (kind === 'segment' && details ? [details] : []));
  const isAsExported = isUnchanged(exported, slots, unitState, target !== undefined);
  return (slot) => {
    const isTranslated = targets.contents.has(slot);
    if (isAsExported && slot.details && isSound(slot.details, isTranslated)) return slot.details;
    if (!isTranslated) return untranslated(unitState);
    if (said !== undefined || approved === 'yes' || slot.details) return fromOldState(unitState);
    const state = confirmedState(unit, slot.mid);
    return state ? { state } : fromOldState(unitState);
  };
}

function untranslated({ state }: UnitState): SegmentState {
  const read = state === undefined ? undefined : fromOldState({ state });
  return read?.state === 'initial' && state !== 'needs-translation' ? read : { state: 'initial' };
}

function isSound({ state }: PartDetails, isTranslated: boolean): boolean {
  return isTranslated || state === 'initial';
}

/** Whether the unit's state is the one that its segments had together when they were written. */
function isUnchanged(
  exported: readonly PartDetails[],
  slots: readonly Slot[],
  { state, approved }: UnitState,
  hasTarget: boolean,
): boolean {
  if (exported.length < slots.filter(({ kind }) => kind === 'segment').length) return false;
  if (!hasTarget) return true;
  const isFilled = exported.some(({ target }) => target === 'filled');
  const written = toOldState(exported);
  return state === (isFilled ? 'needs-translation' : written.state) && (approved ?? false) === written.approved;
}
