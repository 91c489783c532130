import { describe, expect, it } from 'vitest';
import { inflection } from '../../../src/languages/fr/inflection.ts';

const forms = (term: string) => inflection.forms(term, 'adjective');

describe('the four forms of a French adjective', () => {
  const cases: readonly [masculine: string, others: string][] = [
    ['long', 'longue longs longues'],
    ['blanc', 'blanche blancs blanches'],
    ['grec', 'grecque grecs grecques'],
    ['complet', 'complète complets complètes'],
    ['net', 'nette nets nettes'],
    ['bref', 'brève brefs brèves'],
    ['faux', 'fausse fausses'],
    ['gentil', 'gentille gentils'],
    ['vieux', 'vieille vieil vieilles'],
    ['meilleur', 'meilleure meilleurs'],
    ['trompeur', 'trompeuse trompeuses'],
    ['régulateur', 'régulatrice régulateurs régulatrices'],
    ['exprès', 'expresse expresses'],
    ['final', 'finale finals finaux finales'],
    ['naval', 'navale navals navales'],
    ['aigu', 'aiguë aigüe aigus'],
    ['bas', 'basse basses'],
    ['dû', 'due dus dues'],
    ['civil', 'civile civils civiles'],
    ['réel', 'réelle réels'],
    ['voisin', 'voisine voisins'],
    ['bon', 'bonne bonnes'],
  ];
  it.each(cases)('%s', (masculine, others) => {
    expect(forms(masculine)).toEqual(expect.arrayContaining([masculine, ...others.split(' ')]));
  });

  it('has no form in -al and -s where grammar has none', () => {
    expect(forms('mondial')).not.toContain('mondials');
    expect(forms('naval')).not.toContain('navaux');
  });

  it('stands behind its adverb and beside a second one', () => {
    expect(forms('hautement fiable')).toEqual(['hautement fiable', 'hautement fiables']);
    expect(forms('non conforme')).toContain('non conformes');
    expect(forms('ouvert et inclusif')).toEqual([
      'ouvert et inclusif',
      'ouverte et inclusive',
      'ouverts et inclusifs',
      'ouvertes et inclusives',
    ]);
  });

  it('keeps what follows it, and all that begins with a preposition', () => {
    expect(forms("centré sur l'humain")).toContain("centrées sur l'humain");
    expect(forms('à code source ouvert')).toEqual(['à code source ouvert']);
    expect(forms('open source')).toEqual(['open source']);
  });
});
