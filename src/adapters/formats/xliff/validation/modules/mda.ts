import { modules } from '../../namespaces.ts';
import { many, sequence, textOnly } from '../table.ts';
import { anyText, metaSide, nmtoken } from '../value-types.ts';
import { allVersions, type ModuleTable } from './module.ts';

/**
 * Metadata: groups of named values. 2.2 has them at the root too, where the table of the core puts them.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#metadata_module
 */
export const metadata: ModuleTable = {
  prefix: 'mda',
  uri: modules.mda,
  versions: allVersions,
  places: { metadata: { in: ['xliff', 'file', 'group', 'unit'], max: 1 } },
  attributes: {},
  elements: {
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
  },
};
