import { withoutAnnotations } from '../../../core/content.ts';
import type { Content, Inline } from '../../../core/document.ts';
import { pairContents } from '../xliff/pair.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { typeName } from './code-types.ts';

/** The codes of one tu: what each is called in all its languages, and the markup it stands for. */
export interface CodeNames {
  /** The number that is the same in every language. */
  numberOf(id: string): number;
  /** The original markup that a `dataRef` points to, or an empty text. */
  dataOf(dataRef: string | undefined): string;
}

/** Names codes by number: a code whose id is a number keeps it, others get the next that is free. */
export function codeNames(contents: readonly Content[], data: ReadonlyMap<string, string>): CodeNames {
  const numbers = new Map<string, number>();
  for (const content of contents)
    for (const inline of content)
      if (inline.kind !== 'text' && /^[1-9][0-9]{0,8}$/u.test(inline.id)) numbers.set(inline.id, Number(inline.id));
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
 * ones. Annotations are left out.
 */
export function writeSegment(content: Content, names: CodeNames): string {
  const { contents, partners } = pairContents([withoutAnnotations(content)]);
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

/** @param pair the number that ties a bpt to its ept, where the code has a partner */
function writeInline(inline: Inline, pair: number | undefined, names: CodeNames): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'ph':
    case 'sc':
    case 'ec': {
      const x = attribute('x', names.numberOf(inline.id));
      const type = attribute('type', typeName(inline));
      const data = escapeText(names.dataOf(inline.dataRef));
      if (inline.kind === 'ph') return `<ph${x}${type}>${data}</ph>`;
      const isStart = inline.kind === 'sc';
      if (pair === undefined) return `<it pos="${isStart ? 'begin' : 'end'}"${x}${type}>${data}</it>`;
      return isStart ? `<bpt i="${pair}"${x}${type}>${data}</bpt>` : `<ept i="${pair}">${data}</ept>`;
    }
    default:
      return '';
  }
}
