import { contentKey, plainText } from '../content.ts';
import { type Document, type LanguageTag, type Segment, type Unit, units } from '../document.ts';
import { baseLanguage } from '../terms/termbase.ts';
import { countWords, kindAt, TokenKind, widthAt } from '../text.ts';
import type { AnalysisMemory, LanguageKnowledge } from './analysis-memory.ts';

/**
 * How a segment is counted, in the order in which a report lists it and the first that applies is taken, but for
 * `locked` and `numbers`, which are asked for first.
 *
 * - `context`: memory has the same source with the same segments before and after (101 %)
 * - `repetition`: the same source stood in the same document before; the first one is counted by what memory has
 * - `crossRepetition`: the same, in a document before
 * - `exact`: memory has the same source, codes included (100 %)
 * - `95` to `50`: the similarity of the most alike source in memory, from that to below the next; codes that differ make
 *   a same text 99 %
 * - `none`: nothing in memory is that much alike
 * - `numbers`: no letter in it: numbers, marks and codes only
 * - `locked`: not to be translated, or in state final
 */
export const analysisBands = [
  'context',
  'repetition',
  'crossRepetition',
  'exact',
  '95',
  '85',
  '75',
  '50',
  'none',
  'numbers',
  'locked',
] as const;

export type AnalysisBand = (typeof analysisBands)[number];

export interface AnalysisCount {
  readonly segments: number;
  /** Of the source, as `countWords` counts them. */
  readonly words: number;
  /** Code points of the source after NFC, white space left out. */
  readonly characters: number;
}

/** One count a band, in the order of `analysisBands`, and their sum. */
export interface AnalysisTable {
  readonly bands: Readonly<Record<AnalysisBand, AnalysisCount>>;
  readonly total: AnalysisCount;
}

/** Analyses documents one after the other, so that it knows what is repeated across them. */
export interface Analysis {
  /** @param document a work document, or a source document where there is no work yet */
  add(document: Document): AnalysisTable;
}

/** Begins the analysis of documents for a translation into `trgLang`. */
export function beginAnalysis(memory: AnalysisMemory, trgLang: LanguageTag): Analysis {
  const before = new Set<string>();
  return {
    add(document) {
      const isFromHere = baseLanguage(document.srcLang) === baseLanguage(memory.srcLang);
      const knows = isFromHere ? memory.knows(trgLang) : undefined;
      const here = new Set<string>();
      const counts = new Counts();
      for (const placed of placedSegments(document)) {
        const band = setAside(placed) ?? compared(placed, knows, here, before);
        counts.add(band, placed.text);
      }
      for (const key of here) before.add(key);
      return counts.table();
    },
  };
}

/** The band of a segment that nothing is compared with. */
function setAside({ unit, segment, text }: Placed): AnalysisBand | undefined {
  if (!unit.translate || segment.state === 'final') return 'locked';
  return /\p{L}/u.test(text) ? undefined : 'numbers';
}

/** @param here the sources that were compared in this document, to which this one is added; `before`, in those before */
function compared(
  { segment, text, previous, next }: Placed,
  knows: LanguageKnowledge | undefined,
  here: Set<string>,
  before: ReadonlySet<string>,
): AnalysisBand {
  const key = contentKey(segment.source);
  const isRepeated = here.has(key);
  here.add(key);
  if (knows?.inContext(key, previous, next)) return 'context';
  if (isRepeated) return 'repetition';
  if (before.has(key)) return 'crossRepetition';
  if (!knows) return 'none';
  return knows.exactly(key) ? 'exact' : bandOf(knows.bestPct(text));
}

function bandOf(pct: number): AnalysisBand {
  if (pct >= 95) return '95';
  if (pct >= 85) return '85';
  if (pct >= 75) return '75';
  return pct >= 50 ? '50' : 'none';
}

interface Placed {
  readonly unit: Unit;
  readonly segment: Segment;
  /** Plain text of the source. */
  readonly text: string;
  /** Plain sources of the segments before and after in the document, empty where there is none. */
  readonly previous: string;
  readonly next: string;
}

function* placedSegments(document: Document): Generator<Placed> {
  let before = '';
  let current: Omit<Placed, 'next'> | undefined;
  for (const unit of units(document)) {
    for (const segment of unit.parts) {
      if (segment.kind !== 'segment') continue;
      const text = plainText(segment.source);
      if (current) {
        yield { ...current, next: text };
        before = current.text;
      }
      current = { unit, segment, text, previous: before };
    }
  }
  if (current) yield { ...current, next: '' };
}

class Counts {
  readonly #counts = new Map<AnalysisBand, AnalysisCount>();

  add(band: AnalysisBand, text: string): void {
    const count = { segments: 1, words: countWords(text), characters: countCharacters(text) };
    this.#counts.set(band, sum(this.#counts.get(band) ?? none, count));
  }

  table(): AnalysisTable {
    return tableOf((band) => this.#counts.get(band) ?? none);
  }
}

/** The sum of tables, band by band. */
export function sumTables(tables: readonly AnalysisTable[]): AnalysisTable {
  return tableOf((band) => tables.map(({ bands }) => bands[band]).reduce(sum, none));
}

const none: AnalysisCount = { segments: 0, words: 0, characters: 0 };

function tableOf(countOf: (band: AnalysisBand) => AnalysisCount): AnalysisTable {
  const entries = analysisBands.map((band) => [band, countOf(band)] as const);
  const bands = Object.fromEntries(entries) as Record<AnalysisBand, AnalysisCount>;
  return { bands, total: entries.map(([, count]) => count).reduce(sum, none) };
}

function sum(a: AnalysisCount, b: AnalysisCount): AnalysisCount {
  return {
    segments: a.segments + b.segments,
    words: a.words + b.words,
    characters: a.characters + b.characters,
  };
}

function countCharacters(text: string): number {
  const composed = text.normalize('NFC');
  let count = 0;
  for (let at = 0; at < composed.length; at += widthAt(composed, at))
    if (kindAt(composed, at) !== TokenKind.space) count++;
  return count;
}
