import { describe, expect, it } from 'vitest';
import { names } from '../../../../src/core/checks/identity/names.ts';
import { documentFindingsOf, type Target } from '../harness.ts';

/** The findings on segments that are written source, target, source, target …. */
function found(to: Target, ...texts: readonly string[]) {
  const pairs = texts.flatMap((source, i) => (i % 2 === 0 ? [{ source, target: texts[i + 1] ?? '' }] : []));
  return documentFindingsOf(names, to, pairs).map(({ unit, actual, expected, severity }) => ({
    unit,
    actual,
    expected,
    severity,
  }));
}

describe('names pass', () => {
  it.each<readonly [Target, string, string]>([
    ['en', 'Le président Vladimir Poutine est arrivé à Moscou.', 'President Vladimir Putin has arrived in Moscow.'],
    ['en', 'Elle a gagné les quatre tournois du Grand Chelem.', 'She won all four Grand Slam tournaments.'],
    ['vi', 'Appuyez sur Ctrl+Maj+S.', 'Nhấn Ctrl+Shift+S.'],
    ['en', 'Cliquez sur <b>Enregistrer</b>.', 'Click <b>Save</b>.'],
    ['vi', 'Selon le pape François, il faut prier.', 'Theo Giáo hoàng Phanxicô, cần phải cầu nguyện.'],
    ['en', 'Le Sénat a entendu le secrétaire d’État.', 'The Senate heard the Secretary of State.'],
    ['en', 'Hier, les Américains ont quitté la Syrie.', 'Yesterday the Americans left Syria.'],
    ['en', 'Selon Gorbatchev, la Russie devait changer.', 'According to Gorbachev, Russia had to change.'],
    ['en', 'Elle connaît bien Mohamed et les Martin.', 'She knows Mohammed and the Martins well.'],
    ['en', 'Une rue de Florence, dit Anne Lefèvre.', 'A street in Florence, Anne Lefevre says.'],
    ['vi', 'Le Royaume-Uni négocie avec la Norvège.', 'Vương quốc Anh đang đàm phán với Na Uy.'],
    ['vi', 'Le président chinois Xi Jinping arrive à Hanoï.', 'Chủ tịch Trung Quốc Tập Cận Bình đến Hà Nội.'],
    ['vi', 'Hier, M. Dubois est parti.', 'Hôm qua, ông ấy đã ra đi.'],
  ])('%s: %s → %s', (to, source, target) => {
    expect(found(to, source, target)).toEqual([]);
  });

  it('what is rendered alike throughout a document', () => {
    const pair = ['On voit souvent Ouistram dans le parc.', 'Wistram is often seen in the park: Wistram likes it.'];
    expect(found('en', ...pair, ...pair)).toEqual([]);
  });
});

describe('names fail', () => {
  it.each<readonly [Target, string, string, string, string]>([
    ['en', 'La ministre Claire Fontanel a signé.', 'The minister, Claire Fontenal, signed.', 'Fontenal', 'Fontanel'],
    [
      'en',
      'Il vit à Washington depuis peu.',
      'He has been living in Washingtun for a while.',
      'Washingtun',
      'Washington',
    ],
    ['vi', 'Selon Peter Hartmann, tout va bien.', 'Theo Peter Hartmnan, mọi việc đều ổn.', 'Hartmnan', 'Hartmann'],
    ['en', 'Ensuite, Paul Lemarchand a parlé.', 'Then Victor Hastings spoke.', 'Victor Hastings', 'Paul Lemarchand'],
    ['vi', 'Ensuite, Paul Lemarchand a parlé.', 'Sau đó, Paul Hastings phát biểu.', 'Hastings', 'Lemarchand'],
  ])('%s: %s → %s', (to, source, target, actual, expected) => {
    expect(found(to, source, target)).toEqual([{ unit: 'u1', actual, expected: [expected], severity: 'minor' }]);
  });

  it('where one of two mentions is misspelt', () => {
    expect(found('en', 'Puis Hartmann salua Hartmann.', 'Then Hartmann greeted Harmtann.')).toEqual([
      { unit: 'u1', actual: 'Harmtann', expected: ['Hartmann'], severity: 'major' },
    ]);
  });

  it('are major where the document has the name elsewhere', () => {
    const rows = [
      'Hier, Hartmann est venu.',
      'Hartmann came yesterday.',
      'Puis Hartmann partit.',
      'Then Hartman left.',
    ];
    expect(found('en', ...rows)).toEqual([
      { unit: 'u2', actual: 'Hartman', expected: ['Hartmann'], severity: 'major' },
    ]);
  });
});
