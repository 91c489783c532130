import { describe, expect, it } from 'vitest';
import { termhood } from '../../../src/languages/fr/termhood.ts';

const base = termhood.phrases?.baseForm ?? (() => '');

describe('the base form of a French candidate', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['technologies émergentes', 'technologie émergente'],
    ["systèmes d'IA à haut risque", "système d'IA à haut risque"],
    ["chaînes d'approvisionnement mondiales", "chaîne d'approvisionnement mondiale"],
    ['flux transfrontaliers de données', 'flux transfrontalier de données'],
    ['évaluations des risques éthiques', 'évaluation des risques éthiques'],
    ['données personnelles', 'données personnelles'],
    ['réseaux neuronaux', 'réseau neuronal'],
    ['Développements durables', 'développement durable'],
    ["technologies d'IA", "technologie d'IA"],
  ];
  for (const [surface, expected] of cases)
    it(`of « ${surface} » is « ${expected} »`, () => expect(base(surface, 'phrase')).toBe(expected));

  it('of a name is the name', () => {
    expect(base('Nations Unies', 'name')).toBe('Nations Unies');
    expect(base('LLMs', 'acronym')).toBe('LLMs');
  });
});
