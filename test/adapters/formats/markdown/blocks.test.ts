import { describe, expect, it } from 'vitest';
import { readWhole, read as readWith } from '../../../../src/adapters/formats/markdown/read.ts';
import { plainText } from '../../../../src/core/content.ts';
import { units } from '../../../../src/core/document.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import type { SourceReading } from '../../../../src/core/ports.ts';
import { read, unitTexts } from './harness.ts';

const options = { srcLang: 'fr', path: 'a.md' };

function texts(reading: SourceReading): string[] {
  return [...units(reading.document)].map((unit) => plainText(assembleSource(unit)));
}

/** Reads with pieces as short as they can be, which must be what the whole gives. */
function expectSameInPieces(text: string): void {
  const pieces = readWith(text, options, { batch: 20, longest: 100_000 });
  const whole = readWhole(text, options);
  expect(texts(pieces)).toEqual(texts(whole));
  expect(pieces.skeleton.slots).toEqual(whole.skeleton.slots);
}

describe('a block that is too long to be parsed at once', () => {
  it.each([
    ['a table', `| *Un* | b |\n|---|:-:|\n${'| **deux** trois | `x` \\| y |\n'.repeat(8)}`],
    ['a table with plain rows', `| *Un* | b |\n|---|:-:|\n${'| deux | *trois* |\n'.repeat(8)}| x | \\| |\n| y |\n`],
    ['what looks like a table', `| *Un* | b |\n|---|\n${'| **deux** trois | x |\n'.repeat(8)}`],
    ['a list', '- *un* deux\n- trois **quatre**\n'.repeat(8)],
    [
      'a list with lists and code in it',
      '- *un*\n  suite\n  1. deux\n\n  ```\n- trois\n\n  - quatre\n- - cinq\n'.repeat(4),
    ],
    ['a numbered list', '1. *un* deux\n2. trois\n\n   quatre\n'.repeat(8)],
    ['a list with a rule in it', `${'- *un* deux\n'.repeat(4)}- - -\n* * *\n${'* trois\n'.repeat(4)}`],
    ['a list whose items go on without indentation', '- *un*\ndeux\n'.repeat(8)],
    ['a numbered list in a paragraph', `${'1. *un*\n'.repeat(8)}# deux\ntrois\n2. quatre\n`],
    ['a numbered list that ends at an indented heading', `${'1. *un*\n'.repeat(8)} # deux\n trois\n2. quatre\n`],
    ['a quote', '> *Un* deux\n>\n> trois\n> quatre\n>\n>     code\n>\n> cinq\n'.repeat(4)],
    ['a quote with code in it', '> *Un*\n>\n> ```\n>\n> deux\n> ```\n>\n> trois\n'.repeat(4)],
    ['a paragraph', '*Un* deux trois\n'.repeat(20)],
  ])('is read in pieces like the whole: %s', (_, text) => {
    for (const newline of ['\n', '\r\n', '\r']) expectSameInPieces(text.replaceAll('\n', newline));
  });

  it('stays as it is where it has no pieces, and is reported', () => {
    const text = `Avant.\n\n${'_Un_ deux '.repeat(15_000)}\n\nAprès.\n`;
    const reading = read(text);
    expect(texts(reading)).toEqual(['Avant.', 'Après.']);
    expect(reading.findings).toEqual([
      expect.objectContaining({ ruleId: 'markdown-long-block', severity: 'major', file: 'a.md', line: 3, column: 1 }),
    ]);
  });

  it('does not hide code that begins in it', () => {
    const text = `${'_Un_ deux '.repeat(15_000)}\n\`\`\`\n\ntrois\n\`\`\`\nquatre\n`;
    expect(unitTexts(text)).toEqual(['quatre']);
  });
});

describe('a block that may go on after a blank line', () => {
  it.each([
    ['fenced code', '```\nun\n\ndeux\n````\ntrois', ['trois']],
    ['a fence that is closed by one as long only', '~~~~\nun\n\n~~~\n\ndeux\n~~~~~\ntrois', ['trois']],
    ['code that is never closed', 'un\n\n```\n\ndeux', ['un']],
    ['code that begins after a paragraph', '*un*\n```\n\ndeux\n\n```\ntrois', ['un', 'trois']],
    ['code in a list item, which ends with it', '- *un*\n  ```\n\ndeux\n\n- trois', ['un', 'deux', 'trois']],
    ['a comment', '<!-- un\n\ndeux --> trois\nquatre', ['quatre']],
    ['a comment after a paragraph', '*un*\n<!-- deux\n\ntrois -->\n\nquatre', ['un', 'quatre']],
    ['preformatted text', '<pre>\nun\n\ndeux</PRE>\ntrois', ['trois']],
    ['an instruction', '<?php\n\nun ?>\ndeux', ['deux']],
    ['a declaration', '<!DOCTYPE\n\nun>\ndeux', ['deux']],
    ['character data', '<![CDATA[\n\nun\n]]>\ndeux', ['deux']],
    ['a division, which does not', '<div>\nun\n\ndeux\n\n</div>', ['deux']],
  ])('ends where its own kind does: %s', (_, text, expected) => {
    expect(unitTexts(text)).toEqual(expected);
    expect(texts(readWhole(text, options))).toEqual(expected);
  });
});

describe('what follows a block', () => {
  it('is a numbered list though the block is indented code', () => {
    expect(unitTexts('    code\n\n2. *un*\n')).toEqual(['un']);
  });

  it('does not continue a footnote that is not the one before it', () => {
    expect(unitTexts('    code[^1]\n\nUn[^1]\n\n[^1]: deux\n')).toEqual(['Un', 'deux']);
  });
});

describe('characters of private use', () => {
  it('are kept, though the reader has a use of its own for them', () => {
    const prose = `\uE000 une phrase assez longue pour \uE001 être abrégée \uF8FF`;
    expect(unitTexts(`*Un* ${prose}\n`)).toEqual([`Un ${prose}`]);
  });
});

describe('reading', () => {
  it('never fails on markup nested deeper than any function can follow', () => {
    for (const text of ['> '.repeat(20_000), '- '.repeat(20_000), `${'*a **b '.repeat(2_000)}c`]) {
      expect(() => read(text)).not.toThrow();
    }
  });

  it('takes little time for hostile text of every kind', { timeout: 60_000 }, () => {
    const size = 10_000;
    const shapes = [
      '[',
      '![',
      '[a](',
      '[a](b "',
      '`',
      '`a',
      '*a ',
      '**a_b',
      '***a',
      '~a',
      '<a ',
      '<!',
      '&',
      '&a',
      '\\',
      '](',
      ']:',
      '[a]:',
      '|',
      '|-',
      '>',
      '-',
      '#',
      'a\r',
      ' ',
      '\t',
      '\n',
      '"',
      '---\n',
      '&#',
      '*a* ',
    ];
    for (const shape of shapes) {
      const text = `a${shape.repeat(size / shape.length)}`;
      expect(read(text).document.files, shape).toHaveLength(1);
    }
    const marks = read(`${'*'.repeat(size)}a${'*'.repeat(size)}`);
    expect(marks.findings.map(({ ruleId }) => ruleId)).toEqual(['markdown-long-block']);
  });
});
