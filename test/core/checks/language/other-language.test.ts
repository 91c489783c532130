import { describe, expect, it } from 'vitest';
import { article } from '../../../../src/core/checks/language/article.ts';
import { calques } from '../../../../src/core/checks/language/calques.ts';
import { falseFriends } from '../../../../src/core/checks/language/false-friends.ts';
import { vietnameseSyllable } from '../../../../src/core/checks/language/vietnamese-syllable.ts';
import { findingsOf } from '../harness.ts';
import { marked, tools } from './tools.ts';

const source = 'Une phrase.';

describe('article', () => {
  it.each(['It took an hour and a year.', 'A one-off, a UN plan, an MP and an 11-year-old.', 'Vitamin A is vital.'])(
    'lets pass: %s',
    (target) => expect(marked(article, 'en', source, target)).toEqual([]),
  );

  it('marks the article alone, also at the start and before a no-break space', () => {
    expect(marked(article, 'en', source, 'A agreement and an\u00A0plan.')).toEqual(['A', 'an']);
    const [finding] = findingsOf(article, 'en', [{ source, target: 'A agreement.' }], undefined, {}, { tools });
    expect(finding).toMatchObject({ start: 0, end: 1, expected: ['An'] });
  });
});

describe('vietnamese-syllable', () => {
  it.each([
    'ngành giếng gì già giữ quốc quý quyển khuỷu thuở nghiêng hoà hòa toàn xoong sôcôla',
    'week moon show café',
  ])('lets pass: %s', (target) => expect(marked(vietnameseSyllable, 'vi', 'Un café.', target)).toEqual([]));

  it.each('nghành nghà kà cê đựơc ddược thêe khoong nhưgn khôgn bôt ngĩa'.split(' '))('reports %s', (word) => {
    expect(marked(vietnameseSyllable, 'vi', source, `Đây là ${word}.`)).toEqual([word]);
  });

  it('leaves names and English alone', () => {
    expect(marked(vietnameseSyllable, 'vi', source, 'Ông Đắk ở Kôn Plông.')).toEqual([]);
    expect(marked(vietnameseSyllable, 'en', source, 'nghành')).toEqual([]);
  });
});

describe('false-friends', () => {
  it.each([
    ['Les raisons actuelles.', 'Actual reasons, those that exist at present.'],
    ['Il a assisté le ministre.', 'He assisted the minister.'],
    ['La bibliothèque et la librairie.', 'The library and the shop.'],
    ['Une étape du stage.', 'A stage of the placement.'],
  ])('lets pass %s → %s', (from, target) => expect(marked(falseFriends, 'en', from, target)).toEqual([]));

  it.each([
    ['Il prétend être innocent.', 'He pretends to be innocent.', 'pretends'],
    ['Les zones sensibles.', 'Sensible areas.', 'Sensible'],
    ['Elle dispose d’un bureau.', 'She disposes of an office.', 'disposes'],
    ['Le délai expire lundi.', 'The delay expires on Monday.', 'delay'],
  ])('reports %s → %s', (from, target, word) => expect(marked(falseFriends, 'en', from, target)).toEqual([word]));
});

describe('calques', () => {
  it.each([
    ['Il est mort depuis.', 'It is two years since two days of talks ended.'],
    ['Des informations utiles.', 'Useful information.'],
    ['Cela lui a permis de partir.', 'He was allowed to leave.'],
  ])('lets pass %s → %s', (from, target) => expect(marked(calques, 'en', from, target)).toEqual([]));

  it.each([
    ['Des informations utiles.', 'Useful informations.', 'informations'],
    ['Responsable du projet.', 'Responsible of the project.', 'Responsible of'],
    ['Cela permet de réduire les coûts.', 'This allows to reduce costs.', 'allows to'],
  ])('reports %s → %s', (from, target, words) => expect(marked(calques, 'en', from, target)).toEqual([words]));
});
