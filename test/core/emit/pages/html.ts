import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface Parsed {
  /** All elements in document order. */
  readonly elements: readonly Element[];
  /** Codes of what a browser would have to repair. */
  readonly errors: readonly string[];
}

/** A page as a browser parses it. */
export function parsed(chunks: Iterable<string>): Parsed {
  const errors: string[] = [];
  const document = parse([...chunks].join(''), { onParseError: (error) => errors.push(error.code) });
  const elements: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return { elements, errors };
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

/** The elements with a class, in document order. */
export function byClass(page: Parsed, name: string): readonly Element[] {
  return page.elements.filter((element) => hasClass(element, name));
}

export function byTag(page: Parsed, name: string): readonly Element[] {
  return page.elements.filter((element) => element.tagName === name);
}

export function byId(page: Parsed, id: string): Element | undefined {
  return page.elements.find((element) => attribute(element, 'id') === id);
}

/** The descendants of an element that satisfy a condition. */
export function inside(element: Element, condition: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    if (node !== element && condition(node)) found.push(node);
    node.childNodes.forEach(visit);
  };
  visit(element);
  return found;
}

/** The text of an element and what is inside it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The value of `lang` that applies to an element. */
export function languageOf(element: Element): string | undefined {
  for (let node: Node | null = element; node && 'attrs' in node; node = node.parentNode) {
    const lang = attribute(node, 'lang');
    if (lang !== undefined) return lang;
  }
  return undefined;
}
