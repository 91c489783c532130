import { words } from './agreement-data.ts';

/**
 * Nouns of persons that have a feminine, and nouns that look like one. The lists are written from knowledge of the
 * language; where use is divided, both forms are given, as in the guide.
 *
 * Titles of nobility and of the church are left out: a duchess or an abbess is another concept than a duke or an abbot.
 * Ranks and offices (`général`, `préfet`, `consul`) are in.
 *
 * @see Centre national de la recherche scientifique and Institut national de la langue française, Femme, j'écris ton nom…, 1999
 */

/** Nouns of persons in -eur whose feminine is not the one that the rule gives, or not that alone. */
export const personsInEur: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ambassadeur: ['ambassadrice'],
    assesseur: ['assesseure'],
    auteur: ['auteure', 'autrice'],
    bailleur: ['bailleresse', 'bailleuse'],
    censeur: ['censeure'],
    chauffeur: ['chauffeuse', 'chauffeure'],
    chercheur: ['chercheuse', 'chercheure'],
    commandeur: ['commandeure'],
    défendeur: ['défenderesse'],
    défenseur: ['défenseuse', 'défenseure'],
    demandeur: ['demandeuse', 'demanderesse'],
    docteur: ['docteure', 'doctoresse'],
    émetteur: ['émettrice'],
    entrepreneur: ['entrepreneuse', 'entrepreneure'],
    gouverneur: ['gouverneure'],
    imposteur: ['imposteuse', 'imposteure'],
    inférieur: ['inférieure'],
    ingénieur: ['ingénieure'],
    majeur: ['majeure'],
    mineur: ['mineure'],
    pasteur: ['pasteure'],
    pécheur: ['pécheresse'],
    possesseur: ['possesseure'],
    précurseur: ['précurseure', 'précurseuse'],
    prédécesseur: ['prédécesseure'],
    prieur: ['prieure'],
    procureur: ['procureure'],
    professeur: ['professeure'],
    proviseur: ['proviseure'],
    sculpteur: ['sculptrice', 'sculpteuse'],
    sénateur: ['sénatrice'],
    successeur: ['successeure'],
    supérieur: ['supérieure'],
    superviseur: ['superviseuse', 'superviseure'],
    supporteur: ['supportrice', 'supporteuse'],
    vengeur: ['vengeresse'],
  }),
);

/** Nouns in -teur whose feminine is in -teuse, because their verb has the t; those in -tteur need no list. */
export const teurToTeuse: ReadonlySet<string> = words(
  `acheteur affréteur affûteur ajusteur apprêteur arpenteur boiteur brocanteur bruiteur buteur chanteur chuchoteur
  colporteur comploteur conteur convoiteur coprêteur dépisteur déserteur dompteur emprunteur empaqueteur enquêteur
  ergoteur étiqueteur exploiteur flatteur flûteur fureteur goûteur grignoteur guetteur jeteur kiteur listeur menteur
  monteur papoteur pisteur plaisanteur planteur porteur prêteur profiteur projeteur quêteur racheteur raconteur
  radoteur rafteur rapporteur récolteur recruteur remonteur reporteur rouspéteur saboteur sauteur sauveteur skateur
  solliciteur testeur toiletteur tourmenteur traiteur transporteur tricoteur tripoteur trotteur tuyauteur visiteur
  voteur décolleteur marqueteur pointeur raboteur`,
);

/** Nouns in -eur that are no persons: qualities, states and machines, whose would-be feminine is another word or none. */
export const thingsInEur: ReadonlySet<string> = words(
  `aigreur ampleur ardeur blancheur candeur chaleur clameur couleur douceur douleur erreur épaisseur fadeur faveur
  défaveur fleur fraîcheur fraicheur frayeur froideur fureur grandeur grosseur hauteur hideur honneur déshonneur
  horreur humeur impudeur labeur laideur langueur largeur lenteur leur liqueur longueur lourdeur lueur maigreur
  minceur moiteur noirceur odeur pâleur pesanteur apesanteur peur pleur primeur profondeur pudeur puanteur raideur
  rigueur rondeur rougeur rousseur rumeur saveur senteur splendeur stupeur sueur teneur terreur tiédeur torpeur
  touffeur tumeur valeur vapeur verdeur vigueur bonheur malheur heur cœur coeur chœur choeur sœur soeur rancœur
  rancoeur monsieur monseigneur seigneur meilleur antérieur extérieur intérieur postérieur ultérieur citérieur
  vainqueur accélérateur accumulateur adaptateur aérateur allumeur alternateur amortisseur amplificateur ascenseur
  aspirateur autocuiseur avertisseur baladeur batteur bissecteur brouilleur brûleur bruleur calculateur capteur
  carburateur catalyseur chargeur classeur climatiseur collimateur commutateur comparateur compacteur composteur
  compresseur compteur concentrateur condensateur condenseur congélateur connecteur contacteur convecteur
  convertisseur croiseur cuiseur curseur décodeur démarreur dénominateur dérailleur dérivateur déflecteur désodoriseur
  détecteur détendeur diffuseur dissipateur disjoncteur diviseur échangeur égaliseur éjecteur encodeur épurateur
  évaporateur excavateur extincteur extracteur générateur gradateur humidificateur incinérateur incubateur indicateur
  inducteur injecteur interrupteur inverseur isolateur marqueur minuteur mixeur modulateur moteur multiplicateur
  multiplexeur niveleur numérateur nébuliseur obturateur onduleur ordinateur oscillateur percolateur perforateur
  planeur processeur projecteur propulseur pulvérisateur radiateur ralentisseur réacteur réflecteur réfrigérateur
  remorqueur répondeur respirateur résonateur sécateur secteur séparateur stabilisateur stimulateur synthétiseur
  téléviseur tendeur tenseur tracteur transformateur turbopropulseur vaporisateur variateur vecteur ventilateur
  vibreur viseur écouteur percuteur culbuteur routeur`,
);

/** Nouns of persons whose feminine is made as that of an adjective. */
export const personsLikeAdjectives: ReadonlySet<string> = words(
  `abonné accidenté accouché accusé adhérent adjoint adjudant administré adolescent adoptant adopté affilié affranchi
  agent agonisant agrégé aidant aïeul aîné alité aliéné allié amant ami amiral amoureux amputé appelant apprenant
  apprenti arrivant artisan aspirant assaillant assigné assistant assisté associé assuré attaché attaquant avocat
  bagnard bambin banlieusard banni bavard benjamin bigot blessé bossu bouffon bourgeois brigand brûlé bûcheron cadet
  campagnard candidat caporal captif cédant champion chaman châtelain cheminot citadin client clochard coaccusé
  coassocié cocontractant codétenu colonel combattant commandant commerçant commercial communard concubin concurrent
  condamné confident conjoint conscrit consul consultant contemporain contractant contractuel contrevenant converti
  coquin correspondant cotisant cousin créatif crétin criminel croyant débutant déclarant défavorisé défunt délégué
  délinquant déplacé déporté déposant député descendant désespéré déshérité détenu dévot diplômé dirigeant disparu
  dissident divorcé doctorant donnant drogué écrivain élu émigrant émigré employé endeuillé ennemi enseignant érudit
  espion estivant étudiant évacué évadé exclu excommunié exécutant exilé expatrié expert exploitant exploité exposant
  fabricant favori fêtard fiancé figurant filleul forain forgeron fou fripon fugitif fuyard gagnant gamin garant géant
  général gérant gitan gourmand gradé grec habitant habitué handicapé hétérosexuel homosexuel hospitalisé idiot
  illettré immigrant immigré inconnu inculpé indépendant indigent infecté initié innocent inscrit insoumis insurgé
  intellectuel intendant interné interrogé intervenant intimé intrus invité juif jumeau laïc lauréat lettré libéral
  licencié lieutenant luron maçon magistrat malentendant malheureux malvoyant manchot mandant manifestant maquisard
  marchand marginal marié mécontent mécréant mendiant métis migrant militant montagnard motard mourant muet musulman
  nain naïf nanti natif naufragé négociant noyé occupant officiant opposant orphelin pacsé paralysé parent participant
  partisan passant patient patron paysan pendu pensionné perdant persécuté piéton plaignant polisson poltron possédé
  postulant pratiquant préfet préposé président prétendant prévenu professionnel promu proscrit protégé puîné puritain
  rapatrié réclamant reclus réfugié régent religieux remplaçant répondant représentant républicain requérant rescapé
  résident résistant ressortissant retraité riverain rival routard saint salarié savant scélérat senior sénior sergent
  sinistré soignant soldat sondé sourd sous-traitant souverain sportif suppléant supplicié surdoué surendetté
  surintendant surveillant survivant suspect syndiqué tâcheron taulard thésard toxicodépendant trafiquant transsexuel
  traumatisé truand turc vacciné vagabond vaincu vassal venu vétéran veuf vieillard vigneron villageois voisin votant
  voyant zonard agressé apparenté cohabitant coopérant débouté expulsé incarcéré laborantin naturalisé séropositif
  sortant`,
);

/** Nouns of peoples that have a feminine. With a small letter most of them are languages, which have none. */
export const peoples: ReadonlySet<string> = words(
  `africain albanais allemand américain andalou anglais angevin antillais afghan auvergnat bavarois béninois birman bordelais
  breton bruxellois camerounais catalan chinois congolais cubain danois écossais espagnol finlandais flamand
  français gabonais gallois gascon genevois guyanais hollandais hongrois irlandais islandais jamaïcain japonais
  lausannois letton libanais liégeois lillois lorrain luxembourgeois lyonnais mahorais malais maltais marocain
  marseillais martiniquais mexicain mongol montréalais nantais néerlandais népalais niçois normand occitan ottoman
  ougandais pakistanais persan picard polonais portugais provençal québécois rennais réunionnais romain roumain rwandais
  savoyard saxon sénégalais soudanais strasbourgeois suédois taïwanais texan thaïlandais togolais toulousain wallon`,
);

/** Nouns of persons whose feminine follows no rule. */
export const irregularPersons: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    chef: ['cheffe'],
    contremaître: ['contremaîtresse'],
    copain: ['copine'],
    dealer: ['dealeuse'],
    époux: ['épouse'],
    gamer: ['gameuse'],
    hacker: ['hackeuse'],
    hôte: ['hôtesse'],
    maître: ['maîtresse'],
    manager: ['manageuse'],
    // Beside the unchanging `une poète`.
    poète: ['poétesse', 'poète'],
    rocker: ['rockeuse'],
    skipper: ['skippeuse'],
    streamer: ['streameuse'],
    traître: ['traîtresse'],
    youtuber: ['youtubeuse'],
  }),
);

/**
 * Nouns of persons in -er and -ier. Left out are those whose feminine is better known as a thing: glacière, cafetière,
 * portière, laitière, sucrière, carrière.
 */
export const personsInEr: ReadonlySet<string> = words(
  `archer berger boucher boulanger cocher conseiller écailler écuyer étranger fromager gaucher horloger maraîcher
  maraicher messager métayer passager porcher usager vacher volailler ambulancier animalier ardoisier armurier
  arquebusier artificier aumônier aventurier bachelier banquier barbier bâtonnier batelier betteravier bijoutier
  biscuitier boisselier bonnetier bottier boucanier bouquetier bourrelier boursier boutiquier bouvier braconnier
  brancardier brigadier briquetier cabaretier caissier canonnier cantinier cantonnier carabinier caravanier carrossier
  cartonnier casanier cavalier céréalier chaisier chamelier chancelier chansonnier chapelier charbonnier charcutier
  charpentier charretier chaudronnier chevalier chevrier chiffonnier chocolatier coéquipier conférencier confiturier
  contrebandier cordier cordonnier corsetier costumier coursier courtier coutelier couturier créancier crémier
  croupier cuisinier culottier dentellier devancier dinandier douanier drapier droitier échotier éclusier écolier
  égoutier épicier épistolier équipier faïencier fauconnier ferblantier fermier ferronnier financier flibustier
  fontainier forestier fripier fruitier fusilier gantier gargotier gazetier gazier geôlier giletier gondolier
  grainetier greffier grutier guerrier guichetier héritier hospitalier hôtelier huissier infirmier jardinier joaillier
  justicier lainier lavandier liftier limonadier louvetier lunetier luthier magasinier manufacturier marbrier
  marguillier marinier maroquinier matelassier mégissier menuisier mercier métallier meunier minotier miroitier
  muletier nautonier officier oiselier ouvrier palefrenier paludier papetier parolier passementier pâtissier peaussier
  pelletier perruquier pionnier plâtrier plombier plumassier poêlier poissonnier policier pompier porcelainier postier
  potier premier prisonnier puisatier quincaillier régatier rentier romancier roturier routier rubanier sabotier
  saisonnier santonnier saunier savetier sellier serrurier sommelier sorcier soutier tabletier taillandier tapissier
  taulier tavernier teinturier tenancier terrassier timbalier timonier tôlier tonnelier trésorier tripier tuilier
  usinier usufruitier usurier vacancier vannier verrier vitrier vivandier voiturier bobinier colistier façadier
  façonnier frontalier grainier journalier`,
);

/** Nouns in -en that are no persons. */
export const thingsInEn: ReadonlySet<string> = words(
  'bien entretien lien maintien méridien mien moyen quotidien rien sien soutien tien',
);

/** Nouns of persons that have one form for both genders, so that only their adjectives show it. */
export const personsOfBothGenders: ReadonlySet<string> = words(
  `acrobate actionnaire adepte adjudicataire adulte adversaire agronome allocataire ancêtre antiquaire
  architecte arbitre artiste astronaute athlète aveugle bénéficiaire bénévole bibliothécaire camarade capitaine célibataire
  centenaire cinéaste collègue colocataire commissaire compatriote complice comptable concierge concessionnaire convive
  cosmonaute coupable délégataire démissionnaire dépositaire designer destinataire dignitaire diplomate disquaire domestique
  donataire élève émissaire enfant esclave fonctionnaire gestionnaire guide gymnaste intérimaire internaute
  interprète judoka juge juriste leader légataire libraire locataire maire malade mandataire médecin membre ministre
  novice notaire orfèvre otage partenaire patriote peintre pédiatre philosophe photographe pilote pirate porte-parole
  prestataire propriétaire psychiatre psychologue pupille responsable scientifique secrétaire signataire sociétaire
  spécialiste stagiaire témoin thérapeute titulaire toxicomane universitaire vacataire vainqueur vétérinaire
  vice-ministre volontaire`,
);
