/** A stretch of a string that is no text: offsets into its value, end exclusive. */
export interface Placeholder {
  readonly kind: 'interpolation' | 'nesting' | 'open' | 'close' | 'empty' | 'control';
  readonly start: number;
  readonly end: number;
  /** Name of a tag. */
  readonly name?: string;
}

const begins = /\{\{|\$t\(|<|[\ufffe\uffff\p{Cc}\p{Cs}]/gu;

/**
 * What i18next and react-i18next put into strings, in order and apart: interpolations `{{value, number}}`, nestings
 * `$t(key, { … })` up to their own closing bracket, and tags. Tags are not paired yet. Linear.
 */
export function findPlaceholders(value: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  const closing = finder(value, '}}');
  const nestingEnd = nestingEnds(value);
  begins.lastIndex = 0;
  for (let match = begins.exec(value); match; match = begins.exec(value)) {
    const start = match.index;
    let placeholder: Placeholder | undefined;
    if (match[0] === '{{') placeholder = interpolation(start, closing(start + 2));
    else if (match[0] === '$t(') placeholder = nesting(start, nestingEnd(start));
    else if (match[0] === '<') placeholder = tag(value, start);
    else placeholder = control(value, start);
    if (placeholder) found.push(placeholder);
    begins.lastIndex = placeholder ? placeholder.end : start + 1;
  }
  return found;
}

function interpolation(start: number, close: number): Placeholder | undefined {
  return close <= start + 2 ? undefined : { kind: 'interpolation', start, end: close + 2 };
}

function nesting(start: number, end: number): Placeholder | undefined {
  return end < 0 ? undefined : { kind: 'nesting', start, end };
}

/** A character that XML can't carry, so that it can't be text: a control, a lone surrogate, one of two noncharacters. */
function control(value: string, start: number): Placeholder | undefined {
  const isAllowed = /[\t\n\r\u007f-\u009f]/u.test(value[start] ?? '');
  return isAllowed ? undefined : { kind: 'control', start, end: start + 1 };
}

/** Finds a needle from ascending places, and looks through the text no more than once. */
function finder(value: string, needle: string): (from: number) => number {
  let at = 0;
  let isFirst = true;
  return (from) => {
    if (isFirst || (at >= 0 && at < from)) at = value.indexOf(needle, from);
    isFirst = false;
    return at;
  };
}

/**
 * Finds where a nesting that begins at a place ends. Brackets in quotes do not count, as i18next has it; where the
 * quotes themselves are not balanced (an apostrophe in a key), all brackets count.
 */
function nestingEnds(value: string): (start: number) => number {
  let areQuotesBalanced = true;
  let partners: ReadonlyMap<number, number> | undefined;
  return (start) => {
    const open = start + 2;
    const end = areQuotesBalanced ? closeOutsideQuotes(value, open) : -1;
    if (end >= 0) return end + 1;
    areQuotesBalanced = false;
    partners ??= bracketPartners(value);
    return (partners.get(open) ?? -2) + 1;
  };
}

function closeOutsideQuotes(value: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < value.length; at++) {
    const character = value[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at;
  }
  return -1;
}

function bracketPartners(value: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of value.matchAll(/[()]/gu)) {
    const partner = bracket === '(' ? undefined : open.pop();
    if (bracket === '(') open.push(index);
    else if (partner !== undefined) partners.set(partner, index);
  }
  return partners;
}

const tagName = /<(\/?)([A-Za-z0-9][A-Za-z0-9_.:-]*)(?=[\s/>])/uy;
/** The rest of a tag: attributes with or without values, quoted or not, up to the bracket. */
const tagRest = /[^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>/uy;

function tag(value: string, start: number): Placeholder | undefined {
  tagName.lastIndex = start;
  const [head, slash, name] = tagName.exec(value) ?? [];
  if (head === undefined || name === undefined) return undefined;
  tagRest.lastIndex = start + head.length;
  const [rest] = tagRest.exec(value) ?? [];
  if (rest === undefined || (slash === '/' && rest.trim() !== '>')) return undefined;
  const kind = slash === '/' ? 'close' : rest.endsWith('/>') ? 'empty' : 'open';
  return { kind, start, end: start + head.length + rest.length, name };
}
