/** Words with é that the 1990 rules write with è; the start of each is enough, the rest follows. */
const graveStems: readonly (readonly [acute: string, grave: string])[] = [
  ['allégement', 'allègement'],
  ['événement', 'évènement'],
  ['réglement', 'règlement'],
  ['sécheresse', 'sècheresse'],
];

/** With a circumflex, another word than without. */
const circumflexMatters = /^(?:[ms]ûre?s?|jeûnes?|crûe?s?|dû|recrû|cro[iî]t)$/u;

/**
 * Other accepted spellings of a word in lower case: with or without ligature (œuvre, oeuvre), and by the 1990 rules
 * (entraînement, entrainement; événement, évènement). A guess that is no word does no harm.
 *
 * @see Les rectifications de l'orthographe, Journal officiel, 6 December 1990
 */
export function spellings(word: string): readonly string[] {
  const others = new Set<string>();
  others.add(word.replaceAll('œ', 'oe').replaceAll('æ', 'ae'));
  others.add(word.replaceAll('oe', 'œ'));
  others.add(word.replaceAll('ae', 'æ'));
  if (!circumflexMatters.test(word)) {
    others.add(word.replaceAll('î', 'i').replaceAll('û', 'u'));
    others.add(word.replace(/([ao])i/gu, '$1î'));
    others.add(word.replace(/ou(?=[tl])/gu, 'oû'));
  }
  for (const [acute, grave] of graveStems) {
    if (word.startsWith(acute)) others.add(grave + word.slice(acute.length));
    if (word.startsWith(grave)) others.add(acute + word.slice(grave.length));
  }
  others.delete(word);
  return [...others];
}
