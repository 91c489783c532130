import { childElements, missingDeclarations, type XmlElement } from './element.ts';

/** What an element's tags are to be. */
export interface Retag {
  readonly name: string;
  /** Attributes that come first, as XML text with a space in front of each. */
  readonly attributes?: string;
  /** Names of attributes that go. */
  readonly without?: readonly string[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * An element as XML text that can stand inside elements of the namespace `home`, with other tags where `retag` gives
 * them, for it and for all elements in it; all else is as it was written.
 */
export function retagged(
  text: string,
  element: XmlElement,
  home: string,
  retag: (element: XmlElement) => Retag | undefined,
): string {
  const changes = new Map<XmlElement, Retag>();
  const edits: Edit[] = [];
  collect(text, element, retag, changes, edits);
  const declarations = missingDeclarations(element, home, (each) => changes.has(each));
  let result = '';
  let done = element.start;
  const nameEnd = element.start + 1 + element.name.length;
  if (!changes.has(element)) {
    result = text.slice(done, nameEnd) + declarations;
    done = nameEnd;
  }
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(done, start) + replacement;
    if (end === nameEnd) result += declarations;
    done = end;
  }
  return result + text.slice(done, element.end);
}

/** Notes what changes in the tags of an element and of all in it, in the order of the text. */
function collect(
  text: string,
  element: XmlElement,
  retag: (element: XmlElement) => Retag | undefined,
  changes: Map<XmlElement, Retag>,
  edits: Edit[],
): void {
  const change = retag(element);
  if (change) {
    changes.set(element, change);
    const nameStart = element.start + 1;
    const nameEnd = nameStart + element.name.length;
    edits.push({ start: nameStart, end: nameEnd, text: change.name + (change.attributes ?? '') });
    for (const { name, start, end } of attributeSpans(text, nameEnd))
      if (change.without?.includes(name)) edits.push({ start, end, text: '' });
  }
  for (const child of childElements(element)) collect(text, child, retag, changes, edits);
  if (!change || text.charAt(element.end - 2) === '/') return;
  const start = text.lastIndexOf('</', element.end - 1) + 2;
  edits.push({ start, end: start + element.name.length, text: change.name });
}

/** Where an attribute of a start tag stands, with the white space in front of it. */
export interface AttributeSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The attributes of a start tag, from behind its name on. */
export function attributeSpans(text: string, nameEnd: number): readonly AttributeSpan[] {
  const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/uy;
  attribute.lastIndex = nameEnd;
  const spans: AttributeSpan[] = [];
  for (let match = attribute.exec(text); match; match = attribute.exec(text))
    spans.push({ name: match[1] ?? '', start: match.index, end: attribute.lastIndex });
  return spans;
}
