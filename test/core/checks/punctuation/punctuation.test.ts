import { describe, expect, it } from 'vitest';
import { brackets } from '../../../../src/core/checks/punctuation/brackets.ts';
import { sourceQuotes } from '../../../../src/core/checks/punctuation/source-quotes.ts';
import { spaceBeforeMark } from '../../../../src/core/checks/punctuation/space-before-mark.ts';
import { fails, findingsOf, passes } from '../harness.ts';

passes(brackets, [
  ['en', "l'intelligence artificielle (IA)", 'artificial intelligence (AI)'],
  ['en', '1) premier point', '1) first point'],
  ['en', 'a) premier point ; b) second', 'a) first point; b) second'],
  ['en', 'ouvert (sans fin', 'open (without end'],
  ['vi', 'voir [1] et {x}', 'xem [1] và {x}'],
]);
passes(brackets, [
  ['en', 'La loi (2024)', 'The act of 2024'],
  ['en', 'La loi (2024)', 'The act [sic] (2024)'],
]);
fails(brackets, [
  ['en', 'samedi (29)', 'Saturday 29)', ')'],
  ['en', 'La loi (2024)', 'The act [2024]', '['],
  ['en', "l'intelligence artificielle (IA)", 'artificial intelligence (AI', '('],
  ['vi', "l'intelligence artificielle (IA)", 'trí tuệ nhân tạo AI)', ')'],
  ['en', 'voir [1]', 'see 1]', ']'],
]);

passes(sourceQuotes, [
  ['en', '« Oui »', '“Yes”'],
  ['vi', '« Oui »', '“Vâng”'],
]);
fails(sourceQuotes, [
  ['en', '« Oui', '« Yes', '« '],
  ['vi', 'dit oui »', 'nói vâng»', '»'],
]);

describe('source-quotes', () => {
  const fixed = (target: string) =>
    findingsOf(sourceQuotes, 'en', [{ source: '« Oui »', target }]).map(({ actual, expected }) => [actual, expected]);

  it('has one replacement for each mark of a pair, with the spaces inside it', () => {
    expect(fixed('«\u00A0Yes\u202F»')).toEqual([
      ['«\u00A0', ['“']],
      ['\u202F»', ['”']],
    ]);
  });

  it('has the inner marks within another quotation', () => {
    expect(fixed('“He said «yes».”')).toEqual([
      ['«', ['‘']],
      ['»', ['’']],
    ]);
  });

  it('has both replacements for a mark without partner', () => {
    expect(fixed('«Yes.')).toEqual([['«', ['“', '‘']]]);
  });
});

passes(spaceBeforeMark, [
  ['en', 'Vraiment ?', 'Really?'],
  ['en', 'Trois : un, deux', 'Three: one, two'],
  ['en', 'Voir le port :8080', 'See port :8080'],
  ['en', 'Bien :-)', 'Good :-)'],
]);
passes(spaceBeforeMark, [
  ['en', 'le format .txt et 3 : 2', 'the .txt format and 3 : 2'],
  ['en', 'Bien :)', 'Good :)'],
  ['en', 'Et puis ... rien', 'And then ... nothing'],
]);
fails(spaceBeforeMark, [
  ['en', 'Il part, puis revient.', 'He leaves , then comes back.', ' ,'],
  ['vi', 'Il part.', 'Anh đi .', ' .'],
  ['en', '50 % des voix', '50\u202F% of the vote', '\u202F%'],
  ['vi', 'Vraiment ?', 'Thật sao \u00A0?', ' \u00A0?'],
  ['en', 'Vraiment ?', 'Really ?', ' ?'],
  ['vi', 'Trois : un, deux', 'Ba\u00A0: một, hai', '\u00A0:'],
  ['vi', 'Il part ; elle reste.', 'Anh đi ; cô ở lại.', ' ;'],
  ['en', 'C’est « bien » !', 'It is “good”\u202F!', '\u202F!'],
]);
