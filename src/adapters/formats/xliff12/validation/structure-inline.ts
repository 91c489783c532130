import { type ElementRule, mixed, sequence } from '../../xliff/validation/table.ts';
import { anyText } from '../../xliff/validation/value-types.ts';
import { datatype, deprecated, inlineContent, open, plain, type Types } from './structure-parts.ts';
import { association, name, position, wordOf, yesNo } from './value-types.ts';
import * as words from './words.ts';

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

/** Codes, marks, and the text inside a code. */
export const inlineElements: Readonly<Record<string, ElementRule>> = {
  'xlf:g': open({ id: anyText }, { ...code, ...spanType, clone: yesNo }),
  'xlf:x': empty({ ...placeholderType, clone: yesNo }),
  'xlf:bx': empty({ ...spanType, rid: name, clone: yesNo }),
  'xlf:ex': empty({ rid: name }),
  'xlf:ph': native({ ...placeholderType, assoc: association }),
  'xlf:bpt': native({ ...spanType, rid: name }),
  'xlf:ept': native({ rid: name }),
  'xlf:it': native({ ...spanType, rid: name }, { pos: position }),
  'xlf:sub': plain({}, { ...spanType, datatype, xid: anyText }, inlineContent),
  'xlf:mrk': open({ mtype: wordOf(words.markTypes) }, { ...deprecated, mid: name, comment: anyText }),
};
