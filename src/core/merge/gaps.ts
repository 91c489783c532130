import { contentKey } from '../content.ts';
import type { Ignorable, Part } from '../document.ts';

/** A gap between segments with the target that it had before, where it is the same. */
export function withTargetOf(gap: Ignorable, old: Part | undefined): Ignorable {
  const isSame = old?.kind === 'ignorable' && contentKey(old.source) === contentKey(gap.source);
  return isSame && old.target ? { ...gap, target: old.target, ...orderOf(old) } : gap;
}

/** The position of a part's target, to be spread, where it has one of its own. */
export function orderOf(part: Part): { order: number } | Record<string, never> {
  return part.order === undefined ? {} : { order: part.order };
}
