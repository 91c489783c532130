import type { ConceptEntry } from '../termbase.ts';

/** More names than these are counted, not listed. */
const mostNames = 4;
/** Longer texts are cut where they are quoted. */
const longestQuote = 60;

/** A text in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  if (text.length <= longestQuote) return `“${text}”`;
  // The cut must not leave half of a pair of surrogates behind.
  return `“${text.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/u, '')}…”`;
}

/** `a`, `a and b`, `a, b and c`; of many, the first few and the number of the others. */
export function listed(names: readonly string[]): string {
  if (names.length === 1) return names[0] ?? '';
  const shown = names.slice(0, names.length > mostNames ? mostNames - 1 : mostNames);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} others` : (shown.pop() ?? '');
  return `${shown.join(', ')} and ${last}`;
}

/** The ids of concepts, each once, as a list. */
export function listedConcepts(concepts: readonly ConceptEntry[]): string {
  return listed([...new Set(concepts.map((concept) => concept.id))]);
}
