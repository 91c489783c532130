import { describe, expect, it } from 'vitest';
import { endsOf, matchesWhole, problemOf, startsOf } from './read-pattern.ts';

interface Case {
  readonly source: string;
  readonly matches: readonly string[];
  readonly fails: readonly string[];
}

function row(source: string, matches: readonly string[], fails: readonly string[]): Case {
  return { source, matches, fails };
}

const syntax: readonly Case[] = [
  row('', [''], ['a']),
  row('Mme', ['Mme'], ['mme', 'Mm']),
  row('a|bc|', ['a', 'bc', ''], ['abc', 'b']),
  row('(a)(?:b)(?<name>c)(?>d)', ['abcd'], ['abc']),
  row('(?#a remark)a(?#)b', ['ab'], ['a#b']),
  row('a*', ['', 'a', 'aaa'], ['b']),
  row('a+?', ['a', 'aa'], ['']),
  row('a?+', ['', 'a'], ['aa']),
  row('a{2}', ['aa'], ['a', 'aaa']),
  row('a{2,}', ['aa', 'aaaaa'], ['a']),
  row('a{1,3}+', ['a', 'aaa'], ['', 'aaaa']),
  row('(ab){0}', [''], ['ab']),
  row('(a*)*b', ['b', 'aab'], ['a']),
  row('a++a', ['aa'], ['a']),
  row('.', ['a', '😀', '\ud83d'], ['\n', '\r', '\u2028', '\u0085', '\v', '']),
  row(']}', [']}'], [']']),
  row('\\.\\?\\\\\\-\\«', ['.?\\-«'], ['a?\\-«']),
  row('\\Qa.b\\E.', ['a.bc'], ['axbc']),
  row('\\Qab\\E+', ['abb'], ['abab']),
  row('\\t\\n\\f\\r\\a\\e', ['\t\n\f\r\u0007\u001b'], []),
  row('\\x41\\x{1F600}\\u00e9\\U0001F600\\0101\\cM', ['A😀é😀A\r'], []),
  row('\\ud83d\\ude00', ['😀'], []),
  row('\\d', ['7', '٣'], ['a', '½']),
  row('\\D', ['a', '½'], ['7']),
  row('\\w', ['é', '7', '_', '\u0301', '\u200d'], ['-', ' ']),
  row('\\W', ['-', ' '], ['é']),
  row('\\s', [' ', '\u00a0', '\u202f', '\n', '\u2028', '\u0085'], ['a', '\u200b']),
  row('\\S', ['a'], ['\u00a0']),
  row('\\h', [' ', '\t', '\u00a0'], ['\n', '\u2028']),
  row('\\H', ['a', '\n'], ['\u00a0']),
  row('\\v', ['\n', '\v', '\f', '\r', '\u0085', '\u2029'], [' ', '\t']),
  row('\\V', [' '], ['\n']),
  row('\\R', ['\r\n', '\n', '\r', '\u2028'], ['\n\n', ' ']),
];

const classes: readonly Case[] = [
  row('[abc]', ['a', 'c'], ['d', 'ab']),
  row('[a-c]', ['b'], ['d', '-']),
  row('[^a-c]', ['d', '\n', '😀'], ['b']),
  row('[]a]', [']', 'a'], ['[']),
  row('[^]a]', ['b'], [']', 'a']),
  row('[-a]', ['-', 'a'], ['b']),
  row('[a-]', ['-', 'a'], ['b']),
  row('[a&b]', ['&', 'a'], ['c']),
  row('[\\d-x]', ['-', '5', 'x'], ['e']),
  row('[\\[\\]\\^\\-\\n]', ['[', ']', '^', '-', '\n'], ['\\']),
  row('[\\b]', ['\b'], ['b']),
  row('[😀-😂]', ['😁'], ['😃', '\ud83d']),
  row('[\\u00BB\\u2019"\'\\p{Pe}\\u0002]', ['»', '’', ')', '\u0002'], ['(']),
  row('[a[b-d]]', ['a', 'c'], ['e']),
  row('[\\p{L}&&[^abc]]', ['d', 'é'], ['a', '1']),
  row('[a-z&&[aeiou]&&[^e]]', ['a'], ['e', 'b']),
  row('[^a-z&&[aeiou]]', ['b', '1'], ['a']),
  row('[\\p{L}--[abc]]', ['d'], ['a', '1']),
  row('[a-f--b-c&&c-e]', ['a', 'b', 'd'], ['c']),
  row('[[:alpha:]_]', ['é', '_'], ['1']),
  row('[[:^alpha:]]', ['1'], ['é']),
  row('[:digit:]', ['1'], [':', 'd']),
  row('[\\Q^]-\\E]', ['^', ']', '-'], ['Q']),
];

const properties: readonly Case[] = [
  row('\\p{Lu}', ['É'], ['é', '1']),
  row('\\P{Lu}', ['é'], ['É']),
  row('\\pL', ['é', 'É'], ['1']),
  row('\\PL', ['1'], ['é']),
  row('\\p{^Lu}', ['é'], ['É']),
  row('\\p{L&}', ['é', 'ǅ'], ['中']),
  row('\\p{IsLu}', ['É'], ['é']),
  row('\\p{Uppercase_Letter}', ['É'], ['é']),
  row('\\p{uppercase letter}', ['É'], ['é']),
  row('\\p{gc=Lu}', ['É'], ['é']),
  row('\\p{general_category:Lu}', ['É'], ['é']),
  row('\\p{Greek}', ['π'], ['p']),
  row('\\p{IsCyrillic}', ['я'], ['r']),
  row('\\p{script=latin}', ['é'], ['π']),
  row('\\p{sc=Grek}', ['π'], ['p']),
  row('\\p{Alpha}', ['é'], ['1']),
  row('\\p{Alphabetic}', ['é'], ['1']),
  row('\\p{Upper}', ['É'], ['é']),
  row('\\p{Lower}', ['é'], ['É']),
  row('\\p{Punct}', ['«', '!'], ['+']),
  row('\\p{Space}', ['\u00a0'], ['a']),
  row('\\p{WhiteSpace}', ['\u00a0'], ['a']),
  row('\\p{javaUpperCase}', ['É'], ['é']),
  row('\\p{javaLowerCase}', ['é'], ['É']),
  row('\\p{javaWhitespace}', [' ', '\t', '\u2028'], ['\u00a0', '\u202f', '\u0001']),
  row('\\p{Emoji_Presentation}', ['😀'], ['a']),
  row('\\p{Cs}', ['\ud83d'], ['😀']),
];

const flags: readonly Case[] = [
  row('(?i)é', ['é', 'É'], ['e']),
  row('(?i)s', ['s', 'S', 'ſ'], ['ß']),
  row('(?i)ß', ['ß', 'ẞ'], ['ss']),
  row('(?i)ı', ['ı'], ['i', 'I']),
  row('(?i)[a-c]', ['B'], ['D']),
  row('(?i)[^a-c]', ['D'], ['B']),
  row('(?i)\\p{Lu}', ['é', 'É'], ['1']),
  row('a(?i)b', ['ab', 'aB'], ['AB']),
  row('(?i:a)b', ['Ab'], ['AB']),
  row('(?i)a(?-i)b', ['Ab'], ['AB']),
  row('(a(?i)b|c)d', ['aBd', 'Cd'], ['Ad', 'aBD']),
  row('(?s).', ['\n'], []),
  row('(?s)a(?-s:.)', ['ab'], ['a\n']),
  row('(?x) a b # a remark\n c [ d ]', ['abcd'], ['a b c d']),
  row('(?x)a +\\ ', ['aa '], ['a  ']),
  row('(?iuUw-s)A', ['a'], []),
];

describe.each([
  ['syntax', syntax],
  ['classes', classes],
  ['properties', properties],
  ['flags', flags],
])('patterns: %s', (_, cases) => {
  it.each(cases)('$source matches what it should and no more', ({ source, matches, fails }) => {
    expect(matches.filter((text) => !matchesWhole(source, text))).toEqual([]);
    expect(fails.filter((text) => matchesWhole(source, text))).toEqual([]);
  });
});

describe('anchors and look-arounds', () => {
  it.each([
    ['^', 'a\nb', [0]],
    ['(?m)^', 'a\r\nb\n', [0, 3]],
    ['\\A', 'a\nb', [0]],
    ['$', 'a\n', [1, 2]],
    ['$', 'a\r\n', [1, 3]],
    ['$', 'a\n\n', [2, 3]],
    ['\\Z', 'a\n', [1, 2]],
    ['\\z', 'a\n', [2]],
    ['(?m)$', 'a\r\nb', [1, 4]],
    ['\\b', "l'été !", [0, 1, 2, 5]],
    ['\\B', 'ab', [1]],
    ['\\b', 'e\u0301a', [0, 3]],
    ['(?=b)', 'abb', [1, 2]],
    ['(?!b)', 'abb', [0, 3]],
    ['(?<=b)', 'abb', [2, 3]],
    ['(?<!b)', 'abb', [0, 1]],
    ['(?<=a.{0,3})(?=c)', 'abbc bbc', [3]],
    ['(?<!(?<=x)a)(?=b)', 'ab xab', [1]],
    ['(?=a(?=b(?!c)))', 'abc abd', [4]],
    ['(?<=^M)\\.', 'M.M.', [1]],
  ])('%s stands in %j at its offsets', (source, text, offsets) => {
    expect(startsOf(source, text)).toEqual(offsets);
  });

  it('lets a look-behind see what lies before the match, and a look-ahead what lies after it', () => {
    expect(startsOf('(?<=M\\.\\s)\\p{Lu}', 'M. Durand, A. Durand')).toEqual([3]);
    expect(endsOf('\\bp\\.(?=\\s\\d)', 'p. 12, p. ex.')).toEqual([2]);
  });
});

describe('a quotation', () => {
  it('reaches to the end of the pattern if nothing closes it', () => {
    expect(endsOf('\\Qa*(', 'aa*(')).toEqual([4]);
  });
});

describe('offsets', () => {
  it('count UTF-16 units, and match nothing between the halves of a pair', () => {
    expect(startsOf('', 'a😀')).toEqual([0, 1, 3]);
    expect(endsOf('.', '😀a')).toEqual([2, 3]);
    expect(endsOf('[^a]', '\ud83da')).toEqual([1]);
  });
});

describe('a pattern that cannot be read', () => {
  it.each([
    ['a(b', 1, 'This group is never closed: a ) is missing.'],
    ['(?i', 0, 'This group is never closed: a ) is missing.'],
    ['a)b', 1, 'This ) closes no group.'],
    ['(?#', 0, 'This remark is never closed: a ) is missing.'],
    ['a[b', 1, 'This class is never closed: a ] is missing.'],
    ['[]', 0, 'This class is never closed: a ] is missing.'],
    ['[a&&]', 4, 'A set is missing on one side of && or --.'],
    ['a|*', 2, 'There is nothing for this * to repeat.'],
    ['a**', 2, 'There is nothing for this * to repeat.'],
    ['{2}', 0, 'There is nothing for this { to repeat.'],
    ['a{x', 1, 'A { begins a count, such as {2}, {2,} or {2,5}; write \\{ for the character.'],
    ['a{5,2}', 1, 'The bounds of {5,2} are the wrong way round.'],
    ['[az-b]', 2, 'The ends of this range are the wrong way round.'],
    ['[a-\\d]', 1, 'A range must end with a single character.'],
    ['\\p{Foo}', 0, '\\p{Foo} names no property that is known here.'],
    ['\\p{gc=Alphabetic}', 0, '\\p{gc=Alphabetic} names no property that is known here.'],
    ['\\p{}', 0, '\\p{} names no property that is known here.'],
    ['\\p{InGreek}', 0, '\\p{InGreek} names a block, which is not known here; name a script, such as \\p{IsGreek}.'],
    ['\\p', 0, '\\p needs the name of a property, such as \\p{Lu}.'],
    ['[[:foo:]]', 1, '[:foo:] names no class that is known here.'],
    ['a\\y', 1, '\\y has no meaning.'],
    ['a\\E', 1, '\\E has no meaning.'],
    ['[\\A]', 1, '\\A has no meaning in a class.'],
    ['a\\', 1, 'The backslash at the end escapes nothing.'],
    ['\\x{110000}', 0, 'The last character there is has the number 10FFFF.'],
    ['\\xg', 0, '\\x needs two hexadecimal digits, or up to six in braces.'],
    ['\\u12', 0, '\\u needs four hexadecimal digits.'],
    ['\\0', 0, '\\0 needs one to three octal digits.'],
    ['\\c!', 0, '\\c needs a letter, such as \\cM.'],
    ['(?z)', 2, '(?z begins no group; the flags are i, m, s, x, u, U and w.'],
    ['(?<1>a)', 0, 'The name of a group is letters and digits between < and >.'],
    ['(a)\\1', 3, "A back-reference can't be matched in linear time."],
    ['(?<n>a)\\k<n>', 7, "A back-reference can't be matched in linear time."],
    ['a(?R)', 1, "Recursion can't be matched in linear time."],
    ['(?(1)a|b)', 0, "A conditional group can't be matched in linear time."],
    ['\\G', 0, "\\G means the end of the match before, and a break rule's match has none before it."],
    ['\\X', 0, '\\X, a character with all its marks, is not known here; write \\P{M}\\p{M}*.'],
    ['\\N{DASH}', 0, '\\N{…}, a character by its name, is not known here; write \\x{…} with its number.'],
    ['((a{99}){99}){99}', 13, 'The pattern becomes too large to be matched with this repetition.'],
    ['(){1000000000}|(a|){1000000000}', 19, 'The pattern becomes too large to be matched with this repetition.'],
    ['a{6000}a{6000}', 0, 'The pattern is too large to be matched.'],
  ])('%j has its problem at %i', (source, offset, message) => {
    expect(problemOf(source)).toEqual({ message, offset });
  });

  it('is one whose groups or classes lie in each other too deep', () => {
    const message = 'Groups and classes lie in each other more than 200 deep.';
    expect(problemOf('('.repeat(100_000))).toEqual({ message, offset: 200 });
    expect(problemOf(`a${'[a'.repeat(100_000)}`)).toEqual({ message, offset: 401 });
    expect(problemOf(`${'('.repeat(200)}a${')'.repeat(200)}`)).toBeUndefined();
  });
});
