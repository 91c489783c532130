import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../src/adapters/detect/eld.ts';
import { completenessChecks } from '../../../../src/core/checks/completeness/index.ts';
import { partlyUntranslated } from '../../../../src/core/checks/completeness/partly-untranslated.ts';
import { fails, findingsOf, passes } from '../harness.ts';

passes(partlyUntranslated, [
  ['en', 'Le conseil a adopté le budget.', 'The council adopted the budget.'],
  ['en', 'Il a étudié à l’École des hautes études.', 'He studied at the École des hautes études.'],
  ['en', 'On a parlé d’un coup d’État manqué.', 'There was talk of a failed coup d’état.'],
  ['en', 'Elle chante « La Vie en rose » ce soir.', 'She sings “La Vie en rose” tonight.'],
  ['en', 'Le Monde et La Croix l’ont écrit.', 'Le Monde and La Croix have written it.'],
  [
    'en',
    'Voir https://example.org/dans/le/cadre/de/la/loi ici.',
    'See https://example.org/dans/le/cadre/de/la/loi here.',
  ],
  ['vi', 'Elle habite rue de la Paix.', 'Bà sống ở rue de la Paix.'],
  ['vi', 'Le taxi attend devant le studio.', 'Chiếc taxi chờ trước studio.'],
  ['en', 'Le mot « société » a changé.', 'The word “société” has changed.'],
  ['en', 'Le protégé de la fiancée.', 'The fiancée’s protégé.'],
  ['vi', 'Les pipistrelles volent bas.', 'Loài dơi muỗi (pipistrelles) bay thấp.'],
  ['vi', 'Le smartphone et le marketing.', 'Điện thoại smartphone và marketing.'],
  ['vi', 'La Member of Parliament a voté.', 'Vị Member of Parliament đã bỏ phiếu.'],
]);
fails(partlyUntranslated, [
  [
    'en',
    'Interrogé sur la réforme à la sortie du conseil, il promet : « Nous ne laisserons personne au bord de la route. »',
    'Asked about the reform as he came out of the meeting, he promises: “Nous ne laisserons personne au bord de la route.”',
    'Nous ne laisserons personne au bord de la route',
  ],
  ['vi', 'Il y a beaucoup de travail.', 'Il y a beaucoup việc phải làm.', 'Il y a beaucoup'],
  ['en', 'La société attend un signe.', 'The société awaits a sign.', 'société'],
  ['vi', 'Le gouvernement attend un signe.', 'Ngài gouvernement đang chờ một dấu hiệu.', 'gouvernement'],
  [
    'en',
    'Le conseil a adopté le budget, mais la commission demande un nouvel examen.',
    'The council passed it, mais la commission demande un nouvel examen.',
    'mais la commission demande un nouvel examen',
  ],
  [
    'vi',
    'Le conseil a adopté le budget, mais la commission demande un nouvel examen.',
    'Le conseil a adopté le budget, nhưng ủy ban yêu cầu xem xét lại.',
    'Le conseil a adopté le budget',
  ],
  [
    'en',
    'Les élèves attendent la fin des travaux pour rentrer.',
    'The pupils await la fin des travaux before they go back.',
    'la fin des travaux',
  ],
  [
    'vi',
    'Les élèves attendent la fin des travaux pour rentrer.',
    'Học sinh chờ la fin des travaux để quay lại.',
    'la fin des travaux',
  ],
]);

describe('partly-untranslated with a detector', () => {
  const tools = { detectLanguage };
  const find = (to: 'en' | 'vi', source: string, target: string) =>
    findingsOf(completenessChecks, to, [{ source, target }], undefined, {}, { tools }).map(
      ({ ruleId, start, end }) => `${ruleId}: ${target.slice(start, end)}`,
    );

  it('finds French that is not word for word the source', () => {
    const [finding, ...others] = find(
      'en',
      'Le conseil a voté le budget, mais la commission veut un nouvel examen.',
      'The council adopted the budget, cependant une commission qui est compétente souhaite le revoir.',
    );
    expect(finding).toContain('commission qui est compétente');
    expect(others).toEqual([]);
  });

  it('finds English in a Vietnamese target', () => {
    const [finding, ...others] = find(
      'vi',
      'Le conseil a voté le budget, mais la commission veut un nouvel examen.',
      'Hội đồng đã thông qua ngân sách trong phiên họp hôm nay, but the committee wants another review of this.',
    );
    expect(finding).toContain('committee wants another review');
    expect(others).toEqual([]);
  });

  it('leaves an English phrase that the French source has too', () => {
    const title = 'how to win friends and influence people';
    expect(find('vi', `Il relit « ${title} » chaque hiver.`, `Mùa đông nào ông cũng đọc lại “${title}”.`)).toEqual([]);
  });

  it('leaves Vietnamese that lost its diacritics to the check of characters', () => {
    const source = 'Notre gamme de marques répond à tous les besoins, et nos magasins sont bien placés.';
    expect(
      find('vi', source, 'Chung toi co mot loat thuong hieu phu hop voi moi nhu cau, va dia diem thuan tien.'),
    ).toEqual([]);
  });

  it('says a copy and a whole in another language once', () => {
    const source = 'Le comité publiera son rapport dans les prochains jours.';
    expect(find('en', source, source)).toEqual([`untranslated: ${source}`]);
    const edited = 'Le comité va publier son rapport dans les prochains jours.';
    expect(find('en', source, edited)).toEqual([`target-language: ${edited}`]);
  });
});

describe('partly-untranslated in a text without end', () => {
  it('asks the detector no more often than a segment of some pages needs', () => {
    let asked = 0;
    const tools = {
      detectLanguage: () => {
        asked++;
        return undefined;
      },
    };
    const target = 'nous avons donc trouvé dans cette ville '.repeat(2000);
    findingsOf(partlyUntranslated, 'en', [{ source: 'Une phrase.', target }], undefined, undefined, { tools });
    expect(asked).toBe(500);
  });
});
