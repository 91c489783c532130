import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, extractCandidates } from '../../../../src/core/terms/extract/extract.ts';
import { logLikelihood } from '../../../../src/core/terms/extract/renderings.ts';
import { buildMatcher } from '../../../../src/core/terms/matcher.ts';
import { en, fr, vi } from '../languages.ts';
import { concept, termbase } from '../termbases.ts';

/** Sentences that have nothing to do with the terms in question: chance needs something to stand against. */
const others: readonly (readonly [string, string, string])[] = [
  ['Le port accueille des navires.', 'The port receives ships.', 'Cảng đón các con tàu.'],
  ['La récolte fut abondante.', 'The harvest was abundant.', 'Vụ mùa bội thu.'],
  ['Le musée ferme le lundi.', 'The museum closes on Mondays.', 'Bảo tàng đóng cửa thứ hai.'],
  ['Un orage approche.', 'A storm is approaching.', 'Cơn bão đang đến gần.'],
  ['Les élèves lisent un roman.', 'The pupils read a novel.', 'Học sinh đọc tiểu thuyết.'],
  ['Le train part à midi.', 'The train leaves at noon.', 'Tàu hỏa khởi hành buổi trưa.'],
  ['La rivière déborde souvent.', 'The river often floods.', 'Dòng sông thường tràn bờ.'],
  ['Le chat dort encore.', 'The cat is still asleep.', 'Con mèo còn ngủ.'],
  ['Il neige en montagne.', 'It snows in the mountains.', 'Trên núi có tuyết.'],
  ['Ma tante jardine.', 'My aunt gardens.', 'Cô tôi làm vườn.'],
  ['Le pain est frais.', 'The bread is fresh.', 'Bánh mì tươi.'],
  ['La lampe clignote.', 'The lamp flickers.', 'Ngọn đèn nhấp nháy.'],
  ['Ce pont date de 1900.', 'This bridge dates from 1900.', 'Cây cầu xây năm 1900.'],
];

const about: readonly (readonly [string, string, string])[] = [
  [
    "La gouvernance de l'IA progresse.",
    'AI governance is making progress.',
    'Quản trị trí tuệ nhân tạo đang tiến triển.',
  ],
  [
    "Le rapport salue la gouvernance de l'IA.",
    'The report welcomes AI governance.',
    'Báo cáo hoan nghênh quản trị trí tuệ nhân tạo.',
  ],
  [
    "Sans gouvernance de l'IA, rien ne dure.",
    'Without AI governance nothing lasts.',
    'Thiếu quản trị trí tuệ nhân tạo thì không gì bền lâu.',
  ],
];

function extract(rows: readonly (readonly [string, string, string?])[], options = {}): readonly Candidate[] {
  const phrases = fr.termhood?.phrases;
  if (!phrases || !en.termhood || !vi.termhood) throw new Error('Facts are missing.');
  const segments = rows.map(([source, english, vietnamese]) => ({
    source,
    targets: new Map([['en', english], ...(vietnamese === undefined ? [] : [['vi', vietnamese] as const])]),
  }));
  const base = termbase(concept('ai-governance', { fr: ["gouvernance de l'IA"], en: ['AI governance'] }));
  return extractCandidates(
    segments,
    { minCount: 2, limit: 0, contexts: 2, keepsKnown: true, ...options },
    {
      phrases,
      matcher: buildMatcher(base, fr),
      targets: new Map([
        ['en', en.termhood],
        ['vi', vi.termhood],
      ]),
    },
  ).candidates;
}

const named = (candidates: readonly Candidate[], term: string) => candidates.find((each) => each.term === term);

describe('renderings', () => {
  it('are the words that go with a term, in each language, with counts', () => {
    const found = named(extract([...about, ...others]), "gouvernance de l'IA");
    expect(found?.renderings.get('en')).toEqual([{ text: 'AI governance', count: 3, outOf: 3, dice: 1 }]);
    expect(found?.renderings.get('vi')).toEqual(
      [{ text: 'quản trị trí tuệ nhân tạo', count: 3, outOf: 3, dice: 1 }].map((each) => ({
        ...each,
        text: expect.stringMatching(/^quản trị trí tuệ nhân tạo$/iu),
      })),
    );
  });

  it('are none where the segments are too few to tell', () => {
    expect(named(extract(about.slice(0, 2)), "gouvernance de l'IA")?.renderings.size).toBe(0);
  });

  it('are none where two expressions fit equally well', () => {
    const rows = [
      ['Le chiffrement est cher.', 'Red apples, green pears.'],
      ['Le chiffrement est lent.', 'Red apples, green pears.'],
      ['Le chiffrement est sûr.', 'Red apples, green pears.'],
      ...others.map(([source, english]) => [source, english] as const),
    ] as const;
    expect(named(extract(rows), 'chiffrement')?.renderings.has('en')).toBe(false);
  });

  it('of a language that is not translated are none', () => {
    const rows = [...about, ...others].map(([source, english]) => [source, english] as const);
    const found = named(extract(rows), "gouvernance de l'IA");
    expect(found?.renderings.has('en')).toBe(true);
    expect(found?.renderings.has('vi')).toBe(false);
  });

  it('of a name may begin with what is else a grammatical word', () => {
    const rows = [
      ['Le ministre Cho Tae-yul parle.', 'Minister Cho Tae-yul speaks.', 'Bộ trưởng Cho Tae-yul phát biểu.'],
      ['On attend Cho Tae-yul.', 'Cho Tae-yul is expected.', 'Người ta đợi Cho Tae-yul.'],
      ['Voici Cho Tae-yul.', 'Here is Cho Tae-yul.', 'Đây là Cho Tae-yul.'],
      ...others,
    ] as const;
    expect(named(extract(rows), 'Cho Tae-yul')?.renderings.get('vi')?.[0]?.text).toBe('Cho Tae-yul');
  });

  it('give two expressions where the translations have two', () => {
    const rows = [
      ['Le chiffrement protège.', 'Encryption protects.'],
      ['Le chiffrement coûte.', 'Encryption costs money.'],
      ['Le chiffrement ralentit.', 'Encryption slows things.'],
      ['Le chiffrement rassure.', 'Ciphering reassures.'],
      ...others.map(([source, english]) => [source, english] as const),
    ] as const;
    expect(named(extract(rows), 'chiffrement')?.renderings.get('en')?.[0]).toMatchObject({
      text: 'Encryption',
      count: 3,
      outOf: 4,
    });
  });
});

describe('known terms', () => {
  it('are marked with their concepts, and left out where they are not wanted', () => {
    const rows = [...about, ...others];
    expect(named(extract(rows), "gouvernance de l'IA")?.concepts).toEqual(['ai-governance']);
    expect(named(extract(rows, { keepsKnown: false }), "gouvernance de l'IA")).toBeUndefined();
  });

  it('keep the limit and the number of contexts', () => {
    const rows = [...about, ...others];
    expect(extract(rows, { limit: 1 })).toHaveLength(1);
    expect(named(extract(rows), "gouvernance de l'IA")?.contexts).toHaveLength(2);
    expect(named(extract(rows, { contexts: 0 }), "gouvernance de l'IA")?.contexts).toEqual([]);
  });
});

describe('the log-likelihood', () => {
  it('is that of a table worked out by hand', () => {
    // 10 of 10 segments with both, in 100: 2 · (10·ln(10/1) + 90·ln(90/81)).
    expect(logLikelihood(10, 10, 10, 100)).toBeCloseTo(2 * (10 * Math.log(10) + 90 * Math.log(90 / 81)), 9);
  });

  it('is 0 at chance and below', () => {
    expect(logLikelihood(1, 10, 10, 100)).toBe(0);
    expect(logLikelihood(0, 10, 10, 100)).toBe(0);
  });

  it('is finite and not negative for every possible table', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(500), (both, onlyA, onlyB, neither) => {
        const value = logLikelihood(both, both + onlyA, both + onlyB, both + onlyA + onlyB + neither);
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});
