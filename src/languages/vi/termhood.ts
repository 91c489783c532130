import type { TermhoodFacts } from '../../core/terms/extract/facts.ts';
import { words } from '../words.ts';

/**
 * The grammatical words of Vietnamese that are one syllable and hardly ever part of a term: no rendering of a term begins
 * or ends with one. Syllables that are grammatical words and parts of terms alike (`trên`, `trong`, `hóa`) are left out
 * where that matters, and so are those that are names in other letter case (`Anh`, `AI`). Written by hand.
 *
 * @see Nguyễn Đình-Hoà, Vietnamese, 1997, chapters on function words
 */
export const termhood: TermhoodFacts = {
  functionWords: new Set(
    words(
      'và hoặc hay nhưng mà thì là của cho với từ đến tới để vì do bởi nên nếu khi lúc trong ngoài trên dưới tại ở về theo',
      'bằng như cũng đều đã đang sẽ vẫn còn chỉ rất quá hơn nhất lại nữa không chưa chẳng đừng hãy được bị phải',
      'cần có các những mọi mỗi từng một hai ba bốn năm vài nhiều ít này kia đó ấy đây nào gì sao đâu thế vậy',
      'tôi ta chị ông bà cô chú em nó họ chúng mình cái con chiếc việc sự cuộc rằng qua giữa cùng nhau sau trước',
      'nhằm đối nhờ tuy dù mặc ngay cả mới vừa rồi ra vào lên xuống thứ ngày tháng',
    ),
  ),
  // A content word is mostly two syllables, now and then four: `đổi mới sáng tạo`.
  wordsPerWord: { fewest: 1.5, most: 2 },
};
