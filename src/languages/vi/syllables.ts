import { words } from '../words.ts';

/** What a syllable begins with, beside nothing; `qu` and `gi` are one sound each. */
const initials = ['', ...words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x')];

/** What a syllable ends with as it is written, without its tone. */
export const rhymes: readonly string[] = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ych ynh yt',
  'o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơng ơp ơt',
  'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôp uôt ư ưa ưc ưi ưm ưn ưng ưt ưu',
  'ươc ươi ươm ươn ương ươp ươt ươu oa oac oach oai oam oan oang oanh oao oap oat oay',
  'oăc oăm oăn oăng oăp oăt oe oem oen oeng oeo oet uân uâng uât uây uê uêch uên uênh uêt uơ uy uya uych uyn uynh uyp uyt uyu',
  'uyên uyêt uyêch',
);

/** Tones by the combining mark that writes them: huyền, sắc, ngã, hỏi, nặng. */
const tones = '\u0300\u0301\u0303\u0309\u0323';

let spelt: ReadonlySet<string> | undefined;
let bare: ReadonlySet<string> | undefined;

/** A word without its tone, and that tone; the marks that make other letters (ă, â, ê, ô, ơ, ư, đ) stay. */
export interface Toneless {
  readonly base: string;
  /** Combining marks; empty for the level tone. */
  readonly tone: string;
}

/** A word, NFC, in these two parts. */
export function withoutTone(word: string): Toneless {
  let base = '';
  let tone = '';
  for (const mark of word.normalize('NFD')) {
    if (tones.includes(mark)) tone += mark;
    else base += mark;
  }
  return { base: base.normalize('NFC'), tone };
}

/** A word without any mark. */
export function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replaceAll('đ', 'd');
}

/**
 * Whether a base and a tone are a syllable. What ends in a stop (c, ch, p, t) has the tone sắc or nặng, always.
 *
 * @see Đoàn Thiện Thuật, « Ngữ âm tiếng Việt », on the finals and the tones that go with them
 */
export function isSyllable({ base, tone }: Toneless): boolean {
  spelt ??= new Set(initials.flatMap((initial) => rhymes.map((rhyme) => initial + rhyme)));
  if (tone.length > 1 || !(spelt.has(base) || base === 'gi' || base === 'gin')) return false;
  return !endsInStop(base) || tone === '\u0301' || tone === '\u0323';
}

/** Whether a word without marks may be a syllable that had some. */
export function isBareSyllable(word: string): boolean {
  bare ??= new Set(initials.flatMap((initial) => rhymes.map((rhyme) => withoutMarks(initial + rhyme))));
  return bare.has(word);
}

function endsInStop(base: string): boolean {
  return /(?:[cpt]|ch)$/u.test(base);
}
