import { xmlNamespace, xmlnsNamespace } from './names.ts';

/** An element as it was read, with its place in the text. */
export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** The namespace, or an empty text. */
  readonly uri: string;
  /** In the order in which they were written, namespace declarations included. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Offsets into the text, of the `<` and behind the last `>`. */
  readonly start: number;
  readonly end: number;
}

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
}

/** A comment or a processing instruction. */
export interface XmlAside {
  readonly kind: 'aside';
  readonly raw: string;
  readonly start: number;
}

export type XmlNode = XmlElement | XmlText | XmlAside;

/** The value of the attribute without a prefix that has this name. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value;
  return undefined;
}

export function isElement(node: XmlNode): node is XmlElement {
  return node.kind === 'element';
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement);
}

/** The text of an element and of all elements in it, in order; comments do not count. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const node of element.children) {
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'element') text += textOf(node);
  }
  return text;
}

/** Whether the text is nothing but XML's white space: space, tab and line ends. A no-break space is content. */
export function isBlank(text: string): boolean {
  return !/[^ \t\n\r]/u.test(text);
}

/** The text without XML's white space at its edges. */
export function trimBlank(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Whether the attribute declares a namespace: `xmlns` or `xmlns:…`. */
export function isDeclaration(attribute: XmlAttribute): boolean {
  return attribute.uri === xmlnsNamespace || attribute.name === 'xmlns';
}

/**
 * An element as XML text that can stand anywhere inside elements of the namespace `home`: its own text, as it was
 * written, with a declaration added for each prefix that is declared outside of it.
 */
export function rawElement(text: string, element: XmlElement, home: string): string {
  const raw = text.slice(element.start, element.end);
  const declarations = missingDeclarations(element, home);
  if (declarations === '') return raw;
  const nameEnd = 1 + element.name.length;
  return raw.slice(0, nameEnd) + declarations + raw.slice(nameEnd);
}

/**
 * The declarations that an element's text lacks where it is to stand inside elements of the namespace `home`, ready to
 * stand in its tag.
 *
 * @param isOther whether an element of it is to be written under another name, which needs no declaration
 */
export function missingDeclarations(
  element: XmlElement,
  home: string,
  isOther: (element: XmlElement) => boolean = () => false,
): string {
  const missing = new Map<string, string>();
  collectUndeclared(element, [], missing, isOther);
  if (missing.get('') === home || missing.get('') === '') missing.delete('');
  let declarations = '';
  for (const [prefix, uri] of missing) declarations += declaration(prefix, uri);
  return declarations;
}

/** ` xmlns:prefix="uri"`, or ` xmlns="uri"` for an empty prefix. */
export function declaration(prefix: string, uri: string): string {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return ` ${name}="${uri.replace(/[&<"]/gu, (character) => `&#${character.charCodeAt(0)};`)}"`;
}

function collectUndeclared(
  element: XmlElement,
  declared: readonly string[],
  missing: Map<string, string>,
  isOther: (element: XmlElement) => boolean,
): void {
  const own = element.attributes.filter(isDeclaration).map((attribute) => prefixDeclared(attribute));
  const here = own.length > 0 ? [...declared, ...own] : declared;
  const need = (prefix: string, uri: string) => {
    if (uri !== xmlNamespace && !here.includes(prefix) && !missing.has(prefix)) missing.set(prefix, uri);
  };
  if (!isOther(element)) need(element.prefix, element.uri);
  for (const attribute of element.attributes)
    if (attribute.prefix !== '' && !isDeclaration(attribute)) need(attribute.prefix, attribute.uri);
  for (const node of element.children) if (node.kind === 'element') collectUndeclared(node, here, missing, isOther);
}

function prefixDeclared(attribute: XmlAttribute): string {
  return attribute.name === 'xmlns' ? '' : attribute.local;
}
