/** Every rule of the standard that is checked: its id, which is stable, and what it wants, in a sentence. */
export const tbxStandardRules = {
  'tbx-element-not-allowed': 'Elements stand only where TBX has them.',
  'tbx-order': 'Elements stand in the order that TBX gives.',
  'tbx-repeated': 'What may stand once stands once.',
  'tbx-element-missing': 'What an element must contain is there.',
  'tbx-text-not-allowed': 'Text stands only where TBX has text.',
  'tbx-attribute-not-allowed': 'Attributes stand only on elements that have them.',
  'tbx-attribute-missing': 'Required attributes are there.',
  'tbx-attribute-value': 'An attribute has one of its values.',
  'tbx-language-tag': 'Each xml:lang is a BCP 47 language tag.',
  'tbx-id-name': 'An id is an XML name without a colon.',
  'tbx-duplicate-id': 'No two elements of a file have the same id.',
  'tbx-dangling-target': 'A target is an id of the file, or the address of something outside.',
  'tbx-relative-address': 'What an xref leads to is a whole address.',
  'tbx-inline-code': 'An end code names its start code in the same text; a code without its partner is isolated.',
  'tbx-date': 'A date is a day of the calendar: YYYY-MM-DD.',
  'tbx-style': 'All data categories are written in the style that the root declares.',
  'tbx-category-unknown': 'Data categories are those of the dialect.',
  'tbx-category-element': 'A data category stands in its own element.',
  'tbx-category-level': 'A data category stands at a level that it is for.',
  'tbx-category-ungrouped': 'A source of a concept stands in a group with what it is the source of.',
  'tbx-picklist': 'A data category with a list of values has one of them.',
} as const;

export type TbxStandardRuleId = keyof typeof tbxStandardRules;
