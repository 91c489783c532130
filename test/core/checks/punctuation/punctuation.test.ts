import { brackets } from '../../../../src/core/checks/punctuation/brackets.ts';
import { sourceQuotes } from '../../../../src/core/checks/punctuation/source-quotes.ts';
import { spaceBeforeMark } from '../../../../src/core/checks/punctuation/space-before-mark.ts';
import { fails, passes } from '../harness.ts';

passes(brackets, [
  ['en', "l'intelligence artificielle (IA)", 'artificial intelligence (AI)'],
  ['en', '1) premier point', '1) first point'],
  ['en', 'a) premier point ; b) second', 'a) first point; b) second'],
  ['en', 'ouvert (sans fin', 'open (without end'],
  ['vi', 'voir [1] et {x}', 'xem [1] và {x}'],
]);
fails(brackets, [
  ['en', "l'intelligence artificielle (IA)", 'artificial intelligence (AI', '('],
  ['vi', "l'intelligence artificielle (IA)", 'trí tuệ nhân tạo AI)', ')'],
  ['en', 'voir [1]', 'see 1]', ']'],
]);

passes(sourceQuotes, [
  ['en', '« Oui »', '“Yes”'],
  ['vi', '« Oui »', '“Vâng”'],
]);
fails(sourceQuotes, [
  ['en', '« Oui »', '« Yes »', '«'],
  ['vi', 'dit « oui »', 'nói «vâng»', '«'],
]);

passes(spaceBeforeMark, [
  ['en', 'Vraiment ?', 'Really?'],
  ['en', 'Trois : un, deux', 'Three: one, two'],
  ['en', 'Voir le port :8080', 'See port :8080'],
  ['en', 'Bien :-)', 'Good :-)'],
]);
fails(spaceBeforeMark, [
  ['en', 'Vraiment ?', 'Really ?', ' ?'],
  ['vi', 'Trois : un, deux', 'Ba\u00A0: một, hai', '\u00A0:'],
  ['vi', 'Il part ; elle reste.', 'Anh đi ; cô ở lại.', ' ;'],
  ['en', 'C’est « bien » !', 'It is “good”\u202F!', '\u202F!'],
]);
