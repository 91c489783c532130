import { joinText } from '../../../core/content.ts';
import type { Content } from '../../../core/document.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import type { PartsReading, Sides, Slot } from './parts-reading.ts';
import { type Piece, readPieces } from './read-content.ts';
import { fromOldState } from './states.ts';

/** What a trans-unit's target gives to its parts. */
export interface Targets {
  readonly contents: ReadonlyMap<Slot, Content>;
  /** Set where the target has another order than was written or than the source has. */
  readonly orders?: ReadonlyMap<Slot, number>;
  readonly isReordered: boolean;
  /** White space that stands between marks where the source has nothing, by the mid before it. */
  readonly spaces?: ReadonlyMap<string, Content>;
}

const noTargets: Targets = { contents: new Map(), isReordered: false };

/** The target of each part; one that can't be told to belong to a part is kept beside the unit and reported. */
export function readTargets(sides: Sides, slots: readonly Slot[], reading: PartsReading): Targets {
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
  const there = new Set(mids);
  for (const slot of slots) if (slot.kind === 'segment' && !there.has(slot.mid)) tellMissing(slot, target, reading);
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
  const isSource = () => sameInlines(content) === sameInlines(source);
  if (details) {
    if (details.target === undefined) return false;
    return content.length === 0 || (details.target !== 'no' || kind === 'ignorable' ? isSource() : false);
  }
  if (kind === 'ignorable') return content.length === 0;
  if (content.length > 0) return attributeOf(target ?? unit, 'state') === 'needs-translation' && isSource();
  const state = attributeOf(target ?? unit, 'state');
  return source.length > 0 && (state === undefined || fromOldState({ state }).state === 'initial');
}

/** A string that is equal for contents with the same texts and codes; ids of annotations are not always the target's. */
function sameInlines(content: Content): string {
  return JSON.stringify(joinText(content.filter(({ kind }) => kind !== 'sm' && kind !== 'em')));
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
