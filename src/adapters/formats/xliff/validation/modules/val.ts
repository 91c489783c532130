import { many, sequence } from '../table.ts';
import { anyText, normalization, positiveInteger, yesNo } from '../value-types.ts';
import { allVersions, type ModuleTable } from './module.ts';

/**
 * Validation: what a target must have or must not have.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#validation_module
 */
export const validation: ModuleTable = {
  prefix: 'val',
  uri: 'urn:oasis:names:tc:xliff:validation:2.0',
  versions: allVersions,
  places: { validation: { in: ['file', 'group', 'unit'], max: 1 } },
  attributes: {},
  elements: {
    'val:validation': { required: {}, optional: {}, foreign: 'any', content: sequence(many('val:rule')) },
    'val:rule': {
      required: {},
      optional: {
        isPresent: anyText,
        occurs: positiveInteger,
        isNotPresent: anyText,
        startsWith: anyText,
        endsWith: anyText,
        existsInSource: yesNo,
        caseSensitive: yesNo,
        normalization,
        disabled: yesNo,
      },
      foreign: 'any',
      content: sequence(),
    },
  },
};
