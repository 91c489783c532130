import { type CharacterSet, not, property } from './character-set.ts';
import { any, javaClasses, posixClasses } from './shorthands.ts';

/** General categories by their long names, as Unicode spells them. */
const categories = `Cased_Letter Close_Punctuation Connector_Punctuation Control Currency_Symbol Dash_Punctuation
Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation Letter Letter_Number Line_Separator
Lowercase_Letter Mark Math_Symbol Modifier_Letter Modifier_Symbol Nonspacing_Mark Number Open_Punctuation Other
Other_Letter Other_Number Other_Punctuation Other_Symbol Paragraph_Separator Private_Use Punctuation Separator
Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter`;

const shortCategories =
  'C Cc Cf Cn Co Cs L LC Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs';

/** The properties that a character has or has not, as far as JavaScript knows them. */
const binary = `ASCII ASCII_Hex_Digit Alphabetic Any Assigned Bidi_Control Bidi_Mirrored Case_Ignorable Cased
Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded
Changes_When_Titlecased Changes_When_Uppercased Dash Default_Ignorable_Code_Point Deprecated Diacritic Emoji
Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extended_Pictographic Extender Grapheme_Base
Grapheme_Extend Hex_Digit IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideographic Join_Control
Logical_Order_Exception Lowercase Math Noncharacter_Code_Point Pattern_Syntax Pattern_White_Space Quotation_Mark Radical
Regional_Indicator Sentence_Terminal Soft_Dotted Terminal_Punctuation Unified_Ideograph Uppercase Variation_Selector
White_Space XID_Continue XID_Start`;

const spellings: ReadonlyMap<string, string> = new Map(
  `${categories} ${shortCategories} ${binary}`.split(/\s+/).map((name) => [loosely(name), name]),
);

/**
 * The set of the code points that have a property, by what stands between the braces of `\p{…}`: a general category, a
 * script, a property that a character has or has not, a class of POSIX, or one of Java's spellings of these (`IsLu`,
 * `javaUpperCase`); case, spaces, hyphens and low lines do not count. Undefined if there is none of the name.
 *
 * @example propertySet('Lu'), propertySet('script=greek'), propertySet('^Alphabetic')
 */
export function propertySet(name: string): CharacterSet | undefined {
  if (name.startsWith('^')) {
    const set = propertySet(name.slice(1));
    return set && not(set);
  }
  const [key = '', value] = name.split(/[=:]/, 2);
  if (value === undefined) return named(key) ?? namedWithPrefix(key);
  switch (loosely(key)) {
    case 'gc':
    case 'generalcategory':
      return category(value);
    case 'sc':
    case 'script':
      return script('Script', value);
    case 'scx':
    case 'scriptextensions':
      return script('Script_Extensions', value);
    default:
      return undefined;
  }
}

function namedWithPrefix(name: string): CharacterSet | undefined {
  const loose = loosely(name);
  if (loose.startsWith('java')) return javaClasses.get(loose.slice(4));
  return loose.startsWith('is') ? named(name.trim().slice(2)) : undefined;
}

function named(name: string): CharacterSet | undefined {
  const loose = loosely(name);
  if (loose === 'all') return any;
  if (loose === 'l&') return property('LC');
  const spelling = spellings.get(loose);
  return posixClasses.get(loose) ?? (spelling === undefined ? script('Script', name) : property(spelling));
}

function category(value: string): CharacterSet | undefined {
  const spelling = spellings.get(loosely(value));
  return spelling === undefined ? undefined : property(`General_Category=${spelling}`);
}

/** Unicode writes the names of scripts, and their codes of four letters, as words with a capital each. */
function script(key: string, value: string): CharacterSet | undefined {
  const words = value.trim().split(/[\s_-]+/);
  const spelling = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join('_');
  return property(`${key}=${spelling}`);
}

function loosely(name: string): string {
  return name.replace(/[\s_-]/g, '').toLowerCase();
}
