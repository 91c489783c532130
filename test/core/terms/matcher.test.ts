import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/ports.ts';
import { buildMatcher } from '../../../src/core/terms/matcher.ts';
import type { TermSec } from '../../../src/core/terms/termbase.ts';
import { en, fr, vi } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

/** The surfaces at which the terms of one language are found in a text. */
function surfaces(language: Language, terms: readonly (string | TermSec)[], text: string): readonly string[] {
  const base = termbase(...terms.map((item, i) => concept(`c${i}`, { [language.tag]: [item] })));
  return buildMatcher(base, language)
    .match(text)
    .map(({ surface }) => surface);
}

const exact = (text: string) => term(text, { isExact: true });

describe('a French term', () => {
  const cases: readonly [name: string, term: string | TermSec, text: string, found: readonly string[]][] = [
    ['agrees in the plural', 'technologie émergente', 'Les technologies émergentes.', ['technologies émergentes']],
    ['keeps its complement when its head is plural', "système d'IA", "des systèmes d'IA", ["systèmes d'IA"]],
    ['is found with the other apostrophe', "gouvernance de l'IA", 'la gouvernance de l’IA', ['gouvernance de l’IA']],
    ['is found behind an elided article', 'équité', "l'équité", ['équité']],
    [
      'takes the contraction of a plural complement',
      "cycle de vie d'un système",
      'cycles de vie d’un système',
      ['cycles de vie d’un système'],
    ],
    ['takes des for du', 'gestion du risque', 'la gestion des risques', ['gestion des risques']],
    ['takes du for des', 'gestion des risques', 'la gestion du risque', ['gestion du risque']],
    [
      'drops the article of its complement',
      'protection des données',
      'la protection de données',
      ['protection de données'],
    ],
    [
      'takes d’ before a vowel when it drops the article',
      "analyse de l'impact",
      "l'analyse d'impact",
      ["analyse d'impact"],
    ],
    [
      'is found in the singular when its base form is plural',
      'parties prenantes',
      'chaque partie prenante',
      ['partie prenante'],
    ],
    ['has an irregular plural', 'signal faible', 'des signaux faibles', ['signaux faibles']],
    ['keeps invariable words', 'processus décisionnel', 'les processus décisionnels', ['processus décisionnels']],
    ['keeps an English adjective', 'logiciel open source', 'des logiciels open source', ['logiciels open source']],
    [
      'is found across a no-break space',
      'intelligence artificielle',
      'l’intelligence\u00A0artificielle',
      ['intelligence\u00A0artificielle'],
    ],
    [
      'is found across a line break',
      'intelligence artificielle',
      'intelligence\nartificielle',
      ['intelligence\nartificielle'],
    ],
    ['is found with a hyphen for a space', 'vice ministre', 'le vice-ministre', ['vice-ministre']],
    ['is found with a space for a hyphen', 'vice-ministre', 'les vice ministres', ['vice ministres']],
    ['is found in capitals', 'équité', 'ÉQUITÉ', ['ÉQUITÉ']],
    ['is found in capitals without accents', 'sécurité intérieure', 'SECURITE INTERIEURE', ['SECURITE INTERIEURE']],
    ['is found with a bare initial capital', 'équité', 'Equité et transparence', ['Equité']],
    ['is not found without its accents in lower case', 'équité', 'equité, equite', []],
    ['is found with oe for œ', 'mise en œuvre', 'la mise en oeuvre', ['mise en oeuvre']],
    ['is found with œ for oe', 'mise en oeuvre', 'la mise en œuvre', ['mise en œuvre']],
    ['is found in decomposed letters', 'équité', 'l’e\u0301quite\u0301 !', ['e\u0301quite\u0301']],
    ['is found with a soft hyphen in it', 'gouvernance', 'gouver\u00ADnance', ['gouver\u00ADnance']],
    ['is no part of a longer word', 'IA', 'le médIAteur et l’IAG', []],
    ['is another word than its relatives', 'gouvernance', 'Le gouvernement gouverne ; les gouvernants aussi.', []],
    ['is not found across punctuation', 'sécurité informatique', 'sécurité, informatique', []],
    ['is not found across a dash', 'open source', 'open - source', []],
    ['is found as an acronym in capitals alone', 'IA', "L'IA n'est pas « ia » ni « Ia ».", ['IA']],
    ['keeps the capitals of an acronym inside it', "système d'IA", "un système d'ia", []],
    ['elides its last word', 'mise en place de', "la mise en place d'un mécanisme", ["mise en place d'"]],
    [
      'is conjugated as a verb',
      term('déployer', { partOfSpeech: 'verb' }),
      'Ils déploient ce qui fut déployé.',
      ['déploient', 'déployé'],
    ],
    [
      'agrees as an adjective',
      term('inclusif', { partOfSpeech: 'adjective' }),
      'une croissance inclusive, des villes inclusives',
      ['inclusive', 'inclusives'],
    ],
    ['is found in a form given by hand', term('déployeur', { forms: ['déployeuse'] }), 'la déployeuse', ['déployeuse']],
    ['with regular-expression characters is plain text', 'R&D (civile)', 'la R&D (civile) et la RnD', ['R&D (civile)']],
  ];
  it.each(cases)('%s', (_name, item, text, found) => {
    expect(surfaces(fr, [item], text)).toEqual(found);
  });
});

describe('an exact term', () => {
  it('is found in its very case and as a whole token', () => {
    expect(surfaces(fr, [exact('IA')], "L'IA, l’IA, ia, Ia, MIA, IA-IA")).toEqual(['IA', 'IA', 'IA', 'IA']);
  });

  it('is not inflected', () => {
    expect(surfaces(en, [exact('agent')], 'agents and an agent')).toEqual(['agent']);
  });

  it('may be a single letter', () => {
    expect(surfaces(en, [exact('C')], 'written in C, not in c')).toEqual(['C']);
  });
});

describe('an English term', () => {
  const cases: readonly [name: string, term: string | TermSec, text: string, found: readonly string[]][] = [
    ['has a plural in -ies', 'AI policy', 'national AI policies', ['AI policies']],
    ['has a plural in -es for -is', 'impact analysis', 'impact analyses', ['impact analyses']],
    ['has its plural on its head', 'placing on the market', 'placings on the market', ['placings on the market']],
    ['is found in the singular', 'stakeholders', 'every stakeholder', ['stakeholder']],
    ['is found with a hyphen', 'high risk AI system', 'a high-risk AI system', ['high-risk AI system']],
    ['is found in American spelling', 'data centre', 'Data centers', ['Data centers']],
    ['is found in British spelling', 'organization', 'organisations', ['organisations']],
    ['is found with -our for -or', 'labor market', 'the labour market', ['labour market']],
    ['is found with a possessive', 'provider', "the provider's duties", ['provider']],
    ['is no other word', 'governance', 'government, governing, governor', []],
    ['has a plural acronym', 'LLM', 'LLMs, but not llms', ['LLMs']],
    [
      'is conjugated as a verb',
      term('deploy', { partOfSpeech: 'verb' }),
      'deploys, deployed, deploying',
      ['deploys', 'deployed', 'deploying'],
    ],
  ];
  it.each(cases)('%s', (_name, item, text, found) => {
    expect(surfaces(en, [item], text)).toEqual(found);
  });
});

describe('a Vietnamese term', () => {
  const cases: readonly [name: string, term: string | TermSec, text: string, found: readonly string[]][] = [
    ['is found whatever its case', 'an ninh mạng', 'An ninh mạng và AN NINH MẠNG', ['An ninh mạng', 'AN NINH MẠNG']],
    ['is found with the tone on the other vowel', 'số hóa', 'quá trình số hoá', ['số hoá']],
    ['is found with the tone on the first vowel', 'thuý', 'thúy', ['thúy']],
    ['is found with i for y', 'quản lý rủi ro', 'quản lí rủi ro', ['quản lí rủi ro']],
    ['is found in decomposed letters', 'quản trị', 'quản trị'.normalize('NFD'), ['quản trị'.normalize('NFD')]],
    ['is found with a look-alike of Đ', 'đạo đức AI', 'Ðạo đức AI', ['Ðạo đức AI']],
    ['is no part of a longer syllable', 'an', 'ban, lan, ang', []],
    ['keeps its tones', 'ma', 'má, mà, mạ, MÃ', []],
    ['takes AI for no pronoun', 'quản trị AI', 'ai quản trị ai', []],
  ];
  it.each(cases)('%s', (_name, item, text, found) => {
    expect(surfaces(vi, [item], text)).toEqual(found);
  });
});

describe('matching several terms', () => {
  it('keeps the longest and those nested in it, the longer first', () => {
    const terms = ['IA', "gouvernance de l'IA", 'gouvernance'];
    expect(surfaces(fr, terms, "La gouvernance de l'IA")).toEqual(["gouvernance de l'IA", 'gouvernance', 'IA']);
  });

  it('keeps the first of two that cross', () => {
    const terms = ["sécurité de l'information", 'information quantique'];
    expect(surfaces(fr, terms, "la sécurité de l'information quantique")).toEqual(["sécurité de l'information"]);
  });

  it('gives those that cross as well where all are asked for', () => {
    const terms = ["sécurité de l'information", 'information quantique'];
    const base = termbase(...terms.map((item, i) => concept(`c${i}`, { fr: [item] })));
    const found = buildMatcher(base, fr).matchAll("la sécurité de l'information quantique");
    expect(found.map(({ surface }) => surface)).toEqual(terms);
  });

  it('prefers the longer of two that start together', () => {
    expect(surfaces(fr, ["système d'IA", "système d'IA à haut risque"], "un système d'IA à haut risque")).toEqual([
      "système d'IA à haut risque",
      "système d'IA",
    ]);
  });

  it('gives offsets into the text as it was typed', () => {
    const base = termbase(concept('fairness', { fr: ['équité'] }));
    const text = '\u{1F600} l’e\u0301quite\u0301';
    const [match] = buildMatcher(base, fr).match(text);
    expect(match).toMatchObject({ start: 5, end: 13, term: 'équité', concept: 'fairness' });
    expect(text.slice(match?.start, match?.end)).toBe(match?.surface);
  });

  it('gives a match for each concept of an ambiguous term, in the termbase’s order', () => {
    const base = termbase(concept('fairness', { fr: ['équité'] }), concept('equity', { fr: ['équité'] }));
    const matches = buildMatcher(base, fr).match("l'équité");
    expect(matches.map(({ concept: id }) => id)).toEqual(['fairness', 'equity']);
  });

  it('takes the term whose base form stands there before one that is only inflected so', () => {
    const base = termbase(concept('data', { fr: ['donnée', term('données', { status: 'deprecated' })] }));
    const matcher = buildMatcher(base, fr);
    expect(matcher.match('des données').map(({ status }) => status)).toEqual(['deprecated']);
    expect(matcher.match('la donnée').map(({ status }) => status)).toEqual(['preferred']);
  });

  it('tells the status and whether the term is proposed', () => {
    const base = termbase(concept('x', { vi: [term('bền vững', { status: 'deprecated', isProposed: true })] }));
    expect(buildMatcher(base, vi).match('phát triển bền vững')).toEqual([
      {
        concept: 'x',
        term: 'bền vững',
        status: 'deprecated',
        isProposed: true,
        surface: 'bền vững',
        start: 11,
        end: 19,
      },
    ]);
  });

  it('answers for a regional variety by its base language', () => {
    const base = termbase(concept('x', { 'en-GB': ['data centre'] }));
    expect(buildMatcher(base, en).match('data centre')).toHaveLength(1);
  });
});

describe('an unsound termbase', () => {
  const rules = (...terms: readonly (string | TermSec)[]) =>
    buildMatcher(termbase(...terms.map((item, i) => concept(`c${i}`, { fr: [item] }))), fr).findings.map(
      ({ ruleId }) => ruleId,
    );

  it('gives a finding for each term that cannot be looked for', () => {
    expect(rules('', '  ', '« »', '\u{1F600}', 'x', 'équité')).toEqual([
      'term-empty',
      'term-empty',
      'term-without-letters',
      'term-without-letters',
      'term-of-one-letter',
    ]);
  });

  it('gives a finding for an invisible character and for excessive length, and matches all the same', () => {
    expect(rules('équi\u200Fté', 'mot '.repeat(125))).toEqual(['term-invisible-character', 'term-too-long']);
    expect(surfaces(fr, ['équi\u200Fté'], 'équité')).toEqual(['équité']);
  });

  it('gives a finding for an id that stands twice, and matches both', () => {
    const base = termbase(concept('x', { fr: ['équité'] }), concept('x', { fr: ['loyauté'] }));
    const matcher = buildMatcher(base, fr);
    expect(matcher.findings.map(({ ruleId }) => ruleId)).toEqual(['termbase-duplicate-id']);
    expect(matcher.match('équité et loyauté')).toHaveLength(2);
  });

  it('never matches what it refuses', () => {
    expect(surfaces(fr, ['', ' ', '-', '’', 'x'], "x - l'x ’ x")).toEqual([]);
  });
});

describe('any text', () => {
  const base = termbase(
    concept('a', { fr: ["système d'IA", 'IA', 'équité'] }),
    concept('b', { fr: ['état', exact('5G'), 'R&D'] }),
  );
  const matcher = buildMatcher(base, fr);
  const piece = fc.oneof(
    fc.constantFrom(
      "système d'IA",
      'IA',
      'Etat',
      'e\u0301quite\u0301',
      '5G',
      'R&D',
      ' ',
      '-',
      '\u00A0',
      '’',
      '\uD800',
      '\u00AD',
      '.',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );

  it('gives matches in order that lie inside it and cross nowhere', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const matches = matcher.match(text);
        for (const [i, match] of matches.entries()) {
          expect(text.slice(match.start, match.end)).toBe(match.surface);
          expect(match.start).toBeLessThan(match.end);
          for (const other of matches.slice(i + 1)) {
            expect(other.start).toBeGreaterThanOrEqual(match.start);
            expect(other.start >= match.end || other.end <= match.end).toBe(true);
          }
        }
      }),
    );
  });

  it('is found wherever a term stands between spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (around) => {
        const matches = matcher.match(`${around}\n. équité .\n${around}`);
        expect(matches.some(({ term: found }) => found === 'équité')).toBe(true);
      }),
    );
  });
});
