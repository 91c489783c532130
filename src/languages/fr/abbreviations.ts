import type { SegmentationFacts } from '../../core/segment/facts.ts';
import { words } from '../words.ts';

/**
 * French abbreviations by what may follow them.
 *
 * Sources: J.-P. Lacroux, Orthotypographie, « Abréviation » (https://www.orthotypographie.fr/volume-I/abreviations-02.html);
 * L.-E. Brossard, Le Correcteur typographe, vol. 2, « Noms et titres honorifiques »
 * (https://fr.wikisource.org/wiki/Le_Correcteur_typographe_(Brossard)/volume_2/18/02), for honorific titles and their
 * doubled plurals; the Guide typographique (https://guide-typographie.com/abreviations.htm); the EU's Code de rédaction
 * interinstitutionnel, sections 3.1 and 3.2, for references to acts (https://style-guide.europa.eu); Unicode CLDR,
 * common/segments/fr.xml, for months, publishing and administration.
 */
export const abbreviations: SegmentationFacts['abbreviations'] = {
  beforeName: new Set([
    // Civility and honours; the English Mr., Mrs. and Ms. are usual in the press.
    ...words('m mm mme mmes mlle mlles mr mrs ms me mgr mgrs vve'),
    ...words('dr drs dre pr prs pre prof'),
    ...words('exc'),
    ...['s. m', 's. e', 's. em', 's. ém', 's. exc', 's. g', 's. s', 's. a. r', 's. a. s', 's. a. i', 's. m. i'],
    ...words('ll nn rr n.-d'),
    ...['ll. mm', 'll. aa', 'll. ee', 'll. em', 'll. ém', 'll. exc', 'nn. ss', 'r. p', 'rr. pp'],
    ...words('st ste sts stes fr sr card vén bx bse rév rev cte ctesse vte vtesse chev'),
    // Ranks and offices.
    ...words('gal gén col cdt cne cap capt lt lieut lieut.-col lt.-col sgt serg maj'),
    ...words('adj cpl prés présid pdt dir secr dép sén ing arch adm min amb'),
    // Before Jésus-Christ.
    ...words('apr ap'),
    // Streets; `av.` also before Jésus-Christ.
    ...words('av bd bld blvd boul pl fg fbg imp all sq rte ch chem'),
    // Books, institutions, languages; the words of journals' titles.
    ...words('éd éds ed eds édit coll trad préf ill illustr impr libr univ inst bibl'),
    ...words('dpt dept assoc sté ets éts anc nouv angl lat ital ex gouv hôp'),
    ...words('acad ann bull chim chir clin comm dict écon encycl géogr géol hist int'),
    ...words('intern journ litt math méd mém nat pharm philol philos phys physiol psychol'),
    ...words('sc sci statist théol trib zool'),
    // First names that are cut after two or three letters.
    ...words('ph th chr cl aug alph édm fréd théod barth guill'),
  ]),
  beforeNumber: new Set([
    ...words('al alin ann app append art arts bull cah ch chap cl col doc ex'),
    ...words('fasc fig figs fol graph ill l ll lett liv livr ms mss n nn no'),
    ...words('bât esc ét appt consid cons prop th thm lem cor déf rem éq exo'),
    ...words('num ver inv p pp par parag pl pt pts q quest rubr sect sér suppl t tab'),
    ...words('tabl tit v vv vol vols éd édit cat catég niv exempl exerc circ'),
    // Acts, rulings and case law.
    ...words('aff arr cass civ crim soc décr dél dir ord rec réf réfs règl rés st'),
    // Quantities and dates; h. in hours.
    ...words('env approx ca c av apr ap nb nbre alt lat diam tél fax h max min'),
    // Ways of giving a medicine, before its dose.
    ...['i. v', 'i. m', 's. c', 'p. o', 'q. s. p', 'q. s'],
    ...words('janv févr fév avr juil juill sept oct nov déc lun mar ven sam dim'),
  ]),
  inner: new Set([
    ...words('c v cf cfr c.-à-d càd viz vs'),
    ...['p. ex', 'par ex', 'c. à d', 'c. à. d', 'i. e', 'e. g'],
    ...words('coll resp not notam égal auj spéc nb p.-s obs rem attn'),
    ...['s. v', 'n. b', 'p. s'],
  ]),
  mayEnd: new Set([
    ...words('etc cie co inc ltd corp jr sr jun sen al ibid id'),
    ...['op. cit', 'loc. cit'],
    ...words('sq sqq ss sv suiv'),
    ...['a. m', 'p. m', 'i. v', 'i. m', 's. c', 'h. t', 't. t. c', 'n. d. l. r', 'n. d. t', 'n. d. a', 's. d'],
    ...[
      'av. j.-c',
      'ap. j.-c',
      'apr. j.-c',
      'avant j.-c',
      'après j.-c',
      'av. j. c',
      'apr. j. c',
      'avant j. c',
      'après j. c',
    ],
    ...words('é.-u e.-u r.-u'),
    ...['av. n. è', 'apr. n. è', 'u. s. a', 'u. r. s. s'],
  ]),
};
