import type { SegmentationFacts } from '../../core/segment/facts.ts';
import { words } from '../words.ts';
import { abbreviations } from './abbreviations.ts';

/** What segmentation knows about French. */
export const segmentation: SegmentationFacts = {
  abbreviations,
  /**
   * Determiners, pronouns, prepositions, conjunctions and adverbs of the French grammar's closed classes
   * (M. Grevisse and A. Goosse, Le Bon Usage, part 3, « Les parties du discours »). Without `a`, which is more often an initial than `À`
   * that lost its accent.
   */
  openers: new Set(
    words(
      "le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos",
      "leur leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui eux moi toi soi ça cela ceci celui celle",
      "ceux celles c' qui que qu' quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles quiconque",
      'aucun aucune nul nulle chacun chacune chaque certains certaines plusieurs quelque quelques tout toute tous toutes',
      'tel telle tels telles autre autres même mêmes personne rien deux trois quatre cinq six sept huit neuf dix',
      'à après avant avec chez contre dans depuis derrière dès devant durant en entre envers hormis hors jusque',
      "jusqu' malgré outre par parmi pendant pour sans sauf selon sous suivant sur vers voici voilà grâce quant afin",
      "et ou ni mais or car donc si s' comme lorsque lorsqu' puisque puisqu' quand quoique quoiqu' tandis parce",
      "ainsi alors auparavant aujourd' aussi aussitôt autrefois beaucoup bien bientôt bref cependant certes combien",
      'comment davantage déjà demain désormais également encore enfin ensuite environ finalement heureusement hier ici',
      'jadis jamais là longtemps lors maintenant malheureusement mieux moins naguère néanmoins non notamment oui parfois',
      'partout peu peut plus plutôt pourquoi pourtant presque puis récemment seul seule seuls seules seulement sinon',
      'soudain souvent surtout tant tantôt tard toujours toutefois très trop ailleurs autant premièrement deuxièmement',
      "quelqu' troisièmement quatrièmement ne n' est y ci tôt",
    ),
  ),
  particles: new Set(words("le la les l' du de des d' n'")),
  /** Le Bon Usage, « Les pronoms personnels », the forms that are subjects only; `nous` and `vous` mostly are. */
  subjects: new Set(words("je j' tu il elle on nous vous ils elles c' ça quelqu'")),
  /** Nouns that a letter or number names, in general use and in legal and technical writing. */
  beforeLetter: new Set(
    words(
      'annexe appendice article bus tram quai voie salle bâtiment bloc bâtiments catégorie chapitre classe division encadré escalier exemple',
      'facteur figure grade grippe groupe groupes hall hépatite immeuble lettre ligue ligne liste lot mention niveau note',
      'option page paragraphe partie phase pilier plan point porte poule question rubrique schéma section série terminal',
      'titre tome touche type variante vitamine vitamines volume zone tableau scénario étape graphique carte principe',
    ),
  ),
  /** Names that kings and popes have had five times or more, as French writes them. */
  rulers: new Set(
    words(
      'charles henri françois guillaume élisabeth louis philippe jean pie paul léon benoît clément innocent urbain grégoire sixte martin étienne alphonse ferdinand édouard george georges jacques frédéric christian gustave baudouin amédée robert hassan mohammed mehmed ptolémée constantin raoul',
    ),
  ),
  /** The SI Brochure (BIPM), tables 2 to 8, without `h`, which `10 h. 30` has before a number; francs and minutes. */
  units: new Set(words('m mm cm dm km g kg mg l cl dl ml L s min ha t fr F V W A K N kV kW MW ch')),
  /** As hours are written before minutes. */
  hours: new Set(['h']),
  /** As the companies, programmes and groups spell their own names. */
  namesWithMark: new Set(['yahoo!', 'joomla!', 'jeopardy!', 'kahoot!', 'yum!', 'wham!', 'oklahoma!', 'panic!']),
  /**
   * « par retranchement des lettres finales, toujours devant une voyelle » (https://guide-typographie.com/abreviations.htm);
   * the exceptions are listed as abbreviations.
   */
  cutsBeforeVowel: true,
};
