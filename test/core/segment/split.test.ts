import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/segment/rules/index.ts';
import { type Decision, splitSentences } from '../../../src/core/segment/split.ts';
import { en } from '../../../src/languages/en/index.ts';
import { fr } from '../../../src/languages/fr/index.ts';
import { languages } from '../../../src/languages/index.ts';
import { vi } from '../../../src/languages/vi/index.ts';
import { parseCase, readCases } from './read-cases.ts';

const sentencesOf = (text: string, facts = fr.segmentation) =>
  splitSentences(text, facts).map(({ start, end }) => text.slice(start, end));

describe.each([fr, en, vi])('the sentences of $name', ({ tag, segmentation }) => {
  it.each(readCases(tag))('$convention $text', ({ text, sentences }) => {
    expect(sentencesOf(text, segmentation)).toEqual(sentences);
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
      splitSentences(parseCase(example).text, fr.segmentation, (decision) => used.push(decision.rule.name));
    }
    expect(used).toContain(rule.name);
  });
});

describe('splitting', () => {
  it('gives nothing for a text without anything but white space', () => {
    expect(splitSentences('', fr.segmentation)).toEqual([]);
    expect(splitSentences(' \n\u00a0\t', fr.segmentation)).toEqual([]);
  });

  it('gives offsets that leave the white space out on both sides', () => {
    expect(splitSentences('  Il part.\u202f\n Elle reste. ', fr.segmentation)).toEqual([
      { start: 2, end: 10 },
      { start: 13, end: 24 },
    ]);
  });

  it('tells each decision with the rule behind it', () => {
    const told: Decision[] = [];
    splitSentences('M. Sun part. Il revient.', fr.segmentation, (decision) => told.push(decision));
    expect(told.map(({ rule, verdict, candidate }) => [rule.name, verdict, candidate.end])).toEqual([
      ['label', 'join', 2],
      ['sentence-end', 'break', 12],
    ]);
  });

  it('takes half a surrogate pair for a sign, not for the white space beside it', () => {
    expect(splitSentences('\t\udc00', fr.segmentation)).toEqual([{ start: 1, end: 2 }]);
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
        for (const sentence of splitSentences(text, segmentation)) {
          const gap = text.slice(end, sentence.start);
          const content = text.slice(sentence.start, sentence.end);
          isSound &&= gap.trim() === '' && content !== '' && content.trim() === content;
          joined += gap + content;
          end = sentence.end;
        }
        expect(isSound && text.slice(end).trim() === '').toBe(true);
        expect(joined + text.slice(end)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

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
        ...[' ', ' ', ' ', '\u00a0', '\u202f', '\n', '\r\n', '\t', '\u2028'],
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
    const sentences = splitSentences(text, fr.segmentation);
    expect(sentences.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
  });
});
