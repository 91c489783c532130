import { plainText } from './content.ts';
import type { Document, State } from './document.ts';
import { segments, states, units } from './document.ts';
import { countWords } from './text.ts';

/** Segments and source words in one state. */
export interface StateCount {
  readonly segments: number;
  readonly words: number;
}

/** How far the translation of a document is. Units left out of translation do not count. */
export interface Progress {
  readonly units: number;
  readonly segments: number;
  /** Words of the source. */
  readonly words: number;
  readonly byState: Readonly<Record<State, StateCount>>;
  /** Segments that have a target, in whatever state. */
  readonly withTarget: number;
}

/** Documents are never changed, and several places ask for the progress of one: gates, report and summary. */
const known = new WeakMap<Document, Progress>();

/** The progress of a bilingual document. Computed once a document. */
export function progressOf(document: Document): Progress {
  let progress = known.get(document);
  if (!progress) {
    progress = countProgress(document);
    known.set(document, progress);
  }
  return progress;
}

function countProgress(document: Document): Progress {
  const count = { units: 0, segments: 0, words: 0, withTarget: 0 };
  const byState = Object.fromEntries(states.map((state) => [state, { segments: 0, words: 0 }])) as Record<
    State,
    { segments: number; words: number }
  >;
  for (const unit of units(document)) {
    if (!unit.translate) continue;
    count.units++;
    for (const segment of segments(unit)) {
      const words = countWords(plainText(segment.source));
      count.segments++;
      count.words += words;
      if (segment.target) count.withTarget++;
      byState[segment.state].segments++;
      byState[segment.state].words += words;
    }
  }
  return { ...count, byState };
}

/** The sum of several documents' progress. */
export function sumProgress(list: readonly Progress[]): Progress {
  const sum = (of: (progress: Progress) => number) => list.reduce((total, progress) => total + of(progress), 0);
  const byState = Object.fromEntries(
    states.map((state) => [
      state,
      { segments: sum((p) => p.byState[state].segments), words: sum((p) => p.byState[state].words) },
    ]),
  ) as Record<State, StateCount>;
  return {
    units: sum((p) => p.units),
    segments: sum((p) => p.segments),
    words: sum((p) => p.words),
    withTarget: sum((p) => p.withTarget),
    byState,
  };
}
