import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../../src/core/terms/extract/word-runs.ts';
import { analyse } from '../../../src/languages/fr/term-patterns.ts';

/** The phrases of a sentence as they stand in it. */
function phrasesIn(sentence: string): readonly string[] {
  return wordRuns(sentence).flatMap((run) =>
    analyse(run).phrases.map(({ first, last }) => sentence.slice(run.words[first]?.start, run.words[last]?.end)),
  );
}

function kindsIn(sentence: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    wordRuns(sentence).flatMap((run) =>
      analyse(run).phrases.map(({ first, last, kind }) => [
        sentence.slice(run.words[first]?.start, run.words[last]?.end),
        kind,
      ]),
    ),
  );
}

interface Case {
  readonly sentence: string;
  readonly gives: readonly string[];
  readonly not: readonly string[];
}

const cases: readonly Case[] = [
  {
    sentence: 'Les technologies émergentes assurent la sécurité globale.',
    gives: ['technologies émergentes', 'technologies', 'sécurité globale', 'sécurité'],
    not: ['émergentes', 'émergentes assurent', 'assurent', 'Les technologies'],
  },
  {
    sentence: 'Elle renforce la résilience des chaînes d’approvisionnement mondiales.',
    gives: [
      'résilience des chaînes d’approvisionnement',
      'chaînes d’approvisionnement mondiales',
      'chaînes d’approvisionnement',
    ],
    not: ['renforce', 'Elle', 'des chaînes'],
  },
  {
    sentence: "Un système d'IA à haut risque est soumis à une évaluation de la conformité.",
    gives: ["système d'IA", "système d'IA à haut risque", 'haut risque', 'IA', 'évaluation de la conformité'],
    not: ["système d'IA à haut", 'haut', 'est', 'soumis', 'risque est'],
  },
  {
    sentence: "L'analyse d'un grand modèle de langage demande une puissance de calcul.",
    gives: ['grand modèle de langage', 'modèle de langage', 'puissance de calcul'],
    not: ["analyse d'un grand modèle", 'langage demande', 'demande'],
  },
  {
    sentence: 'Le ministre participe au Forum sur l’avenir de l’ASEAN à Hanoï.',
    gives: ['Forum sur l’avenir de l’ASEAN', 'ASEAN', 'Hanoï'],
    not: ['participe', 'participe au Forum', 'ministre participe'],
  },
  {
    sentence: 'Il plaide pour le développement scientifique et technologique et la paix.',
    gives: ['développement scientifique', 'développement scientifique et technologique', 'paix'],
    not: [
      'technologique',
      'scientifique et technologique',
      'développement scientifique et',
      'technologique et la paix',
    ],
  },
  {
    sentence: 'Il faut combler le fossé en matière d’IA dans le cadre de la coopération.',
    gives: ['fossé en matière d’IA', 'coopération'],
    not: ['matière d’IA', 'cadre de la coopération', 'cadre'],
  },
  {
    sentence: 'Les compétences en intelligence artificielle, notamment humaines, progressent.',
    gives: ['compétences en intelligence artificielle', 'intelligence artificielle'],
    not: ['intelligence artificielle, notamment', 'humaines'],
  },
  {
    sentence: 'Le délégué à la protection des données est désigné par le responsable.',
    gives: ['délégué à la protection des données', 'protection des données'],
    not: ['données est', 'désigné', 'désigné par le responsable'],
  },
  {
    sentence: 'Les clauses contractuelles types et les lignes directrices lient les pays tiers.',
    gives: ['clauses contractuelles types', 'lignes directrices', 'pays tiers'],
    not: ['directrices', 'types', 'directrices lient', 'lient'],
  },
  {
    sentence: 'Les pays membres agissent dans le cadre des Nations Unies, avec le ministre Cho Tae-yul.',
    gives: ['pays membres', 'Nations Unies', 'Cho Tae-yul'],
    not: ['ministre Cho', 'ministre Cho Tae-yul', 'cadre des Nations', 'Unies'],
  },
  {
    sentence: 'Cette approche, fondée sur les risques, façonne le marquage CE.',
    gives: ['approche', 'marquage CE', 'CE'],
    not: ['approche, fondée', 'fondée', 'façonne'],
  },
  {
    sentence: 'Une technologie permettant aux entreprises de progresser étroitement.',
    gives: ['technologie', 'entreprises'],
    not: ['technologie permettant', 'étroitement', 'progresser'],
  },
];

describe('the patterns of French terms', () => {
  for (const { sentence, gives, not } of cases) {
    it(`are found in « ${sentence} »`, () => {
      const found = phrasesIn(sentence);
      for (const phrase of gives) expect(found).toContain(phrase);
      for (const phrase of not) expect(found).not.toContain(phrase);
    });
  }

  it('tell acronyms, names, words and phrases apart', () => {
    expect(kindsIn("La Corée du Sud gouverne l'IA et la gouvernance de l'IA.")).toMatchObject({
      'Corée du Sud': 'name',
      IA: 'acronym',
      gouvernance: 'word',
      "gouvernance de l'IA": 'phrase',
    });
  });

  it('take no capital for a name at the beginning of a sentence, nor where all is in capitals', () => {
    expect(kindsIn('Développement durable')).toMatchObject({ 'Développement durable': 'phrase' });
    expect(kindsIn('LA PROTECTION DES DONNÉES')).toMatchObject({ 'PROTECTION DES DONNÉES': 'phrase' });
  });

  it('take a Roman numeral for no acronym', () => {
    expect(phrasesIn('Le chapitre III du règlement.')).not.toContain('III');
  });

  it('give variants one key: number, elision, article of the complement, apostrophe', () => {
    const keyOf = (text: string) => wordRuns(text).flatMap((run) => analyse(run).phrases)[0]?.key;
    const last = (text: string) => wordRuns(text).flatMap((run) => analyse(run).phrases.map(({ key }) => key));
    expect(keyOf('technologies')).toBe(keyOf('technologie'));
    expect(last('la gestion des risques')).toContain('gestion de risque');
    expect(last('la gestion du risque')).toContain('gestion de risque');
    expect(last('les gestions de risques')).toContain('gestion de risque');
    expect(last('l’analyse d’impacts')).toContain('analyse de impact');
    expect(last("l'analyse de l'impact")).toContain('analyse de impact');
    expect(last('les animaux sauvages')).toContain('animal sauvage');
  });

  it('never leave the run or the order of its words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const run of wordRuns(text)) {
          for (const { first, last, content, key } of analyse(run).phrases) {
            expect(first).toBeLessThanOrEqual(last);
            expect(last).toBeLessThan(run.words.length);
            expect(content.every((at) => at >= first && at <= last)).toBe(true);
            expect(key).not.toBe('');
          }
        }
      }),
    );
  });

  // Work that grows with the square would not end before the test's timeout.
  it('are found in a run of 60,000 words', () => {
    const run = wordRuns('la gouvernance de la protection des données numériques '.repeat(8000))[0];
    const phrases = run ? analyse(run).phrases : [];
    expect(phrases.length).toBeGreaterThan(20_000);
  });
});
