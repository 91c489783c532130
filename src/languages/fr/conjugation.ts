/**
 * The forms of a verb term: its first word conjugated, the rest as it stands. Verbs in -er, in -ir with -iss-, and in
 * -dre are conjugated by rule; of others only the infinitive is known, and their forms are named in the termbase.
 *
 * @see Bescherelle, La conjugaison pour tous, tables of the first and second groups
 */
export function conjugate(term: string): readonly string[] {
  const end = term.search(/\s/u);
  const verb = end < 0 ? term : term.slice(0, end);
  const rest = end < 0 ? '' : term.slice(end);
  return [...new Set([verb, ...formsOf(verb)])].map((form) => form + rest);
}

const firstGroup =
  'e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent ant é ée és ées asse asses ât assions assiez assent';
const secondGroup =
  'is it issons issez issent issais issait issions issiez issaient irent îmes îtes isse isses ît issant i ie ies';
const thirdGroup =
  's ons ez ent ais ait ions iez aient is it îmes îtes irent e es isse isses ît issions issiez issent ant u ue us ues';
const future = 'ai as a ons ez ont ais ait ions iez aient';

function formsOf(verb: string): readonly string[] {
  if (/er$/u.test(verb)) return firstGroupForms(verb);
  if (/ir$/u.test(verb)) return [...join(verb.slice(0, -2), secondGroup), ...join(verb, future)];
  if (/dre$/u.test(verb))
    return [verb.slice(0, -2), ...join(verb.slice(0, -2), thirdGroup), ...join(verb.slice(0, -1), future)];
  return [];
}

function firstGroupForms(verb: string): readonly string[] {
  const stem = verb.slice(0, -2);
  const forms = [...join(stem, firstGroup), ...join(verb, future)];
  // Before a, o: mangeons, plaçons.
  if (/g$/u.test(stem)) forms.push(...join(`${stem}e`, firstGroup));
  if (/c$/u.test(stem)) forms.push(...join(`${stem.slice(0, -1)}ç`, firstGroup));
  for (const strong of strongStems(stem)) forms.push(...join(strong, 'e es ent'), ...join(`${strong}er`, future));
  return forms;
}

/** The stems before a silent e: déploie, emploie; achète; appelle, jette; cède. */
function strongStems(stem: string): readonly string[] {
  if (/[oua]y$/u.test(stem)) return [`${stem.slice(0, -1)}i`];
  const match = /^(.*)([eé])([^aeiouyéèêâîôû]|gn|qu|gu|ch|br|cr|fr|gr|tr|vr)$/u.exec(stem);
  if (!match) return [];
  const [, start = '', vowel = '', consonant = ''] = match;
  const grave = `${start}è${consonant}`;
  return vowel === 'e' && /[lt]/u.test(consonant) ? [grave, `${start}e${consonant}${consonant}`] : [grave];
}

function join(stem: string, endings: string): readonly string[] {
  return endings.split(' ').map((ending) => stem + ending);
}
