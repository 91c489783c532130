import { fill } from '../../xliff/edit/fill.ts';
import { type Edit, setAttribute } from '../../xliff/edit/splice.ts';
import { innerOf, isEmpty, marksIn, type RawTransUnit } from './raw-trans-unit.ts';
import { targetEdits } from './target-edits.ts';

const state = 'needs-translation';

/**
 * The edits that put the source into a target that is empty or not there, with the state needs-translation; where there
 * are segments, into each that is empty.
 */
export function fillEdits(text: string, unit: RawTransUnit): readonly Edit[] {
  const { source, segSource, target } = unit;
  const from = segSource ?? source;
  if (!unit.translate || isEmpty(from)) return [];
  if (!target || isEmpty(target)) return targetEdits(text, unit, innerOf(text, from), state);
  const bySource = new Map(marksIn(from).map(({ mid, element }) => [mid, element]));
  const filled = marksIn(target).flatMap(({ mid, element }) => {
    const wanted = bySource.get(mid);
    return wanted && isEmpty(element) && !isEmpty(wanted) ? fill(text, element, innerOf(text, wanted)) : [];
  });
  return filled.length > 0 ? [...setAttribute(target, 'state', state), ...filled] : [];
}
