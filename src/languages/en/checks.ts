import type { CheckFacts } from '../../core/checks/facts.ts';
import { calquesOfFrench } from './calques.ts';
import { falseFriendsOfFrench } from './false-friends.ts';
import { numbers } from './numbers.ts';
import { repetition } from './repetition.ts';
import { variantOf } from './variety.ts';
import { firstParts, lastParts, laterWords, stemsOf } from './word-parts.ts';

/**
 * What the checks know about English.
 *
 * @see New Oxford Style Manual, « Punctuation »
 */
export const checks: CheckFacts = {
  quotes: [
    ['‘', '’'],
    ['“', '”'],
  ],
  spaceBefore: [],
  numbers,
  functionWords: new Set(
    (
      'the of and to in that is was he for it with as his at be by from this have had not are but what were we when your can ' +
      'said there an each which she do how their if will up other about out many then them these so some her would him into ' +
      'has two more no way could my than been who its now did get i you they or a on our'
    ).split(' '),
  ),
  conjunctions: new Set(['and', 'or', 'nor']),
  repetition,
  variantOf,
  interference: { fr: { falseFriends: falseFriendsOfFrench, calques: calquesOfFrench } },
  spelling: { firstParts, lastParts, laterWords, stemsOf },
};
