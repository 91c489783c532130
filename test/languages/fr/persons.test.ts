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
    ['ambulancier', 'ambulancière'],
    ['pâtissier', 'pâtissière'],
    ['maraîcher', 'maraîchère'],
    ['métayer', 'métayère'],
    ['inculpé', 'inculpée'],
    ['soldat', 'soldate'],
    ['ami', 'amie'],
    ['vieillard', 'vieillarde'],
    ['consul', 'consule'],
    ['vigneron', 'vigneronne'],
    ['maçon', 'maçonne'],
    ['préfet', 'préfète'],
    ['cadet', 'cadette'],
    ['fou', 'folle'],
    ['grec', 'grecque'],
    ['villageois', 'villageoise'],
    ['religieux', 'religieuse'],
    ['créatif', 'créative'],
    ['copain', 'copine'],
    ['joueur', 'joueuse'],
    ['boxeur', 'boxeuse'],
    ['chômeur', 'chômeuse'],
    ['développeur', 'développeuse'],
    ['éboueur', 'éboueuse'],
    ['buteur', 'buteuse'],
    ['débatteur', 'débatteuse'],
    ['basketteur', 'basketteuse'],
    ['promoteur', 'promotrice'],
    ['ambassadeur', 'ambassadrice'],
    ['sculpteur', 'sculptrice'],
    ['sculpteur', 'sculpteuse'],
    ['mineur', 'mineure'],
    ['poète', 'poétesse'],
    ['maître', 'maîtresse'],
    ['Français', 'Française'],
    ['Québécois', 'Québécoise'],
  ];
  it.each(pairs)('%s has the feminine %s, in both numbers', (masculine, feminine) => {
    expect(forms(masculine)).toContain(feminine);
    expect(forms(masculine)).toContain(`${feminine}s`);
  });

  const compounds: readonly [masculine: string, feminine: string, feminines: string][] = [
    ['aide-soignant', 'aide-soignante', 'aides-soignantes'],
    ['sourd-muet', 'sourde-muette', 'sourdes-muettes'],
    ['nouveau-né', 'nouveau-née', 'nouveau-nées'],
    ['premier-né', 'première-née', 'premières-nées'],
    ['expert-comptable', 'experte-comptable', 'expertes-comptables'],
    ['sapeur-pompier', 'sapeuse-pompière', 'sapeuses-pompières'],
    ['franc-maçon', 'franc-maçonne', 'franc-maçonnes'],
    ['avocat-conseil', 'avocate-conseil', 'avocates-conseils'],
    ['sous-préfet', 'sous-préfète', 'sous-préfètes'],
    ['vice-consul', 'vice-consule', 'vice-consules'],
    ['chirurgien-dentiste', 'chirurgienne-dentiste', 'chirurgiennes-dentistes'],
    ['auteur-compositeur', 'autrice-compositrice', 'autrices-compositrices'],
  ];
  it.each(compounds)('in a compound: %s, %s', (masculine, feminine, feminines) => {
    expect(forms(masculine)).toEqual(expect.arrayContaining([feminine, feminines]));
  });

  it('gives an adjective behind a complement its gender', () => {
    expect(forms('chef de bureau adjoint')).toEqual(
      expect.arrayContaining(['chefs de bureau adjoints', 'cheffe de bureau adjointe', 'cheffes de bureau adjointes']),
    );
    expect(forms('directeur de recherche émérite')).toContain('directrices de recherche émérites');
    expect(forms('bureau de vote adjoint')).not.toContain('bureau de vote adjointe');
  });

  it('leaves a noun in apposition as it is', () => {
    expect(forms('ingénieur logiciel')).toEqual(
      expect.arrayContaining(['ingénieurs logiciel', 'ingénieure logiciel', 'ingénieures logiciel']),
    );
    expect(forms('directeur marketing')).toContain('directrices marketing');
    expect(forms('développeur web')).not.toContain('développeuse webe');
  });

  it('is found from the plural too', () => {
    expect(forms('charcutiers')).toContain('charcutière');
    expect(forms('aides-soignants')).toContain('aide-soignante');
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
    ['glacier', 'glacière'],
    ['portier', 'portière'],
    ['cafetier', 'cafetière'],
    ['perforateur', 'perforatrice'],
    ['indicateur', 'indicatrice'],
    ['remorqueur', 'remorqueuse'],
    ['turboréacteur', 'turboréactrice'],
    ['humeur', 'humeuse'],
    ['sueur', 'sueuse'],
    ['méridien', 'méridienne'],
    ['médecin', 'médecine'],
    ['marin', 'marine'],
    ['français', 'française'],
    ['duc', 'duchesse'],
    ["chef-d'œuvre", "cheffe-d'œuvre"],
    ['porte-avions', 'porteuse-avions'],
  ])('is not what %s is: no %s', (thing, other) => {
    expect(forms(thing)).not.toContain(other);
  });
});
