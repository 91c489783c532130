/**
 * Number of English nouns, by their endings, with the exceptions that grammars list.
 *
 * @see R. Quirk et al., A Comprehensive Grammar of the English Language, §§ 5.73–5.103
 */

/** Nouns whose plural follows no ending. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    addendum: ['addenda'],
    appendix: ['appendices', 'appendixes'],
    child: ['children'],
    criterion: ['criteria'],
    curriculum: ['curricula', 'curriculums'],
    datum: ['data'],
    erratum: ['errata'],
    focus: ['focuses', 'foci'],
    foot: ['feet'],
    forum: ['forums', 'fora'],
    goose: ['geese'],
    index: ['indices', 'indexes'],
    man: ['men'],
    matrix: ['matrices', 'matrixes'],
    medium: ['media', 'mediums'],
    memorandum: ['memoranda', 'memorandums'],
    moratorium: ['moratoriums', 'moratoria'],
    mouse: ['mice', 'mouses'],
    nucleus: ['nuclei'],
    person: ['persons', 'people'],
    phenomenon: ['phenomena'],
    quantum: ['quanta'],
    radius: ['radii', 'radiuses'],
    spectrum: ['spectra', 'spectrums'],
    stimulus: ['stimuli'],
    symposium: ['symposia', 'symposiums'],
    syllabus: ['syllabuses', 'syllabi'],
    tooth: ['teeth'],
    vertex: ['vertices'],
    woman: ['women'],
  }),
);

/** Nouns without a plural of their own, and those whose plural is the same. */
const invariable = words(
  'advice aircraft data deer equipment evidence expertise fish hardware information infrastructure knowledge middleware ' +
    'news offspring research series sheep software species spacecraft means headquarters crossroads',
);

const feToVes = words('calf elf half knife leaf life loaf self sheaf shelf thief wife wolf');

const oToOes = words('cargo echo embargo hero mango mosquito motto potato tomato torpedo veto volcano');

/** The plurals of a singular noun; none where it has none. Case of the stem is kept. */
export function plurals(noun: string): readonly string[] {
  const lower = noun.toLowerCase();
  if (invariable.has(lower)) return [];
  for (const [singular, forms] of irregular) {
    const stem = stemBefore(lower, singular);
    if (stem !== undefined) return forms.map((form) => noun.slice(0, stem) + form);
  }
  if (/[^aeiou]is$/u.test(lower)) return [`${noun.slice(0, -2)}es`];
  if (/(?:s|x|z|ch|sh)$/u.test(lower)) return [`${noun}es`];
  if (/(?:[^aeiou]|qu)y$/u.test(lower)) return [`${noun.slice(0, -1)}ies`];
  if (oToOes.has(lower)) return [`${noun}es`, `${noun}s`];
  if (feToVes.has(lower)) return [`${noun.replace(/fe?$/u, '')}ves`];
  return [`${noun}s`];
}

/** The singulars that a noun may be the plural of; none where its ending is no mark of the plural. */
export function singulars(noun: string): readonly string[] {
  const lower = noun.toLowerCase();
  if (invariable.has(lower)) return [];
  for (const [singular, forms] of irregular) {
    for (const form of forms) {
      const stem = stemBefore(lower, form);
      if (stem !== undefined) return [noun.slice(0, stem) + singular];
    }
  }
  if (!/[^su]s$/u.test(lower) || /[^e]is$/u.test(lower) || lower.length < 4) return [];
  if (/[^aeiou]ies$/u.test(lower)) return [`${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (/(?:ss|x|z|ch|sh)es$/u.test(lower)) return [noun.slice(0, -2), noun.slice(0, -1)];
  if (/ses$/u.test(lower)) return [`${noun.slice(0, -2)}is`, noun.slice(0, -2), noun.slice(0, -1)];
  if (/oes$/u.test(lower)) return [noun.slice(0, -2), noun.slice(0, -1)];
  if (/ves$/u.test(lower)) {
    const stem = noun.slice(0, -3);
    for (const ending of ['f', 'fe']) if (feToVes.has(stem.toLowerCase() + ending)) return [stem + ending];
  }
  return [noun.slice(0, -1)];
}

/** Where the last part of a compound (`policy-maker`, `subindex` counts too) is the given noun: the length of what stands before it. */
function stemBefore(lower: string, noun: string): number | undefined {
  if (lower === noun) return 0;
  const stem = lower.length - noun.length;
  return stem > 0 && lower.endsWith(noun) && /[-\u2010\u2011]/u.test(lower[stem - 1] ?? '') ? stem : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
