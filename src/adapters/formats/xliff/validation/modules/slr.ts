import { sizeRestriction as uri } from '../../namespaces.ts';
import { anyElement, optional, sequence } from '../table.ts';
import { anyText, nmtoken, normalization } from '../value-types.ts';
import { allVersions, attributesOn, type ModuleTable } from './module.ts';

const structure = ['file', 'group', 'unit'];

/**
 * Size and length restriction: how much room a text has, in storage and in sight. What the values of the attributes
 * mean depends on the profiles, so their types are with the rules.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#size_restriction_module
 */
export const sizeRestriction: ModuleTable = {
  prefix: 'slr',
  uri,
  versions: allVersions,
  places: { profiles: { in: ['file'], max: 1 }, data: { in: structure, max: 1 } },
  attributes: {
    ...attributesOn([...structure, 'pc', 'sc', 'mrk', 'sm'], { storageRestriction: anyText, sizeRestriction: anyText }),
    ...attributesOn(['pc', 'sc', 'ec', 'ph'], { equivStorage: anyText }),
    ...attributesOn([...structure, 'pc', 'sc', 'ec', 'ph'], { sizeInfo: anyText, sizeInfoRef: nmtoken }),
  },
  elements: {
    'slr:profiles': {
      required: {},
      optional: { generalProfile: anyText, storageProfile: anyText },
      foreign: 'none',
      content: sequence(optional('slr:normalization'), anyElement),
    },
    'slr:normalization': {
      required: {},
      optional: { general: normalization, storage: normalization },
      foreign: 'none',
      content: sequence(),
    },
    'slr:data': { required: { profile: anyText }, optional: {}, foreign: 'any', content: sequence(anyElement) },
  },
};
