import { escapeJson, type Habits, habitsOf, noEvidence } from '../i18next/habits.ts';
import type { JsonNode, Layout } from './json-node.ts';

/** How a JSON text is laid out and which characters it escapes. */
export interface JsonStyle {
  /** One level of indentation; empty where everything stands on one line. */
  readonly indent: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly endsWithLineEnd: boolean;
  readonly habits: Habits;
}

/** Two spaces, line feeds, and no escape that is not needed: what a resource has that no other file is a model for. */
export const defaultStyle: JsonStyle = {
  indent: '  ',
  lineEnd: '\n',
  endsWithLineEnd: true,
  habits: habitsOf(noEvidence, noEvidence),
};

/** The style of a JSON text: that of its first member, and of its end. */
export function styleOf(text: string, habits: Habits): JsonStyle {
  const [, lineEnd, indent] = /^\uFEFF?\s*\{[ \t]*(\r\n|\n|\r)[\r\n]*([ \t]*)["}]/u.exec(text.slice(0, 4096)) ?? [];
  const isEmpty = /^\uFEFF?\s*\{\s*\}/u.test(text.slice(0, 4096));
  return {
    indent: isEmpty ? defaultStyle.indent : lineEnd === undefined ? '' : indent || defaultStyle.indent,
    lineEnd: lineEnd === '\r\n' || text.endsWith('\r\n') ? '\r\n' : '\n',
    endsWithLineEnd: text.endsWith('\n'),
    habits,
  };
}

const firstOther = /[^ \t]/g;

/** The layout of the container whose opening bracket ends at an offset; undefined for an empty one. */
export function layoutAt(text: string, offset: number): Layout | undefined {
  firstOther.lastIndex = offset;
  const first = firstOther.exec(text);
  if (!first || /[\]}]/.test(first[0])) return undefined;
  if (/[\r\n]/.test(first[0])) return 'lines';
  return first.index > offset ? 'spaced' : 'inline';
}

/** A value as JSON text in a style; keys are written in the order that they have. */
export function writeJson(value: JsonNode, style: JsonStyle): string {
  return `${written(value, style, '')}${style.endsWithLineEnd ? style.lineEnd : ''}`;
}

function written(value: JsonNode, style: JsonStyle, margin: string): string {
  switch (value.kind) {
    case 'text':
      return quoted(value.value, style);
    case 'other':
      return value.raw;
    case 'list':
      return enclosed('[]', value.items, (item, inner) => written(item, style, inner), { ...value, style, margin });
    case 'object': {
      const colon = style.indent === '' ? ':' : ': ';
      const member = ([key, item]: readonly [string, JsonNode], inner: string) =>
        quoted(key, style) + colon + written(item, style, inner);
      return enclosed('{}', [...value.members], member, { ...value, style, margin });
    }
    default:
      return value satisfies never;
  }
}

function quoted(text: string, { habits }: JsonStyle): string {
  return `"${escapeJson(text, habits)}"`;
}

interface Setting {
  readonly style: JsonStyle;
  readonly margin: string;
  readonly layout?: Layout;
}

function enclosed<T>(
  [open, close]: '{}' | '[]',
  items: readonly T[],
  write: (item: T, margin: string) => string,
  { style: { indent, lineEnd }, margin, layout = 'lines' }: Setting,
): string {
  if (items.length === 0) return `${open}${close}`;
  if (indent === '') return open + items.map((item) => write(item, '')).join(',') + close;
  if (layout !== 'lines') {
    const pad = layout === 'spaced' ? ' ' : '';
    return open + pad + items.map((item) => write(item, margin)).join(', ') + pad + close;
  }
  const inner = margin + indent;
  const lines = items.map((item) => inner + write(item, inner)).join(`,${lineEnd}`);
  return `${open}${lineEnd}${lines}${lineEnd}${margin}${close}`;
}
