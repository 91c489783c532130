import { joinText } from '../content.ts';
import type { Content, Part, Unit } from '../document.ts';

/** What stands around a French text in a draft whose translation is missing. */
export const draftMarks: readonly [string, string] = ['⟦', '⟧'];

/**
 * The whole target of a unit, its parts in target order with the white space between them; undefined where any segment
 * has no target and `missing` is `refuse`. With `mark`, such a segment appears as its source between draftMarks, so that a
 * draft can be read and nobody takes the French for a translation.
 */
export function assembleTarget(unit: Unit, missing: 'refuse' | 'mark'): Content | undefined {
  const contents: Content[] = [];
  for (const part of inTargetOrder(unit.parts)) {
    const target = part.target ?? (part.kind === 'ignorable' ? part.source : undefined);
    if (!target && missing === 'refuse') return undefined;
    contents.push(
      target ?? [{ kind: 'text', text: draftMarks[0] }, ...part.source, { kind: 'text', text: draftMarks[1] }],
    );
  }
  return joinText(contents.flat());
}

/** The whole source of a unit. */
export function assembleSource(unit: Unit): Content {
  return joinText(unit.parts.flatMap((part) => part.source));
}

/** The parts as the target orders them: by `order` where one is given, by position elsewhere. */
export function inTargetOrder(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => part.order !== undefined)) return parts;
  return parts
    .map((part, index) => ({ part, at: part.order ?? index + 1 }))
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);
}
