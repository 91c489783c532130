import { describe, expect, it } from 'vitest';
import { acronyms } from '../../../../src/core/checks/identity/acronyms.ts';
import { documentFindingsOf, type Target } from '../harness.ts';

function found(to: Target, ...texts: readonly string[]) {
  const pairs = texts.flatMap((source, i) => (i % 2 === 0 ? [{ source, target: texts[i + 1] ?? '' }] : []));
  return documentFindingsOf(acronyms, to, pairs).map(({ actual, expected }) => [actual, ...(expected ?? [])]);
}

describe('acronyms pass', () => {
  it.each<readonly [Target, string, string]>([
    ['en', 'L’ONU et l’OTAN se réunissent.', 'The UN and NATO are meeting.'],
    ['en', 'L’UE et le Royaume-Uni négocient.', 'The EU and the UK are negotiating.'],
    ['en', 'Selon l’ONU, les États-Unis refusent.', 'The U.S. refuses, the U.N. says.'],
    ['en', 'L’AIEM a publié ses chiffres.', 'The IAEM has published its figures.'],
    ['en', 'Un agent du FBI témoigne.', 'An agent of the Federal Bureau of Investigation testifies.'],
    ['vi', 'L’UE a saisi l’OMC.', 'Liên minh châu Âu đã khiếu nại lên WTO.'],
    ['vi', 'Le PIB a reculé.', 'GDP đã giảm.'],
    ['vi', 'L’ADN se transmet par la mère.', 'ADN được truyền từ mẹ.'],
    ['en', 'L’ONU se réunit.', 'The UN (ONU in French) is meeting.'],
    ['en', 'La CGT appelle à la grève.', 'The CGT has called a strike.'],
  ])('%s: %s → %s', (to, source, target) => {
    expect(found(to, source, target)).toEqual([]);
  });
});

describe('acronyms fail', () => {
  it.each<readonly [Target, string, string, string, string]>([
    ['en', 'L’OTAN a confirmé l’exercice.', 'NAOT confirmed the exercise.', 'NAOT', 'NATO'],
    ['en', 'Le Royaume-Uni a refusé.', 'The UX refused.', 'UX', 'UK'],
    ['en', 'La BBC et CNN étaient là.', 'The BBC and CNM were there.', 'CNM', 'CNN'],
    ['en', 'L’ONU se réunit.', 'The ONU is meeting.', 'ONU', 'UN'],
    ['vi', 'Le FMI prévoit une reprise.', 'FMI dự báo kinh tế phục hồi.', 'FMI', 'IMF'],
    ['en', 'La BCE baisse ses taux.', 'The IMF is cutting its rates.', 'IMF', 'ECB'],
    ['en', 'Selon l’AFP, il est mort.', 'He has died, APF reports.', 'APF', 'AFP'],
    ['vi', 'La chaîne CNBC a diffusé le débat.', 'Kênh CNBS đã phát sóng cuộc tranh luận.', 'CNBS', 'CNBC'],
  ])('%s: %s → %s', (to, source, target, actual, expected) => {
    expect(found(to, source, target)).toEqual([[actual, expected]]);
  });

  it('with swapped letters where the document keeps it elsewhere', () => {
    const rows = ['L’AIEM a répondu.', 'AIEM has answered.', 'Puis l’AIEM s’est tue.', 'Then AEIM fell silent.'];
    expect(found('en', ...rows)).toEqual([['AEIM', 'AIEM']]);
  });
});
