import { modules } from '../../namespaces.ts';
import { anyElement, anyOf, many, one, optional, sequence, textOnly } from '../table.ts';
import { anyText, nmtoken } from '../value-types.ts';
import { allVersions, type ModuleTable } from './module.ts';

/**
 * Glossary: terms of a unit with translations and definitions.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#glossary-module
 */
export const glossary: ModuleTable = {
  prefix: 'gls',
  uri: modules.gls,
  versions: allVersions,
  places: { glossary: { in: ['unit'], max: 1 } },
  attributes: {},
  elements: {
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
  },
};
