import type { Candidate } from './candidate.ts';
import { Char, charAt } from './characters.ts';
import { endOfWordAt, wordAt } from './word.ts';

/** Whether the word before the full stop is in a set of abbreviations, alone or with what is tied to it. */
export function isListed({ word }: Candidate, set: ReadonlySet<string>): boolean {
  return word?.keys.some((key) => set.has(key)) ?? false;
}

/** Whether the word before the full stop is an abbreviation of any class. */
export function isAbbreviation(candidate: Candidate): boolean {
  const { beforeName, beforeNumber, inner, mayEnd } = candidate.facts.abbreviations;
  return [beforeName, beforeNumber, inner, mayEnd].some((set) => isListed(candidate, set));
}

/** Whether the next word has a capital only because a sentence begins with it: `Il`, `Cette`, `L’`, `It’s`. */
export function hasOpener({ text, first, firstKind, facts }: Candidate): boolean {
  if (firstKind !== 'upper') return false;
  const end = endOfWordAt(text, first);
  // `CE` is no « ce », and `No.` no « no ».
  if (text[end] === '.' || (charAt(text, first + 1) & Char.upper) !== 0) return false;
  const word = wordAt(text, first);
  return facts.openers.has(word) || (word.endsWith("'") && facts.openers.has(word.slice(0, -1)));
}

/** Whether an opener is only the beginning of a name, as in `Le Clézio` and `L’Hermite`. */
export function beginsName({ text, first, facts }: Candidate): boolean {
  const particle = wordAt(text, first);
  if (!facts.particles.has(particle)) return false;
  const after = endOfWordAt(text, first) + (particle.endsWith("'") ? 1 : 0);
  const next = (charAt(text, after) & Char.space) !== 0 ? after + 1 : after;
  return (charAt(text, next) & Char.upper) !== 0;
}
