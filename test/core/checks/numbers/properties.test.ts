import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberFacts } from '../../../../src/core/checks/facts.ts';
import { compareNumbers } from '../../../../src/core/checks/numbers/compare.ts';
import { numberChecks } from '../../../../src/core/checks/numbers/index.ts';
import { readNumbers } from '../../../../src/core/checks/numbers/read.ts';
import { en, fr, vi } from '../../terms/languages.ts';
import { findingsOf } from '../harness.ts';

const factsOf = { fr: fr.checks.numbers, en: en.checks.numbers, vi: vi.checks.numbers };

// biome-ignore format: a list
const pieces = [
  '1 234,56', '1.234', '1,234.5', '3', 'M€', '$', '%', 'pour cent', 'phần trăm', 'vingt', 'et', 'un', 'mươi', 'năm', 'tư',
  'tháng', 'thứ', 'hai', 'hundred', 'and', 'half', 'XIV', 'XIXe', '14 h 30', '2.30 pm', '17:30', '2:05:30', 'giờ', '2/3',
  'foot', '-', '’', ' ', '\u00A0', '\n', 'km', 'm2', '°C', 'May', 'mars', 'last year', '90s', '\uD800', '\u0301', '٣', '字',
  'e\u0301', '\u00AD', 'https://a.b/1', '.', ',', '000',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 })
  .map((list) => list.join(''));

describe('readNumbers, on any text', () => {
  it.each(['fr', 'en', 'vi'] as const)('gives mentions of %s with offsets inside, and finite values', (tag) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { digits, words, others, names } = readNumbers(text, factsOf[tag]);
        for (const { start, end } of [...digits, ...words, ...others, ...names]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { values } of [...digits, ...words, ...others])
          for (const value of values) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it.each(['fr', 'en', 'vi'] as const)('differs never from itself, in %s', (tag) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readNumbers(text, factsOf[tag]);
        const { changed, missing, extra, misread } = compareNumbers(reading, readNumbers(text, factsOf[tag]));
        expect([...changed, ...missing, ...extra, ...misread]).toEqual([]);
      }),
    );
  });

  it('ends in linear time', () => {
    const long = [
      '1'.repeat(100_000),
      '1.234.'.repeat(16_000),
      '1 000 '.repeat(16_000),
      'vingt '.repeat(16_000),
      'vingt deux mille '.repeat(6_000),
      '2:30 '.repeat(20_000),
      'un '.repeat(30_000),
      '5 % '.repeat(25_000),
      'XIV '.repeat(25_000),
      'X'.repeat(100_000),
      'mardi '.repeat(16_000),
      '12 pieds 3 '.repeat(9_000),
    ];
    for (const text of long) {
      const begin = performance.now();
      findingsOf(numberChecks, 'en', [{ source: text, target: text.replaceAll('2', '7').replaceAll('%', '') }]);
      expect(performance.now() - begin).toBeLessThan(3000);
    }
  });
});

/** A number as a language writes it, from its digits. */
function write(whole: string, fraction: string, { decimal, grouping }: NumberFacts): string {
  const groups = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, grouping[0] ?? '');
  return fraction === '' ? groups : groups + decimal + fraction;
}

const anyNumber = fc.record({
  whole: fc.integer({ min: 2, max: 999_999_999 }).map(String),
  fraction: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1, max: 99 }).map((value) => String(value).padStart(2, '0')),
  ),
});

describe.each(['en', 'vi'] as const)('a number in the form of French and of %s', (to) => {
  it('is the same number', () => {
    fc.assert(
      fc.property(anyNumber, ({ whole, fraction }) => {
        const source = `Total : ${write(whole, fraction, factsOf.fr)} !`;
        const target = `Total: ${write(whole, fraction, factsOf[to])}!`;
        expect(findingsOf(numberChecks, to, [{ source, target }])).toEqual([]);
      }),
    );
  });

  it('is found with one digit changed', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ whole, fraction }, place, step) => {
        const digits = whole + fraction;
        const at = place % digits.length;
        const digit = String((Number(digits[at]) + step) % 10);
        const changed = digits.slice(0, at) + digit + digits.slice(at + 1);
        fc.pre(!/^0/u.test(changed));
        const source = `Total : ${write(whole, fraction, factsOf.fr)} !`;
        const target = `Total: ${write(changed.slice(0, whole.length), changed.slice(whole.length), factsOf[to])}!`;
        const [finding, ...others] = findingsOf(numberChecks, to, [{ source, target }]);
        expect(finding?.ruleId).toBe('number');
        expect(others).toEqual([]);
      }),
    );
  });
});
