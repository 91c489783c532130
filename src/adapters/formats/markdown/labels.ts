/** A label's form for comparing, as Markdown matches references with definitions; a footnote's begins with `^`. */
export function labelKey(label: string): string {
  return label
    .replace(/\0/gu, '\uFFFD')
    .replace(/[\t\n\r ]+/gu, ' ')
    .replace(/^ | $/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}

/** Markdown looks for no longer one. */
export const longestLabel = 999;

/**
 * The keys of all labels that a document may define, in any block: a bracket at the start of a line's text that closes
 * before a colon. Some may turn out to be no definitions, since code and HTML are not looked at here.
 */
export function definableLabels(text: string): Set<string> {
  const keys = new Set<string>();
  const lines = new LineStarts(text);
  for (let close = text.indexOf(']:'); close !== -1; close = text.indexOf(']:', close + 2)) {
    const open = openingBracket(text, close);
    if (open === -1 || !lines.beginsLine(open)) continue;
    for (const label of spellings(text.slice(open + 1, close))) keys.add(labelKey(label));
  }
  return keys;
}

/**
 * Definitions of those labels in `text` that are among `keys`, to be put before the text so that its references
 * resolve when it is parsed without the rest of the document.
 *
 * @param used takes the keys that were found
 */
export function definitionsFor(text: string, keys: ReadonlySet<string>, used: Set<string>): string {
  if (keys.size === 0) return '';
  const found = new Map<string, string>();
  for (const label of bracketed(text)) {
    const key = labelKey(label);
    if (keys.has(key)) found.set(key, label);
  }
  for (const key of found.keys()) used.add(key);
  return definitionsOf(found.values());
}

/** Definitions of all labels that stand in brackets in `markup`. */
export function definitionsForAll(markup: string): string {
  return definitionsOf(new Set(bracketed(markup)));
}

function* bracketed(text: string): Generator<string> {
  for (const match of text.matchAll(/\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/gu)) {
    for (const label of spellings(match[1] ?? '')) yield label.replace(/[\r\n]+/gu, ' ');
  }
}

function definitionsOf(labels: Iterable<string>): string {
  let definitions = '';
  for (const label of labels) definitions += `[${label}]: x\n\n`;
  return definitions;
}

/** A label, and where it goes over a line end, what it would be inside a block quote, without the quote's marks. */
function spellings(label: string): readonly string[] {
  const quoted = label.replace(/(\r\n|\r|\n)[ \t>]+/gu, '$1');
  return quoted === label ? [label] : [label, quoted];
}

/** The last unescaped `[` before `close`, as far back as a label may reach; -1 where there is none. */
function openingBracket(text: string, close: number): number {
  const first = Math.max(0, close - longestLabel - 1);
  for (let at = close - 1; at >= first; at--) {
    if (text.charCodeAt(at) === 91 && text.charCodeAt(at - 1) !== 92) return at;
  }
  return -1;
}

/** What may stand before a definition on its line: indentation, quotes, list marks, a footnote's label. */
const marks = /^(?:[\s>*+\-.)\d]+|\[\^[^\]\r\n]*\]:)?/u;

/** Tells of brackets, in their order in a text, which of them only container marks precede; it reads the text once. */
class LineStarts {
  readonly #text: string;
  #checked = 0;
  /** Whether the line has nothing but marks up to `#checked`. */
  #isMarks = true;

  constructor(text: string) {
    this.#text = text;
  }

  beginsLine(open: number): boolean {
    let at = open;
    while (at > this.#checked && !/[\r\n]/u.test(this.#text.charAt(at - 1))) at--;
    if (at > this.#checked) this.#isMarks = true;
    let rest = this.#isMarks ? this.#text.slice(at, open) : '';
    this.#checked = Math.max(this.#checked, open);
    while (this.#isMarks && rest !== '') {
      const length = marks.exec(rest)?.[0].length ?? 0;
      this.#isMarks = length > 0;
      rest = rest.slice(length);
    }
    return this.#isMarks;
  }
}
