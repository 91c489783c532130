import { classOf } from './flanking.ts';
import type { Range } from './locate.ts';
import type { Node } from './parse.ts';

/** Any character or sequence that may be, or belong to, an inline construct. */
const sign = /[\\`*_[\]<~@\0]|&(?=[#A-Za-z])|:\/\/|www\./giu;

/** Text within emphasis or a link: no sign of its own, a letter or digit at both ends. */
const words = '[\\p{L}\\p{N}](?:[^\\\\`*_[\\]<~@\\0&]*[\\p{L}\\p{N}])?';

const strong = new RegExp(`\\*\\*(${words})\\*\\*`, 'uy');
const emphasis = new RegExp(`\\*(${words})\\*`, 'uy');
const link = new RegExp(`\\[(${words})\\]\\((?:[^\\s()<>\\\\\`\\p{Cc}])+(?: "([^"\\\\\`<&\\r\\n]+)")?\\)`, 'uy');
const code = /`([^`\r\n]+)`/uy;

/** A unit of more codes is of no use to anybody, and millions of them would fill the memory. */
const mostNodes = 20_000;

/**
 * The inline nodes of a text with no other markup than emphasis in asterisks, code and links in their plainest form,
 * each of which can be read without the rest; undefined where there may be more. It saves the parser's time on most
 * prose, and must agree with the parser on all that it accepts.
 */
export function simpleNodes(text: string, { start, end }: Range): readonly Node[] | undefined {
  const nodes: Node[] = [];
  let done = start;
  for (let at = nextSign(text, start, end); at < end; at = nextSign(text, done, end)) {
    const node = nodeAt(text, at);
    if (!node || (node.position?.end.offset ?? end) > end || nodes.length > mostNodes) return undefined;
    if (at > done) nodes.push(textNode(text, done, at));
    nodes.push(node);
    done = node.position?.end.offset ?? end;
  }
  if (done < end) nodes.push(textNode(text, done, end));
  return nodes;
}

function nextSign(text: string, from: number, end: number): number {
  sign.lastIndex = from;
  return Math.min(sign.exec(text)?.index ?? end, end);
}

function nodeAt(text: string, at: number): Node | undefined {
  switch (text.charAt(at)) {
    case '*':
      return text.charAt(at + 1) === '*' ? spanAt(text, at, strong, 'strong') : spanAt(text, at, emphasis, 'emphasis');
    case '`':
      return codeAt(text, at);
    case '[':
      return linkAt(text, at);
    default:
      return undefined;
  }
}

/** Emphasis whose opening mark can only open and whose closing mark can only close. */
function spanAt(text: string, start: number, pattern: RegExp, type: 'strong' | 'emphasis'): Node | undefined {
  pattern.lastIndex = start;
  const inner = pattern.exec(text)?.[1];
  if (inner === undefined || hasAddress(inner)) return undefined;
  const end = pattern.lastIndex;
  if (!isApart(text.charAt(start - 1)) || !isApart(text.charAt(end))) return undefined;
  const length = type === 'strong' ? 2 : 1;
  return { type, position: position(start, end), children: [textNode(text, start + length, end - length)] };
}

function isApart(character: string): boolean {
  return !/[*_~]/u.test(character) && classOf(character) !== 'other';
}

function codeAt(text: string, start: number): Node | undefined {
  code.lastIndex = start;
  const inner = code.exec(text)?.[1];
  const end = code.lastIndex;
  if (inner === undefined || text.charAt(end) === '`') return undefined;
  // Code that has a space at both ends is shown without them.
  const isPadded = inner.startsWith(' ') && inner.endsWith(' ') && /[^ ]/u.test(inner);
  return { type: 'inlineCode', value: isPadded ? inner.slice(1, -1) : inner, position: position(start, end) };
}

function linkAt(text: string, start: number): Node | undefined {
  link.lastIndex = start;
  const match = link.exec(text);
  const inner = match?.[1];
  if (inner === undefined || hasAddress(inner) || text.charAt(start - 1) === '!') return undefined;
  const child = textNode(text, start + 1, start + 1 + inner.length);
  return { type: 'link', title: match?.[2] ?? null, position: position(start, link.lastIndex), children: [child] };
}

function hasAddress(text: string): boolean {
  return /:\/\/|www\./iu.test(text);
}

function textNode(text: string, start: number, end: number): Node {
  return { type: 'text', value: text.slice(start, end), position: position(start, end) };
}

function position(start: number, end: number): NonNullable<Node['position']> {
  return { start: { offset: start }, end: { offset: end } };
}
