import { contentKey } from '../content.ts';
import type { Content, LanguageTag, OriginalData } from '../document.ts';
import type { MemoryTarget, MemoryUnit } from './memory.ts';

/** A translation that a merge adds. */
export interface MemoryChange {
  /** `unit`: a unit of its own; `language`: a further language of a unit that is known. */
  readonly kind: 'unit' | 'language';
  readonly srcLang: LanguageTag;
  readonly source: Content;
  readonly trgLang: LanguageTag;
  readonly target: Content;
}

export interface MergedMemory {
  /** Those there were, in their order, some with further languages, and the new ones behind them. */
  readonly units: readonly MemoryUnit[];
  readonly changes: readonly MemoryChange[];
  /** Translations that were known already. */
  readonly knownCount: number;
}

/** Units that could take a further language are looked for among this many with the same source. */
const maxHosts = 32;

/**
 * Units added to a memory. A source with its translation is there once: one that is known stays as it is, with its
 * context, dates and notes, and takes the unit's translations into further languages. Another translation of a known
 * source becomes a unit of its own; translations into further languages only join a unit of the same source that comes
 * from the same place, or the only one there is. Adding the same again changes nothing.
 */
export function mergeMemories(before: readonly MemoryUnit[], added: Iterable<MemoryUnit>): MergedMemory {
  const merge = new Merge(before);
  for (const unit of added) merge.add(unit);
  return merge;
}

class Merge implements MergedMemory {
  readonly units: MemoryUnit[];
  readonly changes: MemoryChange[] = [];
  knownCount = 0;
  /** Where a source with a translation stands. */
  readonly #known = new Map<string, number>();
  /** Where a source stands; the first few units of it. */
  readonly #sources = new Map<string, number[]>();

  constructor(before: readonly MemoryUnit[]) {
    this.units = [...before];
    for (const [index, unit] of before.entries()) this.#learn(unit, index);
  }

  add(unit: MemoryUnit): void {
    const source = sourceKey(unit);
    const fresh = new Map<LanguageTag, MemoryTarget>();
    let host: number | undefined;
    for (const [lang, target] of unit.targets) {
      if (target.content.length === 0) continue;
      const known = this.#known.get(targetKey(source, lang, target.content));
      if (known === undefined) fresh.set(lang, target);
      else {
        this.knownCount++;
        host ??= known;
      }
    }
    if (host !== undefined) this.#giveWhatFits(host, unit, fresh);
    const neighbour = this.#neighbourFor(source, unit, fresh);
    if (neighbour !== undefined) this.#giveWhatFits(neighbour, unit, fresh);
    if (fresh.size === 0) return;
    const kept = fresh.size === unit.targets.size ? unit : { ...unit, targets: fresh };
    this.units.push(kept);
    this.#learn(kept, this.units.length - 1);
    for (const [lang, target] of fresh) this.#tell('unit', unit, lang, target);
  }

  /** Moves to a unit the translations into languages that it has not. */
  #giveWhatFits(index: number, unit: MemoryUnit, fresh: Map<LanguageTag, MemoryTarget>): void {
    for (const [lang, target] of [...fresh]) {
      if (this.units[index]?.targets.has(lang)) continue;
      this.#addTarget(index, lang, target, unit);
      fresh.delete(lang);
    }
  }

  /** A unit of the same source that has room for all translations: one from the same place, or the only one there is. */
  #neighbourFor(source: string, unit: MemoryUnit, fresh: ReadonlyMap<LanguageTag, unknown>): number | undefined {
    const all = this.#sources.get(source) ?? [];
    return all.find((index) => {
      const other = this.units[index];
      if (!other || [...fresh.keys()].some((lang) => other.targets.has(lang)) || !canBeSamePlace(other, unit))
        return false;
      return all.length === 1 || isSamePlace(other, unit);
    });
  }

  #addTarget(index: number, lang: LanguageTag, target: MemoryTarget, from: MemoryUnit): void {
    const host = this.units[index];
    if (!host) return;
    const grown = withTarget(host, lang, target, from.originalData ?? []);
    this.units[index] = grown;
    this.#known.set(targetKey(sourceKey(host), lang, target.content), index);
    this.#tell('language', from, lang, target);
  }

  #learn(unit: MemoryUnit, index: number): void {
    const source = sourceKey(unit);
    for (const [lang, { content }] of unit.targets) {
      const key = targetKey(source, lang, content);
      if (!this.#known.has(key)) this.#known.set(key, index);
    }
    const same = this.#sources.get(source);
    if (!same) this.#sources.set(source, [index]);
    else if (same.length < maxHosts) same.push(index);
  }

  #tell(kind: MemoryChange['kind'], { srcLang, source }: MemoryUnit, trgLang: LanguageTag, target: MemoryTarget): void {
    this.changes.push({ kind, srcLang, source, trgLang, target: target.content });
  }
}

function sourceKey({ srcLang, source }: MemoryUnit): string {
  return `${srcLang.toLowerCase()}\u0002${contentKey(source)}`;
}

function targetKey(source: string, lang: LanguageTag, target: Content): string {
  return `${source}\u0002${lang.toLowerCase()}\u0002${contentKey(target)}`;
}

function canBeSamePlace(one: MemoryUnit, other: MemoryUnit): boolean {
  const canBe = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  return (
    canBe(one.file, other.file) &&
    canBe(one.unit, other.unit) &&
    canBe(one.previous, other.previous) &&
    canBe(one.next, other.next)
  );
}

/** @param other a unit that can be from the same place */
function isSamePlace(one: MemoryUnit, other: MemoryUnit): boolean {
  const both = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined;
  return (
    (both(one.file, other.file) && both(one.unit, other.unit)) ||
    (both(one.previous, other.previous) && both(one.next, other.next))
  );
}

/** The unit with a target of another one, whose original data comes along under ids that are free. */
function withTarget(
  unit: MemoryUnit,
  lang: LanguageTag,
  target: MemoryTarget,
  data: readonly OriginalData[],
): MemoryUnit {
  const own = [...(unit.originalData ?? [])];
  const byId = new Map(data.map((item) => [item.id, item]));
  const content = target.content.map((inline) => {
    if (!('dataRef' in inline) || inline.dataRef === undefined) return inline;
    const item = byId.get(inline.dataRef);
    return item ? { ...inline, dataRef: refTo(item, own) } : inline;
  });
  return {
    ...unit,
    targets: new Map([...unit.targets, [lang, { ...target, content }]]),
    ...(own.length > 0 ? { originalData: own } : {}),
  };
}

function refTo(item: OriginalData, own: OriginalData[]): string {
  const markup = JSON.stringify([item.text, item.attributes]);
  const same = own.find(({ text, attributes }) => JSON.stringify([text, attributes]) === markup);
  if (same) return same.id;
  const taken = new Set(own.map(({ id }) => id));
  let number = own.length + 1;
  while (taken.has(`d${number}`)) number++;
  own.push({ ...item, id: `d${number}` });
  return `d${number}`;
}
