import { markdown } from '../../../../src/adapters/formats/markdown/index.ts';
import { describeFormat } from '../../../conformance/format.ts';
import { markdownDocuments } from './documents.ts';

describeFormat(
  markdown,
  [
    { name: 'an empty document', text: '', units: [] },
    { name: 'nothing but white space', text: '\uFEFF \t\n\f\n\u00a0\n', units: [] },
    {
      name: 'paragraphs and headings',
      text: '# Titre #\n\nL’ASEAN s’est réunie\nà Hanoï.\n\nSous-titre\n---\n  Fin',
      units: ['Titre', 'L’ASEAN s’est réunie à Hanoï.', 'Sous-titre', 'Fin'],
    },
    {
      name: 'front matter',
      text: '---\ntitle: L’IA\ndescription: "Une \\"suite\\""\nsummary: \'l\'\'eau\'\nabstract: |\n  Un\n  deux\nexcerpt: >-\n  Un\n  deux\n\n  trois\ndate: 2025-05-27\ntags: [a, b]\n---\n\nTexte.\n',
      units: ['L’IA', 'Une "suite"', "l'eau", 'Un\ndeux', 'Un deux\ntrois', 'Texte.'],
    },
    {
      name: 'inline markup of every kind',
      text: 'Un **terme**, l’*IA*, _oui_, __non__, ~~si~~, `code`, [lien](/a "!"), ![](a.png), <https://a.org>, https://a.org/b, note[^1], <b>gras</b>, a  \nb\\\nc.\n\n[^1]: Note.\n',
      units: ['Un terme, l’IA, oui, non, si, , lien, , , , note, gras, abc.', 'Note.'],
    },
    {
      name: 'references',
      text: '[Lien][a], [a], [b][].\n\n![Image][a] ![a] ![b][]\n\n[a]: /a "Titre"\n[b]: /b\n',
      units: ['Lien, a, b.', 'Image', 'a', 'b', 'Titre'],
    },
    {
      name: 'lists, quotes and tables',
      text: '- un\n  suite\n  1. deux\n- [ ] trois\n\n> « quatre »\n> cinq\n\n| Six | `sept` |\n|---|---|\n| huit \\| neuf | ![dix](/a "onze") |\n\nA | B\n--|--\nC | D\n',
      units: ['un suite', 'deux', 'trois', '« quatre » cinq', 'Six', 'huit | neuf', 'dix', 'onze', 'A', 'B', 'C', 'D'],
    },
    {
      name: 'code and HTML',
      text: '```js\nlet a;\n\n# non\n```\n\n    non\n\n<div>\nnon\n</div>\n\n<!-- non\n\nnon -->\n\noui\n',
      units: ['oui'],
    },
  ],
  markdownDocuments,
);
