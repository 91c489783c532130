import { feminines, plurals } from './agreement.ts';
import { irregularVerbs, secondGroup } from './conjugation-data.ts';
import { initialOf } from './sound.ts';

/**
 * The forms of a verb term: its verb conjugated in the simple tenses, its participles agreeing, the rest as it stands. A
 * pronominal verb has its pronouns (`se conformer à`: `nous nous conformons à`, `s'est conformée à`).
 *
 * @see Bescherelle, La conjugaison pour tous
 */
export function conjugate(term: string): readonly string[] {
  const [, pronoun, verb = '', rest = ''] = /^(se\s+|s['’ʼ]\s*)?(\S+)(.*)$/su.exec(term) ?? [];
  const paradigm = paradigmOf(verb);
  const finite = [verb, ...paradigm.finite, paradigm.gerund];
  const all = pronoun === undefined ? [...finite, ...paradigm.participles] : pronominal([...new Set(finite)], paradigm);
  return [...new Set([term, ...all.map((form) => form + rest)])];
}

interface Paradigm {
  readonly finite: readonly string[];
  readonly gerund: string;
  readonly participles: readonly string[];
}

const paradigms = new Map<string, Paradigm>();

function paradigmOf(verb: string): Paradigm {
  const known = paradigms.get(verb);
  if (known) return known;
  const lower = verb.toLowerCase();
  const model = modelOf(lower);
  const paradigm = model ? irregular(lower, model) : regular(lower);
  paradigms.set(verb, paradigm);
  return paradigm;
}

const imperfect = 'ais ait ions iez aient';
const future = 'ai as a ons ez ont ais ait ions iez aient';
const pastOfA = 'ai as a âmes âtes èrent asse asses ât assions assiez assent';
const pastOfIU = 's t ^mes ^tes rent sse sses ^t ssions ssiez ssent';

function regular(verb: string): Paradigm {
  if (/er$/u.test(verb)) return firstGroup(verb);
  if (!/[iï]r$/u.test(verb)) return { finite: [], gerund: verb, participles: [] };
  const stem = verb.slice(0, -1);
  return {
    finite: [
      ...join(stem, 's t'),
      ...join(`${stem}ss`, `e es ons ez ent ${imperfect}`),
      ...past(stem),
      ...join(verb, future),
    ],
    gerund: `${stem}ssant`,
    participles: agreeing(stem),
  };
}

function firstGroup(verb: string): Paradigm {
  const stem = verb.slice(0, -2);
  // Before a, o: mangeons, plaçons.
  const soft = softStem(stem);
  const finite = [
    ...join(stem, 'e es ez ent ions iez èrent'),
    ...join(soft, `ons ais ait aient ${pastOfA}`).filter((form) => form !== `${soft}èrent`),
    ...join(verb, future),
  ];
  for (const strong of strongStems(stem)) finite.push(...join(strong, 'e es ent'), ...join(`${strong}er`, future));
  return { finite, gerund: `${soft}ant`, participles: agreeing(`${stem}é`) };
}

function softStem(stem: string): string {
  if (/g$/u.test(stem)) return `${stem}e`;
  return /c$/u.test(stem) ? `${stem.slice(0, -1)}ç` : stem;
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

/** An irregular verb's row: its forms as they are written, `-` where it has none. */
interface Model {
  readonly ending: string;
  readonly columns: readonly string[];
}

/** The rows by their endings, the longest first; read at the first verb. */
let models: readonly Model[] | undefined;

function modelOf(verb: string): Model | undefined {
  models ??= irregularVerbs
    .map((row) => {
      const [ending = '', columns = ''] = row.split(': ');
      return { ending, columns: columns.split(' | ') };
    })
    .sort((a, b) => b.ending.length - a.ending.length);
  // 1990: connaitre, accroitre.
  const written = verb.replace(/(?<=[ao])itre$/u, 'ître');
  return secondGroup.has(verb) ? undefined : models.find(({ ending }) => fits(written, ending));
}

/** Short words are no endings: `avoir` is not the end of `savoir`'s, nor `être` that of others. */
const whole = new Set(['avoir', 'être', 'aller', 'haïr']);

function fits(verb: string, ending: string): boolean {
  return whole.has(ending) ? verb === ending : verb.endsWith(ending);
}

function irregular(verb: string, { ending, columns }: Model): Paradigm {
  const start = verb.slice(0, verb.replace(/(?<=[ao])itre$/u, 'ître').length - ending.length);
  const [persons = '', simple = '-', participle = '-', later, wish, gerund, order = ''] = columns;
  const forms = persons.split(' ').map((form) => start + form);
  const stem = verb === 'être' ? 'ét' : (forms[3] ?? '').replace(/ons$/u, '');
  const they = (forms[5] ?? '').replace(/(?:ent|ont)$/u, '');
  const finite = [...forms, ...join(stem, imperfect)];
  if (simple !== '-') finite.push(...past(start + simple));
  finite.push(...join(later === undefined ? verb.replace(/e$/u, '') : start + later, future));
  if (wish === undefined) finite.push(...join(they, 'e es ent'), ...join(stem, 'ions iez'));
  else finite.push(...wish.split(' ').map((form) => start + form));
  finite.push(...order.split(' ').flatMap((form) => (form === '' ? [] : [start + form])));
  return {
    finite,
    gerund: gerund === undefined ? `${stem}ant` : start + gerund,
    participles: participle === '-' ? [] : agreeing(start + participle),
  };
}

/** The passé simple and the imperfect subjunctive of a stem in a, i, u or in. */
function past(stem: string): readonly string[] {
  if (/a$/u.test(stem)) return join(stem.slice(0, -1), pastOfA);
  if (/in$/u.test(stem)) {
    const root = stem.slice(0, -2);
    return [...join(stem, 's t rent sse sses ssions ssiez ssent'), ...join(`${root}în`, 'mes tes t')];
  }
  const long = stem.replace(/[iu]$/u, (vowel) => (vowel === 'i' ? 'î' : 'û'));
  return pastOfIU.split(' ').map((ending) => (ending.startsWith('^') ? long + ending.slice(1) : stem + ending));
}

/** The four forms of a past participle; one where it is marked as not agreeing. */
function agreeing(participle: string): readonly string[] {
  if (participle.endsWith('=')) return [participle.slice(0, -1)];
  if (/[dmr]û$/u.test(participle)) return [participle, ...join(participle.slice(0, -1), 'ue us ues')];
  const both = [participle, ...feminines(participle).slice(0, 1)];
  return [...both, ...both.flatMap(plurals)];
}

/** The forms with the pronoun of their person, and those of the perfect; the pronoun elided where the verb asks for it. */
function pronominal(finite: readonly string[], { participles }: Paradigm): readonly string[] {
  const forms = finite.map((form) => {
    if (/(?:ons|[âîû]mes)$/u.test(form)) return `nous ${form}`;
    return /(?:ez|[âîû]tes)$/u.test(form) ? `vous ${form}` : reflexive(form);
  });
  const perfect = participles.flatMap((form) => {
    const finiteAuxiliaries = /s$/u.test(form) ? ['sont', 'étaient'] : ['est', 'était'];
    return [...finiteAuxiliaries, 'être', 'étant'].map((auxiliary) => `${reflexive(auxiliary)} ${form}`);
  });
  return [...forms, ...perfect];
}

function reflexive(form: string): string {
  return initialOf(form) === 'consonant' ? `se ${form}` : `s'${form}`;
}

function join(stem: string, endings: string): readonly string[] {
  return endings.split(' ').map((ending) => stem + ending);
}
