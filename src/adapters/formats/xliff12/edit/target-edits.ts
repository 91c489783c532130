import { declarationsOf, fill, gapBefore } from '../../xliff/edit/fill.ts';
import { attributeNamed, type RawElement } from '../../xliff/edit/raw-tree.ts';
import { type Edit, setAttribute } from '../../xliff/edit/splice.ts';
import { attribute } from '../../xml/escape.ts';
import type { RawTransUnit } from './raw-trans-unit.ts';

/**
 * The edits that give a trans-unit this target, and a state where one is given; a target that is not there is added
 * right behind the seg-source or source, handling white space as the source does.
 */
export function targetEdits(
  text: string,
  { source, segSource, target }: RawTransUnit,
  content: string,
  state?: string,
): readonly Edit[] {
  const before = segSource ?? source;
  if (target) {
    const declared = declarationsOf([before], target);
    // An attribute that is added must come before the `>` that the content may put behind it.
    return [
      ...(state === undefined ? [] : setAttribute(target, 'state', state)),
      ...fill(text, target, content, declared),
    ];
  }
  const name = source.prefix === '' ? 'target' : `${source.prefix}:target`;
  const attributes = ownAttributes(text, source) + attribute('state', state);
  const added = `${gapBefore(text, before)}<${name}${attributes}>${content}</${name}>`;
  return [{ start: before.end, end: before.end, text: added }];
}

/** The declarations of a source and its handling of white space, for a target with the same content. */
function ownAttributes(text: string, source: RawElement): string {
  const space = attributeNamed(source, 'xml:space');
  return declarationsOf([source], undefined) + (space ? text.slice(space.gap, space.end) : '');
}
