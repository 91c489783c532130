import { xmlNamespace, xmlnsNamespace } from '../../xml/names.ts';
import { readReferences } from './read-references.ts';

/** The namespaces that are declared where an element stands, by prefix; the default one under the empty prefix. */
export type Namespaces = ReadonlyMap<string, string>;

/** An element with the offset of each of its pieces in the text, so that any of them can be replaced alone. */
export interface RawElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly RawAttribute[];
  readonly children: readonly RawNode[];
  readonly namespaces: Namespaces;
  /** Of the `<`. */
  readonly start: number;
  /** Behind the last attribute, or behind the name: where another attribute can stand. */
  readonly attributesEnd: number;
  /** Behind the `>` of the start tag. */
  readonly openEnd: number;
  /** Of the `</` of the end tag; the end itself where the element is written as one tag. */
  readonly closeStart: number;
  readonly end: number;
}

export interface RawAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** With its references read. */
  readonly value: string;
  /** Behind the attribute or name before it: cutting from here to the end leaves a clean tag. */
  readonly gap: number;
  readonly start: number;
  /** Inside the quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Behind the closing quote. */
  readonly end: number;
}

/** Characters and references, the inside of a CDATA section with its brackets, or a comment or processing instruction. */
export interface RawRun {
  readonly kind: 'text' | 'cdata' | 'aside';
  readonly start: number;
  readonly end: number;
}

export type RawNode = RawElement | RawRun;

type Building = { -readonly [K in keyof RawElement]: RawElement[K] } & { children: RawNode[] };

const nameAt = /[^\s/>]+/uy;
const attributeAt = /\s*([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/uy;

/** Whether an element is a file in the root, or a group in a file or group, of the root's own namespace. */
function isContainer2(element: RawElement, parents: readonly RawElement[]): boolean {
  if (parents.length === 0) return true;
  if (element.uri !== parents[0]?.uri) return false;
  return parents.length === 1 ? element.local === 'file' : element.local === 'group';
}

/** `open`: a root, file or group begins, without its children. `whole`: any other element, complete. */
export interface RawEvent {
  readonly kind: 'open' | 'whole';
  readonly element: RawElement;
  /** The open containers around it, the root first. */
  readonly parents: readonly RawElement[];
}

/** Whether the children of an element come one by one, rather than with it. */
export type IsContainer = (element: RawElement, parents: readonly RawElement[]) => boolean;

/**
 * The elements of an XLIFF text in document order, each unit as a tree of its own, so that memory is bounded by the
 * largest unit. The text must be valid (see `validateXliff`), or well-formed at least: nothing is checked here.
 *
 * @param isContainer for another version than XLIFF 2
 */
export function* rawEvents(text: string, isContainer: IsContainer = isContainer2): Generator<RawEvent> {
  const walk = new Walk(text, isContainer);
  for (let more = walk.step(); more; more = walk.step()) if (more !== true) yield more;
}

/** A walk over the tags of a text, one a step. */
class Walk {
  readonly #text: string;
  readonly #isContainer: IsContainer;
  /** The root, file and groups that are open. */
  readonly #containers: Building[] = [];
  /** The open elements of the one that is being built, outermost first. */
  readonly #open: Building[] = [];
  #at = 0;

  constructor(text: string, isContainer: IsContainer) {
    this.#text = text;
    this.#isContainer = isContainer;
  }

  /** Goes over the next tag. Returns the event that it makes, true where it makes none, and undefined at the end. */
  step(): RawEvent | true | undefined {
    const text = this.#text;
    const tag = text.indexOf('<', this.#at);
    if (tag < 0) return undefined;
    const inner = this.#open.at(-1);
    if (inner && tag > this.#at) inner.children.push({ kind: 'text', start: this.#at, end: tag });
    const run = runAt(text, tag);
    if (!run) return text[tag + 1] === '/' ? this.#close(tag) : this.#start(tag, inner);
    this.#at = run.end;
    inner?.children.push(run);
    return true;
  }

  #start(tag: number, inner: Building | undefined): RawEvent | true {
    const outer = inner ?? this.#containers.at(-1);
    const element = tagAt(this.#text, tag, outer?.namespaces ?? new Map());
    this.#at = element.openEnd;
    const isClosed = this.#text[this.#at - 2] === '/';
    if (inner) inner.children.push(element);
    else if (this.#isContainer(element, this.#containers)) {
      const parents = [...this.#containers];
      if (!isClosed) this.#containers.push(element);
      return { kind: 'open', element, parents };
    }
    if (!isClosed) this.#open.push(element);
    return isClosed && !inner ? { kind: 'whole', element, parents: this.#containers } : true;
  }

  #close(tag: number): RawEvent | true {
    this.#at = this.#text.indexOf('>', tag) + 1;
    const closed = this.#open.pop();
    if (!closed) {
      this.#containers.pop();
      return true;
    }
    closed.closeStart = tag;
    closed.end = this.#at;
    return this.#open.length === 0 ? { kind: 'whole', element: closed, parents: this.#containers } : true;
  }
}

/** The comment, processing instruction or CDATA section that begins here. */
function runAt(text: string, start: number): RawRun | undefined {
  const second = text[start + 1];
  if (second === '?') return { kind: 'aside', start, end: text.indexOf('?>', start) + 2 };
  if (second !== '!') return undefined;
  if (text.startsWith('<!--', start)) return { kind: 'aside', start, end: text.indexOf('-->', start + 4) + 3 };
  return { kind: 'cdata', start, end: text.indexOf(']]>', start) + 3 };
}

function tagAt(text: string, start: number, outer: Namespaces): Building {
  nameAt.lastIndex = start + 1;
  const name = nameAt.exec(text)?.[0] ?? '';
  let attributesEnd = start + 1 + name.length;
  const found: Omit<RawAttribute, 'uri'>[] = [];
  let declarations: Map<string, string> | undefined;
  for (;;) {
    attributeAt.lastIndex = attributesEnd;
    const match = attributeAt.exec(text);
    if (!match) break;
    const attribute = attributeFrom(match, attributesEnd);
    found.push(attribute);
    attributesEnd = attribute.end;
    const declared = declaredPrefix(attribute);
    if (declared !== undefined) {
      declarations ??= new Map(outer);
      declarations.set(declared, attribute.value);
    }
  }
  const namespaces = declarations ?? outer;
  const openEnd = text.indexOf('>', attributesEnd) + 1;
  const { prefix, local } = split(name);
  return {
    kind: 'element',
    name,
    prefix,
    local,
    uri: namespaces.get(prefix) ?? '',
    attributes: found.map((attribute) => ({ ...attribute, uri: uriOf(attribute, namespaces) })),
    children: [],
    namespaces,
    start,
    attributesEnd,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
  };
}

function attributeFrom(match: RegExpExecArray, gap: number): Omit<RawAttribute, 'uri'> {
  const [whole, name = '', quoted = ''] = match;
  const end = gap + whole.length;
  const valueStart = end - quoted.length + 1;
  const start = gap + whole.indexOf(name);
  return {
    name,
    ...split(name),
    value: readReferences(spaced(quoted.slice(1, -1))),
    gap,
    start,
    valueStart,
    valueEnd: end - 1,
    end,
  };
}

/** XML 1.0, 3.3.3: a white space character in an attribute is read as a space. */
function spaced(raw: string): string {
  return /[\t\n\r]/u.test(raw) ? raw.replace(/\r\n|[\t\n\r]/gu, ' ') : raw;
}

function split(name: string): { readonly prefix: string; readonly local: string } {
  const colon = name.indexOf(':');
  return colon < 0 ? { prefix: '', local: name } : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

/** The prefix that an attribute declares, empty for the default namespace; undefined where it declares none. */
export function declaredPrefix({
  name,
  prefix,
  local,
}: Pick<RawAttribute, 'name' | 'prefix' | 'local'>): string | undefined {
  if (name === 'xmlns') return '';
  return prefix === 'xmlns' ? local : undefined;
}

function uriOf({ name, prefix }: { readonly name: string; readonly prefix: string }, namespaces: Namespaces): string {
  if (name === 'xmlns' || prefix === 'xmlns') return xmlnsNamespace;
  if (prefix === 'xml') return xmlNamespace;
  return prefix === '' ? '' : (namespaces.get(prefix) ?? '');
}

/** The attribute that is written with this name. */
export function attributeNamed(element: RawElement, name: string): RawAttribute | undefined {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute;
  return undefined;
}

export function valueNamed(element: RawElement, name: string): string | undefined {
  return attributeNamed(element, name)?.value;
}

export function isRawElement(node: RawNode): node is RawElement {
  return node.kind === 'element';
}

/** The element and all elements in it, in document order. */
export function* elementsIn(element: RawElement): Generator<RawElement> {
  const waiting: RawElement[] = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child?.kind === 'element') waiting.push(child);
    }
  }
}

/** Whether the element is written as one tag, `<x/>`. */
export function isOneTag(element: RawElement): boolean {
  return element.openEnd === element.end;
}
