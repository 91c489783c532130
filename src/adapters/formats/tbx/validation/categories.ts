/** Where in a concept a data category may stand. */
export type Level = 'concept' | 'language' | 'term';

/** A data category of TBX-Basic. */
export interface Category {
  /** The module of TBX v3 that has it; TBX-Min is the module `min` alone, TBX-Basic both. */
  readonly module: 'min' | 'basic';
  /** The element that holds it in DCA style. */
  readonly element: CategoryElement;
  readonly levels: readonly Level[];
  /** Levels at which it only stands in a group, beside what it is about. */
  readonly groupedAt?: readonly Level[];
  /** All values that it may have; undefined where any text is one. */
  readonly values?: readonly string[];
  /** Values that only TBX-Min has. */
  readonly valuesInMin?: readonly string[];
}

export type CategoryElement =
  | 'descrip'
  | 'admin'
  | 'termNote'
  | 'transac'
  | 'descripNote'
  | 'adminNote'
  | 'transacNote'
  | 'ref'
  | 'xref';

export const categoryElements: ReadonlySet<string> = new Set<CategoryElement>([
  'descrip',
  'admin',
  'termNote',
  'transac',
  'descripNote',
  'adminNote',
  'transacNote',
  'ref',
  'xref',
]);

const any: readonly Level[] = ['concept', 'language', 'term'];
const shortStatuses = ['preferred', 'admitted', 'notRecommended', 'obsolete'];

/**
 * The data categories of TBX-Basic by name, those of TBX-Min among them: element, levels and values. Where versions
 * differ all have a place: `properNoun` is of TBX 2, `usageStatus` (for administrativeStatus) and `creation` (for
 * origination) of drafts of TBX v3 whose files are about; projectSubset and customerSubset were first of terms only.
 *
 * @see https://www.tbxinfo.net/tbx-dialects/
 */
export const categories: ReadonlyMap<string, Category> = new Map<string, Category>([
  ['subjectField', { module: 'min', element: 'descrip', levels: ['concept'] }],
  ['customerSubset', { module: 'min', element: 'admin', levels: ['concept', 'term'] }],
  [
    'partOfSpeech',
    {
      module: 'min',
      element: 'termNote',
      levels: ['term'],
      values: ['noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other'],
    },
  ],
  [
    'administrativeStatus',
    {
      module: 'min',
      element: 'termNote',
      levels: ['term'],
      values: ['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts'],
      valuesInMin: shortStatuses,
    },
  ],
  [
    'usageStatus',
    {
      module: 'min',
      element: 'termNote',
      levels: ['term'],
      values: [...shortStatuses, 'deprecated', 'superseded'],
    },
  ],

  ['definition', { module: 'basic', element: 'descrip', levels: ['concept', 'language'] }],
  ['context', { module: 'basic', element: 'descrip', levels: ['term'] }],
  ['source', { module: 'basic', element: 'admin', levels: any, groupedAt: ['concept'] }],
  ['projectSubset', { module: 'basic', element: 'admin', levels: ['concept', 'term'] }],
  [
    'grammaticalGender',
    {
      module: 'basic',
      element: 'termNote',
      levels: ['term'],
      values: ['masculine', 'feminine', 'neuter', 'other'],
    },
  ],
  ['geographicalUsage', { module: 'basic', element: 'termNote', levels: ['term'] }],
  [
    'termType',
    {
      module: 'basic',
      element: 'termNote',
      levels: ['term'],
      values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
    },
  ],
  [
    'termLocation',
    {
      module: 'basic',
      element: 'termNote',
      levels: ['term'],
      values: [
        'checkBox',
        'comboBox',
        'comboBoxElement',
        'dialogBox',
        'groupBox',
        'informativeMessage',
        'interactiveMessage',
        'menuItem',
        'progressBar',
        'pushButton',
        'radioButton',
        'slider',
        'spinBox',
        'tab',
        'tableText',
        'textBox',
        'toolTip',
        'user-definedType',
      ],
    },
  ],
  ['crossReference', { module: 'basic', element: 'ref', levels: ['concept', 'term'] }],
  ['externalCrossReference', { module: 'basic', element: 'xref', levels: any }],
  ['xGraphic', { module: 'basic', element: 'xref', levels: ['concept', 'language'] }],
  [
    'transactionType',
    {
      module: 'basic',
      element: 'transac',
      levels: any,
      values: ['origination', 'modification', 'creation'],
    },
  ],
  ['responsibility', { module: 'basic', element: 'transacNote', levels: any }],
]);

/** A dialect whose data categories are known. */
export interface Dialect {
  readonly name: 'TBX-Min' | 'TBX-Basic';
  readonly modules: ReadonlySet<Category['module']>;
}

/**
 * The dialect that the type of a file names; undefined where its categories are free (TBX-Core, TBX of 2008) or not
 * known here (TBX-Linguist, private dialects).
 */
export function dialectNamed(type: string | undefined): Dialect | undefined {
  const name = type?.trim().toLowerCase();
  if (name === 'tbx-min') return { name: 'TBX-Min', modules: new Set(['min']) };
  if (name === 'tbx-basic') return { name: 'TBX-Basic', modules: new Set(['min', 'basic']) };
  return undefined;
}

/** The values that a category may have in a dialect; undefined where any text is one. */
export function valuesIn(dialect: Dialect, { values, valuesInMin = [] }: Category): readonly string[] | undefined {
  return values && dialect.name === 'TBX-Min' ? [...values, ...valuesInMin] : values;
}
