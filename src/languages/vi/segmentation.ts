import type { SegmentationFacts } from '../../core/segment/facts.ts';
import { words } from '../words.ts';

/**
 * What segmentation knows about Vietnamese.
 *
 * The abbreviations are those of academic and honorary titles (giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, bác sĩ, kỹ sư,
 * nghệ sĩ nhân dân …), of clergy, and of units of administration (thành phố, thị xã, quận, phường …) as the national
 * press and official letters write them; the press writes TP.HCM without a space, official letters TP. Hồ Chí Minh.
 * The authority to sign (TM., KT., TL., TUQ.) and the kinds of acts (QĐ, TTr, CTr, QyĐ) are those of Decree
 * 30/2020/NĐ-CP, appendices I and III (https://luatvietnam.vn/tin-van-ban-moi/nhung-tu-duoc-viet-tat-186-24184-article.html).
 */
export const segmentation: SegmentationFacts = {
  abbreviations: {
    beforeName: new Set([
      // Professors, doctors of science and masters; physicians with their grades, pharmacists, engineers, architects,
      // lawyers and bachelors.
      ...words('gs pgs ts tskh ths bs bscc bsnt bsck bscki bsckii ck cki ckii ds dscki dsckii đd ks kts ls lg cn'),
      // Journalists, editors and producers; people's artists, craftsmen, teachers and physicians.
      ...words('nb btv đd nsnd nsưt nnnd nnưt ngnd ngưt ttnd ttưt'),
      // Clergy: priest, bishop and archbishop, cardinal; Buddhist ranks.
      ...words('lm gm tgm đgm đtgm đhy đc hy ht tt đđ'),
      ...words('mr mrs ms dr prof st'),
      // City, provincial town and quarter; district, ward and street, of one letter each, are treated as initials.
      ...words('tp tx kp'),
      // Publisher and company.
      ...words('nxb cty'),
      // Before an office: signing for a body, for a superior, by order, by authority.
      ...words('tm kt tl tuq'),
    ]),
    beforeNumber: new Set([
      // Page, volume, article; district, ward, quarter, street, hamlet; cohort; telephone; hours, and dong.
      ...words('tr trg t đ q p kp x k đt đth sđt dđ tel fax h'),
      ...words('vol pp no nos art fig ch sec al'),
      // Section, as a heading; not among the nouns before a letter, since linh mục (priest) stands before initials.
      'mục',
    ]),
    inner: new Set([...words('v c vd vs cf'), ...['v. d', 'e. g', 'i. e', 'n. b']]),
    mayEnd: new Set([
      ...['v. v', 'vv', 'v. v. v', 'v. v. v. v'],
      ...words('etc jr sr inc ltd co corp bros llc plc al'),
      // Vietnamese sets them after their noun, so that no head follows as in English `D.C. Circuit`, `p.m. Monday`.
      ...['d. c', 'a. m', 'p. m'],
      // The ends of the numbers of acts, which have no vowel: 12/2024/QĐ-TTg, 15/TTr, 3/CTr.
      ...words('ttg ttr ctr trs'),
    ]),
  },
  /** Classifiers, pronouns, prepositions, conjunctions and adverbs. */
  openers: new Set(
    words(
      'các những một mỗi mọi cả nhiều trong ngoài theo với từ tại ở về sau trước trên dưới giữa qua cùng để do vì bởi',
      'nhờ nếu khi dù tuy mặc nhưng và hay hoặc mà thì là đó đây này kia ấy thế vậy như cũng đã đang sẽ vẫn còn chỉ',
      'không chưa chẳng rất hơn nhất tôi chúng họ nó ta mình ai gì nào đâu sao bao hiện nay hôm ngày tháng năm tuần',
      'việc sự điều cuộc đến tới bên ngay bằng đối riêng hơn đồng ngược tương cuối lúc hằng hàng kể vừa song',
      'ông bà anh chị em cô chú bác cậu người có được bị phải cần nên hãy đừng rồi lại mới càng vốn vẫn liệu phía',
      'sáng trưa chiều tối đêm giờ lần dịp khoảng hầu hết gần thêm hai ba bốn sáu bảy tám chín mười ngoại suốt',
    ),
  ),
  /** Openers that names of persons and places begin with too: Tuy Hòa, Hai Bà Trưng, Ba Đình, Hàng Bạc, Cần Giờ. */
  particles: new Set(words('hai ba năm bảy tám mười hàng đồng tuy từ như tương tuần tháng cô cần')),
  /** Pronouns, with the words for kin that are used as such. */
  subjects: new Set(words('tôi họ nó chúng ông bà anh chị')),
  /**
   * Nouns, or the last syllable of one, that a letter or number names: nhóm A, phụ lục B, viêm gan C, phương án D; and
   * what stands before the letter that hides a person's own name, which comes last: Nguyễn Thị H., chị T., cháu N., xã X.
   * Without syllables that foreign initials follow: nhà văn (writer), Anh (England), Ý (Italy), Hoa Kỳ, đồng đội.
   */
  beforeLetter: new Set(
    words(
      'nhóm loại hạng lớp lục án bảng hình khối điểm khu tòa gan chương phần hoạch vitamin bậc tuyến',
      'điều khoản tiết quyển tập số bài câu bước bên cúm máu đồ cấp hệ dạng kiểu tầng phòng lô cửa cổng tháp',
      'trang cột dòng ô hàng ghế thức đề dụ đoạn vòng',
      'thị chị cháu bé em cáo can xã huyện tỉnh thôn ấp xóm làng phường quận',
    ),
  ),
  /** Names that kings and popes have had five times or more, as Vietnamese writes foreign ones. */
  rulers: new Set(words('charles henry louis philippe philip george edward pius phaolô piô')),
  /** The SI Brochure (BIPM), tables 2 to 8, without `h`, which `9 h. 30` has before a number; the dong. */
  units: new Set(words('m mm cm km g kg mg l ml L s ha t đ')),
  /** As hours are written before minutes. */
  hours: new Set(['h']),
  /** As the companies, programmes, groups and films spell their own names. */
  namesWithMark: new Set(words('yahoo! joomla! jeopardy! kahoot! yum! wham! shazam! e!')),
  cutsBeforeVowel: false,
};
