import { isListed } from '../abbreviations.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt, hasWord, isWordAt } from '../characters.ts';
import { endOfWordAt, wordAt } from '../word.ts';

/** The number or letter of a list item, a heading or a caption stays with its text. */
export const label: Rule = {
  name: 'label',
  intent: 'A number or letter that opens a sentence labels it and stays with it.',
  examples: [
    '1. Le temps.',
    'Il est tard. |2.1. Objet du contrat.',
    'IV. La mise en œuvre',
    'A. Les principes',
    'Article 5. Objet',
    'Fig. 3. Vue de la salle.',
    'Il conclut : 1. Le temps manque. |2. L’argent manque.',
    'HARPAGON. – Au voleur ! |Au meurtrier !',
    'Nous sommes en 2025. |Le temps passe.',
  ],
  decide: (candidate) => {
    // `M.` is a title, though it is one letter.
    const isTitle = candidate.firstKind === 'upper' && isListed(candidate, candidate.facts.abbreviations.beforeName);
    return candidate.kind === 'stop' && !isTitle && isLabel(candidate) ? 'join' : undefined;
  },
};

/** A label is short; a year is none. */
const longestLabel = 16;

function isLabel(candidate: Candidate): boolean {
  if (isSpeaker(candidate)) return true;
  const { text, sentenceStart, mark, facts } = candidate;
  const from = startOfLabel(text, Math.max(sentenceStart, mark - longestLabel), mark);
  if (!isNumbering(text.slice(from, mark))) return false;
  const before = endOfTextBefore(text, from, sentenceStart);
  if (!hasWord(text, sentenceStart, before)) return true;
  if (before < from && text[before - 1] === ':') return /^(?:\d{1,2}|\p{L}\p{M}*)$/u.test(text.slice(from, mark));
  const nounStart = startOfOpening(text, sentenceStart);
  const noun = wordAt(text, nounStart);
  const nounEnd = endOfWordAt(text, nounStart);
  const isWhole = nounEnd === before || (nounEnd + 1 === before && text[nounEnd] === '.');
  return isWhole && (facts.beforeLetter.has(noun) || facts.abbreviations.beforeNumber.has(noun));
}

/** Whether the name of a speaker stands before a dash, as plays have it: capitals only, at the beginning. */
function isSpeaker({ text, sentenceStart, mark, next, hasDash }: Candidate): boolean {
  if (!hasDash || mark - sentenceStart > 40 || (charAt(text, next) & Char.dash) === 0) return false;
  return /^\p{Lu}{2}[\p{Lu}\p{M} ’'.-]*(?:, [^.!?]*|\s\([^.!?]*\))?$/u.test(text.slice(sentenceStart, mark));
}

/** Where the letters, digits and inner full stops before `mark` begin. */
function startOfLabel(text: string, floor: number, mark: number): number {
  let from = mark;
  while (from > floor && (isWordAt(text, from - 1) || text[from - 1] === '.')) from--;
  return from;
}

/** The end of what stands before a label, white space and opening marks left out. */
function endOfTextBefore(text: string, from: number, floor: number): number {
  let end = from;
  while (end > floor && end > from - 4 && (charAt(text, end - 1) & (Char.space | Char.opener | Char.dash)) !== 0) end--;
  return end;
}

function startOfOpening(text: string, start: number): number {
  let from = start;
  while (from < start + 4 && (charAt(text, from) & (Char.space | Char.opener | Char.dash)) !== 0) from++;
  return from;
}

/** `1`, `2.1`, `12.3.4`, a Roman numeral up to 39, or one letter. */
function isNumbering(text: string): boolean {
  return text.length <= longestLabel && /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,6}|[ivx]{1,5}|\p{L}\p{M}?)$/u.test(text);
}
