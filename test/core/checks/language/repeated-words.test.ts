import { describe, expect, it } from 'vitest';
import { repeatedWords } from '../../../../src/core/checks/language/repeated-words.ts';
import { repeatsIn } from '../../../../src/core/checks/language/repeats.ts';
import { findingsOf } from '../harness.ts';
import { marked } from './tools.ts';

const found = (text: string) => repeatsIn(text).map(({ start, end }) => text.slice(start, end));

describe('repeatsIn', () => {
  it('finds words and phrases that stand twice, whatever their capitals and spaces', () => {
    expect(found('The the plan\u00A0 plan of the of the year')).toEqual([
      'The the',
      'plan\u00A0 plan',
      'of the of the',
    ]);
  });

  it('takes the whole phrase, and each word once', () => {
    expect(found('now now now')).toEqual(['now now']);
    expect(found('a good plan a good plan')).toEqual(['a good plan a good plan']);
  });

  it.each([
    'more and more and more',
    'day after day after day',
    'rich in in-house staff',
    'the end. End of it',
    '10 10',
    'very, very good',
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds words with a comma between where it is asked to', () => {
    expect(repeatsIn('très, très bien', true)).toHaveLength(1);
  });
});

describe('repeated-words', () => {
  it('proposes the words once', () => {
    const [finding] = findingsOf(repeatedWords, 'vi', [{ source: 'Le plan.', target: 'Kế hoạch của của họ.' }]);
    expect(finding).toMatchObject({ actual: 'của của', expected: ['của'], start: 9, end: 16 });
  });

  it.each([
    ['vi', 'Il faut cinq ans.', 'Phải mất năm năm.'],
    ['vi', 'La maison verte.', 'Ngôi nhà xanh xanh.'],
    ['vi', 'Tout le monde est content.', 'Nhà nhà người người đều vui.'],
    ['vi', 'Les pays adhèrent.', 'Các quốc gia gia nhập khối.'],
    ['vi', 'Pas à pas.', 'Tiến từng bước từng bước.'],
    ['vi', 'C’est très, très bien.', 'Thế là quá quá tốt.'],
    ['en', 'Il est très, très grand.', 'It is really really big.'],
    ['en', 'Il est à Sing Sing.', 'He is in Sing Sing.'],
  ] as const)('lets pass, in %s, %s → %s', (to, source, target) => {
    expect(marked(repeatedWords, to, source, target)).toEqual([]);
  });

  it.each([
    ['vi', 'L’année 2018.', 'Trong năm năm 2018, kinh tế tăng.', 'năm năm'],
    ['vi', 'Les gens du lieu.', 'Những người người dân ở đây.', 'người người'],
    ['vi', 'Souvent.', 'Họ thường thường xuyên đến.', 'thường thường'],
    ['en', 'Nous nous réunissons.', 'We meet here here.', 'here here'],
  ] as const)('reports, in %s, %s → %s', (to, source, target, text) => {
    expect(marked(repeatedWords, to, source, target)).toEqual([text]);
  });
});
