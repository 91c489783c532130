import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../src/core/terms/matcher.ts';
import type { Termbase } from '../../../src/core/terms/termbase.ts';
import { fr } from '../../../src/languages/fr/index.ts';

function surfaces(term: string, text: string): readonly string[] {
  const entry = {
    term,
    partOfSpeech: 'noun',
    status: 'preferred',
    isProposed: false,
    isExact: false,
    forms: [],
    notes: [],
  } as const;
  const base: Termbase = { concepts: [{ id: 'c', notes: [], langSecs: [{ lang: 'fr', terms: [entry] }] }] };
  return buildMatcher(base, fr)
    .match(text)
    .map(({ surface }) => surface);
}

describe('a French term inside a longer word', () => {
  const parts: readonly [term: string, word: string][] = [
    ['sol', 'sous-sols'],
    ['eau', 'eau-de-vie'],
    ['vie', 'eau-de-vie'],
    ['homme', "prud'hommes"],
    ['homme', 'prud’homme'],
    ['île', 'presqu’île'],
    ['œuvre', 'chef-d’œuvre'],
    ['chef', 'chefs-lieux'],
    ['lieu', 'chefs-lieux'],
    ['porte', 'porte-monnaie'],
    ['monnaie', 'porte-monnaie'],
    ['père', 'grands-pères'],
    ['femme', 'sage-femme'],
    ['procès', 'procès-verbaux'],
    ['pont', 'pont-levis'],
    ['souris', 'chauve-souris'],
    ['chef', 'éditeur-en-chef'],
    ['service', 'libre\u2011service'],
  ];
  it.each(parts)('%s is not found in %s', (term, word) => {
    expect(surfaces(term, `Voici un ${word} ici.`)).toEqual([]);
  });

  const found: readonly [term: string, text: string, surface: string][] = [
    ['ministre', 'Le vice-ministre parle.', 'ministre'],
    ['président', "L'ex-président parle.", 'président'],
    ['comité', 'Le sous-comité siège.', 'comité'],
    ['Chine', 'Le sommet Chine-ASEAN commence.', 'Chine'],
    ['santé', 'Un comité IA-santé siège.', 'santé'],
    ['porte', 'Que porte-t-il ?', 'porte'],
    ['accord', 'Cet accord-là tient.', 'accord'],
    ['Berlin', 'Le train Paris-Berlin part.', 'Berlin'],
    ['soldat', 'Un soldat-citoyen passe.', 'soldat'],
    ['eau', "Il a de l'eau.", 'eau'],
    ['eau', "L'eau - de vie - coule.", 'eau'],
    ['eau de vie', "Une bouteille d'eau-de-vie.", 'eau-de-vie'],
    ['libre service', 'Un libre-service ouvre.', 'libre-service'],
    ['sous-sol', 'Les sous-sols sont vides.', 'sous-sols'],
  ];
  it.each(found)('%s is found in: %s', (term, text, surface) => {
    expect(surfaces(term, text)).toEqual([surface]);
  });
});
