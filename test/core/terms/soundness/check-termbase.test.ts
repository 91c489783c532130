import { describe, expect, it } from 'vitest';
import { checkTermbase, soundnessRules } from '../../../../src/core/terms/soundness/check-termbase.ts';
import type { ConceptEntry, LangSec, TermSec } from '../../../../src/core/terms/termbase.ts';
import { languageOf } from '../../../../src/languages/index.ts';

type TermOptions = Partial<Omit<TermSec, 'term'>>;

function term(text: string, options: TermOptions = {}): TermSec {
  return {
    term: text,
    status: 'preferred',
    isProposed: false,
    isExact: false,
    forms: [],
    source: 'a law',
    notes: [],
    ...options,
  };
}

const admitted = (text: string, options: TermOptions = {}) => term(text, { status: 'admitted', ...options });
const forbidden = (text: string, options: TermOptions = {}) => term(text, { status: 'deprecated', ...options });

function section(lang: string, terms: readonly TermSec[], options: Partial<LangSec> = {}): LangSec {
  return { lang, terms, ...options };
}

/** A concept with a definition in French, unless told otherwise. */
function concept(id: string, langSecs: readonly LangSec[], options: Partial<ConceptEntry> = {}): ConceptEntry {
  return { id, notes: [], langSecs, ...options };
}

const fr = (terms: readonly TermSec[], definition?: string | null) =>
  section('fr', terms, definition === null ? {} : { definition: definition ?? 'Ce dont il est question ici.' });

function findingsOf(concepts: readonly ConceptEntry[], langs: readonly string[] = ['fr']) {
  return checkTermbase(
    { concepts },
    {
      langs,
      inflectionOf: (lang) => languageOf(lang)?.inflection,
      placeOf: ({ id }, lang, text) => ({ file: [id, lang, text].filter(Boolean).join('/') }),
    },
  );
}

/** What is found, as `rule severity place`. */
const told = (concepts: readonly ConceptEntry[], langs?: readonly string[]) =>
  findingsOf(concepts, langs).map(({ ruleId, severity, file }) => `${ruleId} ${severity} ${file ?? '-'}`);

const sound = concept('ai', [fr([term('intelligence artificielle'), admitted('IA', { isExact: true })])]);

interface Case {
  readonly rule: string;
  readonly passes: Readonly<Record<string, readonly ConceptEntry[]>>;
  readonly fails: Readonly<Record<string, readonly [readonly ConceptEntry[], string]>>;
  readonly langs?: readonly string[];
}

const reference = (type: string, target: string) => [`<ref xmlns="urn:x" type="${type}" target="${target}">x</ref>`];
const referring = (id: string, word: string, type: string, target: string) =>
  concept(id, [fr([term(word)])], { extras: reference(type, target) });

const cases: readonly Case[] = [
  {
    rule: 'termbase-duplicate-id',
    passes: { 'two ids': [sound, concept('law', [fr([term('loi')])])] },
    fails: { 'one id for two': [[sound, concept('ai', [fr([term('loi')])])], 'termbase-duplicate-id major ai'] },
  },
  {
    rule: 'termbase-language-tag',
    passes: { 'a region': [concept('a', [fr([term('loi')]), section('zh-Hant-TW', [term('法律')])])] },
    fails: {
      'a name': [
        [concept('a', [fr([term('loi')]), section('fr_FR', [term('décret')])])],
        'termbase-language-tag major a/fr_FR',
      ],
      'no language': [
        [concept('a', [fr([term('loi')]), section('und', [term('x y')])])],
        'termbase-language-tag major a/und',
      ],
    },
  },
  {
    rule: 'concept-language-missing',
    langs: ['fr', 'en'],
    passes: { 'a region of the language': [concept('a', [fr([term('loi')]), section('en-GB', [term('law')])])] },
    fails: {
      'a language without terms': [
        [
          concept('a', [fr([term('loi')]), section('en', [term('law')])]),
          concept('b', [fr([term('décret')]), section('en', [])]),
        ],
        'concept-language-missing minor b',
      ],
      'a language that no concept has': [[sound], 'concept-language-missing minor -'],
    },
  },
  {
    rule: 'concept-no-definition',
    passes: {
      'a definition in another language': [
        concept('a', [fr([term('loi')], null), section('en', [term('law')], { definition: 'A rule of the state.' })]),
      ],
    },
    fails: {
      none: [[sound, concept('a', [fr([term('loi')], null)])], 'concept-no-definition minor a'],
      'white space': [[sound, concept('a', [fr([term('loi')], ' \n')])], 'concept-no-definition minor a'],
      'none anywhere': [
        [concept('a', [fr([term('loi')], null)]), concept('b', [fr([term('décret')], null)])],
        'concept-no-definition minor -',
      ],
    },
  },
  {
    rule: 'concept-definition-circular',
    passes: { 'a word more': [concept('a', [fr([term('loi cadre')], 'Loi cadre générale.')])] },
    fails: {
      'only the term': [[concept('a', [fr([term('état')], '« État ».')])], 'concept-definition-circular minor a/fr'],
    },
  },
  {
    rule: 'concept-no-preferred',
    passes: { 'the whole language has one': [concept('a', [fr([term('loi')]), section('fr-CA', [admitted('acte')])])] },
    fails: {
      'only admitted': [[concept('a', [fr([admitted('loi')])])], 'concept-no-preferred minor a/fr'],
      'only forbidden': [[concept('a', [fr([forbidden('loi')])])], 'concept-no-preferred minor a/fr'],
    },
  },
  {
    rule: 'concept-several-preferred',
    passes: { 'one in each region': [concept('a', [fr([term('loi')]), section('fr-CA', [term('acte')])])] },
    fails: { two: [[concept('a', [fr([term('loi'), term('acte')])])], 'concept-several-preferred minor a/fr'] },
  },
  {
    rule: 'term-duplicate',
    passes: {
      'another spelling with a hyphen': [concept('a', [fr([term('code source'), admitted('code-source')])])],
      'two acronyms that differ in case': [concept('a', [fr([term('LoRa'), admitted('LORA')])])],
    },
    fails: {
      'another Unicode form and case': [
        [concept('a', [fr([term('état'), admitted('E\u0301tat')])])],
        'term-duplicate minor a/fr/E\u0301tat',
      ],
      'another apostrophe': [
        [concept('a', [fr([term("l'état"), admitted('l’état')])])],
        'term-duplicate minor a/fr/l’état',
      ],
    },
  },
  {
    rule: 'term-forbidden-and-accepted',
    passes: { 'two words': [concept('a', [fr([term('loi'), forbidden('acte')])])] },
    fails: {
      'the same': [[concept('a', [fr([term('Loi'), forbidden('loi')])])], 'term-forbidden-and-accepted major a/fr/loi'],
      'all but a hyphen': [
        [concept('a', [fr([term('code source'), forbidden('code-source')])])],
        'term-forbidden-and-accepted minor a/fr/code-source',
      ],
    },
  },
  {
    rule: 'term-shared',
    passes: {
      'forbidden in both': [
        concept('a', [fr([term('loi'), forbidden('acte')])]),
        concept('b', [fr([term('décret'), forbidden('acte')])]),
      ],
      'an acronym and a word': [concept('a', [fr([term('SIDA')])]), concept('b', [fr([term('Sida')])])],
      'in two languages': [
        concept('a', [fr([term('social')])]),
        concept('b', [fr([term('mondain')]), section('en', [term('social')])]),
      ],
    },
    fails: {
      'homonyms that are defined': [
        [concept('a', [fr([term('équité')])]), concept('b', [fr([admitted('Équité')])])],
        'term-shared neutral b/fr/Équité',
      ],
      'one is not defined': [
        [concept('a', [fr([term('équité')], null)]), concept('b', [fr([term('équité')])])],
        'term-shared minor b/fr/équité',
      ],
      'one has collocations instead': [
        [
          concept('a', [fr([term('équité', { collocations: ['fiscale'] })], null)]),
          concept('b', [fr([term('équité')])]),
        ],
        'term-shared neutral b/fr/équité',
      ],
    },
  },
  {
    rule: 'term-forbidden-elsewhere',
    passes: { 'forbidden by its own concept only': [concept('a', [fr([term('loi'), forbidden('acte')])])] },
    fails: {
      'accepted by another': [
        [concept('a', [fr([term('loi'), forbidden('acte')])]), concept('b', [fr([term('Acte')])])],
        'term-forbidden-elsewhere minor a/fr/acte',
      ],
    },
  },
  {
    rule: 'term-empty',
    passes: { 'a word': [sound] },
    fails: { 'white space': [[concept('a', [fr([term('loi'), admitted(' ')])])], 'term-empty major a/fr/ '] },
  },
  {
    rule: 'term-without-letters',
    passes: { 'a digit with a letter': [concept('a', [fr([term('5G')])])] },
    fails: {
      punctuation: [[concept('a', [fr([term('.*+?')])])], 'term-without-letters major a/fr/.*+?'],
      'an emoji': [[concept('a', [fr([term('🤖')])])], 'term-without-letters major a/fr/🤖'],
    },
  },
  {
    rule: 'term-of-one-letter',
    passes: { 'an exact one': [concept('a', [fr([term('C', { isExact: true })])])] },
    fails: { 'a letter': [[concept('a', [fr([term('a')])])], 'term-of-one-letter major a/fr/a'] },
  },
  {
    rule: 'term-invisible-character',
    passes: { 'a no-break space': [concept('a', [fr([term('loi\u00A0cadre')])])] },
    fails: {
      'a right-to-left mark': [
        [concept('a', [fr([term('loi\u200F')])])],
        'term-invisible-character minor a/fr/loi\u200F',
      ],
      'a soft hyphen': [
        [concept('a', [fr([term('gou\u00ADvernance')])])],
        'term-invisible-character minor a/fr/gou\u00ADvernance',
      ],
    },
  },
  {
    rule: 'term-too-long',
    passes: { '200 characters': [concept('a', [fr([term('a'.repeat(200))])])] },
    fails: {
      '201 characters': [[concept('a', [fr([term('a'.repeat(201))])])], `term-too-long minor a/fr/${'a'.repeat(201)}`],
    },
  },
  {
    rule: 'term-no-source',
    passes: {
      'a note that says so': [
        sound,
        concept('a', [fr([term('loi', { source: '', notes: ['Common usage; no defining source found.'] })])]),
      ],
      'a note with the source': [
        sound,
        concept('a', [fr([term('loi', { source: '', notes: ['N-Source: http://example.org'] })])]),
      ],
      'the source of a context': [
        sound,
        concept('a', [
          fr([
            term('loi', {
              source: '',
              extras: ['<descripGrp><descrip type="context">x</descrip><admin type="source">y</admin></descripGrp>'],
            }),
          ]),
        ]),
      ],
      'an admitted term': [sound, concept('a', [fr([term('loi'), admitted('acte', { source: '' })])])],
      'a proposed term': [sound, concept('a', [fr([term('loi', { source: '', isProposed: true })])])],
    },
    fails: {
      nothing: [[sound, concept('a', [fr([term('loi', { source: ' ' })])])], 'term-no-source minor a/fr/loi'],
      'a note on something else': [
        [sound, concept('a', [fr([term('loi', { source: '', notes: ['Open source only.'] })])])],
        'term-no-source minor a/fr/loi',
      ],
      'no term has one': [
        [concept('a', [fr([term('loi', { source: '' }), admitted('acte', { source: '' })])])],
        'term-no-source minor -',
      ],
    },
  },
  {
    rule: 'term-form-collides',
    passes: {
      'exact terms have no other forms': [
        concept('a', [fr([term('droit', { isExact: true })])]),
        concept('b', [fr([term('droits', { isExact: true })])]),
      ],
      'the concept has the plural itself': [
        concept('a', [fr([term('droit'), admitted('droits')])]),
        concept('b', [fr([term('droits', { isExact: true })])]),
      ],
    },
    fails: {
      'a plural': [
        [
          concept('a', [fr([term('droit', { partOfSpeech: 'noun' })])]),
          concept('b', [fr([term('droits', { isExact: true })])]),
        ],
        'term-form-collides neutral a/fr/droit',
      ],
      'both ways, told once': [
        [
          concept('a', [fr([term('droit', { partOfSpeech: 'noun' })])]),
          concept('b', [fr([term('droits', { partOfSpeech: 'noun' })])]),
        ],
        'term-form-collides neutral a/fr/droit',
      ],
      'a form given by hand': [
        [
          concept('a', [fr([term('loi', { forms: ['textes'] })])]),
          concept('b', [fr([term('textes', { isExact: true })])]),
        ],
        'term-form-collides neutral a/fr/loi',
      ],
    },
  },
  {
    rule: 'reference-dangling',
    passes: {
      'to each other': [referring('a', 'loi', 'crossReference', 'b'), referring('b', 'décret', 'crossReference', '#a')],
      'a picture': [
        concept('a', [fr([term('loi')])], {
          extras: ['<xref type="xGraphic" target="http://example.org/a.jpg">x</xref>'],
        }),
      ],
      'a person': [
        concept('a', [fr([term('loi')])], {
          extras: ['<transacNote type="responsibility" target="p1">x</transacNote>'],
        }),
      ],
    },
    fails: {
      nowhere: [[referring('a', 'loi', 'crossReference', 'z')], 'reference-dangling minor a'],
      'to itself': [[referring('a', 'loi', 'relatedConcept', 'a')], 'reference-dangling minor a'],
      'as an element of its own': [
        [concept('a', [fr([term('loi')])], { extras: ["<basic:crossReference target='z'>x</basic:crossReference>"] })],
        'reference-dangling minor a',
      ],
    },
  },
  {
    rule: 'reference-cyclic',
    passes: {
      'a tree': [
        referring('a', 'loi', 'superordinateConceptGeneric', 'c'),
        referring('b', 'décret', 'superordinateConceptGeneric', 'c'),
        concept('c', [fr([term('norme')])]),
      ],
      'both ways of one relation': [
        referring('a', 'loi', 'superordinateConceptGeneric', 'b'),
        referring('b', 'norme', 'subordinateConceptGeneric', 'a'),
      ],
    },
    fails: {
      'a circle of three': [
        [
          referring('a', 'loi', 'broaderConceptGeneric', 'b'),
          referring('b', 'décret', 'broaderConceptGeneric', 'c'),
          referring('c', 'norme', 'broaderConceptGeneric', 'a'),
        ],
        'reference-cyclic minor a',
      ],
    },
  },
  {
    rule: 'term-unverified',
    passes: { verified: [sound] },
    fails: {
      'two proposed terms, told once': [
        [concept('a', [fr([term('loi', { isProposed: true }), admitted('acte', { isProposed: true })])])],
        'term-unverified neutral -',
      ],
    },
  },
];

describe('checkTermbase', () => {
  it('has a table of cases for every rule', () => {
    expect(cases.map(({ rule }) => rule).sort()).toEqual(soundnessRules.map(({ id }) => id).sort());
  });

  it('finds nothing in a sound concept', () => {
    expect(findingsOf([sound])).toEqual([]);
    expect(findingsOf([])).toEqual([]);
  });

  for (const { rule, passes, fails, langs } of cases) {
    for (const [name, concepts] of Object.entries(passes))
      it(`${rule} passes: ${name}`, () => {
        expect(told(concepts, langs).filter((line) => line.startsWith(`${rule} `))).toEqual([]);
      });
    for (const [name, [concepts, expected]] of Object.entries(fails))
      it(`${rule} fails: ${name}`, () => {
        expect(told(concepts, langs).filter((line) => line.startsWith(`${rule} `))).toEqual([expected]);
      });
  }

  it('names both concepts and what to do', () => {
    const [finding] = findingsOf([
      concept('law', [fr([term('loi'), forbidden('acte')])]),
      concept('act', [fr([term('acte')])]),
    ]);
    expect(finding?.message).toBe(
      '“acte” is deprecated for law in fr, and an accepted term of act. Where a text has both concepts, a right use of the one can look like a wrong use of the other. Make sure that this is meant.',
    );
    expect(finding?.concept).toBe('law');
  });

  it('puts what concerns the whole behind what concerns concepts, and those in the termbase’s order', () => {
    const first = concept('a', [fr([term('loi', { isProposed: true }), admitted('loi')])]);
    const second = concept('b', [section('fr', [term('x')])]);
    expect(told([first, second])).toEqual([
      'term-duplicate minor a/fr/loi',
      'concept-no-definition minor b',
      'term-of-one-letter major b/fr/x',
      'term-unverified neutral -',
    ]);
  });

  it('takes a term’s id for a target where it is told of it', () => {
    const concepts = [referring('a', 'loi', 'crossReference', 'term-7')];
    const options = { langs: ['fr'], inflectionOf: () => undefined, isOtherId: (id: string) => id === 'term-7' };
    expect(checkTermbase({ concepts }, options)).toEqual([]);
  });

  it.each([
    'a term that all share',
    'a forbidden term that all share',
    'a chain of references',
    'a circle of references',
  ])('comes to an end with 30,000 concepts: %s', (kind) => {
    const make = (i: number): ConceptEntry => {
      const shared = kind.startsWith('a forbidden') ? [term(`loi${i}`), forbidden('acte')] : [term('acte')];
      const last = kind === 'a circle of references' ? '0' : `${i}`;
      const next = i === size - 1 ? last : `${i + 1}`;
      if (!kind.includes('references')) return concept(`${i}`, [fr(i === 0 ? [term('acte')] : shared)]);
      return referring(`${i}`, `loi${i}`, 'broaderConceptGeneric', next);
    };
    const size = 30_000;
    const concepts = Array.from({ length: size }, (_, i) => make(i));
    const findings = findingsOf(concepts);
    expect(Math.max(0, ...findings.map(({ message }) => message.length))).toBeLessThan(500);
  });
});
