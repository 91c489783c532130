import { plainText } from '../../../../core/content.ts';
import { type Document, type Segment, segments, units } from '../../../../core/document.ts';
import type { TextEdit } from '../../../../core/terms/replace/edit-content.ts';
import { escapeText } from '../../xml/escape.ts';
import { isCdata, type RawCharacters, rawCharacters } from './raw-characters.ts';
import { rawEvents } from './raw-tree.ts';
import { rawUnit } from './raw-unit.ts';
import { type Edit, splice } from './splice.ts';

/**
 * The text of an XLIFF 2 file with stretches of its targets replaced; every other byte stays. A target stays
 * as it is where a comment breaks one of its stretches, or where it reads otherwise than the document says.
 *
 * @param document what reading `text` gave
 * @param edits by segment of the document, ascending and apart, in offsets of the target's plain text, none across a code
 */
export function editTargets(
  text: string,
  document: Document,
  edits: ReadonlyMap<Segment, readonly TextEdit[]>,
): Iterable<string> {
  return splice(text, rawEdits(text, document, edits));
}

function* rawEdits(
  text: string,
  document: Document,
  edits: ReadonlyMap<Segment, readonly TextEdit[]>,
): Generator<Edit> {
  const read = units(document)[Symbol.iterator]();
  for (const event of rawEvents(text)) {
    const raw = rawUnit(event);
    if (!raw) continue;
    const unit = read.next().value;
    if (!unit) return;
    const targets = raw.parts.filter(({ isSegment }) => isSegment).map(({ target }) => target);
    for (const [at, segment] of segments(unit).entries()) {
      const [target, wanted] = [targets[at], edits.get(segment)];
      if (!target || !wanted) continue;
      const characters = rawCharacters(text, target, raw.core);
      if (characters.text === plainText(segment.target ?? [])) yield* editsIn(characters, wanted);
    }
  }
}

/** The edits of one target in the file; none where one of them can't be made. */
function editsIn(characters: RawCharacters, wanted: readonly TextEdit[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { start, end, text } of wanted) {
    const [from, to] = [characters.starts[start], characters.ends[end - 1]];
    const inCdata = isCdata(characters, start);
    if (from === undefined || to === undefined || !isWhole(characters, start, end)) return [];
    if (inCdata && text.includes(']')) return [];
    edits.push({ start: from, end: to, text: inCdata ? text : escapeText(text) });
  }
  return edits;
}

/** Whether the characters stand side by side in the file, each of them whole. */
function isWhole({ starts, ends }: RawCharacters, start: number, end: number): boolean {
  if (start > 0 && starts[start] === starts[start - 1]) return false;
  if (end < starts.length && starts[end] === starts[end - 1]) return false;
  for (let at = start + 1; at < end; at++)
    if (starts[at] !== ends[at - 1] && starts[at] !== starts[at - 1]) return false;
  return true;
}
