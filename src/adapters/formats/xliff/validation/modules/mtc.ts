import { modules } from '../../namespaces.ts';
import { anyElement, many, one, optional, sequence } from '../table.ts';
import { anyText, matchType, nmtoken, percentage, userDefined, yesNo } from '../value-types.ts';
import { allVersions, type ModuleTable } from './module.ts';

/**
 * Translation candidates: what memories and engines propose for a unit.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#candidates
 */
export const candidates: ModuleTable = {
  prefix: 'mtc',
  uri: modules.mtc,
  versions: allVersions,
  places: { matches: { in: ['unit'], max: 1 } },
  attributes: {},
  elements: {
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
  },
};
