import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXliff } from '../../dist/lib/adapters/formats/xliff/index.js';
import { plainText } from '../../dist/lib/core/content.js';
import { units } from '../../dist/lib/core/document.js';
import { passerelle, root } from './run.mjs';

const langs = ['en', 'vi'];

/** A document with what an article lacks: emphasis inside terms, links, code, a table, entities, an image. */
const guide = `# Guide de **gouvernance** de l’IA

M. Dupont a lu l’art. 5 ; il propose *trois* règles. Voir la [charte](https://example.org/charte) & le \`code\`.

- Premier point : 1 234,56 € et 12 % d’écart.
- Deuxième point avec *une **grande** emphase* dans un terme : système d’***IA* à haut risque**.

| Pays | Score |
|------|-------|
| Viêt Nam | 4,2 |
| Corée du « Sud » | 3 < 4 |

Une ligne avec une image ![carte](carte.png "La carte") et un retour\\
forcé. Une autre phrase ! Et encore une…
`;

/**
 * Two projects in a temporary folder, which the caller removes: `translated`, the article of this repository as it is,
 * and `open`, the same without any translation, and with the guide.
 */
export function makeSamples() {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-interop-'));
  const translated = path.join(folder, 'translated');
  const open = path.join(folder, 'open');
  for (const name of ['locales', 'glossary', 'memory', 'pipeline.config.ts'])
    cpSync(path.join(root, name), path.join(translated, name), { recursive: true });
  for (const name of ['glossary', 'pipeline.config.ts', 'locales/fr'])
    cpSync(path.join(root, name), path.join(open, name), { recursive: true });
  rmSync(path.join(open, 'memory'), { recursive: true, force: true });
  writeFileSync(path.join(open, 'locales/fr/guide.md'), guide);
  for (const project of [translated, open]) passerelle(project, 'build', '--quiet', '--fail-on', 'never');
  return { folder, translated, open, langs, article: 'asean-ai-governance' };
}

/** The units of a work file of ours. */
export function unitsOf(file) {
  const reading = readXliff(readFileSync(file, 'utf8'), file);
  if ('problem' in reading) throw new Error(`${file}: ${reading.problem.message}`);
  return [...units(reading.document)];
}

/** By unit and segment, what a function makes of the target, where there is one. */
export function targetsOf(file, show = plainText) {
  const targets = new Map();
  for (const unit of unitsOf(file))
    for (const part of unit.parts)
      if (part.kind === 'segment' && part.target) targets.set(`${unit.id} ${part.id}`, show(part.target));
  return targets;
}
