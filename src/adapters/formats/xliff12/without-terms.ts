import { joinText } from '../../../core/content.ts';
import type { Content, GlossEntry, Part, Unit } from '../../../core/document.ts';

/**
 * A unit without the annotations of its terms, for tools that translate the target: they would show each as a pair of
 * tags, and a sentence with tags is not the one that their memory has. What protects a text, and what a match is for,
 * stays.
 */
export function withoutTerms(unit: Unit): Unit {
  const ids = termsOf(unit);
  if (ids.size === 0) return unit;
  const strip = (content: Content) =>
    joinText(content.filter((inline) => !((inline.kind === 'sm' || inline.kind === 'em') && ids.has(inline.id))));
  const parts = unit.parts.map((part): Part => {
    const source = strip(part.source);
    return part.target ? { ...part, source, target: strip(part.target) } : { ...part, source };
  });
  const glossary = unit.glossary.map((entry) => withoutRefs(entry, ids));
  return { ...unit, parts, glossary };
}

/** A glossary entry, and translations in it, without what points to these annotations. */
function withoutRefs(entry: GlossEntry, ids: ReadonlySet<string>): GlossEntry {
  const isLost = (ref: string | undefined) => ref !== undefined && ids.has(ref.replace(/^#(?:t=)?/u, ''));
  const { ref, translationAttributes, ...rest } = entry;
  const kept = translationAttributes?.map((all) => all.filter(({ name, value }) => name !== 'ref' || !isLost(value)));
  return {
    ...rest,
    ...(ref !== undefined && !isLost(ref) ? { ref } : {}),
    ...(kept ? { translationAttributes: kept } : {}),
  };
}

function termsOf({ parts, matches }: Unit): ReadonlySet<string> {
  const wanted = new Set(matches.map(({ ref }) => ref.slice(1)));
  const ids = new Set<string>();
  for (const { source, target } of parts)
    for (const inline of [...source, ...(target ?? [])])
      if (inline.kind === 'sm' && inline.type === 'term' && inline.translate === undefined && !wanted.has(inline.id))
        ids.add(inline.id);
  return ids;
}
