/**
 * The noun phrases of a sentence, by their lemmas: adjectives before and after a noun, complements behind prepositions,
 * each word hanging on the noun or adjective that the tree hangs it on. An article inside is no part of the lemmas, so
 * that `gestion des risques` and `gestion de risques` are one phrase.
 */
export function phrasesOf({ text, words }) {
  const phrases = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = first + 1; last < Math.min(words.length, first + longest); last++) {
      const inside = words.slice(first, last + 1);
      if (!isPhrase(inside) || !isWhole(inside, words)) continue;
      const content = inside.filter(({ tag }) => tag !== 'DET');
      phrases.push({
        key: content.map(({ lemma, tag }) => `${lemma}/${tag}`).join(' '),
        surface: text.slice(inside[0].start, inside.at(-1).end),
        start: inside[0].start,
        end: inside.at(-1).end,
        isPlural: headOf(inside).isPlural,
        isTypo: inside.some((word) => word.isTypo),
      });
    }
  }
  return phrases;
}

const longest = 7;
const prepositions = new Set(['de', 'à', 'en', 'sur', 'pour', 'par']);
/** A noun with its adjectives, then complements: N, A (also participles), P with or without article D; V is an adverb. */
const pattern = /^A{0,2}N(?:V?A){0,2}(?:CA)?(?:PD?(?:V?A)?NA?){0,2}$/u;

function isPhrase(words) {
  const letters = words.map(letterOf).join('');
  if (letters.length < 2 || !pattern.test(letters) || words.at(-1).isContracted) return false;
  const ids = new Set(words.map(({ id }) => id));
  const outside = words.filter(({ head }) => !ids.has(head));
  return outside.length === 1 && outside[0] === headOf(words);
}

/**
 * Whether a complement with an article has all that hangs on it in the sentence: the article of `ouvrages de la
 * littérature étrangère` belongs to the longer phrase, and `ouvrages de la littérature` is none.
 */
function isWhole(inside, words) {
  if (!inside.some(({ tag }) => tag === 'DET')) return true;
  const ids = new Set(inside.map(({ id }) => id));
  const head = headOf(inside).id;
  return !words.some((word) => word.tag !== 'PUNCT' && !ids.has(word.id) && ids.has(word.head) && word.head !== head);
}

function headOf(words) {
  return words.find(({ tag }) => tag === 'NOUN');
}

function letterOf({ tag, lemma, form, isParticiple }) {
  if (tag === 'NOUN') return 'N';
  if (tag === 'ADJ' || (tag === 'VERB' && isParticiple && !/ant$/u.test(form))) return 'A';
  if (tag === 'ADV') return 'V';
  if (tag === 'CCONJ' && (lemma === 'et' || lemma === 'ou')) return 'C';
  if (tag === 'ADP' && prepositions.has(lemma)) return 'P';
  return tag === 'DET' && lemma === 'le' ? 'D' : '-';
}
