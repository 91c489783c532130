import { anyElement, anyOf, type ElementRule, many, one, optional, sequence, textOnly } from './table.ts';
import { anyText, matchType, metaSide, nmtoken, percentage, userDefined, yesNo } from './value-types.ts';

/**
 * The elements of the modules that Passerelle writes: glossary, translation candidates, metadata.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#candidates
 */
export const moduleStructure: Readonly<Record<string, ElementRule>> = {
  'gls:glossary': { required: {}, optional: {}, foreign: 'none', content: sequence(many('gls:glossEntry')) },
  'gls:glossEntry': {
    required: {},
    optional: { id: nmtoken, ref: anyText },
    foreign: 'any',
    content: sequence(one('gls:term'), anyOf('gls:translation'), optional('gls:definition'), anyElement),
  },
  'gls:term': { required: {}, optional: { source: anyText }, foreign: 'any', content: textOnly },
  'gls:translation': {
    required: {},
    optional: { id: nmtoken, ref: anyText, source: anyText },
    foreign: 'any',
    content: textOnly,
  },
  'gls:definition': { required: {}, optional: { source: anyText }, foreign: 'any', content: textOnly },
  'mtc:matches': { required: {}, optional: {}, foreign: 'none', content: sequence(many('mtc:match')) },
  'mtc:match': {
    required: { ref: anyText },
    optional: {
      id: nmtoken,
      matchQuality: percentage,
      matchSuitability: percentage,
      origin: anyText,
      reference: yesNo,
      similarity: percentage,
      subType: userDefined,
      type: matchType,
    },
    foreign: 'any',
    content: sequence(
      optional('mda:metadata'),
      optional('xlf:originalData'),
      one('xlf:source'),
      one('xlf:target'),
      anyElement,
    ),
  },
  'mda:metadata': {
    required: {},
    optional: { id: nmtoken },
    foreign: 'none',
    content: sequence(many('mda:metaGroup')),
  },
  'mda:metaGroup': {
    required: {},
    optional: { id: nmtoken, category: anyText, appliesTo: metaSide },
    foreign: 'none',
    content: sequence(many('mda:metaGroup', 'mda:meta')),
  },
  'mda:meta': { required: { type: anyText }, optional: {}, foreign: 'none', content: textOnly },
};
