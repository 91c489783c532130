import type { SegmentationFacts } from '../../core/segment/facts.ts';
import { words } from '../words.ts';

/**
 * The states of the Union as the Associated Press shortens them (https://tpub.com/journalist/49.htm), before a postcode
 * or at the end of a sentence; without those that are words, such as Ill., Mass. and Wash.
 */
const states: readonly string[] = words(
  'ala ariz calif colo conn fla ga kan ky md mich minn neb nev okla pa tenn vt va wis wyo',
);

/**
 * What segmentation knows about English.
 *
 * Sources of the abbreviations: Unicode CLDR, common/segments/en.xml; MHRA Style Guide, 4.4 « Use of Full Stop »
 * (http://www.mhra.org.uk/style/4.4); for ranks, offices and states the news style of the Associated Press, as a manual
 * for journalists of the U.S. Navy gives it (https://tpub.com/journalist/49.htm). The full stops after contractions
 * (Mr., Dr.) are American and older British use.
 */
export const segmentation: SegmentationFacts = {
  abbreviations: {
    beforeName: new Set([
      // Civility, learning and the Church.
      ...words('mr mrs ms mx messrs mme mmes mlle mlles dr drs prof profs rev revs revd hon fr br msgr mgr st sts ste'),
      ...['dr. med', 'dr.-ing', 'rt. hon', 'h. e', 'h. h', 'h. m', 'h. r. h'],
      // Armed forces and police.
      ...words('gen gens lt lts col cols maj capt capts cmdr cmdre cdr cdre comdr sgt sgts cpl pvt pfc spc adm brig'),
      ...words('supt insp det lt.-col lt.-gen maj.-gen brig.-gen'),
      // Offices, and what stands before one: Asst. Sec., Assoc. Prof.
      ...words('gov govs sen sens rep reps pres amb sec secy atty cllr ald asst assoc dep sec.-gen'),
      // Places and institutions; those who made a book.
      ...words('mt mts ft univ inst ed eds trans'),
    ]),
    beforeNumber: new Set([
      // Books, acts and papers; without `app` and `tab`, which are words of their own.
      ...words('no nos nr art arts p pp par para paras subpara pt pts vol vols bk bks ch chap chaps fig figs pl pls'),
      ...words('sec secs sect sects eq eqs ex exs ann cl cls col cols l ll n nn fn ref refs reg regs dir r rr s ss'),
      ...words('sch schs doc docs ed edn fol fols ser suppl v vv ver vers al op opp ms mss ord res'),
      // American law reports and gazettes: 410 U.S. 113, 74 S. Ct. 686, 123 F. Supp. 2d 45, 89 Fed. Reg. 12.
      ...['u. s', 'ct', 'supp', 'stat', 'u. s. c', 'c. f. r'],
      // Books of the Bible that are no first names.
      ...words('gen exod lev deut ps pss isa jer ezek rom cor gal eph thess heb rev'),
      // Dates; quantities; addresses, with states before their postcode.
      ...words('jan feb mar apr jun jul aug sep sept oct nov dec est ca c circa approx max min'),
      ...words('tel ext fax rm apt bldg flr ft hr hrs lb lbs'),
      ...['a. d', 'd. c', 'n. c', 'n. d', 'n. h', 'n. j', 'n. m', 'n. y', 'r. i', 's. c', 's. d', ...states],
    ]),
    inner: new Set([
      ...words('eg ie cf viz vs v c nb aka approx esp incl excl usu attn pty'),
      ...['e. g', 'i. e', 'n. b', 'p. s', 'a. k. a', 'w. r. t'],
      // Codes of American law before their sign of a section: 42 U.S.C. § 1983.
      ...['u. s. c', 'c. f. r'],
    ]),
    mayEnd: new Set([
      ...words('etc al ibid id ff seq seqq sqq jr sr esq'),
      ...['et seq', 'op. cit', 'loc. cit', 'q. v', 'b. c', 'a. d', 'b. c. e', 'c. e'],
      // Firms and streets.
      ...words('inc ltd co corp bros plc llc llp mfg dept assn rd blvd ave hwy pkwy sq'),
      ...states,
    ]),
  },
  /** Closed-class words of English (R. Quirk and others, A Comprehensive Grammar of the English Language, chapter 2). */
  openers: new Set(
    words(
      'the this that these those my your his her its our their some any no every each either neither another both all',
      'he she it we you they there here who whom whose which what when where why how one two three four five six',
      'and but or nor so yet for if as although though because since while whereas unless until once after before',
      'about above according across against along among around at behind below beneath beside between beyond by',
      'despite during except from in inside into like near of off on onto out over past through throughout to toward',
      'towards under unlike up upon with within without also again already always besides eventually ever finally first',
      'further furthermore hence however indeed instead later meanwhile moreover most much many more never nevertheless',
      'next nobody none nothing now often only otherwise perhaps rather second several similarly sometimes soon still',
      'such then therefore third thus today tomorrow too usually yes yesterday is are was were do does did has have',
      // Without `may` and `will`, which are names more often: George F. Will, Theresa M. May.
      'had can could might must shall should would let not an everyone everything someone something few anyone anything',
      'additionally afterwards almost altogether anyway apart clearly consequently currently earlier elsewhere even',
      'fortunately generally initially likewise maybe mostly nearly nonetheless obviously originally previously probably',
      'recently secondly shortly simply specifically subsequently suddenly thereafter thirdly ultimately unfortunately',
      'whatever whenever wherever whether whichever whoever nowhere everybody somebody anybody thanks given regardless',
    ),
  ),
  /** Ordinals begin names of offices, courts and armies: the U.S. First Lady, the U.S. Second Circuit. */
  particles: new Set(words('first second third')),
  /** Quirk and others, chapter 6: the subjective forms, `it` and `you` among them. */
  subjects: new Set(words('i you he she it we they')),
  /** Nouns that a letter or number names, in general use and in legal, technical and school writing. */
  beforeLetter: new Set(
    words(
      'act annex appendix article block book case category chapter chart class clause column company corollary definition',
      'diagram division episode example exercise exhibit figure footnote form formula gate goal grade grades group',
      'hepatitis influenza item lemma lesson letter level line list lot map model module note objective option page part',
      'phase photo plan plate platform point principle problem proposition question recital remark round row rule scenario',
      'scene schedule season section series side size stage step subject table task team terminal theorem tier title topic',
      'type unit variable version vitamin vitamins volume war zone',
    ),
  ),
  /** Names that kings and popes have had five times or more. */
  rulers: new Set(
    words(
      'charles henry louis philip john pius paul leo benedict clement innocent urban gregory sixtus martin stephen alfonso ferdinand edward george james frederick christian gustav robert hassan mohammed mehmed ptolemy constantine',
    ),
  ),
  /** The SI Brochure (BIPM), tables 2 to 8, and `sec`; feet and pounds are left out: `5 ft. 6 in.`. */
  units: new Set(words('m mm cm km g kg mg l cl ml L s sec min h ha t')),
  /** As hours are written before minutes. */
  hours: new Set(['h', 'hr', 'hrs']),
  /** As the companies, programmes, groups and magazines spell their own names. */
  namesWithMark: new Set(words('yahoo! joomla! jeopardy! kahoot! yum! wham! oklahoma! panic! kerrang! shazam! e!')),
  cutsBeforeVowel: false,
};
