import type { CompoundFacts } from '../../core/terms/facts.ts';
import { wordsAToD } from './compounds-a-d.ts';
import { wordsEToN } from './compounds-e-n.ts';
import { wordsOToY } from './compounds-o-y.ts';

/** Names, whose capitals tell them from words, and words that have a name in them. */
const names = `
tiếng: Anh Pháp Đức Nga Trung Nhật Hàn Việt Tây_Ban_Nha Trung_Quốc Hàn_Quốc Nhật_Bản bảng: Anh
Ai: Cập Ninh: Bình Thuận Hòa Kiều Giang Đông: Anh Á Âu Bảo: Lộc An: Giang Nhơn Khê Bắc: Ninh Giang Kạn Âu Mỹ Kinh
Bình: Dương Định Thuận Phước Nhưỡng Quảng: Nam Ngãi Ninh Bình Trị Châu Đông Tây Nghệ: An Hà: Nội Tĩnh Nam Giang Đông
Long: An Thành Biên Xuyên Hội: An Tây: Ninh Nguyên Âu Ban_Nha Nam: Định Phi Kinh Á Mỹ Trung: Quốc Đông Á Hoa Quốc: Oai
Thái: Nguyên Bình Lan Thanh: Hóa Xuân Hải: Phòng Dương Châu Tiền: Giang Hậu: Giang Kiên: Giang Lâm: Đồng Lạng: Sơn
Tuấn: Anh Hoàng: Anh Vân: Anh Quỳnh: Anh Đức: Anh Lan: Anh Mai: Anh Ngọc: Anh Thế: Anh Kim: Anh Phương: Anh Trâm: Anh
Nhật: Anh Bản Duy: Anh Hùng: Anh Tú: Anh Châu: Anh Minh: Anh Hải: Anh Thùy: Anh Diệu: Anh Việt: Nam
`;

/** Syllables that are common as words of their own; what is not here seldom stands alone. */
const singles = `
ai ăn anh áo âm ấm ấy ba bà bác bài bán bàn bạn bao bay bắn bắt băng bằng bé bên bệnh bị bỏ bố bộ bông bốn bởi bút bụng bữa
cá cả các cái cao cát cảng cách cãi cân cần cầu cấp cây câu cậu cha cháu cháy chạy chăm chân chất chậm chết chém chỉ chia
chị chiếc chiều chim chín chính cho chó chọn chơi chồng chở chờ chợ chú chủ chúng chưa chứ chữ chuyện chuyến con còn có cô
cỏ cổ cố công cộng cột cơm của cũ cũng cùng cuộc cuốn cứ cửa cưới cười da dài dạy dân dâu dầu dẫn dễ dịch dòng dọc do dù dùng
dự dựng dưới đá đã đám đáng đang đánh đau đào đảo đạo đạt đất đặt đâu đầu đây đấy đầy đẩy đề để đèn đẹp đêm đến đều đi điện đo đó
đỏ đọc đòi đón đóng đô đồ đổ đổi đông đồng đội đời đợt đợi đủ đứa đúng đưa đứng được đường em ép gà gặp gần gây gấp ghét ghế
ghi gì gia giá giả già giải giàu giảm giày giặc giận giấy giết gió giỏi giống giờ giới giúp giữ giữa gỗ gọi góp gốc gửi hai
hát hàng hay hãng hạng hãy hết hiểu hiện hình họ học họp hoa hỏi hỏng hồ hơn hội hôm hôn hứa huyện hướng in ít kém kéo kể kết
kêu khá khác khách khắp khen khéo khi khó khỏi khỏe khóa khóc không khoảng khoe khu kia kiểm kiện kiếm kiểu kính ký kỳ lá là
lạ lái lại làm làng lãi lạnh lâu lập lần lấy lẽ lên lễ liền lo loại lòng lớn lớp lời lỗi lúa lúc lũ luật lực lương lượt lửa
lưu má mạng mạnh mang mát màu máu may máy mắc mắt mặc mặn mặt mất mẹ mẻ mệt miền miệng mình món mong mọi môi mỗi môn mồi một
mới mở mùa mua mùi mũ mũi muối muốn mưa mức mực mượn mười mỹ này nạn nào nay năm nắm nằm nắng nặng nên nếu ngã ngay ngày ngắn
nghe nghèo nghề nghĩ nghỉ ngoài ngon ngồi ngủ người nguồn nhà nhạc nhanh nhau nhận nhất nhẹ nhiều nhìn nhóm nhỏ nhớ nhờ như
nhưng những nó nói nóng nối nổi nổ nộp nợ nơi nuôi nước nữa nửa nữ nhằm nhân ông ở phải phá phạt phần phép phía phim phòng phố
phút phục phương qua quá quá quan quân quả quay quê quên quỹ quyền ra rằng rất rau rẻ riêng rồi rõ rộng rơi rời rừng rượu sai
sách sạch sản sáng sang sao sau sáu sạt sân sâu sẽ sinh sóng sông sống số sợ sớm suốt sức sửa sữa sự ta tài tại tai tay tám tan
tàu tăng tặng tắm tấm tập tên tết thay thành tháng thang tháo thăm thắng thấp thấy thầy thật thân theo thế thép thể thêm thì
thích thiếu thi thịt thô thôi thôn thời thờ thợ thở thu thua thuê thuế thuốc thử thứ thư thường thưởng tỉnh tin tìm tim tính
tình tiền tiếng tiếp to tòa tóc toàn tôi tối tốt tội tổ tới trà trả trái trăm trắng trao treo trẻ trên trộm trong trong trông
trống trồng trời trở trước trưa trung trường trúng trứng trừ truyện tù từ tự tuần tuổi tuy tuyến tươi tướng tức tỷ út uống vai
vay vàng vào văn vẫn vắng vậy và vé về vẽ vẻ vì ví việc viết vợ vòng vỡ với vốn vui vùng vụ vua vừa vườn vượt xa xã xanh xây
xe xem xin xinh xong xóa xuân xuất xuống xử xưa yêu yếu
tổng quy miễn vô mã chuyển toán
`;

let words: ReadonlySet<string> | undefined;
let links: ReadonlySet<string> | undefined;

/**
 * Common Vietnamese words of two syllables and more: of the press, law, technology, education and daily life, with those
 * in `viên`, `hóa`, `gia`, `sĩ`, `sinh`, `học` that hold another word. The list was written from knowledge of the
 * language for the question where one word ends and the next begins; it has no senses and no claim to be complete. Pairs
 * of a verb and a particle (`dẫn đến`, `tạo ra`) are left out: they say little about where words end.
 *
 * The lists are read at the first question.
 */
export const compounds: CompoundFacts = {
  longest: 4,
  spellingOf,
  isWord: (word) => wordSet().has(word),
  isLinked(first, second) {
    const pair = `${first} ${second}`;
    links ??= linksOf(wordSet());
    return wordSet().has(pair) || links.has(pair);
  },
};

/** The words of the list, syllables with spaces between, in the spelling by which they are looked up. */
export function wordSet(): ReadonlySet<string> {
  words ??= new Set([
    ...singles.trim().split(/\s+/u).map(spellingOf),
    ...[names, wordsAToD, wordsEToN, wordsOToY].flatMap(wordsOf),
  ]);
  return words;
}

function wordsOf(list: string): readonly string[] {
  const found: string[] = [];
  let first = '';
  for (const token of list.trim().split(/\s+/u)) {
    if (token.endsWith(':')) first = spellingOf(token.slice(0, -1));
    else found.push(`${first} ${token.split('_').map(spellingOf).join(' ')}`);
  }
  return found;
}

/** The pairs inside words that are no words themselves as they are looked up: those of longer words and of names. */
function linksOf(list: ReadonlySet<string>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const word of list) {
    const space = word.indexOf(' ');
    if (space < 0 || (!word.includes(' ', space + 1) && !/\p{Lu}/u.test(word))) continue;
    const syllables = word.toLowerCase().split(' ');
    for (let i = 1; i < syllables.length; i++) pairs.add(`${syllables[i - 1]} ${syllables[i]}`);
  }
  return pairs;
}

const openTones: Readonly<Record<string, string>> = {
  à: 'òa',
  á: 'óa',
  ả: 'ỏa',
  ã: 'õa',
  ạ: 'ọa',
  è: 'òe',
  é: 'óe',
  ẻ: 'ỏe',
  ẽ: 'õe',
  ẹ: 'ọe',
  ỳ: 'ùy',
  ý: 'úy',
  ỷ: 'ủy',
  ỹ: 'ũy',
  ỵ: 'ụy',
};
const plainI: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** The spelling by which syllables are looked up: the tone on the first vowel of a final `oa`, `oe`, `uy`; `i` for a lone `y`. */
function spellingOf(syllable: string): string {
  if (!/[àáảãạèéẻẽẹyỳýỷỹỵðɖ]/u.test(syllable)) return syllable;
  return syllable
    .replace(/[ðɖ]/gu, 'đ')
    .replace(/(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u, (ending) => openTones[ending.slice(1)] ?? ending)
    .replace(/^([hklmst]|qu)([yỳýỷỹỵ])$/u, (_, onset: string, vowel: string) => onset + (plainI[vowel] ?? vowel));
}
