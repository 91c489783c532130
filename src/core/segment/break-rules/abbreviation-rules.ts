import type { SegmentationFacts } from '../facts.ts';
import type { BreakRule } from './break-rules.ts';
import {
  abbreviation,
  anyOf,
  asListed,
  capitalised,
  closing,
  literal,
  opening,
  space,
  wordStart,
} from './expressions.ts';
import { labelRules, missingSpaceRules } from './mark-rules.ts';
import { breaks, joins } from './rule.ts';

/** The rules about the word before a full stop, in the order in which they are asked. */
export function abbreviationRules(facts: SegmentationFacts): readonly BreakRule[] {
  const { abbreviations } = facts;
  const reference = listed(abbreviations.beforeNumber, abbreviation);
  const opener = `${opening}${capitalised(facts.openers)}`;
  const particles = anyOf([...facts.particles].map((word) => particle(word)));
  const name = facts.particles.size === 0 ? undefined : `${opening}${particles}\\p{Lu}`;
  const words: Words = { facts, reference, opener, name };
  return [
    joins(
      'An abbreviation that touches what follows is part of it: p.12, M.Dupont.',
      `${anyAbbreviation(facts)}\\.`,
      '\\p{L}',
    ),
    ...missingSpaceRules(),
    ...labelRules(facts, reference),
    ...numberRules(words),
    ...mayEndRules(words),
    ...titleRules(words),
    ...innerRules(words),
    ...initialRules(words),
    ...cutWordRules(words),
  ];
}

/** What several rules need. */
interface Words {
  readonly facts: SegmentationFacts;
  readonly reference: string;
  /** A word follows that opens a sentence. */
  readonly opener: string;
  /** Such a word follows, but only as the beginning of a name. */
  readonly name: string | undefined;
}

function listed(keys: Iterable<string>, write: (key: string) => string): string {
  return `${wordStart}${anyOf([...keys].map(write))}`;
}

function particle(word: string): string {
  const written = word.charAt(0).toUpperCase() + word.slice(1);
  return word.endsWith("'") ? literal(written) : `${written}${space}`;
}

function isLetter(key: string): boolean {
  return [...key].length === 1;
}

/** Any abbreviation of the facts, before its full stop. */
export function anyAbbreviation({ abbreviations }: SegmentationFacts): string {
  const { beforeName, beforeNumber, inner, mayEnd } = abbreviations;
  return listed(new Set([...beforeName, ...beforeNumber, ...inner, ...mayEnd]), abbreviation);
}

function numberRules({ facts, reference }: Words): readonly BreakRule[] {
  const numeral = "(?:[IVXLC]+|[A-Z])(?:[^\\p{L}\\p{M}'’]|$)";
  const unit = anyOf([...facts.units].map(literal));
  return [
    breaks('A unit after a figure is no abbreviation.', `\\p{Nd}${space}?${unit}\\.`, `${opening}[\\p{Lu}\\p{Nd}]`),
    joins(
      'A reference stays with its number, letter or bracket.',
      `${reference}\\.`,
      `${space}+\\(|${opening}(?:\\p{Nd}|${numeral})`,
    ),
  ];
}

function mayEndRules({ facts }: Words): readonly BreakRule[] {
  const before = `${listed(facts.abbreviations.mayEnd, abbreviation)}\\.${closing}`;
  return [
    breaks(
      'An abbreviation that may end a sentence ends it before a capital or a number.',
      before,
      `${opening}[\\p{Lu}\\p{Nd}]`,
    ),
  ];
}

function titleRules({ facts, opener, name }: Words): readonly BreakRule[] {
  const keys = [...facts.abbreviations.beforeName];
  const words = keys.filter((key) => !isLetter(key));
  const letters = keys.filter(isLetter).map((key) => key.toUpperCase());
  const any = anyOf([...words.map(abbreviation), ...letters]);
  const ordinary = `${listed(words, asListed)}\\.`;
  return [
    ...(name === undefined ? [] : [joins('A title stands before a name with a particle.', ordinary, name)]),
    breaks('A title in lower case is a word that ends a sentence before a word that opens one.', ordinary, opener),
    joins('A title, or several that touch, stands before a name.', `${wordStart}(?:${any}\\.)+`, space),
  ];
}

function innerRules({ facts }: Words): readonly BreakRule[] {
  const write = (key: string) => (isLetter(key) ? key : abbreviation(key));
  return [
    joins(
      'Some abbreviations always have something after them.',
      `${listed(facts.abbreviations.inner, write)}\\.`,
      space,
    ),
  ];
}

function initialRules({ facts, opener, name }: Words): readonly BreakRule[] {
  const acronym = '(?:^|[^\\p{L}\\p{M}.])(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}\\.';
  const initial = '(?:^|[^\\p{L}\\p{M}])\\p{Lu}\\p{M}?\\.';
  const nouns = anyOf([...facts.beforeLetter].map(abbreviation));
  const capital = `${opening}\\p{Lu}`;
  const names =
    name === undefined
      ? []
      : [
          joins(
            'Initials stand before a name with a particle.',
            '(?:^|[^\\p{L}\\p{M}.])(?:\\p{Lu}\\.)?\\p{Lu}\\.',
            name,
          ),
        ];
  return [
    breaks('A letter after a degree sign is a unit.', '°\\p{Lu}\\.', capital),
    breaks('A letter may name what the noun before it stands for.', `${wordStart}${nouns}${space}\\p{Lu}\\.`, capital),
    ...names,
    breaks('Letters with full stops end a sentence before a word that opens one.', acronym, opener),
    breaks('A letter ends a sentence before a word that opens one.', initial, opener),
    joins('Letters with full stops are an acronym or initials.', acronym, capital),
    joins('A single capital is an initial.', initial, capital),
  ];
}

function cutWordRules({ opener }: Words): readonly BreakRule[] {
  const consonants = 'bcdfghjklmnpqrstvwxzçñ';
  const cut = `[${consonants.toUpperCase()}${consonants}][${consonants}]{1,4}\\.`;
  return [
    breaks('A short word without a vowel is a unit after a figure.', `\\p{Nd}${space}?${cut}`, `${opening}\\p{Lu}`),
    breaks('Such a word ends a sentence before a word that opens one.', `${wordStart}${cut}`, opener),
    joins('A short word without a vowel is an abbreviation.', `${wordStart}${cut}`, `${opening}\\p{Lu}`),
  ];
}
