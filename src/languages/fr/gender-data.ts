import { words } from './agreement-data.ts';

/**
 * The exceptions to the French rules of gender, as grammars list them, and the nouns of persons that have a feminine.
 *
 * @see M. Grevisse and A. Goosse, Le Bon Usage, on the gender of nouns and adjectives
 * @see Centre national de la recherche scientifique and Institut national de la langue française, Femme, j'écris ton nom…, 1999
 */

/** Comparatives and the like in -eur whose feminine is in -eure. */
export const eurToEure: ReadonlySet<string> = words(
  'antérieur citérieur extérieur inférieur intérieur majeur meilleur mineur postérieur prieur supérieur ultérieur',
);

/** Nouns of persons in -eur whose feminine is in -eure, beside the one in -euse or -trice where that is heard. */
export const personsInEure: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    assesseur: ['assesseure'],
    auteur: ['auteure', 'autrice'],
    chercheur: ['chercheuse', 'chercheure'],
    censeur: ['censeure'],
    docteur: ['docteure', 'doctoresse'],
    entrepreneur: ['entrepreneuse', 'entrepreneure'],
    gouverneur: ['gouverneure'],
    ingénieur: ['ingénieure'],
    pasteur: ['pasteure'],
    possesseur: ['possesseure'],
    prédécesseur: ['prédécesseure'],
    procureur: ['procureure'],
    professeur: ['professeure'],
    proviseur: ['proviseure'],
    sénateur: ['sénatrice'],
    successeur: ['successeure'],
    superviseur: ['superviseuse', 'superviseure'],
    défenseur: ['défenseuse', 'défenseure'],
    bailleur: ['bailleresse', 'bailleuse'],
    défendeur: ['défenderesse'],
    demandeur: ['demandeuse', 'demanderesse'],
    pécheur: ['pécheresse'],
  }),
);

/** Nouns in -teur whose feminine is in -teuse, because their verb has the t. */
export const teurToTeuse: ReadonlySet<string> = words(
  `acheteur arpenteur batteur chanteur colporteur compteur conteur dompteur emprunteur enquêteur exploiteur flatteur
  guetteur lutteur menteur metteur monteur planteur porteur prêteur profiteur quêteur rapporteur recruteur sauteur sculpteur solliciteur
  toiletteur transporteur trotteur tricoteur voteur`,
);

/** Adjectives in -et whose feminine is in -ète. */
export const etToEte: ReadonlySet<string> = words(
  'complet concret désuet discret incomplet indiscret inquiet quiet replet secret',
);

/** Words whose feminine follows no ending; with the form before a vowel where there is one. */
export const irregularFeminines: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    absous: ['absoute'],
    andalou: ['andalouse'],
    bas: ['basse'],
    beau: ['belle', 'bel'],
    bénin: ['bénigne'],
    blanc: ['blanche'],
    boulot: ['boulotte'],
    bref: ['brève'],
    caduc: ['caduque'],
    coi: ['coite'],
    dissous: ['dissoute'],
    doux: ['douce'],
    dû: ['due'],
    enchanteur: ['enchanteresse'],
    épais: ['épaisse'],
    esquimau: ['esquimaude'],
    exprès: ['expresse'],
    faux: ['fausse'],
    favori: ['favorite'],
    fou: ['folle', 'fol'],
    frais: ['fraîche', 'fraiche'],
    franc: ['franche', 'franque'],
    gentil: ['gentille'],
    gras: ['grasse'],
    grec: ['grecque'],
    gros: ['grosse'],
    époux: ['épouse'],
    hébreu: ['hébraïque'],
    jaloux: ['jalouse'],
    jumeau: ['jumelle'],
    laïc: ['laïque'],
    las: ['lasse'],
    long: ['longue'],
    maigriot: ['maigriotte'],
    malin: ['maligne'],
    métis: ['métisse'],
    mou: ['molle', 'mol'],
    nouveau: ['nouvelle', 'nouvel'],
    nul: ['nulle'],
    oblong: ['oblongue'],
    pâlot: ['pâlotte'],
    paysan: ['paysanne'],
    public: ['publique'],
    roux: ['rousse'],
    sec: ['sèche'],
    sot: ['sotte'],
    tiers: ['tierce'],
    turc: ['turque'],
    vengeur: ['vengeresse'],
    vieillot: ['vieillotte'],
    vieux: ['vieille', 'vieil'],
  }),
);

/** Adjectives with one form for both genders. */
export const epicene: ReadonlySet<string> = words(
  'audio chic cool kaki marron open orange pop snob standard super sympa vidéo web',
);

/** Adjectives with one form altogether. */
export const unchanging: ReadonlySet<string> = words('audio cool kaki marron open orange pop super web');

/** Nouns of persons whose feminine is the masculine with -e (with the last consonant doubled where adjectives double it). */
export const personsWithE: ReadonlySet<string> = words(
  `abonné accusé adhérent adjoint administré adolescent affilié agent aîné allié apprenti
  artisan assistant associé assuré attaché avocat bourgeois candidat client commandant commerçant
  concurrent condamné confident consultant contrevenant cousin débutant déclarant
  délégué délinquant déporté député détenu dirigeant diplômé élu employé ennemi enseignant étudiant exilé
  exploitant expert fabricant fiancé figurant gagnant gérant habitant handicapé immigrant immigré inconnu
  indépendant initié insurgé intervenant invité lauréat licencié magistrat manifestant marchand marié
  mandant migrant militant négociant noyé occupant opposant orphelin participant partisan passant patient
  pensionné perdant plaignant postulant préposé président prévenu professionnel protégé réfugié remplaçant
  représentant requérant rescapé résident ressortissant retraité riverain rival saint salarié savant
  souverain sous-traitant suppléant surveillant survivant suspect syndiqué trafiquant
  vice-président villageois voisin voyant écrivain`,
);

/** Nouns of persons whose feminine follows no rule for adjectives. Titles are left out: a duchess is another concept. */
export const irregularPersons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chef: 'cheffe',
    champion: 'championne',
    époux: 'épouse',
    fugitif: 'fugitive',
    juif: 'juive',
    piéton: 'piétonne',
    patron: 'patronne',
    sportif: 'sportive',
    veuf: 'veuve',
    usager: 'usagère',
    conseiller: 'conseillère',
    boucher: 'bouchère',
    boulanger: 'boulangère',
    berger: 'bergère',
    étranger: 'étrangère',
    horloger: 'horlogère',
    messager: 'messagère',
    passager: 'passagère',
  }),
);

/** Nouns in -ier that are persons. */
export const personsInIer: ReadonlySet<string> = words(
  `aventurier banquier brigadier caissier chancelier chevalier conférencier courtier créancier cuisinier douanier
  écolier épicier fermier financier greffier guerrier héritier hospitalier hôtelier huissier
  infirmier jardinier justicier menuisier meunier officier ouvrier plombier policier pompier postier premier prisonnier
  romancier sorcier routier serrurier trésorier vacancier`,
);

/** Nouns in -en that are no persons. */
export const thingsInEn: ReadonlySet<string> = words('bien entretien lien maintien moyen rien soutien tien mien sien');

/** Nouns in -eur that are no persons and whose would-be feminine is another word. */
export const thingsInEur: ReadonlySet<string> = words(
  `ascenseur batteur calculateur chargeur compteur cœur coeur facteur générateur honneur humeur intérieur
  extérieur labeur mineur moteur majeur peur valeur vecteur vapeur secteur tracteur`,
);

/** Nouns of persons that have one form for both genders, so that only their adjectives show it. */
export const personsOfBothGenders: ReadonlySet<string> = words(
  `actionnaire adulte adversaire architecte arbitre artiste bénéficiaire bénévole camarade capitaine collègue commissaire
  destinataire diplomate élève fonctionnaire gestionnaire guide interprète juge juriste locataire maire
  mandataire membre ministre notaire novice partenaire photographe pilote porte-parole propriétaire psychologue
  responsable scientifique secrétaire signataire spécialiste stagiaire titulaire universitaire vétérinaire vice-ministre
  volontaire`,
);

/** Nouns whose gender their ending tells wrongly. */
export const endingMisleads: ReadonlySet<string> = words(
  `bastion cage comité décolleté eau été génie image incendie jument lycée mage mausolée messie murmure musée nage page
  parapluie parjure augure peau plage rage silence soif sosie trophée apogée athée caducée traité squelette mercure zombie`,
);
