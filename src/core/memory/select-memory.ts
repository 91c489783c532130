import type { LanguageTag } from '../document.ts';
import type { MemoryTarget, MemoryUnit } from './memory.ts';

/** The units with only those translations that somebody made: none in state initial. Units without any are left out. */
export function* translatedOnly(units: Iterable<MemoryUnit>): Generator<MemoryUnit> {
  for (const unit of units) {
    const targets = new Map([...unit.targets].filter(([, { state }]) => state !== 'initial'));
    if (targets.size > 0) yield targets.size === unit.targets.size ? unit : { ...unit, targets };
  }
}

/**
 * The units with only these languages, in this order. Where a unit's source is in another one, the first of the
 * languages that it has becomes its source. Units that have fewer than two of the languages are left out.
 */
export function* memoryInLanguages(units: Iterable<MemoryUnit>, langs: readonly LanguageTag[]): Generator<MemoryUnit> {
  const wanted = langs.map((lang) => lang.toLowerCase());
  for (const unit of units) {
    const tags = new Map([unit.srcLang, ...unit.targets.keys()].map((tag) => [tag.toLowerCase(), tag]));
    const kept = wanted.flatMap((lang) => tags.get(lang) ?? []);
    const source = kept.includes(unit.srcLang) ? unit.srcLang : kept[0];
    if (source === undefined || kept.length < 2) continue;
    const targets = targetsIn(unit, kept, source);
    yield source === unit.srcLang
      ? { ...unit, targets }
      : turned({ ...unit, targets }, source, unit.targets.get(source));
  }
}

function targetsIn(
  unit: MemoryUnit,
  kept: readonly LanguageTag[],
  source: LanguageTag,
): ReadonlyMap<LanguageTag, MemoryTarget> {
  const targets = new Map<LanguageTag, MemoryTarget>();
  for (const lang of kept) {
    const target = unit.targets.get(lang) ?? (lang === unit.srcLang ? sourceOf(unit) : undefined);
    if (target && lang !== source) targets.set(lang, target);
  }
  return targets;
}

function sourceOf({ source, sourceDetails }: MemoryUnit): MemoryTarget {
  return { content: source, ...(sourceDetails ? { details: sourceDetails } : {}) };
}

/** The unit with a translation as its source; what stood around the old source says nothing of the new one. */
function turned(unit: MemoryUnit, srcLang: LanguageTag, source: MemoryTarget | undefined): MemoryUnit {
  const { previous: _, next: __, sourceDetails: ___, ...rest } = unit;
  const details = source?.details ? { sourceDetails: source.details } : {};
  return { ...rest, srcLang, source: source?.content ?? [], ...details };
}
