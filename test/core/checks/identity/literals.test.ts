import { describe, expect, it } from 'vitest';
import type { Check, ExampleTexts } from '../../../../src/core/checks/check.ts';
import { code } from '../../../../src/core/checks/identity/code.ts';
import { fileNames } from '../../../../src/core/checks/identity/file-names.ts';
import { placeholders } from '../../../../src/core/checks/identity/placeholders.ts';
import { urls } from '../../../../src/core/checks/identity/urls.ts';
import { fails, findingsOf, passes, type Target } from '../harness.ts';

describe.each([urls, fileNames, code, placeholders])('examples of $id', (check: Check) => {
  const run = (example: unknown) => {
    const [to, source = '', target = ''] = example as ExampleTexts;
    return findingsOf(check, to as Target, [{ source, target }]);
  };
  it.each(check.examples.passes.map((row) => [row]))('passes %j', (row) => {
    expect(run(row)).toEqual([]);
  });
  it.each(check.examples.fails.map((row) => [row]))('fails %j', (row) => {
    expect(run(row).length).toBe(1);
  });
});

passes(urls, [
  ['en', 'https://example.org/fr-FR/a?b=1&lang=fr', 'http://example.org/en-GB/a/?lang=en&b=1'],
  ['en', 'https://fr.example.org/a', 'https://en.example.org/a'],
  ['vi', 'Voir (https://example.org/a_(b)).', 'Xem https://example.org/a_(b)!'],
]);
fails(urls, [
  ['en', 'Voir https://example.org/a?id=12.', 'See https://example.org/a?id=21.', 'https://example.org/a?id=21'],
  ['vi', 'Écrire à a.b@example.org', 'Viết cho ab@example.org', 'ab@example.org'],
]);

passes(fileNames, [
  ['en', 'Elle vit au 3.Puis elle part', 'She lives at 3.Then she leaves'],
  ['en', 'Les fichiers *.json et C:\\Temp\\a.txt', 'The files C:\\Temp\\a.txt and *.json'],
  ['en', 'M. le maire / la maire', 'The mayor'],
]);
fails(fileNames, [
  ['en', 'Dans /etc/hosts', 'In /etc/host', '/etc/host'],
  ['vi', 'Tous les *.json', 'Mọi tệp *.jsonc', '*.jsonc'],
]);

passes(code, [
  ['en', 'Il a dépensé 300 $CAN.', 'He spent CA$300.'],
  ['en', 'Le groupe LinkedIn et YouTube', 'The LinkedIn and YouTube group'],
]);
fails(code, [['en', 'Appelez `getUser(id)`.', 'Call `getuser(id)`.', '`getuser(id)`']]);

passes(placeholders, [
  ['en', 'Hausse de 5 % d’ici à mai, 100 % sûre', 'Up 5% by May, 100% safe'],
  ['en', 'Voir <0>la page</0> ou $t(help).', 'See $t(help) or <0>the page</0>.'],
  [
    'vi',
    '{gender, select, male {Il a {n}} other {Elle a {n}}} lu',
    '{gender, select, male {Anh ấy có {n}} other {Cô ấy có {n}}} đọc',
  ],
]);
fails(placeholders, [
  ['en', '%s a vu %s', '%s saw', '%s'],
  ['vi', 'Le {date, date, short} à midi', 'Trưa {date, date, long}', '{date, date, long}'],
  ['en', '{n, plural, one {un} other {#}}', '{n, plural, one {one} other {#}', '{'],
  ['en', 'Il a {count} amis', 'He has {count} of {count} friends', '{count}'],
]);
