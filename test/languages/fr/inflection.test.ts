import { describe, expect, it } from 'vitest';
import { inflection } from '../../../src/languages/fr/inflection.ts';

const forms = (term: string, partOfSpeech = 'noun') => inflection.forms(term, partOfSpeech);

describe('the plural of a French noun', () => {
  const cases: readonly [singular: string, plural: string][] = [
    ['modèle', 'modèles'],
    ['réseau', 'réseaux'],
    ['noyau', 'noyaux'],
    ['landau', 'landaus'],
    ['enjeu', 'enjeux'],
    ['pneu', 'pneus'],
    ['bijou', 'bijoux'],
    ['trou', 'trous'],
    ['signal', 'signaux'],
    ['festival', 'festivals'],
    ['travail', 'travaux'],
    ['détail', 'détails'],
    ['œil', 'yeux'],
    ['vice-ministre', 'vice-ministres'],
    ['mot-clé', 'mots-clés'],
    ['sous-système', 'sous-systèmes'],
    ['arc-en-ciel', 'arcs-en-ciel'],
  ];
  it.each(cases)('%s has %s', (singular, plural) => {
    expect(forms(singular)).toContain(plural);
  });

  it.each(['processus', 'biais', 'prix', 'gaz', 'accès', 'mois', 'fils', 'cours'])('%s is its singular too', (noun) => {
    expect(forms(noun)).toEqual([noun]);
  });
});

describe('the singular of a French term in the plural', () => {
  const cases: readonly [plural: string, singular: string][] = [
    ['parties prenantes', 'partie prenante'],
    ['technologies de pointe', 'technologie de pointe'],
    ['réseaux sociaux', 'réseau social'],
    ['travaux', 'travail'],
    ['enjeux', 'enjeu'],
    ["données d'entraînement", "donnée d'entraînement"],
  ];
  it.each(cases)('%s has %s', (plural, singular) => {
    expect(forms(plural)).toContain(singular);
  });

  it('does not cut an adjective in -eux', () => {
    expect(forms('contenu dangereux')).not.toContain('contenu dangereu');
    expect(forms('contenu dangereux')).toContain('contenus dangereux');
  });
});

describe('the forms of a French noun term', () => {
  it('agree in the head and keep the complement', () => {
    expect(forms("système d'IA à haut risque")).toEqual(
      expect.arrayContaining([
        "système d'IA à haut risque",
        "systèmes d'IA à haut risque",
        "systèmes d'IA à hauts risques",
      ]),
    );
  });

  it('contract the article of a complement that changes its number', () => {
    expect(forms('mise sur le marché')).toContain('mise sur les marchés');
    expect(forms("accès à l'information")).toContain('accès aux informations');
    expect(forms('gestion du risque')).toContain('gestion des risques');
    expect(forms('gestion des risques')).toContain('gestion du risque');
    expect(forms('évaluation de la conformité')).toContain('évaluation des conformités');
  });

  it('drop the article, elided before a vowel', () => {
    expect(forms('analyse des impacts')).toContain("analyse d'impacts");
    expect(forms('protection des données personnelles')).toContain('protection de données personnelles');
    expect(forms("contrôle de l'humain")).toContain("contrôle d'humain");
  });

  it('begin with the term as it was given', () => {
    expect(forms('gouvernance de l’IA')[0]).toBe('gouvernance de l’IA');
  });

  it('never go from one noun to another of its family', () => {
    expect(forms('gouvernance')).toEqual(['gouvernance', 'gouvernances']);
  });

  it('stay few for a term of many complements', () => {
    const long =
      'évaluation de la conformité des systèmes de la gestion des risques du contrôle de la qualité des données';
    expect(forms(long).length).toBeLessThan(500);
  });

  it('are the term alone for a proper noun', () => {
    expect(forms('Nations Unies', 'properNoun')).toEqual(['Nations Unies']);
  });
});

describe('the forms of a French adjective', () => {
  const cases: readonly [masculine: string, others: readonly string[]][] = [
    ['inclusif', ['inclusive', 'inclusifs', 'inclusives']],
    ['numérique', ['numériques']],
    ['dangereux', ['dangereuse', 'dangereuses']],
    ['mondial', ['mondiale', 'mondiaux', 'mondiales']],
    ['universel', ['universelle', 'universels', 'universelles']],
    ['transfrontalier', ['transfrontalière', 'transfrontaliers', 'transfrontalières']],
    ['public', ['publique', 'publics', 'publiques']],
    ['européen', ['européenne', 'européens']],
    ['supérieur', ['supérieure']],
    ['créateur', ['créatrice']],
    ['nouveau', ['nouvelle', 'nouvel', 'nouveaux', 'nouvelles']],
    ['ambigu', ['ambiguë']],
    ['discret', ['discrète']],
  ];
  it.each(cases)('%s', (masculine, others) => {
    expect(forms(masculine, 'adjective')).toEqual(expect.arrayContaining([masculine, ...others]));
  });
});

describe('the forms of a French verb', () => {
  const cases: readonly [infinitive: string, conjugated: readonly string[]][] = [
    ['déployer', ['déploie', 'déployons', 'déployé', 'déploiera', 'déployant']],
    ['élever', ['élève', 'élevons', 'élèvera']],
    ['céder', ['cède', 'cédons']],
    ['appeler', ['appelle', 'appelons']],
    ['partager', ['partageons', 'partageait', 'partage']],
    ['renforcer', ['renforçons', 'renforce']],
    ['garantir', ['garantit', 'garantissent', 'garanti', 'garantira']],
    ['répondre', ['répond', 'répondent', 'répondu', 'répondra']],
  ];
  it.each(cases)('%s', (infinitive, conjugated) => {
    expect(forms(infinitive, 'verb')).toEqual(expect.arrayContaining([infinitive, ...conjugated]));
  });

  it('conjugates the first word and keeps the rest', () => {
    expect(forms('renforcer les compétences', 'verb')).toContain('renforce les compétences');
  });
});

describe('other spellings of a French word', () => {
  const cases: readonly [word: string, other: string][] = [
    ['œuvre', 'oeuvre'],
    ['oeuvre', 'œuvre'],
    ['entraînement', 'entrainement'],
    ['entrainement', 'entraînement'],
    ['réglementation', 'règlementation'],
    ['évènement', 'événement'],
    ['coût', 'cout'],
    ['cout', 'coût'],
    ['brûlage', 'brulage'],
    ['bruleur', 'brûleur'],
    ['île', 'ile'],
    ['iles', 'îles'],
    ['chaines', 'chaînes'],
    ['connaitre', 'connaître'],
    ['boite', 'boîte'],
    ['renouvellement', 'renouvèlement'],
    ['renouvèlements', 'renouvellements'],
    ['ambiguïté', 'ambigüité'],
    ['clé', 'clef'],
    ['évènementiel', 'événementiel'],
  ];
  it.each(cases)('%s may be %s', (word, other) => {
    expect(inflection.spellings?.(word)).toContain(other);
  });

  it.each(['maison', 'droit', 'voisin', 'route', 'risque', 'projet'])('of %s are no words', (word) => {
    // A guess that is no word does no harm; few are made.
    expect((inflection.spellings?.(word) ?? []).length).toBeLessThan(2);
  });

  it('keeps a circumflex that makes another word', () => {
    expect(inflection.spellings?.('mûr')).not.toContain('mur');
    expect(inflection.spellings?.('sûre')).not.toContain('sure');
    expect(inflection.spellings?.('dû')).not.toContain('du');
  });
});
