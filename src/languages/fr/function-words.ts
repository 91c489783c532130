import { list } from './general-vocabulary.ts';

/**
 * The closed classes of French, lower case; elided forms without their apostrophe. Written by hand after the grammars'
 * own lists.
 *
 * @see M. Grevisse and A. Goosse, Le Bon Usage, 16th ed., « Le déterminant », « Le pronom », « La préposition », « La conjonction »
 */

/** What opens a noun phrase: articles, possessives, demonstratives, indefinites, numerals. */
export const determiners: ReadonlySet<string> = new Set(
  list(`le la les l un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces
  quel quelle quels quelles chaque plusieurs quelque quelques tout toute tous toutes aucun aucune nul nulle certain
  certaine certains certaines divers diverses maint deux trois quatre cinq six sept huit neuf dix onze douze treize
  quatorze quinze seize vingt trente quarante cinquante soixante cent mille zéro autre autres même mêmes tel telle tels telles
  différents différentes`),
);

/** Pronouns and particles before which no noun ends and behind which a verb stands: `il`, `se`, `qui`, `ne`. */
export const clitics: ReadonlySet<string> = new Set(
  list('je j tu il elle on nous vous ils elles me m te t se s y ne n qui ça cela ceci celui-ci où'),
);

/** Other grammatical words: prepositions that link no term, conjunctions, pronouns, negations, interjections. */
export const otherFunctionWords: ReadonlySet<string> = new Set(
  list(`après avant avec chez contre dans depuis derrière dès devant durant entre envers hormis hors jusque jusqu lors
  lorsque lorsqu malgré moyennant outre parmi pendant pour près sans sauf selon sous suivant sur vers via voici voilà vis-à-vis
  concernant afin puisque puisqu quand que qu quoi dont si comme comment pourquoi combien car donc or ni mais ou et
  parce tandis alors quoique quoiqu bien ne pas plus moins lui eux moi toi soi celui celle ceux celles ce c ci là
  lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles autrui chacun chacune
  rien quiconque même mêmes etc oui non ah eh oh hélas en par à de d grâce aujourd hui est-à-dire quelqu quelques-uns celui-ci celle-ci
  ceux-ci celles-ci celui-là celle-là km cm mm kg ha h min face quant suite
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  lundi mardi mercredi jeudi vendredi samedi dimanche
  monsieur madame mademoiselle messieurs mesdames mme mlle mm dr m premier première deuxième troisième quatrième`),
);

/** Prepositions that join the parts of a term, by what they contract or elide to. */
export const links: ReadonlyMap<string, 'de' | 'à' | 'en' | 'par' | 'sur'> = new Map([
  ['de', 'de'],
  ['d', 'de'],
  ['du', 'de'],
  ['des', 'de'],
  ['à', 'à'],
  ['au', 'à'],
  ['aux', 'à'],
  ['en', 'en'],
  ['par', 'par'],
  ['sur', 'sur'],
]);

/** Articles that may stand behind a link. */
export const linkArticles: ReadonlySet<string> = new Set(['la', 'l', 'le', 'les']);

/** Expressions of grammar that look like noun phrases; no candidate reaches into one. A last word `de` stands for all its forms. */
export const fixedExpressions: readonly string[] = [
  'dans le cadre de',
  'dans le contexte de',
  'dans un contexte',
  'dans le domaine de',
  'dans les domaines de',
  'dans le but de',
  'dans le sens de',
  'dans le cas de',
  'dans la mesure où',
  'dans le courant de',
  'au sein de',
  'au cours de',
  'au cœur de',
  'au lieu de',
  'au moyen de',
  'au niveau de',
  'au service de',
  'au titre de',
  'au nom de',
  'au bout de',
  'au bénéfice de',
  'au profit de',
  'au regard de',
  'au sujet de',
  'au fil de',
  'au moins',
  'au plus',
  'aux côtés de',
  'aux fins de',
  'à cause de',
  'à la fois',
  'à la fin de',
  'à la suite de',
  "à l'aide de",
  "à l'égard de",
  "à l'issue de",
  "à l'occasion de",
  "à l'origine de",
  "à l'avenir",
  'à partir de',
  'à propos de',
  'à savoir',
  'à titre de',
  'à travers',
  'compte tenu de',
  'en cas de',
  'en compte',
  'en cours de',
  'en dehors de',
  'en faveur de',
  'en fait',
  'en fonction de',
  'en général',
  'en outre',
  'en particulier',
  'en place',
  'en œuvre',
  'en raison de',
  'en termes de',
  'en vertu de',
  'en vigueur',
  'en vue de',
  'en tant que',
  'en tout cas',
  'en ce sens',
  'en constante évolution',
  'en la matière',
  "d'abord",
  "d'accord",
  "d'ailleurs",
  "d'une part",
  "d'autre part",
  'de la part de',
  'de manière',
  'de façon',
  'de sorte que',
  'de nombreux',
  'de plus',
  'de même',
  'par ailleurs',
  'par exemple',
  'par conséquent',
  'par rapport à',
  "par l'intermédiaire de",
  'pour le compte de',
  'sur la base de',
  'sur le plan de',
  'sur la voie de',
  'sur le thème',
  'sous forme de',
  'sous réserve de',
  'en matière de',
  "point d'entrée en vigueur",
  'point de vue',
  'mise en place',
  'mise en œuvre',
  'prise en compte',
  'tout au long de',
  'ces dernières années',
];
