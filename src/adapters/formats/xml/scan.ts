import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlAside, XmlElement, XmlNode } from './element.ts';
import { isBlank } from './element.ts';
import { type Place, placesIn } from './place.ts';

/** Why a text could not be read to its end, as complete sentences, and where. */
export interface XmlProblem extends Place {
  readonly message: string;
}

/** What is told about a document while it is read. Elements that are not entered are handed over whole. */
export interface XmlVisitor {
  /**
   * An element opens inside `parents` (the root first), all of which were entered. `enter`: its children will be told
   * one by one. `collect`: it will come as a whole to `element`. A sentence: the document is refused with it.
   */
  open(element: XmlElement, parents: readonly XmlElement[]): 'enter' | 'collect' | { readonly refuse: string };
  /** A collected element is complete. */
  element(element: XmlElement, parents: readonly XmlElement[]): void;
  /** An entered element is complete. */
  close(element: XmlElement, parents: readonly XmlElement[]): void;
  /** Text other than white space directly inside an entered element; `offset` is where it ends. */
  text?(text: string, parents: readonly XmlElement[], offset: number): void;
  /** A comment or processing instruction directly inside an entered element, or outside the root. */
  aside?(aside: XmlAside, parents: readonly XmlElement[]): void;
}

export interface ScanOptions {
  /** `external`: a DOCTYPE that only names a public or system identifier is passed over; nothing is ever fetched. */
  readonly doctype?: 'refuse' | 'external';
}

/** Deeper nesting than this is refused: no document of ours has it, and it would exhaust the stack of later steps. */
const maxDepth = 1000;

type OpenElement = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlNode[] };

class Refused extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Reads an XML 1.0 document with namespaces and tells its parts to the visitor. Returns undefined, or the problem at
 * which reading stopped: not well-formed, cut off, a DTD, an encoding other than UTF-8, nesting without end. Entities
 * other than the five of XML are never expanded.
 */
export function scanXml(text: string, visitor: XmlVisitor, options: ScanOptions = {}): XmlProblem | undefined {
  const reader = new Reader(text, visitor, options);
  try {
    reader.run();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const place = placesIn(text)(Math.max(0, Math.min(error.offset, text.length)));
    return { message: error.message, ...place };
  }
}

class Reader {
  readonly #text: string;
  readonly #visitor: XmlVisitor;
  readonly #options: ScanOptions;
  readonly #parser = new SaxesParser({ xmlns: true, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  /** The entered elements that are open. */
  readonly #entered: OpenElement[] = [];
  /** The open elements of the one that is being collected, outermost first. */
  readonly #collecting: OpenElement[] = [];
  #start = 0;
  /** Where the last tag ended. */
  #tagEnd = 0;
  #isEnding = false;

  constructor(text: string, visitor: XmlVisitor, options: ScanOptions) {
    this.#text = text;
    this.#visitor = visitor;
    this.#options = options;
  }

  run(): void {
    const parser = this.#parser;
    parser.on('error', (error) => this.#fail(error.message));
    parser.on('xmldecl', ({ encoding }) => this.#checkEncoding(encoding));
    parser.on('doctype', (doctype) => this.#checkDoctype(doctype));
    parser.on('opentagstart', () => {
      this.#start = this.#text.lastIndexOf('<', parser.position - 1);
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#characters(text));
    parser.on('cdata', (text) => this.#characters(text));
    parser.on('comment', (comment) => this.#aside(`<!--${comment}-->`, '<!--'));
    parser.on('processinginstruction', ({ target, body }) =>
      this.#aside(body === '' ? `<?${target}?>` : `<?${target} ${body}?>`, `<?${target}`),
    );
    parser.write(this.#text);
    this.#isEnding = true;
    parser.close();
  }

  #open(tag: SaxesTagNS): void {
    this.#tagEnd = this.#parser.position;
    if (this.#entered.length + this.#collecting.length >= maxDepth)
      throw new Refused(`Elements are nested more than ${maxDepth} deep here, which is refused.`, this.#start);
    const element: OpenElement = {
      kind: 'element',
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.values(tag.attributes),
      children: [],
      start: this.#start,
      end: this.#parser.position,
    };
    const parent = this.#collecting.at(-1);
    if (parent) {
      parent.children.push(element);
      this.#collecting.push(element);
      return;
    }
    const answer = this.#visitor.open(element, this.#entered);
    if (answer === 'enter') this.#entered.push(element);
    else if (answer === 'collect') this.#collecting.push(element);
    else throw new Refused(answer.refuse, this.#start);
  }

  #close(): void {
    this.#tagEnd = this.#parser.position;
    const collected = this.#collecting.pop();
    if (collected) {
      collected.end = this.#parser.position;
      if (this.#collecting.length === 0) this.#visitor.element(collected, this.#entered);
      return;
    }
    const entered = this.#entered.pop();
    if (!entered) return;
    entered.end = this.#parser.position;
    this.#visitor.close(entered, this.#entered);
  }

  #characters(text: string): void {
    const parent = this.#collecting.at(-1);
    if (parent) {
      const last = parent.children.at(-1);
      if (last?.kind === 'text') parent.children[parent.children.length - 1] = { kind: 'text', text: last.text + text };
      else if (text !== '') parent.children.push({ kind: 'text', text });
    } else if (this.#entered.length > 0 && !isBlank(text)) {
      this.#visitor.text?.(text, this.#entered, this.#parser.position);
    }
  }

  #aside(raw: string, opening: string): void {
    const aside: XmlAside = {
      kind: 'aside',
      raw,
      start: Math.max(0, this.#text.lastIndexOf(opening, this.#parser.position - 1)),
    };
    const parent = this.#collecting.at(-1);
    if (parent) parent.children.push(aside);
    else this.#visitor.aside?.(aside, this.#entered);
  }

  #checkEncoding(encoding: string | undefined): void {
    if (encoding === undefined || /^(?:utf-?8|us-ascii)$/iu.test(encoding)) return;
    throw new Refused(
      `The file declares the encoding ${encoding}, but it is read as UTF-8. Save it as UTF-8 and declare encoding="UTF-8".`,
      0,
    );
  }

  #checkDoctype(doctype: string): void {
    const withoutLiterals = doctype.replace(/"[^"]*"|'[^']*'/gu, '');
    if (this.#options.doctype === 'external' && !withoutLiterals.includes('[')) return;
    const start = this.#text.lastIndexOf('<!DOCTYPE', this.#parser.position);
    throw new Refused(
      'The file has a document type declaration (<!DOCTYPE …>), which can declare entities and is refused. Remove it.',
      start,
    );
  }

  #fail(message: string): never {
    const reason = message.replace(/^(?:[^:\s]*:)?\d+:\d+: /u, '').replace(/\.$/u, '');
    const offset = this.#parser.position;
    if (this.#isEnding) throw this.#cutOff(reason);
    if (reason.endsWith('entity') || reason.endsWith('entity name')) throw this.#badReference(reason, offset);
    throw new Refused(`The file is not well-formed XML here: ${reason}.`, offset - 1);
  }

  #badReference(reason: string, offset: number): Refused {
    const start = this.#text.lastIndexOf('&', offset - 1);
    const reference = this.#text.slice(start, offset);
    if (reason === 'undefined entity')
      return new Refused(
        `The entity ${reference} is not one of XML's five and is refused. Write the character itself.`,
        start,
      );
    if (reference.startsWith('&#'))
      return new Refused(`The reference ${reference} stands for no character that XML can hold. Remove it.`, start);
    return new Refused('An & stands here that begins no reference. Write &amp; for it.', start);
  }

  #cutOff(reason: string): Refused {
    const inner = this.#collecting.at(-1) ?? this.#entered.at(-1);
    // An & that begins no reference makes the parser look for a semicolon up to the end.
    const ampersand = this.#text.indexOf('&', this.#tagEnd);
    const isTextBefore = ampersand >= 0 && !this.#text.slice(this.#tagEnd, ampersand).includes('<');
    if (isTextBefore && !this.#text.includes(';', ampersand)) return this.#badReference('', ampersand + 1);
    if (!inner) return new Refused(`The file is not well-formed XML: ${reason}.`, this.#text.length);
    const { line } = placesIn(this.#text)(inner.start);
    return new Refused(
      `The file is cut off: it ends inside <${inner.name}>, which starts in line ${line}.`,
      this.#text.length,
    );
  }
}
