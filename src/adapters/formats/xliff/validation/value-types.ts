import { isLanguageTag, repeatsSubtag } from '../../xml/language-tag.ts';
import { isNmtoken } from '../../xml/names.ts';

/** What the value of an attribute must be. */
export interface ValueType {
  /** How to say it, after "must be". */
  readonly says: string;
  readonly accepts: (value: string) => boolean;
  readonly values?: readonly string[];
}

export function oneOf(...values: readonly string[]): ValueType {
  const says = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
  return { says, values, accepts: (value) => values.includes(value) };
}

export const anyText: ValueType = { says: 'any text', accepts: () => true };

export const nmtoken: ValueType = {
  says: 'an NMTOKEN (letters, digits, ".", "-", "_", ":" and no space)',
  accepts: isNmtoken,
};

export const nmtokens: ValueType = {
  says: 'one or more ids with spaces between them',
  accepts: (value) => value.trim() !== '' && value.trim().split(/\s+/u).every(isNmtoken),
};

export const yesNo: ValueType = oneOf('yes', 'no');

export const yesNoFirstNo: ValueType = oneOf('yes', 'firstNo', 'no');

export const direction: ValueType = oneOf('ltr', 'rtl', 'auto');

export const side: ValueType = oneOf('source', 'target');

export const space: ValueType = oneOf('default', 'preserve');

export const preserve: ValueType = { says: 'preserve', values: ['preserve'], accepts: (value) => value === 'preserve' };

export const state: ValueType = oneOf('initial', 'translated', 'reviewed', 'final');

export const codeType: ValueType = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other');

export const matchType: ValueType = oneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other');

export const metaSide: ValueType = oneOf('source', 'target', 'ignorable');

export const language: ValueType = {
  says: 'a BCP 47 language tag such as fr or en-GB',
  accepts: (value) => isLanguageTag(value) && !repeatsSubtag(value),
};

/** The schema: "[^\s:]+:[^\s:]+". */
export const userDefined: ValueType = {
  says: 'prefix:value, without spaces',
  accepts: (value) => /^[^\s:]+:[^\s:]+$/u.test(value),
};

/** "The prefix xlf is reserved", and XLIFF has no such type of a group or unit. */
export const containerType: ValueType = {
  says: 'prefix:value, without spaces and with a prefix other than xlf',
  accepts: (value) => userDefined.accepts(value) && !value.startsWith('xlf:'),
};

export const markerType: ValueType = {
  says: 'generic, comment, term or prefix:value',
  accepts: (value) => value === 'generic' || value === 'comment' || value === 'term' || userDefined.accepts(value),
};

export const positiveInteger: ValueType = {
  says: 'a whole number from 1',
  accepts: (value) => /^\+?0*[1-9][0-9]*$/u.test(value.trim()),
};

export const priority: ValueType = {
  says: 'a whole number from 1 to 10',
  accepts: (value) => /^\+?0*(?:[1-9]|10)$/u.test(value.trim()),
};

export const percentage: ValueType = {
  says: 'a decimal number from 0 to 100',
  accepts: (value) => /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/u.test(value.trim()) && isPercentage(Number(value)),
};

function isPercentage(number: number): boolean {
  return number >= 0 && number <= 100;
}

export const integer: ValueType = {
  says: 'a whole number',
  accepts: (value) => /^[-+]?[0-9]+$/u.test(value.trim()),
};

export const confidence: ValueType = {
  says: 'a number from 0 to 1',
  accepts: (value) =>
    /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/u.test(value.trim()) && isShare(Number(value)),
};

function isShare(number: number): boolean {
  return number >= 0 && number <= 1;
}

export const hexadecimal: ValueType = {
  says: 'an even number of hexadecimal digits',
  accepts: (value) => /^(?:[0-9A-Fa-f]{2})+$/u.test(value.trim()),
};

export const normalization: ValueType = oneOf('none', 'nfc', 'nfd');

export const includeExclude: ValueType = oneOf('include', 'exclude');

export const itsVersion: ValueType = { says: '2.0', values: ['2.0'], accepts: (value) => value === '2.0' };

/** RFC 4647, section 2.2: `*`, or subtags with any of them `*`; ITS 2.0 lists them with commas, and the list may be empty. */
export const languageRanges: ValueType = {
  says: 'language ranges such as fr or *-CA, with commas between them',
  accepts: (value) => value.trim() === '' || value.split(',').every((range) => languageRange.test(range.trim())),
};

const languageRange = /^(?:[A-Za-z]{1,8}|\*)(?:-(?:[A-Za-z0-9]{1,8}|\*))*$/u;

/** The types of localization quality issues of ITS 2.0. */
export const issueType: ValueType = oneOf(
  ...[
    'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register',
    'locale-specific-content locale-violation style characters misspelling typographical formatting',
    'inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance',
    'uncategorized other',
  ].flatMap((names) => names.split(' ')),
);

/** The names of HTML elements that the Format Style module lists. */
export const htmlElement: ValueType = oneOf(
  ...[
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em',
    'h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong',
    'sub sup table tbody td tfoot th thead title tr tt u ul',
  ].flatMap((names) => names.split(' ')),
);
