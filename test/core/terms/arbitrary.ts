import fc from 'fast-check';
import type { Termbase } from '../../../src/core/terms/termbase.ts';
import { concept, term, termbase } from './termbases.ts';

const words = [
  'IA',
  'état',
  'risque',
  'à',
  'haut',
  "l'",
  'd’',
  'œuvre',
  'équité',
  'R&D',
  '5G',
  'de',
  'du',
  'x',
  '-',
  '.',
];

/** Words, marks and odd characters, of which terms and texts are made so that they meet. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'ETAT',
      'Etat',
      'oeuvre',
      'RISQUES',
      'e\u0301tat',
      'équi\u00ADté',
      '\u200F',
      '🚀',
      '\uD800',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

function joinedBy(separators: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const separated = fc.tuple(piece, fc.constantFrom(...separators)).map(([word, space]) => word + space);
  return fc.array(separated, { maxLength }).map((parts) => parts.join(''));
}

/** A text in which terms of `anyTermbase` may stand. */
export const anyText: fc.Arbitrary<string> = joinedBy([' ', ' ', '', '\u00A0', '-', ', '], 24);

const anyTerm = fc
  .record({
    text: joinedBy([' ', ' ', '', '-'], 4),
    partOfSpeech: fc.constantFrom('noun', 'adjective', 'properNoun'),
    status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded'),
    isProposed: fc.boolean(),
    isExact: fc.boolean(),
    forms: fc.array(joinedBy([' '], 2), { maxLength: 1 }),
  })
  .map(({ text, ...options }) => term(text, options));

/** A termbase of French terms, sound and unsound; ids may stand twice. */
export const anyTermbase: fc.Arbitrary<Termbase> = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(anyTerm, { maxLength: 3 })), { maxLength: 12 })
  .map((concepts) => termbase(...concepts.map(([id, fr]) => concept(id, { fr }))));
