import { type Code, codes } from '../../content.ts';
import type { Content, Unit } from '../../document.ts';
import { segments } from '../../document.ts';

/** The name under which a code is compared: its kind and id, which a target repeats from its source. */
export function codeKey(code: Code): string {
  return `${code.kind} ${code.id}`;
}

/** What a person sees of a code: its label, its markup, or its id. */
export function labelOf(code: Code, unit: Unit): string {
  return code.disp ?? dataById(unit).get(code.dataRef ?? '') ?? code.equiv ?? code.id;
}

const dataOf = new WeakMap<Unit, ReadonlyMap<string, string>>();

function dataById(unit: Unit): ReadonlyMap<string, string> {
  let data = dataOf.get(unit);
  if (!data) {
    data = new Map(unit.originalData.map(({ id, text }) => [id, text]));
    dataOf.set(unit, data);
  }
  return data;
}

/** The codes of one content that another does not have as often, in order. */
export function codesWithout(content: Content, other: Content): readonly Code[] {
  const counts = new Map<string, number>();
  for (const code of codes(other)) counts.set(codeKey(code), (counts.get(codeKey(code)) ?? 0) + 1);
  return codes(content).filter((code) => {
    const left = counts.get(codeKey(code)) ?? 0;
    counts.set(codeKey(code), left - 1);
    return left <= 0;
  });
}

/** The keys of the codes on one side of a whole unit, since a code may move to a neighbouring segment. */
export function unitCodeKeys(unit: Unit, side: 'source' | 'target'): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const segment of segments(unit)) for (const code of codes(segment[side] ?? [])) keys.add(codeKey(code));
  return keys;
}

/** A spanning code is reported by its start alone, where that is concerned too. */
export function withoutPartners(found: readonly Code[]): readonly Code[] {
  const starts = new Set(found.filter((code) => code.kind === 'sc').map((code) => code.id));
  return found.filter((code) => code.kind !== 'ec' || !starts.has(code.id));
}

/** The plain-text offset of each code of a content. */
export function codeOffsets(content: Content): ReadonlyMap<Code, number> {
  const offsets = new Map<Code, number>();
  let position = 0;
  for (const inline of content) {
    if (inline.kind === 'text') position += inline.text.length;
    else if (inline.kind !== 'sm' && inline.kind !== 'em') offsets.set(inline, position);
  }
  return offsets;
}
