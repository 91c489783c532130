import { words } from './agreement-data.ts';

/**
 * The exceptions to the French rules of gender, as grammars list them.
 *
 * @see M. Grevisse and A. Goosse, Le Bon Usage, on the gender of nouns and adjectives
 */

/** Comparatives and the like in -eur whose feminine is in -eure. */
export const eurToEure: ReadonlySet<string> = words(
  'antérieur citérieur extérieur inférieur intérieur majeur meilleur mineur postérieur prieur supérieur ultérieur',
);

/** Words in -et whose feminine is in -ète. */
export const etToEte: ReadonlySet<string> = words(
  'complet concret désuet discret incomplet indiscret inquiet préfet quiet replet secret',
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

/** Nouns whose gender their ending tells wrongly. */
export const endingMisleads: ReadonlySet<string> = words(
  `bastion cage comité décolleté eau été génie image incendie jument lycée mage mausolée messie murmure musée nage page
  parapluie parjure augure peau plage rage silence soif sosie trophée apogée athée caducée traité squelette mercure zombie`,
);
