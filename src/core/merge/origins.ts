import { withoutAnnotations } from '../content.ts';
import type { Content, Match, Segment, Unit } from '../document.ts';
import { stateSubType } from './placed.ts';

/** Origin of a match that holds the target of an earlier version of its sentence. */
export const previousOrigin = 'passerelle:previous';
/** Origin of a match that was put together from the targets of the segments which one segment was made of. */
export const joinedOrigin = 'passerelle:joined';
/**
 * Origin of a match that holds the target which a change of a term, or a returned file, has replaced. A build does not take
 * such a target up again: the sentence is the same, and what was replaced would come back.
 */
export const replacedOrigin = 'passerelle:replaced';
/** Origin of a match that memory proposed; such matches are looked up anew at each build. */
export const memoryOriginPrefix = 'passerelle:memory';

/** Notes of this category prefix are written by the pipeline, and written anew at each build. */
export const generatedNotePrefix = 'passerelle:';

/** A target that is about to be replaced, with its state, as a match for its segment. */
export function replacedMatch(unit: Unit, segment: Segment, target: Content): Omit<Match, 'id'> {
  return {
    ref: `#${segment.id}`,
    type: 'tm',
    subType: `${stateSubType}${segment.state}`,
    origin: replacedOrigin,
    similarityPct: 100,
    originalData: unit.originalData,
    source: withoutAnnotations(segment.source),
    target: withoutAnnotations(target),
  };
}
