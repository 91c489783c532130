import type { SegmentationFacts } from '../facts.ts';
import { anyAbbreviation } from './abbreviation-rules.ts';
import type { BreakRule } from './break-rules.ts';
import { closing, mark, opening, space, wholeWords } from './expressions.ts';
import { breaks, joins } from './rule.ts';

/** The rules about what surrounds a mark and what follows it; the last one breaks wherever no other has spoken. */
export function endRules(facts: SegmentationFacts): readonly BreakRule[] {
  const end = `${mark}${closing}`;
  return [
    ...enclosureRules(),
    breaks(
      'A letter or number with a bracket begins an item.',
      end,
      `${space}+(?:\\p{L}|\\d{1,2}|[ivx]{2,4})\\)${space}`,
    ),
    ...lowerCaseRules(facts, end),
    breaks('A mark, white space, and what may open a sentence: there a sentence ends.', end, `${space}+[^\\s\\p{Z}]`),
  ];
}

function enclosureRules(): readonly BreakRule[] {
  const word = `[\\p{L}\\p{Nd},;:]${space}*`;
  const goesOn = `${space}*[,\\p{Ll}]`;
  return [
    joins(
      'A quotation that a sentence goes on after is not split.',
      `${word}[«“][^«»“”\\n\\r]*${mark}${closing}`,
      `${space}[^«»“”\\n\\r]*[»”]${goesOn}`,
    ),
    joins(
      'A quotation in straight marks that a sentence goes on after is not split.',
      `[\\p{L}\\p{Nd},;:]${space}+"[^\\s\\p{Z}"][^"\\n\\r]*${mark}`,
      `${space}[^"\\n\\r]*[^\\s\\p{Z}"]"${goesOn}`,
    ),
    joins(
      'A remark in brackets inside a sentence is not split.',
      `[\\p{L}\\p{Nd},;:»]${space}*\\([^()\\n\\r]*${mark}${closing}`,
      `${space}[^()\\n\\r]*\\)`,
    ),
  ];
}

function lowerCaseRules(facts: SegmentationFacts, end: string): readonly BreakRule[] {
  const word = `\\p{Ll}[\\p{L}\\p{M}]*(?:[\\s\\p{Z},;:!?…'’-]|$)`;
  const start = '(?:^|[^\\p{L}\\p{M}\\p{Nd}.])';
  const subjects = wholeWords([...facts.subjects]);
  const whole = '(?:\\p{Ll}{9,}|\\p{Ll}{3,}[aeiouyàâäéèêëîïôöùûüÿ])';
  return [
    joins('An abbreviation goes on before a lower-case letter.', `${anyAbbreviation(facts)}\\.`, `${opening}\\p{Ll}`),
    breaks(
      'A pronoun that is a subject begins a sentence even without its capital.',
      `${start}\\p{L}{4,}\\.`,
      `${space}+${subjects}`,
    ),
    ...(facts.cutsBeforeVowel
      ? [
          breaks(
            'A word that cannot be cut short ends a sentence even before a lower-case letter.',
            `${start}${whole}\\.`,
            `${space}+${word}`,
          ),
        ]
      : []),
    breaks('A name with its capital inside, such as iGov, may open a sentence.', end, `${opening}\\p{Ll}{1,2}\\p{Lu}`),
    joins('A sentence goes on before a lower-case letter.', end, `${opening}\\p{Ll}`),
  ];
}
