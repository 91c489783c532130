import type { CheckFacts } from '../../core/checks/facts.ts';
import { numbers } from './numbers.ts';
import { repetition } from './repetition.ts';

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
  spaceBefore: [';', ':', '!', '?', '»'],
  numbers,
  functionWords: new Set(
    (
      'à au aux avec ce ces cet cette chez comme dans de des dont du elle elles en entre est et eu être ils il je la le les leur ' +
      'leurs lui mais même ne nos notre nous ont où par pas pendant plus pour qu que qui sa sans se ses si son sont ' +
      'sous sur très un une vos votre vous était étaient été l d c j n s ainsi aussi afin ainsi lors selon depuis donc car'
    ).split(' '),
  ),
  conjunctions: new Set(['et', 'ou', 'ni']),
  repetition,
};
