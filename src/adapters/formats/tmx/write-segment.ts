import { isCode, withoutAnnotations } from '../../../core/content.ts';
import type { Content, Inline, RawAttribute } from '../../../core/document.ts';
import { pairContents } from '../xliff/pair.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { typeName } from './code-types.ts';
import { highlightType } from './names.ts';

/** The codes of one tu: what each is called in all its languages, and the markup it stands for. */
export interface CodeNames {
  /** The number that is the same in every language. */
  numberOf(id: string): number;
  /** The original markup that a `dataRef` points to, as XML content, or an empty text. */
  dataOf(dataRef: string | undefined): string;
}

/**
 * Names codes by number: a code whose id is a number keeps it, others get the next that is free.
 *
 * @param data the markup by the id that a `dataRef` has, as XML content
 */
export function codeNames(contents: readonly Content[], data: ReadonlyMap<string, string>): CodeNames {
  const numbers = new Map<string, number>();
  for (const content of contents)
    for (const inline of content)
      if (isCode(inline) && /^[1-9][0-9]{0,8}$/u.test(inline.id)) numbers.set(inline.id, Number(inline.id));
  const taken = new Set(numbers.values());
  let last = 0;
  return {
    numberOf(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      do last++;
      while (taken.has(last));
      numbers.set(id, last);
      return last;
    },
    dataOf: (dataRef) => (dataRef === undefined ? '' : (data.get(dataRef) ?? '')),
  };
}

/**
 * The content of a `<seg>`: `bpt` and `ept` for codes that pair in it, `it` for those that do not, `ph` for standalone
 * ones, `hi` for what one of TMX's made; other annotations are left out.
 */
export function writeSegment(content: Content, names: CodeNames): string {
  const { contents, partners } = pairContents([withHighlights(content)]);
  const pairs = new Map<number, number>();
  let xml = '';
  (contents[0] ?? []).forEach((inline, at) => {
    const partner = partners[0]?.[at]?.inline;
    if (inline.kind === 'sc' && partner !== undefined) pairs.set(partner, pairs.size + 1);
    const pair = inline.kind === 'sc' ? pairs.get(partner ?? -1) : pairs.get(at);
    xml += writeInline(inline, pair, names);
  });
  return xml;
}

/** The content with the annotations that a `hi` became, where they nest as elements must; without any others. */
function withHighlights(content: Content): Content {
  const kept = withoutAnnotations(content, (type) => type !== highlightType);
  const open: string[] = [];
  for (const inline of kept) {
    if (inline.kind === 'sm') open.push(inline.id);
    else if (inline.kind === 'em' && open.pop() !== inline.id) return withoutAnnotations(content);
  }
  return open.length === 0 ? kept : withoutAnnotations(content);
}

/** @param pair the number that ties a bpt to its ept, where the code has a partner */
function writeInline(inline: Inline, pair: number | undefined, names: CodeNames): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'ph':
    case 'sc':
    case 'ec': {
      const x = attribute('x', names.numberOf(inline.id));
      const type = attribute('type', typeName(inline) ?? ownAttribute(inline, 'type'));
      const data = names.dataOf(inline.dataRef);
      if (inline.kind === 'ph')
        return `<ph${x}${attribute('assoc', ownAttribute(inline, 'assoc'))}${type}>${data}</ph>`;
      const isStart = inline.kind === 'sc';
      if (pair === undefined) return `<it pos="${isStart ? 'begin' : 'end'}"${x}${type}>${data}</it>`;
      return isStart ? `<bpt i="${pair}"${x}${type}>${data}</bpt>` : `<ept i="${pair}">${data}</ept>`;
    }
    case 'sm':
      return `<hi${attribute('x', ownAttribute(inline, 'x'))}${attribute('type', inline.value)}>`;
    case 'em':
      return '</hi>';
  }
}

function ownAttribute(inline: { readonly attributes?: readonly RawAttribute[] }, name: string): string | undefined {
  return inline.attributes?.find((attribute) => attribute.name === name)?.value;
}
