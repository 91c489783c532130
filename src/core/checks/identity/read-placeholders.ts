import type { Literal } from './literals.ts';

/** A message of ICU's format that depends on a value: `{count, plural, one {…} other {…}}`. */
export interface Choice {
  /** `{count, plural}`. */
  readonly key: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Keywords in front of the messages. */
  readonly keywords: readonly string[];
}

export interface Placeholders {
  /** Those of running text. Those of a choice's messages are not among them, since each message may have its own. */
  readonly literals: readonly Literal[];
  readonly choices: readonly Choice[];
  /** Names of the placeholders inside choices. */
  readonly inChoices: ReadonlySet<string>;
  /** Offset of a brace that opens a placeholder or a choice and is never closed. */
  readonly unclosed: number | undefined;
}

const start = new RegExp(
  [
    // i18next: an interpolation, with a format maybe; a nested key.
    '\\{\\{[^{}\\n]{1,200}\\}\\}',
    '\\$t\\([^()\\n]{1,200}\\)',
    // JavaScript, shells.
    '\\$\\{[^{}\\n]{1,200}\\}',
    // printf and Python; not `50 % des`, nor `100%de`.
    '(?<![\\p{N}%])%(?:\\d{1,2}\\$)?[-+0#]{0,3}\\d{0,3}(?:\\.\\d{1,2})?(?:l{0,2}[du]|[sifxXcg@])(?![\\p{L}\\p{N}])',
    '%\\([\\p{L}\\p{N}_.]{1,60}\\)[sdif]',
    // React components of i18next: <0>…</0>, <1/>.
    '</?\\d{1,3}\\s?/?>',
    // {0}, {name}; with a comma it is ICU's format or a choice.
    '\\{[\\p{L}\\p{N}_.$-]{1,60}\\}',
    '\\{\\s*[\\p{L}\\p{N}_.-]{1,60}\\s*,\\s*(?:plural|select|selectordinal|number|date|time)\\b',
  ].join('|'),
  'gu',
);

const choiceStart = /^\{\s*([^\s,{}]+)\s*,\s*(plural|select|selectordinal)/u;

/** The placeholders of a text, in order. Linear in the text's length. */
export function readPlaceholders(text: string): Placeholders {
  const literals: Literal[] = [];
  const choices: Choice[] = [];
  const inChoices = new Set<string>();
  let unclosed: number | undefined;
  let until = 0;
  const ends = closings(text);
  for (const { 0: match, index } of text.matchAll(start)) {
    const isOpen = match.startsWith('{') && !match.endsWith('}');
    const end = isOpen ? ends.get(index) : index + match.length;
    const [, name = '', kind = ''] = choiceStart.exec(match) ?? [];
    if (end === undefined) {
      unclosed ??= index;
      continue;
    }
    if (kind !== '')
      choices.push({
        key: `{${name}, ${kind}}`,
        kind,
        start: index,
        end,
        keywords: keywordsOf(text, index, end, ends),
      });
    const literal = literalOf(text, index, end);
    if (index < until) inChoices.add(kind === '' ? literal.key : `{${name}, ${kind}}`);
    else if (kind === '') literals.push(literal);
    until = kind === '' ? until : Math.max(until, end);
  }
  return { literals, choices, inChoices, unclosed };
}

/** A placeholder is compared without the spaces inside it. */
function literalOf(text: string, from: number, to: number): Literal {
  const found = text.slice(from, to);
  return { text: found, start: from, end: to, key: found.length > 300 ? found : found.replace(/\s+/gu, '') };
}

/** The end of each brace's group, by the offset of the brace that opens it. */
function closings(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = text.indexOf('{'); at >= 0 && at < text.length; at++) {
    if (text[at] === '{') open.push(at);
    else if (text[at] === '}') {
      const opened = open.pop();
      if (opened !== undefined) ends.set(opened, at + 1);
    }
  }
  return ends;
}

/** The words in front of the messages of a choice: `one`, `other`, `=0`, `female`. */
function keywordsOf(text: string, from: number, to: number, ends: ReadonlyMap<number, number>): readonly string[] {
  const keywords: string[] = [];
  let at = text.indexOf(',', text.indexOf(',', from) + 1) + 1;
  while (at > 0 && at < to && keywords.length < 100) {
    const brace = text.indexOf('{', at);
    const end = ends.get(brace);
    if (brace < 0 || brace >= to || end === undefined) break;
    const keyword = text.slice(at, brace).trim().split(/\s+/u).at(-1) ?? '';
    if (keyword !== '') keywords.push(keyword);
    at = end;
  }
  return keywords;
}
