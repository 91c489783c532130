/** The types of the `prop` elements that hold what TMX has no element for. */
export const props = {
  /** Source text of the segment before; empty where there is none. */
  previous: 'x-context-pre',
  /** Source text of the segment after. */
  next: 'x-context-post',
  /** Path of the document. */
  file: 'x-file',
  /** Id of the unit. */
  unit: 'x-unit',
  /** State of a translation, in a tuv. */
  state: 'x-state',
} as const;
