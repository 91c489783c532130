import { currency } from '../../../../src/core/checks/numbers/currency.ts';
import { date } from '../../../../src/core/checks/numbers/date.ts';
import { percent } from '../../../../src/core/checks/numbers/percent.ts';
import { unit } from '../../../../src/core/checks/numbers/unit.ts';
import { fails, passes } from '../harness.ts';

passes(currency, [
  ['en', 'Il a payé 20 €.', 'He paid €20.'],
  ['en', 'Il a payé 20 livres sterling.', 'He paid 20 pounds.'],
  ['en', 'Le sac pèse 20 livres.', 'The bag weighs 20 lb.'],
  ['en', 'Le contrat vaut 3 M€.', 'The contract is worth EUR 3 million.'],
  ['en', 'une aide de 140 millions de dollars', '$140 million in aid'],
  ['vi', 'une aide de 140 millions de dollars', 'khoản viện trợ 140 triệu đô la Mỹ'],
  ['vi', 'Il gagne 5 000 yens.', 'Anh ấy kiếm được 5.000 yên.'],
  ['en', 'Cela coûte entre 10 € et 15 €.', 'It costs between 10 and 15 euros.'],
  ['en', '500 francs CFA', '500 CFA francs'],
  ['en', '30 000 roupies', '30,000 rupiah'],
  ['vi', 'Le prix est de 10 francs suisses.', 'Giá là 10 franc Thụy Sĩ.'],
]);

fails(currency, [
  ['en', 'Il a payé 20 €.', 'He paid $20.', '$20'],
  ['en', 'Il a payé 20 euros.', 'He paid 20 pounds.', '20 pounds'],
  ['vi', 'une aide de 140 millions de dollars', 'khoản viện trợ 140 triệu euro', '140 triệu euro'],
  ['vi', 'Il a payé 20 livres sterling.', 'Anh ấy trả 20 đô la.', '20 đô la'],
  ['en', 'Il a payé 20 €.', 'He paid 20.', '20', 'minor'],
  ['vi', '3 M€', '3 triệu', '3 triệu', 'minor'],
]);

passes(percent, [
  ['en', 'Une hausse de 5 %', 'A rise of 5%'],
  ['en', 'Une hausse de 5 pour cent', 'A rise of five per cent'],
  ['vi', 'Une hausse de 5 %', 'Mức tăng năm phần trăm'],
  ['en', 'de 5 à 10 %', 'five to ten per cent'],
  ['en', '72 %, 69 % et 63 %', '72, 69 and 63 percent'],
  ['en', '50 % des élèves', 'half of the pupils'],
  ['en', 'Le taux a monté de 2 %.', 'The rate rose by 2 percentage points.'],
]);

fails(percent, [
  ['en', 'Une hausse de 5 %', 'A rise of 5', '5'],
  ['vi', 'Une hausse de 5 %', 'Mức tăng 5', '5'],
  ['en', 'Une hausse de 5 % puis une baisse de 3 %', 'A rise of 5% and then a fall of 3', '3'],
]);

passes(unit, [
  ['en', 'Il pèse 5 kg.', 'It weighs 5 kilograms.'],
  ['en', 'à 10 km de là', '6 miles away'],
  ['en', 'une vitesse de 90 km/h', 'a speed of 90 kilometres per hour'],
  ['vi', 'Il a travaillé 24 heures.', 'Anh ấy đã làm việc 24 tiếng.'],
  ['vi', 'un terrain de 5 hectares', 'mảnh đất 5 ha'],
  ['vi', 'le 5 mars', 'ngày 5 tháng 3'],
  ['en', 'Il a 5 ans et attend 5 minutes.', 'He is 5 years old and waits 5 minutes.'],
]);

fails(unit, [
  ['en', 'Il pèse 5 kg.', 'It weighs 5 g.', '5 g'],
  ['en', 'à 10 km de là', '10 miles away', '10 miles'],
  ['vi', 'à dix kilomètres de là', 'cách đó mười dặm', 'mười dặm'],
  ['en', 'Il attend 5 minutes.', 'He waits 5 hours.', '5 hours'],
  ['vi', 'Il attend deux jours.', 'Anh ấy đợi hai năm.', 'hai năm'],
]);

passes(date, [
  ['vi', 'Janv.–mars', 'Tháng 1–3'],
  ['en', 'le 4 mars', 'March 4'],
  ['vi', 'le 4 mars', 'ngày 4/3'],
  ['vi', 'en décembre', 'vào tháng mười hai'],
  ['vi', 'en décembre', 'vào tháng Chạp'],
  ['vi', 'le 4 mai', 'ngày 4/5'],
  ['vi', 'Mardi, pour la quatrième fois', 'Lần thứ 4'],
  ['en', 'Mme May parle.', 'Mrs May is speaking.'],
  ['en', 'La sonde part pour Mars.', 'The probe leaves for Mars.'],
  ['en', 'Il est venu.', 'He came on Tuesday.'],
  ['en', 'Il est venu mardi.', 'He came.'],
  ['vi', 'une fois par mois', 'mỗi tháng một lần'],
  ['vi', 'la troisième fois', 'lần thứ ba'],
  ['vi', 'dimanche', 'Chủ nhật'],
]);

fails(date, [
  ['en', 'le 4 mars', 'May 4', 'May'],
  ['vi', 'le 4 mars', 'ngày 4 tháng 5', 'tháng 5'],
  ['en', 'Il vient lundi.', 'He comes on Friday.', 'Friday'],
  ['vi', 'Il vient lundi.', 'Anh ấy đến vào thứ Sáu.', 'thứ Sáu'],
  ['vi', 'Il vient lundi.', 'Anh ấy đến vào thứ 6.', 'thứ 6'],
  ['en', 'Il vient en juin.', 'He is coming.', 'juin', 'minor'],
  ['en', 'Il vient.', 'He comes in June.', 'June', 'minor'],
]);
