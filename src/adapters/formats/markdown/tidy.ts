import { joinText } from '../../../core/content.ts';
import type { Content, Inline } from '../../../core/document.ts';

/**
 * What a code means to the space around it: emphasis marks must touch their text; a line break takes away the space
 * after it, and one that is written as spaces takes away that before it.
 */
export type Role = 'mark' | 'break' | 'spaces-break' | 'other';

/**
 * The content as Markdown can say it: white space at the inner edges of emphasis moves outside, emphasis of nothing
 * goes, so does the white space around line breaks, and white space and line breaks at both ends; adjacent text runs
 * are joined.
 */
export function tidy(content: Content, roleOf: (inline: Inline) => Role): Content {
  const moved: Inline[] = [];
  for (const inline of content) {
    if (inline.kind === 'text') addText(moved, inline.text, roleOf);
    else if (inline.kind === 'ec' && roleOf(inline) === 'mark') addClosingMark(moved, inline, roleOf);
    else moved.push(inline);
  }
  return withoutSpace(withoutEdges(joinText(moved), roleOf), roleOf);
}

function addText(moved: Inline[], text: string, roleOf: (inline: Inline) => Role): void {
  const ink = text.search(/\S/u);
  const spaces = ink === -1 ? text.length : ink;
  let at = moved.length;
  while (at > 0 && isOpeningMark(moved[at - 1], roleOf)) at--;
  if (spaces === 0 || at === moved.length) {
    moved.push({ kind: 'text', text });
    return;
  }
  moved.splice(at, 0, { kind: 'text', text: text.slice(0, spaces) });
  if (spaces < text.length) moved.push({ kind: 'text', text: text.slice(spaces) });
}

function addClosingMark(
  moved: Inline[],
  mark: Inline & { readonly id: string },
  roleOf: (inline: Inline) => Role,
): void {
  let spaces = '';
  for (let last = moved.at(-1); last?.kind === 'text'; last = moved.at(-1)) {
    const end = last.text.trimEnd().length;
    spaces = last.text.slice(end) + spaces;
    moved.pop();
    if (end === 0) continue;
    moved.push({ kind: 'text', text: last.text.slice(0, end) });
    break;
  }
  const last = moved.at(-1);
  if (last?.kind === 'sc' && last.id === mark.id && isOpeningMark(last, roleOf)) moved.pop();
  else moved.push(mark);
  if (spaces !== '') addText(moved, spaces, roleOf);
}

function isOpeningMark(inline: Inline | undefined, roleOf: (inline: Inline) => Role): boolean {
  return inline?.kind === 'sc' && roleOf(inline) === 'mark';
}

/** The content without line breaks and white space before its first and after its last other part. */
function withoutEdges(content: Content, roleOf: (inline: Inline) => Role): Content {
  const isNothing = (inline: Inline | undefined) =>
    inline !== undefined && (inline.kind === 'text' ? !/\S/u.test(inline.text) : roleOf(inline).endsWith('break'));
  let start = 0;
  let end = content.length;
  while (isNothing(content[start])) start++;
  while (end > start && isNothing(content[end - 1])) end--;
  return start === 0 && end === content.length ? content : content.slice(start, end);
}

function withoutSpace(content: Content, roleOf: (inline: Inline) => Role): Content {
  const last = content.length - 1;
  const roleAt = (index: number): Role => roleOf(content[index] ?? nothing);
  const trimmed = content.map((inline, index): Inline => {
    if (inline.kind !== 'text') return inline;
    let { text } = inline;
    if (index === 0) text = text.trimStart();
    else if (roleAt(index - 1).endsWith('break')) text = text.replace(/^[ \t]+/u, '');
    if (index === last) text = text.trimEnd();
    else if (roleAt(index + 1) === 'spaces-break') text = withoutTrailingBlanks(text);
    return text === inline.text ? inline : { kind: 'text', text };
  });
  return trimmed.some((inline) => inline.kind === 'text' && inline.text === '') ? joinText(trimmed) : trimmed;
}

const nothing: Inline = { kind: 'text', text: '' };

function withoutTrailingBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
  return text.slice(0, end);
}
