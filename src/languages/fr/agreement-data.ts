/**
 * The exceptions to the French rules of number and gender, as grammars list them.
 *
 * @see M. Grevisse and A. Goosse, Le Bon Usage, 16th ed., « Le nom: marques du nombre » and « L'adjectif: marques du genre »
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** Nouns in -ou with the plural in -oux. */
export const ouToX: ReadonlySet<string> = words('bijou caillou chou genou hibou joujou pou');

/** Nouns in -au with the plural in -aus. */
export const auToS: ReadonlySet<string> = words('landau sarrau unau burgau');

/** Words in -eu with the plural in -eus. */
export const euToS: ReadonlySet<string> = words('bleu pneu émeu enfeu feu richelieu');

/** Nouns in -eu with the plural in -eux: an adjective in -eux is no plural. */
export const euNouns: ReadonlySet<string> = words(
  'adieu aveu camaïeu cheveu enjeu épieu essieu feu hébreu jeu lieu milieu moyeu neveu non-lieu pieu vœu voeu',
);

/** Nouns in -ail with the plural in -aux. */
export const ailToAux: ReadonlySet<string> = words(
  'bail corail émail fermail gemmail soupirail travail vantail ventail vitrail',
);

/** Words in -al with the plural in -als. */
export const alToS: ReadonlySet<string> = words(
  `aval bal bancal cal carnaval cérémonial chacal choral corral fatal festival final fractal gavial mistral narval
  natal naval nopal pal récital régal rorqual serval tonal atonal`,
);

/** Words in -al that have both plurals. */
export const alToBoth: ReadonlySet<string> = words(
  'austral banal boréal causal étal final glacial idéal jovial pascal prénatal postnatal tribal val',
);

/** Words whose plural follows no ending. */
export const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    aïeul: ['aïeuls', 'aïeux'],
    bonhomme: ['bonshommes'],
    ciel: ['cieux', 'ciels'],
    gentilhomme: ['gentilshommes'],
    madame: ['mesdames'],
    mademoiselle: ['mesdemoiselles'],
    monsieur: ['messieurs'],
    œil: ['yeux'],
    oeil: ['yeux'],
    tout: ['tous'],
    maximum: ['maximums', 'maxima'],
    minimum: ['minimums', 'minima'],
    optimum: ['optimums', 'optima'],
    quantum: ['quantums', 'quanta'],
    erratum: ['erratums', 'errata'],
    scénario: ['scénarios', 'scénarii'],
    match: ['matchs', 'matches'],
    box: ['box', 'boxes'],
  }),
);

/** Words that end in s, x or z in the singular too, so that the letter is no mark of the plural. */
export const invariable: ReadonlySet<string> = words(
  `abcès abus accès afflux ananas anchois anglais anis appas as atlas autobus avis bas biais bis bois bourgeois
  bras buis bus cabas cadenas campus canevas cas cassis chamois chaos chinois choix chorus châssis cirrus colis
  commis compas compromis concours congrès consensus corps corpus cosmos cours couscous crocus croix croquis
  crucifix cumulus cursus cyprès danois dehors dessous dessus deux devers devis dix dos débarras débours débris
  décès détritus embarras encours engrais entrelacs envers exclus excès express exprès facies faciès faix fatras
  faux fils finlandais flux foetus fois fonds fracas frais français frimas fœtus galetas galimatias gars gaz gens
  glas gras gros harnais hiatus hongrois houx humus héros ibis inclus index indivis influx insuccès intrus iris
  irlandais jadis japonais jus lacs laps lapsus laquais las legs lias lilas lis logis lotus lynx lys malus marais
  marquis mars mas matelas maïs mess mets mi-temps moins mois mors mucus mépris métis nez noix néerlandais obus
  onyx opus ours paix palais panaris papyrus paradis parcours pardessus pas patois pays perdrix permis phallus
  phlox phénix pis plus poids pois polonais portugais pouls printemps prix processus procès profès progrès
  prospectus près précis préfix puits quiz rabais radis radius ras recours reflux refus relais remords remous
  repas repos repris retors revers rhinocéros rictus ris roux rubis rébus sans sas secours sens silex sinus sis
  six souris sournois sous-bois stimulus stress succès surplus sursis suédois syllabus syphilis talus tapis taudis
  temps terminus thermos thorax thésaurus tiers tournedos tournevis toux tracas travers treillis trois trépas
  tumulus typhus tétanos univers us velours verglas vernis vers versus virus vis voix xérès époux éros`,
);

/** Comparatives and the like in -eur whose feminine is in -eure. */
export const eurToEure: ReadonlySet<string> = words(
  'antérieur extérieur inférieur intérieur majeur meilleur mineur postérieur supérieur ultérieur',
);

/** Words whose feminine follows no ending; with the form before a vowel where there is one. */
export const irregularFeminines: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bas: ['basse'],
    beau: ['belle', 'bel'],
    blanc: ['blanche'],
    bénin: ['bénigne'],
    bref: ['brève'],
    coi: ['coite'],
    doux: ['douce'],
    épais: ['épaisse'],
    exprès: ['expresse'],
    faux: ['fausse'],
    favori: ['favorite'],
    fou: ['folle', 'fol'],
    frais: ['fraîche'],
    franc: ['franche', 'franque'],
    gentil: ['gentille'],
    gras: ['grasse'],
    grec: ['grecque'],
    gros: ['grosse'],
    las: ['lasse'],
    long: ['longue'],
    malin: ['maligne'],
    mou: ['molle', 'mol'],
    métis: ['métisse'],
    nouveau: ['nouvelle', 'nouvel'],
    nul: ['nulle'],
    oblong: ['oblongue'],
    paysan: ['paysanne'],
    roux: ['rousse'],
    sec: ['sèche'],
    sot: ['sotte'],
    tiers: ['tierce'],
    vieux: ['vieille', 'vieil'],
  }),
);
