import type { TermSec } from '../termbase.ts';
import type { Problem, SoundnessRule } from './rule.ts';
import { quoted } from './words.ts';

/** A note that gives the source (`Source: …`), or says that there is none, in the languages of the product. */
const toldInNote =
  /(?:^|[^\p{L}\p{M}])(?:source\s?:|nguồn\s?:|no (?:\p{L}{1,20} ){0,2}source|source (?:was )?not found|aucune source|sans source|source introuvable|không (?:tìm thấy|có) nguồn)/iu;

/**
 * A preferred term that does not say where it was found. One that is only proposed is told as that: its source is found
 * when it is verified. Where no term has a source, as in termbases that have no place for it, that is told once.
 */
export const missingSources: SoundnessRule = {
  id: 'term-no-source',
  severity: 'minor',
  wants: 'A preferred term names its source, or a note says that none was found.',
  *find({ termbase, uses }): Generator<Problem> {
    const all = [...uses.values()].flatMap((language) => language.all);
    if (all.length > 1 && !all.some(({ term }) => hasSource(term))) {
      yield {
        message: 'No term of the termbase names a source. Add where each was found, or a note “no source found”.',
      };
      return;
    }
    for (const concept of termbase.concepts) {
      for (const section of concept.langSecs) {
        for (const term of section.terms) {
          if (term.status !== 'preferred' || term.isProposed || hasSource(term)) continue;
          const message = `Concept ${concept.id}: the preferred term ${quoted(term.term)} (${section.lang}) names no source. Add where it was found, or a note “no source found”.`;
          yield { concept, section, term, message, actual: term.term };
        }
      }
    }
  },
};

/** A source beside something that the model has no name for: that of a context, which is where the term was found. */
const citedSource = /<(?:admin\s[^<>]*type\s*=\s*["']source["']|[^\s<>:]+:source[\s>])/u;

function hasSource({ source, notes, extras = [] }: TermSec): boolean {
  if (source !== undefined && source.trim() !== '') return true;
  if (extras.some((extra) => citedSource.test(extra))) return true;
  return notes.some((note) => toldInNote.test(note.normalize('NFC')));
}
