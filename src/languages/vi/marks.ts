import type { MarkFacts, MarkSign } from '../../core/checks/facts.ts';
import { words } from '../words.ts';
import { wordSet } from './compounds.ts';
import { foreignSyllables, frequentSyllables, plainSyllables } from './plain-syllables.ts';
import { isBareSyllable, isSyllable, withoutMarks, withoutTone } from './syllables.ts';

const letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const marked = new RegExp(`[${letters}]`, 'u');
const spelling = new RegExp(`^[a-z${letters}]+$`, 'u');

/** What no word is, each a frequent word that has đ. */
const neverWithoutStroke: ReadonlySet<string> = new Set(
  words(
    'dến dể dộng dồng dịnh dổi diểm dất dề dủ dêm dơn dợi dức dộ dánh dồ dều dảm dúng dặc dáp dỉnh dòi dảo dích dổ dúc duổi',
    'dếm dứng dấp dộc',
  ),
);

/**
 * The marks of Vietnamese. Of running words about three in four have one.
 *
 * @see Quyết định 240/QĐ (1984) of the Ministry of Education, which asks for `hoà`, and the older `hòa`, which most
 * publishers keep
 */
export const marks: MarkFacts = {
  signOf,
  isLostPair: (first, second) => lostPairs().has(`${first} ${second}`),
  hasTone: (word) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(word.normalize('NFD')),
  strokeless: new Set(
    words('dược dã dó dang dối dường diều dội dời dạt dặt dầu dưa dào dóng dẩy dẹp dôi dông dáng dợt'),
  ),
  placements: placements(),
  unplaced: ['q'],
  letters,
};

let pairs: ReadonlySet<string> | undefined;

/** What words of two syllables and more look like without marks, two syllables at a time; those that are words so are out. */
function lostPairs(): ReadonlySet<string> {
  if (pairs) return pairs;
  const found = new Set<string>();
  for (const word of wordSet()) {
    const syllables = withoutMarks(word.toLowerCase()).split(' ');
    for (let i = 1; i < syllables.length; i++) found.add(`${syllables[i - 1]} ${syllables[i]}`);
  }
  for (const word of wordSet()) found.delete(word);
  pairs = found;
  return found;
}

function signOf(word: string): MarkSign {
  if (!spelling.test(word)) return 'foreign';
  if (!marked.test(word)) return signOfBare(word);
  if (neverWithoutStroke.has(word)) return 'damaged';
  if (isSyllable(withoutTone(word))) return 'marked';
  return isBareSyllable(withoutMarks(word)) ? 'damaged' : 'foreign';
}

function signOfBare(word: string): MarkSign {
  if (foreignSyllables.has(word)) return 'foreign';
  if (frequentSyllables.has(word)) return 'plain';
  if (plainSyllables.has(word)) return 'doubtful';
  return isBareSyllable(word) ? 'stripped' : 'foreign';
}

/** òa oà, óa oá, … ùy uỳ, … */
function placements(): readonly (readonly [string, string])[] {
  const pairs = [];
  for (const [first, second] of ['oa', 'oe', 'uy'] as const)
    for (const tone of '\u0300\u0301\u0309\u0303\u0323')
      pairs.push([`${first}${tone}${second}`.normalize('NFC'), `${first}${second}${tone}`.normalize('NFC')] as const);
  return pairs;
}
