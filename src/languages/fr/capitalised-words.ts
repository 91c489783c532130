import { words } from '../words.ts';

/**
 * French words that are written with a capital in names of institutions, offices, works, feasts and peoples, and are
 * translated there. Written without accents, in the singular or as they stand in such names.
 *
 * @see Lexique des règles typographiques en usage à l'Imprimerie nationale, « Capitales »
 */
export const capitalisedWords: ReadonlySet<string> = new Set(
  words(
    'academie accord affaires agence agriculture aide alliance ambassade ami amitie an annee arc archeveque archives armee',
    'art article arts assemblee association assurance asile autorite avenue avocat banque bas basse bataille bibliotheque',
    'blanc blanche bleu bleue boulevard bourse brigade budget bureau cabinet caisse calvaire camp canal cap capitaine',
    'capitale capitole cardinal centrale centre cercle chaine chambre champ championnat chancelier chancellerie chapelle charte',
    'chateau chelem chef chevalier chine cinema circuit cite citoyen classe classement code coeur college colonel comite',
    'commandant commerce commissaire commission commonwealth communaute commune communication communications compagnie',
    'comte comtesse concours confederation conference congres conseil conseiller conservateur constitution consulat',
    'convention cooperation coordination corps couple coupe cour couronne croix culture declaration defense delegation',
    'democrate departement depute deputee dernier developpement dieu dimanche directeur direction directive directrice',
    'district docteur document domaine dragon droit droits duc duchesse dynastie echange ecole ecologie economie education',
    'egalite eglise election elysee emancipation empereur empire energie enfant enfer enseignement entreprise environnement',
    'epoque equipe esprit est etat etats etoile etranger etrangere etrangeres etude evangile eveque executif exposition famille',
    'federation femme fete festival finance finances foi fondation fonds force forces foret forum foyer franc front galerie',
    'garde gardien gare gauche general gouvernement gouverneur grand grande grands groupe guerre guide habitat haut haute',
    'histoire hiver homme hopital hotel humanite ile iles immigration independance indes industrie industries initiative',
    'inspection institut institution instruction interieur internationale internet islam jardin jeu jeux jeudi jeune jour',
    'journal juge juif juive jury juridique justice laboratoire lac legion les liberation libre liberte ligue liste livre',
    'logement loi lois lundi lune ministre ministere madame mademoiselle magistrat mairie maire maison maitre majeste',
    'manche mandat marche mardi marechal marine marquis medaille medecin mediateur membre membres memoire mer mercredi',
    'mere message messe messieurs mesdames meteo mission mme mlle monarque monde mont montagne monseigneur monsieur monument mort',
    'moyen moyenne mouvement musee musique nain nains nation national nationale nations neige noel noir noire nord note notre',
    'nouveau nouvel nouvelle obligation observatoire occident occidental occidentale occupation ocean office olympique',
    'olympiques opera operation orchestre ordre organisation organisme orient ouest outre ouvrier paix palais panthere',
    'pape paque paques parc parlement paroisse parti parquet pasteur patrie patriarche patrimoine pays peche pentecote pere',
    'petit petite plage plan plateau place planete pole police politique pont port porte poste pouvoir prefecture prefet premier premiere',
    'premiers presidence president presidente presse prime prince princesse principe prison prix procureur prochain proche',
    'professeur professeure programme projet protecteur protection protocole province providence public publique quai',
    'quartier rapport rassemblement recherche rectorat reforme regiment region reine religion renaissance republicain',
    'republicaine republique reserve resistance resolution reseau restauration reunion revolution revue richesse riviere roi rouge route',
    'royaume rue saint sainte saison salon samedi sante saint-pere science sciences secretaire secretariat section securite',
    'seigneur selection semaine senat senateur senatrice sept serie service services siecle siege sire societe soeur soleil solidarite sommet',
    'son sous souverain sport sports stade stage station statut strategie sud superieur supreme surete syndicat systeme',
    'table temple temps terre terres testament tete theatre titre tour tourisme traite transport transports travail travailliste travaux tresor',
    'tribunal trinite troisieme unie unies union unis uni universite vallee vendredi verite vert verte verts vice vice-president victoire vie vierge ville virtuel',
    'volontaire voie vol voyage zone dr me mgr st ste',
    // Peoples, by their stems where masculine and feminine differ
    'africain albanais algerien allemand americain anglais arabe argentin asiatique australien autrichien belge bresilien',
    'britannique bulgare cambodgien canadien catalan chilien chinois chretien colombien coreen croate cubain danois ecossais',
    'egyptien espagnol europeen finlandais flamand francais gallois grec hollandais hongrois indien indonesien irakien',
    'iranien irlandais islandais israelien italien japonais kurde libanais libyen macedonien malaisien marocain mexicain',
    'musulman neerlandais norvegien pakistanais palestinien parisien perse peruvien philippin polonais portugais quebecois',
    'romain roumain russe sahraoui saoudien serbe slave sovietique sudafricain suedois suisse syrien taiwanais tcheque',
    'tchecoslovaque thai thailandais tibetain tunisien turc ukrainien venezuelien vietnamien yougoslave catholique',
    'protestant orthodoxe juif democrate republicain conservateur occidental nordiste sudiste londonien newyorkais',
  ),
);
