import { describe, expect, it } from 'vitest';
import { inflection } from '../../../src/languages/fr/inflection.ts';

const forms = (term: string) => inflection.forms(term, 'verb');

/** Infinitive, then: present je and nous and ils, imperfect il, passé simple il, future il, subjunctive il, participles. */
const tables: readonly [infinitive: string, forms: string][] = [
  ['être', 'suis sommes sont était fut sera soit étant été'],
  ['avoir', 'ai avons ont avait eut aura ait ayant eu eue'],
  ['aller', 'vais allons vont allait alla ira aille allant allé allées'],
  ['faire', 'fais faisons font faisait fit fera fasse faisant fait faite'],
  ['dire', 'dis disons disent disait dit dira dise disant dite dites'],
  ['pouvoir', 'peux pouvons peuvent pouvait put pourra puisse pouvant pu'],
  ['vouloir', 'veux voulons veulent voulait voulut voudra veuille voulant voulue'],
  ['savoir', 'sais savons savent savait sut saura sache sachant sue'],
  ['voir', 'vois voyons voient voyait vit verra voie voyant vue vus'],
  ['devoir', 'dois devons doivent devait dut devra doive devant dû due dus dues'],
  ['falloir', 'faut fallait fallut faudra faille fallu'],
  ['prévoir', 'prévois prévoyons prévoient prévoyait prévit prévoira prévoie prévue'],
  ['promouvoir', 'promeus promouvons promeuvent promouvait promut promouvra promeuve promue'],
  ['recevoir', 'reçois recevons reçoivent recevait reçut recevra reçoive recevant reçue'],
  ['concevoir', 'conçoit concevons conçoivent conçut concevra conçue conçus'],
  ['tenir', 'tiens tenons tiennent tenait tint tiendra tienne tenue tînt tînmes'],
  ['soutenir', 'soutiens soutenons soutiennent soutint soutiendra soutenue'],
  ['intervenir', 'intervient intervenons interviennent intervint interviendra intervenu'],
  ['prendre', 'prends prenons prennent prenait prit prendra prenne prenant prise'],
  ['entreprendre', 'entreprend entreprenons entreprennent entreprit entreprise'],
  ['mettre', 'mets mettons mettent mettait mit mettra mette mise'],
  ['transmettre', 'transmet transmettent transmit transmettra transmise'],
  ['réduire', 'réduis réduisons réduisent réduisait réduisit réduira réduise réduite'],
  ['construire', 'construit construisent construisit construira construite'],
  ['nuire', 'nuit nuisent nuisit nuira nui'],
  ['écrire', 'écris écrivons écrivent écrivait écrivit écrira écrite'],
  ['prescrire', 'prescrit prescrivent prescrivit prescrite'],
  ['connaître', 'connais connaissons connaissent connut connaîtra connaisse connue'],
  ['naître', 'naît naissons naissent naquit naîtra née'],
  ['apparaître', 'apparaît apparaissent apparut apparaîtra apparue'],
  ['suivre', 'suis suivons suivent suivit suivra suive suivie'],
  ['vivre', 'vis vivons vivent vécut vivra vive vécue'],
  ['lire', 'lis lisons lisent lut lira lise lue'],
  ['élire', 'élit élisent élut élira élue élus'],
  ['croire', 'crois croyons croient crut croira croie crue'],
  ['accroître', 'accroît accroissent accrut accroîtra accrue'],
  ['résoudre', 'résous résolvons résolvent résolut résoudra résolve résolue'],
  ['dissoudre', 'dissout dissolvent dissoudra dissous dissoute'],
  ['courir', 'cours courons courent courut courra coure courue'],
  ['ouvrir', 'ouvre ouvrons ouvrent ouvrit ouvrira ouverte'],
  ['offrir', 'offre offrons offrit offrira offerte'],
  ['acquérir', 'acquiers acquérons acquièrent acquit acquerra acquière acquise'],
  ['servir', 'sers servons servent servit servira servie'],
  ['asservir', 'asservit asservissons asservissent asservira asservie'],
  ['répartir', 'répartit répartissons répartissent répartira répartie'],
  ['sortir', 'sors sortons sortent sortit sortira sortie'],
  ['inclure', 'inclus incluons incluent inclut inclura incluse'],
  ['exclure', 'exclut excluent exclura exclue exclus'],
  ['interdire', 'interdit interdisez interdisent interdira interdite'],
  ['contraindre', 'contraint contraignons contraignent contraignit contraindra contrainte'],
  ['atteindre', 'atteint atteignent atteignit atteindra atteinte'],
  ['joindre', 'joins joignons joignit joindra jointe'],
  ['convaincre', 'convainc convainquent convainquit convaincra convaincue'],
  ['extraire', 'extrait extrayons extraient extrayait extraira extraite'],
  ['battre', 'bats battons battit battra battue'],
  ['valoir', 'vaut valent valut vaudra vaille valu'],
  ['haïr', 'hais haïssons haïssent haïra haïe'],
  ['envoyer', 'envoie envoyons envoient enverra envoyée'],
  ['vendre', 'vends vendons vendent vendit vendra vende vendue'],
  ['finir', 'finis finissons finissent finissait finit finira finisse finie'],
  ['évaluer', 'évalue évaluons évaluent évaluait évalua évaluera évaluât évaluée évaluèrent'],
  ['créer', 'crée créons créent créa créera créé créée'],
  ['jeter', 'jette jetons jettent jettera jeta jetée'],
  ['peser', 'pèse pesons pèsent pèsera pesa'],
  ['protéger', 'protège protégeons protègent protégea protégera protègera protégée'],
  ['remplacer', 'remplace remplaçons remplaçait remplaça remplacera'],
  ['essayer', 'essaie essaye essayons essaiera essayera'],
];

describe('the conjugation of a French verb', () => {
  it.each(tables)('%s', (infinitive, expected) => {
    expect(forms(infinitive)).toEqual(expect.arrayContaining([infinitive, ...expected.split(' ')]));
  });

  const strangers: readonly [infinitive: string, others: string][] = [
    ['gouverner', 'gouvernement gouvernance gouverneur'],
    ['répartir', 'répars répartent'],
    ['pouvoir', 'pue pues puent'],
    ['partager', 'partagons partagait'],
    ['placer', 'placons'],
    ['suffire', 'suffie'],
  ];
  it.each(strangers)('%s has nothing of %s', (infinitive, others) => {
    const known = forms(infinitive);
    for (const other of others.split(' ')) expect(known).not.toContain(other);
  });

  it('keeps what follows the verb', () => {
    expect(forms('mettre en œuvre')).toEqual(
      expect.arrayContaining(['met en œuvre', 'mise en œuvre', 'mettront en œuvre', 'mettant en œuvre']),
    );
  });

  it('gives a pronominal verb the pronoun of each person, elided before a vowel', () => {
    expect(forms('se conformer à')).toEqual(
      expect.arrayContaining([
        'se conforme à',
        'nous conformons à',
        'se conformant à',
        "s'est conformée à",
        'se sont conformés à',
      ]),
    );
    expect(forms("s'engager")).toEqual(
      expect.arrayContaining(["s'engage", "s'engagent", 'nous engageons', 'se sont engagées']),
    );
    expect(forms("s'engager")).not.toContain('engage');
  });
});
