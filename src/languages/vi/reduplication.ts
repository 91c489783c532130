import type { RepetitionFacts } from '../../core/checks/facts.ts';

/**
 * Syllables that Vietnamese doubles whole: adjectives that become milder (`xanh xanh`), verbs done a little (`xem xem`),
 * sounds, syllables that stand only doubled (`khăng khăng`), names of animals and plants. Others change a tone or a final
 * (`nho nhỏ`) and are not written twice.
 *
 * @see Hoàng Văn Hành, Từ láy trong tiếng Việt (Khoa học xã hội, 1985), on total reduplication
 */
const doubled = `
anh ào ầm âm bà bầm bập bé béo bìm biêng bíp bo bon bô bông bừng cao càng cạp căm cay cào chan chang chát chăm chằm
chầm chênh chép chi chong chôm chớp chua chuồn cong con cốc cũ cục cười dài dần dầu dạ dại dẻo dịu dửng dưng đằng đăm
đau đầy đen đều điên điệp đinh đo đoàng đom đông đu đùng đường đừ đứng ếch gai gạch gâu gật gần ghen giật giòn gờn ha
hao hay hâm hây hầm hằm he hề hê hi hiền hiu hì hí hô hồng hơi hoài hu hừng hừ ì im ít kè kem khà khang khàn khăng khẽ khì
khô khùng khư kia kìn kít kịt lành lạnh lay lăm lầm lâm lâng lâu lắc lần lẳng lặng lè li lơ lo luôn lù lừ lượn mai mãi man
màng mát mặn mảnh mập mềm méo meo mịn mờ mong mỏng muôn múp nao nằng nặng ngang ngay ngăm ngập ngấm ngất nghênh
nghiêng ngoan ngọt ngố ngờ ngu ngượng nhanh nhạt nhàn nháy nhâng nhẹ nhè nho nhỏ nhô nhơn nhún nhức nói nóng oang oe ọc ong ồ
phăng phẳng phây phất phì phiêu phom phù phừng quanh quang quay quen rành rào ràn rạo rầm rần reng rền rì rõ ròng rung run
rưng rừng sành sát say sầm sắc sè sì sờ sợ son song sôi sớm suông sừng tà tanh tằng tận tầm te tênh tê thao thâm thẳng
thấp thênh thi thình thin thỉnh thoang thon thôi thơm thử thường tí tím tinh to ton tong tò tôn tối trân tràn trắng trập trầm
triền tròn trơ trông trơn trùng trừng trưng tung tùng tưng từ từng tươi tức ùn ú ù ục ừ um ung vàng vạn vành vâng văng
vằng vẳng vẫy vênh vỗ vèo veo vo vui vuông vù vun vừa xa xanh xám xào xầm xăm xấu xé xè xem xinh xì xin xiêu xiên xoay
xoẹt xói xuôi xưa yên yêu
`;

/**
 * Nouns that mean each, every or all when they are doubled, and then stand alone: no number, classifier or plural before
 * them, no demonstrative behind.
 *
 * @see Diệp Quang Ban, Ngữ pháp tiếng Việt (Giáo dục, 2005), on reduplicated nouns
 */
const each = 'chiều đêm đời hàng làng lớp ngày ngàn nghìn người nhà nơi sáng tầng tháng thế trăm đoàn nhiều nay';
const determiners =
  'các cái cả của cùng căn con đôi hai ba bốn sáu bảy tám chín mười cho hôm khi là lượng mấy mọi mỗi một mức ngôi những nhiều năm nữ nam ' +
  'ở ra rất số tại theo thêm tòa toà từng trong trên trước từ về vì và vào với vụ đến để được bị có không';
const demonstratives = 'đó này ấy kia nọ nay sau trước qua khác dân ta';

/** Question words that mean whoever, wherever: `ai ai cũng biết`. */
const asked = new Set(['ai', 'đâu', 'nào']);

const doubledSet = new Set(doubled.trim().split(/\s+/u));
const eachSet = new Set(each.split(' '));
const determinerSet = new Set(determiners.split(' '));
const demonstrativeSet = new Set(demonstratives.split(' '));

/** How Vietnamese doubles words. `từng bước từng bước` doubles a phrase. */
export const repetition: RepetitionFacts = { mayDouble, phraseStarts: new Set(['từng', 'mỗi']), isComplete: true };

function mayDouble(word: string, before: string, after: string): boolean {
  const next = /^\s+([\p{L}\p{M}\p{N}]+)/u.exec(after)?.[1]?.normalize('NFC').toLowerCase();
  const last = /([\p{L}\p{M}\p{N}]+)\s+$/u.exec(before)?.[1]?.normalize('NFC').toLowerCase();
  // Five years; before a figure it is a year.
  if (word === 'năm') return !/^\s+\p{N}/u.test(after) && !/\p{N}\s+$/u.test(before);
  if (eachSet.has(word))
    return !(last && (determinerSet.has(last) || /\p{N}/u.test(last))) && !(next && demonstrativeSet.has(next));
  if (asked.has(word)) return next === 'cũng' || next === 'đều';
  return doubledSet.has(word) || isDoubledPair(before, after);
}

/** Whether another doubled syllable stands beside it: `đường đường chính chính`, `đi đi lại lại`. */
function isDoubledPair(before: string, after: string): boolean {
  const [, next, again] = /^ ([\p{L}\p{M}]+) ([\p{L}\p{M}]+)(?![\p{L}\p{M}])/u.exec(after) ?? [];
  if (next !== undefined && next === again) return true;
  const [, first, second] = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+) ([\p{L}\p{M}]+) $/u.exec(before) ?? [];
  return first !== undefined && first === second;
}
