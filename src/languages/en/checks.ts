import type { CheckFacts } from '../../core/checks/facts.ts';
import { acronyms } from './acronyms.ts';
import { calquesOfFrench } from './calques.ts';
import { capitalisedWords } from './capitalised-words.ts';
import { commonWords } from './common-words.ts';
import { falseFriendsOfFrench } from './false-friends.ts';
import { numbers } from './numbers.ts';
import { placeNames } from './place-names.ts';
import { repetition } from './repetition.ts';
import { variantOf } from './variety.ts';
import { firstParts, lastParts, laterWords, stemsOf } from './word-parts.ts';

/**
 * What the checks know about English. Double quotation marks stand first, as in newspapers and American books; New
 * Hart's Rules has single ones outside, and both are accepted.
 *
 * @see New Oxford Style Manual, « Punctuation »; Quirk et al., A Comprehensive Grammar of the English Language, 11.4–11.15; New Oxford Dictionary for
 * Writers and Editors, for the accented words
 *
 * The lengths were fitted on 925 news segments of NTREX-128, French and English (Federmann, Kocmi and Xin, 2022): the
 * mean by maximum likelihood, the variance so that the most halved targets lie 2.7 deviations below the mean where 2
 * whole ones do.
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
  nameWords: new Set('a and at by for from in of on or the to with'.split(' ')),
  lookalikes: new Set(
    'a an as car comment entre fait me on or par pas pendant plus pour s sans si son sous tout vous'.split(' '),
  ),
  canSpell: (word) => /^[a-z]+$/u.test(word) || accented.has(word),
  hasStrictSpelling: false,
  looksOwn: (word) => /(?:[^aeiou]ly|ness|ing|ings|ship|ful|less|hood|ght|ghts)$/u.test(word),
  unfinished: new Set(
    'the a an and or of than its their my your whose which while into because although if'.split(' '),
  ),
  lengths: { fr: { mean: -0.17, fixed: 0.012, perCharacter: 2.8 } },
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
  repetition,
  variantOf,
  interference: { fr: { falseFriends: falseFriendsOfFrench, calques: calquesOfFrench } },
  spelling: { firstParts, lastParts, laterWords, stemsOf },
};

/** Words that English writes with the accents of the language that lent them. */
const accented = new Set(
  (
    'à appliqué attaché blasé café cafés chargé château châteaux cliché clichéd clichés communiqué communiqués consommé crème ' +
    'crèche crèches crêpe crêpes débâcle déclassé décor découpage déjà démarche dénouement détente divorcé divorcée éclair ' +
    'éclairs élan élite émigré émigrés entrée entrées état être exposé façade façades fête fêtes fiancé fiancée flambé frappé ' +
    'glacé gruyère habitué ingénue jalapeño jalapeños lamé lycée mâché macramé mañana mélange mêlée ménage métier naïve ' +
    'naïvely naïvety née outré passé pâté pâtés piñata plié précis première protégé protégée protégés purée résumé résumés ' +
    'retroussé risqué roué rosé sauté sautéed séance séances señor señora soirée soirées soufflé tête touché über vicuña vis voilà'
  ).split(' '),
);
