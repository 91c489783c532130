import { describe, expect, it } from 'vitest';
import { endPunctuation } from '../../../../src/core/checks/punctuation/end-punctuation.ts';
import { articleFindingsOf, fails, type Pair, passes } from '../harness.ts';

passes(endPunctuation, [
  ['en', 'Janv.–mars', 'Jan.–Mar.'],
  ['en', 'Total toutes taxes comprises', 'Total incl.'],
  ['en', '« Pourquoi tant de hâte ? »,', '“Why the hurry?”'],
  ['en', 'Je me demande ce qu’ils vont décider.', 'I wonder, what are they going to decide?'],
  ['vi', 'On ne peut qu’être confiant.', 'Với thành tích ấy, làm sao chúng ta không tin tưởng?'],
  ['vi', 'Vous êtes d’accord, je suppose.', 'Anh đồng ý, phải không?'],
  ['vi', 'Quand ? demanda-t-elle.', 'Cô hỏi: khi nào?'],
  ['en', 'Il a ajouté :', 'He added,'],
  ['en', 'un budget annuel ;', 'an annual budget,'],
  ['en', 'Le Conseil finance la recherche en IA', 'The Council funds research into A.I.'],
  ['en', 'Le Parlement adopte enfin la loi.', 'Parliament Finally Passes the Law'],
  ['en', 'Le monde change.', 'The world is changing.'],
  ['en', 'Le monde change ?', 'Is the world changing?'],
  ['en', 'Il a dit : « Le monde change. »', 'He said: “The world is changing.”'],
  ['vi', 'Il a dit : « Le monde change ».', 'Ông nói: “Thế giới đang thay đổi.”'],
  ['en', 'Il a dit (et pensé).', 'He said (and thought).'],
  ['en', 'Les principes sont les suivants :', 'The principles are as follows:'],
  ['en', 'Et puis…', 'And then...'],
  ['en', 'Quoi ?!', 'What?'],
  ['en', 'Un titre', 'A heading'],
  ['en', 'Mais c’est lui qui avait donné l’avantage à son équipe,', 'But it was he who gave his team the lead.'],
]);
fails(endPunctuation, [
  ['en', 'Le monde change.', 'The world is changing?', '?'],
  ['en', 'Elle sait ce qui est prévu.', 'She knows what is planned?', '?'],
  ['en', 'Est-ce vrai ? Est-ce juste ?', 'Is it true? Is it just.', '.'],
  ['en', 'Il a ajouté :', 'He added', ''],
  ['en', 'Le monde change.', 'The world is changing,', ''],
  ['en', 'Quelle chance !', 'What luck.', '.'],
  ['vi', 'Attention…', 'Chú ý.', '.'],
  ['en', 'Le monde change.', 'The world is changing', ''],
  ['vi', 'Le monde change-t-il ?', 'Thế giới có thay đổi không.', '.'],
  ['en', 'Un titre', 'A heading.', '.'],
  ['en', 'Les principes sont les suivants :', 'The principles are as follows.', '.'],
  ['en', 'Il dit : « Oui. »', 'He says: “Yes”', ''],
]);

const article: readonly Pair[] = [
  { source: 'Le port de Brest rouvre ses quais.', target: 'Brest reopens its harbour quays' },
  { source: 'Les quais du port étaient fermés depuis mai.', target: 'The harbour quays had been closed since May.' },
  { source: 'Brest veut attirer des croisières.', target: 'Brest hopes to attract cruise ships.' },
  { source: 'Le port a investi deux millions.', target: 'The harbour has invested two million.' },
];
const other: readonly Pair[] = [
  { source: 'La récolte de pommes sera bonne.', target: 'The apple harvest will be good.' },
  { source: 'Les vergers ont peu souffert du gel.', target: 'The orchards suffered little from frost.' },
  { source: 'Les prix devraient donc baisser.', target: 'So prices should fall.' },
];

describe('end-punctuation of headlines', () => {
  const units = (pairs: readonly Pair[], types?: readonly string[]) =>
    articleFindingsOf(endPunctuation, 'en', pairs, types).map(({ unit }) => unit);

  it('lets the first unit of a file go without its full stop', () => {
    expect(units(article)).toEqual([]);
  });

  it('lets a heading go without it', () => {
    const section = { source: 'Ce que dit la loi.', target: 'What the law says' };
    expect(units([...other, section], ['', '', '', 'psr:heading'])).toEqual([]);
    expect(units([...other, section])).toEqual(['u4']);
  });

  it('lets the first segment of an article go without it where several share a file', () => {
    expect(units([...other, ...article])).toEqual([]);
  });

  it('reports a sentence without it whose words stood before', () => {
    const end = { source: 'Le port de Brest est rouvert.', target: 'The harbour of Brest is open again' };
    expect(units([...article, end, ...other])).toEqual(['u5']);
  });

  it('reports a question mark that a headline loses', () => {
    expect(units([{ source: 'Que fait Brest ?', target: 'What is Brest doing' }, ...article.slice(1)])).toEqual(['u1']);
  });

  it('reports a full stop that a headline gains', () => {
    const long = 'Le port de Brest rouvre enfin ses quais après trois ans de travaux';
    expect(units([{ source: long, target: 'Brest finally reopens its quays.' }, ...other])).toEqual(['u1']);
  });
});
