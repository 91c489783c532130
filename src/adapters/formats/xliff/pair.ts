import { joinText } from '../../../core/content.ts';
import type { Content, Inline } from '../../../core/document.ts';

/** Where an inline stands: the number of its content in the unit, and its number in that content. */
export interface Position {
  readonly content: number;
  readonly inline: number;
}

/** The contents of one side of a unit, with the partner of each start and end. */
export interface PairedContents {
  readonly contents: readonly Content[];
  /** By content and inline; undefined for what has no partner in the unit. */
  readonly partners: readonly (readonly (Position | undefined)[])[];
}

/**
 * Pairs the starts and ends of a unit's sources or targets, in document order; a content that is absent is undefined.
 * An annotation that never ends ends with its content, and an end without a start is dropped, since XLIFF has neither;
 * both are without text.
 */
export function pairContents(contents: readonly (Content | undefined)[]): PairedContents {
  const joined = contents.map((content) => (content ? joinText(content) : []));
  const paired = pair(joined);
  const hasLoneMarker = joined.some((content, index) =>
    content.some((inline, at) => isMarker(inline) && !paired.partners[index]?.[at]),
  );
  if (!hasLoneMarker) return paired;
  return pair(joined.map((content, index) => withoutLoneMarkers(content, paired.partners[index] ?? [])));
}

function pair(contents: readonly Content[]): PairedContents {
  const partners = contents.map((content) => (content.some(hasPartner) ? content.map(() => undefined) : noPartners));
  // Ids are unique in sound content; where they are not, the last start that is open is the one that ends.
  const open = new Map<string, Position[]>();
  contents.forEach((inlines, content) => {
    inlines.forEach((current, inline) => {
      if (!hasPartner(current)) return;
      const key = pairKey(current);
      const starts = open.get(key) ?? [];
      open.set(key, starts);
      if (current.kind === 'sc' || current.kind === 'sm') {
        starts.push({ content, inline });
        return;
      }
      const start = starts.pop();
      if (!start) return;
      setPartner(partners, start, { content, inline });
      setPartner(partners, { content, inline }, start);
    });
  });
  return { contents, partners };
}

/** The row of contents that are text alone. */
const noPartners: (Position | undefined)[] = [];

function hasPartner(inline: Inline): inline is Exclude<Inline, { kind: 'text' | 'ph' }> {
  return inline.kind !== 'text' && inline.kind !== 'ph';
}

function setPartner(partners: (Position | undefined)[][], of: Position, is: Position): void {
  const row = partners[of.content];
  if (row) row[of.inline] = is;
}

function pairKey(inline: Extract<Inline, { id: string }>): string {
  return `${inline.kind === 'sm' || inline.kind === 'em' ? 'm' : 'c'} ${inline.id}`;
}

function isMarker(inline: Inline): boolean {
  return inline.kind === 'sm' || inline.kind === 'em';
}

function withoutLoneMarkers(content: Content, partners: readonly (Position | undefined)[]): Content {
  const kept = content.filter((inline, at) => inline.kind !== 'em' || partners[at]);
  const unended = content.filter((inline, at) => inline.kind === 'sm' && !partners[at]);
  const ends = unended.flatMap((inline): Inline[] => (inline.kind === 'sm' ? [{ kind: 'em', id: inline.id }] : []));
  return joinText([...kept, ...ends.reverse()]);
}

/**
 * Whether each inline of a content is one end of a pair that can be written as an element around what is between: both
 * ends in this content, and no other such element crossed. Of two pairs that cross, the one that ends first is not.
 */
export function nestedPairs(paired: PairedContents, index: number): readonly boolean[] {
  const content = paired.contents[index] ?? [];
  const partners = paired.partners[index] ?? [];
  const isNested: boolean[] = content.map(() => false);
  const isCrossed = new Set<number>();
  const stack: number[] = [];
  content.forEach((inline, at) => {
    const partner = partners[at];
    if (partner?.content !== index) return;
    if (inline.kind === 'sc' || inline.kind === 'sm') {
      stack.push(at);
      return;
    }
    while (isCrossed.has(stack.at(-1) ?? -1)) stack.pop();
    if (stack.at(-1) === partner.inline) {
      stack.pop();
      isNested[at] = true;
      isNested[partner.inline] = true;
    } else {
      isCrossed.add(partner.inline);
    }
  });
  return isNested;
}
