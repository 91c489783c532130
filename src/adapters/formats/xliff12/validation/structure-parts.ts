import { type ContentRule, type ElementRule, mixed, textOnly } from '../../xliff/validation/table.ts';
import { anyText, type ValueType } from '../../xliff/validation/value-types.ts';
import { coordinates, name, reformatOf, wordOf, xmlLanguage, yesNo } from './value-types.ts';
import * as words from './words.ts';

/** The types of attributes by name. */
export type Types = Readonly<Record<string, ValueType>>;

export const datatype: ValueType = wordOf(words.datatypes);
export const restype: ValueType = wordOf(words.restypes);
export const state: ValueType = wordOf(words.states);
export const stateQualifier: ValueType = wordOf(words.stateQualifiers);
export const reformat: ValueType = reformatOf(words.reformats);

export const language: Types = { 'xml:lang': xmlLanguage };

/** A time stamp that nobody used; deprecated, so that a rule tells of it. */
export const deprecated: Types = { ts: anyText };

export const style: Types = { coord: coordinates, font: anyText, 'css-style': anyText, style: name, exstyle: name };

export const resource: Types = {
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

export const unit: Types = { ...resource, ...style, ...size, ...deprecated, translate: yesNo, reformat, datatype };

const inlines = ['g', 'bpt', 'ept', 'ph', 'it', 'mrk', 'x', 'bx', 'ex'].map((local) => `xlf:${local}`);

/** Text with codes and marks in it. */
export const inlineContent: ContentRule = mixed(...inlines);

/** An element without attributes of other namespaces. */
export function plain(required: Types, optionalOnes: Types, content: ContentRule = textOnly): ElementRule {
  return { required, optional: optionalOnes, foreign: 'none', content };
}

/** An element that admits attributes of any other namespace. */
export function open(required: Types, optionalOnes: Types, content: ContentRule = inlineContent): ElementRule {
  return { required, optional: optionalOnes, foreign: 'any', content };
}
