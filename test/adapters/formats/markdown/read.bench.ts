import { bench, describe } from 'vitest';
import { read } from './harness.ts';

/**
 * Reading time by size: each line of a group reads ten times as much as the one before, and takes no more than about
 * ten times as long. `npx vitest bench test/adapters/formats/markdown`
 */

const sentences = [
  'La gouvernance de l’intelligence artificielle exige un cadre commun où chaque État membre évalue les risques et protège les droits.',
  'Le **système d’intelligence artificielle** est soumis à une évaluation d’impact avant sa mise en service par les autorités nationales.',
  'Les États membres ont adopté un [plan d’action](https://exemple.org/plan "Le plan") qui décrit les étapes, les moyens et les délais.',
  'Chaque administration nomme un responsable, publie ses résultats et répond aux questions du public dans un délai de trois mois.',
  'Voir le paramètre `mode_sûr` et la *méthode commune* que les ministres ont retenue à l’issue de la session, ainsi que l’annexe.',
];

function page(segments: number): string {
  const blocks: string[] = ['---\ntitle: Essai\n---'];
  for (let i = 0; i < segments; i += 10) {
    blocks.push(
      `## Titre numéro ${i} de la gouvernance`,
      sentences.join(' '),
      `- ${sentences[3]}\n- ${sentences[1]}`,
      `> ${sentences[0]}`,
      `| Étape ${i} | ${sentences[4]} |\n|---|---|`,
    );
  }
  return blocks.join('\n\n');
}

const once = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

describe('a document', () => {
  for (const segments of [1_000, 10_000, 100_000]) {
    const text = page(segments);
    bench(`of ${segments} segments (${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB)`, () => void read(text), once);
  }
});
