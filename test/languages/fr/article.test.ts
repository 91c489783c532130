import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTbx } from '../../../src/adapters/formats/tbx/index.ts';
import { buildMatcher } from '../../../src/core/terms/matcher.ts';
import { termsIn } from '../../../src/core/terms/termbase.ts';
import { fr } from '../../../src/languages/fr/index.ts';

const root = new URL('../../../', import.meta.url);
const lines = readFileSync(new URL('locales/fr/asean-ai-governance.txt', root), 'utf8').split('\n');
const reading = readTbx(
  readFileSync(new URL('glossary/ai-governance.tbx', root), 'utf8'),
  'glossary/ai-governance.tbx',
);
if ('problem' in reading) throw new Error(reading.problem.message);
const { termbase } = reading;
const matcher = buildMatcher(termbase, fr);

/**
 * The occurrences that stand in another form than the glossary's, as they are read in the article: the line, counted
 * from 1, the concept, the text.
 */
const inflected: readonly [line: number, concept: string, surface: string][] = [
  [1, 'emerging-technology', 'technologies émergentes'],
  [2, 'cutting-edge-technology', 'technologies de pointe'],
  [2, 'emerging-technology', 'technologies émergentes'],
  [3, 'quantum-technology', 'technologies quantiques'],
  [3, 'clean-energy', 'énergies propres'],
  // Inside « sens des responsabilités », which is a term of the first of these concepts itself.
  [3, 'responsibility', 'responsabilités'],
  [3, 'accountability', 'responsabilités'],
  [3, 'liability', 'responsabilités'],
  [6, 'open-source-ai', "technologies d'IA open source"],
  [8, 'exchange-and-cooperation-mechanism', "mécanismes d'échange et de coopération"],
  [8, 'exchange-mechanism', "mécanismes d'échange"],
  [8, 'cutting-edge-technology', 'technologies de pointe'],
  [10, 'asean-member-state', "pays membres de l'ASEAN"],
  [10, 'data-centre', 'centres de données'],
  [10, 'cloud-computing-service', "services d'informatique en nuage"],
  [12, 'exchange-mechanism', "mécanismes d'échange d'idées"],
  [12, 'exchange-mechanism', "mécanismes d'échange"],
  [12, 'ethical-principle', 'principes éthiques'],
  [14, 'open-source-ai', "technologies d'IA open source"],
  [14, 'training-programme', 'programmes de formation'],
  [14, 'asean-member-state', "pays membres de l'ASEAN"],
  [15, 'ethical-risk', 'risques éthiques'],
  [15, 'cross-border-data-flow', 'flux transfrontaliers de données'],
  [16, 'disruptive-technology', 'technologies de rupture'],
  [17, 'supply-chain-disruption', "perturbations des chaînes d'approvisionnement"],
  [17, 'supply-chain', "chaînes d'approvisionnement"],
  [17, 'disruptive-technology', 'technologies de rupture'],
  [19, 'supply-chain', "chaînes d'approvisionnement mondiales"],
  [19, 'supply-chain', "chaînes d'approvisionnement"],
  [20, 'supply-chain', "chaînes d'approvisionnement"],
  [20, 'emerging-technology', 'technologies émergentes'],
  [21, 'supply-chain', "chaînes d'approvisionnement"],
  [21, 'standard', 'normes'],
  [21, 'emerging-technology', 'technologies émergentes'],
];

const found = lines.flatMap((line, i) => matcher.match(line).map((match) => ({ ...match, line: i + 1 })));

describe('the glossary of this repository in the article', () => {
  it('is found in every inflected form, and in no form that a reader would not take for the term', () => {
    const others = found.filter(({ concept, surface }) => !isTermOf(concept, surface));
    expect(others.map(({ line, concept, surface }) => `${line} ${concept}: ${surface}`).sort()).toEqual(
      inflected.map(([line, concept, surface]) => `${line} ${concept}: ${surface}`).sort(),
    );
  });

  it('is found wherever a term stands as the glossary has it', () => {
    // Places that cross others count too: gouvernance de l'IA lies in line 7 across mécanisme de gouvernance.
    const places = new Set(
      lines.flatMap((line, i) =>
        matcher.matchAll(line).map(({ concept, start, end }) => [i + 1, concept, start, end].join(' ')),
      ),
    );
    for (const { id } of termbase.concepts)
      for (const [i, line] of lines.entries())
        for (const { start, end } of wholeWords(line, id))
          expect(places, `${line.slice(start, end)} in line ${i + 1}`).toContain([i + 1, id, start, end].join(' '));
  });

  it('leaves the governments alone', () => {
    expect(found.filter(({ surface }) => surface.toLowerCase().startsWith('gouvernement'))).toEqual([]);
  });
});

function termsOf(concept: string): readonly string[] {
  const entry = termbase.concepts.find(({ id }) => id === concept);
  return entry ? termsIn(entry, 'fr').map(({ term }) => plain(term)) : [];
}

function isTermOf(concept: string, surface: string): boolean {
  return termsOf(concept).includes(plain(surface));
}

/** Where the terms of a concept stand as whole words; those with capitals in that case alone. */
function wholeWords(line: string, concept: string): readonly { start: number; end: number }[] {
  const text = ` ${line.replaceAll('’', "'")} `;
  return termsOf(concept).flatMap((term) => {
    const hay = /\p{Lu}.*\p{Lu}/u.test(term) ? text : text.toLowerCase();
    const places: { start: number; end: number }[] = [];
    for (let at = hay.indexOf(term); at >= 0; at = hay.indexOf(term, at + 1)) {
      const around = `${hay[at - 1]}${hay[at + term.length]}`;
      if (!/\p{L}/u.test(around)) places.push({ start: at - 1, end: at - 1 + term.length });
    }
    return places;
  });
}

function plain(text: string): string {
  const one = text.replaceAll('’', "'");
  return /\p{Lu}.*\p{Lu}/u.test(one) ? one : one.toLowerCase();
}
