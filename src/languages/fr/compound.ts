import { plurals, singulars } from './agreement.ts';
import { words } from './agreement-data.ts';

/**
 * Number and spelling of compounds with a hyphen.
 *
 * @see M. Grevisse and A. Goosse, Le Bon Usage, on the plural of compound nouns
 * @see Les rectifications de l'orthographe, Journal officiel, 6 December 1990
 */

/** Prefixes, prepositions and adverbs that never take a mark of the plural; those in `joining` are also written in one word. */
const leading = words(
  `après arrière avant bien ci contre demi dès en entre ex hors jeune mal mi moins néo nu outre par plus pour quasi
  sans self semi sous sur tout très vice afro anglo euro franco gallo germano hispano indo ibéro italo judéo latino luso
  nord sud est ouest russo sino`,
);
const joining = words(
  `aéro agro anti archi audio auto bio contre cyber éco électro extra géo hyper hydro hypo infra inter intra macro
  méga méta micro mini mono multi nano néo para péri photo pluri poly post pré pro pseudo psycho radio rétro semi
  socio super supra sur techno télé thermo trans tri ultra uni vidéo co`,
);
/** Verbs that stand first in compounds: `porte-avions`, `garde-fou`. */
export const verbs: ReadonlySet<string> = words(
  `abat accroche allume amuse attrape brise brûle cache casse chasse chauffe compte coupe couvre croque cure emporte
  essuie faire fait fume gagne gobe gratte grille hache lance lave lève lie mange marche mire monte ouvre pare passe
  perce pèse pique porte pousse presse prie protège rabat ramasse remonte remue repose réveille rince sauve sèche serre
  souffre taille tire tourne traîne tranche trouble tue vide vole`,
);
/** Compounds of an infinitive, an imperative or a whole phrase. */
const unchanging = words(
  'bien-être laisser-aller laisser-faire laissez-passer mieux-être ouï-dire savoir-être savoir-faire savoir-vivre',
);

/** What stands between the parts of a compound whose first part alone has a number: arc-en-ciel, chef-d'œuvre. */
const inner = /^(?:d'|l'|de$|du$|des$|la$|le$|à$|au$|aux$|en$|sur$|sous$|par$|pour$)/u;

/** First parts of compounds of persons that stay as they are in the feminine: `aide-soignante`, `franc-maçonne`. */
const firstOfPersons = words('aide franc garde libre maître nouveau mort');

/** Things that a verb `garde` guards; before other words it is the noun of a person: `gardes-chasse`, `garde-robes`. */
const guarded = words('boue corps feu fou main manger meuble nappe place robe temps');

/** Compounds of a noun or adjective that looks like a verb or a prefix of others. */
const notLeading = words('compte-rendu nu-propriétaire porte-fenêtre');

/** What the 1990 rules, or use, write in one word as well, without a prefix that would tell so; by the one word. */
const joined: ReadonlyMap<string, string> = new Map(
  [
    ...words(
      `bas-fond base-ball basket-ball black-out chauve-souris cow-boy e-mail fair-play feed-back flash-back hand-ball
      haut-parleur hold-up hot-dog lieu-dit lock-out passe-partout pipe-line pique-nique plate-forme play-back porte-monnaie
      rond-point start-up tic-tac turn-over volley-ball week-end`,
    ),
  ].map((word) => [word.replace('-', ''), word]),
);

const hyphen = /[-\u2010\u2011]/u;

/** Whether a word has a hyphen inside. */
export function isCompound(word: string): boolean {
  return hyphen.test(word);
}

/** The parts of a compound. */
export function partsOf(word: string): readonly string[] {
  return word.split(hyphen);
}

/** Whether a second part is a preposition or an article, so that the first part alone varies. */
export function joinsBehind(second: string): boolean {
  return inner.test(second);
}

/** Whether the first part of a compound that names a person stays as it is in the feminine. */
export function keepsFirst(parts: readonly string[]): boolean {
  return firstOfPersons.has(parts[0]?.toLowerCase() ?? '');
}

/** The plurals of a compound: in its last part, in all, or in its first, as its parts allow. */
export function compoundPlurals(word: string): readonly string[] {
  if (unchanging.has(word.toLowerCase())) return [word];
  const parts = partsOf(word);
  const [, second = ''] = parts;
  const inflected = parts.map(pluralOfPart);
  const firstOnly = [inflected[0], ...parts.slice(1)].join('-');
  if (inner.test(second)) return unique([firstOnly, word]);
  const last = [...parts.slice(0, -1), inflected.at(-1)].join('-');
  const kind = kindOf(parts);
  if (kind === 'leading') return [last];
  if (kind === 'verb') return unique([last, word]);
  return unique([inflected.join('-'), last, firstOnly]);
}

/** Irregular in most senses, regular in compounds: `gratte-ciels`, `œils-de-bœuf`, `croque-monsieurs`. */
const regularInside = words('ciel madame monsieur œil oeil');

function pluralOfPart(part: string): string {
  return regularInside.has(part.toLowerCase()) ? `${part}s` : (plurals(part)[0] ?? part);
}

/** What the first part is, so that the last alone has a number: a prefix, or a verb; undefined where it is a noun. */
function kindOf([first = '', ...others]: readonly string[]): 'leading' | 'verb' | undefined {
  const lower = first.toLowerCase();
  const rest = others.join('-').toLowerCase();
  if (notLeading.has(`${lower}-${rest.replace(/s$/u, '')}`)) return undefined;
  // Nouveau-nés, mort-nés; but premiers-nés.
  if (isLeading(first) || (/^(?:nouveau|mort)$/u.test(lower) && /^née?s?$/u.test(rest))) return 'leading';
  if (lower === 'garde') return guarded.has(rest.replace(/s$/u, '')) ? 'verb' : undefined;
  return verbs.has(lower) || (lower === 'aide' && /^mémoires?$/u.test(rest)) ? 'verb' : undefined;
}

/** The singulars that a compound may be the plural of. */
export function compoundSingulars(word: string): readonly string[] {
  const parts = partsOf(word);
  const [first = '', second = ''] = parts;
  if (inner.test(second)) {
    const head = singulars(first)[0];
    return head === undefined ? [] : [[head, ...parts.slice(1)].join('-')];
  }
  const last = singulars(parts.at(-1) ?? '')[0];
  if (kindOf(parts) !== undefined) return last === undefined ? [] : [[...parts.slice(0, -1), last].join('-')];
  const single = parts.map((part) => singulars(part)[0]);
  if (single.every((part) => part === undefined)) return [];
  return [parts.map((part, i) => single[i] ?? part).join('-')];
}

/** Whether a part is a prefix, a preposition or an adverb, which has no number. */
export function isLeading(part: string): boolean {
  const lower = part.toLowerCase();
  return lower.length === 1 || leading.has(lower) || joining.has(lower) || /[^aeiouy]o$/u.test(lower);
}

/**
 * The term with a compound written in one word, or with the hyphen that a word in one may have: `week-end` and
 * `weekend`, `socio-économique` and `socioéconomique`, `cybersécurité` and `cyber-sécurité`. None where no word has both.
 */
export function otherJoint(term: string): string | undefined {
  let isOther = false;
  const words = term.split(' ');
  for (const [i, word] of words.entries()) {
    let other = joints.get(word);
    if (other === undefined) {
      other = (isCompound(word) ? joinedSpelling(word) : hyphenatedSpelling(word)) ?? word;
      joints.set(word, other);
    }
    isOther ||= other !== word;
    words[i] = other;
  }
  return isOther ? words.join(' ') : undefined;
}

/** The other spelling of each word asked for before, the word itself where it has none. */
const joints = new Map<string, string>();

function joinedSpelling(word: string): string | undefined {
  const [first = '', second = '', ...others] = partsOf(word);
  if (others.length > 0 || second.length < 3) return undefined;
  const one = first + second;
  if (joined.has(one.toLowerCase().replace(/s$/u, ''))) return one;
  const lower = first.toLowerCase();
  const isPrefix = joining.has(lower) || /^(?:\p{L}{3,}o)$/u.test(lower);
  return isPrefix && /^\p{Ll}/u.test(second) ? one : undefined;
}

/** The prefixes that are long enough to be told from the start of a simple word. */
const longPrefix =
  /^(?:anti|auto|cyber|électro|hyper|infra|macro|micro|mini|multi|nano|socio|super|techno|télé|ultra)/u;

/** Words that begin like one with a prefix. */
const noPrefix =
  /^(?:anticip|antiqu|autochton|autom|autono|autori|autre|hyperbol|micros|minima|minimi|minist|multip|multit|sociét|superfi|superpos|supervis|technolog|technocr|téléph|télév|sociolog)/u;

function hyphenatedSpelling(word: string): string | undefined {
  const lower = word.toLowerCase();
  const known = joined.get(lower) ?? joined.get(lower.replace(/s$/u, ''));
  if (known !== undefined) return /[^s]s$/u.test(lower) ? `${known}s` : known;
  const prefix = longPrefix.exec(lower)?.[0];
  if (prefix === undefined || lower.length < prefix.length + 5 || noPrefix.test(lower)) return undefined;
  return `${word.slice(0, prefix.length)}-${word.slice(prefix.length)}`;
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
