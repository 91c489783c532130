/**
 * English nouns whose number follows no ending.
 *
 * @see R. Quirk et al., A Comprehensive Grammar of the English Language, §§ 5.73–5.103
 */
export const irregularNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    addendum: ['addenda', 'addendums'],
    alga: ['algae'],
    alumna: ['alumnae'],
    alumnus: ['alumni'],
    antenna: ['antennas', 'antennae'],
    apparatus: ['apparatuses', 'apparatus'],
    appendix: ['appendices', 'appendixes'],
    automaton: ['automata', 'automatons'],
    bacterium: ['bacteria'],
    bureau: ['bureaus', 'bureaux'],
    cactus: ['cacti', 'cactuses'],
    child: ['children'],
    codex: ['codices'],
    consortium: ['consortia', 'consortiums'],
    corpus: ['corpora', 'corpuses'],
    corrigendum: ['corrigenda'],
    criterion: ['criteria', 'criterions'],
    curriculum: ['curricula', 'curriculums'],
    datum: ['data'],
    dictum: ['dicta', 'dictums'],
    die: ['dice', 'dies'],
    erratum: ['errata'],
    focus: ['focuses', 'foci', 'focusses'],
    foot: ['feet'],
    formula: ['formulas', 'formulae'],
    forum: ['forums', 'fora'],
    fungus: ['fungi', 'funguses'],
    genus: ['genera'],
    goose: ['geese'],
    honorarium: ['honorariums', 'honoraria'],
    index: ['indices', 'indexes'],
    larva: ['larvae'],
    locus: ['loci'],
    louse: ['lice'],
    man: ['men'],
    matrix: ['matrices', 'matrixes'],
    maximum: ['maxima', 'maximums'],
    medium: ['media', 'mediums'],
    memorandum: ['memoranda', 'memorandums'],
    milieu: ['milieus', 'milieux'],
    minimum: ['minima', 'minimums'],
    modulus: ['moduli'],
    momentum: ['momenta', 'momentums'],
    moratorium: ['moratoriums', 'moratoria'],
    mouse: ['mice', 'mouses'],
    nebula: ['nebulae', 'nebulas'],
    nucleus: ['nuclei'],
    optimum: ['optima', 'optimums'],
    ox: ['oxen'],
    passerby: ['passersby'],
    penny: ['pence', 'pennies'],
    person: ['persons', 'people'],
    phenomenon: ['phenomena', 'phenomenons'],
    plateau: ['plateaus', 'plateaux'],
    quantum: ['quanta'],
    quiz: ['quizzes'],
    radius: ['radii', 'radiuses'],
    referendum: ['referendums', 'referenda'],
    schema: ['schemas', 'schemata'],
    spectrum: ['spectra', 'spectrums'],
    stigma: ['stigmas', 'stigmata'],
    stimulus: ['stimuli'],
    stratum: ['strata'],
    syllabus: ['syllabuses', 'syllabi'],
    symposium: ['symposia', 'symposiums'],
    tableau: ['tableaux', 'tableaus'],
    terminus: ['termini', 'terminuses'],
    thesaurus: ['thesauri', 'thesauruses'],
    tooth: ['teeth'],
    ultimatum: ['ultimatums', 'ultimata'],
    vertebra: ['vertebrae'],
    vertex: ['vertices', 'vertexes'],
    vortex: ['vortices', 'vortexes'],
    woman: ['women'],
  }),
);

/** Nouns without a plural of their own, and those whose plural is the same. */
export const invariableNouns: ReadonlySet<string> = words(
  'advice aircraft barracks clothing compliance corps crossroads data deer equipment evidence expertise feedback fish ' +
    'furniture gallows hardware headquarters hovercraft information infrastructure knowledge luggage machinery means ' +
    'middleware moose news offspring police research salmon series shareware sheep shrimp software spacecraft species ' +
    'spyware swine trout watercraft works firmware malware ransomware freeware',
);

export const feToVes: ReadonlySet<string> = words(
  'calf elf half hoof knife leaf life loaf scarf self sheaf shelf thief wharf wife wolf',
);

/** Of these the plural in -fs is as good. */
export const feToBoth: ReadonlySet<string> = words('dwarf hoof scarf wharf');

export const oToOes: ReadonlySet<string> = words(
  'buffalo cargo domino echo embargo grotto halo hero innuendo mango mosquito motto potato tomato tornado torpedo veto ' +
    'volcano zero',
);

/** Nouns in -ic, whose plural is no name of a science: one does not say an ethic for ethics, nor an analytic. */
export const countableInIc: ReadonlySet<string> = words(
  'academic arsenic attic cleric clinic comic critic cynic diagnostic epidemic fabric graphic heuristic lunatic mechanic ' +
    'metric mosaic pandemic panic picnic plastic public relic republic rubric sceptic skeptic statistic characteristic ' +
    'tactic topic traffic tunic',
);

/** Words in -man and -men that are no men. */
export const noMen: ReadonlySet<string> = words(
  'abdomen acumen amen caiman cyclamen german human lumen norman omen ottoman regimen roman semen shaman specimen stamen ' +
    'talisman',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
