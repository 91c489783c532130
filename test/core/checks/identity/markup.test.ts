import { markup } from '../../../../src/core/checks/identity/markup.ts';
import { fails, passes } from '../harness.ts';

passes(markup, [
  ['en', 'Cliquez sur <b>Enregistrer</b>.', 'Click <b>Save</b>.'],
  ['vi', 'Le <i>petit</i> <b>chat</b>', '<b>Con mèo</b> <i>nhỏ</i>'],
  ['en', 'si a < b et c > d', 'if a < b and c > d'],
  ['en', 'Une ligne<br>puis une autre', 'One line<br>and then another'],
  ['en', '<a title="Aide">Aide</a>', '<a title="Help">Help</a>'],
  ['vi', 'Sans balise', 'Không có thẻ'],
]);

fails(markup, [
  ['en', 'Cliquez sur <b>Enregistrer</b>.', 'Click <b>Save.', '</b>'],
  ['en', 'Cliquez sur <b>Enregistrer</b>.', 'Click <b>Save<b>.', '<b>'],
  ['vi', 'Cliquez sur <b>Enregistrer</b>.', 'Nhấp vào </b>Lưu<b>.', '</b>'],
  ['vi', 'Cliquez sur <b>ici</b>.', 'Nhấp vào <i>đây</b>.', '<i>'],
]);
