import { describe, expect, it } from 'vitest';
import { doubledMark } from '../../../../src/core/checks/punctuation/doubled-mark.ts';
import { initialCapital } from '../../../../src/core/checks/punctuation/initial-capital.ts';
import { listMarker } from '../../../../src/core/checks/punctuation/list-marker.ts';
import { missingSpace } from '../../../../src/core/checks/punctuation/missing-space.ts';
import { spaceInside } from '../../../../src/core/checks/punctuation/space-inside.ts';
import { articleFindingsOf, fails, passes } from '../harness.ts';

passes(doubledMark, [
  ['en', 'Il rit... puis part.', 'He laughs... then leaves.'],
  ['en', 'Foo S.A., etc.', 'Foo Inc., etc.'],
  ['en', 'Quoi ?!', 'What?!'],
  ['en', 'voir std::map et ../lib', 'see std::map and ../lib'],
]);
fails(doubledMark, [
  ['en', 'Un, deux', 'One,, two', ',,'],
  ['en', 'Un, deux', 'One, , two', ', ,'],
  ['vi', 'Un ; deux', 'Một;, hai', ';,'],
  ['en', 'La fin.', 'The end..', '..'],
  ['en', 'Il dit : « Fin. »', 'He says: “The end..”', '..'],
  ['vi', 'Vraiment ?', 'Thật sao??', '??'],
  ['en', 'Un, deux', 'One,. two', ',.'],
]);

passes(missingSpace, [
  ['en', 'Voir U.S.A. et 1 234,5 ou p.ex.', 'See U.S.A. and 1,234.5 or e.g. this'],
  ['en', 'le site example.com/a,b et Node.js', 'the site example.com/a,bc and Node.js'],
  ['en', 'le(s) point(s) x,y', 'the point(s) x,y'],
  ['en', 'appeler lire(fichier)', 'call lire(fichier)'],
  ['en', 'https://a.fr/?x=oui;non', 'https://a.fr/?x=yes;no'],
  ['vi', 'le module psr:titre', 'mô-đun psr:titre'],
]);
fails(missingSpace, [
  ['en', 'Il dit : « Oui. »', 'He said:"Yes."', ':'],
  ['en', 'Il dit : « Oui. »', 'He said:“Yes.”', '“'],
  ['vi', 'Un Américain, champion', 'Một người Mỹ,nhà vô địch', ','],
  ['en', 'Moi, je pars.', 'I,for one, leave.', ','],
  ['en', 'Il part. Elle reste.', 'He leaves.She stays.', '.'],
  ['en', 'Vraiment ? Oui.', 'Really?Yes.', '?'],
  ['en', 'Brexit : Londres cède', 'Brexit:London yields', ':'],
  ['en', 'En mai, 2018 fut', 'In May,2018 was', ','],
  ['en', 'la loi (2024)', 'the act(2024)', '('],
  ['vi', 'Il dit « oui ».', 'Anh nói“vâng”.', '“'],
  ['en', '« Oui », dit-il.', '“Yes,”he said.', '”'],
]);

passes(spaceInside, [
  ['en', '[ ] fait', '[ ] done'],
  ['en', '( oui )', '( yes )'],
  ['en', '« Oui », dit-il.', '"Yes, " he said.'],
]);
fails(spaceInside, [
  ['en', '(oui)', '( yes)', '( '],
  ['vi', '(oui)', '(vâng )', ' )'],
  ['en', 'dit « oui »', 'said “ yes”', '“ '],
  ['vi', 'dit « oui »', 'nói "\u00A0vâng"', '"\u00A0'],
]);

describe('space-inside', () => {
  it('marks the space at each end', () => {
    const findings = articleFindingsOf(spaceInside, 'en', [{ source: 'dit « oui »', target: 'said " yes "' }]);
    expect(findings.map(({ start, end, expected }) => [start, end, expected])).toEqual([
      [5, 7, ['"']],
      [10, 12, ['"']],
    ]);
  });
});

passes(initialCapital, [
  ['en', 'Il y a {n} min', '{n} min ago'],
  ['vi', 'Tout enregistrer', '<b>Lưu</b> tất cả'],
  ['en', 'Le comité se réunit.', 'The committee meets.'],
  ['en', 'un mot', 'a word'],
  ['en', 'Les adidas sont là', 'adidas shoes are here'],
  ['en', 'Le pH monte', 'pH rises'],
  ['en', 'Le fichier index.html', 'index.html is the file'],
  ['en', 'A) Premier', 'a) first'],
  ['vi', '2 Français sur 3', '2 phần 3'],
  ['en', '… Puis rien', '… then nothing'],
]);
fails(initialCapital, [
  ['en', 'Le comité se réunit.', 'the committee meets.', 't'],
  ['vi', 'Été comme hiver', 'ấm quanh năm', 'ấ'],
  ['en', '« Oui », dit-il.', '“yes,” he said.', 'y'],
]);

describe('initial-capital', () => {
  it('lets a target go on with the sentence before', () => {
    const pairs = [
      { source: 'Il part.', target: 'He leaves,' },
      { source: 'Elle reste.', target: 'while she stays.' },
    ];
    expect(articleFindingsOf(initialCapital, 'en', pairs)).toEqual([]);
  });
});

passes(listMarker, [
  ['en', '— Oui.', '“Yes.”'],
  ['en', '- un', '• one'],
  ['vi', '-5 degrés', '-5 độ'],
]);
fails(listMarker, [
  ['en', '– un point', 'one point', ''],
  ['vi', 'Un point', '- Một điểm', '- '],
]);
