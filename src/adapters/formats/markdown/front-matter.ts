import { indentation, isBlankLine, lineEnd, nextLine } from './lines.ts';
import type { Scalar, ScalarReading, ValuePlace } from './yaml-scalar.ts';
import { readScalar } from './yaml-scalars.ts';

/** The front matter of a document: its values to translate, and where the document's own text begins. */
export interface FrontMatter {
  readonly values: readonly FrontMatterValue[];
  readonly unreadable: readonly UnreadableValue[];
  readonly isToml: boolean;
  readonly end: number;
}

export interface FrontMatterValue {
  /** The key with those above it, joined with dots. */
  readonly path: string;
  readonly scalar: Scalar;
}

/** A value that is text but can't be read and written back exactly. */
export interface UnreadableValue {
  readonly key: string;
  readonly start: number;
}

/** Keys whose values are prose, as static site generators and publishing tools name them; in lower case, without `_` and `-`. */
const proseKeys = new Set(
  (
    'title subtitle headline subheadline shorttitle longtitle linktitle menutitle navtitle sidebartitle sidebarlabel seotitle ' +
    'metatitle ogtitle og:title twittertitle twitter:title description shortdescription metadescription seodescription ' +
    'ogdescription og:description twitterdescription twitter:description summary abstract excerpt lead lede teaser tagline ' +
    'intro introduction caption alt imagealt imagecaption legend label heading subheading ' +
    'titre soustitre résumé resume chapeau accroche légende legende'
  ).split(' '),
);

const opening = /(---|\+\+\+)[ \t]*(?=[\r\n])/uy;

/** The front matter at `from`; undefined where there is none. */
export function readFrontMatter(text: string, from: number): FrontMatter | undefined {
  opening.lastIndex = from;
  const fence = opening.exec(text)?.[1];
  const limit = fence === undefined ? -1 : closingFence(text, from, fence);
  if (limit === -1) return undefined;
  const inner = { start: nextLine(text, lineEnd(text, from)), limit };
  const isToml = fence === '+++';
  const values = isToml ? { values: [], unreadable: [] } : readValues(text, inner);
  return { ...values, isToml, end: nextLine(text, lineEnd(text, limit)) };
}

/** Where the line that closes front matter begins; -1 where there is none. */
function closingFence(text: string, from: number, fence: string): number {
  for (let line = nextLine(text, lineEnd(text, from)); line < text.length; line = nextLine(text, lineEnd(text, line))) {
    if (!text.startsWith(fence, line)) continue;
    if (isBlankLine(text, line + fence.length, lineEnd(text, line))) return line;
  }
  return -1;
}

interface Inner {
  readonly start: number;
  readonly limit: number;
}

/** A key above the current line, with the indentation of its own line. */
interface Parent {
  readonly indent: number;
  readonly name: string;
}

/** `- ` marks, then a key, then what follows its colon. */
const keyLine =
  /(?:"([^"\\\r\n]*)"|'([^'\r\n]*)'|([^\s"'#&*!|>%@`[\]{},?:-](?:[^\s:#]|:(?=\S)|#|[ \t]+(?![#\s:]))*))[ \t]*:(?:[ \t]+|(?=[\r\n]|$))/uy;

function readValues(text: string, { start, limit }: Inner): Pick<FrontMatter, 'values' | 'unreadable'> {
  const values: FrontMatterValue[] = [];
  const unreadable: UnreadableValue[] = [];
  const parents: Parent[] = [];
  let line = start;
  while (line < limit) {
    const indent = afterDashes(text, line) - line;
    keyLine.lastIndex = line + indent;
    const match = keyLine.exec(text);
    const name = match?.[1] ?? match?.[2] ?? match?.[3];
    const valueStart = keyLine.lastIndex;
    if (name === undefined) {
      line = afterOther(text, line, indent, limit);
      continue;
    }
    while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop();
    const reading = readValue(text, { indent, start: valueStart, limit });
    if (proseKeys.has(name.toLowerCase().replace(/[_-]/gu, ''))) {
      const path = [...parents.map((parent) => parent.name), name].join('.');
      if (reading.scalar) values.push({ path, scalar: reading.scalar });
      else if (reading.isUnreadable) unreadable.push({ key: path, start: valueStart });
    }
    parents.push({ indent, name });
    line = reading.next;
  }
  return { values, unreadable };
}

/** The offset of a line's text, after its indentation and the marks of list items. */
function afterDashes(text: string, line: number): number {
  let at = line + indentation(text, line);
  while (text.charAt(at) === '-' && text.charAt(at + 1) === ' ') at += 1 + indentation(text, at + 1);
  return at;
}

/** Reads the value of a key, which may begin on the next line. */
function readValue(text: string, place: ValuePlace): ScalarReading {
  const { start, indent, limit } = place;
  const close = lineEnd(text, start);
  if (start < close && text.charAt(start) !== '#') return readScalar(text, place);
  const next = nextLine(text, close);
  const first = next + indentation(text, next);
  keyLine.lastIndex = first;
  const isValue = next < limit && first - next > indent && !/[-#\r\n]/u.test(text.charAt(first)) && !keyLine.test(text);
  return isValue ? readScalar(text, { start: first, indent, limit }) : { next };
}

/** The line after one that is no key: a comment, a blank line, or an item of a list, whose value may go over lines. */
function afterOther(text: string, line: number, indent: number, limit: number): number {
  const start = line + indent;
  if (/["'|>[{]/u.test(text.charAt(start)))
    return readScalar(text, { start, indent: indentation(text, line), limit }).next;
  return nextLine(text, lineEnd(text, line));
}
