import {
  anyElement,
  anyOf,
  type ElementRule,
  many,
  one,
  optional,
  type StructureTable,
  sequence,
} from '../../xliff/validation/table.ts';
import { anyText, space } from '../../xliff/validation/value-types.ts';
import { xliff12Namespace } from '../names.ts';
import { fileReference, headerElements } from './structure-header.ts';
import { inlineElements } from './structure-inline.ts';
import {
  datatype,
  deprecated,
  language,
  open,
  plain,
  reformat,
  resource,
  restype,
  state,
  stateQualifier,
  style,
  unit,
} from './structure-parts.ts';
import { dateTime, languageShape, mimeType, name, version, wordOf, yesNo } from './value-types.ts';
import * as words from './words.ts';

/** Groups and units in any order. */
const children = anyOf('xlf:group', 'xlf:trans-unit', 'xlf:bin-unit');

/**
 * The elements of XLIFF 1.2: the attributes of each, whether it admits those of other namespaces, and what it contains.
 * What the specification deprecates is in the table too, as its transitional variant has it; `deprecated.ts` tells of it.
 *
 * @see https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#Struct
 */
const elements: Readonly<Record<string, ElementRule>> = {
  'xlf:xliff': open({ version }, language, sequence(anyOf('xlf:file', '*'))),
  'xlf:file': open(
    { original: anyText, 'source-language': languageShape, datatype },
    {
      ...deprecated,
      tool: anyText,
      'tool-id': anyText,
      date: dateTime,
      'xml:space': space,
      category: anyText,
      'target-language': languageShape,
      'product-name': anyText,
      'product-version': anyText,
      'build-num': anyText,
    },
    sequence(optional('xlf:header'), one('xlf:body')),
  ),
  ...headerElements,
  'xlf:prop-group': plain({}, { name: anyText }, sequence(many('xlf:prop'))),
  'xlf:prop': plain({ 'prop-type': anyText }, language),
  'xlf:body': plain({}, {}, sequence(children)),
  'xlf:group': open(
    {},
    { ...unit, id: anyText, 'xml:space': space, 'merged-trans': yesNo },
    sequence(
      anyOf('xlf:context-group'),
      anyOf('xlf:count-group'),
      anyOf('xlf:prop-group'),
      anyOf('xlf:note'),
      anyElement,
      children,
    ),
  ),
  'xlf:trans-unit': open(
    { id: anyText },
    { ...unit, approved: yesNo, 'xml:space': space, 'phase-name': anyText, 'merged-trans': yesNo },
    sequence(
      one('xlf:source'),
      optional('xlf:seg-source'),
      optional('xlf:target'),
      anyOf('xlf:context-group', 'xlf:count-group', 'xlf:prop-group', 'xlf:note', 'xlf:alt-trans'),
      anyElement,
    ),
  ),
  'xlf:source': open({}, { ...language, ...deprecated }),
  'xlf:seg-source': open({}, { ...language, ...deprecated }),
  'xlf:target': open(
    {},
    {
      ...language,
      ...deprecated,
      ...style,
      state,
      'state-qualifier': stateQualifier,
      'phase-name': name,
      resname: anyText,
      'equiv-trans': yesNo,
    },
  ),
  'xlf:alt-trans': open(
    {},
    {
      ...language,
      ...deprecated,
      ...resource,
      ...style,
      'match-quality': anyText,
      tool: anyText,
      'tool-id': anyText,
      crc: name,
      origin: anyText,
      datatype,
      'xml:space': space,
      mid: name,
      'phase-name': name,
      alttranstype: wordOf(words.proposalTypes),
    },
    sequence(
      optional('xlf:source'),
      optional('xlf:seg-source'),
      many('xlf:target'),
      anyOf('xlf:context-group'),
      anyOf('xlf:prop-group'),
      anyOf('xlf:note'),
      anyElement,
    ),
  ),
  'xlf:bin-unit': open(
    { id: anyText, 'mime-type': mimeType },
    { ...deprecated, approved: yesNo, translate: yesNo, reformat, restype, resname: anyText, 'phase-name': anyText },
    sequence(
      one('xlf:bin-source'),
      optional('xlf:bin-target'),
      anyOf('xlf:context-group', 'xlf:count-group', 'xlf:prop-group', 'xlf:note', 'xlf:trans-unit'),
      anyElement,
    ),
  ),
  'xlf:bin-source': open({}, deprecated, sequence(fileReference)),
  'xlf:bin-target': open(
    {},
    {
      ...deprecated,
      'mime-type': mimeType,
      state,
      'state-qualifier': stateQualifier,
      'phase-name': name,
      restype,
      resname: anyText,
    },
    sequence(fileReference),
  ),
  ...inlineElements,
};

export const structure12: StructureTable = {
  elements,
  prefixes: new Map([[xliff12Namespace, 'xlf']]),
  isCore: (uri) => uri === xliff12Namespace,
};
