import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of the syntax tree as far as the reader looks at it. */
export interface Node {
  readonly type: string;
  readonly position?: Position | undefined;
  readonly children?: readonly Node[];
  readonly value?: string | null | undefined;
  readonly alt?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly identifier?: string;
  readonly referenceType?: string;
}

interface Position {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

/** The parts of the syntax that cost time on every character, and that a text without their signs can do without. */
export interface Syntax {
  readonly autolinks: boolean;
  readonly tables: boolean;
}

/** The parts of the syntax without which `text` would be read differently. */
export function syntaxOf(text: string): Syntax {
  return { autolinks: hasAddress(text) && hasAddress(text.replace(simpleLink, '')), tables: /\||:-|-:/u.test(text) };
}

function hasAddress(text: string): boolean {
  return /@|:\/\/|www\./iu.test(text);
}

/** A link that is one wherever it stands outside code and HTML, in which a bare address is none either. */
const simpleLink = /(?<!\\)\[[^[\]\\`<]*\]\([^\s()<>\\"'`]+(?: "[^"\\]*")?\)/gu;

const parsers = new Map<string, (text: string) => Node>();

/**
 * The tree of a Markdown text: CommonMark with tables, strikethrough, task lists, bare links and footnotes. Offsets in
 * it count from the start of `text`.
 */
export function parse(text: string, { autolinks, tables }: Syntax): Node {
  const key = `${autolinks} ${tables}`;
  const known = parsers.get(key);
  if (known) return known(text);
  const without = [...(autolinks ? [] : autolinkConstructs), ...(tables ? [] : ['table'])];
  const processor = unified().use(remarkParse).use(remarkGfm).use(withoutRewriting).use(withoutConstructs, without);
  const parser = (each: string): Node => processor.parse(each);
  parsers.set(key, parser);
  return parser(text);
}

/** The whole of a document as one tree, front matter included. */
export function parseWhole(text: string): Node {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(withoutRewriting)
    .parse(text);
}

export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}

const autolinkConstructs = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];

/**
 * Takes away the passes that look for more links in the finished tree: they make nodes without offsets, out of text
 * that no Markdown tokenizer sees as a link.
 */
function withoutRewriting(this: { data(): object }): void {
  const data: { fromMarkdownExtensions?: unknown } = this.data();
  data.fromMarkdownExtensions = withoutKey(data.fromMarkdownExtensions, 'transforms');
}

function withoutKey(extension: unknown, dropped: string): unknown {
  if (Array.isArray(extension)) return extension.map((each) => withoutKey(each, dropped));
  return isRecord(extension)
    ? Object.fromEntries(Object.entries(extension).filter(([key]) => key !== dropped))
    : extension;
}

/** Takes constructs away by name from the tokenizer's extensions. */
function withoutConstructs(this: { data(): object }, names: readonly string[]): void {
  const data: { micromarkExtensions?: unknown } = this.data();
  data.micromarkExtensions = withoutNamed(data.micromarkExtensions, names);
}

/** Extensions are records (content type, character) of constructs or lists of constructs. */
function withoutNamed(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.filter((each) => !isNamed(each, names)).map((each) => withoutNamed(each, names));
  }
  if (!isRecord(value) || typeof value.tokenize === 'function') return value;
  const kept = Object.entries(value).filter(([, each]) => !isNamed(each, names));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutNamed(each, names)]));
}

function isNamed(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && typeof value.name === 'string' && names.includes(value.name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
