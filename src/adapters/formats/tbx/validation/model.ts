/** What an element may hold, and which attributes it may have. */
export interface ElementModel {
  readonly hasText: boolean;
  /** Children in the order in which they have to stand. */
  readonly steps: readonly Step[];
  readonly attributes: ReadonlySet<string>;
  readonly required: readonly string[];
}

/** Some of the named elements, in any order among themselves. */
export interface Step {
  readonly names: ReadonlySet<string>;
  readonly isRequired: boolean;
  readonly isRepeatable: boolean;
}

export type Models = ReadonlyMap<string, ElementModel>;

/**
 * The models of a table that is written as DTDs are: of each element its content, then its attributes.
 *
 * @param table content: steps after each other with commas; a step is names with `|` between them and, behind the last,
 *   `?`, `*` or `+`; `#text` among the names of the only step allows text. Attributes: names, with `!` those that are
 *   required.
 *
 * @example modelsOf({ text: ['body, back?', 'id'], note: ['#text|hi*', 'id xml:lang'] })
 */
export function modelsOf(table: Readonly<Record<string, readonly [content: string, attributes: string]>>): Models {
  const models = new Map<string, ElementModel>();
  for (const [name, [content, attributes]] of Object.entries(table)) {
    const names = attributes.split(' ').filter((attribute) => attribute !== '');
    models.set(name, {
      hasText: content.includes('#text'),
      steps: content
        .split(', ')
        .map(stepOf)
        .filter((step) => step.names.size > 0),
      attributes: new Set(names.map((attribute) => attribute.replace('!', ''))),
      required: names.filter((attribute) => attribute.endsWith('!')).map((attribute) => attribute.slice(0, -1)),
    });
  }
  return models;
}

function stepOf(text: string): Step {
  const mark = /[?*+]$/u.exec(text)?.[0];
  const names = (mark === undefined ? text : text.slice(0, -1)).split('|').filter((name) => name !== '#text');
  return {
    names: new Set(names),
    isRequired: mark === undefined || mark === '+',
    isRepeatable: mark === '*' || mark === '+',
  };
}
