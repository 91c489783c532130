import { codes, contentKey, isCode, plainText, withoutAnnotations } from '../content.ts';
import type { Content, Document, LanguageTag, Match, Segment, State } from '../document.ts';
import { mapUnits, units } from '../document.ts';
import { mapCodes } from '../merge/map-codes.ts';
import { memoryOriginPrefix } from '../merge/origins.ts';
import { baseLanguage } from '../terms/termbase.ts';
import type { MemoryTarget, MemoryUnit } from './memory.ts';

/** The most exact matches that are proposed for one segment. */
const maxMatches = 5;

/** Remembered segments, to be looked up by their exact source. */
export interface MemoryIndex {
  /** True where there is nothing to look up. */
  readonly isEmpty: boolean;
  /** The translations of a source, into a language or its base language, in the memory's order. */
  lookup(source: Content, trgLang: LanguageTag): readonly MemoryHit[];
}

export interface MemoryHit {
  readonly unit: MemoryUnit;
  readonly target: Content;
  readonly state: State | undefined;
}

/** An index over the units of all memories, of which only those from `srcLang` count. */
export function indexMemory(memory: Iterable<MemoryUnit>, srcLang: LanguageTag): MemoryIndex {
  const byKey = new Map<string, MemoryUnit[]>();
  for (const unit of memory) {
    if (baseLanguage(unit.srcLang) !== baseLanguage(srcLang)) continue;
    const key = contentKey(unit.source);
    const same = byKey.get(key);
    if (same) same.push(unit);
    else byKey.set(key, [unit]);
  }
  return {
    isEmpty: byKey.size === 0,
    lookup(source, trgLang) {
      const hits: MemoryHit[] = [];
      for (const unit of byKey.get(contentKey(source)) ?? []) {
        const target = targetIn(unit, trgLang);
        if (target && target.content.length > 0) hits.push({ unit, target: target.content, state: target.state });
      }
      return hits;
    },
  };
}

function targetIn(unit: MemoryUnit, lang: LanguageTag): MemoryTarget | undefined {
  const exact = unit.targets.get(lang);
  if (exact) return exact;
  for (const [tag, target] of unit.targets) if (baseLanguage(tag) === baseLanguage(lang)) return target;
  return undefined;
}

export interface Leveraged {
  readonly document: Document;
  /** Segments that got a target. */
  readonly filledCount: number;
}

/**
 * A bilingual document with memory used on its open segments. A segment without target whose source memory knows
 * exactly gets that translation as its target, in state `become` (but `initial` where memory has it so), where memory knows one only, or one only from the same
 * neighbourhood; several different ones become matches. With `become` `match`, all become matches.
 */
export function leverage(
  document: Document,
  memory: MemoryIndex,
  become: 'translated' | 'initial' | 'match',
): Leveraged {
  if (memory.isEmpty) return { document, filledCount: 0 };
  let filledCount = 0;
  const neighbours = neighbourTexts(document);
  const trgLang = document.trgLang ?? '';
  const leveraged = mapUnits(document, (unit) => {
    if (!unit.translate) return unit;
    const matches: Match[] = [];
    const parts = unit.parts.map((part) => {
      if (part.kind !== 'segment' || part.target || part.state !== 'initial') return part;
      const hits = distinct(memory.lookup(part.source, trgLang));
      const chosen = choose(hits, neighbours.get(part));
      const target = chosen && become !== 'match' ? fittedTarget(chosen, part) : undefined;
      if (target) {
        filledCount++;
        const isOpen = become === 'initial' || chosen?.state === 'initial';
        return { ...part, target, state: isOpen ? ('initial' as const) : ('translated' as const) };
      }
      for (const hit of hits.slice(0, maxMatches))
        matches.push(matchOf(hit, part, unit.matches.length + matches.length));
      return part;
    });
    const isChanged = matches.length > 0 || parts.some((part, i) => part !== unit.parts[i]);
    return isChanged ? { ...unit, parts, matches: [...unit.matches, ...matches] } : unit;
  });
  return { document: leveraged, filledCount };
}

interface Neighbours {
  readonly previous: string;
  readonly next: string;
}

function neighbourTexts(document: Document): ReadonlyMap<Segment, Neighbours> {
  const list: Segment[] = [];
  for (const unit of units(document)) for (const part of unit.parts) if (part.kind === 'segment') list.push(part);
  const texts = list.map((segment) => plainText(segment.source));
  return new Map(list.map((segment, i) => [segment, { previous: texts[i - 1] ?? '', next: texts[i + 1] ?? '' }]));
}

function distinct(hits: readonly MemoryHit[]): readonly MemoryHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = contentKey(hit.target);
    return !seen.has(key) && seen.add(key);
  });
}

/** The one translation that can be taken without asking, if there is one. */
function choose(hits: readonly MemoryHit[], neighbours: Neighbours | undefined): MemoryHit | undefined {
  if (hits.length <= 1) return hits[0];
  const inContext = hits.filter(
    ({ unit }) =>
      unit.previous !== undefined && unit.previous === neighbours?.previous && unit.next === neighbours?.next,
  );
  return inContext.length === 1 ? inContext[0] : undefined;
}

/** The remembered target with this segment's codes, or undefined where it has a code that the segment has not. */
function fittedTarget(hit: MemoryHit, segment: Segment): Content | undefined {
  const { content } = mapCodes(withoutAnnotations(hit.target), hit.unit.source, segment.source, [], () => false);
  const own = new Set(codes(segment.source).map((code) => `${code.kind} ${code.id}`));
  return codes(content).every((code) => own.has(`${code.kind} ${code.id}`)) ? content : undefined;
}

function matchOf(hit: MemoryHit, segment: Segment, index: number): Match {
  return {
    id: `p${index + 1}`,
    ref: `#${segment.id}`,
    type: 'tm',
    origin: hit.unit.file === undefined ? memoryOriginPrefix : `${memoryOriginPrefix}:${hit.unit.file}`,
    similarityPct: 100,
    originalData: [],
    source: withoutData(hit.unit.source),
    target: withoutData(hit.target),
  };
}

/** The content without what has a meaning in its memory alone: original data, annotations, attributes of codes. */
function withoutData(content: Content): Content {
  return withoutAnnotations(content).map((inline) => {
    if (!isCode(inline) || (inline.dataRef === undefined && inline.attributes === undefined)) return inline;
    const { dataRef: _, attributes: __, ...rest } = inline;
    return rest;
  });
}
