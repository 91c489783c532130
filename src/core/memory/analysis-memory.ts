import { contentKey, plainText } from '../content.ts';
import type { LanguageTag } from '../document.ts';
import { baseLanguage } from '../terms/termbase.ts';
import { buildFuzzyIndex, type FuzzyIndex } from './fuzzy-index.ts';
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

/** Prepares memories; only units from `srcLang` count. */
export function analysisMemory(memory: Iterable<MemoryUnit>, srcLang: LanguageTag): AnalysisMemory {
  const base = baseLanguage(srcLang);
  const known = new Map<string, KnownInLanguage>();
  const sources = new Map<string, number>();
  const langsOf: Set<string>[] = [];
  for (const unit of memory) {
    if (baseLanguage(unit.srcLang) !== base) continue;
    const text = plainText(unit.source);
    const entry = sources.get(text) ?? sources.size;
    sources.set(text, entry);
    const langs = langsOf[entry] ?? new Set();
    langsOf[entry] = langs;
    for (const lang of langsWithText(unit)) {
      langs.add(lang);
      const inLanguage = known.get(lang) ?? { keys: new Set(), contexts: new Set() };
      known.set(lang, inLanguage);
      learn(inLanguage, unit);
    }
  }
  const best = bestMatches([...sources.keys()], langsOf);
  return {
    srcLang,
    knows(trgLang) {
      const lang = baseLanguage(trgLang);
      const { keys, contexts } = known.get(lang) ?? { keys: new Set(), contexts: new Set() };
      return {
        inContext: (key, previous, next) => contexts.has(contextKey(key, previous, next)),
        exactly: (key) => keys.has(key),
        bestPct: (text) => best(text, lang),
      };
    },
  };
}

interface KnownInLanguage {
  readonly keys: Set<string>;
  readonly contexts: Set<string>;
}

function langsWithText({ targets }: MemoryUnit): readonly string[] {
  return [...targets].flatMap(([lang, { content }]) => (content.length > 0 ? [baseLanguage(lang)] : []));
}

function learn({ keys, contexts }: KnownInLanguage, { source, previous, next }: MemoryUnit): void {
  const key = contentKey(source);
  keys.add(key);
  if (previous !== undefined && next !== undefined) contexts.add(contextKey(key, previous, next));
}

function contextKey(key: string, previous: string, next: string): string {
  return `${key}\u0002${previous.normalize('NFC')}\u0002${next.normalize('NFC')}`;
}

/** The best similarity of a text with a source that has a language; each text is looked for once for all languages if it can be. */
function bestMatches(
  sources: readonly string[],
  langsOf: readonly ReadonlySet<string>[],
): (text: string, lang: string) => number {
  const index: FuzzyIndex = buildFuzzyIndex(sources, leastPct);
  // Within a band, which match is the best does not matter, so none is looked for.
  const nextMin = (found: number) => bandFloors.find((floor) => floor > found) ?? 101;
  const search = (text: string, accepts?: (entry: number) => boolean) =>
    index.search(text, { minPct: leastPct, limit: 1, nextMin, ...(accepts ? { accepts } : {}) })[0];
  const remembered = new Map<string, ReturnType<typeof search>>();
  return (text, lang) => {
    if (!remembered.has(text)) remembered.set(text, search(text));
    const best = remembered.get(text);
    if (!best || langsOf[best.entry]?.has(lang)) return best?.similarityPct ?? 0;
    return search(text, (entry) => langsOf[entry]?.has(lang) === true)?.similarityPct ?? 0;
  };
}
