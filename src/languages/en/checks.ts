import type { CheckFacts } from '../../core/checks/facts.ts';
import { acronyms } from './acronyms.ts';
import { capitalisedWords } from './capitalised-words.ts';
import { commonWords } from './common-words.ts';
import { numbers } from './numbers.ts';
import { placeNames } from './place-names.ts';

/**
 * What the checks know about English. Double quotation marks stand first, as in newspapers and American books; New
 * Hart's Rules has single ones outside, and both are accepted.
 *
 * @see New Oxford Style Manual, « Punctuation »; Quirk et al., A Comprehensive Grammar of the English Language, 11.4–11.15
 */
export const checks: CheckFacts = {
  quotes: [
    ['“', '”'],
    ['‘', '’'],
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
  identity: {
    places: placeNames,
    acronyms,
    common: commonWords,
    capitalised: capitalisedWords,
  },
  questions: {
    lasts: new Set(),
    firsts: new Set(['how about', 'what about', 'what if', 'why not', 'how come']),
    words: new Set(['how', 'what', 'when', 'where', 'which', 'who', 'whom', 'whose', 'why']),
    verbs: new Set(
      'am is are was were do does did have has can could will would shall should may might must isn aren don doesn didn won'.split(
        ' ',
      ),
    ),
    subjects: new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 't']),
  },
  clipped: new Set(['em', 'til', 'tis', 'twas', 'cause', 'bout', 'n', 'round', 'cos']),
};
