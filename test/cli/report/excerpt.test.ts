import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/cli/report/check/excerpt.ts';

/** The excerpt as the terminal shows it, with the mark below. */
function shown(text: string, found: string, width = 40): readonly string[] {
  const start = text.indexOf(found);
  const { before, marked, after, indent, length } = excerptOf(text, { start, end: start + found.length }, width);
  return [before + marked + after, `${' '.repeat(indent)}${'^'.repeat(length)}`];
}

describe('excerptOf', () => {
  it('shows a short text whole', () => {
    expect(shown('Một trọng tài mỗi đội.', 'trọng tài')).toEqual(['Một trọng tài mỗi đội.', '    ^^^^^^^^^']);
  });

  it('cuts a long one between words around the place', () => {
    const text = 'The rules of the game are simple, and each of the twelve teams has one referee of its own.';
    expect(shown(text, 'twelve')).toEqual(['…and each of the twelve teams has one…', '                 ^^^^^^']);
  });

  it.each([
    ['accents that stand apart', 'Ti\u00EA\u0301ng Vi\u00EA\u0323t', 'Vi\u00EA\u0323t', '      ^^^^'],
    ['wide letters', '東京 is Tokyo', 'Tokyo', '        ^^^^^'],
    ['emoji of several characters', '👩‍💻 is at work', 'work', '         ^^^^'],
    ['full-width signs in the mark', 'See （x）', '（x）', '    ^^^^^'],
  ])('puts the mark below its text: %s', (_, text, found, mark) => {
    expect(shown(text, found)[1]).toBe(mark);
  });

  it.each([
    ['a no-break space in question', 'Oui\u00A0!', '\u00A0!', 'Oui⍽!', '   ^^'],
    ['spaces in question', 'one  two', '  ', 'one··two', '   ^^'],
    ['a space before a mark', 'one : two', ' :', 'one·: two', '   ^^'],
    ['a zero-width space, wherever', 'a\u200Bb c', 'c', 'a\\u200bb c', '         ^'],
    ['a control that a terminal would obey', 'a\u001B[31mb', 'b', 'a\\u001b[31mb', '           ^'],
    ['a turn of direction', 'a\u202Eb', 'b', 'a\\u202eb', '       ^'],
    ['half of a pair', 'a\uD83Db', 'b', 'a\\ud83db', '       ^'],
    ['a line end', 'a\nb', 'b', 'a↵b', '  ^'],
    ['an accent without a letter', '\u0301 b', 'b', '◌\u0301 b', '  ^'],
  ])('lets be seen %s', (_, text, found, line, mark) => {
    expect(shown(text, found)).toEqual([line, mark]);
  });

  it('leaves the spaces between the words in question', () => {
    expect(shown('les pays membres', 'les pays membres')[0]).toBe('les pays membres');
  });

  it('marks an empty place by one sign', () => {
    const { indent, length } = excerptOf('No end', { start: 6, end: 6 }, 40);
    expect({ indent, length }).toEqual({ indent: 6, length: 1 });
  });

  it('fits the line and obeys nothing, whatever the text', () => {
    const texts = fc.tuple(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(texts, ([text, a, b]) => {
        const [x, y] = [a % (text.length + 1), b % (text.length + 1)];
        const { before, marked, after, indent } = excerptOf(text, { start: Math.min(x, y), end: Math.max(x, y) }, 60);
        expect(before + marked + after).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(indent).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('takes no time for a text without end', () => {
    const text = 'mot '.repeat(1_000_000);
    const start = Date.now();
    excerptOf(text, { start: 2_000_000, end: 3_000_000 }, 70);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});
