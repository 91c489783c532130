import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/segment/rules/index.ts';
import { splitterFor } from '../../../src/core/segment/split.ts';
import type { Decision } from '../../../src/core/segment/splitter.ts';
import { en } from '../../../src/languages/en/index.ts';
import { fr } from '../../../src/languages/fr/index.ts';
import { languages } from '../../../src/languages/index.ts';
import { vi } from '../../../src/languages/vi/index.ts';
import { parseCase, readCases } from './read-cases.ts';

const sentencesOf = (text: string, facts = fr.segmentation) =>
  splitterFor(facts)(text).map(({ start, end }) => text.slice(start, end));

describe.each([
  ['fr', fr],
  ['fr-press', fr],
  ['fr-science', fr],
  ['fr-letters', fr],
  ['fr-families', fr],
  ['en', en],
  ['vi', vi],
])('the sentences of cases/%s.txt', (file, { segmentation }) => {
  const cases = readCases(file);

  it.each(cases)('$convention $text', ({ text, sentences }) => {
    expect(sentencesOf(text, segmentation)).toEqual(sentences);
  });

  it.each(['NFC', 'NFD'])('are the same in %s', (form) => {
    for (const { text, sentences } of cases) {
      const expected = sentences.map((sentence) => sentence.normalize(form));
      expect(sentencesOf(text.normalize(form), segmentation)).toEqual(expected);
    }
  });
});

describe.each(rules)('the rule $name', (rule) => {
  it.each(rule.examples)('decides in: %s', (example) => {
    const { text, sentences } = parseCase(example);
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('is asked for its own reason in one of its examples', () => {
    const used: string[] = [];
    for (const example of rule.examples) {
      splitterFor(fr.segmentation)(parseCase(example).text, (decision) => used.push(decision.rule.name));
    }
    expect(used).toContain(rule.name);
  });
});

describe('splitting', () => {
  it('gives nothing for a text without anything but white space', () => {
    expect(splitterFor(fr.segmentation)('')).toEqual([]);
    expect(splitterFor(fr.segmentation)(' \n\u00a0\t')).toEqual([]);
  });

  it('gives offsets that leave the white space out on both sides', () => {
    expect(splitterFor(fr.segmentation)('  Il part.\u202f\n Elle reste. ')).toEqual([
      { start: 2, end: 10 },
      { start: 13, end: 24 },
    ]);
  });

  it('tells each decision with the rule behind it', () => {
    const told: Decision[] = [];
    splitterFor(fr.segmentation)('M. Sun part. Il revient.', (decision) => told.push(decision));
    expect(told.map(({ rule, verdict, end }) => [rule.name, verdict, end])).toEqual([
      ['title', 'join', 2],
      ['sentence-end', 'break', 12],
    ]);
  });

  it('takes half a surrogate pair for a sign, not for the white space beside it', () => {
    expect(splitterFor(fr.segmentation)('\t\udc00')).toEqual([{ start: 1, end: 2 }]);
  });

  it('decides alike on composed and decomposed accents', () => {
    const text = 'Il part. Écoutez ! La rég. de Paris.';
    const decomposed = text.normalize('NFD');
    expect(sentencesOf(decomposed).map((each) => each.normalize('NFC'))).toEqual(sentencesOf(text));
  });

  it.each(languages)('cuts any string into pieces that give it back ($name)', ({ segmentation }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let joined = '';
        let isSound = true;
        for (const sentence of splitterFor(segmentation)(text)) {
          const gap = text.slice(end, sentence.start);
          const content = text.slice(sentence.start, sentence.end);
          isSound &&= isSpace(gap) && content !== '' && !/^\s|\s$/u.test(content.replaceAll('\uFEFF', 'x'));
          joined += gap + content;
          end = sentence.end;
        }
        expect(isSound && isSpace(text.slice(end))).toBe(true);
        expect(joined + text.slice(end)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

/** White space and nothing else; a byte order mark is none, whatever JavaScript says. */
function isSpace(text: string): boolean {
  return text.trim() === '' && !text.includes('\uFEFF');
}

/** Arbitrary Unicode, lone surrogates among it, and texts made of what the rules look for. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'M',
          'Dupont',
          'etc',
          'art',
          'il',
          'Il',
          'l’',
          'A',
          'av',
          'J',
          '-C',
          '12',
          'https://a.fr',
          '\u{1f600}',
          'é',
        ],
        ...['.', '!', '?', '…', '...', '«', '»', '"', '“', '”', '(', ')', '[', ']', ',', ':', '—', '-', '\uFFFC', '。'],
        ...['\uFEFF', '\u0085', ' ', ' ', ' ', '\u00a0', '\u202f', '\n', '\r\n', '\t', '\u2028'],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

// A scan of 300 kB takes some 50 ms; work that grows with the square would not end before the test's timeout.
describe('splitting 300 kB of one piece', () => {
  const units = [
    'Il part. ',
    'A. ',
    '. ',
    '« A ! ',
    '(A. ',
    '" A. ',
    ' ',
    'a\n',
    'A\n\n',
    '1.',
    'a.-',
    'p. ',
    '! ? ',
    '[1] ',
  ];

  it.each([...units, 'a', '.', '"', '«', '\n', '. .a', '—', '\uFFFC'])('comes to an end: %j', (unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    const sentences = splitterFor(fr.segmentation)(text);
    expect(sentences.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
  });
});
