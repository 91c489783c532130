import { words } from '../words.ts';

/**
 * Parts by which English makes words that no dictionary lists one by one: first parts that are written solid or with a
 * hyphen, and last parts.
 *
 * @see Bauer, Lieber and Plag, The Oxford Reference Guide to English Morphology (2013)
 */
export const firstParts: ReadonlySet<string> = new Set(
  words(
    'aero after agri agro anglo anti arch astro audio auto bi bio cardio centi chemo co counter cross crypto cyber de deci demi dis eco',
    'electro euro ex extra femto fore franco geo giga gyro hecto hydro hyper hypo immuno infra inter intra kilo macro mal mega meta',
    'micro mid milli mini mis mono multi nano neo neuro non nor out over pan para petro pharma photo poly post pre proto pseudo',
    'psycho quasi radio re retro semi socio step stereo sub super supra techno tele tera thermo tri turbo ultra un under uni up vice',
  ),
);

export const lastParts: readonly string[] = words(
  'back backs based bound craft esque free friendly goer goers going holder holders keeper keepers land less like line maker',
  'makers making ness owner owners proof room rooms ship ships tech time ware wear wide wise work worker workers worthy yard',
);

/**
 * Words of administration, technology and public life that came into wide use after the dictionaries' lists were made, or
 * that those leave out as technical.
 *
 * @see Oxford English Dictionary, « Updates to the OED » (2015–2024); IATE, the terminology database of the EU
 */
export const laterWords: ReadonlySet<string> = new Set(
  words(
    'arrondissement arrondissements',
    'actionable agritech agroecology airdrop airstrike airstrikes anonymisation anonymization app apps backend biobank biofuel',
    'biofuels biomarker biomarkers biometrics biometric bioplastics bitcoin bitcoins blockchain blockchains carsharing chatbot',
    'chatbots clickbait cofinance cofinanced cofinancing collateralised comitology cooperations coronavirus coronaviruses covid',
    'crowdfunded crowdfunding crowdsourced crowdsourcing cryptoassets cryptocurrencies cryptocurrency datacentre datacentres',
    'dataset datasets deepfake deepfakes deplatformed deradicalisation deradicalization disinformation doxxing ecocide ecolabel',
    'ecommerce edtech embeddings emissive emoji emojis endocrine explainability fintech fintechs flexitarian framerate frontend',
    'gameplay geoblocking geofencing geolocation geopolitical geospatial gigafactory greenhushing greenwash greenwashing hackathon',
    'hackathons hashtag hashtags homeschooling infographic infographics infodemic faire interoperability interoperable jailbreak lawfare',
    'livestream livestreamed livestreaming localisation lockdown lockdowns malware metadata metaverse microplastic microplastics',
    'misgendering monetisation multilateralism multistakeholder neurodivergent neurodiverse neurodiversity offshoring onboarding',
    'olds onshoring overtourism paywall phishing photovoltaic photovoltaics plurilateral podcast podcasts pretrained prosumer prosumers',
    'ransomware regulators rewilding scalability scalable selfie selfies semiconductors smartphone smartphones smartwatch',
    'spyware stablecoin stablecoins startup startups subsidiarity subnational superspreader takedown telehealth telework',
    'teleworker teleworkers teleworking tokenisation tokenization tokenise tokenize transposable turnkey unbanked upcycled',
    'upcycling upsize upsized upskill upskilled upskilling vape vaper vapers vapes vaping videoconference videoconferences videoconferencing',
    'vlog vlogger vlogs vlogging voiceover webcast webcasts webcam webinar webinars whistleblower whistleblowers whistleblowing',
    'wifi wellbeing workflow workflows workstream workstreams zeitgeist',
  ),
);

/**
 * Words of which a word may be a form or a regular derivation: plurals, agents in -er, nouns in -ization of verbs in -ize.
 *
 * @see Bauer, Lieber and Plag, The Oxford Reference Guide to English Morphology (2013)
 */
export function stemsOf(word: string): readonly string[] {
  const stems: string[] = [];
  const cut = (ending: string, ...replacements: readonly string[]) => {
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 4 && word.endsWith(ending)) for (const other of replacements) stems.push(stem + other);
  };
  if (!/(?:ss|us|is)$/u.test(word)) cut('s', '');
  for (const ending of ['isation', 'ization', 'isations', 'izations']) cut(ending, 'ise', 'ize');
  for (const ending of ['er', 'ers']) cut(ending, '', 'e');
  return stems;
}
