/** A string value as it stands in front matter. */
export interface Scalar {
  /** How it is written; `literal` is `|`, `folded` is `>`. */
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Offsets of what a translation replaces: the whole value with its quotes, or a block's lines from their first letter on. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Spaces before each line of a block. */
  readonly indent: number;
}

/** What stands at a value's place. */
export interface ScalarReading {
  /** Absent where the value is no string, or none that can be read and written back exactly. */
  readonly scalar?: Scalar;
  /** True where the value is text that can't be read exactly. */
  readonly isUnreadable?: boolean;
  /** The line to go on with. */
  readonly next: number;
}

/** Where a value stands: its first character, the indentation of its key, and where the front matter ends. */
export interface ValuePlace {
  readonly start: number;
  readonly indent: number;
  readonly limit: number;
}
