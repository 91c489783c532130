import type { TermSec } from '../termbase.ts';
import type { Problem, SoundnessRule } from './rule.ts';
import { quoted } from './words.ts';

/** A note that gives the source (`Source: …`), or says that there is none, in the languages of the product. */
const toldInNote =
  /(?:^|[^\p{L}\p{M}])(?:source\s?:|nguồn\s?:|no source|source not found|aucune source|sans source|source introuvable|không (?:tìm thấy|có) nguồn)/iu;

/** A preferred term that does not say where it was found. */
export const missingSources: SoundnessRule = {
  id: 'term-no-source',
  severity: 'minor',
  wants: 'A preferred term names its source, or a note says that none was found.',
  *find({ termbase }): Generator<Problem> {
    for (const concept of termbase.concepts) {
      for (const section of concept.langSecs) {
        for (const term of section.terms) {
          if (term.status !== 'preferred' || hasSource(term)) continue;
          const message = `Concept ${concept.id}: the preferred term ${quoted(term.term)} (${section.lang}) names no source. Add where it was found, or a note “no source found”.`;
          yield { concept, section, term, message, actual: term.term };
        }
      }
    }
  },
};

function hasSource({ source, notes }: TermSec): boolean {
  if (source !== undefined && source.trim() !== '') return true;
  return notes.some((note) => toldInNote.test(note.normalize('NFC')));
}
