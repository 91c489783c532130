import type { Candidate, Rule } from '../candidate.ts';
import { Char, charAt } from '../characters.ts';

/** A line that was ended before it was full is a sentence of its own; a line that was only wrapped goes on. */
export const line: Rule = {
  name: 'line',
  intent: 'A title is its line, an item of a list begins a sentence, and a line that was only wrapped goes on.',
  examples: [
    'La gouvernance de l’IA\n|Un forum s’est tenu à Hanoï, où quatre principes ont été posés.',
    'Le ministre a rencontré hier M. David\nLammy.',
    'Il faut :\n|- du temps ;\n|- de l’argent.',
    'Deux points\n|1. Le temps\n|2. L’argent',
    'RAPPORT SUR LA GOUVERNANCE DE L’IA EN ASIE\n|Un forum s’est tenu.',
    'I. Généralités\n|A. Définitions\n|II. Méthodes',
    'La réunion, qui s’est tenue hier\nsoir, a été longue.',
  ],
  decide: (candidate) => {
    if (candidate.kind !== 'line') return undefined;
    return beginsItem(candidate) || endsTitle(candidate) ? 'break' : 'join';
  },
};

/** Whether the next line begins with a hyphen, a bullet or a number of a list, or with a dash of dialogue. */
function beginsItem({ text, next, mark, firstKind, hasDash }: Candidate): boolean {
  if (hasDash) {
    const isIncise = (charAt(text, next) & Char.dash) !== 0 && text[next] !== '-' && firstKind === 'lower';
    return !isIncise || ':;,'.includes(text[mark - 1] ?? ' ');
  }
  let end = next;
  while (end < next + 3 && (charAt(text, end) & (Char.digit | Char.letter)) !== 0) end++;
  const isLabel = end === next + 1 || (end > next && (charAt(text, next) & Char.digit) !== 0);
  return isLabel && (text[end] === '.' || text[end] === ')') && (charAt(text, end + 1) & Char.space) !== 0;
}

/** Nobody wraps lines as short as this; they are lines of their own. */
const shortestWrapped = 30;

/** Whether the line before has no punctuation at its end and had room for the next word, which has a capital. */
function endsTitle(candidate: Candidate): boolean {
  const { text, mark, next, firstKind } = candidate;
  if (firstKind === 'lower' || firstKind === 'other') return false;
  if ((charAt(text, mark - 1) & (Char.letter | Char.digit | Char.closer)) === 0) return false;
  if (candidate.longestLine() < shortestWrapped) return true;
  let lineStart = mark;
  while (lineStart > candidate.sentenceStart && (charAt(text, lineStart - 1) & Char.lineBreak) === 0) lineStart--;
  if (/\.{4,}\s*\d+$/u.test(text.slice(Math.max(lineStart, mark - 40), mark))) return true;
  let wordEnd = next;
  while (wordEnd < next + 80 && (charAt(text, wordEnd) & Char.space) === 0) wordEnd++;
  if (isInCapitals(text, lineStart, mark) && !isInCapitals(text, next, wordEnd)) return true;
  return mark - lineStart + 1 + (wordEnd - next) < candidate.longestLine();
}

/** Whether a stretch has two capitals at least and no small letter. */
function isInCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const bits = charAt(text, i);
    if ((bits & Char.lower) !== 0) return false;
    if ((bits & Char.upper) !== 0) capitals++;
  }
  return capitals > 1;
}
