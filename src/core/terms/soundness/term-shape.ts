import type { Severity } from '../../finding.ts';
import { kindAt, TokenKind, widthAt } from '../../text.ts';
import type { TermSec } from '../termbase.ts';
import type { Problem, SoundnessRule } from './rule.ts';
import { quoted } from './words.ts';

/** Longer terms are matched, but nobody means them. */
const longTermLength = 200;

/** What is wrong with the very characters of a term. */
export interface ShapeProblem {
  readonly ruleId: string;
  readonly severity: Severity;
  /** A complete sentence, without what to do. */
  readonly message: string;
  readonly advice: string;
}

/** Whether a term can be looked for without matching what it does not mean. */
export function isMatchable(term: TermSec): boolean {
  const count = letterCount(term.term);
  return count > 1 || (count === 1 && term.isExact);
}

/** The worst that is wrong with a term's characters; undefined where nothing is. */
export function shapeProblem(term: TermSec): ShapeProblem | undefined {
  if (term.term.trim() === '')
    return {
      ruleId: 'term-empty',
      severity: 'major',
      message: 'A term is empty; it is not looked for.',
      advice: 'Write the term, or remove its section.',
    };
  const name = quoted(term.term);
  if (letterCount(term.term) === 0)
    return {
      ruleId: 'term-without-letters',
      severity: 'major',
      message: `The term ${name} has no letter or digit; it is not looked for.`,
      advice: 'Write it in words, or remove it.',
    };
  if (!isMatchable(term))
    return {
      ruleId: 'term-of-one-letter',
      severity: 'major',
      message: `The term ${name} is one letter and would match everywhere; it is not looked for unless it is marked as exact.`,
      advice: 'Give it the termType acronym, or write a longer term.',
    };
  const invisible = invisibleIn(term.term);
  if (invisible !== undefined)
    return {
      ruleId: 'term-invisible-character',
      severity: 'minor',
      message: `The term ${name} has an invisible character in it, ${invisible}, which is ignored.`,
      advice: 'Take it out.',
    };
  if (term.term.length > longTermLength)
    return {
      ruleId: 'term-too-long',
      severity: 'minor',
      message: `The term ${name} is ${term.term.length} characters long; a term names one concept in a few words.`,
      advice: 'Shorten it; an explanation belongs in the definition.',
    };
  return undefined;
}

/** The rules on the characters of terms, a rule for each way in which one can be wrong. */
export const termShapes: readonly SoundnessRule[] = [
  shapeRule('term-empty', 'major', 'A term has text.'),
  shapeRule('term-without-letters', 'major', 'A term has letters or digits.'),
  shapeRule('term-of-one-letter', 'major', 'A term of one letter is marked as exact.'),
  shapeRule('term-invisible-character', 'minor', 'A term has no invisible characters.'),
  shapeRule('term-too-long', 'minor', `A term has at most ${longTermLength} characters.`),
];

function shapeRule(id: string, severity: Severity, wants: string): SoundnessRule {
  return {
    id,
    severity,
    wants,
    *find({ termbase }): Generator<Problem> {
      for (const concept of termbase.concepts) {
        for (const section of concept.langSecs) {
          for (const term of section.terms) {
            const problem = shapeProblem(term);
            if (problem?.ruleId !== id) continue;
            const message = `Concept ${concept.id} (${section.lang}): ${problem.message} ${problem.advice}`;
            yield { concept, section, term, message, actual: term.term };
          }
        }
      }
    },
  };
}

/** The first control or format character, by its code: `U+200F`; white space is none. */
function invisibleIn(term: string): string | undefined {
  const found = /(?!\s)[\p{Cc}\p{Cf}]/u.exec(term)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The number of letters and digits, counted up to two: nobody asks for more. */
function letterCount(term: string): number {
  const text = term.normalize('NFC');
  let count = 0;
  for (let at = 0; at < text.length && count < 2; at += widthAt(text, at))
    if (kindAt(text, at) === TokenKind.word) count++;
  return count;
}
