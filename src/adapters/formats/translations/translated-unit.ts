import type { Content, OriginalData, State, Unit } from '../../../core/document.ts';
import { unsegmentedUnit } from '../unsegmented-unit.ts';

/** A text with its translation, as a table or a memory has it. */
export interface TranslatedText {
  readonly id: string;
  readonly segmentId?: string;
  readonly source: Content;
  /** Absent where there is none yet. */
  readonly target?: Content;
  readonly state?: State;
  readonly originalData?: readonly OriginalData[];
}

/** A unit of one segment; with a target it is `translated` where no other state is known. */
export function translatedUnit({ id, segmentId = 's1', source, target, state, originalData }: TranslatedText): Unit {
  const unit = unsegmentedUnit({ id, source, ...(originalData && { originalData }) });
  if (target === undefined) return unit;
  return { ...unit, parts: [{ kind: 'segment', id: segmentId, state: state ?? 'translated', source, target }] };
}
