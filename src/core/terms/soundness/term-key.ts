import { foldForComparison } from '../../text.ts';
import { foldWord } from '../fold.ts';

/** Words in capitals up to this length are taken for acronyms, as the matcher takes them. */
const maxAcronymLength = 6;

/**
 * The form of a term under which terms are compared: NFC, one kind of apostrophe and space, no invisible characters,
 * lower case but for words that are known by their capitals (IA, LLMs).
 *
 * @param isExact the term's own case counts
 * @example termKey('Gouvernance  de l’IA', false) // "gouvernance de l'IA"
 */
export function termKey(text: string, isExact: boolean): string {
  const plain = foldForComparison(text)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  if (isExact) return plain;
  const areAllCapitals = /[^\p{L}\p{M}\p{N}]/u.test(plain) && plain === plain.toUpperCase();
  return plain.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (!areAllCapitals && keepsCase(word) ? word : foldWord(word)));
}

/** The key with a space for each hyphen between two words, as the matcher reads it. */
export function withoutHyphens(key: string): string {
  return key.replace(/(?<=[\p{L}\p{M}\p{N}])-(?=[\p{L}\p{M}\p{N}])/gu, ' ');
}

function keepsCase(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 && (word !== word.toUpperCase() || word.length <= maxAcronymLength);
}
