import type { Calque } from '../../core/checks/facts.ts';

/** Jeremy Gardner, Misused English words and expressions in EU publications, European Court of Auditors, 2016. */
const gardner = 'Gardner, Misused English words and expressions in EU publications (2016)';
/** Michael Swan, Practical English Usage, Oxford University Press, 4th edition, 2016. */
const swan = 'Swan, Practical English Usage (2016)';

const number = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some)';

/** English phrases that are built as their French models. */
export const calquesOfFrench: readonly Calque[] = [
  entry('dans le cadre de', 'cadre', 'in the frame of', 'in the framework of, under, as part of', gardner),
  entry('en fonction de', 'en fonction', 'in function of', 'depending on, according to', gardner),
  entry(
    'depuis',
    'depuis|(?:ça|cela) fait|il y a',
    `since ${number}(?: \\w+)? (?:years|months|weeks|days|hours)(?! (?:ago|of))`,
    'for',
    swan,
  ),
  entry('informations', 'informations?|renseignements?', 'informations', 'information', gardner),
  entry('équipements', 'équipements?', 'equipments', 'equipment', gardner),
  entry('conseils', 'conseils?|avis', 'advices', 'advice', swan),
  entry('preuves', 'preuves?', 'evidences', 'evidence', swan),
  entry('actualités', 'actualités?', 'actualit(?:y|ies)', 'news, topicality', gardner),
  entry('selon moi', 'selon moi|à mon avis', 'according to me', 'in my view', swan),
  entry('faire l’objet de', 'objet', 'ma(?:ke|kes|de|king) the object of', 'be subject to', gardner),
  entry('avoir l’habitude de', 'habitude', 'ha(?:ve|s|d|ving) the habit to', 'be used to, have the habit of', swan),
  entry('mettre en évidence', 'évidence', 'put(?:s|ting)? in evidence', 'highlight, bring out', gardner),
  entry('prendre en charge', 'en charge', '(?:take|takes|took|taken|taking) in charge', 'take care of, cover', gardner),
  entry('entrer en vigueur', 'vigueur', '(?:enter|enters|entered|entering|entry) in force', 'into force', gardner),
  entry('responsable de', 'responsabl', 'responsible of', 'responsible for', swan),
  entry('dépendre de', 'dépend|fonction', 'depend(?:s|ed|ing)? of', 'depend on', swan),
  entry('discuter de', 'discut|débatt|parl', 'discuss(?:es|ed|ing)? about', 'discuss', swan),
  entry(
    'participer à',
    'particip',
    'participat(?:e|es|ed|ing) to (?:the|a|an|this|these|our|their)',
    'participate in',
    swan,
  ),
  entry('permettre de', 'perm(?:e|i)', 'allow(?:s|ing) to(?! be\\b)', 'make it possible to', gardner),
];

function entry(lemma: string, forms: string, wrong: string, right: string, source: string): Calque {
  return {
    lemma,
    forms: new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})`, 'iu'),
    wrong: new RegExp(`(?<![\\p{L}\\p{M}])${wrong}(?![\\p{L}\\p{M}])`, 'giu'),
    right,
    source,
  };
}
