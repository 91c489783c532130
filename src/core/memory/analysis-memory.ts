import { contentKey, plainText } from '../content.ts';
import type { LanguageTag } from '../document.ts';
import { baseLanguage } from '../terms/termbase.ts';
import { buildFuzzyIndex } from './fuzzy-index.ts';
import type { MemoryUnit } from './memory.ts';

/** Memories prepared for the analysis of documents in one source language. */
export interface AnalysisMemory {
  readonly srcLang: LanguageTag;
  /** What memory knows for a translation into a language, or its base language. */
  knows(trgLang: LanguageTag): LanguageKnowledge;
}

export interface LanguageKnowledge {
  /** Whether there is a translation of the source, given by its `contentKey`, between the same two segments. */
  inContext(key: string, previous: string, next: string): boolean;
  exactly(key: string): boolean;
  /** The similarity of the most alike source: exact to its band, 0 below 50. */
  bestPct(text: string): number;
}

/** The least similarity that the bands ask for, and where each begins. */
const leastPct = 50;
const bandFloors = [75, 85, 95];
/**
 * Where documents are made from a template, thousands of sources are almost alike; so many of them are compared with a
 * segment, or as many as it takes to find one of 50 %. Such a segment may be counted in a band below its own.
 */
const mostCompared = 1000;

/** Prepares memories; only units from `srcLang` count. */
export function analysisMemory(memory: Iterable<MemoryUnit>, srcLang: LanguageTag): AnalysisMemory {
  const base = baseLanguage(srcLang);
  const known = new Map<string, KnownInLanguage>();
  for (const unit of memory) {
    if (baseLanguage(unit.srcLang) !== base) continue;
    for (const lang of langsWithText(unit)) {
      const inLanguage = known.get(lang) ?? { keys: new Set(), contexts: new Set(), texts: new Set() };
      known.set(lang, inLanguage);
      learn(inLanguage, unit);
    }
  }
  const searches: Search[] = [];
  return {
    srcLang,
    knows(trgLang) {
      const found = known.get(baseLanguage(trgLang));
      if (!found) return { inContext: () => false, exactly: () => false, bestPct: () => 0 };
      const { keys, contexts, texts } = found;
      const search = searches.find((each) => isSameSet(each.texts, texts)) ?? searchIn(texts);
      if (!searches.includes(search)) searches.push(search);
      return {
        inContext: (key, previous, next) => contexts.has(contextKey(key, previous, next)),
        exactly: (key) => keys.has(key),
        bestPct: search.bestPct,
      };
    },
  };
}

interface KnownInLanguage {
  readonly keys: Set<string>;
  readonly contexts: Set<string>;
  /** Plain texts of the sources. */
  readonly texts: Set<string>;
}

function langsWithText({ targets }: MemoryUnit): readonly string[] {
  return [...targets].flatMap(([lang, { content }]) => (content.length > 0 ? [baseLanguage(lang)] : []));
}

function learn({ keys, contexts, texts }: KnownInLanguage, { source, previous, next }: MemoryUnit): void {
  const key = contentKey(source);
  keys.add(key);
  texts.add(plainText(source));
  if (previous !== undefined && next !== undefined) contexts.add(contextKey(key, previous, next));
}

function contextKey(key: string, previous: string, next: string): string {
  return `${key}\u0002${previous.normalize('NFC')}\u0002${next.normalize('NFC')}`;
}

/** A search for the best similarity; languages that have translations of the same sources share one. */
interface Search {
  readonly texts: ReadonlySet<string>;
  readonly bestPct: (text: string) => number;
}

function searchIn(texts: ReadonlySet<string>): Search {
  const index = buildFuzzyIndex([...texts], leastPct);
  // Within a band, which match is the best does not matter, so none is looked for.
  const nextMin = (found: number) => bandFloors.find((floor) => floor > found) ?? 101;
  const remembered = new Map<string, number>();
  return {
    texts,
    bestPct(text) {
      const known = remembered.get(text);
      if (known !== undefined) return known;
      const pct = index.search(text, { minPct: leastPct, limit: 1, nextMin, mostCompared })[0]?.similarityPct ?? 0;
      remembered.set(text, pct);
      return pct;
    },
  };
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const item of one) if (!other.has(item)) return false;
  return true;
}
