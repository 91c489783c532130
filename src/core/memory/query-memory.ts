import { contentKey, plainText } from '../content.ts';
import type { LanguageTag, State } from '../document.ts';
import { baseLanguage } from '../terms/termbase.ts';
import { type Difference, differences } from './differences.ts';
import { buildFuzzyIndex } from './fuzzy-index.ts';
import type { MemoryUnit } from './memory.ts';

/** A translation that memory has of a text like the one that was asked for. */
export interface MemoryMatch {
  /** 100 for the same text; codes do not count. */
  readonly similarityPct: number;
  readonly srcLang: LanguageTag;
  readonly source: string;
  readonly trgLang: LanguageTag;
  readonly target: string;
  readonly state?: State;
  /** Path of the memory, and of the document and unit that the translation was made in, where known. */
  readonly memory: string;
  readonly file?: string;
  readonly unit?: string;
  /** From the memory's source to the text that was asked for. */
  readonly differences: readonly Difference[];
}

export interface MemoryQuery {
  readonly minPct: number;
  /** The most matches. */
  readonly limit: number;
}

/** Answers what memory has for a text: the most alike first, each different translation of a source once. */
export type MemorySearch = (text: string, query: MemoryQuery) => readonly MemoryMatch[];

/** Memories prepared for questions in one language pair. */
export interface MemoryPair {
  readonly srcLang: LanguageTag;
  readonly trgLang: LanguageTag;
  /** The least similarity that will be asked for. */
  readonly leastPct: number;
}

/** What a source has for translations. */
interface Found {
  readonly memory: string;
  readonly unit: MemoryUnit;
  readonly trgLang: LanguageTag;
}

/** Prepares memories, each with its path; units from another source language than `srcLang` (its base language) do not count. */
export function memorySearch(
  memories: readonly { readonly path: string; readonly units: readonly MemoryUnit[] }[],
  { srcLang, trgLang, leastPct }: MemoryPair,
): MemorySearch {
  const entries = new Map<string, Found[]>();
  for (const { path, units } of memories) {
    for (const unit of units) {
      const lang = langIn(unit, trgLang);
      if (lang === undefined || baseLanguage(unit.srcLang) !== baseLanguage(srcLang)) continue;
      const text = plainText(unit.source);
      const same = entries.get(text);
      const found = { memory: path, unit, trgLang: lang };
      if (same) same.push(found);
      else entries.set(text, [found]);
    }
  }
  const texts = [...entries.keys()];
  const index = buildFuzzyIndex(texts, leastPct);
  return (text, query) => {
    const matches: MemoryMatch[] = [];
    for (const { entry, similarityPct } of index.search(text, query)) {
      const source = texts[entry] ?? '';
      for (const found of distinct(entries.get(source) ?? []).slice(0, query.limit - matches.length))
        matches.push({ similarityPct, source, ...fieldsOf(found), differences: differences(source, text) });
    }
    return matches;
  };
}

function langIn(unit: MemoryUnit, trgLang: LanguageTag): LanguageTag | undefined {
  const has = (lang: LanguageTag) => (unit.targets.get(lang)?.content.length ?? 0) > 0;
  if (has(trgLang)) return trgLang;
  for (const lang of unit.targets.keys()) if (baseLanguage(lang) === baseLanguage(trgLang) && has(lang)) return lang;
  return undefined;
}

function distinct(list: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return list.filter(({ unit, trgLang }) => {
    const key = contentKey(unit.targets.get(trgLang)?.content ?? []);
    return !seen.has(key) && seen.add(key);
  });
}

function fieldsOf({ memory, unit, trgLang }: Found) {
  const target = unit.targets.get(trgLang);
  return {
    srcLang: unit.srcLang,
    trgLang,
    target: plainText(target?.content ?? []),
    ...(target?.state !== undefined ? { state: target.state } : {}),
    memory,
    ...(unit.file !== undefined ? { file: unit.file } : {}),
    ...(unit.unit !== undefined ? { unit: unit.unit } : {}),
  };
}
