/**
 * The conjugation of verbs outside the regular groups, as tables of conjugation give it: for each ending of an infinitive
 * the six persons of the present, the stem of the passé simple, and the past participle; then, where they do not follow
 * from these, the stem of the future, the six persons of the subjunctive, the present participle and the imperative. A
 * participle with `=` does not agree. The longest ending that fits an infinitive counts.
 *
 * @see Bescherelle, La conjugaison pour tous, tables of the third group
 */
export const irregularVerbs: readonly string[] = `
avoir: ai as a avons avez ont | eu | eu | aur | aie aies ait ayons ayez aient | ayant
être: suis es est sommes êtes sont | fu | été= | ser | sois sois soit soyons soyez soient | étant
aller: vais vas va allons allez vont | alla | allé | ir | aille ailles aille allions alliez aillent
envoyer: envoie envoies envoie envoyons envoyez envoient | envoya | envoyé | enverr
tenir: tiens tiens tient tenons tenez tiennent | tin | tenu | tiendr
venir: viens viens vient venons venez viennent | vin | venu | viendr
quérir: quiers quiers quiert quérons quérez quièrent | qui | quis | querr
partir: pars pars part partons partez partent | parti | parti
sortir: sors sors sort sortons sortez sortent | sorti | sorti
sentir: sens sens sent sentons sentez sentent | senti | senti
mentir: mens mens ment mentons mentez mentent | menti | menti
repentir: repens repens repent repentons repentez repentent | repenti | repenti
dormir: dors dors dort dormons dormez dorment | dormi | dormi
servir: sers sers sert servons servez servent | servi | servi
vêtir: vêts vêts vêt vêtons vêtez vêtent | vêti | vêtu
ouvrir: ouvre ouvres ouvre ouvrons ouvrez ouvrent | ouvri | ouvert
couvrir: couvre couvres couvre couvrons couvrez couvrent | couvri | couvert
offrir: offre offres offre offrons offrez offrent | offri | offert
souffrir: souffre souffres souffre souffrons souffrez souffrent | souffri | souffert
cueillir: cueille cueilles cueille cueillons cueillez cueillent | cueilli | cueilli | cueiller
saillir: saille sailles saille saillons saillez saillent | sailli | sailli
faillir: faillis faillis faillit faillissons faillissez faillissent | failli | failli
courir: cours cours court courons courez courent | couru | couru | courr
mourir: meurs meurs meurt mourons mourez meurent | mouru | mort | mourr
fuir: fuis fuis fuit fuyons fuyez fuient | fui | fui
haïr: hais hais hait haïssons haïssez haïssent | haï | haï
cevoir: çois çois çoit cevons cevez çoivent | çu | çu | cevr
voir: vois vois voit voyons voyez voient | vi | vu | verr
prévoir: prévois prévois prévoit prévoyons prévoyez prévoient | prévi | prévu | prévoir
pourvoir: pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient | pourvu | pourvu | pourvoir
savoir: sais sais sait savons savez savent | su | su | saur | sache saches sache sachions sachiez sachent | sachant | sachons sachez
devoir: dois dois doit devons devez doivent | du | dû | devr
pouvoir: peux peux peut pouvons pouvez peuvent | pu | pu= | pourr | puisse puisses puisse puissions puissiez puissent
mouvoir: meus meus meut mouvons mouvez meuvent | mu | mû | mouvr
promouvoir: promeus promeus promeut promouvons promouvez promeuvent | promu | promu | promouvr
émouvoir: émeus émeus émeut émouvons émouvez émeuvent | ému | ému | émouvr
vouloir: veux veux veut voulons voulez veulent | voulu | voulu | voudr | veuille veuilles veuille voulions vouliez veuillent | voulant | veuillez
valoir: vaux vaux vaut valons valez valent | valu | valu | vaudr | vaille vailles vaille valions valiez vaillent
prévaloir: prévaux prévaux prévaut prévalons prévalez prévalent | prévalu | prévalu | prévaudr
falloir: faut faut faut fallons fallez faut | fallu | fallu= | faudr | faille faille faille faille faille faille
asseoir: assieds assieds assied asseyons asseyez asseyent | assi | assis | assiér
surseoir: sursois sursois sursoit sursoyons sursoyez sursoient | sursi | sursis | surseoir
prendre: prends prends prend prenons prenez prennent | pri | pris
mettre: mets mets met mettons mettez mettent | mi | mis
battre: bats bats bat battons battez battent | batti | battu
rompre: romps romps rompt rompons rompez rompent | rompi | rompu
vaincre: vaincs vaincs vainc vainquons vainquez vainquent | vainqui | vaincu
suivre: suis suis suit suivons suivez suivent | suivi | suivi
vivre: vis vis vit vivons vivez vivent | vécu | vécu
dire: dis dis dit disons dites disent | di | dit
contredire: contredis contredis contredit contredisons contredisez contredisent | contredi | contredit
interdire: interdis interdis interdit interdisons interdisez interdisent | interdi | interdit
prédire: prédis prédis prédit prédisons prédisez prédisent | prédi | prédit
médire: médis médis médit médisons médisez médisent | médi | médit
maudire: maudis maudis maudit maudissons maudissez maudissent | maudi | maudit
lire: lis lis lit lisons lisez lisent | lu | lu
rire: ris ris rit rions riez rient | ri | ri=
crire: cris cris crit crivons crivez crivent | crivi | crit
frire: fris fris frit frions friez frient | fri | frit
suffire: suffis suffis suffit suffisons suffisez suffisent | suffi | suffi=
faire: fais fais fait faisons faites font | fi | fait | fer | fasse fasses fasse fassions fassiez fassent
plaire: plais plais plaît plaisons plaisez plaisent | plu | plu=
taire: tais tais tait taisons taisez taisent | tu | tu
traire: trais trais trait trayons trayez traient | - | trait
uire: uis uis uit uisons uisez uisent | uisi | uit
nuire: nuis nuis nuit nuisons nuisez nuisent | nuisi | nui=
luire: luis luis luit luisons luisez luisent | luisi | lui=
croire: crois crois croit croyons croyez croient | cru | cru
boire: bois bois boit buvons buvez boivent | bu | bu
croître: croîs croîs croît croissons croissez croissent | crû | crû
accroître: accrois accrois accroît accroissons accroissez accroissent | accru | accru
décroître: décrois décrois décroît décroissons décroissez décroissent | décru | décru
aître: ais ais aît aissons aissez aissent | u | u
naître: nais nais naît naissons naissez naissent | naqui | né
renaître: renais renais renaît renaissons renaissez renaissent | renaqui | rené
connaître: connais connais connaît connaissons connaissez connaissent | connu | connu
paître: pais pais paît paissons paissez paissent | - | -
conclure: conclus conclus conclut concluons concluez concluent | conclu | conclu
exclure: exclus exclus exclut excluons excluez excluent | exclu | exclu
inclure: inclus inclus inclut incluons incluez incluent | inclu | inclus
clore: clos clos clôt closons closez closent | - | clos
aindre: ains ains aint aignons aignez aignent | aigni | aint
eindre: eins eins eint eignons eignez eignent | eigni | eint
oindre: oins oins oint oignons oignez oignent | oigni | oint
soudre: sous sous sout solvons solvez solvent | solu | sous
résoudre: résous résous résout résolvons résolvez résolvent | résolu | résolu
coudre: couds couds coud cousons cousez cousent | cousi | cousu
moudre: mouds mouds moud moulons moulez moulent | moulu | moulu
dre: ds ds d dons dez dent | di | du
`
  .trim()
  .split('\n');

/** Verbs that look like irregular ones and are conjugated as `finir`. */
export const secondGroup: ReadonlySet<string> = new Set([
  'amortir',
  'assortir',
  'asservir',
  'avertir',
  'convertir',
  'divertir',
  'impartir',
  'invertir',
  'pervertir',
  'rassortir',
  'répartir',
  'subvertir',
]);
