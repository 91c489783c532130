import type { SegmentationFacts } from '../../core/segment/facts.ts';

/**
 * What segmentation knows about Vietnamese.
 *
 * The abbreviations are those of academic and honorary titles (giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, bác sĩ, kỹ sư,
 * nghệ sĩ nhân dân …), of clergy, and of units of administration (thành phố, thị xã, quận, phường …) as the national
 * press and official letters write them; the press writes TP.HCM without a space, official letters TP. Hồ Chí Minh.
 */
export const segmentation: SegmentationFacts = {
  abbreviations: {
    beforeName: new Set([
      // Degrees, ranks and honours: professor, doctor, master, physician, engineer, architect, lawyer, artist, teacher.
      ...['gs', 'pgs', 'ts', 'tskh', 'ths', 'bs', 'bsck', 'ds', 'ks', 'kts', 'ls', 'cn', 'nb', 'pv', 'btv'],
      ...['nsnd', 'nsưt', 'ngnd', 'ngưt', 'nguts', 'ttnd', 'ttưt', 'lm', 'gm', 'hy', 'ht', 'tt', 'đđ'],
      ...['mr', 'mrs', 'ms', 'dr', 'prof', 'st'],
      // City and provincial town; district and ward, Q. and P., are treated as initials.
      ...['tp', 'tx'],
    ]),
    beforeNumber: new Set([
      ...[
        'tr',
        'trg',
        't',
        'q',
        'p',
        'đ',
        'k',
        'đt',
        'tel',
        'fax',
        'số',
        'tập',
        'vol',
        'pp',
        'no',
        'art',
        'fig',
        'h',
        'al',
      ],
    ]),
    inner: new Set(['v', 'c', 'vd', 'v. d', 'vs', 'cf', 'e. g', 'i. e', 'n. b']),
    mayEnd: new Set(['v. v', 'vv', 'v. v. v', 'etc', 'jr', 'sr', 'inc', 'ltd', 'co', 'corp', 'al']),
  },
  /** Classifiers, pronouns, prepositions, conjunctions and adverbs; without those that open names of persons or places. */
  openers: new Set(
    [
      'các những một mỗi mọi cả nhiều trong ngoài theo với từ tại ở về sau trước trên dưới giữa qua cùng để do vì bởi',
      'nhờ nếu khi dù tuy mặc nhưng và hay hoặc mà thì là đó đây này kia ấy thế vậy như cũng đã đang sẽ vẫn còn chỉ',
      'không chưa chẳng rất hơn nhất tôi chúng họ nó ta mình ai gì nào đâu sao bao hiện nay hôm ngày tháng năm tuần',
      'việc sự điều cuộc đến tới bên ngay bằng đối riêng hơn đồng ngược tương cuối lúc hằng hàng kể vừa song',
    ].flatMap((line) => line.split(' ')),
  ),
  particles: new Set(),
  subjects: new Set(['tôi', 'họ', 'nó']),
  /** Nouns, or the last syllable of one, that a letter or number names: nhóm A, phụ lục B, viêm gan C, phương án D. */
  beforeLetter: new Set(
    'nhóm loại hạng lớp lục án bảng hình mục khối điểm khu tòa gan chương phần hoạch vitamin bậc tuyến'.split(' '),
  ),
  /** The SI Brochure (BIPM), tables 2 to 8. */
  units: new Set('m mm cm km g kg mg l ml L s h ha t'.split(' ')),
  namesWithMark: new Set(['yahoo!', 'joomla!', 'jeopardy!', 'kahoot!', 'yum!']),
  cutsBeforeVowel: false,
};
