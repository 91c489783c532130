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
 * context, dates and notes; another translation of a known source becomes a unit of its own; a translation into a further language joins a unit of the same source
 * that has none and stands in the same place or, on either side, in no known place. Adding the same again changes nothing.
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
    const hosts = [...(host === undefined ? [] : [host]), ...(this.#sources.get(source) ?? [])];
    for (const [lang, target] of [...fresh]) {
      const taker = hosts.find((index) => this.#canTake(index, lang, unit, index === host));
      if (taker === undefined) continue;
      this.#addTarget(taker, lang, target, unit);
      fresh.delete(lang);
    }
    if (fresh.size === 0) return;
    const kept = fresh.size === unit.targets.size ? unit : { ...unit, targets: fresh };
    this.units.push(kept);
    this.#learn(kept, this.units.length - 1);
    for (const [lang, target] of fresh) this.#tell('unit', unit, lang, target);
  }

  #canTake(index: number, lang: LanguageTag, unit: MemoryUnit, isSameTranslation: boolean): boolean {
    const host = this.units[index];
    if (!host || host.targets.has(lang)) return false;
    return isSameTranslation || isSamePlace(host, unit);
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

function isSamePlace(one: MemoryUnit, other: MemoryUnit): boolean {
  const same = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  return (
    same(one.file, other.file) &&
    same(one.unit, other.unit) &&
    same(one.previous, other.previous) &&
    same(one.next, other.next)
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
