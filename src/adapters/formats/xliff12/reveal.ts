import { attributeOf, childElements, isElement, type XmlElement, type XmlNode } from '../xml/element.ts';
import { Addresses, addressNames, addressOf, type Hidden, readHidden } from './hidden.ts';
import { ownNamespace, xliff12Namespace } from './names.ts';

/** Whether a hidden element tells attributes of another one. */
export function isAt(element: XmlElement): boolean {
  return element.uri === ownNamespace && element.local === 'at';
}

/** An element with the attributes that were hidden for it; what it has itself stays. */
export function withHidden(element: XmlElement, at: XmlElement | undefined): XmlElement {
  if (!at) return element;
  const own = new Set(element.attributes.map(({ name }) => name));
  const more = at.attributes.filter(({ name }) => !addressNames.has(name) && !own.has(name));
  return { ...element, attributes: [...element.attributes, ...more] };
}

export interface Revealed {
  /** The trans-unit as it would be if nothing had been hidden. */
  readonly element: XmlElement;
  /** The text that the offsets of a node in it count in. */
  textOf(node: XmlNode): string;
}

/**
 * A trans-unit with what was hidden in it: elements where their processing instruction stood, and attributes. A code that
 * a translator added to a target has those of the code of the same id in the source. An element without an id is told by
 * its number; where there are fewer or more of them than there were, none of that kind has any.
 */
export function reveal(unit: XmlElement, text: string): Revealed {
  const texts = new Map<XmlNode, string>();
  const textOf = (node: XmlNode) => texts.get(node) ?? text;
  const hidden: Hidden[] = [];
  const element = withElements(unit, hidden, texts);
  if (hidden.length === 0) return { element: unit, textOf };
  return { element: new Revealing(attributesIn(hidden), countIn(element)).reveal(element), textOf };
}

/** The element with hidden elements in the place of what hid them; what tells attributes is left out. */
function withElements(element: XmlElement, hidden: Hidden[], texts: Map<XmlNode, string>): XmlElement {
  let isChanged = false;
  const children = element.children.flatMap((node): readonly XmlNode[] => {
    if (node.kind === 'element' && node.local === 'alt-trans') {
      const inside = withElements(node, hidden, texts);
      isChanged ||= inside !== node;
      return [inside];
    }
    const found = node.kind === 'aside' ? readHidden(node.raw) : undefined;
    if (!found) return [node];
    isChanged = true;
    hidden.push(found);
    for (const child of found.element.children) setTexts(child, found.text, texts);
    return childElements(found.element).filter((child) => !isAt(child));
  });
  return isChanged ? { ...element, children } : element;
}

function setTexts(node: XmlNode, text: string, texts: Map<XmlNode, string>): void {
  texts.set(node, text);
  if (node.kind === 'element') for (const child of node.children) setTexts(child, text, texts);
}

type ByAddress = ReadonlyMap<string, XmlElement>;

function attributesIn(hidden: readonly Hidden[]): ByAddress {
  const byAddress = new Map<string, XmlElement>();
  for (const at of hidden.flatMap(({ element }) => childElements(element)).filter(isAt)) {
    const n = Number(attributeOf(at, 'n') ?? 1);
    byAddress.set(addressOf(attributeOf(at, 'on') ?? '', attributeOf(at, 'of') ?? '', attributeOf(at, 'id'), n), at);
  }
  return byAddress;
}

function idOf(element: XmlElement): string | undefined {
  return attributeOf(element, 'id') ?? attributeOf(element, 'mid');
}

/** Counts the elements of a unit. */
function countIn(unit: XmlElement): Addresses {
  const addresses = new Addresses();
  const count = (element: XmlElement) => {
    if (element.uri !== xliff12Namespace) return;
    addresses.open(element.local, idOf(element));
    for (const child of childElements(element)) count(child);
    addresses.close(element.local);
  };
  count(unit);
  return addresses;
}

class Revealing {
  readonly #attributes: ByAddress;
  readonly #all: Addresses;
  readonly #addresses = new Addresses();

  constructor(attributes: ByAddress, all: Addresses) {
    this.#attributes = attributes;
    this.#all = all;
  }

  reveal(element: XmlElement): XmlElement {
    if (element.uri !== xliff12Namespace) return element;
    const { local } = element;
    const id = idOf(element);
    const { on, n } = this.#addresses.open(local, id);
    const at = this.#find(on, local, id, n);
    const children = element.children.map((node) => (isElement(node) ? this.reveal(node) : node));
    this.#addresses.close(local);
    return withHidden({ ...element, children }, at);
  }

  /** A code that a translator added or repeated has what the first of its id has. */
  #find(on: string, local: string, id: string | undefined, n: number): XmlElement | undefined {
    const place = this.#all.placeOf(on);
    const at = this.#attributes.get(addressOf(place, local, id, n));
    if (id === undefined) return at && this.#isWhole(at, on, local) ? at : undefined;
    const places = on === 'target' ? [place, 'source'] : [place];
    return (
      at ?? places.map((one) => this.#attributes.get(addressOf(one, local, id, 1))).find((one) => one !== undefined)
    );
  }

  /** Whether there are as many elements without an id as there were. */
  #isWhole(at: XmlElement, on: string, local: string): boolean {
    return Number(attributeOf(at, 'all')) === this.#all.count(on, local);
  }
}
