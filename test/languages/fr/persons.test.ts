import { describe, expect, it } from 'vitest';
import { inflection } from '../../../src/languages/fr/inflection.ts';

const forms = (term: string) => inflection.forms(term, 'noun');

describe('a French noun of a person', () => {
  const pairs: readonly [masculine: string, feminine: string][] = [
    ['fournisseur', 'fournisseuse'],
    ['utilisateur', 'utilisatrice'],
    ['directeur', 'directrice'],
    ['chercheur', 'chercheuse'],
    ['enquêteur', 'enquêteuse'],
    ['auteur', 'autrice'],
    ['auteur', 'auteure'],
    ['professeur', 'professeure'],
    ['procureur', 'procureure'],
    ['citoyen', 'citoyenne'],
    ['technicien', 'technicienne'],
    ['conseiller', 'conseillère'],
    ['policier', 'policière'],
    ['usager', 'usagère'],
    ['employé', 'employée'],
    ['salarié', 'salariée'],
    ['élu', 'élue'],
    ['représentant', 'représentante'],
    ['président', 'présidente'],
    ['avocat', 'avocate'],
    ['expert', 'experte'],
    ['écrivain', 'écrivaine'],
    ['chef', 'cheffe'],
    ['apprenti', 'apprentie'],
    ['professionnel', 'professionnelle'],
  ];
  it.each(pairs)('%s has the feminine %s, in both numbers', (masculine, feminine) => {
    expect(forms(masculine)).toContain(feminine);
    expect(forms(masculine)).toContain(`${feminine}s`);
  });

  it('takes its adjectives with it', () => {
    expect(forms('fournisseur étranger')).toEqual(
      expect.arrayContaining(['fournisseurs étrangers', 'fournisseuse étrangère', 'fournisseuses étrangères']),
    );
    expect(forms('directeur général')).toContain('directrice générale');
    expect(forms('mandataire autorisé')).toEqual(
      expect.arrayContaining(['mandataire autorisée', 'mandataires autorisées']),
    );
    expect(forms('chef du bureau')).toContain('cheffes du bureau');
  });

  it.each([
    ['valeur', 'valeuse'],
    ['secteur', 'sectrice'],
    ['moteur', 'motrice'],
    ['générateur', 'génératrice'],
    ['droit', 'droite'],
    ['arrêté', 'arrêtée'],
    ['composant', 'composante'],
    ['maintien', 'maintienne'],
    ['parti', 'partie'],
    ['cours', 'course'],
    ['règlement', 'règlemente'],
    ['policier', 'police'],
  ])('is not what %s is: no %s', (thing, other) => {
    expect(forms(thing)).not.toContain(other);
  });
});
