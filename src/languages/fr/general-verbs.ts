import { conjugate } from './conjugation.ts';
import { list } from './general-vocabulary.ts';

/**
 * Frequent verbs of general French with all their forms. Those that the rules of conjugation know are named by their
 * infinitive; of the others, the forms that stand in running text are spelt out. Written by hand from knowledge of the
 * language, as general-vocabulary.ts is.
 */
const regular = list(`
  porter remporter rédiger rechercher regrouper régler régner relancer renouveler renseigner révoquer soigner
  stocker subsister substituer superviser aggraver aménager attester avérer basculer certifier classifier
  commenter conserver dater débloquer décerner décliner découler dédier démarrer dériver désactiver dresser
  détecter écarter égaler embaucher émaner enquêter escompter fêter flotter formaliser héberger interagir
  légiférer localiser mobiliser modérer neutraliser officialiser optimiser orner planer procurer purger qualifier
  quantifier rassurer recenser recommander recruter refléter régir réguler réitérer remédier repérer sanctionner
  scruter sécuriser simplifier soulever standardiser statuer structurer tolérer tracer uniformiser véhiculer
  chiffrer numériser automatiser archiver déréférencer notifier abaisser abandonner aborder aboutir abriter
  accélérer accentuer accepter accompagner accomplir accorder accroître accumuler accuser acheter achever
  acquitter activer adapter additionner adhérer admirer adopter adorer adresser affaiblir affecter afficher
  affirmer affronter agir agrandir aider aimer ajouter ajuster alerter aligner alimenter allouer alléger allumer
  amener améliorer analyser animer annoncer annuler anticiper appeler appliquer apporter apprécier approcher
  approfondir approuver appuyer arracher arranger arrêter arriver articuler aspirer assembler assigner assister
  associer assumer assurer attacher attaquer atteler attendre atténuer attirer attraper attribuer augmenter
  autoriser avancer avertir avouer baisser baser bénéficier bâtir blesser bloquer bouger bouleverser briser brûler
  cacher calculer caractériser casser causer céder célébrer centrer cesser changer chanter charger chasser
  chercher choisir circuler citer classer cliquer coïncider collaborer collecter coller combattre combiner combler
  commander commencer comparer compenser compléter compliquer comporter composer comprendre compter concentrer
  concerner concilier confier confirmer confondre confronter conjuguer consacrer conseiller considérer consister
  consolider constater constituer consulter consommer contenter continuer contribuer contrôler convoquer coopérer
  coordonner copier corriger coucher couper coûter créer creuser crier critiquer cultiver danser débarquer
  débattre débuter décider déclarer déclencher décourager défendre définir dégager déléguer délivrer demander
  demeurer démontrer dénoncer dépasser dépendre dépenser déplacer déployer déposer désigner désirer dessiner
  déterminer détester développer dévoiler dialoguer différer diffuser diminuer diriger discuter disposer
  distinguer distribuer diviser dominer donner doter doubler douter durer échanger échapper échouer éclairer
  éclater économiser écouter écraser édifier effectuer effacer élaborer élargir élever éliminer embarquer
  embrasser émerger emmener empêcher employer emporter emprunter encadrer encourager endommager engager engendrer
  enregistrer enrichir enseigner entamer entendre entourer entraîner entrer envisager envoyer épouser éprouver
  équiper espérer essayer estimer établir étaler étendre étonner étudier évaluer éviter évoluer évoquer examiner
  exécuter exercer exiger exister expliquer exploiter explorer exporter exposer exprimer fabriquer fâcher
  faciliter façonner faillir favoriser fermer filer financer finir fixer fonctionner fonder forcer former formuler
  fournir frapper franchir freiner frôler fréquenter fumer gagner garantir garder gêner gérer glisser gouverner
  grandir grimper grossir guérir guider habiter habituer hésiter heurter honorer identifier ignorer illustrer
  imaginer imiter impliquer importer imposer impressionner inciter inclure indiquer influencer informer innover
  inquiéter insister inspirer installer instaurer intégrer intensifier interdire intéresser interpréter interroger
  interrompre intervenir introduire inventer investir inviter jeter jouer juger jurer justifier laisser lancer
  laver lever libérer lier limiter livrer loger louer lutter maîtriser manger manifester manipuler manquer marcher
  marier marquer masquer mélanger menacer mener mentionner mépriser mériter mesurer modifier monter montrer
  motiver multiplier nager négliger négocier nier nommer noter nourrir obéir obliger observer occuper œuvrer
  oeuvrer opérer opposer ordonner organiser orienter oser oublier pardonner parler partager participer passer
  payer pencher penser perdre perfectionner perturber peser placer plaider planifier planter pleurer poser
  posséder pousser pratiquer précéder préciser préconiser préférer préparer présenter préserver présider presser
  présumer prétendre prêter privilégier procéder proclamer profiter programmer progresser projeter prolonger
  promener prononcer proposer protéger prouver provoquer publier punir quitter raconter raisonner ralentir
  ramasser ramener ranger rappeler rapporter rassembler rater réaffirmer réagir réaliser récupérer reculer
  redouter réduire référer réfléchir refuser regarder regretter rejeter rejoindre relever relier remarquer
  remercier remonter remplacer remplir rencontrer rendre renforcer renoncer rentrer renverser répandre réparer
  répartir répéter répondre reporter reposer représenter reprocher reproduire réserver résister résoudre respecter
  respirer ressembler rester restaurer résulter résumer retarder retirer retourner retrouver réunir réussir
  réveiller révéler rêver risquer rompre saisir saluer satisfaire sauter sauver sembler séparer serrer signaler
  signer signifier situer solliciter songer sonner souhaiter soulager souligner soumettre soupçonner stimuler
  stipuler subir succéder suffire suggérer supporter supposer supprimer surgir surmonter surprendre surveiller
  susciter suspendre tâcher tarder téléphoner témoigner tendre tenter terminer tester tirer tomber toucher tourner
  traduire traiter trancher transférer transformer travailler traverser tromper troubler trouver tuer unir user
  utiliser valider valoriser vanter varier veiller vendre vérifier verser viser visiter voler voter vouer voyager`);

/** The stem forms of verbs that follow no rule: what stands behind the colon is each whole form. */
const irregular = list(`
  être suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai seras sera serons serez seront
  serait seraient sois soit soient soyons soyez fût étant
  avoir ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aurai auras aura aurons auront aurait
  auraient aie ait aient ayons ayez ayant eu eue eues eût
  faire fais fait faisons faites font faisais faisait faisaient fis fit firent ferai fera feront ferait feraient fasse fassent faisant
  aller vais vas va allons allez vont allais allait allaient alla allèrent ira iront irait iraient aille aillent allant allé allée allés allées
  pouvoir peux peut pouvons pouvez peuvent pouvais pouvait pouvaient put purent pourrai pourra pourrons pourront pourrait
  pourraient puisse puissent pouvant pu
  vouloir veux veut voulons voulez veulent voulait voulaient voulut voudra voudront voudrait voudraient veuille veuillent voulant voulu
  devoir dois doit devons devez doivent devait devaient dut durent devra devront devrait devraient devant doive doivent dû due dus dues
  savoir sais sait savons savez savent savait savaient sut saura sauront saurait sache sachent sachant su
  falloir faut fallait fallut faudra faudrait faille fallu
  valoir vaut valent valait vaudra vaudrait vaille
  voir vois voit voyons voyez voient voyait voyaient vit virent verra verront verrait voyant vu vue vus vues
  prévoir prévoit prévoient prévoyait prévoyant prévu prévue prévus prévues
  recevoir reçois reçoit reçoivent recevait reçut recevra recevant reçu reçue reçus reçues
  percevoir perçoit perçoivent percevait perçu perçue perçus perçues concevoir conçoit conçoivent conçu conçue conçus conçues
  venir viens vient venons venez viennent venait venaient vint vinrent viendra viendront viendrait vienne viennent venant venu venue venus venues
  devenir devient deviennent devenait devint deviendra deviendront deviendrait devenu devenue devenus devenues devenant
  revenir revient reviennent revenait revint reviendra revenu revenus parvenir parvient parviennent parvenait parvint parvenu
  convenir convient conviennent convenait convint conviendra conviendrait convenu convenue convenus intervient interviennent
  intervenant intervenu intervenue tenir tiens tient tenons tenez tiennent tenait tenaient tint tinrent tiendra tiendront
  tenant tenu tenue tenus tenues obtenir obtient obtiennent obtenait obtint obtiendra obtenu obtenue obtenus obtenues
  maintenir maintient maintiennent maintenait maintenu maintenue maintenus maintenues soutenir soutient soutiennent soutenait
  soutint soutenu soutenue soutenus contenir contient contiennent contenait contenant contenu contenue appartenir
  appartient appartiennent appartenait appartenant retenir retient retiennent retenu retenue retenus entretenir
  prendre prends prend prenons prenez prennent prenait prenaient prit prirent prendra prendront prenne prennent prenant
  pris prise prises comprend comprennent comprenait comprit compris comprise comprenant apprendre apprend apprennent apprit
  appris apprenant reprendre reprend reprennent reprit repris reprise reprises entreprendre entreprend entreprit entrepris surpris
  mettre mets met mettons mettez mettent mettait mettaient mit mirent mettra mettront mette mettant mis mises
  permettre permet permettent permettait permettaient permit permirent permettra permettront permettrait permette permettant permis permise
  promettre promet promettent promis admettre admet admettent admis admise transmettre transmet transmettent transmis transmise
  soumet soumettent soumis soumise remettre remet remettent remis remise commettre commet commis émettre émet émettent émis
  dire dis dit disons dites disent disait disaient dirent dira diront dirait dise disant dite dits interdit interdite interdits
  lire lis lit lisent lisait lut lira lisant lu lue lus élire élit élu élue élus écrire écris écrit écrivent écrivait
  écrivit écrira écrivant écrite écrits décrire décrit décrivent décrite inscrire inscrit inscrivent inscrite inscrits
  croire crois croit croyons croient croyait crut croira croyant cru connaître connais connaît connaissent connaissait
  connut connaîtra connaissant connue connues reconnaître reconnaît reconnaissent reconnu reconnue reconnus paraître paraît
  paraissent paraissait parut apparaître apparaît apparaissent apparu apparue disparaître disparaît disparaissent disparu
  naître naît naissent né née nés nées croître croît croissent accroît accroissent accroissant
  suivre suis suit suivent suivait suivit suivra suivi suivie suivis suivies poursuivre poursuit poursuivent poursuivi vivre vis vit
  vivent vivait vécut vivra vivant vécu partir pars part partent partait partit partira partant parti partie sortir sort
  sortent sortait sorti sentir sent sentent sentait senti servir sert servent servait servit servira serve servi dormir
  dort dorment ouvrir ouvre ouvrent ouvrait ouvrit ouvrant ouverte offrir offre offrent offrait offrit offert offerte
  couvrir couvre couvrent couvert couverte découvrir découvre découvrent découvert découverte souffrir souffre
  mourir meurt meurent mourut mort courir court courent courait courut acquérir acquiert acquis acquise
  rire rit rient sourire suffit suffisent suffisait conduire conduit conduisent conduisait conduite construire construit
  construisent construisait produire produit produisent produisait produite produisant réduit réduisent réduisait réduite
  réduisant introduit introduisent traduit traduisent détruire détruit détruisent détruite plaire plaît taire craindre craint
  craignent joindre joint joignent rejoint rejoignent rejoignant atteindre atteint atteignent atteignait atteinte peindre peint plaindre
  éteindre éteint restreindre restreint contraindre contraint résout résolvent résolu conclure conclut concluent conclu
  conclue inclut incluent inclus incluse incluant exclure exclut exclu exclue battre bat battent battu combat combattent
  combattu débat débattent rompt rompu vaincre vaincu convaincre convainc convaincu satisfait satisfont asseoir assis
  assise émouvoir ému promouvoir promeut promeuvent promouvait promouvant promu promue promus promues mouvoir voici
  envoie envoient enverra verra fuir fuit suffi veut lui-même suivant étendu étendue rendu rendue
  accru accrue accrus accrues`);

/** Every form of the verbs, each of which may be a noun or an adjective as well: `forme`, `aide`, `ouvert`. */
export function generalVerbForms(): Iterable<string> {
  return [...regular.flatMap(conjugate), ...irregular];
}
