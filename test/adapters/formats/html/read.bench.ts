import { bench, describe } from 'vitest';
import { read } from './harness.ts';

/**
 * Reading time by size: each line of a group reads ten times (twice, for the hostile shapes) as much as the one before,
 * and takes no more than about as many times as long. `npx vitest bench test/adapters/formats/html`
 */

function page(segments: number): string {
  const parts = ['<!DOCTYPE html>\n<html lang="fr"><head><title>Essai</title></head><body>\n'];
  for (let i = 0; i < segments; i += 5)
    parts.push(
      `<h2 id="s${i}">Titre numéro ${i} de la gouvernance</h2>\n`,
      `<p>L’<abbr title="intelligence artificielle">IA</abbr> demande une <em>coopération</em> et des règles communes, n°&nbsp;${i}, selon le <a href="/${i}">rapport</a> que les ministres ont reçu.</p>\n`,
      `<ul><li>Premier point d&rsquo;accord ${i} entre les États membres, adopté à l'unanimité</li></ul>\n`,
      `<table><tr><td>Cellule ${i} avec du texte &amp; des chiffres, des lettres et des mots</td></tr></table>\n`,
      `<div>Texte direct ${i} avec <strong>gras</strong>, <code>code_${i}</code> et une image <img src="i.png" alt="Carte ${i}"> en fin de phrase.</div>\n`,
    );
  parts.push('</body></html>\n');
  return parts.join('');
}

const once = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

describe('a page', () => {
  for (const segments of [1_000, 10_000, 100_000]) {
    const text = page(segments);
    bench(`of ${segments} segments`, () => void read(text), once);
  }
});

const shapes: readonly [string, (n: number) => string][] = [
  ['nested blocks with paragraphs', (n) => '<div><p>a'.repeat(n)],
  ['tags closed the wrong way round', (n) => `a${'<b><i>'.repeat(n)}b${'</b></i>'.repeat(n)}`],
  ['protection on and off', (n) => '<b translate=no>a<i translate=yes>b'.repeat(n)],
  ['distinct references', (n) => Array.from({ length: n }, (_, i) => `&#${i};`).join('')],
  ['signs that begin no tag', (n) => '<'.repeat(20 * n)],
];

for (const [name, shape] of shapes)
  describe(name, () => {
    for (const n of [10_000, 20_000, 40_000]) {
      const text = shape(n);
      bench(`${n} times`, () => void read(text), once);
    }
  });
