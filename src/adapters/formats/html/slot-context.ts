import type { AttributeValue } from './tokens.ts';

/** How text is escaped in a slot: between tags, in `title` or `textarea`, or in an attribute by its quotes. */
export type SlotContext = 'text' | 'rcdata' | 'double-quoted' | 'single-quoted' | 'unquoted';

/** The context of an attribute's value. */
export function attributeContext(quote: AttributeValue['quote']): SlotContext {
  if (quote === '"') return 'double-quoted';
  return quote === "'" ? 'single-quoted' : 'unquoted';
}
