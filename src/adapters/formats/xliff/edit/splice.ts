import { escapeAttribute } from '../../xml/escape.ts';
import { attributeNamed, type RawElement } from './raw-tree.ts';

/** One change of a text: what stands from `start` to `end` is replaced. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits made, in chunks; what lies outside of them stays as it is. Edits must be apart and ascending. */
export function* splice(text: string, edits: Iterable<Edit>): Generator<string> {
  let done = 0;
  for (const edit of edits) {
    if (edit.start < done)
      throw new Error(`The edit at ${edit.start} overlaps the one before it, which ends at ${done}.`);
    yield text.slice(done, edit.start);
    yield edit.text;
    done = edit.end;
  }
  yield text.slice(done);
}

/** The edits in ascending order; those at one place stay in the order in which they came. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
}

/**
 * The edits that give an attribute a value, or take it away where the value is undefined; none where it is so already.
 * An attribute that is not there yet comes last in its tag.
 */
export function setAttribute(element: RawElement, name: string, value: string | undefined): readonly Edit[] {
  const there = attributeNamed(element, name);
  if (there?.value === value) return [];
  if (!there)
    return [
      { start: element.attributesEnd, end: element.attributesEnd, text: ` ${name}="${escapeAttribute(value ?? '')}"` },
    ];
  if (value === undefined) return [{ start: there.gap, end: there.end, text: '' }];
  return [{ start: there.valueStart, end: there.valueEnd, text: escapeAttribute(value).replaceAll("'", '&apos;') }];
}
