/** The type of the annotation that a `hi` becomes; its value is the `type` of the `hi`. */
export const highlightType = 'tmx:hi';

/** The attribute of original data that holds the markup of a code with elements in it, such as `sub`, as XML. */
export const markupAttribute = 'tmx:markup';

/** TMX 1.4, attributes of `tu`, without `srclang`, which the model knows: "Optional attributes: tuid, o-encoding, …". */
export const tuAttributes: readonly string[] = [
  'tuid',
  'o-encoding',
  'datatype',
  'usagecount',
  'lastusagedate',
  'creationtool',
  'creationtoolversion',
  'creationdate',
  'creationid',
  'changedate',
  'segtype',
  'changeid',
  'o-tmf',
];

/** TMX 1.4, attributes of `tuv`, without `xml:lang`. */
export const tuvAttributes: readonly string[] = tuAttributes.filter((name) => name !== 'tuid' && name !== 'segtype');

/** TMX 1.4, attributes of what may stand inside the markup of a code. */
export const inlineAttributes: Readonly<Record<string, readonly string[]>> = {
  bpt: ['i', 'x', 'type'],
  ept: ['i'],
  it: ['pos', 'x', 'type'],
  ph: ['x', 'assoc', 'type'],
  hi: ['x', 'type'],
  ut: ['x'],
  sub: ['datatype', 'type'],
};
