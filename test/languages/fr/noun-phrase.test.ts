import { describe, expect, it } from 'vitest';
import { inflection } from '../../../src/languages/fr/inflection.ts';

const forms = (term: string) => inflection.forms(term, 'noun');

describe('number of French nouns', () => {
  const pairs: readonly [singular: string, plural: string][] = [
    ['an', 'ans'],
    ['vœu', 'vœux'],
    ['feu', 'feux'],
    ['bleu', 'bleus'],
    ['hôpital', 'hôpitaux'],
    ['bail', 'baux'],
    ['portail', 'portails'],
    ['chacal', 'chacals'],
    ['clou', 'clous'],
    ['genou', 'genoux'],
    ['tuyau', 'tuyaux'],
    ['eau', 'eaux'],
    ['ciel', 'cieux'],
    ['monsieur', 'messieurs'],
    ['maximum', 'maxima'],
    ['forum', 'forums'],
    ['scénario', 'scénarios'],
    ['lobby', 'lobbies'],
    ['match', 'matchs'],
    ['étudiant', 'étudiants'],
    ['beau-frère', 'beaux-frères'],
    ['sous-marin', 'sous-marins'],
    ['contre-mesure', 'contre-mesures'],
    ['non-conformité', 'non-conformités'],
    ['porte-parole', 'porte-parole'],
    ['garde-fou', 'garde-fous'],
    ["chef-d'œuvre", "chefs-d'œuvre"],
    ['face-à-face', 'face-à-face'],
    ['semi-conducteur', 'semi-conducteurs'],
    ['micro-ordinateur', 'micro-ordinateurs'],
    ['État-nation', 'États-nations'],
    ['aide-soignant', 'aides-soignants'],
    ['aide-mémoire', 'aide-mémoires'],
    ['garde-malade', 'gardes-malades'],
    ['garde-chasse', 'gardes-chasse'],
    ['garde-côte', 'gardes-côtes'],
    ['soutien-gorge', 'soutiens-gorge'],
    ['guet-apens', 'guets-apens'],
    ['gratte-ciel', 'gratte-ciels'],
    ['compte-rendu', 'comptes-rendus'],
    ['porte-fenêtre', 'portes-fenêtres'],
    ['nu-propriétaire', 'nus-propriétaires'],
    ['croque-monsieur', 'croque-monsieurs'],
    ['œil-de-bœuf', 'œils-de-bœuf'],
    ['tempo', 'tempi'],
    ['recordman', 'recordmen'],
    ['symposium', 'symposia'],
    ['émail', 'émails'],
    ['émail', 'émaux'],
  ];
  it.each(pairs)('%s, %s', (singular, plural) => {
    expect(forms(singular)).toContain(plural);
    expect(forms(plural)).toContain(singular);
  });

  it.each([
    'fois',
    'fonds',
    'poids',
    'univers',
    'progrès',
    'congrès',
    'virus',
    'corpus',
    'avis',
    'héros',
    'compromis',
    'mets',
  ])('%s is singular and plural', (noun) => {
    expect(forms(noun)).toEqual([noun]);
  });
});

describe('agreement in a French noun phrase', () => {
  const cases: readonly [term: string, form: string][] = [
    ['nouvel outil', 'nouveaux outils'],
    ['nouveaux outils', 'nouvel outil'],
    ['prix raisonnables', 'prix raisonnable'],
    ['processus long', 'processus longs'],
    ['jeux vidéo', 'jeu vidéo'],
    ['jeu vidéo', 'jeux vidéo'],
    ['grand modèle de langage', 'grands modèles de langage'],
    ['donnée personnelle traitée', 'données personnelles traitées'],
    ['mauvaise utilisation raisonnablement prévisible', 'mauvaises utilisations raisonnablement prévisibles'],
    ["système d'IA à très haut risque", "systèmes d'IA à très hauts risques"],
    ["technologie d'IA open source", "technologies d'IA open source"],
    ['analyse de risques', 'analyse des risques'],
    ['analyse de risques', 'analyse du risque'],
    ['code de bonnes pratiques', 'codes de bonne pratique'],
    ['protection des données', 'protection de la donnée'],
    ['échange des informations', "échange de l'information"],
    ['accès au service', 'accès aux services'],
    ['responsable du traitement', 'responsables des traitements'],
    ['recherche et développement', 'recherches et développements'],
    ['partie(s) prenante(s)', 'parties prenantes'],
    ['intelligence artificielle (IA)', 'intelligences artificielles (IA)'],
    ["chaîne d'approvisionnement mondiale", "chaînes d'approvisionnement mondiales"],
    ['flux de données transfrontalier', 'flux de données transfrontaliers'],
    ['réseau de neurones artificiel', 'réseaux de neurones artificiels'],
    // Les transitions numérique et écologique.
    ['transition numérique', 'transitions numérique'],
    ['niveau régional', 'niveaux régionaux'],
    ['loi sur la concurrence', 'lois sur la concurrence'],
    ['gestion des hasards', 'gestion du hasard'],
    ["contrôle de l'humain", 'contrôle des humains'],
  ];
  it.each(cases)('%s: %s', (term, form) => {
    expect(forms(term)).toContain(form);
  });

  const nouns: readonly [singular: string, plural: string][] = [
    ['bien commun', 'biens communs'],
    ['bien meuble', 'biens meubles'],
    ['mal chronique', 'maux chroniques'],
    ['accident du travail mortel', 'accidents du travail mortels'],
    ['chemin de fer métropolitain', 'chemins de fer métropolitains'],
    ['titre de séjour provisoire', 'titres de séjour provisoires'],
    ['droit de vote double', 'droits de vote doubles'],
    ['produit de beauté naturel', 'produits de beauté naturels'],
  ];
  it.each(nouns)('%s: %s', (singular, plural) => {
    expect(forms(singular)).toContain(plural);
  });

  it('takes bien and mal before a participle for adverbs', () => {
    expect(forms('mal logé')).toContain('mal logés');
    expect(forms('mal logé')).not.toContain('maux logés');
    expect(forms('bien portant')).not.toContain('biens portants');
  });

  it('goes from one plural of a word to the other', () => {
    expect(forms('symposiums')).toContain('symposia');
    expect(forms('grands-mères')).toContain('grand-mères');
  });

  it('keeps what a verb guards', () => {
    expect(forms('garde-fou')).not.toContain('gardes-fous');
  });

  it('gives an article in the singular the gender that the ending tells', () => {
    expect(forms('gestion des populations')).toContain('gestion de la population');
    expect(forms('gestion des populations')).not.toContain('gestion du population');
    expect(forms('contrôle des règlements')).not.toContain('contrôle de la règlement');
  });

  it('gives a complement no article that the term does not have in the singular', () => {
    expect(forms("chef d'État")).not.toContain("chef de l'État");
  });

  it('leaves compounds of verbs as they are', () => {
    expect(forms('savoir-faire')).toEqual(['savoir-faire']);
    expect(forms('e-mail')).toEqual(['e-mail', 'e-mails', 'email', 'emails']);
  });

  it('does not split what is one word', () => {
    expect(forms("main-d'œuvre")).toEqual(["main-d'œuvre", "mains-d'œuvre"]);
  });
});

describe('joints in French compounds', () => {
  const cases: readonly [one: string, other: string][] = [
    ['week-end', 'weekend'],
    ['weekend', 'week-ends'],
    ['cybersécurité', 'cyber-sécurité'],
    ['cyber-sécurité', 'cybersécurité'],
    ['développement socio-économique', 'développements socioéconomiques'],
    ['plate-forme numérique', 'plateformes numériques'],
  ];
  it.each(cases)('%s, %s', (one, other) => {
    expect(forms(one)).toContain(other);
  });

  it.each(['autorité', 'ministère', 'microscope', 'technologie', 'superviseur'])('%s has no prefix', (word) => {
    expect(forms(word).filter((form) => form.includes('-'))).toEqual([]);
  });
});
