import { initialOf } from './sound.ts';

/** Adjectives that stand before their noun. */
const beforeNoun = new Set(
  `grand grande petit petite bon bonne mauvais mauvaise nouveau nouvelle nouvel haut haute bas basse vieux vieille vieil gros
  grosse beau belle bel jeune long longue premier première dernier dernière autre même double triple certain certaine
  ancien ancienne faux fausse vrai vraie juste libre pur pure simple seul seule prochain prochaine second seconde moyen
  meilleur meilleure moindre pire futur future deux trois grands grandes petits petites bons bonnes nouveaux nouvelles
  hauts hautes bonnes très plus moins`.split(/\s+/u),
);

/** Where the noun stands that the words of a group agree with. */
export function headIndex(words: readonly string[]): number {
  const index = words.findIndex((word) => !beforeNoun.has(word.toLowerCase()));
  return index < 0 ? 0 : index;
}

const adverbs = new Set('très plus moins bien mal non peu trop aussi quasi pas hautement dûment open'.split(' '));

/** Whether a word is an adverb of the one after it: `très`, and words in -ment behind a noun. */
export function isAdverb(words: readonly string[], index: number, head: number): boolean {
  if (words.length === 1) return false;
  const word = words[index] ?? '';
  if (adverbs.has(word)) return index > 0 || !isGoodOrEvil(word, words[1] ?? '');
  return index > head && index < words.length - 1 && /ment$/u.test(word);
}

/** Whether `bien` or `mal` is the noun: `bien commun`, `mal chronique`, but not `bien portant`, `mal logé`. */
function isGoodOrEvil(word: string, next: string): boolean {
  if (word === 'bien') return !/^(?:aimant|aimé|entendant|entendu|fondé|né|pensant|portant|vivant)e?s?$/u.test(next);
  return word === 'mal' && !/(?:é|(?<!q)u|i|is|it|ant)e?s?$/u.test(next);
}

/** Nouns that stand behind another without agreeing: `ingénieure logiciel`, `directrices marketing`. */
const apposed = new Set(
  `achat achats bâtiment bureau business client clients cloud conseil data design devops export fret front import logiciel
  matériel média médias métier métiers process produit produits projet projets presse qualité recrutement réseau réseaux
  santé sécurité son support système terrain transport travaux type web`.split(/\s+/u),
);

/** Whether a word behind a noun is a noun in apposition, which has no gender from it. */
export function isApposed(word: string): boolean {
  const lower = word.toLowerCase();
  return apposed.has(lower) || /ing$/u.test(lower);
}

const vowelForms = new Map([
  ['beau', 'bel'],
  ['nouveau', 'nouvel'],
  ['vieux', 'vieil'],
  ['fou', 'fol'],
  ['mou', 'mol'],
]);

/** The words in the singular with the forms that adjectives have before a vowel: `nouvel outil` of `nouveaux outils`. */
export function beforeVowel(words: readonly string[]): readonly string[] {
  return words.map((word, i) => {
    const form = vowelForms.get(word.toLowerCase());
    return form !== undefined && initialOf(words[i + 1] ?? '') === 'vowel' ? form : word;
  });
}
