import type { CheckFacts } from '../../core/checks/facts.ts';
import { acronyms } from './acronyms.ts';
import { capitalisedWords } from './capitalised-words.ts';
import { commonWords } from './common-words.ts';
import { numbers } from './numbers.ts';
import { placeNames } from './place-names.ts';
import { repetition } from './repetition.ts';
import { respelling } from './respelling.ts';

/**
 * What the checks know about French.
 *
 * @see Lexique des règles typographiques en usage à l'Imprimerie nationale, « Guillemets », « Ponctuation »
 */
export const checks: CheckFacts = {
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
  spaceBefore: [';', ':', '!', '?', '»', '%'],
  numbers,
  functionWords: new Set(
    (
      'à au aux avec ce ces cet cette chez comme dans de des dont du elle elles en entre est et eu être ils il je la le les leur ' +
      'leurs lui mais même ne nos notre nous ont où par pas pendant plus pour qu que qui sa sans se ses si son sont ' +
      'sous sur très un une vos votre vous était étaient été l d c j n s ainsi aussi afin ainsi lors selon depuis donc car ' +
      'après avant avait avaient avoir alors autre autres celui celle ceux celles cela contre déjà doit encore fait jamais lorsque ' +
      'peut peuvent quand sera serait seront toujours tous tout toute toutes vers deux trois'
    ).split(' '),
  ),
  nameWords: new Set('à au aux d de des du en et l la le les lès saint sous sur un une'.split(' ')),
  lookalikes: new Set('a an as in me no on or son to tu'.split(' ')),
  canSpell: (word) => /^[a-zàâæçéèêëîïôœùûüÿ]+$/u.test(word),
  hasStrictSpelling: false,
  looksOwn: (word) =>
    /[àâæçèéêëîïôœùûüÿ]|(?:aux|eux|euses?|eurs?|ennes?|iques?|ières?|oires?|ettes?|elles?|aires?|istes?|ables?|[bdt]res?|[ae]nces?|ments?|tions?|issent|aient|ait)$/u.test(
      word,
    ),
  unfinished: new Set(
    'le la les un une des du au aux ce cet cette ces mon ton son ma ta sa mes tes ses leur leurs et ou mais de dans pour que qui dont'.split(
      ' ',
    ),
  ),
  lengths: {},
  conjunctions: new Set(['et', 'ou', 'ni']),
  identity: {
    places: placeNames,
    acronyms,
    common: commonWords,
    capitalised: capitalisedWords,
    respelling,
  },
  repetition,
};
