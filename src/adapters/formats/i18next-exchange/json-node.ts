/** A value of JSON. Members keep their order, numbers among the keys too. */
export type JsonNode = JsonObject | JsonList | JsonText | JsonOther;

/** How a container is laid out: a line for each value, all on one line, or so with spaces inside the brackets. */
export type Layout = 'lines' | 'inline' | 'spaced';

export interface JsonObject {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, JsonNode>;
  readonly layout?: Layout;
}

export interface JsonList {
  readonly kind: 'list';
  readonly items: readonly JsonNode[];
  readonly layout?: Layout;
}

export interface JsonText {
  readonly kind: 'text';
  readonly value: string;
  /** Where it begins in the JSON text that it was read from. */
  readonly offset?: number;
}

/** A number, `true`, `false` or `null`, as it is written. */
export interface JsonOther {
  readonly kind: 'other';
  readonly raw: string;
}

/** The way to a value: keys of objects, indices of lists. */
export type JsonPath = readonly (string | number)[];

export interface Entry {
  readonly path: JsonPath;
  readonly value: string;
  readonly offset: number | undefined;
  /** The object that it is a member of; undefined for an item of a list. */
  readonly siblings: ReadonlyMap<string, JsonNode> | undefined;
}

export interface Entries {
  readonly texts: readonly Entry[];
  /** The ways to numbers, `true`, `false`, `null`, and to objects and lists that are empty. */
  readonly others: readonly JsonPath[];
}

/** All texts of a resource in order, and where what is no text stands. */
export function entriesOf(root: JsonObject): Entries {
  const texts: Entry[] = [];
  const others: JsonPath[] = [];
  const walk = (node: JsonNode, path: JsonPath, siblings?: ReadonlyMap<string, JsonNode>) => {
    if (node.kind === 'text') texts.push({ path, value: node.value, offset: node.offset, siblings });
    else if (node.kind === 'other') others.push(path);
    else {
      const children = node.kind === 'list' ? [...node.items.entries()] : [...node.members];
      if (children.length === 0 && path.length > 0) others.push(path);
      const inner = node.kind === 'object' ? node.members : undefined;
      for (const [key, child] of children) walk(child, [...path, key], inner);
    }
  };
  walk(root, []);
  return { texts, others };
}
