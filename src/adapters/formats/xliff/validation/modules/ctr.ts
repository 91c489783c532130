import { many, sequence, textOnly } from '../table.ts';
import { anyText, nmtoken } from '../value-types.ts';
import type { ModuleTable } from './module.ts';

/**
 * Change tracking: earlier contents of the elements beside it. A module in 2.0; 2.1 keeps it as an extension with the
 * same constraints; 2.2 has it no more. The specification has one in each element, but the committee's own valid files
 * have several, so they are not counted.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#changeTracking_module
 */
export const changeTracking: ModuleTable = {
  prefix: 'ctr',
  uri: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  versions: ['2.0', '2.1'],
  places: { changeTrack: { in: ['file', 'group', 'unit'], max: Number.POSITIVE_INFINITY } },
  attributes: {},
  elements: {
    'ctr:changeTrack': { required: {}, optional: {}, foreign: 'none', content: sequence(many('ctr:revisions')) },
    'ctr:revisions': {
      required: { appliesTo: nmtoken },
      optional: { ref: nmtoken, currentVersion: nmtoken },
      foreign: 'any',
      content: sequence(many('ctr:revision')),
    },
    'ctr:revision': {
      required: {},
      optional: { author: anyText, datetime: anyText, version: nmtoken },
      foreign: 'any',
      content: sequence(many('ctr:item')),
    },
    'ctr:item': { required: { property: anyText }, optional: {}, foreign: 'any', content: textOnly },
  },
};
