import { existsSync, readFileSync } from 'node:fs';

/** Prose that stands in for a corpus where there is none: as ordinary as a text can be that speaks of few things. */
const ownSentences = [
  "La gouvernance de l'intelligence artificielle demande une évaluation régulière des risques par une autorité indépendante.",
  'Les systèmes à haut risque font l’objet d’un contrôle humain, et leurs fournisseurs tiennent une documentation technique.',
  'Une politique publique de qualité suppose que les données personnelles des citoyens restent sous leur propre maîtrise.',
  'Le conseil municipal a voté mardi la rénovation du vieux pont, dont la première pierre fut posée il y a deux siècles.',
  'Cette petite entreprise familiale exporte des machines agricoles vers une dizaine de pays voisins.',
  'Au printemps, la rivière sort de son lit et les chemins de la vallée deviennent impraticables pendant plusieurs jours.',
];

const ownNouns =
  'gouvernance intelligence évaluation risque autorité système contrôle fournisseur documentation politique qualité donnée citoyen maîtrise conseil rénovation pont pierre siècle entreprise machine pays printemps rivière chemin vallée jour norme agence modèle usage droit impact travail santé école journal région musée accord'.split(
    ' ',
  );
const ownAdjectives =
  'artificiel régulier indépendant humain technique public personnel propre municipal vieux petit familial agricole voisin impraticable national européen social mondial juridique numérique éthique local ancien général'.split(
    ' ',
  );

const english = {
  nouns:
    'governance assessment risk authority system oversight provider policy quality data citizen council bridge company machine country river path valley standard agency model use right impact work health school region agreement'.split(
      ' ',
    ),
  adjectives:
    'artificial regular independent human technical public personal municipal old small agricultural national social global legal digital ethical local former general'.split(
      ' ',
    ),
};

const vietnamese =
  'quản trị trí tuệ nhân tạo đánh giá rủi ro cơ quan hệ thống giám sát nhà cung cấp chính sách chất lượng dữ liệu công dân hội đồng máy móc quốc gia con đường tiêu chuẩn mô hình quyền tác động sức khỏe trường học khu vực thỏa thuận'.split(
    ' ',
  );

/** The sentences of a file in CoNLL-U with its nouns, adjectives and noun phrases; made-up ones where it is not there. */
export function readFrench(file) {
  if (!existsSync(file))
    return { name: 'own prose', sentences: ownSentences, nouns: ownNouns, adjectives: ownAdjectives, phrases: [] };
  const text = readFileSync(file, 'utf8');
  const sentences = [...text.matchAll(/^# text = (.*)$/gm)].map(([, sentence]) => sentence);
  const found = { nouns: new Set(), adjectives: new Set(), phrases: new Set() };
  for (const block of text.split('\n\n')) {
    const lines = block.split('\n').filter((line) => /^\d+\t/.test(line));
    const words = lines.map((line) => line.split('\t')).map(([, form, lemma, part]) => ({ form, lemma, part }));
    for (const at of words.keys()) gather(words, at, found);
  }
  const [nouns, adjectives, phrases] = Object.values(found).map((set) => [...set]);
  return { name: 'UD French GSD (dev)', sentences, nouns, adjectives, phrases };
}

/** Adds a word, and the noun phrases that start with it: a noun with an adjective, or with de and another noun. */
function gather(words, at, { nouns, adjectives, phrases }) {
  const [{ form, lemma, part }, next, last] = words.slice(at, at + 3);
  if (!/^\p{Ll}{3,}$/u.test(lemma)) return;
  if (part === 'ADJ') adjectives.add(lemma);
  if (part !== 'NOUN') return;
  nouns.add(lemma);
  if (next?.part === 'ADJ') phrases.add(`${form} ${next.form}`);
  if (next?.lemma === 'de' && last?.part === 'NOUN')
    phrases.add(`${form} ${next.form}${next.form.endsWith("'") ? '' : ' '}${last.form}`);
}

/** Numbers from 0 up to below a limit, the same ones for the same seed. */
export function numbers(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** So many different French noun phrases: those of the corpus first, then made-up ones of its nouns and adjectives. */
export function nounPhrases({ nouns, adjectives, phrases }, count) {
  const made = new Set(phrases.slice(0, count / 2));
  const next = numbers(count);
  const noun = () => nouns[next(nouns.length)];
  const adjective = () => adjectives[next(adjectives.length)];
  const of = (word) => (/^[aeiouéèêîôâyœ]/u.test(word) ? "d'" : 'de ') + word;
  const shapes = [
    () => `${noun()} ${adjective()}`,
    () => `${noun()} ${of(noun())}`,
    () => `${noun()} ${of(noun())} ${adjective()}`,
    () => `${noun()} ${adjective()} ${of(noun())}`,
    () => `${noun()} à ${noun()} ${adjective()}`,
  ];
  for (let i = 0; made.size < count; i++) made.add(shapes[i % shapes.length]());
  return [...made];
}

/** A termbase of French noun phrases with an English and a Vietnamese term each, every third with a second French one. */
export function madeUpTermbase(french, conceptCount) {
  const phrases = nounPhrases(french, Math.ceil((conceptCount * 4) / 3));
  const next = numbers(conceptCount);
  const { nouns, adjectives } = english;
  const word = (words) => words[next(words.length)];
  let taken = 0;
  const concepts = Array.from({ length: conceptCount }, (_, i) => {
    const terms = i % 3 === 0 ? [phrases[taken++], phrases[taken++]] : [phrases[taken++]];
    const syllables = Array.from({ length: 3 + next(3) }, () => word(vietnamese)).join(' ');
    return {
      id: `c${i}`,
      subjectField: 'made up',
      notes: [],
      langSecs: [
        {
          lang: 'fr',
          definition: `Ce que l’on entend par ${terms[0]} dans ce domaine, et rien d’autre.`,
          terms: terms.map((text, at) => term(text, at === 0 ? 'preferred' : 'admitted')),
        },
        { lang: 'en', terms: [term(`${word(adjectives)} ${word(nouns)} ${word(nouns)} ${i}`, 'preferred')] },
        { lang: 'vi', terms: [term(`${syllables} ${i}`, 'preferred')] },
      ],
    };
  });
  return { concepts };
}

/** A termbase with one French term a concept. */
export function termbaseOf(phrases) {
  return {
    concepts: phrases.map((text, i) => ({
      id: `c${i}`,
      notes: [],
      langSecs: [{ lang: 'fr', terms: [term(text, 'preferred')] }],
    })),
  };
}

function term(text, status) {
  return { term: text, partOfSpeech: 'noun', status, isProposed: false, isExact: false, forms: [], notes: [] };
}
