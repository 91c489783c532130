import {
  anyElement,
  anyOf,
  type ElementRule,
  many,
  mixed,
  one,
  optional,
  type StructureTable,
  sequence,
  textOnly,
} from '../../xliff/validation/table.ts';
import { anyText, priority, space, type ValueType } from '../../xliff/validation/value-types.ts';
import { xliff12Namespace } from '../names.ts';
import {
  annotated,
  association,
  coordinates,
  dateTime,
  languageShape,
  mimeType,
  name,
  position,
  reformatOf,
  version,
  wordOf,
  wordsOf,
  xmlLanguage,
  yesNo,
} from './value-types.ts';
import * as words from './words.ts';

type Types = Readonly<Record<string, ValueType>>;

const datatype = wordOf(words.datatypes);
const restype = wordOf(words.restypes);
const state = wordOf(words.states);
const stateQualifier = wordOf(words.stateQualifiers);
const reformat = reformatOf(words.reformats);

const language: Types = { 'xml:lang': xmlLanguage };

/** A time stamp that nobody used; deprecated, so that a rule tells of it. */
const deprecated: Types = { ts: anyText };

const style: Types = { coord: coordinates, font: anyText, 'css-style': anyText, style: name, exstyle: name };

const resource: Types = {
  restype,
  resname: anyText,
  extradata: anyText,
  extype: anyText,
  'help-id': name,
  menu: anyText,
  'menu-option': anyText,
  'menu-name': anyText,
};

const size: Types = {
  'size-unit': wordOf(words.sizeUnits),
  maxwidth: name,
  minwidth: name,
  maxheight: name,
  minheight: name,
  maxbytes: name,
  minbytes: name,
  charclass: anyText,
};

const unit: Types = { ...resource, ...style, ...size, ...deprecated, translate: yesNo, reformat, datatype };

const inlines = ['g', 'bpt', 'ept', 'ph', 'it', 'mrk', 'x', 'bx', 'ex'].map((local) => `xlf:${local}`);

const code: Types = { xid: anyText, 'equiv-text': anyText, ...deprecated };
const spanType: Types = { ctype: wordOf(words.spanTypes) };
const placeholderType: Types = { ctype: wordOf(words.placeholderTypes) };

function native(optionalOnes: Types, required: Types = {}): ElementRule {
  const types = { ...code, crc: anyText, ...optionalOnes };
  return { required: { id: anyText, ...required }, optional: types, foreign: 'any', content: mixed('xlf:sub') };
}

function empty(optionalOnes: Types): ElementRule {
  return { required: { id: anyText }, optional: { ...code, ...optionalOnes }, foreign: 'any', content: sequence() };
}

const file = one('xlf:internal-file', 'xlf:external-file');
const fileHolder: ElementRule = { required: {}, optional: {}, foreign: 'none', content: sequence(file) };

/** Groups and units in any order. */
const children = anyOf('xlf:group', 'xlf:trans-unit', 'xlf:bin-unit');

function plain(required: Types, optionalOnes: Types, content = textOnly): ElementRule {
  return { required, optional: optionalOnes, foreign: 'none', content };
}

function open(required: Types, optionalOnes: Types, content = mixed(...inlines)): ElementRule {
  return { required, optional: optionalOnes, foreign: 'any', content };
}

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
  'xlf:header': plain(
    {},
    {},
    sequence(
      optional('xlf:skl'),
      optional('xlf:phase-group'),
      anyOf('xlf:glossary', 'xlf:reference', 'xlf:count-group', 'xlf:prop-group', 'xlf:note', 'xlf:tool'),
      anyElement,
    ),
  ),
  'xlf:skl': fileHolder,
  'xlf:glossary': fileHolder,
  'xlf:reference': fileHolder,
  'xlf:internal-file': plain({}, { form: anyText, crc: name }),
  'xlf:external-file': plain({ href: anyText }, { crc: name, uid: name }, sequence()),
  'xlf:note': plain({}, { ...language, priority, from: anyText, annotates: annotated }),
  'xlf:phase-group': plain({}, {}, sequence(many('xlf:phase'))),
  'xlf:phase': plain(
    { 'phase-name': anyText, 'process-name': anyText },
    {
      'company-name': anyText,
      tool: anyText,
      'tool-id': anyText,
      date: dateTime,
      'job-id': anyText,
      'contact-name': anyText,
      'contact-email': anyText,
      'contact-phone': anyText,
    },
    sequence(anyOf('xlf:note')),
  ),
  'xlf:tool': open(
    { 'tool-id': anyText, 'tool-name': anyText },
    { 'tool-version': anyText, 'tool-company': anyText },
    { kind: 'any' },
  ),
  'xlf:count-group': plain({ name: anyText }, {}, sequence(anyOf('xlf:count'))),
  'xlf:count': plain(
    {},
    {
      'count-type': wordOf(words.countTypes, words.restypes, words.datatypes, words.states, words.stateQualifiers),
      'phase-name': anyText,
      unit: wordOf(words.countUnits),
    },
  ),
  'xlf:context-group': plain(
    {},
    { name: anyText, crc: name, purpose: wordsOf(words.purposes) },
    sequence(many('xlf:context')),
  ),
  'xlf:context': plain({ 'context-type': wordOf(words.contextTypes) }, { 'match-mandatory': yesNo, crc: name }),
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
  'xlf:bin-source': open({}, deprecated, sequence(file)),
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
    sequence(file),
  ),
  'xlf:g': open({ id: anyText }, { ...code, ...spanType, clone: yesNo }),
  'xlf:x': empty({ ...placeholderType, clone: yesNo }),
  'xlf:bx': empty({ ...spanType, rid: name, clone: yesNo }),
  'xlf:ex': empty({ rid: name }),
  'xlf:ph': native({ ...placeholderType, assoc: association }),
  'xlf:bpt': native({ ...spanType, rid: name }),
  'xlf:ept': native({ rid: name }),
  'xlf:it': native({ ...spanType, rid: name }, { pos: position }),
  'xlf:sub': plain({}, { ...spanType, datatype, xid: anyText }, mixed(...inlines)),
  'xlf:mrk': open({ mtype: wordOf(words.markTypes) }, { ...deprecated, mid: name, comment: anyText }),
};

export const structure12: StructureTable = {
  elements,
  prefixes: new Map([[xliff12Namespace, 'xlf']]),
  isCore: (uri) => uri === xliff12Namespace,
};
