import type { Finding } from '../../../core/finding.ts';
import { findingsOf } from '../i18next/findings.ts';
import { addEvidence, type Evidence, habitsOf, noEvidence } from '../i18next/habits.ts';
import { type JsonVisitor, scanJson } from '../i18next/scan.ts';
import { unescapeJson } from '../i18next/unescape.ts';
import { type Place, placesIn } from '../xml/place.ts';
import type { JsonNode, JsonObject, Layout } from './json-node.ts';
import { type JsonStyle, layoutAt, styleOf } from './json-style.ts';

/** The i18next resource of one namespace in one language. */
export interface Resource {
  readonly file: string;
  readonly root: JsonObject;
  readonly style: JsonStyle;
  /** Keys that an object has twice. */
  readonly findings: readonly Finding[];
  readonly placeOf: (offset: number) => Place;
}

/** A resource that can't be read: what is wrong, as a complete sentence, and where. */
export interface ResourceProblem extends Place {
  readonly message: string;
}

/**
 * Reads a JSON text whose whole is an object. Linear, without recursion, and no key of it (`__proto__` neither) touches
 * anything but its own value.
 *
 * @param file for the findings
 */
export function readResource(text: string, file: string): Resource | { readonly problem: ResourceProblem } {
  const builder = new TreeBuilder(text);
  const scan = scanJson(text, builder);
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const placeIn = placesIn(text.slice(bom));
  const placeOf = (offset: number) => placeIn(offset - bom);
  if (scan.problem)
    return {
      problem: { message: `This is not JSON: ${scan.problem.message}.`, ...placeOf(scan.problem.offset) },
    };
  if (builder.root?.kind !== 'object')
    return {
      problem: { message: 'An i18next resource is an object of keys, and this is none.', line: 1, column: 1 },
    };
  return {
    file,
    root: builder.root,
    style: styleOf(text, habitsOf(noEvidence, builder.evidence)),
    findings: findingsOf(text, scan, file),
    placeOf,
  };
}

type OpenNode =
  | { readonly kind: 'object'; readonly members: Map<string, JsonNode>; readonly layout?: Layout }
  | { readonly kind: 'list'; readonly items: JsonNode[]; readonly layout?: Layout };

class TreeBuilder implements JsonVisitor {
  root: JsonNode | undefined;
  evidence: Evidence = noEvidence;
  readonly #text: string;
  readonly #open: OpenNode[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  enter(kind: 'object' | 'array', key: string | undefined, offset: number): void {
    const layout = layoutAt(this.#text, offset + 1);
    const node: OpenNode =
      kind === 'object'
        ? { kind, members: new Map(), ...(layout && { layout }) }
        : { kind: 'list', items: [], ...(layout && { layout }) };
    this.#add(key, node);
    this.#open.push(node);
  }

  leave(): void {
    this.#open.pop();
  }

  string({ start, end, isEscaped, key }: Parameters<JsonVisitor['string']>[0]): void {
    this.evidence = addEvidence(this.evidence, this.#text, start, end);
    const { value } = unescapeJson(this.#text, start, end, isEscaped);
    this.#add(key, { kind: 'text', value, offset: start - 1 });
  }

  scalar(key: string | undefined, start: number, end: number): void {
    this.#add(key, { kind: 'other', raw: this.#text.slice(start, end) });
  }

  #add(key: string | undefined, node: JsonNode): void {
    const parent = this.#open.at(-1);
    if (!parent) this.root = node;
    else if (parent.kind === 'list') parent.items.push(node);
    else if (key !== undefined) parent.members.set(key, node);
  }
}
