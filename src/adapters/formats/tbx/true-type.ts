import type { ConceptEntry } from '../../../core/terms/termbase.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/escape.ts';
import { attributeSpans } from '../xml/retag.ts';
import { isWithin } from './dialect.ts';
import { basicDialect, ownDialect } from './dialect-names.ts';

/** The type that a root is to have instead of its own, and where that stands. */
export interface TrueType {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What makes the type of a file's root true again where concepts get something that its dialect does not have; undefined
 * where it stays true, or was not before.
 *
 * @param before the concepts that change
 * @param after what they become, and concepts that are added
 */
export function trueType(
  text: string,
  root: XmlElement,
  before: readonly ConceptEntry[],
  after: readonly ConceptEntry[],
): TrueType | undefined {
  const declared = attributeOf(root, 'type') ?? '';
  const span = attributeSpans(text, root.start + 1 + root.name.length).find(({ name }) => name === 'type');
  if (!span || isWithin(after, declared) || !isWithin(before, declared)) return undefined;
  const type = isWithin(after, basicDialect) ? basicDialect : ownDialect;
  return { type, start: span.start, end: span.end, text: attribute('type', type) };
}
