import { formatStyle, sizeRestriction, type XliffVersion } from '../namespaces.ts';
import { pluralGenderSelect } from './modules/pgs.ts';
import { anyElement, anyOf, type ElementRule, many, mixed, one, optional, sequence, textOnly } from './table.ts';
import {
  anyText,
  codeType,
  containerType,
  direction,
  hexadecimal,
  language,
  markerType,
  nmtoken,
  nmtokens,
  positiveInteger,
  preserve,
  priority,
  side,
  space,
  state,
  userDefined,
  type ValueType,
  yesNo,
  yesNoFirstNo,
} from './value-types.ts';

const inlines = ['xlf:cp', 'xlf:ph', 'xlf:pc', 'xlf:sc', 'xlf:ec', 'xlf:mrk', 'xlf:sm', 'xlf:em'];

/** "The following XLIFF Module attributes are explicitly allowed … No other attributes MUST be used." */
const codeModules = [formatStyle, sizeRestriction];

const handling = { canResegment: yesNo, translate: yesNo, srcDir: direction, trgDir: direction };

const hints = {
  canCopy: yesNo,
  canDelete: yesNo,
  canReorder: yesNoFirstNo,
  copyOf: nmtoken,
  subType: userDefined,
  type: codeType,
};

const code = { ...hints, dataRef: nmtoken, disp: anyText, equiv: anyText, subFlows: nmtokens };

const spanning = { ...code, canOverlap: yesNo, dir: direction, isolated: yesNo };

const marker: Readonly<Record<string, ValueType>> = {
  translate: yesNo,
  type: markerType,
  ref: anyText,
  value: anyText,
};

/**
 * The elements of the core, from section 4 of the specification: the attributes of each, which of them are required,
 * what attributes of other namespaces it admits, and what it contains.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#detailed
 */
const core: Readonly<Record<string, ElementRule>> = {
  'xlf:xliff': {
    required: { version: anyText, srcLang: language },
    optional: { trgLang: language },
    foreign: 'any',
    content: sequence(many('xlf:file')),
  },
  'xlf:file': {
    required: { id: nmtoken },
    optional: { ...handling, original: anyText },
    foreign: 'any',
    content: sequence(optional('xlf:skeleton'), anyElement, optional('xlf:notes'), many('xlf:unit', 'xlf:group')),
  },
  'xlf:skeleton': { required: {}, optional: { href: anyText }, foreign: 'none', content: mixed('*') },
  'xlf:group': {
    required: { id: nmtoken },
    optional: { ...handling, name: anyText, type: containerType },
    foreign: 'any',
    content: sequence(anyElement, optional('xlf:notes'), anyOf('xlf:unit', 'xlf:group')),
  },
  'xlf:unit': {
    required: { id: nmtoken },
    optional: { ...handling, name: anyText, type: containerType },
    foreign: 'any',
    content: sequence(
      anyElement,
      optional('xlf:notes'),
      optional('xlf:originalData'),
      many('xlf:segment', 'xlf:ignorable'),
    ),
  },
  'xlf:notes': { required: {}, optional: {}, foreign: 'none', content: sequence(many('xlf:note')) },
  'xlf:note': {
    required: {},
    optional: { id: nmtoken, appliesTo: side, category: anyText, priority },
    foreign: 'any',
    content: textOnly,
  },
  'xlf:originalData': { required: {}, optional: {}, foreign: 'none', content: sequence(many('xlf:data')) },
  'xlf:data': {
    required: { id: nmtoken },
    optional: { dir: direction, 'xml:space': preserve },
    foreign: 'none',
    content: mixed('xlf:cp'),
  },
  'xlf:segment': {
    required: {},
    optional: { id: nmtoken, canResegment: yesNo, state, subState: anyText },
    foreign: 'none',
    content: sequence(one('xlf:source'), optional('xlf:target')),
  },
  'xlf:ignorable': {
    required: {},
    optional: { id: nmtoken },
    foreign: 'none',
    content: sequence(one('xlf:source'), optional('xlf:target')),
  },
  'xlf:source': {
    required: {},
    optional: { 'xml:lang': language, 'xml:space': space },
    foreign: 'none',
    content: mixed(...inlines),
  },
  'xlf:target': {
    required: {},
    optional: { 'xml:lang': language, 'xml:space': space, order: positiveInteger },
    foreign: 'none',
    content: mixed(...inlines),
  },
  'xlf:cp': { required: { hex: hexadecimal }, optional: {}, foreign: 'none', content: sequence() },
  'xlf:ph': { required: { id: nmtoken }, optional: code, foreign: codeModules, content: sequence() },
  'xlf:pc': {
    required: { id: nmtoken },
    optional: {
      ...hints,
      canOverlap: yesNo,
      dir: direction,
      dispStart: anyText,
      dispEnd: anyText,
      equivStart: anyText,
      equivEnd: anyText,
      dataRefStart: nmtoken,
      dataRefEnd: nmtoken,
      subFlowsStart: nmtokens,
      subFlowsEnd: nmtokens,
    },
    foreign: codeModules,
    content: mixed(...inlines),
  },
  'xlf:sc': { required: { id: nmtoken }, optional: spanning, foreign: codeModules, content: sequence() },
  'xlf:ec': {
    required: {},
    optional: { ...spanning, id: nmtoken, startRef: nmtoken },
    foreign: codeModules,
    content: sequence(),
  },
  'xlf:mrk': { required: { id: nmtoken }, optional: marker, foreign: 'not-xml', content: mixed(...inlines) },
  'xlf:sm': { required: { id: nmtoken }, optional: marker, foreign: 'not-xml', content: sequence() },
  'xlf:em': { required: { startRef: nmtoken }, optional: {}, foreign: 'none', content: sequence() },
};

/** What 2.2 added: notes and metadata for the whole document, a note that refers, and segments that are variants. */
const coreOf22: Readonly<Record<string, ElementRule>> = {
  ...core,
  'xlf:xliff': {
    required: { version: anyText, srcLang: language },
    optional: { trgLang: language },
    foreign: 'any',
    content: sequence(optional('xlf:notes'), optional('mda:metadata'), many('xlf:file')),
  },
  'xlf:note': {
    required: {},
    optional: { id: nmtoken, appliesTo: side, category: anyText, priority, ref: anyText },
    foreign: 'any',
    content: textOnly,
  },
  'xlf:segment': {
    required: {},
    optional: { id: nmtoken, canResegment: yesNo, state, subState: anyText },
    foreign: [pluralGenderSelect.uri],
    content: sequence(one('xlf:source'), optional('xlf:target')),
  },
};

export function coreStructure(version: XliffVersion): Readonly<Record<string, ElementRule>> {
  return version === '2.2' ? coreOf22 : core;
}
