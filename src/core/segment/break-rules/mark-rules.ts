import type { SegmentationFacts } from '../facts.ts';
import type { BreakRule } from './break-rules.ts';
import { anyOf, blank, capitalised, closing, eitherCase, literal, mark, opening, space } from './expressions.ts';
import { breaks, joins } from './rule.ts';

const lineBreak = '(?:\\r\\n|[\\n\\r\\u2028\\u2029])';
const numbering = '(?:\\d{1,3}(?:\\.\\d{1,3})*|[IVX]{1,6}|[ivx]{1,5}|\\p{L})';

/** The rules about lines, runs of marks, and what goes on without doubt; they come before those about words. */
export function markRules(facts: SegmentationFacts): readonly BreakRule[] {
  return [...lineRules(facts), ...runRules(), ...nameRules(facts)];
}

function lineRules({ openers }: SegmentationFacts): readonly BreakRule[] {
  return [
    breaks('A blank line ends a paragraph.', '(?:\\n[\\t\\r\\p{Zs}]*\\n|\\r[\\t\\p{Zs}]*\\r|\\u2029)', ''),
    breaks(
      'An item of a list begins a line.',
      lineBreak,
      `${blank}*(?:[-•‣◦▪·*]${space}|(?:\\d{1,3}|\\p{L})[.)]${space}|\\d{1,3}(?:\\.\\d{1,3})+[.)]?${space}|[–—―]${space}*[^\\p{Ll}\\s\\p{Z}])`,
    ),
    breaks(
      'A title in capitals is its line.',
      `(?:^|[\\n\\r])[^\\p{Ll}\\n\\r]*\\p{Lu}{2}[^\\p{Ll}\\n\\r]*${lineBreak}`,
      '[^\\n\\r]',
    ),
    breaks(
      'A title without a mark at its end is its line, where the next line begins with a word that opens a sentence.',
      `[\\p{L}\\p{Nd}»”)]${blank}*${lineBreak}`,
      `${blank}*${capitalised(openers)}`,
    ),
  ];
}

function runRules(): readonly BreakRule[] {
  return [
    joins('Marks before the first word stay with it.', `(?:^|${lineBreak})[^\\p{L}\\p{Nd}\\n\\r]*`, space),
    joins('Signs after the last word stay with it.', `${mark}${closing}`, `${blank}+[^\\p{L}\\p{Nd}\\n\\r]*$`),
    joins('A mark alone in brackets comments on a word: (!), [...].', `[(\\[]${mark}+[)\\]]`, space),
    joins('Marks go on after a space: ? !', mark, `${blank}{1,2}${mark}+(?:${space}|[»”)\\]"]|$)`),
    joins(
      'A closing mark belongs to what it closes, also when detached.',
      mark,
      `${space}{1,2}[»”)\\]\\}›](?:[^\\p{L}\\p{Nd}]|$)`,
    ),
    joins(
      'A detached straight quotation mark closes where one before opens.',
      `(?:^|[\\s\\p{Z}(:])"[^"\\n\\r]*${mark}`,
      `${blank}{1,2}"(?:${space}|$)`,
    ),
    joins('No sentence begins with a comma or the like.', `${mark}${closing}`, `${space}*[,;:%/=\\&+)\\]\\}»]`),
  ];
}

function nameRules({ namesWithMark, openers }: SegmentationFacts): readonly BreakRule[] {
  if (namesWithMark.size === 0) return [];
  const names = anyOf([...namesWithMark].map((name) => eitherCase(name.charAt(0)) + literal(name.slice(1))));
  const before = `(?:^|[^\\p{L}\\p{M}])${names}`;
  return [
    breaks(
      'A name with a mark of its own ends a sentence before a word that opens one.',
      before,
      `${opening}${capitalised(openers)}`,
    ),
    joins('The mark of a name such as Yahoo! ends nothing.', before, space),
  ];
}

/** The number or letter before the text of an item, a heading or a caption. */
export function labelRules(
  { abbreviations, beforeLetter }: SegmentationFacts,
  reference: string,
): readonly BreakRule[] {
  const known = [...beforeLetter, ...abbreviations.beforeNumber];
  const nouns = anyOf(known.map((noun) => eitherCase(noun.charAt(0)) + literal(noun.slice(1))));
  const capitalNouns = anyOf(known.map((noun) => noun.charAt(0).toUpperCase() + literal(noun.slice(1))));
  const start = `(?:^|${lineBreak})${space}*[«“‘(\\["\\p{Pd}]*${space}*`;
  const next = `(?:\\p{L}{2}\\.|[!?…])[»”)\\]"]?${space}+`;
  const caption = 'A caption such as Figure 3. stays with its text.';
  return [
    joins(caption, `${start}${nouns}\\.?${space}${numbering}\\.`, space),
    joins(caption, `${next}${capitalNouns}\\.?${space}${numbering}\\.`, space),
    breaks(
      'The number of a reference labels nothing.',
      `${reference}\\.${space}(?:\\d[\\d.]*|[IVX]{1,6})\\.`,
      `${opening}\\p{Lu}`,
    ),
    joins('A number or letter that opens a line labels it.', `${start}${numbering}\\.`, space),
    joins('A number or letter after a sentence labels the next one.', `${next}${numbering}\\.`, space),
    joins('A number or letter after a colon labels an item.', `:${space}+(?:\\d{1,2}|\\p{L})\\.`, space),
  ];
}

/** Sentences that touch. */
export function missingSpaceRules(): readonly BreakRule[] {
  const next = `\\p{Lu}\\p{Ll}*(?:[\\s\\p{Z},;:!?…»”)]|\\.(?:[^\\p{L}\\p{Nd}]|$))`;
  const comment = 'A whole word, a mark and a word with a capital: the space between was forgotten.';
  return [
    breaks(comment, `(?:^|[\\s\\p{Z}«“("'’])\\p{Ll}{3,}\\.`, next),
    breaks(comment, `(?:^|[\\s\\p{Z}])[^\\s\\p{Z}./@_]*${blank}?[!?]+`, next),
    breaks(comment, `${mark}${space}?[»”]`, next),
  ];
}
