import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/content.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { read, translate, unitsOf, unitTexts } from './harness.ts';

function matter(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n`;
}

describe('front matter', () => {
  it('gives the values of its prose keys with the path of each key, and nothing else', () => {
    const text = matter(
      '# title: non',
      'title: Un',
      'date: 2025-05-27',
      'draft: true',
      'slug: non',
      '"description": "Deux"',
      'tags: [non, "title: non"]',
      'seo:',
      '  title: Trois',
      '  og:title: Quatre',
      'images:',
      '  - src: a.png',
      "    caption: 'Cinq'",
      '  - caption: Six',
      'author: {title: non}',
      'sous-titre: Sept',
    );
    expect(unitsOf(read(text)).map((unit) => [unit.name, unit.type, plainText(assembleSource(unit))])).toEqual([
      ['title', 'psr:front-matter', 'Un'],
      ['description', 'psr:front-matter', 'Deux'],
      ['seo.title', 'psr:front-matter', 'Trois'],
      ['seo.og:title', 'psr:front-matter', 'Quatre'],
      ['images.caption', 'psr:front-matter', 'Cinq'],
      ['images.caption', 'psr:front-matter', 'Six'],
      ['sous-titre', 'psr:front-matter', 'Sept'],
    ]);
  });

  it.each([
    ['a plain value', ['title: L’eau - n° 5 # commentaire'], 'L’eau - n° 5'],
    ['a plain value over lines', ['title: Un', '  deux', '', '  trois'], 'Un deux\ntrois'],
    ['a value on the next line', ['title:', '  Un titre'], 'Un titre'],
    ['single quotes', ["title: 'l''eau : \"oui\"'"], 'l\'eau : "oui"'],
    ['double quotes', ['title: "l\\u2019eau\\t\\"oui\\" \\\\ \\x41"  # x'], 'l’eau\t"oui" \\ A'],
    ['quotes over lines', ['title: "Un', '  deux \\', '  trois', '', '  quatre"'], 'Un deux trois\nquatre'],
    ['literal lines', ['title: |', '  Un', '    deux', '', '  trois', '', 'x: y'], 'Un\n  deux\n\ntrois'],
    ['literal lines with a given depth', ['title: |2-', '  Un', 'x: y'], 'Un'],
    [
      'folded lines',
      ['title: >+', '  Un', '  deux', '', '  trois', '', '', '  quatre', ''],
      'Un deux\ntrois\n\nquatre',
    ],
  ])('reads %s as YAML does', (_, lines, expected) => {
    expect(unitTexts(matter(...lines))).toEqual([expected]);
  });

  it.each([
    'null',
    '~',
    'true',
    'No',
    '42',
    '1_000',
    '-3.5',
    '6.02e23',
    '0x1F',
    '2025-05-27',
    '2025-05-27T10:00:00Z',
    '12:30',
    '.inf',
  ])('leaves alone what is no string: %s', (value) => {
    expect(unitTexts(matter(`title: ${value}`))).toEqual([]);
  });

  it.each(['12 étapes', 'Oui', '2025 en revue', 'True story', '1er mai', '3D'])(
    'takes a string for one: %s',
    (value) => {
      expect(unitTexts(matter(`title: ${value}`))).toEqual([value]);
    },
  );

  it.each([
    ['more-indented lines in a folded block', ['title: >', '  Un', '    deux']],
    ['a block that begins with a blank line', ['title: |', '', '  Un']],
    ['an escape that YAML has not', ['title: "\\q"']],
    ['text after the quotes', ['title: "Un" deux']],
    ['a quote that is not closed', ["title: 'Un"]],
    ['a colon that would make it a map', ['title: Un : deux']],
  ])('leaves %s untouched and says so', (_, lines) => {
    const { findings } = read(matter(...lines, 'x: y'));
    expect(unitTexts(matter(...lines, 'x: y'))).toEqual([]);
    expect(findings).toEqual([
      expect.objectContaining({ ruleId: 'markdown-front-matter', severity: 'minor', file: 'a.md', line: 2, column: 8 }),
    ]);
  });

  it('is only what stands between two fences at the very start', () => {
    expect(unitTexts('\n---\ntitle: Un\n---\n')).toEqual(['title: Un']);
    expect(unitTexts('---\ntitle: Un\n')).toEqual(['title: Un']);
    expect(unitTexts('\uFEFF--- \t\ntitle: Un\n---\nDeux')).toEqual(['Un', 'Deux']);
    expect(unitTexts('---\r\ntitle: Un\r\n---\r\n\r\nDeux')).toEqual(['Un', 'Deux']);
  });

  it('in TOML stays as it is, which is said', () => {
    const reading = read('+++\ntitle = "Un"\n+++\n\nDeux\n');
    expect(unitsOf(reading).map((unit) => plainText(assembleSource(unit)))).toEqual(['Deux']);
    expect(reading.findings).toEqual([
      expect.objectContaining({ ruleId: 'markdown-toml', severity: 'neutral', line: 1 }),
    ]);
  });
});

describe('a target of front matter', () => {
  it.each([
    ['title: Un', 'Water and air', 'title: Water and air'],
    ['title: Un', 'AI: a title', 'title: "AI: a title"'],
    ['title: Un', 'The “AI” #1', 'title: "The “AI” #1"'],
    ['title: Un', 'C#', 'title: C#'],
    ['title: Un', '“AI” says "no": why', 'title: \'“AI” says "no": why\''],
    ['title: Un', '42', 'title: "42"'],
    ['title: Un', 'yes', 'title: "yes"'],
    ['title: Un', '- a', 'title: "- a"'],
    ['title: Un', '@home', 'title: "@home"'],
    ['title: Un', 'a\nb', 'title: "a\\nb"'],
    ["title: 'Un'", "it's", "title: 'it''s'"],
    ["title: 'Un'", 'a\nb', 'title: "a\\nb"'],
    ['title: "Un"', 'a "b" \\ c', 'title: "a \\"b\\" \\\\ c"'],
    ['title: |\n  Un\n  deux', 'a\n\nb', 'title: |\n  a\n\n  b'],
    ['title: >-\n    Un\n    deux', 'a b\nc', 'title: >-\n    a b\n\n    c'],
  ])('is written so that it stays one: %s', (source, target, expected) => {
    expect(translate(matter(source), { u1: target })).toBe(matter(expected));
  });

  it('is read back as itself in every style', () => {
    const styles = ['title: Un', "title: 'Un'", 'title: "Un"', 'title: |\n  Un', 'title: >\n  Un'];
    const parts = [
      'eau',
      ' ',
      '\u00a0',
      '’',
      "'",
      '"',
      '\\',
      ':',
      ': ',
      ' #',
      '#',
      '-',
      '- ',
      '\n',
      '42',
      'yes',
      '@',
      '[',
      '{',
      '%',
      '|',
      '>',
      '&',
      '*',
      '!',
      '?',
      ',',
      '\t',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }),
        (style, list) => {
          // The ends of lines in a block say nothing, nor does white space at a folded line's start.
          const text = list
            .join('')
            .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/gu, '\n')
            .trim();
          fc.pre(/[\p{L}\p{N}]/u.test(text));
          expect(unitTexts(`${translate(matter(style, 'x: y'), { u1: text })}`)).toEqual([text]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('has the line endings of the document', () => {
    const source = '---\r\ntitle: |\r\n  Un\r\n  deux\r\n---\r\n';
    expect(translate(source, { u1: 'a\nb' })).toBe('---\r\ntitle: |\r\n  a\r\n  b\r\n---\r\n');
  });
});
