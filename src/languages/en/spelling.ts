/**
 * British and American spelling of one word. Only whole patterns with a closed list of stems are taken where a pattern
 * would make another word of it (`four`, `hour`); elsewhere a wrong guess gives no word and so does no harm.
 *
 * @see New Oxford Style Manual, « British and American spelling differences »
 */

/** Stems in -our, American -or. */
const ourStems =
  'arb arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum savi ' +
  'splend tum val vap vig';
/** Stems in -re, American -er. */
const reStems = 'calib cent fib goit lit lust meag met nit ochr reconnoit sab salt sepulch somb spect theat';
/** Words that differ as wholes; each line holds spellings of one word. */
const whole: readonly (readonly string[])[] = [
  ['acknowledgement', 'acknowledgment'],
  ['adviser', 'advisor'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['artefact', 'artifact'],
  ['connection', 'connexion'],
  ['cosy', 'cozy'],
  ['defence', 'defense'],
  ['enrol', 'enroll'],
  ['enrolment', 'enrollment'],
  ['fulfil', 'fulfill'],
  ['fulfilment', 'fulfillment'],
  ['grey', 'gray'],
  ['instalment', 'installment'],
  ['instil', 'instill'],
  ['jewellery', 'jewelry'],
  ['judgement', 'judgment'],
  ['licence', 'license'],
  ['likeable', 'likable'],
  ['liveable', 'livable'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvred', 'maneuvered'],
  ['mould', 'mold'],
  ['offence', 'offense'],
  ['plough', 'plow'],
  ['practise', 'practice'],
  ['pretence', 'pretense'],
  ['programme', 'program'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['sizeable', 'sizable'],
  ['skilful', 'skillful'],
  ['sulphur', 'sulfur'],
  ['usable', 'useable'],
  ['wilful', 'willful'],
];

/** Starts of words with ae or oe, American e. */
const digraphs = [
  ['anaesthe', 'anesthe'],
  ['anaemi', 'anemi'],
  ['archaeolog', 'archeolog'],
  ['encyclopaedi', 'encyclopedi'],
  ['foetus', 'fetus'],
  ['foetal', 'fetal'],
  ['gynaecolog', 'gynecolog'],
  ['haemo', 'hemo'],
  ['haemat', 'hemat'],
  ['leukaemi', 'leukemi'],
  ['oestrogen', 'estrogen'],
  ['oesophag', 'esophag'],
  ['orthopaedi', 'orthopedi'],
  ['paediatri', 'pediatri'],
] as const;

const wholeSpellings = buildWhole();
const our = new RegExp(`^(.*?(?:${ourStems.replaceAll(' ', '|')}))(ou?)r(.*)$`, 'u');
const re = new RegExp(`^(.*(?:${reStems.replaceAll(' ', '|')}))(?:re|er)(d|ed|s)?$`, 'u');
const ise = /^(.{3,}[iy])([sz])(e|ed|es|er|ers|ing|ings|ations?|ational|ationally|able|ably|ability)$/u;

/** Other spellings of a word in lower case; none where British and American agree. */
export function spellings(word: string): readonly string[] {
  if (word.length < 4) return [];
  const others = new Set<string>(wholeSpellings.get(word));
  const [, colour, vowel, ending] = our.exec(word) ?? [];
  if (colour !== undefined) others.add(`${colour}${vowel === 'ou' ? 'o' : 'ou'}r${ending}`);
  const [, centre, suffix = ''] = re.exec(word) ?? [];
  if (centre !== undefined) for (const form of ['re', 'er']) others.add(centre + joinEnding(form, suffix));
  const [, organi, letter, rest] = ise.exec(word) ?? [];
  if (organi !== undefined) others.add(organi + (letter === 's' ? 'z' : 's') + rest);
  others.add(word.replace(/ogue(s?)$/u, 'og$1'));
  others.add(word.replace(/(al|ol|an|on)og(s?)$/u, '$1ogue$2'));
  // labelled, modelling, travellers.
  others.add(word.replace(/([^aeiou][aeiou])ll(ed|ing|er|ers)$/u, '$1l$2'));
  others.add(word.replace(/([^aeiou][aeiou])l(ed|ing|er|ers)$/u, '$1ll$2'));
  for (const [british, american] of digraphs) {
    if (word.startsWith(british)) others.add(american + word.slice(british.length));
    else if (word.startsWith(american)) others.add(british + word.slice(american.length));
  }
  others.delete(word);
  return [...others];
}

/** centre and -s, -d; center and -s, -ed. */
function joinEnding(form: string, ending: string): string {
  if (ending === '' || ending === 's') return form + ending;
  return form === 're' ? `${form}d` : `${form}ed`;
}

function buildWhole(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const group of whole) {
    for (const word of group) {
      const others = group.filter((other) => other !== word);
      map.set(word, others);
      map.set(
        `${word}s`,
        others.map((other) => `${other}s`),
      );
    }
  }
  return map;
}
