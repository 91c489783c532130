import { describe, expect, it } from 'vitest';
import { targetEmpty } from '../../../../src/core/checks/completeness/target-empty.ts';
import { targetLanguage } from '../../../../src/core/checks/completeness/target-language.ts';
import { untranslated } from '../../../../src/core/checks/completeness/untranslated.ts';
import { checks } from '../../../../src/core/checks/index.ts';
import { fails, findingsOf, passes } from '../harness.ts';

passes(targetEmpty, [
  ['en', 'Une phrase.', 'A sentence.'],
  ['en', ' ', ''],
]);
fails(targetEmpty, [
  ['en', 'Une phrase.', '', ''],
  ['vi', 'Une phrase.', ' \u00A0', ' \u00A0'],
  ['vi', 'Une phrase.', '\u200B', '\u200B'],
]);

passes(untranslated, [
  ['en', 'N/A', 'N/A'],
  ['en', 'La gouvernance', 'Governance'],
  ['en', 'Cho Tae-yul', 'Cho Tae-yul'],
  ['en', 'ASEAN', 'ASEAN'],
  ['vi', 'COVID-19', 'COVID-19'],
  ['en', '2025', '2025'],
  ['en', 'https://example.org/une-page', 'https://example.org/une-page'],
  ['en', 'Internet', 'Internet'],
]);
fails(untranslated, [
  [
    'en',
    'La Chine et l’ASEAN sont des voisins.',
    'La Chine et l’ASEAN sont des voisins.',
    'La Chine et l’ASEAN sont des voisins.',
  ],
  ['vi', 'Il faut bien le faire.', 'Il faut bien le faire.', 'Il faut bien le faire.'],
  ['en', 'L’équité', "L'équité", "L'équité"],
  ['en', 'Conclusion générale', 'Conclusion générale', 'Conclusion générale', 'minor'],
]);

passes(targetLanguage, [
  ['en', 'Tél. : +33 1 23 45 67 89', 'Tel.: +33 1 23 45 67 89'],
  ['en', 'La Chine et l’ASEAN sont des voisins.', 'China and ASEAN are neighbours.'],
  ['vi', 'La Chine et l’ASEAN sont des voisins.', 'Trung Quốc và ASEAN là láng giềng.'],
  ['en', 'Il a lu « Le Monde ».', 'He read Le Monde and La Croix des Alpes.'],
  ['en', 'La même phrase est dans les deux.', 'La même phrase est dans les deux.'],
]);
fails(targetLanguage, [
  [
    'en',
    'La Chine et l’ASEAN sont des voisins.',
    'La Chine et les pays de l’ASEAN sont des amis.',
    'La Chine et les pays de l’ASEAN sont des amis.',
  ],
  [
    'vi',
    'Le monde a besoin de coopération.',
    'Le monde a un besoin de plus de coopération dans la région.',
    'Le monde a un besoin de plus de coopération dans la région.',
  ],
]);

describe('a segment without a target', () => {
  it('is simply open while its state is initial', () => {
    expect(findingsOf(checks, 'en', [{ source: 'En 2024  !', state: 'initial' }])).toEqual([]);
  });

  it.each(['translated', 'reviewed', 'final'] as const)('is major in the state %s, which is invalid', (state) => {
    const findings = findingsOf(checks, 'en', [{ source: 'Une phrase.', state }]);
    expect(findings.map(({ ruleId, severity, actual }) => [ruleId, severity, actual])).toEqual([
      ['target-missing', 'major', state],
    ]);
  });
});

describe('an empty target', () => {
  it('gives no finding beside target-empty', () => {
    const findings = findingsOf(checks, 'en', [{ source: 'En 2024, (voir l’IA) ?', target: ' ' }]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['target-empty']);
  });
});

describe('a unit that is not to be translated', () => {
  it('is not checked', () => {
    expect(findingsOf(checks, 'en', [{ source: 'Comment (0)' }], undefined, { translate: false })).toEqual([]);
  });
});

describe('a finding', () => {
  it('says where it stands', () => {
    const [finding] = findingsOf(checks, 'en', [
      { source: 'Bon.', target: 'Good.' },
      { source: 'Il y a 27 pays.', target: 'There are 26 countries.' },
    ]);
    expect(finding).toEqual({
      ruleId: 'number',
      category: 'accuracy',
      severity: 'major',
      file: 'locales/en/test.xlf',
      unit: 'u1',
      segment: 's2',
      srcLang: 'fr',
      trgLang: 'en',
      side: 'target',
      start: 10,
      end: 12,
      message: "The source has 27, the target 26. Write the source's number, in the way of English.",
      actual: '26',
      expected: ['27'],
    });
  });
});
