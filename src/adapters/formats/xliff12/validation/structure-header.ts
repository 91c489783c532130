import {
  anyElement,
  anyOf,
  type ElementRule,
  many,
  one,
  optional,
  type Step,
  sequence,
} from '../../xliff/validation/table.ts';
import { anyText, priority } from '../../xliff/validation/value-types.ts';
import { language, open, plain } from './structure-parts.ts';
import { annotated, dateTime, name, wordOf, wordsOf, yesNo } from './value-types.ts';
import * as words from './words.ts';

/** A file, inside or outside. */
export const fileReference: Step = one('xlf:internal-file', 'xlf:external-file');
const fileHolder: ElementRule = { required: {}, optional: {}, foreign: 'none', content: sequence(fileReference) };

/** The header of a file with all in it, some of which units have too. */
export const headerElements: Readonly<Record<string, ElementRule>> = {
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
};
