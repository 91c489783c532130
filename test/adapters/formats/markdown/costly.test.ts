import { describe, expect, it } from 'vitest';
import { definableLabels } from '../../../../src/adapters/formats/markdown/labels.ts';
import { emit, read } from './harness.ts';

const many = 20_000;

/** Blocks that are short, and would keep the parser for minutes or hours. */
const shapes: readonly (readonly [string, string])[] = [
  ['emphasis in emphasis', '*a '.repeat(many) + 'b*'.repeat(many)],
  ['lists in lists', `${'- '.repeat(many)}a`],
  ['numbered lists in lists', `${'1. '.repeat(many)}a`],
  ['lists in quotations in lists', `${'> - '.repeat(many)}a`],
  ['images in images', `${'!['.repeat(many)}a${'](b)'.repeat(4_000)}`],
  ['comments that are never closed', 'a <!-- '.repeat(14_000)],
  ['CDATA sections that are never closed', 'a <![CDATA['.repeat(9_000)],
];

describe('a block that would cost the parser too much', () => {
  it.each(shapes)('is left as it is, and told of: %s', (_, text) => {
    const reading = read(`Avant.\n\n${text}\n\nAprès.\n`);
    expect(reading.findings.map(({ ruleId }) => ruleId)).toContain('markdown-long-block');
    expect(emit(reading, () => undefined)).toBe(`Avant.\n\n${text}\n\nAprès.\n`);
  });

  it('is read where it is merely long', () => {
    const list = Array.from({ length: 300 }, (_, at) => `- un *mot* **gras** ![image](a.png) numéro ${at}`).join('\n');
    expect(read(`${list}\n`).findings).toEqual([]);
  });

  it('is no front matter, which is read whatever stands in it', () => {
    const text = `---\ntitle: "a${'\n'.repeat(1_000_000)}b"\n---\n\nFin.\n`;
    expect(emit(read(text), () => undefined)).toBe(text);
  });
});

describe('labels that may be defined', () => {
  it('are found behind marks and footnotes, however many stand on one line', () => {
    expect([...definableLabels(`> 1. [a]: b\n${'[^n]: '.repeat(200_000)}[z]: x\ntexte [c]: d\n[e]: f`)]).toEqual([
      'a',
      '^n',
      'z',
      'e',
    ]);
  });
});
