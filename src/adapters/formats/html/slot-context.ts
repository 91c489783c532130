import type { AttributeValue } from './tokens.ts';

/**
 * How text is escaped in a slot: between tags, in `title` or `textarea`, or in an attribute by its quotes. Where white space
 * that HTML does not know as such stands at an edge of a value without quotes, its slot is a part of the value.
 */
export type SlotContext = 'text' | 'rcdata' | 'double-quoted' | 'single-quoted' | 'unquoted' | 'unquoted-part';

/** The context of an attribute's value. @param isWhole whether the slot is the whole value */
export function attributeContext(quote: AttributeValue['quote'], isWhole: boolean): SlotContext {
  if (quote === '"') return 'double-quoted';
  if (quote === "'") return 'single-quoted';
  return isWhole ? 'unquoted' : 'unquoted-part';
}
