import type { Content, Note, OriginalData, Unit } from '../../core/document.ts';

/** What a format knows of a unit. */
export interface UnitSketch {
  readonly id: string;
  readonly source: Content;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly originalData?: readonly OriginalData[];
  readonly notes?: readonly Note[];
}

const none: readonly never[] = [];

/** A unit as a format gives it: translatable, its whole source in one segment `s1`, nothing translated yet. */
export function unsegmentedUnit({ id, source, type, name, originalData = none, notes = none }: UnitSketch): Unit {
  return {
    kind: 'unit',
    id,
    ...(name !== undefined && { name }),
    ...(type !== undefined && { type }),
    translate: true,
    space: 'preserve',
    notes,
    originalData,
    parts: [{ kind: 'segment', id: 's1', state: 'initial', source }],
    glossary: none,
    matches: none,
    metadata: none,
  };
}
