import { afterInk, firstInk } from './lines.ts';
import type { Scalar } from './yaml-scalar.ts';
import { isNoString } from './yaml-scalars.ts';

/** A slot's context for a value of front matter. */
export function yamlContext(scalar: Scalar, newline: string): string {
  return `yaml ${scalar.style} ${scalar.indent} ${newline === '\r\n' ? 'crlf' : newline === '\r' ? 'cr' : 'lf'}`;
}

/** The source form of a value for a slot that `yamlContext` made; undefined where the context is another's. */
export function renderYaml(value: string, context: string | undefined): string | undefined {
  const [first, style, indent, newline] = context?.split(' ') ?? [];
  if (first !== 'yaml') return undefined;
  const lineBreak = newline === 'crlf' ? '\r\n' : newline === 'cr' ? '\r' : '\n';
  switch (style) {
    case 'literal':
      return blockLines(value, lineBreak, Number(indent), 'literal');
    case 'folded':
      return blockLines(value, lineBreak, Number(indent), 'folded');
    case 'double':
      return doubleQuoted(value);
    case 'single':
      return hasControl(value) ? doubleQuoted(value) : singleQuoted(value);
    default:
      return isPlain(value)
        ? value
        : value.includes('"') && !hasControl(value)
          ? singleQuoted(value)
          : doubleQuoted(value);
  }
}

/**
 * A block's value as lines, all but the first indented. Its first and last characters are no white space, since those
 * would change the block. In a folded block a value's line break takes one more in the text.
 */
function blockLines(value: string, lineBreak: string, indent: number, style: 'literal' | 'folded'): string {
  let text = '';
  for (const [index, line] of value
    .trim()
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const kept = style === 'literal' ? line : line.slice(firstInk(line), Math.max(firstInk(line), afterInk(line)));
    if (index === 0) text = kept;
    else if (kept === '') text += lineBreak;
    else text += (style === 'folded' ? lineBreak.repeat(2) : lineBreak) + ' '.repeat(indent) + kept;
  }
  return text;
}

function isPlain(value: string): boolean {
  return (
    !/^(?:[-?:,[\]{}#&*!|>'"%@`=]|$)|:(?:\s|$)|\s#|^\s|\s$/u.test(value) && !hasControl(value) && !isNoString(value)
  );
}

function hasControl(value: string): boolean {
  return /[\p{Cc}\u2028\u2029\ufeff]/u.test(value);
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function doubleQuoted(value: string): string {
  const escaped = value.replace(/["\\]/gu, '\\$&').replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
