import { TokenKind, tokenize } from '../../text.ts';
import { foldWord } from '../fold.ts';
import type { ConceptEntry, LangSec } from '../termbase.ts';
import type { Problem, SoundnessRule } from './rule.ts';
import { quoted } from './words.ts';

/** Whether a concept is defined in any of its languages. */
export function isDefined(concept: ConceptEntry): boolean {
  return concept.langSecs.some(({ definition }) => definition !== undefined && definition.trim() !== '');
}

/** A concept of which nothing says what it is; where none has a definition, that is told once. */
export const missingDefinitions: SoundnessRule = {
  id: 'concept-no-definition',
  severity: 'minor',
  wants: 'Each concept has a definition in one of its languages.',
  *find({ termbase }): Generator<Problem> {
    if (termbase.concepts.length > 1 && !termbase.concepts.some(isDefined)) {
      yield { message: 'No concept of the termbase has a definition. Define each in the source language at least.' };
      return;
    }
    for (const concept of termbase.concepts) {
      if (isDefined(concept)) continue;
      const message = `Concept ${concept.id} has no definition in any language. Define it in the source language at least.`;
      yield { concept, message };
    }
  },
};

/** A definition in which stands nothing but the term that it is to define. */
export const emptyDefinitions: SoundnessRule = {
  id: 'concept-definition-circular',
  severity: 'minor',
  wants: 'A definition says more than the term.',
  *find({ termbase }): Generator<Problem> {
    for (const concept of termbase.concepts) {
      for (const section of concept.langSecs) {
        const repeated = repeatedTerm(section);
        if (repeated === undefined) continue;
        const message = `Concept ${concept.id}: the ${section.lang} definition says nothing but the term ${quoted(repeated)}. Say what it means.`;
        yield { concept, section, message, actual: section.definition ?? '' };
      }
    }
  },
};

/** The term of the section that has every word of its definition; undefined where none has. */
function repeatedTerm({ definition, terms }: LangSec): string | undefined {
  // No term is so long: a real definition is not looked into.
  if (definition === undefined || definition.length > longestRepetition) return undefined;
  const words = wordsOf(definition);
  if (words.length === 0) return undefined;
  const repeated = terms.find(({ term }) => {
    const own = new Set(wordsOf(term.slice(0, longestRepetition)));
    return words.every((word) => own.has(word));
  });
  return repeated?.term;
}

const longestRepetition = 200;

function wordsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ kind, start, end }) =>
    kind === TokenKind.word ? [foldWord(text.slice(start, end))] : [],
  );
}
