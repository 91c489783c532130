import { describe, expect, it } from 'vitest';
import { wrongSegment } from '../../../../src/core/checks/completeness/wrong-segment.ts';
import { documentFindingsOf, type Target } from '../harness.ts';

// biome-ignore format: a table
const rows: readonly { readonly fr: string; readonly en: string; readonly vi: string }[] = [
  { fr: 'Le musée de Lyon a reçu 12 000 visiteurs en mars.', en: 'The museum in Lyon received 12,000 visitors in March.', vi: 'Bảo tàng ở Lyon đã đón 12.000 lượt khách trong tháng 3.' },
  { fr: 'Qui gardera la clé cet été ?', en: 'Who will keep the key this summer?', vi: 'Mùa hè này ai sẽ giữ chìa khóa?' },
  { fr: 'La directrice, Claire Fontanel, promet une réponse avant vendredi.', en: 'Claire Fontanel, the director, promises an answer before Friday.', vi: 'Bà giám đốc Claire Fontanel hứa sẽ trả lời trước thứ Sáu.' },
  { fr: 'Les travaux coûteront 3,5 millions d’euros à la ville.', en: 'The works will cost the city €3.5 million.', vi: 'Công trình sẽ tiêu tốn của thành phố 3,5 triệu euro.' },
  { fr: 'Personne n’habite plus la vieille maison près du pont.', en: 'Nobody lives in the old house near the bridge any more.', vi: 'Không còn ai sống trong ngôi nhà cũ gần cây cầu.' },
  { fr: '« Nous attendons un avion pour Genève », dit Paul Martin.', en: '“We are waiting for a plane to Geneva,” Paul Martin says.', vi: '“Chúng tôi đang chờ máy bay đi Geneva”, Paul Martin nói.' },
];

const sources = rows.map(({ fr }) => fr);

/** The units that are flagged where the targets stand in the order given. */
function flagged(to: Target, order: readonly number[], extra: readonly number[] = []): readonly (string | undefined)[] {
  const pairs = order.map((from, i) => ({ source: sources[i] ?? '', target: rows[from]?.[to] ?? '' }));
  const more = extra.map((i) => ({ source: sources[i] ?? '', target: rows[i]?.[to] ?? '' }));
  return documentFindingsOf(wrongSegment, to, [...pairs, ...more]).map(({ unit }) => unit);
}

describe.each(['en', 'vi'] as const)('a target of another segment, in %s', (to) => {
  it('is not found where all stand in their place', () => {
    expect(flagged(to, [0, 1, 2, 3, 4, 5])).toEqual([]);
  });

  it('is found where two changed places', () => {
    expect(flagged(to, [1, 0, 2, 3, 4, 5])).toEqual(['u1', 'u2']);
    expect(flagged(to, [0, 1, 2, 5, 4, 3])).toEqual(['u4', 'u6']);
  });

  it('is found where all moved by one from some place on', () => {
    expect(flagged(to, [0, 0, 1, 2, 3, 4])).toEqual(['u2', 'u3', 'u4', 'u5', 'u6']);
  });

  it('is found where it was copied from far away', () => {
    expect(flagged(to, [5, 1, 2, 3, 4, 5])).toEqual(['u1']);
  });

  it('is not found where segments repeat', () => {
    expect(flagged(to, [0, 1, 2], [0, 1, 2])).toEqual([]);
  });
});

describe('the finding', () => {
  it('names the segment that the target fits, and marks all of the target', () => {
    const pairs = [
      { source: sources[0] ?? '', target: rows[1]?.en ?? '' },
      { source: sources[1] ?? '', target: rows[0]?.en ?? '' },
    ];
    const [finding] = documentFindingsOf(wrongSegment, 'en', pairs);
    expect(finding?.message).toContain('unit u2');
    expect(finding).toMatchObject({ severity: 'major', start: 0, end: rows[1]?.en.length, actual: rows[1]?.en });
  });
});

describe('segments without a target', () => {
  it('are passed over', () => {
    expect(
      documentFindingsOf(wrongSegment, 'en', [
        { source: 'Un.', state: 'initial' },
        { source: 'Deux.', target: '' },
      ]),
    ).toEqual([]);
  });
});
