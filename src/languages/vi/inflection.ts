import type { InflectionFacts } from '../../core/terms/facts.ts';
import { compounds } from './compounds.ts';

/** Vietnamese words do not change; their syllables have more than one accepted spelling. */
export const inflection: InflectionFacts = { forms: (term) => [term], elisions: {}, spellings, compounds };

/**
 * Other spellings of one syllable: the tone mark of a final `oa`, `oe`, `uy` on either vowel (hóa, hoá), and `i` or `y`
 * after h, k, l, m, s, t (kỹ, kĩ) and q (quý, quí). Look-alikes of đ count as đ.
 *
 * @see Quyết định 240/QĐ (1984) of the Ministry of Education on orthography in textbooks, and the older use it left standing
 */
function spellings(syllable: string): readonly string[] {
  const syllables = new Set([syllable]);
  for (const form of [...syllables])
    for (const other of [otherTonePlace(form), otherI(form)]) if (other) syllables.add(other);
  for (const form of [...syllables]) {
    const plain = form.replace(/[ðɖ]/gu, 'đ');
    syllables.add(plain);
    // The look-alikes eth (Icelandic) and African d share the capital's shape, Đ.
    syllables.add(plain.replaceAll('đ', 'ð'));
    syllables.add(plain.replaceAll('đ', 'ɖ'));
  }
  syllables.delete(syllable);
  return [...syllables];
}

/** Grave, acute, tilde, hook above, dot below. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

function otherTonePlace(syllable: string): string | undefined {
  const match = /^(.*)(o)(.?)([ae])(.?)$|^(.*)(u)(.?)(y)(.?)$/u.exec(syllable.normalize('NFD'));
  if (!match) return undefined;
  const [start = '', first = '', firstTone = '', second = '', secondTone = ''] = match.slice(match[2] ? 1 : 6);
  if (first === 'u' && /q$/iu.test(start)) return undefined;
  if (tone.test(firstTone) && secondTone === '') return (start + first + second + firstTone).normalize('NFC');
  if (tone.test(secondTone) && firstTone === '') return (start + first + secondTone + second).normalize('NFC');
  return undefined;
}

function otherI(syllable: string): string | undefined {
  const match = /^([hklmst]|qu)([iy])(.?)$/u.exec(syllable.normalize('NFD'));
  if (!match) return undefined;
  const [, onset = '', vowel = '', mark = ''] = match;
  if (mark !== '' && !tone.test(mark)) return undefined;
  return (onset + (vowel === 'i' ? 'y' : 'i') + mark).normalize('NFC');
}
