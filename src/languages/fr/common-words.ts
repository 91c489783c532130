import { namesByKey } from '../names.ts';

/**
 * Frequent French words by a key that the languages share, where a dictionary gives them as each other's translation: a
 * sentence and its translation share more of them than two sentences that have nothing to do with each other. Lower case.
 *
 * @see the concepts of the Swadesh list and of the Oxford 3000; the translations are written from knowledge of the language
 */
export const commonWords: ReadonlyMap<string, readonly string[]> = namesByKey(`
  day=jour|jours|journée; week=semaine|semaines; month=mois; year=an|ans|année|années; hour=heure|heures;
  minute=minute|minutes; today=hui; yesterday=hier; tomorrow=demain; night=nuit|nuits|soir; morning=matin;
  monday=lundi; tuesday=mardi; wednesday=mercredi; thursday=jeudi; friday=vendredi; saturday=samedi; sunday=dimanche;
  two=deux; three=trois; four=quatre; five=cinq; first=premier|première|premiers|premières;
  second=deuxième|second|seconde; last=dernier|dernière|derniers|dernières; million=million|millions;
  billion=milliard|milliards; president=président|présidente|présidentielle|présidence; minister=ministre|ministres;
  government=gouvernement|gouvernements; police=police|policier|policiers; court=tribunal|cour|tribunaux;
  judge=juge|juges; law=loi|lois; party=parti|partis; election=élection|élections|électoral|électorale;
  vote=vote|voter|votes|voix|scrutin; country=pays; state=état|états; city=ville|villes; world=monde|mondial|mondiale;
  war=guerre|guerres; peace=paix; army=armée|militaire|militaires; sanction=sanction|sanctions;
  trade=commerce|commercial|commerciale|commerciales; tariff=tarifs|tarif|douane|douaniers; market=marché|marchés;
  company=entreprise|entreprises|société|sociétés; money=argent; dollar=dollar|dollars; pound=livre|livres;
  price=prix; sale=vente|ventes; work=travail|travailler|travaille|travaillé;
  worker=travailleur|travailleurs|employé|employés|salariés; school=école|écoles;
  student=étudiant|étudiants|élève|élèves; university=université|universités; book=livre|livres|ouvrage;
  film=film|films|cinéma; music=musique|musical|musicale; song=chanson|chansons; team=équipe|équipes;
  match=match|matchs|rencontre; player=joueur|joueurs|joueuse; goal=but|buts; coach=entraîneur; ball=balle|ballon;
  season=saison|saisons; man=homme|hommes; woman=femme|femmes; child=enfant|enfants; daughter=fille|filles;
  son=fils|garçon; mother=mère|maman; father=père|papa; brother=frère|frères; sister=sœur|sœurs; wife=épouse|femme;
  husband=mari|époux; family=famille|familles|familial|familiale; friend=ami|amis|amie|amies;
  people=gens|personnes|personne|peuple; life=vie|vies; death=mort|décès|morts; kill=tué|tués|tuer|abattu;
  victim=victime|victimes; attack=attaque|attaques|agression|agressé; arrest=arrêté|arrêtés|arrestation|interpellé;
  prison=prison|prisons|détenus; fire=feu|incendie|incendies; earthquake=séisme|séismes|tremblement; water=eau|eaux;
  sea=mer|océan; land=terre|terres|terrain; house=maison|maisons|domicile; street=rue|rues; road=route|routes;
  car=voiture|voitures|automobile; plane=avion|avions; ship=navire|navires|bateau; hospital=hôpital|hôpitaux;
  doctor=médecin|médecins|docteur; health=santé|sanitaire; disease=maladie|maladies; brain=cerveau; heart=cœur;
  hand=main|mains; eye=œil|yeux; head=tête; food=nourriture|alimentaire|aliments; restaurant=restaurant|restaurants;
  clothes=vêtement|vêtements; hat=chapeau|chapeaux; animal=animal|animaux; dog=chien|chiens; tree=arbre|arbres;
  question=question|questions; answer=réponse|réponses|répondu; problem=problème|problèmes; reason=raison|raisons;
  history=histoire|historique; news=nouvelles|information|informations|actualité; newspaper=journal|journaux;
  letter=lettre|lettres; picture=photo|photos|image|images; video=vidéo|vidéos; phone=téléphone|portable;
  computer=ordinateur|ordinateurs; internet=internet|web|ligne; research=recherche|recherches|chercheurs|étude|études;
  intelligence=intelligence; nuclear=nucléaire|nucléaires; oil=pétrole|pétrolier; gas=gaz; energy=énergie|énergétique;
  climate=climat|climatique; summer=été; white=blanc|blanche|blancs; black=noir|noire|noirs; red=rouge|rouges;
  green=vert|verte|verts; gold=or|dorée; great=grand|grande|grands|grandes; new=nouveau|nouvelle|nouveaux|nouvelles;
  young=jeune|jeunes; old=ancien|ancienne|vieux|vieille; best=meilleur|meilleure|meilleurs|mieux;
  important=important|importante|importants; difficult=difficile|difficiles; possible=possible|possibilité;
  love=amour|aime|aimer|adore; fear=peur|crainte|craignent|craint; happy=heureux|heureuse|bonheur; anger=colère;
  right=droit|droits; power=pouvoir|puissance; report=rapport|rapports; decision=décision|décisions|décidé;
  agreement=accord|accords; meeting=réunion|rencontre|sommet; speech=discours; campaign=campagne|campagnes;
  plan=plan|plans|projet|projets; investigation=enquête|enquêtes|enquêteurs; evidence=preuve|preuves;
  statement=déclaration|déclarations|communiqué; church=église|églises; god=dieu; king=roi|reine|royal|royale;
  fashion=mode; beauty=beauté; model=modèle|modèles|mannequin; art=art|arts|artiste|artistes; statue=statue|statues;
  museum=musée|musées; data=donnée|données; system=système|systèmes; security=sécurité; user=utilisateur|utilisateurs;
  because=car|parce; but=mais|cependant|toutefois; if=si; we=nous|notre|nos; i=je|j|mon|ma|mes; you=vous|votre|vos|tu;
  she=elle|elles; never=jamais; always=toujours; nothing=rien; before=avant; after=après; between=entre;
  against=contre; without=sans; more=plus|davantage; many=beaucoup|nombreux|nombreuses|plusieurs;
  all=tous|toutes|tout|toute; say=dit|déclaré|affirmé|expliqué|indiqué|ajouté;
  think=pense|penser|crois|croire|pensons; know=sais|sait|savoir|savons|savent|connaît|connu;
  want=veut|veux|vouloir|voulait|voulons; help=aide|aider|aidé; play=jouer|joue|joué|jeu|jeux;
  win=gagner|gagné|remporté|victoire|vainqueur; lose=perdre|perdu|perdent|défaite;
  begin=commencer|commencé|début|commence; end=fin|terminer|terminé|finir; write=écrit|écrire|écrivit;
  read=lire|lu|lecteurs|lecture; see=voir|vu|voit|regarder; hear=entendre|entendu|audience|écouter;
  wait=attendre|attend|attendu; leave=quitter|quitté|parti|partir|départ; return=retour|revenir|revenu|retourner
`);
