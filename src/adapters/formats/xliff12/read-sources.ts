import { plainText } from '../../../core/content.ts';
import type { XmlElement } from '../xml/element.ts';
import { isNmtoken } from '../xml/names.ts';
import { idsOf, midOf, segmentIdOf } from './mid.ts';
import type { PartsReading, Sides, Slot } from './parts-reading.ts';
import { type Piece, readPieces, readWhole } from './read-content.ts';
import { type PartDetails, readPartDetails } from './read-details.ts';

/** The parts of a trans-unit by its seg-source, or its source where that is all. */
export function readSources(sides: Sides, reading: PartsReading): readonly Slot[] {
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
