import { anyElement, anyOf, type ElementRule, optional, type Step, sequence } from '../table.ts';
import { anyText, language, nmtoken, yesNo } from '../value-types.ts';
import { allVersions, type ModuleTable } from './module.ts';

const side: ElementRule = {
  required: {},
  optional: { href: anyText, 'xml:lang': language },
  foreign: 'any',
  content: sequence(anyElement),
};

function item(...before: readonly Step[]): ElementRule {
  return {
    required: {},
    optional: { mimeType: anyText, id: nmtoken, context: yesNo },
    foreign: 'any',
    content: sequence(...before, optional('res:source'), optional('res:target'), anyOf('res:reference')),
  };
}

/**
 * Resource data: files that belong to the document, to be adapted or only to be looked at.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#resourceData_module
 */
export const resourceData: ModuleTable = {
  prefix: 'res',
  uri: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  versions: allVersions,
  places: { resourceData: { in: ['file', 'unit'], max: 1 } },
  attributes: {},
  elements: {
    'res:resourceData': {
      required: {},
      optional: {},
      foreign: 'none',
      content: sequence(anyOf('res:resourceItemRef'), anyOf('res:resourceItem')),
    },
    'res:resourceItemRef': {
      required: { ref: nmtoken },
      optional: { id: nmtoken },
      foreign: 'any',
      content: sequence(),
    },
    'res:resourceItem': item(),
    'res:source': side,
    'res:target': side,
    'res:reference': {
      required: { href: anyText },
      optional: { 'xml:lang': language },
      foreign: 'any',
      content: sequence(),
    },
  },
  elementsOf22: { 'res:resourceItem': item(optional('xlf:notes')) },
};
