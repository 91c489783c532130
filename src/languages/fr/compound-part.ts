import { singulars } from './agreement.ts';
import { words } from './agreement-data.ts';
import { verbs } from './compound.ts';

/** Adjectives that a hyphen ties to the noun behind them only in fixed words: `grand-père`, `libre-service`. */
const adjectives = words(
  `bas basse beau bel belle blanc blanche bon bonne chauve court double faux fausse franc franche grand grande gros
  grosse jeune libre long moyen nouveau nouvelle petit petite plat plate rond rouge sage saint sainte simple vieux vieille`,
);

/**
 * Compounds of which neither part is found, in the singular: of two nouns, of a noun and an adjective, and those with a
 * prefix that have a sense of their own. Written from knowledge.
 */
const fixed = words(
  `amour-propre année-lumière bateau-mouche bernard-ermite café-concert café-théâtre cerf-volant chef-lieu chêne-liège
  chien-loup chou-fleur chou-rave coffre-fort compte-rendu cousin-germain cul-blanc eau-forte état-major état-civil fer-blanc
  garde-boue garde-corps garde-fou garde-manger garde-meuble garde-robe guet-apens haut-fourneau haut-parleur haut-relief
  hôtel-dieu laurier-rose loup-garou maître-chien martin-pêcheur mot-clé mot-clef mot-valise oiseau-mouche peau-rouge
  pied-noir point-virgule poisson-chat pont-levis porc-épic porte-fenêtre procès-verbal quartier-maître quote-part sang-froid
  soutien-gorge terre-plein timbre-poste tiroir-caisse wagon-lit
  après-midi après-rasage après-vente avant-bras avant-garde avant-goût avant-poste avant-propos avant-scène avant-veille
  contre-attaque contre-courant contre-jour contre-pied contre-plongée contre-temps demi-cercle demi-heure demi-journée
  demi-tour entre-deux entre-temps hors-bord hors-jeu hors-piste hors-sol hors-texte mi-chemin mi-temps non-lieu sans-abri
  sans-culotte sans-emploi sans-faute sans-fil sans-gêne sans-papier self-service sous-bois sous-main sous-marin sous-sol
  sous-tasse sous-verre sous-vêtement`,
);

function singular(word: string): string {
  return singulars(word)[0] ?? word;
}

/** Prepositions inside compounds of three parts, with what ties them to the third: `eau-de-vie`, `main-d'œuvre`. */
const inner = "(?:d[’'ʼ]|(?:de|des|du|en|à|au|aux|sur|sous|lès|la|le|les)[-\u2010\u2011])";
const innerBehind = new RegExp(`^[-\u2010\u2011](?:${inner})+\\p{L}`, 'u');
const innerBefore = new RegExp(`\\p{L}[-\u2010\u2011](?:${inner})+$`, 'u');

/** What stands before an apostrophe that is no elision: prud'homme, presqu'île. */
const prud = /(?<!\p{L})prud[’'ʼ]$/iu;
const presqu = /(?<!\p{L})presqu[’'ʼ]$/iu;

/** Pronouns and the like that a hyphen ties to a verb or a noun: `porte-t-il`, `ce mot-là`. */
const clitics = words('je tu il elle on nous vous ils elles ce t le la les lui leur moi toi y en ci là même mêmes');

const wordBefore = /(\p{L}+)[-\u2010\u2011]$/u;
const wordBehind = /^[-\u2010\u2011](\p{L}+)/u;
const firstWord = /^\p{L}+/u;
const lastWord = /\p{L}+$/u;

/**
 * Whether an occurrence is part of a longer French word: one with a preposition inside (`eau-de-vie`), with a verb or an
 * adjective in front (`porte-monnaie`, `grand-père`), or a fixed compound (`chef-lieu`, `sous-sol`). What stands behind
 * a prefix that makes new words is found (`vice-ministre`, `sous-comité`, `ex-président`), since other languages write
 * it apart, and so are words side by side (`Chine-ASEAN`).
 */
export function isCompoundPart(before: string, occurrence: string, after: string): boolean {
  if (innerBehind.test(after) || innerBefore.test(before) || prud.test(before)) return true;
  if (presqu.test(before)) return /^[iî]le/iu.test(occurrence);
  const front = wordBefore.exec(before)?.[1]?.toLowerCase();
  if (front !== undefined) {
    if (adjectives.has(singular(front)) || verbs.has(front)) return true;
    if (isFixed(front, firstWord.exec(occurrence)?.[0])) return true;
  }
  const behind = wordBehind.exec(after)?.[1]?.toLowerCase();
  if (behind === undefined || clitics.has(behind)) return false;
  const last = lastWord.exec(occurrence)?.[0].toLowerCase();
  if (last === undefined) return false;
  return adjectives.has(singular(last)) || verbs.has(last) || isFixed(last, behind);
}

function isFixed(first: string, second: string | undefined): boolean {
  return second !== undefined && fixed.has(`${singular(first)}-${singular(second.toLowerCase())}`);
}
