import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostDiacritics } from '../../../../src/core/checks/characters/lost-diacritics.ts';
import { fails, findingsOf, passes } from '../harness.ts';

const source = 'Une phrase simple.';

passes(lostDiacritics, [
  ['vi', source, 'Mưa phùn dai dẳng suốt đêm.'],
  ['vi', source, 'Cho anh ba trong hai con gia cao.'],
  ['vi', source, 'Tham gia kinh doanh, quan tâm an ninh.'],
  ['vi', source, 'Cuốn “The Lord of the Rings” bán rất chạy.'],
  ['vi', source, 'Gửi thư đến van.nguyen@truong-hoc.example.vn ngay hôm nay.'],
  ['vi', source, 'Ban nhạc pop có một bản hit rất hot.'],
  ['vi', source, 'Bà Ngo Bao Chau sống ở Paris.'],
  ['vi', 'Le mot khong revient.', 'Từ khong lại xuất hiện.'],
  ['vi', source, 'Quyển sách quý giá về gìn giữ hòa bình, khuya khoắt, khuỷu tay, thuở xưa, huơ tay.'],
  ['vi', source, 'Ông dẫn đường cho đội dân quân.'],
  ['en', source, 'Bai hat nay rat hay va duoc nhieu nguoi yeu thich.'],
]);
fails(lostDiacritics, [
  [
    'vi',
    source,
    'Bai hat nay rat hay va duoc nhieu nguoi yeu thich.',
    'Bai hat nay rat hay va duoc nhieu nguoi yeu thich',
  ],
  ['vi', source, 'Bài hát này rất đẹp va duoc nhieu nguoi yeu thich.', 'va duoc nhieu nguoi yeu thich'],
  ['vi', source, 'Bài hát này rất hay và được nhieu người yêu thích.', 'nhieu', 'minor'],
  ['vi', source, 'Bài hát này rất hay và đươc nhiều người yêu thích.', 'đươc', 'minor'],
  ['vi', source, 'Bài hát này rất hay và được nhiều nguời yêu thích.', 'nguời', 'minor'],
  ['vi', source, 'Chúng ta đi dến trường.', 'dến', 'minor'],
  ['vi', source, 'Ban hôi đông se quyêt đinh vê vân đê nay.', 'Ban hôi đông se quyêt đinh vê vân đê nay'],
]);

const sentences = [
  'Chính phủ đã ban hành nghị định mới về bảo vệ dữ liệu cá nhân',
  'Trẻ em cần được học bơi trước khi đến tuổi đi học',
  'Nhiều người dân ở miền núi vẫn chưa có nước sạch để dùng',
  'Hôm qua trời mưa rất to nên chúng tôi không đi chợ',
  'Bác sĩ khuyên bệnh nhân nghỉ ngơi và uống thuốc đúng giờ',
  'Giá gạo xuất khẩu tăng mạnh so với cùng kỳ năm trước',
];
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('lost-diacritics, of sentences put together', () => {
  const texts = fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
    .map((list) => `${list.join('. ')}.`);
  it('passes them as they are, and finds them without their marks', () => {
    fc.assert(
      fc.property(texts, (target) => {
        expect(findingsOf(lostDiacritics, 'vi', [{ source, target }])).toEqual([]);
        expect(findingsOf(lostDiacritics, 'vi', [{ source, target: bare(target) }])).toHaveLength(1);
      }),
    );
  });

  it('finds one of them that lost its marks among the others', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...sentences), texts, (before, lost, after) => {
        const target = `${before} ${bare(lost)}. ${after}`;
        const [finding] = findingsOf(lostDiacritics, 'vi', [{ source, target }]);
        const marked = target.slice(finding?.start, finding?.end);
        expect(bare(lost)).toContain(marked);
        expect(marked.length).toBeGreaterThan(lost.length / 2);
      }),
    );
  });
});
