import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakRulesOf } from '../../../../src/core/segment/break-rules/from-facts.ts';
import { splitterOf } from '../../../../src/core/segment/break-rules/split-by-rules.ts';
import type { SegmentationFacts } from '../../../../src/core/segment/facts.ts';
import { parsePattern } from '../../../../src/core/segment/pattern/parse.ts';
import { en } from '../../../../src/languages/en/index.ts';
import { fr } from '../../../../src/languages/fr/index.ts';
import { vi } from '../../../../src/languages/vi/index.ts';
import { publicData } from '../../../public-data.ts';
import { readCases } from '../read-cases.ts';

const gsd = publicData('french/fr_gsd-ud-dev.conllu');

describe.each([
  [fr, 'fr', 0.98],
  [en, 'en', 0.97],
  [vi, 'vi', 0.97],
] as const)('the built-in rules as SRX: $0.name', (language, file, share) => {
  const { name, rules } = breakRulesOf(language.segmentation, language.name);

  it('have the name that was given, and a comment each', () => {
    expect(name).toBe(language.name);
    expect(rules.filter(({ comment }) => !comment)).toEqual([]);
  });

  it('are expressions that every tool can take: no look-around, flags, or possessive quantifiers', () => {
    for (const { beforeBreak, afterBreak } of rules) {
      for (const expression of [beforeBreak, afterBreak]) {
        expect(parsePattern(expression)).toHaveProperty('pattern');
        expect(expression).not.toMatch(/\(\?[^:]|[*+?}]\+|&&|\\[bBwWR]/u);
      }
    }
  });

  it('split nearly all texts of the challenge set as the built-in rules do', () => {
    const split = splitterOf([{ name, rules }]);
    const cases = readCases(file);
    const wrong = cases.filter(({ text, sentences }) => {
      const found = split(text).map(({ start, end }) => text.slice(start, end));
      return found.join('\n') !== sentences.join('\n') || found.length !== sentences.length;
    });
    expect(1 - wrong.length / cases.length, wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(share);
  });
});

describe('a rule made from facts', () => {
  it.each([
    ['an abbreviation before a name', 'Voir M. Dupont. Fin.', ['Voir M. Dupont.', 'Fin.']],
    ['one before a number', 'Voir art. 5. Fin.', ['Voir art. 5.', 'Fin.']],
    ['an address that ends like one', 'Voir exemple.fr. Fin.', ['Voir exemple.fr.', 'Fin.']],
    ['a blank line', 'Un titre\r\n\r\nle texte', ['Un titre', 'le texte']],
    [
      'a line break of two characters, which is no blank line',
      'une ligne\r\net sa suite',
      ['une ligne\r\net sa suite'],
    ],
  ])('knows %s', (_what, text, sentences) => {
    const split = splitterOf([breakRulesOf(fr.segmentation, 'French')]);
    expect(split(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('is left out of account where the facts know no such word', () => {
    const none: ReadonlySet<string> = new Set();
    const facts: SegmentationFacts = {
      abbreviations: { beforeName: none, beforeNumber: none, inner: none, mayEnd: none },
      openers: none,
      particles: none,
      subjects: none,
      beforeLetter: none,
      rulers: none,
      hours: none,
      units: none,
      namesWithMark: none,
      cutsBeforeVowel: false,
    };
    const text = 'Il a 5. ans et part. Il reste, M. Ky aussi ! Non.\nUn titre\n\nUn texte… Fin.';
    const split = splitterOf([breakRulesOf(facts, 'None')]);
    expect(split(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Il a 5. ans et part.',
      'Il reste, M. Ky aussi !',
      'Non.',
      'Un titre',
      'Un texte…',
      'Fin.',
    ]);
  });

  it('takes an abbreviation that was added to the facts', () => {
    const { abbreviations } = fr.segmentation;
    const beforeName = new Set([...abbreviations.beforeName, 'biol', 'ch. d. m']);
    const facts = { ...fr.segmentation, abbreviations: { ...abbreviations, beforeName } };
    const text = 'Le biol. Martin et le Ch. d. M. Durand. Fin.';
    const count = (each: SegmentationFacts) => splitterOf([breakRulesOf(each, 'French')])(text).length;
    expect([count(fr.segmentation), count(facts)]).toEqual([3, 2]);
  });
});

describe.skipIf(!gsd.isThere)(`the sentences of French GSD, by the built-in rules as SRX${gsd.whySkipped}`, () => {
  it('are found nearly as well as by the built-in rules', () => {
    const sentences = readFileSync(gsd.url, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('# text = '))
      .map((line) => line.slice('# text = '.length).trim());
    const split = splitterOf([breakRulesOf(fr.segmentation, 'French')]);
    const found = new Set(
      split(sentences.join(' '))
        .map(({ end }) => end)
        .slice(0, -1),
    );
    const ends = new Map<number, string>();
    let end = -1;
    for (const sentence of sentences.slice(0, -1)) {
      end += sentence.length + 1;
      ends.set(end, sentence);
    }
    const marked = [...ends].filter(([, sentence]) => /[.!?…][\s"»”’')\]]*$/u.test(sentence));
    const hits = marked.filter(([at]) => found.has(at)).length;
    const wrong = [...found].filter((at) => !ends.has(at)).length;
    const recall = hits / marked.length;
    const precision = hits / (hits + wrong);
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.995);
  });
});
