/** A string value of a JSON text. */
export interface JsonString {
  /** UTF-16 offsets of what stands between the quotes, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether there is a backslash in it. */
  readonly isEscaped: boolean;
  /** Keys and array indices on the way to it, joined with full stops; empty for a string that is the whole text. */
  readonly path: string;
  /** Its own key, where it is an object's member. */
  readonly key?: string;
  /** The object that it is a member of: its keys, with the offset of each one's first occurrence. */
  readonly siblings?: ReadonlyMap<string, number>;
}

export interface DuplicateKey {
  readonly path: string;
  readonly offset: number;
  readonly firstOffset: number;
}

export interface JsonProblem {
  readonly offset: number;
  /** What was found and what was expected there, without a full stop. */
  readonly message: string;
}

export interface JsonScan {
  /** In order; empty where there is a problem. */
  readonly strings: readonly JsonString[];
  readonly duplicates: readonly DuplicateKey[];
  readonly problem?: JsonProblem;
}

/** What is told of a JSON text's values while it is scanned, in order; keys are those of objects' members. */
export interface JsonVisitor {
  /** An object or array opens at an offset. */
  enter(kind: 'object' | 'array', key: string | undefined, offset: number): void;
  /** The innermost one that is open ends. */
  leave(): void;
  string(string: JsonString): void;
  /** A number, `true`, `false` or `null`, with its offsets, end exclusive. */
  scalar(key: string | undefined, start: number, end: number): void;
}

/** Deeper than any resource file; keeps the paths of all strings together in proportion to the text. */
const deepest = 500;

/**
 * The string values of a JSON text (RFC 8259) with their exact places, and the keys that an object has twice; or the
 * first thing that is not JSON. A byte order mark before the text is allowed. Linear, and without recursion.
 */
export function scanJson(text: string, visitor?: JsonVisitor): JsonScan {
  const scanner = new Scanner(text, visitor);
  try {
    scanner.scan();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { strings: [], duplicates: [], problem: error.problem };
  }
  return { strings: scanner.strings, duplicates: scanner.duplicates };
}

/** Carries a problem out of the scanner. */
class Stop extends Error {
  readonly problem: JsonProblem;

  constructor(problem: JsonProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

interface Container {
  readonly kind: 'object' | 'array';
  readonly path: string;
  readonly keys: Map<string, number>;
  index: number;
  key: string;
}

const space = /[ \t\n\r]*/y;
const stringRun = /[^"\\\p{Cc}]*/uy;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /[\p{L}\p{N}_$.+-]+/uy;
const literals: ReadonlySet<string> = new Set(['true', 'false', 'null']);

class Scanner {
  readonly strings: JsonString[] = [];
  readonly duplicates: DuplicateKey[] = [];
  private readonly text: string;
  private readonly open: Container[] = [];
  private readonly visitor: JsonVisitor | undefined;
  private at = 0;

  constructor(text: string, visitor: JsonVisitor | undefined) {
    this.text = text;
    this.visitor = visitor;
    if (text.startsWith('\uFEFF')) this.at = 1;
  }

  scan(): void {
    this.value();
    while (this.open.length > 0) this.afterValue();
    this.skip(space);
    if (this.at < this.text.length) this.fail(`found ${this.found()} after the end of the JSON text`);
  }

  /** One scalar, or the beginning of a container up to its first value. */
  private value(): void {
    this.skip(space);
    const character = this.text[this.at];
    if (character === '{' || character === '[') this.enter(character === '{' ? 'object' : 'array');
    else if (character === '"') this.stringValue();
    else this.scalar();
  }

  private enter(kind: Container['kind']): void {
    if (this.open.length === deepest) this.fail(`found more than ${deepest} levels of nesting`);
    this.visitor?.enter(kind, this.ownKey(), this.at);
    this.open.push({ kind, path: this.path(), keys: new Map(), index: 0, key: '' });
    this.at++;
    this.skip(space);
    if (this.text[this.at] === (kind === 'object' ? '}' : ']')) this.leave();
    else this.member();
  }

  private leave(): void {
    this.visitor?.leave();
    this.open.pop();
    this.at++;
  }

  /** What follows a value inside a container: a comma and the next value, or the container's end. */
  private afterValue(): void {
    const container = this.open.at(-1);
    if (!container) return;
    const close = container.kind === 'object' ? '}' : ']';
    this.skip(space);
    if (this.text[this.at] === close) {
      this.leave();
      return;
    }
    if (this.text[this.at] !== ',') this.fail(`found ${this.found()} where a comma or ${close} was expected`);
    const comma = this.at++;
    this.skip(space);
    if (this.text[this.at] === close) this.fail(`found a comma before ${close}`, comma);
    container.index++;
    this.member();
  }

  private member(): void {
    const container = this.open.at(-1);
    if (container?.kind === 'object') this.key(container);
    this.value();
  }

  private key(container: Container): void {
    const offset = this.at;
    if (this.text[offset] !== '"') this.fail(`found ${this.found()} where a key in double quotes was expected`);
    const isEscaped = this.string();
    container.key = isEscaped
      ? String(JSON.parse(this.text.slice(offset, this.at)))
      : this.text.slice(offset + 1, this.at - 1);
    const firstOffset = container.keys.get(container.key);
    if (firstOffset === undefined) container.keys.set(container.key, offset);
    else this.duplicates.push({ path: this.path(), offset, firstOffset });
    this.skip(space);
    if (this.text[this.at] !== ':') this.fail(`found ${this.found()} where a colon was expected`);
    this.at++;
  }

  private stringValue(): void {
    const start = this.at + 1;
    const isEscaped = this.string();
    const container = this.open.at(-1);
    const member = container?.kind === 'object' ? { key: container.key, siblings: container.keys } : {};
    const string = { start, end: this.at - 1, isEscaped, path: this.path(), ...member };
    this.strings.push(string);
    this.visitor?.string(string);
  }

  /** Reads a string with its quotes; true where it has a backslash. */
  private string(): boolean {
    const opening = this.at++;
    let isEscaped = false;
    for (;;) {
      this.skip(stringRun);
      const character = this.text[this.at];
      if (character === '"') break;
      if (character === undefined) this.fail('found a string without its closing quote', opening);
      if (character >= '\u007f') {
        this.at++;
        continue;
      }
      if (character !== '\\') this.fail(`found ${this.found()} inside a string, where it must be written as an escape`);
      this.escape();
      isEscaped = true;
    }
    this.at++;
    return isEscaped;
  }

  private escape(): void {
    const character = this.text[this.at + 1] ?? '';
    if (character !== '' && '"\\/bfnrt'.includes(character)) this.at += 2;
    else if (/^\\u[0-9a-fA-F]{4}$/.test(this.text.slice(this.at, this.at + 6))) this.at += 6;
    else this.fail(`found the escape \\${character}, which JSON does not have`);
  }

  private scalar(): void {
    const start = this.at;
    const isNumber = this.skip(number) && !this.skip(word);
    if (!isNumber) this.at = start;
    if (!isNumber) this.skip(word);
    if (isNumber || literals.has(this.text.slice(start, Math.min(this.at, start + 6)))) {
      this.visitor?.scalar(this.ownKey(), start, this.at);
      return;
    }
    this.at = start;
    this.fail(`found ${this.found()} where a value was expected`);
  }

  /** The key of the value that stands here, where it is an object's member. */
  private ownKey(): string | undefined {
    const container = this.open.at(-1);
    return container?.kind === 'object' ? container.key : undefined;
  }

  private path(): string {
    const container = this.open.at(-1);
    if (!container) return '';
    const own = container.kind === 'object' ? container.key : String(container.index);
    return this.open.length === 1 ? own : `${container.path}.${own}`;
  }

  /** Moves past what a sticky pattern matches; true where that is something. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text) || pattern.lastIndex === this.at) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  /** What stands here, in words. */
  private found(): string {
    const point = this.text.codePointAt(this.at);
    if (point === undefined) return 'the end of the file';
    if (point === 0x0a || point === 0x0d) return 'a line break';
    if (point === 0x09) return 'a tab';
    if (this.text.startsWith('//', this.at) || this.text.startsWith('/*', this.at))
      return 'a comment, which JSON does not have,';
    if (point === 0x27) return "a single quote '";
    const start = this.at;
    const isWord = this.skip(word);
    const piece = isWord ? this.text.slice(start, Math.min(this.at, start + 20)) : String.fromCodePoint(point);
    this.at = start;
    return point < 0x20 ? `the control character U+${point.toString(16).toUpperCase().padStart(4, '0')}` : piece;
  }

  private fail(message: string, offset: number = this.at): never {
    throw new Stop({ offset, message });
  }
}
