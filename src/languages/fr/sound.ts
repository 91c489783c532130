/**
 * Starts of words with an aspirated h, which elide nothing before them.
 *
 * @see M. Grevisse and A. Goosse, Le Bon Usage, on the aspirated h
 */
const aspirated =
  /^h(?:ach|ack|aie|ain|aï|al[lot]|amac|ameau|amster|anche|and|angar|ant|app|arangu|arass|arcel|arceler|ardi|ard|areng|argn|aricot|arnais|arp|as[ae]r|ât|auss|aut|eurt|ibou|iérarch|i-fi|ip-hop|iss|obby|ockey|old|olland|omard|ongr|ont|oquet|ors|ouill|oul|ousse|ub|ublot|uit|url|utte|éro(?:s$|n))/u;

/** Whether a word begins with a vowel, by sound; unclear where it is written with h or y and no list knows it. */
export function initialOf(word: string): 'vowel' | 'consonant' | 'unclear' {
  const lower = word.toLowerCase();
  if (lower.startsWith('h')) {
    if (aspirated.test(lower)) return 'consonant';
    return /^h(?:abi|arm|eur|uma|umeu|ydr|yper|ypo|ygi|isto|omm|omo|onor|ôpi|ôte|uma|umi|élic|émi|éri|éb|uile)/u.test(
      lower,
    )
      ? 'vowel'
      : 'unclear';
  }
  if (lower.startsWith('y')) return 'unclear';
  return /^(?!onz|oui$)[aeiouàâäéèêëîïôöùûüœæ]/u.test(lower) ? 'vowel' : 'consonant';
}
