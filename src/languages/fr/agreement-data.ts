/**
 * The exceptions to the French rules of number, as grammars list them.
 *
 * @see M. Grevisse and A. Goosse, Le Bon Usage, on the number of nouns and adjectives
 */

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** Nouns in -ou with the plural in -oux. */
export const ouToX: ReadonlySet<string> = words('bijou caillou chou genou hibou joujou pou');

/** Nouns in -au with the plural in -aus. */
export const auToS: ReadonlySet<string> = words('landau sarrau unau senau');

/** Words in -eu with the plural in -eus. */
export const euToS: ReadonlySet<string> = words('bleu pneu émeu enfeu richelieu');

/** Nouns in -eu with the plural in -eux: an adjective in -eux is no plural. */
export const euNouns: ReadonlySet<string> = words(
  `adieu aveu camaïeu cheveu chef-lieu désaveu dieu enjeu épieu essieu feu hébreu jeu lieu milieu moyeu
  neveu non-lieu pieu vœu voeu`,
);

/** Nouns in -ail with the plural in -aux. */
export const ailToAux: ReadonlySet<string> = words(
  'aspirail bail corail cotravail fermail gemmail soupirail surtravail télétravail travail vantail ventail vitrail',
);

/** Words in -al with the plural in -als. */
export const alToS: ReadonlySet<string> = words(
  `acétal aval bal cantal bancal cal carnaval cérémonial chacal chloral deal emmental emmenthal futsal gal goal joual matorral minerval penthotal quetzal
  rial santal saroual sonal tergal trial virginal choral copal corral fatal festival foiral fractal
  gavial mistral narval natal naval néonatal nopal pal récital régal revival rorqual serval sial sisal tonal
  atonal`,
);

/** Words in -al that have both plurals. */
export const alToBoth: ReadonlySet<string> = words(
  `austral banal boréal causal étal final glacial idéal jovial marial pascal périnatal postnatal prénatal
  tribal val`,
);

/** Words whose plural follows no ending, and loan words that have kept their own plural beside a French one. */
export const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    addendum: ['addenda', 'addendums'],
    aïeul: ['aïeuls', 'aïeux'],
    ail: ['ails', 'aulx'],
    barman: ['barmans', 'barmen'],
    bonhomme: ['bonshommes', 'bonhommes'],
    box: ['box', 'boxes'],
    businessman: ['businessmans', 'businessmen'],
    cameraman: ['cameramans', 'cameramen'],
    caméraman: ['caméramans', 'caméramen'],
    ciel: ['cieux', 'ciels'],
    clergyman: ['clergymans', 'clergymen'],
    concerto: ['concertos', 'concerti'],
    consortium: ['consortiums', 'consortia'],
    crématorium: ['crématoriums', 'crématoria'],
    curriculum: ['curriculums', 'curricula'],
    desideratum: ['desiderata'],
    émail: ['émaux', 'émails'],
    erratum: ['erratums', 'errata'],
    flash: ['flashs', 'flashes'],
    forum: ['forums', 'fora'],
    gentilhomme: ['gentilshommes'],
    gentleman: ['gentlemans', 'gentlemen'],
    hobby: ['hobbys', 'hobbies'],
    jazzman: ['jazzmans', 'jazzmen'],
    lady: ['ladys', 'ladies'],
    land: ['lands', 'länder'],
    leitmotiv: ['leitmotivs', 'leitmotive'],
    lied: ['lieds', 'lieder'],
    lobby: ['lobbys', 'lobbies'],
    lunch: ['lunchs', 'lunches'],
    madame: ['mesdames'],
    mademoiselle: ['mesdemoiselles'],
    match: ['matchs', 'matches'],
    maximum: ['maximums', 'maxima'],
    média: ['médias', 'media'],
    memorandum: ['memorandums', 'memoranda'],
    mémorandum: ['mémorandums', 'mémoranda'],
    minimum: ['minimums', 'minima'],
    moratorium: ['moratoriums', 'moratoria'],
    monseigneur: ['messeigneurs', 'nosseigneurs'],
    monsieur: ['messieurs'],
    œil: ['yeux', 'œils'],
    oeil: ['yeux', 'oeils'],
    optimum: ['optimums', 'optima'],
    penny: ['pence', 'pennies', 'pennys'],
    recordman: ['recordmans', 'recordmen'],
    rugbyman: ['rugbymans', 'rugbymen'],
    ripou: ['ripoux', 'ripous'],
    grau: ['graus', 'graux'],
    quantum: ['quantums', 'quanta'],
    sanatorium: ['sanatoriums', 'sanatoria'],
    sandwich: ['sandwichs', 'sandwiches'],
    scénario: ['scénarios', 'scénarii'],
    sketch: ['sketchs', 'sketches'],
    solo: ['solos', 'soli'],
    soprano: ['sopranos', 'soprani'],
    stimulus: ['stimulus', 'stimuli'],
    story: ['storys', 'stories'],
    symposium: ['symposiums', 'symposia'],
    tempo: ['tempos', 'tempi'],
    tennisman: ['tennismans', 'tennismen'],
    tout: ['tous'],
    // Before a vowel; the plural is that of beau, nouveau, vieux.
    bel: ['beaux'],
    nouvel: ['nouveaux'],
    vieil: ['vieux'],
  }),
);

/** The singular of each irregular plural; where two singulars have one plural, the first. */
export const irregularSingulars: ReadonlyMap<string, string> = new Map(
  [...irregularPlurals]
    .filter(([singular]) => !/^(?:oeil|bel|nouvel|vieil)$/u.test(singular))
    .flatMap(([singular, plurals]) =>
      plurals.filter((plural) => plural !== singular).map((plural) => [plural, singular]),
    ),
);

/** Words that end in s, x or z in the singular too, so that the letter is no mark of the plural. */
export const invariable: ReadonlySet<string> = words(
  `abcès abribus abus accès afflux alors ananas anchois anglais anis anticorps
  après après-midi as atlas autobus avis bas biais bis blocus bois bourgeois boss bras
  brebis buis bus business cabas cactus cadenas campus canevas carquois cas cassis chamois chaos châssis chinois choix
  chorus cirrus coloris colis commis compas compromis concours congrès consensus contresens corps
  corpus cosmos coulis cours couscous coutelas crocus croix croquis crucifix cumulus cursus cyprès damas danois dehors
  dessous dessus deux devers devis dix dos débarras débours débris décès dépens détritus discours divers
  embarras encours engrais entrelacs envers exclus excès express exprès éboulis écossais épars époux éros
  facies faciès faix fatras faux fils finlandais flux foetus fœtus fois fonds fouillis fracas frais français frimas
  galetas galimatias gars gaz gens glas gratis gras gros gâchis hachis harnais hélas héros hiatus hibiscus hongrois hors
  houx humus ibis inclus index influx insuccès intrus iris irlandais islandais jadis japonais jus lapis laps lapsus
  laquais las lavis legs libanais lilas logis lotus lynx lys malus marais marquis mars matelas maïs
  mess mépris métis mi-temps minois moins mois mors mucus mœurs nez noix néerlandais obus olibrius
  onyx opus os ours paix palais panaris pancréas papyrus paradis parcours pardessus parvis pas
  passe-temps patois pays pays-bas perdrix permis pervers phallus phlox phénix pis plexus plus poids
  pois polonais portugais pouls printemps prix processus procès progrès propos prospectus préavis précis
  puits quiz rabais radis radius ras recours reflux refus relais remords remous repas repos rétrovirus revers
  rhinocéros rictus roulis roux rubis rébus salsifis sans sas sassafras secours sens sinus silex six
  sous souris sournois sous-bois stimulus stress succès suédois surplus surpoids sursis syllabus syphilis taillis
  talus tapis taudis temps terminus tennis thermos thorax thésaurus tiers torticolis tournedos tournevis toux
  tracas travers treillis trois trépas tumulus typhus tétanos univers us velours verglas vernis vers versus
  virus vis voix abattis albinos aurochs chips jars jeans lis mas news raïs tas tétras appentis bris cambouis chablis cliquetis frottis maquis pathos pilotis semis levis
  angélus angelus apens bonus cervelas entremets eucalyptus focus haras humérus insoumis intrus mets minibus oculus omnibus
  pus reclus rets stratus taffetas tonus utérus villageois
  albanais antillais bavarois béninois bordelais bruxellois camerounais congolais gabonais gallois genevois guyanais
  hollandais lausannois liégeois lillois luxembourgeois lyonnais mahorais malais maltais marseillais martiniquais
  montréalais nantais népalais niçois ougandais pakistanais québécois rennais réunionnais rwandais sénégalais soudanais
  strasbourgeois taïwanais thaïlandais togolais`,
);
