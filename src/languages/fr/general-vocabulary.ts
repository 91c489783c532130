/**
 * Frequent words of general French, by class, in their base forms, in three bands from the most frequent down. Written by
 * hand from knowledge of the language: no corpus was counted and no list was copied, so that a word's band is a
 * judgement. A word may stand in several classes. Verbs are in general-verbs.ts; grammatical words in function-words.ts.
 */
export interface Bands {
  readonly veryFrequent: readonly string[];
  readonly frequent: readonly string[];
  readonly common: readonly string[];
}

/** The words of a text, which white space separates. */
export function list(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

export const generalNouns: Bands = {
  veryFrequent: list(`
    an année jour temps heure fois chose homme femme monde vie pays ville cas place point part partie état travail
    fait main œil tête enfant père mère famille ami personne gens nom mot question problème exemple raison droit loi
    guerre histoire idée moment fin début nombre groupe société gouvernement président ministre politique pouvoir
    force service rôle système forme eau terre maison rue pied corps coup côté effet façon manière sens suite titre
    vue lieu mois semaine matin soir nuit soleil mort dieu roi peuple région école livre lettre page nature ordre
    niveau qualité type sorte espèce moyen but projet plan programme action activité entreprise marché prix argent
    franc euro million milliard millier kilomètre mètre siècle période époque âge jeunesse avenir passé présent
    besoin intérêt résultat valeur rapport relation situation condition mesure base cadre domaine matière cours
    compte mise prise entrée sortie affaire parti parole voix mouvement membre conseil chef directeur auteur résumé
    tour voie ligne série ensemble reste tout rien plupart majorité accord article texte`),
  frequent: list(`
    accès accident achat acte acteur aide air amour analyse animal appel application apport approche arbre argument
    arme armée arrêt arrivée art aspect atelier attaque attention attitude augmentation autorité avantage avis avion
    banque bateau bâtiment beauté bien bois bord bout bras bruit bureau campagne candidat capacité capital carrière
    carte cause centre cercle chambre champ chance changement chanson chapitre charge chat chaleur château chemin
    cheval cheveu chiffre chien choix ciel cinéma citoyen classe clé client cœur collègue commande commerce
    commission commune communauté compagnie comportement concept conclusion concours confiance conflit connaissance
    conscience conséquence constitution construction contact contenu contexte contrat contrôle couleur couple
    courage courant course cour coût création crise critique croissance cuisine culture danger date débat décision
    défaut défense degré demande département départ député dépense désir dessin détail dette développement
    différence difficulté dimension direction discours discussion disposition distance docteur document dossier
    doute durée échange économie effort église élément élève émission emploi employé ennemi énergie enquête
    enseignement entretien équipe équilibre erreur espace espoir esprit essai étape étoile étranger être étude
    étudiant événement évolution examen excès existence expérience explication expression face faute faveur fenêtre
    fête feu feuille fichier fille film fils fleur fleuve fonction fonctionnaire fond fonds formation forêt formule
    frère front frontière fruit garçon gauche geste gestion goût grâce gré guide habitant habitude hauteur hiver
    hôpital hôtel île image impact importance impôt impression incident indication individu industrie influence
    information initiative instant institution instrument intention intérieur jeu jeune jeudi jambe jardin joie
    joueur journal journaliste journée juge jugement justice langage langue lecture lecteur liaison liberté lien
    limite liste lit logement lumière lutte machine magasin maître maladie malade manque manifestation marche mari
    mariage masse matériel matériau matinée médecin médecine médias mémoire menace mer message méthode métier milieu
    militaire millénaire mission mode modèle modification montagne montant morceau moteur moitié moyenne mur musée
    musique naissance nation neige nez note notion nouvelle objectif objet obligation observation occasion œuvre
    officier oiseau opération opinion opposition or organe organisation orientation origine outil ouverture ouvrage
    ouvrier paix palais papier parent parlement partenaire participation passage passion patient patron pauvre peine
    peinture pensée perspective perte peur phase phénomène photo phrase pièce pierre plaisir plage plaine plante
    police pont population port porte position possibilité poste poids poisson pratique précision présence
    présentation presse preuve principe prison procédure procès processus production produit professeur profession
    profit progrès promesse proposition propriété protection province public publication puissance qualification
    quartier réaction réalité recherche record réduction réforme refus regard règle règlement religion remarque
    rencontre rendez-vous réponse représentant république réseau réserve respect responsable responsabilité
    ressource retard retour retraite réunion réussite rêve révolution richesse rire risque rivière robe roman route
    royaume sable sac salaire salle sang santé scène science sécurité secret secrétaire secteur séjour sentiment
    séance session siège signe silence site soin soirée soldat solution somme son sommeil sort source souvenir
    spectacle sport stade station statut structure style succès sud nord ouest sujet supérieur surface surprise
    table tableau taille tâche tante taux taxe technique technologie télévision témoin tendance tension terme
    terrain territoire théâtre thème théorie thèse ton tradition train trait traitement tranche transport
    travailleur trou union unité université usage usine utilisation vacances valise vent vente vérité verre version
    vert victime victoire village vin violence visage visite vitesse voisin voiture volonté volume vote voyage zone`),
  common: list(`
    abandon absence accueil accusation actualité addition adieu administration admission adresse adulte adversaire
    agence agent agriculture aile aise album alcool aliment allemand alliance allure ambassade ambassadeur ambiance
    ambition amélioration âme amitié ampleur anglais angle angoisse anniversaire annonce annuaire antiquité
    apparence apparition appareil appartement appétit aptitude arrière arrondissement artiste ascension assemblée
    assiette assistance association assurance atmosphère attente attribution audience aube automne autonomie
    autoroute avance aventure avocat bagage baie bain baisse balance balle banc bande barre barrière basket bassin
    bataille bâton batterie bébé bénéfice bête bêtise beurre bibliothèque bijou bilan billet biographie blague
    blessure bloc boisson boîte bombe bonheur bonhomme bouche boucle boulot bourse bouteille boutique branche
    brigade budget bus cabinet cadeau café caisse calcul calendrier calme camarade caméra camion camp canal cancer
    caractère caractéristique carnet carré catastrophe catégorie ceinture célébrité cellule cendre cérémonie cerveau
    chaîne chair chaise champion championnat chant chanteur chapeau charbon charme chasse chasseur chaussure
    chercheur chevalier chirurgien choc chocolat chômage chœur chute cible cigarette circonstance circuit
    circulation citation clef climat cloche club code coin colère collection collège colline colonel colonie colonne
    combat combinaison comédie comité commandant commencement commentaire commissaire communication comparaison
    compétence compétition complexe composition compréhension compromis comte concentration conception concert
    conducteur conduite conférence confirmation confort confusion congé congrès connexion conquête consommateur
    consommation constat consultation conte continent contrainte contraste contribution conversation conviction
    coopération copain copie corde correspondance costume côte cou couche coude coupe coupable courrier cousin
    couteau couverture crainte crédit crime criminel critère croix cycle dame danse décennie découverte défi
    définition délai démarche démission démocratie dent déplacement dépôt dérive désert désordre dessus destin
    destination destruction diable dialogue dictionnaire diffusion dimanche dîner diplôme discipline disparition
    dispositif distinction distribution diversité division doigt domicile dommage donnée don dos douceur douleur
    drame drapeau drogue eaux échec échelle éclat écart écran écriture écrivain édition éditeur éducation efficacité
    égalité égard élection électeur élévation émotion empereur empire emplacement encre endroit enfance enfer
    engagement enjeu ennui entraînement entraîneur enthousiasme entourage environnement envie épaule épreuve
    équipement équivalent escalier essence essor estimation établissement étage étendue étonnement évaluation
    évêque évidence exception exécution exercice exigence exploitation exportation exposition extension extérieur
    extrait extrémité fabrication façade facteur faculté faiblesse faim famine fantôme fardeau farine fatigue
    fédération fer ferme fermeture fièvre fierté figure file filière final finance financement flamme flotte foi
    folie football fortune foule fourniture foyer fraction fragment fraude fréquence froid fromage fumée fusil
    fusion futur gain galerie gamme gant garantie garde gare gâteau gaz génération génie genou genre gestionnaire
    glace gloire gouverneur graine grandeur graphique gravité grève grille gueule guichet habit haine halte handicap
    hasard hausse herbe héritage héros hésitation heurt hommage honneur honte horaire horizon horreur huile humanité
    humeur humour hypothèse identité illusion illustration immeuble immigration importation impulsion incendie
    incertitude inconnu inconvénient indépendance indice infirmier inflation infraction infrastructure ingénieur
    inquiétude inscription insecte inspecteur inspiration installation instinct instruction intelligence intensité
    interdiction interprétation intervention introduction invention investissement investisseur invitation invité
    issue jalousie joue jumeau jury kilo laboratoire lac lait lampe lancement largeur larme leçon légende légume
    lèvre licence linge lion logique logiciel loisir longueur lot loup lune lycée maire mairie maintien maîtrise
    malaise malheur manche mandat manuel marchand marchandise marée marge marin marine marque marraine massacre
    match mécanisme mécontentement médaille médicament mélange menu mensonge merci mérite merveille métal météo
    meurtre miel mine minorité minute miracle miroir misère mobilité moine monarchie monnaie monsieur monument
    morale mortalité motif moto mouche moulin mousse munition muscle mystère mythe naturel navire nécessité
    négociation nerf neveu niche nomination norme notaire nourriture nuage nuance obscurité obstacle occupation
    océan odeur œuf offre ombre oncle opérateur option orchestre ordinateur oreille organisme orgueil otage oubli
    outre paire pain panier panneau panne pantalon papa paquet paragraphe parcours pardon parking parfum pari
    partage parution pas passager passeport pasteur patience patrimoine patte paysage paysan péché pêche peau
    pension pente percée performance permission permis personnage personnalité personnel pétrole peuplement phare
    philosophe philosophie physique piano pilote piste pitié plafond plainte planche planète plat plateau pluie
    poche poème poésie poète poing pointe poitrine pollution pomme pompe porteur portrait potentiel poule
    pourcentage poursuite poussière préfet préférence préjugé préoccupation préparation prestation prétexte prêt
    prêtre prévention prévision prière prince princesse priorité prisonnier privilège procureur producteur profil
    profondeur prononciation proportion prospérité providence proximité prudence publicité punition pureté quai
    quantité querelle quotidien race racine radio rage rang rangée rapidité rapprochement réalisation récit
    réception recette reconnaissance recours recul rédaction référence réflexion régime registre regret reine rejet
    renfort renseignement rentrée réparation répartition repas répétition repos reportage reproche requête résidence
    résistance résolution restaurant restriction rétablissement retrait révélation revenu révision revue rideau
    rigueur rocher rond rose rupture rythme sacrifice sagesse saint saison samedi sanction satisfaction saut savant
    savoir scandale schéma secours section seigneur sein sélection sénat sénateur sensation sensibilité séparation
    serment serveur serviteur seuil sexe signal signature signification silhouette sœur soie soif soupe souci
    souffle souffrance souhait soupçon sourire souris soutien souverain spécialiste spécialité spectateur sphère
    stage stratégie subvention sucre suggestion suicide superficie support surveillance survie symbole sympathie
    symptôme syndicat synthèse tabac talent tas téléphone témoignage tempête temple tentation tentative tenue
    terreur terrasse terrorisme testament tiers tir tissu toile toit tombe tombeau tonne tort touche touriste
    tourisme tournoi tournée toux trace traduction trafic tragédie trahison trajet tramway transfert transformation
    transition transmission travers traversée trésor tribunal tribu triomphe tristesse trottoir trouble troupe tube
    tunnel urgence usager utilisateur utilité vache vague vainqueur vallée vapeur variation variété vedette véhicule
    veille vendeur vendredi vengeance ventre verdict verger vers veste vêtement veuve viande vice vide vieillesse
    vieillard vigne vigueur villa virtuel virus vision vitre vocation vœu voile vol volet voleur voisinage voyageur
    yeux bouleversement opportunité instabilité universitaire diplomate solidarité cohésion`),
};

export const generalAdjectives: Bands = {
  veryFrequent: list(`
    grand petit bon nouveau autre même premier dernier seul jeune vieux beau gros long court haut bas plein vrai
    faux possible important général national public français social politique économique propre certain différent
    fort libre blanc noir rouge ancien humain simple mauvais meilleur second troisième prochain entier nombreux`),
  frequent: list(`
    actuel aérien agréable allemand américain anglais annuel arabe bleu bref brun capable central chaud chinois
    chrétien civil clair classique commercial commun complet complexe concret connu considérable constant content
    contraire correct courant culturel cruel dangereux définitif délicat difficile digne direct divers double doux
    droit dur égal élevé énorme essentiel étrange étranger européen évident exact excellent extérieur extraordinaire
    extrême facile faible familial familier féminin ferme fier final fin financier fixe fondamental fou fragile
    frais froid futur gauche généreux grave gris heureux historique honnête idéal immense impossible inconnu
    indépendant individuel industriel intellectuel intelligent intéressant intérieur international italien jaune
    joli juif juste large léger lent libéral local lointain lourd maigre majeur malade malheureux masculin maximum
    médical militaire mince minimum moderne moindre mondial moral mort moyen municipal musical naturel nécessaire
    neuf normal notable nu officiel ordinaire original ouvert parallèle pareil parfait particulier passé pauvre
    permanent personnel physique populaire positif précédent précieux précis présent primaire principal privé
    probable profond prêt quotidien rapide rare récent réel régional régulier relatif religieux remarquable
    responsable riche rond russe sacré sage sain saint secondaire secret sensible sérieux sévère significatif
    similaire singulier solide sombre spécial spécifique subit suffisant supérieur supplémentaire sûr technique
    terrible total traditionnel tranquille triste typique unique universel urgent utile vaste vert vide vif violent
    visible vivant volontaire`),
  common: list(`
    abondant absolu accessible actif admirable adulte affreux agricole aigu aimable amical amer ample anonyme
    apparent approprié artificiel artistique atroce attentif automatique autonome avantageux aveugle banal bizarre
    brillant brusque brutal calme célèbre charmant chargé chronique collectif colonial commode comparable compétent
    comique conforme confus conscient conséquent conservateur continu contemporain convenable coupable crucial
    curieux décisif démocratique désert désireux détaillé dominant doué dramatique durable efficace égyptien élégant
    élémentaire émouvant énergique environnant épais espagnol étroit éternel éventuel exceptionnel exclusif
    explicite fatal favorable favori fédéral fidèle formel formidable fréquent furieux galant géant global glorieux
    gracieux gratuit habituel horrible hostile humble identique illustre imaginaire immédiat immobile impérial
    implicite imprévu inattendu incapable incroyable indispensable inédit inévitable inférieur infini injuste
    innocent inquiet instable insuffisant intense interminable intime inutile invisible isolé japonais judiciaire
    juridique latin légal légitime limité littéraire logique loyal lumineux magnifique maternel mécanique médiocre
    mental merveilleux minéral minutieux mobile modeste moteur mou multiple muet mur mûr mutuel mystérieux naïf
    négatif nerveux net neutre noble nocturne notoire nuisible nul obligatoire obscur odieux opposé optimiste oral
    partiel passager passif patient perpétuel personnalisé pénible perdu philosophique pittoresque plat plausible
    pratique préalable précoce préférable prétendu préventif prioritaire professionnel progressif propice provisoire
    prudent psychologique publicitaire puissant pur rationnel réaliste réciproque redoutable réduit respectif
    restreint rigoureux romain romantique royal rude rural sanitaire satisfait sauvage scientifique scolaire sec
    semblable sensationnel serein simultané sincère socialiste solennel somptueux souple souverain spatial
    spectaculaire spirituel splendide stable stérile strict subtil successif superbe superficiel suprême surprenant
    susceptible sympathique systématique tardif temporaire tendre théorique tiède timide touristique tragique
    unanime urbain usuel vague vain valable variable varié vertical vexant victime vieil vigoureux voisin vulgaire
    lié disposé britannique coréen vietnamien fiable accru suivant`),
};

/** Adverbs and adverbial words: they stand in no term. Those in -ment that are built on an adjective are known by rule. */
export const generalAdverbs: readonly string[] = list(`
  ailleurs ainsi alentour alors après-demain assez aujourd'hui auparavant aussi aussitôt autant autrefois
  autrement avant-hier avantage beaucoup bien bientôt bref cependant certes combien comment d'abord davantage
  debout dedans dehors déjà demain dernièrement derrière désormais dessous dessus dorénavant encore enfin ensemble
  ensuite environ exprès fort franco guère hier hors ici jadis jamais jusque juste là là-bas loin longtemps lors
  maintenant mal malgré même mieux moins naguère néanmoins non nonobstant notamment nulle où oui parfois parmi
  partout pas peu peut-être pis plus plutôt point pourquoi pourtant précisément premièrement presque puis quand
  quasi quasiment quelquefois quoique souvent si sitôt soudain sous surtout tant tantôt tard tellement tôt
  toujours tout toutefois très trop vite voici voilà voire vraiment volontiers y compris également évidemment
  seulement rapidement deuxièmement troisièmement quatrièmement cinquièmement finalement simplement`);
