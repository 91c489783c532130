/** Starts of words with é that the 1990 rules write with è; what follows is the same. */
const graveStems: readonly (readonly [acute: string, grave: string])[] = [
  ['abrégement', 'abrègement'],
  ['allégement', 'allègement'],
  ['allégrement', 'allègrement'],
  ['assénement', 'assènement'],
  ['céleri', 'cèleri'],
  ['crémerie', 'crèmerie'],
  ['événement', 'évènement'],
  ['réglement', 'règlement'],
  ['sécheresse', 'sècheresse'],
  ['sécherie', 'sècherie'],
];

/** With a circumflex, another word than without. */
const circumflexMatters = /^(?:[ms]ûre?s?|jeûnes?|crûe?s?|dû|recrû|cro[iî]t|fûts?)$/u;

/** Where a circumflex of i may have been left out, outside ai and oi: île, abîme, dîner, gîte, épître, huître. */
const bareI = /^(?:ile|abim|dine|gite|épitr|huitr)/u;
/** Where one of u may, outside ou: brûler, bûche, flûte, piqûre. */
const bareU = /^(?:brul|buch|embuch|flut|affut|piqure)/u;

/** Words with two accepted spellings that no rule gives; one group a line. */
const groups: readonly (readonly string[])[] = [
  ['clé', 'clef'],
  ['clés', 'clefs'],
  ['chariot', 'charriot'],
  ['chariots', 'charriots'],
  ['combatif', 'combattif'],
  ['cuillère', 'cuiller'],
  ['cuillères', 'cuillers'],
  ['imbécillité', 'imbécilité'],
  ['nénuphar', 'nénufar'],
  ['oignon', 'ognon'],
  ['oignons', 'ognons'],
  ['shampooing', 'shampoing'],
  ['tsar', 'tzar'],
];

const wholeWords: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);

/**
 * Other accepted spellings of a word in lower case: with or without ligature (œuvre, oeuvre), and by the 1990 rules
 * (entraînement, entrainement; événement, évènement; renouvellement, renouvèlement). A guess that is no word does no
 * harm.
 *
 * @see Les rectifications de l'orthographe, Journal officiel, 6 December 1990
 */
export function spellings(word: string): readonly string[] {
  const others = new Set<string>(wholeWords.get(word));
  others.add(word.replaceAll('œ', 'oe').replaceAll('æ', 'ae'));
  others.add(word.replaceAll('oe', 'œ'));
  others.add(word.replaceAll('ae', 'æ'));
  if (!circumflexMatters.test(word)) {
    others.add(word.replaceAll('î', 'i').replaceAll('û', 'u'));
    others.add(word.replace(/ai(?=t|n[aeéiè]|ch)|oi(?=t)/gu, (pair) => `${pair[0]}î`));
    others.add(word.replace(/ou(?=[tl])/gu, (letters) => `${letters.slice(0, -1)}û`));
    others.add(word.replace(bareI, (start) => start.replace('i', 'î')));
    others.add(word.replace(bareU, (start) => start.replace('u', 'û')));
  }
  for (const [acute, grave] of graveStems) {
    if (word.startsWith(acute)) others.add(grave + word.slice(acute.length));
    if (word.startsWith(grave)) others.add(acute + word.slice(grave.length));
  }
  others.add(word.replace(/ellement(s?)$/u, 'èlement$1'));
  others.add(word.replace(/èlement(s?)$/u, 'ellement$1'));
  others.add(word.replace(/guï/u, 'güi'));
  others.add(word.replace(/güi/u, 'guï'));
  others.add(word.replace(/guë/u, 'güe'));
  others.add(word.replace(/güe/u, 'guë'));
  others.delete(word);
  return [...others];
}
