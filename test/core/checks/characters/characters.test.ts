import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlCharacters } from '../../../../src/core/checks/characters/control-characters.ts';
import { entity } from '../../../../src/core/checks/characters/entity.ts';
import { characterChecks } from '../../../../src/core/checks/characters/index.ts';
import { lookAlikes } from '../../../../src/core/checks/characters/look-alikes.ts';
import { misreadIn } from '../../../../src/core/checks/characters/misread.ts';
import { mojibake } from '../../../../src/core/checks/characters/mojibake.ts';
import { notNfc } from '../../../../src/core/checks/characters/not-nfc.ts';
import { whiteSpace } from '../../../../src/core/checks/characters/white-space.ts';
import { fails, findingsOf, passes } from '../harness.ts';

passes(controlCharacters, [
  ['en', 'Une famille 👨‍👩‍👧.', 'A family 👨‍👩‍👧.'],
  ['en', 'Le mot می‌خواهم.', 'The word می‌خواهم.'],
  ['en', 'Deux\nlignes', 'Two\nlines'],
  ['en', 'Un\u200Bmot', 'A\u200Bword'],
]);
fails(controlCharacters, [
  ['vi', 'Un mot.', 'Một từ \u200B\u200Bhay.', '\u200B\u200B'],
  ['en', 'Un mot.', 'A wo\u200Drd.', '\u200D'],
  ['en', 'Un mot.', '\uFEFFA word.', '\uFEFF'],
  ['en', 'Un mot.', 'A word \u202Ehere.', '\u202E'],
  ['en', 'Un mot.', 'A\u0007 word.', '\u0007'],
  ['en', 'Un mot.', 'A\u0085 word.', '\u0085'],
]);

passes(whiteSpace, [
  ['en', 'Dix\u00A0km et page\u00A05', 'Ten km, page\u00A05, Mr\u00A0Smith and 10\u00A0km'],
  ['en', 'Nom\tPrénom', 'Name\tFirst name'],
  ['en', 'Une phrase.', '\tA sentence.'],
]);
fails(whiteSpace, [
  ['en', 'Une phrase simple.', 'A simple\tsentence.', '\t'],
  ['en', 'Une phrase simple.', 'A simple \n sentence.', ' \n '],
  ['vi', 'Une phrase simple.', 'Một câu\u00A0đơn giản.', '\u00A0'],
  ['en', 'Une phrase simple.', 'A simple\u2003sentence.', '\u2003'],
]);

describe('white-space', () => {
  it('lets the layout of a file pass where white space is no content', () => {
    const pair = { source: 'Une phrase simple.', target: 'A simple\n      sentence.' };
    expect(findingsOf(whiteSpace, 'en', [pair], undefined, { space: 'default' })).toEqual([]);
    expect(findingsOf(whiteSpace, 'en', [pair], undefined, { space: 'preserve' })).toHaveLength(1);
  });
});

passes(entity, [
  ['en', 'AT&T et Marks & Spencer', 'AT&T; Marks & Spencer; Q&A'],
  ['en', 'Écrivez &eacute;', 'Write &eacute;'],
  ['en', 'Un chemin', 'A path C:\\users\\me'],
]);
fails(entity, [
  ['en', 'Du café', 'Some caf&eacute;', '&eacute;'],
  ['en', 'Du café & du thé', 'Coffee &amp; tea', '&amp;'],
  ['vi', 'Il dit', 'Nói &#x201C;có”', '&#x201C;'],
]);

passes(lookAlikes, [
  ['en', 'Un rayon α, de 5 μm, et Δt', 'An α ray, of 5 μm, and Δt'],
  ['en', 'Le mot мир', 'The word мир (peace)'],
  ['en', 'Le poète', 'The poet Αθηνά'],
  ['vi', 'Le lac Đà', 'Sông Đà ở Điện Biên'],
  ['en', 'Modèle 5O2', 'Model 5O2'],
  ['en', 'Vitamine B12, H2O, CO2, les années 1980', 'Vitamin B12, H2O, CO2, the 1980s, I-95 and I90'],
]);
fails(lookAlikes, [
  ['en', 'Le rapport', 'The repоrt', 'repоrt'],
  ['en', 'La Chine', 'Сhina', 'Сhina'],
  ['vi', 'Un homme', 'Một ngườі', 'ngườі'],
  ['en', 'Le secret', 'An αrticle of faith', 'αrticle'],
  ['vi', 'Da Nang', 'Ðà Nẵng', 'Ð'],
  ['vi', 'Da Nang', 'đến \u0189à Nẵng', '\u0189'],
  ['vi', 'Un homme', 'Một ngƣời', 'ƣ'],
  ['en', 'Le bureau', 'The oﬃce', 'ﬃ'],
  ['en', '50 mots', '５０ words', '５０'],
  ['en', 'Il coûte 1000 euros', 'It costs 1OOO euros', '1OOO'],
  ['en', 'En 2018', 'In 20l8', '20l8'],
  ['en', 'Il fait 25 °C', 'It is 25 ºC', 'º'],
]);

passes(mojibake, [
  ['en', 'Est-ce vrai ?', 'Is it?Yes, see https://a.example/?q=é'],
  ['vi', 'Une XÃ', 'MỘT XÃ” là'],
  ['vi', 'Curaçao, Malmö, Besançon', 'Curaçao, Malmö và Besançon'],
  ['en', 'Zoë', 'Zoë and Ångström, “naïve” São Paulo'],
]);
fails(mojibake, [
  ['en', 'Du café', 'Some cafÃ© here', 'Ã©'],
  ['en', 'Voilà tout', 'voilÃ\u00A0 tout', 'Ã\u00A0'],
  ['en', 'Il dit', 'He said â€œyes', 'â€œ'],
  ['vi', 'Hanoï', 'HÃ Ná»™i', 'á»™'],
  ['en', 'Du café', 'Some cafÃƒÂ© here', 'ÃƒÂ©'],
  ['en', 'Du café', 'Some caf√© here', '√©'],
  ['vi', 'Le Vietnam', 'Vi?t Nam', '?'],
  ['en', 'Du café', 'Some caf\uFFFD', '\uFFFD'],
  ['vi', 'Le Vietnam', 'Coäng hoøa xaõ hoäi Vieät Nam', 'Coäng hoøa xaõ hoäi Vieät'],
]);

describe('misreadIn', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'éèàùçđếữộợẵƯĐ’“”–…€'), minLength: 1, maxLength: 20 });
  it('gives back what was read as Latin-1, once or twice', () => {
    const misread = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
    fc.assert(
      fc.property(letters, (text) => {
        const once = misread(text);
        expect(misreadIn(once)).toEqual([{ start: 0, end: once.length, meant: text }]);
        const twice = misread(once);
        expect(
          misreadIn(twice)
            .map(({ meant }) => meant)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('not-nfc', () => {
  it('is content with what it asks for', () => {
    const texts = fc.array(
      fc.constantFrom('e\u0301', 'ê\u0323', 'a', ' ', '\u212B', '\u0323', '한'.normalize('NFD'), '\u{1D15E}'),
    );
    fc.assert(
      fc.property(
        texts.map((list) => list.join('')),
        (target) => {
          const [finding] = findingsOf(notNfc, 'vi', [{ source: 'x', target }]);
          const fixed = finding
            ? target.slice(0, finding.start) + finding.expected?.[0] + target.slice(finding.end)
            : target;
          expect(fixed).toBe(target.normalize('NFC'));
        },
      ),
    );
  });
});

describe('the certain replacements of characters', () => {
  it('leave nothing of the same kind', () => {
    const targets = [
      ['re\u200Bport', 'report'],
      ['a\ttab', 'a tab'],
      ['Ðà Nẵng', 'Đà Nẵng'],
      ['rероrt', 'report'],
      ['cafÃ©', 'café'],
      ['&amp;', '&'],
      ['ﬁn', 'fin'],
    ] as const;
    for (const [target, wanted] of targets) {
      const findings = findingsOf(characterChecks, 'en', [{ source: 'Une phrase.', target }]);
      expect(findings).toHaveLength(1);
      const [{ start, end, expected } = {}] = findings;
      expect(expected).toHaveLength(1);
      expect(target.slice(0, start) + expected?.[0] + target.slice(end)).toBe(wanted);
      expect(findingsOf(characterChecks, 'en', [{ source: 'Une phrase.', target: wanted }])).toEqual([]);
    }
  });
});
