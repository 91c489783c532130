import { rhymes } from './syllables.ts';

/**
 * Which written syllables Vietnamese orthography allows: an onset, a rhyme and a tone.
 *
 * @see Đoàn Thiện Thuật, Ngữ âm tiếng Việt (Đại học Quốc gia Hà Nội, 1999), on onsets, rhymes and tones
 * @see Quy tắc chính tả tiếng Việt: k, gh, ngh before e, ê, i (y); c, g, ng before the others
 */

/** The rhymes behind all onsets but `qu`. */
const knownRhymes = new Set(rhymes);
/** Rhymes behind `qu`, whose u belongs to the onset. */
const rhymesAfterQu = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây âu e ec em en eng eo et ê ên ênh êt êch êu i ich ' +
    'in inh ip it iu y yên yêt yn ynh ych yt yp yu ơ ơi ơn ơt ôc ông o ô'
  ).split(' '),
);
const onset = /^(?:ngh|ng|nh|gh|gi|g|kh|k|ch|c|ph|p|th|tr|t|qu|b|d|đ|h|l|m|n|r|s|v|x)?/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Whether a word in lower case is one written syllable that the orthography allows. Before the stops p, t, c, ch only
 * the acute (sắc) and the dot below (nặng) stand, and the tone is set on the vowel that carries it.
 */
function isSyllable(word: string): boolean {
  const plain = word.normalize('NFD').replace(tones, '').normalize('NFC');
  const marks = word.normalize('NFD').match(tones) ?? [];
  if (marks.length > 1) return false;
  return splits(plain).some(([start, rhyme]) => isRhymeOf(start, rhyme) && isToneRight(word, rhyme, marks[0]));
}

/** The onset and rhyme of a syllable; `gi` may be an onset, or g and i: `gì`, `giếng`. */
function splits(plain: string): readonly (readonly [string, string])[] {
  const start = onset.exec(plain)?.[0] ?? '';
  const rhyme = plain.slice(start.length);
  if (start !== 'gi') return [[start, rhyme]];
  return [
    ['gi', rhyme],
    ['gi', `i${rhyme}`],
  ];
}

function isRhymeOf(start: string, rhyme: string): boolean {
  if (start === 'qu') return rhymesAfterQu.has(rhyme);
  if (!knownRhymes.has(rhyme)) return false;
  if (start === 'gi') return true;
  const isFront = /^[eêiy]/u.test(rhyme);
  if (start === 'k' || start === 'gh' || start === 'ngh') return isFront;
  if (start === 'c' || start === 'ng') return !isFront;
  if (start === 'g') return !isFront;
  // Behind a consonant y stands alone or is written i.
  if (rhyme.startsWith('y')) return start === '' || rhyme === 'y';
  return start !== '' || !/^iê/u.test(rhyme);
}

function isToneRight(word: string, rhyme: string, tone: string | undefined): boolean {
  if (/(?:[ptc]|ch)$/u.test(rhyme) && !(tone !== undefined && /[\u0301\u0323]/u.test(tone))) return false;
  if (tone === undefined) return true;
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rhyme)?.[0] ?? '';
  const written = word.normalize('NFC');
  const from = written.length - rhyme.length;
  return placesOf(vowels, rhyme.length > vowels.length).some((place) => hasTone(written[from + place] ?? ''));
}

function hasTone(letter: string): boolean {
  return /[\u0300\u0301\u0303\u0309\u0323]/u.test(letter.normalize('NFD'));
}

/** The vowels of a rhyme that may carry the tone, as offsets: the last with a mark of its own, or by the place in the row. */
function placesOf(vowels: string, isClosed: boolean): readonly number[] {
  for (let at = vowels.length - 1; at >= 0; at--) if (/[ăâêôơư]/u.test(vowels[at] ?? '')) return [at];
  if (vowels.length === 1) return [0];
  if (vowels.length === 3) return [1];
  if (vowels === 'oo') return [0, 1];
  if (isClosed) return [1];
  return /^(?:oa|oe|uy)$/u.test(vowels) ? [0, 1] : [0];
}

/** Whether a word is several syllables written as one, as loans are: `ôxy`, `sôcôla`. Each but the first has an onset. */
function isLoan(word: string): boolean {
  for (let cut = 1; cut < word.length; cut++) {
    const rest = word.slice(cut);
    if (/^[bcdđghklmnpqrstvx]/u.test(rest) && isLoanPart(word.slice(0, cut)) && (isLoanPart(rest) || isLoan(rest)))
      return true;
  }
  return false;
}

/** Parts of loans may end in a stop without a tone: `ôtômat`. */
function isLoanPart(part: string): boolean {
  return (
    isSyllable(part) || /^(?:[bcdđghklmnprstvx]|ch|tr|th|nh|ph|kh)?[aăâeêioôơuưy]{1,2}(?:[cptmn]|ng)?$/u.test(part)
  );
}

/**
 * Whether a word shows that it is Vietnamese: by a letter that other languages of Latin script lack, by a tone on a
 * vowel, or by what the Telex keyboard leaves where a key was missed (`khoong`, `ddược`).
 */
export function isOwn(word: string): boolean {
  return /[ăâđêôơư\u1EA0-\u1EF9àáãèéìíòóõùúýĩũ]/u.test(word) || telex.test(word);
}

const telex = /^(?:dd[aeiouy]|(?:kh|th|tr|ch|nh|ngh?|gi|ph|h|l|d|m|n|s|v|r)oong$)/u;

/** Whether a word in lower case is a syllable that the orthography allows, or a loan of several. */
export function isPossible(word: string): boolean {
  return !telex.test(word) && (isSyllable(word) || isLoan(word));
}
