import { describe, expect, it } from 'vitest';
import { readAnchors } from '../../../../src/core/checks/identity/anchors.ts';

const names = (text: string) => readAnchors(text).names.map((name) => name.text);
const acronyms = (text: string) => readAnchors(text).acronyms.map(({ text: found, key }) => `${found}=${key}`);
const addresses = (text: string) => readAnchors(text).addresses.map((address) => `${address.kind} ${address.text}`);

describe('names of a text', () => {
  it.each([
    ['Hier, Marie Curie a rencontré Albert Einstein.', ['Hier', 'Marie Curie', 'Albert Einstein']],
    ['le livre d’Ursula von der Leyen et de Jean-Luc', ['Ursula von der Leyen', 'Jean-Luc']],
    ['en Nouvelle-Zélande, selon John F. Kennedy', ['Nouvelle-Zélande', 'John F. Kennedy']],
    ['l’iPhone de M. Élie', ['iPhone', 'Élie']],
    ['rien que des mots', []],
    ['ARRÊTÉ DU MINISTRE DES AFFAIRES ÉTRANGÈRES', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('say which words stand where any word has a capital', () => {
    const [first, second] = readAnchors('« Paul a vu Anne. » Puis il partit.').names.flatMap(({ words }) => words);
    expect(first).toMatchObject({ text: 'Paul', isFirst: true, start: 2, end: 6 });
    expect(second).toMatchObject({ text: 'Anne', isFirst: false });
  });

  it('are compared without accents', () => {
    expect(readAnchors('à Đà Nẵng avec Erdoğan').names.flatMap(({ words }) => words.map(({ key }) => key))).toEqual([
      'da',
      'nang',
      'erdogan',
    ]);
  });
});

describe('acronyms of a text', () => {
  it.each([
    ['L’ONU et l’U.S. Army, le G7, le COVID-19', ['ONU=ONU', 'U.S.=US', 'G7=G7', 'COVID-19=COVID19']],
    ['Louis XIV et le chapitre III', []],
    ['l’U.N.', ['U.N.=UN']],
    ['un A4 ou un B', ['A4=A4']],
  ])('%s', (text, expected) => {
    expect(acronyms(text)).toEqual(expected);
  });
});

describe('addresses of a text', () => {
  it.each([
    ['Voir https://example.org/fr/aide?a=1&b=2.', ['page https://example.org/fr/aide?a=1&b=2']],
    ['(www.example.fr) et contact@example.fr !', ['page www.example.fr', 'mail contact@example.fr']],
    ['https://fr.wikipedia.org/wiki/Pont_(Paris),', ['page https://fr.wikipedia.org/wiki/Pont_(Paris)']],
    ['@nom et nom@', []],
  ])('%s', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it('hold no names', () => {
    expect(names('Voir https://Example.org/Paris/Lyon de nouveau')).toEqual(['Voir']);
  });
});
