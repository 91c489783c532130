import { validateXliff } from '../../../../../src/adapters/formats/xliff/index.ts';
import { moduleDocument } from '../module-rules.ts';

/** What breaks a rule, or the attributes and content of an element that does. */
export type Snippet = string;

export const a = '<segment id="s1"><source>A</source></segment>';

/** A document with one file; all prefixes of modules and `my` are declared. */
export function file(inner: Snippet, attributes = '', version = '2.1'): string {
  return moduleDocument(`<file id="f1"${attributes}>${inner}</file>`, ' its:version="2.0"', version);
}

export function unit(inner: Snippet, attributes = '', version = '2.1'): string {
  return file(`<unit id="u1"${attributes}>${inner}</unit>`, '', version);
}

export function source(content: Snippet): string {
  return unit(`<segment id="s1"><source>${content}</source></segment>`);
}

export function both(content: Snippet, translation: Snippet, attributes = ''): string {
  return unit(`<segment id="s1"${attributes}><source>${content}</source><target>${translation}</target></segment>`);
}

export function group(inner: Snippet, attributes = '', version = '2.1'): string {
  return file(`<group id="g1"${attributes}>${inner}</group>`, '', version);
}

/** A unit with a match of this source and target. */
export function matched(content: Snippet, translation: Snippet, attributes = 'ref="#s1"', before = ''): string {
  return unit(
    `<mtc:matches><mtc:match ${attributes}>${before}<source>${content}</source><target>${translation}</target></mtc:match></mtc:matches>${a}`,
  );
}

/** A unit with these ids of notes and data, and a segment with the content. */
export function withNotesAndData(content: Snippet): string {
  return unit(
    `<notes><note id="n1">n</note></notes><originalData><data id="d1">d</data></originalData><segment id="s1"><source>${content}</source></segment>`,
  );
}

export function ruleIds(text: string): readonly string[] {
  return [...new Set(validateXliff(text, 'a.xlf').findings.map(({ ruleId }) => ruleId))].sort();
}
